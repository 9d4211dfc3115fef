# ruff: noqa: E501  (word tables and patterns)
"""Dates, and the words of time, in Arabic."""

from typing import Final

from claims.splitting.characters import plain
from claims.splitting.languages.ar.ordinals import AGES, ORDINALS, TEENTHS, with_article
from claims.splitting.languages.pack import Dates, each, numbered, words

# "السابع من أكتوبر", "الثالث والعشرين من يناير", whose و stands alone in what is read
_NAMED_DAYS: Final = (
    with_article(f"أول {ORDINALS} عاشر")
    | with_article(TEENTHS, "_عشر", 11)
    | with_article(TEENTHS, "_و_العشرين", 21)
    | each(1, "الفاتح")
    | each(20, "العشرين")
    | each(30, "الثلاثين")
    | each(31, "الحادي و الثلاثين")
)

DATES: Final = Dates(
    day_first=True,
    decade_words=AGES,
    months=numbered(
        "يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار/اذار أبريل/إبريل/ابريل/نيسان/أفريل مايو/أيار/آيار/ايار/ماي "
        "يونيو/يونيه/حزيران/جوان يوليو/يوليه/تموز/جويلية أغسطس/آب/اغسطس/أوت/غشت سبتمبر/أيلول/ايلول/شتنبر أكتوبر/اكتوبر/تشرين_الأول "
        "نوفمبر/تشرين_الثاني/نونبر ديسمبر/كانون_الأول/دجنبر"
    ),
    months_named_twice=True,
    named_days=_NAMED_DAYS,
    weekdays=numbered("الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد", 0),
    month_before=words("في منذ حتى خلال شهر شهري بين إلى مطلع أوائل أواخر نهاية بداية منتصف قبل بعد من"),
    year_before=words("عام سنة في منذ حتى العام السنة انتخابات مونديال"),
    year_word=plain("عام|العام|سنة|السنة"),
    relative_days=each(-2, "أمس الأول|أول أمس|أول من أمس")
    | each(-1, "أمس|امس")
    | each(0, "اليوم")
    | each(1, "غدا")
    | each(2, "بعد غد"),
    relative_spans={
        plain(f"{noun} {when}"): (unit, by)
        for unit, noun, ending in (
            ("year", "العام", ""),
            ("year", "السنة", "ة"),
            ("month", "الشهر", ""),
            ("week", "الأسبوع", ""),
        )
        for by, whens in ((-1, "الماضي الفائت المنصرم"), (0, "الجاري الحالي"), (1, "المقبل القادم"))
        for when in (f"{each}{ending}" for each in whens.split())
    }
    | each(("year", 0), "هذا العام|هذه السنة")
    | each(("month", 0), "هذا الشهر")
    | each(("week", 0), "هذا الأسبوع"),
    between=(
        plain(r"بين (?:عامي |العامين )?(?P<a>\d{4}) و\s?(?P<b>\d{4})"),
        plain(r"(?:من|بين) عام (?P<a>\d{4}) (?:إلى|حتى|وعام|و عام) (?:عام )?(?P<b>\d{4})"),
    ),
    ago=(
        plain(
            r"قبل (?P<n>\d{1,3}|ثلاث|ثلاثة|أربع|أربعة|خمس|خمسة|ست|ستة|سبع|سبعة|ثماني|ثمانية|تسع|تسعة|عشر|عشرة) (?P<unit>سنوات|أعوام|أشهر|أسابيع|أيام|عاما|سنة|يوما|شهرا)(?! من)"
        ),
    ),
    time_units=each("year", "عام|عاما|عامين|عامان|سنة|سنوات|سنتين|سنتان|أعوام")
    | each("month", "شهر|شهرا|شهرين|شهران|أشهر")
    | each("week", "أسبوع|أسبوعين|أسابيع")
    | each("day", "يوم|يوما|يومين|يومان|أيام|ليلة|ليال|ليلتين")
    | each("hour", "ساعة|ساعات|ساعتين|ساعتان")
    | each("minute", "دقيقة|دقائق|دقيقتين|ثانية|ثوان"),
    future=words(
        "المقبل المقبلة القادم القادمة سوف المقرر المتوقع المنتظر المزمع المرتقب سيبدأ ستبدأ سيكون ستكون يعتزم تعتزم"
    ),
)
