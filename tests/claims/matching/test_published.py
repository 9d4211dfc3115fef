"""Published checks in the forms in which they are published, and in those in which somebody means harm."""

import html
import json
from datetime import date
from typing import Any

import pytest

from claims.matching import PublishedCheck, Unusable, read
from claims.matching.published import MOST
from claims.matching.published_days import day

REVIEW: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "claimReviewed": "Ten people  died",
    "name": "Did ten people die?",
    "url": "https://checks.example/ten",
    "datePublished": "2024-09-12T08:00:00Z",
    "inLanguage": "en",
    "author": {"@type": "Organization", "name": "Check House"},
    "itemReviewed": {
        "@type": "Claim",
        "author": [{"@type": "Person", "name": "A mayor"}],
        "datePublished": "2024-09-10",
    },
    "reviewRating": {"@type": "Rating", "ratingValue": 2, "alternateName": "Mostly false"},
}
CHECK = PublishedCheck(
    claim="Ten people died",
    title="Did ten people die?",
    publisher="Check House",
    url="https://checks.example/ten",
    rating="Mostly false",
    claimant="A mayor",
    claimed_on=date(2024, 9, 10),
    reviewed_on=date(2024, 9, 12),
    language="en",
)
FORMS: dict[str, Any] = {
    "an object": REVIEW,
    "a list": [REVIEW],
    "a graph": {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, REVIEW]},
    "two types": REVIEW | {"@type": ["ClaimReview", "Article"]},
    "a Data Commons feed": {
        "@type": "DataFeed",
        "dataFeedElement": [{"@type": "DataFeedItem", "item": None}, {"item": [REVIEW]}],
    },
}


@pytest.mark.parametrize("form", FORMS)
def test_a_claim_review_is_read_however_it_is_wrapped(form: str) -> None:
    assert read(json.dumps(FORMS[form])) == ([CHECK], [])


@pytest.mark.parametrize("form", FORMS)
def test_a_page_that_carries_it_is_read(form: str) -> None:
    page = (
        "<!doctype html><script>var a = '<';</script><script type='application/ld+json'>{broken</script>"
        f"<SCRIPT id=x TYPE='application/ld+json; charset=utf-8'>\n{json.dumps(FORMS[form])}\n</SCRIPT><p>Text"
    )
    assert read(page) == ([CHECK], [])


ORGANISATION = {"@id": "#house", "@type": "Organization", "name": "Check House"}
WRITTEN: dict[str, Any] = {
    "with the address of the vocabulary": {
        f"https://schema.org/{name}": value for name, value in REVIEW.items()
    }
    | {"@type": "http://schema.org/ClaimReview"},
    "with a prefix": {f"schema:{name}": value for name, value in REVIEW.items()}
    | {"@type": "schema:ClaimReview"},
    "as values with their language": REVIEW
    | {"claimReviewed": [{"@value": "Ten people died", "@language": "en"}]},
    "its author elsewhere": [REVIEW | {"author": {"@id": "#house"}}, ORGANISATION],
    "its author in another review": [
        REVIEW | {"author": ORGANISATION},
        REVIEW | {"author": [{"@id": "#house"}], "url": "https://checks.example/ten"},
    ],
    "by somebody of the house": REVIEW
    | {"author": {"@type": "Person", "name": "A writer"}, "publisher": ORGANISATION},
    "its claim in what is reviewed": {
        name: value for name, value in REVIEW.items() if name != "claimReviewed"
    }
    | {"itemReviewed": REVIEW["itemReviewed"] | {"name": "Ten people died"}},
    "its day where it first appeared": REVIEW
    | {
        "itemReviewed": [
            {"author": "A mayor", "firstAppearance": {"@type": "NewsArticle", "datePublished": "2024-09-10"}}
        ]
    },
    "its language as a thing": REVIEW
    | {"inLanguage": {"@type": "Language", "name": "English", "alternateName": "en"}},
    "escaped": REVIEW
    | {"claimReviewed": "<p>Ten&nbsp;people</p><p>d<b>i</b>ed</p>", "name": "Did&amp;#32;ten people die?"},
    "its address as a thing": REVIEW | {"url": {"@id": "https://checks.example/ten"}},
}


