"""What every template keeps to: no other host, nothing inline, every word translated."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from config.embedded.places import CHECKOUT

TEMPLATES = sorted((CHECKOUT / "templates").rglob("*.html"))
STATIC = sorted(
    path
    for path in (CHECKOUT / "static").rglob("*")
    if path.suffix in {".css", ".js", ".svg", ".json", ".html"}
)
NAMESPACES = {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/1999/xhtml"}
# A report is one file that carries its own style; its policy names the hash of that style and allows nothing else.
SELF_CONTAINED = {"reports/report.html"}
# Names, units and marks, the same in every language.
PROPER = {
    "Tickmark",
    "Esc",  # as the key is called
    "SHA-256",
    "HTTP",
    "API",
    "OpenAPI",
    "JSON",
    "CSV",
    "HTML",
    "Swagger",
    "UI",
    "TXT",
    "PDF",
    "URL",
}
SPOKEN = (
    "alt",
    "aria-label",
    "placeholder",
    "title",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
)
TAG = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", re.DOTALL)
SILENT = {"script", "style", "code"}  # what a machine reads
COMMENT = re.compile(r"\{% comment.*?endcomment %\}|\{#.*?#\}", re.DOTALL)
TRANSLATED = re.compile(r"\{% blocktrans(?:late)?\b.*?\{% endblocktrans(?:late)? %\}", re.DOTALL)


def name(path: Path) -> str:
    return str(path.relative_to(CHECKOUT / "templates"))


@pytest.mark.parametrize("path", [*TEMPLATES, *STATIC], ids=lambda path: str(path.relative_to(CHECKOUT)))
def test_no_file_of_ours_names_another_host(path: Path) -> None:
    text = path.read_text()
    assert set(re.findall(r"https?://[^\s\"'<>)]+", text)) <= NAMESPACES
    assert not re.findall(r"(?:src|href|action|url)\s*[=(]\s*[\"']?//\w", text)


class Inline(HTMLParser):
    """Finds script, style and handlers that stand in the page itself."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "style" or (tag == "script" and not given.get("src")):
            self.found.append(tag)
        self.found += [key for key in given if key == "style" or re.match(r"on[a-z]+$", key)]
        self.found += [
            key for key in given if key.startswith(("hx-on", "hx-vals")) and "js:" in (given[key] or "")
        ]
        self.found += [key for key in given if key.startswith("hx-on")]
        self.found += [
            key for key, value in given.items() if (value or "").strip().lower().startswith("javascript:")
        ]


@pytest.mark.parametrize("path", [path for path in TEMPLATES if name(path) not in SELF_CONTAINED], ids=name)
def test_no_template_has_script_or_style_in_it(path: Path) -> None:
    reader = Inline()
    reader.feed(TAG.sub("x", path.read_text()))
    assert reader.found == []


class Words(HTMLParser):
    """Collects what a person would read or hear."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag in SILENT
        self.found += [value for key, value in attrs if key in SPOKEN and value]
        given = dict(attrs)
        if tag == "input" and given.get("type") in {"submit", "button"}:
            self.found.append(given.get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in SILENT

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.found.append(data)


def spoken(source: str) -> set[str]:
    """The words of a template that do not go through gettext, without names."""
    reader = Words()
    reader.feed(TAG.sub("\N{OBJECT REPLACEMENT CHARACTER}", TRANSLATED.sub("", COMMENT.sub("", source))))
    text = " ".join(reader.found)
    words = set(re.findall(r"[A-Za-z\u0600-\u06ff][\w-]+", re.sub(r"&\w+;", " ", text)))
    return words - PROPER


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_every_word_of_a_template_is_translated(path: Path) -> None:
    assert spoken(path.read_text()) == set()


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("<p>Hello</p>", {"Hello"}),
        ("<p>{% translate 'Hello' %} {{ name }} · <kbd>a</kbd></p>", set()),
        ('<input placeholder="Search">', {"Search"}),
        ("<input placeholder=\"{% translate 'Search' %}\">", set()),
        ("{% blocktranslate with n=1 %}{{ n }} claims{% endblocktranslate %}", set()),
        ("{# a remark #}<script src='x'></script>{% comment %}more{% endcomment %}", set()),
        ("<button title='Close'></button>{% if a %}or{% endif %}", {"Close", "or"}),
    ],
)
def test_the_search_for_words_finds_them(template: str, found: set[str]) -> None:
    assert spoken(template) == found


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("<p style='color: red'></p>", ["style"]),
        ("<style>p {}</style>", ["style"]),
        ("<script>alert()</script>", ["script"]),
        ("<a onclick='x()'></a>", ["onclick"]),
        ("<a hx-on:click='x()'></a>", ["hx-on:click"]),
        ("<a href='javascript:x()'></a>", ["href"]),
        ("<script src='a.js' nonce='x'></script><p class='a'></p>", []),
    ],
)
def test_the_search_for_inline_code_finds_it(template: str, found: list[str]) -> None:
    reader = Inline()
    reader.feed(template)
    assert reader.found == found


def test_style_sheets_know_no_left_and_right() -> None:
    """Pages are read from either side: inline-start and inline-end, not left and right."""
    physical = re.compile(
        r"^\s*(?:(?:margin|padding|border)-(?:left|right)|left|right|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right))\b",
        re.MULTILINE,
    )
    assert {path.name: physical.findall(path.read_text()) for path in STATIC if path.suffix == ".css"} == {
        path.name: [] for path in STATIC if path.suffix == ".css"
    }
