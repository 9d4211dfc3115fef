"""Everything that a person reads is in every language of ours, whole, and compiled.

The strings are collected here without gettext, so that nothing has to be installed; `make messages` collects the
same with it.
"""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation.template import templatize

from claims.choices import Worth
from claims.splitting.weighing import worth
from config.embedded.places import CHECKOUT
from newsroom.models import DEFAULT_SCALE
from newsroom.scale import IN_WORDS

LANGUAGES = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
PLAIN = {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy"}
WITH_CONTEXT = {"pgettext", "pgettext_lazy", "npgettext", "npgettext_lazy"}
OF_TEMPLATES = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")

Key = tuple[str, str]
"""Context, "" for none, and the message in English: its singular."""


def collected(source: str) -> Iterator[Key]:
    """The strings for translation in a Python source."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            words = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
            match node.func.id, words:
                case name, [str(message), *_] if name in PLAIN:
                    yield "", message
                case name, [str(context), str(message), *_] if name in WITH_CONTEXT:
                    yield context, message


def collected_from_template(template: str) -> Iterator[Key]:
    """`templatize` leaves calls between rows of X; the indentation is the template's and means nothing."""
    calls = "\n".join(line.lstrip() for line in templatize(template).splitlines())
    for _line, words, _comments, context in extract("python", BytesIO(calls.encode()), OF_TEMPLATES):
        yield context or "", words if isinstance(words, str) else words[0]


def of_the_code() -> set[Key]:
    found: set[Key] = set()
    for app in ("claims", "config", "newsroom", "sources"):
        for path in (CHECKOUT / app).rglob("*.py"):
            found.update(collected(path.read_text()))
    for path in (CHECKOUT / "templates").rglob("*.html"):
        found.update(collected_from_template(path.read_text()))
    return found


def folder(language: str) -> Path:
    return CHECKOUT / "locale" / language / "LC_MESSAGES"


def catalog(language: str) -> Catalog:
    with (folder(language) / "django.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def key(message: Message) -> Key:
    context: object = message.context or ""
    # Babel reads the contexts of a compiled file as bytes, whatever its types say.
    return context.decode() if isinstance(context, bytes) else str(context), singular(message)


def singular(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def translations(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string or ())


def pairs(language: str) -> Iterator[tuple[str, str]]:
    """Each message with each of its translations. Of a plural's forms each is compared with the English plural."""
    for message in catalog(language):
        english = message.id if isinstance(message.id, str) else message.id[-1]
        yield from ((english, words) for words in translations(message) if english)


def tags(text: str) -> Counter[str]:
    found: Counter[str] = Counter()

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found[f"<{tag} {sorted(attrs, key=str)}>"] += 1

        def handle_endtag(self, tag: str) -> None:
            found[f"</{tag}>"] += 1

    Tags(convert_charrefs=True).feed(text)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_of_the_code_is_in_the_catalog_and_no_other(language: str) -> None:
    known = {key(message) for message in catalog(language) if message.id}
    assert (of_the_code() - known, known - of_the_code()) == (set(), set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated_and_none_is_a_guess(language: str) -> None:
    untranslated = [key(message) for message in catalog(language) if not all(translations(message))]
    guessed = [key(message) for message in catalog(language) if message.id and message.fuzzy]
    assert (untranslated, guessed) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_message(language: str) -> None:
    assert [
        (english, words)
        for english, words in pairs(language)
        if set(PLACEHOLDER.findall(english)) != set(PLACEHOLDER.findall(words))
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_tags_of_its_message(language: str) -> None:
    assert [(english, words) for english, words in pairs(language) if tags(english) != tags(words)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_was_translated(language: str) -> None:
    with (folder(language) / "django.mo").open("rb") as file:
        compiled = {key(message): translations(message) for message in read_mo(file) if message.id}
    assert compiled == {key(message): translations(message) for message in catalog(language) if message.id}


def test_persian_is_written_in_persian_letters_and_marks() -> None:
    """No Arabic yeh, kaf or digits, no Latin comma, semicolon or question mark after a Persian word, no glued می."""
    foreign = re.compile(r"[يكى٠-٩۰-۹]|[\u0620-\u06ff][,;?]|\b(?:می|نمی) |\"")
    assert [
        words for _english, words in pairs("fa") if foreign.search(re.sub(r"`.*?`|<[^>]*>", "", words))
    ] == []


def test_strings_are_collected_from_code_and_from_templates() -> None:
    code = 'gettext_noop("a"); _("b" "c"); ngettext("one", "many", n); pgettext_lazy("where", "d")'
    template = (
        "{% load i18n %}{% translate 'e' %}{% translate 'f' context 'where' %}"
        "{% blocktranslate count n=n %}{{ n }} g{% plural %}{{ n }} gs{% endblocktranslate %}"
    )
    assert set(collected(code)) == {("", "a"), ("", "bc"), ("", "one"), ("where", "d")}
    assert set(collected_from_template(template)) == {("", "e"), ("where", "f"), ("", "%(n)s g")}


def test_each_reason_of_the_splitter_has_words() -> None:
    named = {value for name, value in vars(worth).items() if name.isupper() and isinstance(value, str)}
    said = {value for value in named if " " in value}  # a reason is a predicate; one word names a weight
    assert said | set(worth.OF_KIND.values()) == set(Worth.values)
    assert {choice.value for choice in Worth} == {str(choice.label) for choice in Worth}


def test_each_name_of_the_first_rating_scale_has_words() -> None:
    assert set(IN_WORDS) == {name for _code, name, _value, _label in DEFAULT_SCALE}


@pytest.mark.parametrize(
    ("english", "words"), [("<b>%(n)s</b> of", "<b>%(n)s از"), ("<b>1</b>", "<i>1</i>"), ("a<br>", "a")]
)
def test_tags_that_differ_are_seen(english: str, words: str) -> None:
    assert tags(english) != tags(words)


def test_no_message_hides_in_an_f_string() -> None:
    """gettext's own collector does not look there: `make messages` would drop it."""
    found = [
        f"{path.relative_to(CHECKOUT)}:{node.lineno}"
        for app in ("claims", "config", "newsroom", "sources")
        for path in (CHECKOUT / app).rglob("*.py")
        for joined in ast.walk(ast.parse(path.read_text()))
        if isinstance(joined, ast.JoinedStr)
        for node in ast.walk(joined)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in PLAIN | WITH_CONTEXT
    ]
    assert found == []
