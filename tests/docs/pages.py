"""The documentation as the tests read it."""

import re
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
DOCS = CHECKOUT / "docs"
DECISIONS = sorted((DOCS / "decisions").glob("[0-9]*.md"))
PAGES = [
    *(CHECKOUT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted(DOCS.rglob("*.md")),
]


def name(page: Path) -> str:
    return str(page.relative_to(CHECKOUT))


def without_code(text: str) -> str:
    return re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)


def code(text: str) -> str:
    """Everything that is set as code, in blocks and in lines."""
    found = re.findall(r"```[^\n]*\n(.*?)```|`([^`\n]+)`", text, flags=re.DOTALL)
    return "\n".join(block or line for block, line in found)


def anchors(text: str) -> set[str]:
    """The fragments that a page's headings can be reached by, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", re.sub(r"```.*?```", "", text, flags=re.DOTALL), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def table(text: str, heading: str) -> list[list[str]]:
    """The rows of the first table under a heading, without its head."""
    section = text.split(f"\n## {heading}\n", 1)[1]
    rows = re.search(r"(?:^\|.*\n)+", section, flags=re.MULTILINE)
    assert rows, f"There is no table under {heading}."
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows.group().splitlines()]
    return cells[2:]
