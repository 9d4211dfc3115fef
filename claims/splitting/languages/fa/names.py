# ruff: noqa: E501  (word tables and patterns)
"""Names, and words of the law of Persian."""

from typing import Final

from claims.splitting.languages.pack import (
    Names,
    words,
)

NAMES: Final = Names(
    capitals=False,
    titles=words(
        "آقای|خانم|دکتر|ژنرال|سردار|سرهنگ|آیت‌الله|آیت الله|حجت‌الاسلام|رئیس‌جمهور|مهندس|پروفسور|قاضی|شهید|امام|ملا"
    ),
    place_words=words("شهر استان شهرستان روستای بندر جزیره"),
    sentences={
        "sentenced": r"(?:به (?P<term>اعدام|حبس ابد|\S+(?: \S+)?(?: سال| ماه) (?:حبس|زندان)|\d+ ضربه شلاق)[^.؛]{0,40}?محکوم|محکوم[^.؛]{0,12}? به (?P<term2>اعدام|حبس ابد|\S+(?: \S+)?(?: سال| ماه) (?:حبس|زندان)))",
        "charged": r"به اتهام (?P<charge>[^،.؛]{3,60}?)(?= به | بازداشت| دستگیر| محکوم| محاکمه|[،.؛]|$)",
        "arrested": r"(?:بازداشت|دستگیر) (?:شد|شدند|کرد|کردند|شده)",
    },
)
