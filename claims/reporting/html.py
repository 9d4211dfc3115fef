"""The report as one page: no script, nothing from elsewhere, and it prints.

Everything is in the file, which forbids itself by its own policy to load or run anything. The style is one
constant text: whoever serves the page can allow just this style by its hash.
"""

import base64
import hashlib
from functools import cache

from django.template import Context, Engine
from django.utils import translation
from django.utils.safestring import SafeString

from claims.reporting import dossier, glyphs, script, summary, words
from claims.reporting.content import Content, digest
from claims.reporting.edition import TEMPLATES, edition
from newsroom.scale import shown

LANGUAGE_META = "tickmark-language"
SHA256_META = "tickmark-sha256"
REPORT_META = "tickmark-report"
EDITION_META = "tickmark-edition"


def write(content: Content, language: str) -> bytes:
    """The page, its frame in this language; the document's own words stay as they are."""
    with translation.override(language):
        entries = dossier.entries(content)
        context = {
            "c": content,
            "language": language,
            "direction": "rtl" if translation.get_language_bidi() else "ltr",
            "edition": edition(language),
            "sha256": digest(content),
            "style": SafeString(style()),
            "style_hash": style_hash(),
            "symbols": SafeString(glyphs.symbols()),
            "gaps": words.gaps(content),
            "link": dossier.link(content["document"]["url"]),
            "published_on": words.day(content["document"]["published_on"]),
            "received_at": words.moment(content["revision"]["made_at"]),
            "issued_at": words.moment(content["issued"]["at"]),
            "checkers": summary.checkers(content),
            "second_readers": summary.second_readers(content),
            "live": summary.live(content),
            "chart": summary.chart(content),
            "scale": [
                rating | {"glyph": glyphs.of_rating(rating["code"]), "name": shown(rating["name"])}
                for rating in content["scale"]
            ],
            "strip": script.strip(content),
            "blocks": script.blocks(content, entries),
            "claims": [entry for entry in entries if entry.claim["status"] not in ("proposed", "dismissed")],
            "proposed": [entry for entry in entries if entry.claim["status"] == "proposed"],
            "dismissed": [entry for entry in entries if entry.claim["status"] == "dismissed"],
        }
        return _engine().get_template("report.html").render(Context(context)).encode()


@cache
def style() -> str:
    """The exact content of the page's one `<style>` element."""
    return (TEMPLATES / "report.css").read_text(encoding="utf-8")


@cache
def style_hash() -> str:
    """The source expression that allows the page's style in a Content-Security-Policy, without its quotes."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()


@cache
def _engine() -> Engine:
    # An engine of its own: a report must not depend on context processors, nor on whether there is a request.
    return Engine(dirs=[str(TEMPLATES)], libraries={"i18n": "django.templatetags.i18n"})
