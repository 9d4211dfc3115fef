# ruff: noqa: E501  (word tables and patterns)
"""Numbers, money and dates of Arabic."""

from typing import Final

from claims.splitting.characters import plain
from claims.splitting.languages.pack import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
    Figures,
    each,
    numbered,
    words,
)


def _folded(table: dict[str, int]) -> dict[str, int]:
    return {plain(word): value for word, value in table.items()}


FIGURES: Final = Figures(
    numerals=numbered(
        "صفر واحد/واحدة اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر",
        0,
    )
    | numbered(
        "عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين",
        20,
        10,
    )
    | numbered(
        "مئة/مائة مئتان/مئتين/مائتان/مائتين ثلاثمئة/ثلاثمائة أربعمئة/أربعمائة خمسمئة/خمسمائة ستمئة/ستمائة",
        100,
        100,
    ),
    magnitudes=_folded(
        {
            "ألف": 1000,
            "آلاف": 1000,
            "الف": 1000,
            "ألفا": 1000,
            "مليون": 10**6,
            "ملايين": 10**6,
            "مليونا": 10**6,
            "مليار": 10**9,
            "مليارات": 10**9,
        }
    ),
    indefinite=_folded({"عشرات": 10, "مئات": 100}),
    fractions={
        plain(word): value
        for word, value in {
            "نصف": 1 / 2,
            "ثلث": 1 / 3,
            "ثلثا": 2 / 3,
            "ثلثي": 2 / 3,
            "ربع": 1 / 4,
            "ثلاثة أرباع": 3 / 4,
            "خمس سكان": 1 / 5,
            "عشر سكان": 1 / 10,
        }.items()
    },
    of_every=(
        r"(?P<n>\d{1,3}|واحد|واحدة|اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة) من (?:كل|أصل|بين)(?: كل)? (?P<of>\d{1,6}|اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|عشر|مئة|ألف)\b",
    ),
    number_joiners=words("و"),
    ambiguous_numerals=words("واحد واحدة ست"),
    comparators=each(MORE_THAN, "أكثر من|ما يزيد على|ما يزيد عن|يزيد على|تجاوز")
    | each(AT_LEAST, "ما لا يقل عن|على الأقل|لا يقل عن")
    | each(LESS_THAN, "أقل من")
    | each(AT_MOST, "ما يصل إلى|لا يتجاوز|حتى")
    | each(ABOUT, "نحو|حوالي|قرابة|زهاء")
    | each(NEARLY, "ما يقارب|يقارب|ما يقرب من"),
    percent=words("بالمئة|بالمائة|في المئة|في المائة"),
    currencies={
        plain(w): code
        for w, code in {
            "دولار": "USD",
            "دولارا": "USD",
            "يورو": "EUR",
            "ريال": "SAR",
            "جنيه": "EGP",
            "دينار": "dinar",
            "درهم": "AED",
        }.items()
    },
    measures=each("km", "كيلومتر|كيلومترا|كيلومترات|كم")
    | each("m", "متر|مترا|أمتار")
    | each("t", "طن|طنا")
    | each("kg", "كيلوغرام|كيلوغراما")
    | each("barrel", "برميل"),
    labels=words("المادة رقم القرار الطريق الرحلة"),
    people=words(
        "شخص شخصا أشخاص قتيل قتيلا قتلى جريح جريحا جرحى ضحية مدني مدنيا مدنيين جندي جنديا سجين سجينا طفل طفلا أطفال امرأة رجل متظاهر متظاهرا نازح لاجئ"
    ),
    ages=(plain(r"(?P<n>\d{1,3}) (?:عاما|سنة) من العمر"), plain(r"البالغ(?:ة)? من العمر (?P<n>\d{1,3})")),
    months=numbered(
        "يناير/كانون_الثاني فبراير/شباط مارس/آذار أبريل/إبريل/نيسان مايو/أيار يونيو/يونيه/حزيران يوليو/يوليه/تموز أغسطس/آب "
        "سبتمبر/أيلول أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول"
    ),
    weekdays=_folded(
        {
            "الاثنين": 0,
            "الإثنين": 0,
            "الثلاثاء": 1,
            "الأربعاء": 2,
            "الخميس": 3,
            "الجمعة": 4,
            "السبت": 5,
            "الأحد": 6,
        }
    ),
    month_before=words("في منذ حتى خلال شهر"),
    year_before=words("عام سنة في منذ حتى العام انتخابات"),
    year_word=plain("عام"),
    relative_days=_folded({"أمس": -1, "اليوم": 0, "غدا": 1}),
    relative_spans={
        plain("العام الماضي"): ("year", -1),
        plain("هذا العام"): ("year", 0),
        plain("العام المقبل"): ("year", 1),
        plain("الشهر الماضي"): ("month", -1),
        plain("الأسبوع الماضي"): ("week", -1),
    },
    between=(plain(r"بين عامي (?P<a>\d{4}) و\s?(?P<b>\d{4})"),),
    future=words("المقبل القادم سوف"),
)
