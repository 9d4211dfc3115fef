"""Money and measures in Persian."""

from typing import Final

from claims.splitting.languages.pack import Units, each, phrases, words

UNITS: Final = Units(
    minus=words("منفی"),
    below_zero=phrases("زیر صفر|درجه زیر صفر"),
    percent=words("درصد درصدی"),
    points=phrases("واحد درصد|"),
    currencies=each("IRT", "تومان")
    | each("IRR", "ریال")
    | each("USD", "دلار")
    | each("EUR", "یورو")
    | each("GBP", "پوند")
    | each("AFN", "افغانی")
    | each("AED", "درهم")
    | each("TRY", "لیر"),
    great_sums=each(("IRT", 10**12), "همت"),
    measures=each("km", "کیلومتر")
    | each("m", "متر")
    | each("mm", "میلی‌متر|میلیمتر")
    | each("kg", "کیلوگرم|کیلو")
    | each("t", "تُن")
    | each("g", "گرم")
    | each("cm", "سانتی‌متر|سانتیمتر")
    | each("ha", "هکتار")
    | each("l", "لیتر")
    | each("barrel", "بشکه")
    | each("MW", "مگاوات")
    | each("years", "سال")
    | each("months", "ماه")
    | each("days", "روز")
    | each("hours", "ساعت"),
    tonnes=words("تن"),
)
