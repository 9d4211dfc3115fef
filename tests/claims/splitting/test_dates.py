"""Dates as partial ISO dates, counted from the day of publication where the text leaves something out."""

from datetime import date

import pytest

from claims.splitting import facts_of
from claims.splitting.facts.calendars import from_jalali

PUBLISHED = date(2024, 9, 12)  # a Thursday

CASES = [
    ("en", "on 3 April 2020", [("2020-04-03", "day", False)]),
    ("en", "on April 3, 2020", [("2020-04-03", "day", False)]),
    ("en", "in April 2020", [("2020-04", "month", False)]),
    ("en", "on June 18", [("2024-06-18", "day", True)]),
    ("en", "in December", [("2023-12", "month", True)]),
    ("en", "in August last year", [("2023-08", "month", True), ("2023", "year", True)]),
    ("en", "by March next year", [("2025-03", "month", True), ("2025", "year", True)]),
    ("en", "on 14 June of last year", [("2023-06-14", "day", True), ("2023", "year", True)]),
    ("en", "since August, last year's record", [("2024-08", "month", True), ("2023", "year", True)]),
    ("es", "en mayo del año pasado", [("2023-05", "month", True), ("2023", "year", True)]),
    ("de", "im Mai vergangenen Jahres", [("2023-05", "month", True), ("2023", "year", True)]),
    ("en", "on Monday", [("2024-09-09", "day", True)]),
    ("en", "on Thursday, 23 January 2020", [("2020-01-23", "day", False)]),
    ("en", "last year and two years ago", [("2023", "year", True), ("2022", "year", True)]),
    ("en", "yesterday", [("2024-09-11", "day", True)]),
    ("en", "in the 1980s", [("1980s", "decade", False)]),
    ("en", "between 2015 and 2023", [("2015..2023", "span", False)]),
    ("en", "the 1988 massacre", [("1988", "year", False)]),
    ("en", "made in 1341 and sold in 1402", [("1341", "year", False), ("1402", "year", False)]),
    ("en", "in 1204 the town burned, in 1341 houses", [("1204", "year", False)]),
    ("en", "between March and June 2019", [("2019-03", "month", False), ("2019-06", "month", False)]),
    ("en", "from November to 4 May 2019", [("2018-11", "month", False), ("2019-05-04", "day", False)]),
    ("en", "in March and on 4 June 2019", [("2024-03", "month", True), ("2019-06-04", "day", False)]),
    ("fr", "entre mars et juin 2019", [("2019-03", "month", False), ("2019-06", "month", False)]),
    ("en", "before this august house on 3 August", [("2024-08-03", "day", True)]),
    ("en", "12/08/2014", [("2014", "year", False)]),
    ("en", "25/08/2014", [("2014-08-25", "day", False)]),
    ("en", "He may go, and they march on", []),
    ("en", "2000 people", []),
    ("en", "in the 2003-04 season", [("2003..2004", "span", False)]),
    ("en", "the 2023/24 budget", [("2023..2024", "span", False)]),
    ("en", "from 12 to 14 May 2010", [("2010-05-12", "day", False), ("2010-05-14", "day", False)]),
    ("en", "May 12-14, 2010", [("2010-05-12", "day", False), ("2010-05-14", "day", False)]),
    ("en", "in May 12 to 14 people died", [("2024-05-12", "day", True)]),
    ("en", "in the late seventies and the 80s", [("1970s", "decade", False), ("1980s", "decade", False)]),
    ("en", "two decades ago", [("2004", "year", True)]),
    ("en", "told the Sunday Telegraph", []),
    (
        "pt",
        "no domingo (8) e na sexta-feira, dia 30",
        [("2024-09-08", "day", True), ("2024-08-30", "day", True)],
    ),
    ("pt", "Até 1º de março foram distribuídas", [("2024-03-01", "day", True)]),
    ("es", "tiene hasta el 1 de marzo", [("2025-03-01", "day", True)]),
    ("es", "entre el 12 y el 27 de julio", [("2024-07-12", "day", True), ("2024-07-27", "day", True)]),
    ("de", "vom 12. bis 14. Mai 2010", [("2010-05-12", "day", False), ("2010-05-14", "day", False)]),
    ("fr", "du 12 au 14 mai 2010", [("2010-05-12", "day", False), ("2010-05-14", "day", False)]),
    ("en", "31 February 2020", [("2020-02", "month", False)]),
    ("fa", "در ۱۸ خرداد ۱۴۰۰", [("2021-06-08", "day", False)]),
    ("fa", "متولد ۱۳۱۷", [("1938", "year", False)]),
    ("fa", "در ۲۹ اگست ۲۰۲۱", [("2021-08-29", "day", False)]),
    ("fa", "در سال ۱۳۶۷", [("1988", "year", False)]),
    ("fa", "قتل‌عام سال ۶۷", [("1988", "year", False)]),
    ("fa", "در ۵ مارس ۲۰۲۰", [("2020-03-05", "day", False)]),
    ("ar", "في 12 أغسطس 2014", [("2014-08-12", "day", False)]),
    ("ar", "في 9 حزيران/يونيو 2017", [("2017-06-09", "day", False)]),
    ("ar", "منذ آذار (مارس) 2012", [("2012-03", "month", False)]),
    ("ar", "السابع من تشرين الأول/أكتوبر 2019", [("2019-10-07", "day", False)]),
    ("ar", "في الرابع والعشرين من شهر مايو لعام 2011", [("2011-05-24", "day", False)]),
    ("ar", "أمس الأول", [("2024-09-10", "day", True)]),
    ("fa", "دهم دی‌ماه ۱۳۹۹", [("2020-12-30", "day", False)]),
    ("fa", "بیست و سوم آبان ۱۴۰۱", [("2022-11-14", "day", False)]),
    ("de", "am 3. Oktober 1990", [("1990-10-03", "day", False)]),
    ("fr", "le 14 juillet 2016", [("2016-07-14", "day", False)]),
    ("es", "el 2 de mayo de 2019", [("2019-05-02", "day", False)]),
    ("pt", "em 7 de setembro de 2022", [("2022-09-07", "day", False)]),
    ("xx", "2021-06-18", [("2021-06-18", "day", False)]),
    ("fr", "au début des années 80", [("1980s", "decade", False)]),
    ("es", "la década de los noventa", [("1990s", "decade", False)]),
    ("pt", "nos anos 70", [("1970s", "decade", False)]),
    (
        "de",
        "in den sechziger Jahren und den 80er-Jahren",
        [("1960s", "decade", False), ("1980s", "decade", False)],
    ),
    ("pt", "no estado do Rio de Janeiro", []),
    ("de", "am frühen Morgen", []),
    ("es", "por la mañana y mañana", [("2024-09-13", "day", True)]),
    ("es", "esta mañana", [("2024-09-12", "day", True)]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_dates_are_read_with_their_precision(
    language: str, text: str, expected: list[tuple[str, str, bool]]
) -> None:
    facts = facts_of(text, language=language, published=PUBLISHED)

    found = [(f["date"], f["precision"], f["inferred"]) for f in facts if f["type"] == "date"]
    assert found == expected


def test_without_a_day_of_publication_nothing_relative_is_resolved() -> None:
    assert facts_of("on Monday, last year", language="en", published=None) == []


def test_jalali_dates_agree_with_known_gregorian_ones() -> None:
    assert from_jalali(1357, 11, 22) == date(1979, 2, 11)
    assert from_jalali(1399, 12, 30) == date(2021, 3, 20)
    assert from_jalali(1403, 1, 1) == date(2024, 3, 20)


def test_a_day_that_no_jalali_month_has_is_refused() -> None:
    with pytest.raises(ValueError, match="no such day"):
        from_jalali(1400, 7, 31)
