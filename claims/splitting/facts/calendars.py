"""The Jalali (Solar Hijri) calendar, by arithmetic."""

from datetime import date, timedelta


def from_jalali(year: int, month: int, day: int) -> date:
    """The Gregorian date of a Jalali one, by the 33-year cycle (right from 1178 to 1633, Gregorian 1799 to 2256).

    Raises ValueError where the month has no such day.
    """
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        raise ValueError(f"no such day: {year}-{month}-{day}")
    years = year - 979
    days = 365 * years + (years // 33) * 8 + (years % 33 + 3) // 4
    days += (month - 1) * 31 if month <= 7 else 186 + (month - 7) * 30
    return date(1600, 1, 1) + timedelta(days + day - 1 + 79)


def gregorian_year(jalali_year: int) -> int:
    """The Gregorian year in which most of a Jalali year falls."""
    return jalali_year + 621
