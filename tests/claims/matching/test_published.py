"""Published checks in the forms in which they are published, and in those in which somebody means harm."""

import json
from datetime import date
from typing import Any

import pytest

from claims.matching import PublishedCheck, Unusable, read
from claims.matching.published import MOST

REVIEW = {
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


def test_what_is_not_said_is_empty() -> None:
    assert read('{"@type": "ClaimReview", "claimReviewed": "X", "author": "Somebody"}')[0] == [
        PublishedCheck(claim="X", publisher="Somebody")
    ]


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
