"""The report as JSON: all of it, with the digest that anybody can compute again."""

import hashlib
import json

from claims.reporting import FORMS, digest, render
from tests.claims.reporting import frozen


def test_the_file_holds_the_content_and_its_digest() -> None:
    content = frozen.english()

    assert json.loads(render(content, "json")) == {
        "$schema": "/api/v1/schemas/report-1.json",
        "content": content,
        "sha256": digest(content),
    }


def test_the_digest_can_be_computed_without_this_program() -> None:
    read = json.loads(render(frozen.persian(), "json"))
    # For keys of ASCII letters and no floats, this is RFC 8785.
    plain = json.dumps(read["content"], ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    assert hashlib.sha256(plain.encode()).hexdigest() == read["sha256"]


def test_the_language_of_the_page_changes_neither_json_nor_table() -> None:
    content = frozen.english()

    same = [form for form in FORMS if render(content, form, "fa") == render(content, form)]
    assert same == ["json", "csv"]
