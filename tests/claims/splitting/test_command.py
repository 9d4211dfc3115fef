"""manage.py split."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

TEXT = "At least 47 people died on Monday.\n"


def run(path: Path, *options: str) -> str:
    out = StringIO()
    call_command("split", str(path), *options, stdout=out)
    return out.getvalue()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_json_holds_passages_and_claims(article: Path) -> None:
    found = json.loads(run(article, "--format", "json", "--published", "2024-09-12"))

    assert found["passages"] == [{"start": 0, "end": 34, "kind": "sentence"}]
    assert [(c["quote"], c["kind"]) for c in found["claims"]] == [
        ("At least 47 people died on Monday", "casualties")
    ]
    assert [f.get("value", f.get("date")) for f in found["claims"][0]["facts"]] == [47, "2024-09-09"]


def test_the_listing_names_every_claim(article: Path) -> None:
    assert "At least 47 people died on Monday." in run(article)


def test_offsets_count_a_carriage_return_as_it_stands_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "windows.txt"
    path.write_bytes(b"One.\r\n\r\n12 people died in May.\r\n")

    claim = json.loads(run(path, "--format", "json"))["claims"][0]

    assert (claim["start"], claim["quote"]) == (8, "12 people died in May")


def test_a_missing_file_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"^.*missing\.txt cannot be read: No such file or directory\.$"):
        run(tmp_path / "missing.txt")


def test_a_file_that_is_not_utf8_is_refused_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Caf\xe9".encode("latin-1"))

    with pytest.raises(CommandError, match=r"latin\.txt is not UTF-8 text \(byte 3\)\.$"):
        run(path)


def test_a_day_that_is_none_is_refused(article: Path) -> None:
    with pytest.raises(CommandError, match="--published takes a day as YYYY-MM-DD, not '12/09/2024'"):
        run(article, "--published", "12/09/2024")