@pytest.mark.parametrize("form", WRITTEN)
def test_a_claim_review_is_read_however_it_is_written(form: str) -> None:
    found, refused = read(json.dumps(WRITTEN[form]))
    assert (set(found), refused) == ({CHECK}, [])


@pytest.mark.parametrize(
    "script",
    [
        "//<![CDATA[\n{}\n//]]>",
        "/* <![CDATA[ */{}/* ]]> */",
        "<!--\n{}\n-->",
        "{};",
        "[{},]",
    ],
)
def test_a_script_is_read_with_what_pages_put_around_it(script: str) -> None:
    page = f"<html><script type='application/ld+json'>{script.replace('{}', json.dumps(REVIEW))}</script>"
    assert read(page) == ([CHECK], [])


def test_a_script_that_a_template_escaped_is_read() -> None:
    page = f'<script type="application/ld+json">{html.escape(json.dumps(REVIEW))}</script>'
    assert read(page) == ([CHECK], [])


def test_a_file_of_a_review_a_line_is_read() -> None:
    assert read(f"{json.dumps(REVIEW)}\n\n{json.dumps(REVIEW)}\n") == ([CHECK, CHECK], [])


@pytest.mark.parametrize(
    ("rating", "words"),
    [
        (None, ""),
        ("False", "False"),
        ({"ratingValue": 1}, "1"),
        ({"ratingValue": "1", "bestRating": 5}, "1/5"),
        ({"ratingValue": 1, "bestRating": 5, "alternateName": "Wrong"}, "Wrong"),
        ([{"name": "Wrong"}], "Wrong"),
    ],
)
def test_a_rating_is_given_in_the_publishers_words(rating: Any, words: str) -> None:
    assert read(json.dumps(REVIEW | {"reviewRating": rating}))[0][0].rating == words


DAYS = {
    "2024-06-05T23:59:59.999Z": date(2024, 6, 5),
    "2024-06-05 12:00:00 UTC": date(2024, 6, 5),
    "2024-6-5": date(2024, 6, 5),
    "2024/06/05": date(2024, 6, 5),
    "20240605": date(2024, 6, 5),
    "5.6.2024": date(2024, 6, 5),
    "25/06/2024": date(2024, 6, 25),
    "06/25/2024": date(2024, 6, 25),
    "06/06/2024": date(2024, 6, 6),
    "June 5, 2024": date(2024, 6, 5),
    "Wed, 05 Jun 2024 12:00:00 GMT": date(2024, 6, 5),
    "05-Jun-2024": date(2024, 6, 5),
    "5. Juni 2024": date(2024, 6, 5),
    "le 5 juin 2024": date(2024, 6, 5),
    "5 de junio de 2024": date(2024, 6, 5),
    "٥ يونيو ٢٠٢٤": date(2024, 6, 5),
    "۱۶ خرداد ۱۴۰۳": date(2024, 6, 5),
    "۱۴۰۳/۰۳/۱۶": date(2024, 6, 5),
    "1717588800": date(2024, 6, 5),
    "1717588800000": date(2024, 6, 5),
    "2024": None,
    "2024-06": None,
    "Juni 2024": None,
    "0000-00-00": None,
    "0001-01-01T00:00:00": None,
    "N/A": None,
}


@pytest.mark.parametrize("written", DAYS)
def test_a_day_is_read_as_publishers_write_it(written: str) -> None:
    assert day(written) == DAYS[written]


@pytest.mark.parametrize(
    "written", ["soon", "yesterday", "June 5", "2024-02-30", "31/02/2024", "9" * 14, "5/6/24"]
)
def test_what_is_no_day_is_none(written: str) -> None:
    with pytest.raises(Unusable, match="a date that is none"):
        day(written)


