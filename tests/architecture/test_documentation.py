"""Whoever operates Tickmark finds every command in docs/operations.md.

Settings are looked after by tests/config/test_documentation.py.
"""

from config.embedded.places import CHECKOUT

OPERATIONS = CHECKOUT / "docs" / "operations.md"
COMMANDS = {
    path.stem
    for app in ("config", "newsroom", "sources", "claims")
    for path in (CHECKOUT / app / "management" / "commands").glob("*.py")
    if not path.stem.startswith("_")
}


def test_every_command_is_documented() -> None:
    text = OPERATIONS.read_text()
    assert sorted(command for command in COMMANDS if f"manage.py {command}" not in text) == []


def test_there_are_commands_to_document() -> None:
    assert {"split", "verify_ledger", "issue_token"} <= COMMANDS
