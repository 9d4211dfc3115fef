"""The PDF before a checker that is not the typesetter: page-validation knows the rules of PDF/UA-1 (conditions of the
Matterhorn Protocol that a machine can decide) and of PDF/A-2a.
"""

import io
from importlib import import_module
from typing import Any

import pikepdf
import pytest

from claims.reporting import Content, Variant, render
from tests.claims.reporting import frozen

checker: Any = import_module("page")

PROFILES = pytest.mark.parametrize("profile", ["ua1", "2a"])
REPORTS = {
    "English": (frozen.english(), "en", Variant()),
    "a Persian frame around English": (frozen.english(), "fa", Variant()),
    "Persian": (frozen.persian(), "fa", Variant()),
    "a German frame around Persian": (frozen.persian(), "de", Variant()),
    "redacted": (frozen.english(), "en", Variant(redacted=True)),
    "a selection": (frozen.english(), "en", Variant(selection="1")),
}


def broken(file: bytes, profile: str) -> list[str]:
    """The rules that this PDF breaks."""
    return sorted({failure.rule_id for failure in checker.validate_pdf_bytes(file, profile=profile).failures})


@PROFILES
@pytest.mark.parametrize(("content", "language", "variant"), REPORTS.values(), ids=REPORTS)
def test_it_breaks_no_rule_of_either_standard(
    content: Content, language: str, variant: Variant, profile: str
) -> None:
    assert broken(render(content, "pdf", language, variant), profile) == []


@PROFILES
def test_one_of_which_a_reader_is_told_too_little_breaks_rules(profile: str) -> None:
    """The checker does look: without its tags the same file is refused."""
    pdf = pikepdf.open(io.BytesIO(render(frozen.english(), "pdf")))
    del pdf.Root.StructTreeRoot, pdf.Root.Lang, pdf.Root.MarkInfo
    without = io.BytesIO()
    pdf.save(without)

    assert broken(without.getvalue(), profile) != []
