"""The forms for other programs: JSON by its schema, the workbook, Markdown, ClaimReview."""

import io
import json

import jsonschema
import openpyxl
import pytest
from markdown_it import MarkdownIt

from claims.reporting import Content, render
from claims.reporting.json import SCHEMA
from claims.reporting.stamp import read
from claims.reporting.table import COLUMNS
from tests.claims.reporting import frozen

BOTH = pytest.mark.parametrize("content", [frozen.english(), frozen.persian()], ids=["en", "fa"])


@BOTH
def test_the_json_file_is_what_its_schema_says(content: Content) -> None:
    schema = json.loads(SCHEMA.read_text())
    jsonschema.Draft202012Validator.check_schema(schema)

    jsonschema.Draft202012Validator(schema).validate(json.loads(render(content, "json")))


def test_the_schema_refuses_what_is_missing() -> None:
    content = frozen.english()
    del content["claims"][0]["statement"]

    with pytest.raises(jsonschema.ValidationError, match="'statement' is a required property"):
        jsonschema.validate(json.loads(render(content, "json")), json.loads(SCHEMA.read_text()))


def test_the_workbook_has_a_row_for_each_claim_and_no_formula() -> None:
    content = frozen.english()
    content["claims"][0]["statement"] = "=1+1"
    content["claims"][1]["statement"] = "https://elsewhere.example"

    sheet = openpyxl.load_workbook(io.BytesIO(render(content, "xlsx")))["claims"]
    rows = list(sheet.iter_rows())

    assert [cell.value for cell in rows[0]] == list(COLUMNS)
    assert [row[0].value for row in rows[1:]] == [1, None, 2, 3, 4]
    assert (rows[1][2].value, rows[1][2].data_type) == ("=1+1", "s")
    assert [cell.hyperlink for row in rows for cell in row if cell.hyperlink] == []


@pytest.mark.parametrize(("language", "right"), [("en", False), ("fa", True), ("de", False)])
def test_the_workbook_begins_at_the_side_of_its_language(language: str, right: bool) -> None:
    book = openpyxl.load_workbook(io.BytesIO(render(frozen.english(), "xlsx", language)))

    assert bool(book["claims"].sheet_view.rightToLeft) is right


def test_markdown_says_what_the_page_says() -> None:
    page = (
        MarkdownIt()
        .render(render(frozen.english(), "md").decode())
        .replace("\u2068", "")
        .replace("\u2069", "")
    )

    for part in (
        "<h1>Flood in the valley</h1>",
        "<strong>NOT COMPLETE</strong>",
        "<u>At least 31 people have died in the Tavush valley</u>, the health office said.",
        "Checked by Mina, 14 March 2026, 09:12 UTC. Confirmed by Jon",
        f"SHA-256 <code>{'c' * 64}</code>",
    ):
        assert part in page


@pytest.mark.parametrize(
    "words",
    ["# Heading", "1. One\n2. Two", "- a\n- b", "*bold* _it_ `code`", "[a](javascript:x)", "<script>x</script>",
     "> quoted", "a | b\n--|--", "&lt;b&gt;", "Title\n=====", "![x](y)", "~~~", "\\"],
)  # fmt: skip
def test_what_others_wrote_is_text_in_markdown(words: str) -> None:
    content = frozen.english()
    content["claims"][0]["verdict"]["explanation"] = words

    tokens = MarkdownIt().parse(render(content, "md").decode())
    said = ["".join(child.content or "\n" for child in token.children or []) for token in tokens]

    assert words in said


def test_persian_runs_from_right_to_left_in_markdown() -> None:
    assert '<div dir="rtl">\n\n**سیل در دره**\n\n</div>' in render(frozen.persian(), "md").decode()
    assert render(frozen.english(), "md", "fa").decode().startswith('<div dir="rtl" lang="fa">')


@pytest.mark.parametrize("form", ["md", "jsonld", "html"])
def test_each_text_carries_its_stamp(form: str) -> None:
    found = read(render(frozen.english(), form, "fa"))

    assert found is not None
    assert (found.number, found.language, found.variant) == ("3", "fa", "full")


def test_claim_review_has_what_is_required_and_each_standing_verdict() -> None:
    reviews = json.loads(render(frozen.english(), "jsonld"))

    assert [review["claimReviewed"] for review in reviews] == [
        "At least 31 people have died in the Tavush valley.",
        "six years in prison.",
    ]
    first = reviews[0]
    assert (first["@context"], first["@type"], first["url"]) == (
        "https://schema.org",
        "ClaimReview",
        "#claim-1",
    )
    assert first["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "True",
        "ratingValue": 5,
        "bestRating": 5,
        "worstRating": 1,
    }
    assert first["author"] == {"@type": "Organization", "name": "Valley desk"}
    assert first["itemReviewed"]["appearance"]["url"] == "https://post.example/flood"
    assert first["itemReviewed"]["datePublished"] == "2026-03-14"


def test_a_rating_outside_the_scale_has_words_only() -> None:
    content = frozen.english()
    content["claims"][0]["verdict"]["rating"] = frozen.SCALE[2]

    review = json.loads(render(content, "jsonld"))[0]

    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Unproven"}
