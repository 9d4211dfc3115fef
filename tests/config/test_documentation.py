"""docs/operations.md names every setting, and none that is not there."""

import re
from pathlib import Path

from config.embedded.places import CHECKOUT

OPERATIONS = (CHECKOUT / "docs" / "operations.md").read_text()
READ = re.compile(
    r"""(?:\benv\.\w+|os\.environ(?:\.get|\.setdefault)?|whole_number)[\[(](?:os\.environ,\s*)?["']([A-Z_]+)["']"""
)


def sources() -> list[Path]:
    return [
        path for app in ("config", "newsroom", "sources", "claims") for path in (CHECKOUT / app).rglob("*.py")
    ]


def test_every_setting_that_is_read_is_documented() -> None:
    read = {name for path in sources() for name in READ.findall(path.read_text())}
    named = {name for path in sources() for name in re.findall(r"\bTICKMARK_[A-Z_]+\b", path.read_text())}
    documented = set(re.findall(r"^\| `([A-Z_]+)` \|", OPERATIONS, re.MULTILINE))
    expected = (read | named | {"HOST", "PORT"}) - {"PATH", "DJANGO_SETTINGS_MODULE"}
    assert documented == expected
