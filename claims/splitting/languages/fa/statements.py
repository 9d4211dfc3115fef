# ruff: noqa: E501  (word tables and patterns)
"""The words that make a statement of a claim in Persian."""

from typing import Final

from claims.splitting.languages.pack import Statements

STATEMENTS: Final = Statements(
    nominal=(
        r"(?:پس از|در پی|بعد از|به دنبال) (?P<claim>(?:مرگ|کشته[‌ ]?شدن|قتل|جان[‌ ]?باختن|اعدام|بازداشت|ناپدید شدن|زخمی شدن) "
        r"(?:(?:دست[‌ ]کم|حدود|بیش از) )?(?:\d+|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|صدها) [^،.؛:«»]{2,40}?)(?=[،.؛:«»]|$| (?:در|طی|به|توسط|بر)\b)",
    ),
    comma="،",
    quotes=("«", "»"),
    attributed="به گفته {speaker}، {statement}",
    list_lead=r"^(?:در زیر|در ادامه|اینها|این‌ها|این ها|اسامی|فهرست|برخی از|شماری از|تعدادی از)",
    and_="و",
)
