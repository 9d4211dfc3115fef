"""Which way imports point: the contracts stand at the end of pyproject.toml."""

import subprocess
import sys
from pathlib import Path

import pytest

from config.embedded.places import CHECKOUT

LINT = Path(sys.executable).with_name("lint-imports")


def lint(folder: Path, configuration: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT, "--config", configuration, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_imports_point_the_way_of_the_house() -> None:
    found = lint(CHECKOUT, CHECKOUT / "pyproject.toml")
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize(
    ("module", "imports"),
    [
        ("newsroom/models/desk.py", "import sources.models"),
        ("sources/actions/sources.py", "from claims.models import Claim"),
        ("claims/models/claim.py", "from claims.actions import claims"),
        ("claims/actions/claims.py", "from claims.views import desk"),
        ("claims/marking.py", "from django.utils.translation import gettext"),
        ("claims/reporting/content.py", "from claims.models import Claim"),
        ("claims/a_module_without_a_place.py", "import json"),
    ],
)
def test_an_import_that_points_the_other_way_is_found(tmp_path: Path, module: str, imports: str) -> None:
    for app in ("config", "claims", "sources", "newsroom"):
        for path in (CHECKOUT / app).rglob("*.py"):
            copy = tmp_path / path.relative_to(CHECKOUT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    with open(tmp_path / module, "a") as file:
        file.write(f"\n{imports}\n")

    assert lint(tmp_path, CHECKOUT / "pyproject.toml").returncode == 1
