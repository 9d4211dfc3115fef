"""What the documentation tells people to click and to type is there."""

import re
from pathlib import Path

import pytest
from django.core.management import get_commands

from claims.demo import LOGINS
from tests.docs.pages import CHECKOUT, PAGES, anchors, code, name, without_code

MAKEFILE = (CHECKOUT / "Makefile").read_text()
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


@pytest.mark.parametrize("document", PAGES, ids=name)
def test_every_link_leads_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\(([^)\s]+)\)", without_code(document.read_text()))
    lost = [target for target in targets if not leads_somewhere(document, target)]
    assert lost == []


def leads_somewhere(document: Path, target: str) -> bool:
    if re.match(r"[a-z]+:", target):
        return True
    path, _, fragment = target.partition("#")
    file = (document.parent / path).resolve() if path else document
    if not file.exists():
        return False
    return not fragment or fragment in anchors(file.read_text())


@pytest.mark.parametrize("document", PAGES, ids=name)
def test_every_make_target_exists(document: Path) -> None:
    named = set(
        re.findall(
            r"^(?:\w+=\S+ )*make (?:\w+=\S+ )*([a-z][a-z-]*)", code(document.read_text()), re.MULTILINE
        )
    )
    assert {target for target in named if not target.startswith("bench-")} <= TARGETS


@pytest.mark.parametrize("document", PAGES, ids=name)
def test_every_manage_command_exists(document: Path) -> None:
    named = set(re.findall(r"manage\.py ([a-z_]+)", document.read_text()))
    assert named <= set(get_commands())


@pytest.mark.parametrize("document", PAGES, ids=name)
def test_every_file_that_is_named_exists(document: Path) -> None:
    roots = "claims|config|newsroom|sources|templates|static|tests|docs|scripts|bench"
    named = re.findall(rf"^((?:{roots})/[\w./-]+)$", code(document.read_text()), re.MULTILINE)
    assert [path for path in named if "xx" not in path and not (CHECKOUT / path).exists()] == []


def test_the_readme_names_every_login_of_the_demonstration() -> None:
    rows = re.findall(
        r"^\| (\S+@\S+) \| (\S+) \| (\S+) \|$", (CHECKOUT / "README.md").read_text(), re.MULTILINE
    )
    assert sorted(rows) == sorted(LOGINS)


def test_every_key_that_the_tutorial_names_is_a_key_of_a_page() -> None:
    pages = "".join(page.read_text() for page in (CHECKOUT / "templates").rglob("*.html"))
    keys = set(re.findall(r'data-key="(.)"', pages))
    named = set(re.findall(r"`([a-z/?])`", (CHECKOUT / "docs" / "tutorial.md").read_text()))
    assert named
    assert named <= keys
