"""Every decision says what was decided, what was rejected, and why; and is in the list."""

import re
from pathlib import Path

import pytest

from tests.docs.pages import DECISIONS, DOCS, name

LIST = (DOCS / "decisions" / "README.md").read_text()


@pytest.mark.parametrize("document", DECISIONS, ids=name)
def test_a_decision_has_its_three_parts(document: Path) -> None:
    parts = re.split(r"^## (.+)$", document.read_text(), flags=re.MULTILINE)
    assert parts[1::2] == ["Decided", "Rejected", "Why"]
    assert all(part.strip() for part in parts)


@pytest.mark.parametrize("document", DECISIONS, ids=name)
def test_a_decision_is_in_the_list_under_its_title(document: Path) -> None:
    title = re.match(r"# (\d+)\. (.+)", document.read_text())
    assert title
    assert f"| [{title[1]}]({document.name}) | {title[2]} |" in LIST
    assert int(document.name[:4]) == int(title[1])


def test_decisions_are_numbered_without_gaps() -> None:
    assert [int(page.name[:4]) for page in DECISIONS] == list(range(1, len(DECISIONS) + 1))
