"""What is left out of a copy of a report is left out of every form of it, and the copy says so."""

import io
import zipfile

import pypdfium2
import pytest

from claims.reporting import FORMS, Content, Variant, render
from claims.reporting.variants import varied
from tests.claims.reporting import frozen

SECRET = "Nasrin Vaziri"
TELLING = (
    SECRET,
    "Whistle Letter",
    "https://secret.example/letter",
    "The toll stands at 31",
    "f" * 64,
    "She told us at home",
)


def content() -> Content:
    """The first claim rests on a protected source that other texts name as well."""
    found = frozen.english()
    secret = frozen.citation(title="Whistle Letter", author=SECRET, protected=True, id="secret-source")
    secret["source"]["url"] = secret["snapshot"]["final_url"] = "https://secret.example/letter"
    secret["snapshot"]["sha256"] = "f" * 64
    secret["note"] = "She told us at home."
    claim = found["claims"][0]
    claim["citations"] = [secret]
    claim["verdict"]["explanation"] = f"As {SECRET.upper()} says in the Whistle Letter."
    claim["independence"] = {
        "count": 0,
        "of": 1,
        "reasons": [{"code": "stake", "details": {"source": "Whistle Letter"}}],
        "words": "Whistle Letter has a stake in the claim.",
    }
    return found


def text(file: bytes, form: str) -> str:
    if form == "pdf":
        return " ".join(
            page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file)
        ) + file.decode("latin-1")
    if form in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(file)) as package:
            return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())
    return file.decode()


@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_redacted_report_says_nothing_of_a_protected_source(form: str) -> None:
    open_, redacted = (text(render(content(), form, "en", each), form) for each in (Variant(), Variant(True)))

    assert any(word in open_ for word in TELLING)
    assert [word for word in TELLING if word.casefold() in redacted.casefold()] == []
    assert "secret-source" not in redacted
    assert "Protected source 1" in redacted


def test_what_is_not_protected_stays() -> None:
    found = content()
    found["claims"][0]["citations"].append(frozen.citation("refutes", "Hospital list", id="other"))

    redacted = varied(found, Variant(True))

    assert redacted["claims"][0]["citations"][1] == found["claims"][0]["citations"][1]
    assert redacted["claims"][0]["verdict"]["explanation"] == (
        "As Protected source 1 says in the Protected source 1."
    )
    assert redacted["revision"] == found["revision"]


def test_the_report_that_was_issued_is_not_touched() -> None:
    found = content()
    varied(found, Variant(True, "1"))

    assert found == content()


def test_a_pseudonym_is_in_the_language_of_the_frame() -> None:
    assert "Geschützte Quelle 1" in render(content(), "html", "de", Variant(True)).decode()


@pytest.mark.parametrize(
    ("selection", "numbers"),
    [("not-true", [3]), ("2", [2]), ("1,3", [1, 3]), ("", [1, None, 2, 3, 4])],
)
def test_a_selection_lists_these_claims_only(selection: str, numbers: list[int | None]) -> None:
    chosen = varied(frozen.english(), Variant(False, selection))

    assert [claim["number"] for claim in chosen["claims"]] == numbers
    assert chosen["summary"] == frozen.english()["summary"]


@pytest.mark.parametrize("form", ["html", "md", "pdf", "docx"])
def test_a_selection_says_that_it_is_one(form: str) -> None:
    said = text(render(frozen.english(), form, "en", Variant(False, "not-true")), form)

    assert "it lists 1 of 5 claims" in " ".join(said.split())


@pytest.mark.parametrize("code", ["full", "redacted", "full:not-true", "redacted:1,3"])
def test_a_variant_is_read_from_its_code(code: str) -> None:
    assert Variant.read(code).code == code


@pytest.mark.parametrize(
    "code", ["", "open", "full:", "full:1,", "full:1;3", "redacted:a", "full:" + "1," * 900 + "1"]
)
def test_any_other_code_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="is no variant of a report"):
        Variant.read(code)


def test_corrections_of_earlier_reports_are_listed() -> None:
    found = frozen.english()
    found["corrections"] = [
        {
            "report": 2,
            "claim": found["claims"][0]["id"],
            "statement": found["claims"][0]["statement"],
            "before": frozen.SCALE[1],
            "after": frozen.SCALE[0],
            "reason": "The register was updated.",
            "by": "Mina",
            "at": "2026-03-14T09:12:00.000000+00:00",
        }
    ]
    for form in ("html", "md", "docx", "pdf"):
        said = text(render(found, form), form).replace("\u2068", "").replace("\u2069", "")
        assert "Report 2 said: False. It is now: True." in said
        assert "The register was updated." in said


def test_a_protected_origin_that_is_not_cited_is_left_out_as_well() -> None:
    found = content()
    found["protected"] = [{"id": "origin", "title": "Green Ledger", "author": "", "url": ""}]
    found["claims"][0]["independence"]["graph"] = {
        "nodes": [{"id": "origin", "name": "Green Ledger"}],
        "edges": [],
    }

    redacted = render(found, "json", "en", Variant(True)).decode()

    assert "Green Ledger" not in redacted
    assert "Protected source 2" in redacted