def test_a_date_that_can_be_two_days_is_read_as_others_of_the_file_or_its_language_or_refused() -> None:
    table = "claim;date;language\nA;05/06/2024;{}\nB;{};\n"
    assert [str(each.why)[:31] for each in read(table.format("", ""))[1]] == [
        "has a date that can be two days"
    ]
    for language, other, expected in (
        ("fr", "", date(2024, 6, 5)),
        ("", "25/12/2023", date(2024, 6, 5)),
        ("en-US", "12/25/2023", date(2024, 5, 6)),
    ):
        found, refused = read(table.format(language, other))
        assert (found[0].reviewed_on, refused) == (expected, [])


def test_what_is_not_said_is_empty() -> None:
    assert read('{"@type": "ClaimReview", "claimReviewed": "X", "author": "Somebody"}')[0] == [
        PublishedCheck(claim="X", publisher="Somebody")
    ]


@pytest.mark.parametrize("language", ["English", "en?", "", "12"])
def test_what_is_no_code_of_a_language_is_left_to_be_guessed(language: str) -> None:
    assert read(json.dumps(REVIEW | {"inLanguage": language}))[0][0].language == ""


@pytest.mark.parametrize(
    "table",
    [
        "sep=;\r\nclaim;rating\r\nA, and B;False\r\n",
        "\r\n\r\nclaim;rating\r\nA, and B;False\r\n",
        'text|claim|verdict|rating\nAn article|A, and B|"Wrong"|False\n',
        "Claim Text\tPublisher name\tlabel\r\nA, and B\t\tFalse\r\n",
    ],
)
def test_a_table_is_read_as_programs_write_it(table: str) -> None:
    assert read(table) == ([PublishedCheck(claim="A, and B", rating="False")], [])


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_table_is_read_whatever_parts_its_columns(mark: str) -> None:
    table = [
        ["\ufeffClaim Reviewed", "Publisher", "Verdict", "URL", "Review-Date", "colour"],
        [
            '"Ten people, at least; died"',
            "Check House",
            "False",
            "https://checks.example/1",
            "2024-09-12",
            "red",
        ],
        [""] * 6,
        ['"Two\nlines"'],
    ]
    found, refused = read("\r\n".join(mark.join(row) for row in table))
    assert found == [
        PublishedCheck(
            claim="Ten people, at least; died",
            publisher="Check House",
            rating="False",
            url="https://checks.example/1",
            reviewed_on=date(2024, 9, 12),
        ),
        PublishedCheck(claim="Two lines"),
    ]
    assert refused == []


def test_records_that_cannot_be_used_are_named_by_their_place() -> None:
    table = "claim,url,date\nA,https://a.example,2024-01-01\n,https://b.example,\nC,javascript:alert(1),\nD,,soon\n"
    found, refused = read(table)
    assert [check.claim for check in found] == ["A"]
    assert [(each.place, str(each.why)) for each in refused] == [
        (2, "says no claim that was reviewed"),
        (3, "has an address that is none: javascript:alert(1)"),
        (4, "has a date that is none: soon"),
    ]


def test_a_row_whose_cells_cannot_be_told_apart_is_left_out_by_its_line() -> None:
    table = (
        "\nsep=,\nclaim,publisher,rating\n"
        '"Ten died\non Monday",Check House,True\n'
        "The mayor, Dagna Roke, said so,Check House,False\n"
        '"He said "no" to it",Check House,False\n'
        '"He said ""no"" to it",Check House,False,,\n'
    )
    found, refused = read(table)
    assert [(check.claim, check.rating) for check in found] == [
        ("Ten died on Monday", "True"),
        ('He said "no" to it', "False"),
    ]
    assert [(each.line, each.why.reason) for each in refused] == [
        (6, "too_many_cells"),
        (7, "quotation_mark"),
    ]
    assert str(refused[0].why).startswith("has 5 cells for 3 columns")


