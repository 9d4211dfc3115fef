"""Reports in every form, from one frozen content, by renderers that run no queries.

The same content and language give the same bytes. A new form is a module with `write` and a line in FORMS.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils import translation

from claims.reporting import claim_review, csv, docx, html, json, markdown, pdf, xlsx
from claims.reporting.content import FORMAT, Content, digest
from claims.reporting.html import style_hash
from claims.reporting.variants import FULL, Variant, varied

__all__ = [
    "FORMAT",
    "FORMS",
    "FULL",
    "Content",
    "Form",
    "Variant",
    "digest",
    "render",
    "style_hash",
    "varied",
]


@dataclass(frozen=True)
class Form:
    """A form of report: its media type as it is served, and how a content is written in it."""

    media_type: str
    write: Callable[[Content, str], bytes]


FORMS: dict[str, Form] = {
    "html": Form("text/html; charset=utf-8", html.write),
    "pdf": Form("application/pdf", pdf.write),
    "docx": Form("application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx.write),
    "md": Form("text/markdown; charset=utf-8", markdown.write),
    "json": Form("application/json", json.write),
    "csv": Form("text/csv; charset=utf-8; header=present", csv.write),
    "xlsx": Form("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx.write),
    "jsonld": Form("application/ld+json", claim_review.write),
}
"""By name, which is the ending of the file as well."""


def render(content: Content, form: str, language: str = "en", variant: Variant = FULL) -> bytes:
    """A full content in this form and variant, our own words in this language. KeyError for an unknown form."""
    with translation.override(language):
        return FORMS[form].write(varied(content, variant), language)
