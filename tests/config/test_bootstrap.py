"""The first minute of a newcomer: which Python is used, and what is said when there is none."""

import ast
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from config.embedded.places import CHECKOUT

BOOTSTRAP = CHECKOUT / "scripts" / "bootstrap.py"


def a_python(folder: Path, name: str, *, version: str = "3 9", can_make_venvs: bool = True) -> Path:
    """A program that answers as a Python of that version would."""
    program = folder / name
    program.write_text(
        f"#!/bin/sh\n"
        f"case $2 in *version_info*) echo {version};; *venv*) exit {int(not can_make_venvs)};; esac\n"
    )
    program.chmod(0o755)
    return program


def bootstrap(tmp_path: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    (tmp_path / "none.txt").write_text("")
    return subprocess.run(
        [sys.executable, str(BOOTSTRAP), str(tmp_path / "venv"), str(tmp_path / "none.txt")],
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_environment_is_made_once_and_packages_installed_when_the_file_changed(tmp_path: Path) -> None:
    first = bootstrap(tmp_path)
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.splitlines()[0].startswith(f"Making {tmp_path / 'venv'} with Python 3.")
    second = bootstrap(tmp_path)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    (tmp_path / "venv" / "none.installed").write_text("another file's")
    third = bootstrap(tmp_path)
    assert third.stdout == f"Installing {tmp_path / 'none.txt'}. The first time takes a minute.\n"


def test_a_python_that_is_too_old_is_refused_in_one_sentence(tmp_path: Path) -> None:
    old = a_python(tmp_path, "old", version="3 9")
    done = bootstrap(tmp_path, PYTHON=str(old))
    assert done.returncode == 1
    assert done.stderr == f"PYTHON is {old}, which is Python 3.9; Tickmark needs 3.11 or newer.\n"


def test_a_python_that_does_not_run_is_refused_in_one_sentence(tmp_path: Path) -> None:
    done = bootstrap(tmp_path, PYTHON=str(tmp_path / "nothing"))
    assert (done.returncode, done.stderr) == (
        1,
        f"PYTHON is {tmp_path / 'nothing'}, and that does not run.\n",
    )


def test_without_the_venv_module_it_says_what_to_install(tmp_path: Path) -> None:
    bare = a_python(tmp_path, "bare", version="3 12", can_make_venvs=False)
    done = bootstrap(tmp_path, PYTHON=str(bare))
    assert done.returncode == 1
    assert done.stderr.endswith("apt-get install python3.12-venv\n")


def test_the_script_has_no_syntax_newer_than_python_3_8() -> None:
    assert ast.parse(BOOTSTRAP.read_text(), feature_version=(3, 8)).body


@pytest.mark.parametrize("found", ["3 11", "3 13"])
def test_an_old_python3_is_passed_over_for_a_newer_one_on_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: str
) -> None:
    spec = importlib.util.spec_from_file_location("bootstrap", BOOTSTRAP)
    assert spec
    assert spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    a_python(tmp_path, "python3.13", version="" if found == "3 11" else found)
    newer = a_python(tmp_path, "python3." + found[2:], version=found)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.delenv("PYTHON", raising=False)
    monkeypatch.setattr(sys, "version_info", (3, 10, 1, "final", 0))
    assert script.chosen_python() == str(newer)
