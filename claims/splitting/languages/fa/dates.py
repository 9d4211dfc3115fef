# ruff: noqa: E501  (word tables and patterns)
"""Dates, and the words of time, in Persian."""

from typing import Final

from claims.splitting.languages.fa.figures import ORDINALS
from claims.splitting.languages.pack import Dates, each, numbered, words

DATES: Final = Dates(
    day_first=True,
    named_days=ORDINALS,
    calendar="jalali",
    months=numbered(
        "فروردین/فروردینماه اردیبهشت/اردیبهشتماه خرداد/خردادماه تیر/تیرماه مرداد/امرداد/مردادماه شهریور/شهریورماه مهر/مهرماه آبان/آبانماه "
        "آذر/آذرماه دی/دیماه بهمن/بهمنماه اسفند/اسفندماه"
    ),
    foreign_months=numbered(
        "ژانویه/جنوری فوریه/فبروری مارس/مارچ آوریل/اپریل مه/می ژوئن/جون ژوئیه/جولای اوت/آگوست/اگست سپتامبر/سپتمبر اکتبر/اکتوبر نوامبر/نومبر دسامبر/دسمبر"
    ),
    ambiguous_months=words("می مه مهر تیر دی آذر"),
    weekdays=numbered(
        "دوشنبه سه‌شنبه/سه_شنبه/سه‌_شنبه چهارشنبه پنجشنبه/پنج‌شنبه/پنج_شنبه جمعه شنبه یکشنبه/یک‌شنبه/یک_شنبه", 0
    ),
    month_before=words("در از تا ماه اوایل اواسط اواخر طی"),
    year_before=words(
        "سال تابستان زمستان پاییز بهار در از تا دهه انتخابات قتل‌عام و مصوب سال‌های متولد زاده بودجه"
    ),
    year_word="سال",
    relative_days=each(-2, "پریروز") | each(-1, "دیروز|دیشب") | each(0, "امروز|امشب") | each(1, "فردا"),
    relative_spans={
        f"{noun} {when}": (unit, by)
        for unit, noun in (("year", "سال"), ("month", "ماه"), ("week", "هفته"))
        for by, when in ((-1, "گذشته"), (0, "جاری"), (1, "آینده"))
    }
    | each(("year", -1), "پارسال")
    | each(("year", 0), "امسال"),
    ago=(r"(?P<n>\d{1,4}|یک|دو|سه|چهار|پنج|شش|هفت|هشت|ده) (?P<unit>سال|ماه|هفته|روز) (?:پیش|قبل)",),
    time_units={"سال": "year", "ماه": "month", "هفته": "week", "روز": "day"}
    | {"years": "year", "months": "month", "days": "day", "hours": "hour"},  # as the measures above name them
    decades=(r"دهه (?P<n>1[34]\d0|19\d0|20\d0|[1-9]0)(?! میلادی)",),
    between=(
        r"بین (?:سال‌های )?(?P<a>\d{4}) (?:تا|و) (?P<b>\d{4})",
        r"از (?:سال )?(?P<a>\d{4}) تا (?:سال )?(?P<b>\d{4})",
    ),
    future=words("آینده پیش‌رو خواهد قرار"),
)