def test_a_quotation_mark_that_is_never_closed_is_told_by_its_line_and_nothing_is_taken() -> None:
    with pytest.raises(Unusable, match="line 3 is never closed"):
        read('claim,rating\nTen died,True\n"Eleven died,False\nTwelve died,True\n')


def test_a_review_in_a_broken_script_is_told_and_other_broken_markup_is_not() -> None:
    script = '<script type="application/ld+json">{}</script>'
    good = '{"@type": "ClaimReview", "claimReviewed": "Ten died"}'
    broken = '{"@type": "ClaimReview", "claimReviewed": "Eleven "died""}'
    found, refused = read("<html>" + "".join(script.format(each) for each in (broken, good, '{"a" 1}')))
    assert [check.claim for check in found] == ["Ten died"]
    assert [(each.place, each.why.reason) for each in refused] == [(1, "broken_script")]


def test_a_record_that_is_left_out_is_found_by_its_address() -> None:
    review = {"@type": "ClaimReview", "claimReviewed": " ", "url": "https://checks.example/7"}
    _found, (refused,) = read(json.dumps([review]))
    assert (refused.place, refused.url, refused.line) == (1, "https://checks.example/7", 0)


UNUSABLE = {
    "": "no_checks",
    "   ": "no_checks",
    "name,colour\nA,red": "no_checks",
    "[]": "no_checks",
    '{"@type": "NewsArticle"}': "no_checks",
    "<": "no_checks",
    "<p>A page without markup</p>": "no_checks",
    '{"@type": "ClaimReview",\n "claimReviewed" "X"}': "broken_json",
    "[" * 100_000: "no_checks",
    '{"@type": "ClaimReview", "claimReviewed": ' + "9" * 5000 + "}": "no_checks",
    "<script type='application/ld+json'>" + "[" * 100_000 + "</script>": "no_checks",
    'claim\n"' + "x" * 200_000: "broken_csv",
    "claim\n" + "x\n" * (MOST + 1): "too_many",
}


@pytest.mark.parametrize("text", UNUSABLE, ids=range(len(UNUSABLE)))
def test_a_file_without_checks_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(Unusable) as refusal:
        read(text)
    assert refusal.value.reason == UNUSABLE[text]


def test_broken_json_is_said_to_be_broken_where_it_is() -> None:
    with pytest.raises(Unusable, match=r"It is no valid JSON: line 2, column 3\."):
        read('{"@type": "ClaimReview",\n  claimReviewed: "X"}')


def test_what_no_database_keeps_is_left_out_and_what_is_long_is_cut() -> None:
    (check,), _ = read(json.dumps({"@type": "ClaimReview", "claimReviewed": "A\0b \ud800 " + "x" * 9000}))
    assert check.claim.startswith("A b x")
    assert len(check.claim) == 5000


def test_scripts_that_never_end_are_read_once() -> None:
    page = "<script type=application/ld+json>" * 20_000
    with pytest.raises(Unusable):
        read(page)


@pytest.mark.parametrize(
    "script",
    [
        '{"' + '\\"' * 300_000,
        " " * 300_000 + "{",
        "<!--" * 100_000,
        ",," * 300_000 + "}",
        '"' * 300_000,
        "// " * 200_000,
    ],
    ids=range(6),
)
def test_a_script_that_is_made_to_be_read_for_ever_is_read_once(script: str) -> None:
    with pytest.raises(Unusable):
        read(f"<script type='application/ld+json'>{script}</script>")


def test_words_and_dates_without_end_are_read_once() -> None:
    review = REVIEW | {"claimReviewed": "<!--<p" * 200_000, "name": "&amp;" * 200_000}
    assert [check.claim[:6] for check in read(json.dumps(review))[0]] == ["<!--<p"]
    with pytest.raises(Unusable, match="a date that is none"):
        day("5 May 2020 " * 100_000)
