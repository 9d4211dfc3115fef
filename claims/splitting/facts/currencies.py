"""Signs and codes of currencies."""

import re
from typing import Final

_LETTERED: Final = {
    "US$": "USD",
    "R$": "BRL",
    "C$": "CAD",
    "A$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "NT$": "TWD",
    "MX$": "MXN",
    "Rs": "INR",
    "Sh": "shilling",
    "KSh": "KES",
    "Ksh": "KES",
    "TSh": "TZS",
    "USh": "UGX",
    "SFr": "CHF",
}
SIGNS: Final = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₦": "NGN",
    "₩": "KRW",
    "₪": "ILS",
    "₫": "VND",
    "₴": "UAH",
    "﷼": "IRR",
}
CODES: Final = frozenset({
    "USD", "EUR", "GBP", "JPY", "CHF", "CNY", "INR", "AUD", "CAD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF",
    "RUB", "TRY", "BRL", "MXN", "ZAR", "HKD", "SGD", "KRW", "AED", "SAR", "IRR", "IQD", "EGP", "ILS", "PKR", "BDT",
    "NGN", "KES", "UAH", "RON", "ARS", "CLP", "COP", "PEN",
})  # fmt: skip
_BEFORE: Final = re.compile(
    rf"(?:(?:US|NZ|HK|NT|MX|[CARS])?[{''.join(SIGNS)}]|(?<![^\W_])(?:Rs\.?|SFr|[KTU]?Sh\.?|Ksh\.?|[A-Z]{{3}}))\s?$"
)
_BEHIND: Final = re.compile(r"\s?([A-Z]{3})(?!\w)")


def sign_before(text: str, start: int) -> str:
    """The sign or code of a currency that ends at `start`, with the space behind it; "" where none stands there."""
    found = _BEFORE.search(text[max(0, start - 5) : start])
    return found.group() if found and currency(found.group()) else ""


def code_behind(text: str, end: int) -> tuple[str, int]:
    """The code of the currency that follows a figure, as in "500 CHF", and where it ends."""
    found = _BEHIND.match(text, end)
    return (found[1], found.end()) if found and found[1] in CODES else ("", end)


def currency(sign: str) -> str:
    """The code of the currency of a sign or code, "£", "US$", "Rs."; "" where it is none."""
    bare = sign.strip().rstrip(".")
    if bare in CODES:
        return bare
    return _LETTERED.get(bare) or SIGNS.get(bare[-1:], "")
