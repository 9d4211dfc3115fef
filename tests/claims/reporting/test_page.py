"""The report as a page: one file, complete in itself, true to its content, safe against what it prints."""

import base64
import hashlib
import re
from copy import deepcopy
from html import unescape
from html.parser import HTMLParser
from time import process_time
from typing import Any

import pytest

from claims.reporting import FORMS, Content, digest, render, style_hash
from claims.reporting.edition import edition
from claims.reporting.stamp import Stamp, read
from tests.claims.reporting import frozen

CODES = {
    "id", "grade", "code", "status", "state", "kind", "stance", "sha256", "head", "basis", "averitec", "dismissal",
    "text", "quote", "slug", "format", "language", "direction", "passage", "outcome", "order", "notes",
}  # fmt: skip
"""What is one of a fixed list, or was made by the program; and the text, whose places are counted."""
VOID = {"meta", "use", "rect", "circle", "path", "br", "link"}


class Page(HTMLParser):
    """Elements with their attributes, the text of each, and whether every element is closed in order."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(page.decode())
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def page(content: Content, language: str = "en") -> Page:
    return Page(render(content, "html", language))


def words(content: Content, language: str = "en") -> str:
    return " ".join(re.sub("[\u2068\u2069]", "", page(content, language).text).split())


def marked(content: Content) -> str:
    """The annotated script, its marks as brackets."""
    html = render(content, "html").decode()
    block = html[html.index('<section class="script"') : html.index('<section class="dossier"')]
    script = re.findall(r'<p class="block__text"[^>]*>(.*?)</p>', block, re.DOTALL)
    plain = "\n".join(script).replace("<mark", "{<mark").replace("</mark>", "}")
    return unescape(re.sub(r"<svg.*?</svg>|<span class=\"sr\".*?</span>|<[^>]+>", "", plain))


@pytest.mark.parametrize("form", sorted(FORMS))
def test_the_same_content_gives_the_same_bytes(form: str) -> None:
    content = frozen.english()
    otherwise_ordered = dict(reversed(list(deepcopy(content).items())))

    assert render(content, form) == render(otherwise_ordered, form)


def test_the_page_stands_alone() -> None:
    found = page(frozen.english())

    assert not found.all("script")
    assert not found.all("link")
    assert not found.all("img")
    assert len(found.all("style")) == 1
    assert not [attributes for _, attributes in found.elements if "style" in attributes]
    assert not [name for _, attributes in found.elements for name in attributes if name.startswith("on")]
    assert not re.search(r"url\(|@import", render(frozen.english(), "html").decode())


def test_the_page_forbids_itself_everything_but_its_own_style() -> None:
    html = render(frozen.english(), "html").decode()
    style = html[html.index("<style>") + 7 : html.index("</style>")]
    policy = next(meta["content"] for meta in page(frozen.english()).all("meta") if "http-equiv" in meta)

    assert style_hash() == "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src '{style_hash()}'; base-uri 'none'; form-action 'none'"


def test_a_report_that_is_not_complete_says_so_with_each_gap() -> None:
    said = words(frozen.english())

    assert "NOT COMPLETE" in said
    assert (
        "The check had not ended when this report was issued: 1 passage has not been read."
        "1 claim was found by the program and is not yet accepted.1 claim is open: it has no verdict."
        "1 verdict waits for a second person."
    ) in said


def test_a_complete_report_says_what_that_means() -> None:
    said = words(frozen.persian())

    assert "NOT COMPLETE" not in said
    assert "every claim taken on has a verdict, and a second person confirmed each." in said


def test_a_desk_without_second_readers_is_not_said_to_have_them() -> None:
    content = frozen.persian()
    content["policy"]["second_reviewer"] = False

    assert "a second person confirmed each" not in words(content)


def test_every_claim_is_marked_and_numbered_in_its_place() -> None:
    assert marked(frozen.english()) == (
        "[Flood in the valley]\n"
        "1{At least 31 people have died in the Tavush valley}, the health office said."
        " It was a terrible week.\n"
        "2{A court in Lenkor sentenced two engineers to }3{six years in prison}. "
        "4{The dam was inspected two years ago}."
    )


def test_a_claim_that_is_no_longer_in_the_text_is_in_the_dossier_only() -> None:
    content = frozen.english()
    content["claims"][0] |= {"places": [], "start": None, "end": None}

    assert "1{" not in marked(content)
    assert "No longer in the text" in words(content)


def test_a_claim_that_the_text_makes_twice_is_marked_twice_and_has_one_entry() -> None:
    content = frozen.english()
    again = frozen.ENGLISH.index("Flood in the valley")
    content["claims"][0]["places"].insert(0, {"start": again, "end": again + 5})

    ids = [attributes["id"] for _, attributes in page(content).elements if "id" in attributes]

    assert marked(content).count("1{") == 2
    assert len(ids) == len(set(ids))


def test_every_link_within_the_page_leads_somewhere() -> None:
    found = page(frozen.english())
    ids = {attributes["id"] for _, attributes in found.elements if "id" in attributes}
    within = {str(attributes["href"]) for _, attributes in found.elements if "href" in attributes}

    assert {address[1:] for address in within if address.startswith("#")} <= ids


def test_the_dossier_says_what_a_verdict_rests_on_and_who_signed() -> None:
    said = words(frozen.english())

    for part in (
        "Both registers say so.",
        "Checked by Mina, 14 March 2026, 09:12 UTC. Confirmed by Jon, 14 March 2026, 10:40 UTC.",
        "Supports Register of deaths",
        "After three days. The toll stands at 31, the office said",
        "Figure in the source: 31 · Admiralty code: B2 (usually reliable, probably true) · p. 2 · cited by Mina",
        "preserved copy 1, 14 March 2026, 07:00 UTC · SHA-256 " + "c" * 64,
        "Sources that the verdict rests on: 2 · independent of each other: 1. Hospital list has a stake in the claim.",
        "No second person has confirmed this verdict.",
        "No verdict stands on this claim.",
        "Opinion: A judgement.",
    ):
        assert part in said


def test_the_page_says_how_to_know_that_it_is_genuine() -> None:
    content = frozen.english()
    said = words(content)

    assert digest(content) in said
    assert "41:" + "e" * 64 in said
    assert "manage.py verify_report FILE" in said
    stamp = read(render(content, "html"))
    assert stamp == Stamp(content["document"]["id"], "3", digest(content), "en", "full", edition("en"))


def test_what_others_wrote_is_text_and_never_markup() -> None:
    content = frozen.english()
    content["document"]["title"] = "</title><script>alert(1)</script>"
    content["claims"][0]["citations"] = [
        frozen.citation(title='"><img src=x onerror=alert(1)>', url="javascript:alert(1)"),
    ]
    content["claims"][0]["statement"] = "{{ style }}{% now %}</style>"

    found = page(content)

    assert not found.all("script")
    assert not found.all("img")
    assert not [link for link in found.all("a") if str(link["href"]).startswith("javascript")]
    assert "javascript:alert(1)" in found.text
    assert "{{ style }}{% now %}</style>" in found.text


def test_a_persian_text_keeps_its_direction_in_an_english_page() -> None:
    found = page(frozen.persian())
    script = [each for each in found.all("p") if each.get("class") == "block__text"]

    assert {(each["lang"], each["dir"]) for each in script} == {("fa", "rtl")}
    assert found.all("html") == [{"lang": "en", "dir": "ltr"}]
    assert found.all("h1") == [{"lang": "fa", "dir": "rtl"}]


def test_a_persian_page_runs_from_right_to_left_around_an_english_text() -> None:
    found = page(frozen.english(), "fa")
    script = [each for each in found.all("p") if each.get("class") == "block__text"]

    assert found.all("html") == [{"lang": "fa", "dir": "rtl"}]
    assert {(each["lang"], each["dir"]) for each in script} == {("en", "ltr")}
    assert frozen.ENGLISH.split("\n")[0] in found.text


def test_a_desks_own_rating_has_a_glyph_and_its_word() -> None:
    content = frozen.english()
    own = {"code": "stale", "name": "Out of date", "value": None, "averitec": "Refuted"}
    content["claims"][0]["verdict"]["rating"] = own
    content["scale"] = [own, *frozen.SCALE]
    content["summary"]["by_rating"] = {"stale": 1, "false": 1}

    assert "Out of date" in words(content)
    assert {"href": "#rating-own"} in page(content).all("use")


def test_a_document_without_claims_has_a_page() -> None:
    content = frozen.content(frozen.ENGLISH, [], ["nothing_to_check"] * 5)

    said = words(content)

    assert "There is no claim." in said
    assert "5 of 5 passages" in said


def test_no_word_of_the_content_becomes_markup() -> None:
    """Every text in the content is made to look like markup; the page has the elements that it had before."""

    def hostile(value: Any, name: str = "") -> Any:
        if name == "edges":  # codes of sources, no words
            return value
        if isinstance(value, dict):
            return {key: hostile(each, key) for key, each in value.items()}
        if isinstance(value, list):
            return [hostile(each, name) for each in value]
        fixed = isinstance(value, str) and name not in CODES and not re.match(r"\d{4}-", value)
        return f"{value}<b title=\"x\" class='y'>&amp;" if fixed and value else value

    content = frozen.english()
    before = [name for name, _ in page(content).elements]

    found = page(hostile(content))

    assert [name for name, _ in found.elements] == before
    assert found.text.count("<b title=\"x\" class='y'>&amp;") > 50


def test_a_thousand_claims_with_two_thousand_citations_are_printed_at_once() -> None:
    text = "\n".join(f"At least {number} people have died." for number in range(1000))
    claims = [
        frozen.claim(
            number + 1,
            text,
            f"At least {number} people",
            "confirmed",
            id=f"claim-{number}",
            verdict=frozen.verdict(confirmed_by="Jon"),
            citations=[frozen.citation(), frozen.citation("refutes")],
        )
        for number in range(1000)
    ]
    content = frozen.content(text, claims, ["claims"] * 1000)
    began = process_time()

    printed = render(content, "html")

    assert printed.count(b'<article class="claim"') == 1000
    assert process_time() - began < 15  # about two seconds; a square law would take minutes
