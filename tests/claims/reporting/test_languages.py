"""The frame of a report in each of its languages: whole, compiled, and in its direction."""

import io
import zipfile

import pytest
from babel.messages.mofile import read_mo
from django.conf import settings
from django.utils import translation

from claims.reporting import render
from claims.reporting.languages import LANGUAGES, direction, written
from claims.reporting.words import day
from tests.architecture.test_translations import PLACEHOLDER, catalog, folder, key, pairs, translations
from tests.claims.reporting import frozen
from tests.claims.reporting.catalogue import of_a_report

OWN = sorted(set(LANGUAGES) - set(dict(settings.LANGUAGES)))
"""Languages of reports only: their catalogue holds the report's messages and no others."""


@pytest.mark.parametrize("language", OWN)
def test_every_message_of_a_report_is_translated_and_no_other(language: str) -> None:
    said = {key(message): translations(message) for message in catalog(language) if message.id}

    assert (of_a_report() - said.keys(), said.keys() - of_a_report()) == (set(), set())
    assert [message for message, words in said.items() if not all(words)] == []


@pytest.mark.parametrize("language", OWN)
def test_a_translation_has_the_placeholders_of_its_message(language: str) -> None:
    assert [
        (english, words)
        for english, words in pairs(language)
        if set(PLACEHOLDER.findall(english)) != set(PLACEHOLDER.findall(words))
    ] == []


@pytest.mark.parametrize("language", OWN)
def test_what_is_compiled_is_what_was_translated(language: str) -> None:
    with (folder(language) / "django.mo").open("rb") as file:
        compiled = {key(message): translations(message) for message in read_mo(file) if message.id}
    assert compiled == {key(message): translations(message) for message in catalog(language) if message.id}


@pytest.mark.parametrize(
    ("language", "heading", "day_"),
    [
        ("en", "Claim by claim", "14 March 2026"),
        ("es", "Afirmación por afirmación", "14 de marzo de 2026"),
        ("fr", "Affirmation par affirmation", "14 mars 2026"),
        ("de", "Behauptung für Behauptung", "14. März 2026"),
    ],
)
def test_the_frame_is_in_its_language_and_the_document_in_its_own(
    language: str, heading: str, day_: str
) -> None:
    page = render(frozen.english(), "html", language).decode()

    assert f'<html lang="{language}" dir="ltr">' in page
    assert heading in page
    assert day_ in page
    assert "A court in Lenkor sentenced two engineers" in page


def test_a_day_is_remembered_for_its_language_only() -> None:
    with translation.override("es"):
        assert day("2026-03-14") == "14 de marzo de 2026"
    with translation.override("en"):
        assert day("2026-03-14") == "14 March 2026"


@pytest.mark.parametrize(("language", "found"), [("fa", "rtl"), ("ar-EG", "rtl"), ("de", "ltr")])
def test_a_language_has_its_direction(language: str, found: str) -> None:
    assert direction(language) == found


@pytest.mark.parametrize(
    ("text", "found"), [("سیل", "rtl"), ("31 سیل", "rtl"), ("Flood سیل", "ltr"), ("31", "ltr"), ("", "ltr")]
)
def test_a_text_runs_as_its_first_letter_does(text: str, found: str) -> None:
    assert written(text) == found


@pytest.mark.parametrize("form", ["docx", "md"])
def test_a_day_and_an_identifier_stay_whole_beside_words_of_the_other_direction(form: str) -> None:
    file = render(frozen.english(), form, "fa")
    text = (
        file.decode()
        if form == "md"
        else zipfile.ZipFile(io.BytesIO(file)).read("word/document.xml").decode()
    )

    assert "سند رسمی · \u2068Health office\u2069 · 13 مارس 2026" in text
    assert text.replace("`", "").count("ادعا \u206800000000-0000-7000-8000-000000000001\u2069") == 1
    assert "Health office · 13 March 2026" in render(frozen.english(), "md").decode()
