"""The graph of a claim's sources: one SVG that needs no style, and the same in words."""

import re

from django.utils import translation
from lxml import etree

from claims.reporting.provenance_graph import drawing
from sources.independence import Given, Graph, Provenance

NAMES = {
    "a": "The Daily Lark <&>",
    "b": "Radio Ijevan",
    "x": "the Tavush press office",
    "c": "گزارش مقدماتی پل ماهتاب",
}
SVG = "{http://www.w3.org/2000/svg}"


def graph() -> Graph:
    given = [Given(letter, name, has_stake=letter == "x") for letter, name in NAMES.items()]
    return Provenance(given, [("a", "x"), ("b", "x")], {("a", "x"): "reprints", ("b", "x"): "quotes"}).graph(
        "abc"
    )


def boxes(svg: str) -> dict[str, float]:
    found = etree.fromstring(svg)
    return {
        group.findtext(f"{SVG}title", ""): float(group.find(f"{SVG}rect").attrib["x"])
        for group in found.iter(f"{SVG}g")
    }


def test_the_words_say_what_the_drawing_shows() -> None:
    assert [re.sub("[\u2068\u2069]", "", sentence) for sentence in drawing(graph()).sentences] == [
        "The Daily Lark <&> reprints the Tavush press office.",
        "Radio Ijevan quotes the Tavush press office.",
        "the Tavush press office is a party to the matter.",
        "Where گزارش مقدماتی پل ماهتاب has it from is not recorded.",
    ]


def test_the_drawing_has_a_title_a_description_and_each_source_once_with_what_it_is() -> None:
    drawn = drawing(graph())
    svg = etree.fromstring(drawn.svg)

    assert svg.findtext(f"{SVG}title") == "Where the sources have it from"
    assert svg.findtext(f"{SVG}desc") == " ".join(drawn.sentences)
    assert sorted(boxes(drawn.svg)) == sorted(NAMES.values())
    said = {
        group.findtext(f"{SVG}title"): list(group.iter(f"{SVG}text"))[1].text for group in svg.iter(f"{SVG}g")
    }
    assert said["Radio Ijevan"] == "cited"
    assert said["the Tavush press office"] == "party to the matter"
    assert said["گزارش مقدماتی پل ماهتاب"] == "cited · origin unknown"


def test_it_needs_no_style_and_takes_the_ink_around_it() -> None:
    svg = drawing(graph()).svg

    assert not re.search(r"style=|<style|class=|url\(|href|#[0-9a-f]{3}", svg)
    assert set(re.findall(r'(?:fill|stroke)="([^"]*)"', svg)) == {"currentColor", "none"}


def test_it_is_mirrored_where_one_reads_from_right_to_left() -> None:
    left_to_right = boxes(drawing(graph()).svg)
    with translation.override("fa"):
        right_to_left = boxes(drawing(graph()).svg)

    assert left_to_right["Radio Ijevan"] < left_to_right["the Tavush press office"]
    assert right_to_left["Radio Ijevan"] > right_to_left["the Tavush press office"]
