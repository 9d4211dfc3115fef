"""Make the virtual environment and install what the lock file names; nothing to do when both are as they
should be.

    python3 scripts/bootstrap.py VENV REQUIREMENTS

Standard library only, and no syntax newer than Python 3.8: an old Python must get far enough to say that it
is too old. A newer one on PATH is used instead, unless PYTHON names the one to use.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
TRIED_ON = ("python3.13", "python3.12", "python3.11")


def version_of(python: str | Path) -> tuple[int, int]:
    """The (major, minor) of a Python, (0, 0) where it does not run: a pyenv shim exists and need not run."""
    try:
        said = subprocess.run(
            [str(python), "-c", "import sys; print(*sys.version_info[:2])"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
        ).stdout.split()
        return int(said[0]), int(said[1])
    except (OSError, subprocess.CalledProcessError, ValueError, IndexError):
        return 0, 0


def chosen_python() -> str:
    """The Python to build with. Exits with a sentence when there is none."""
    if named := os.environ.get("PYTHON"):
        major, minor = version_of(named)
        if not major:
            sys.exit(f"PYTHON is {named}, and that does not run.")
        if (major, minor) < OLDEST:
            sys.exit(f"PYTHON is {named}, which is Python {major}.{minor}; Tickmark needs 3.11 or newer.")
        return named
    if sys.version_info[:2] >= OLDEST:
        return sys.executable
    for name in TRIED_ON:
        python = shutil.which(name)
        if python and version_of(python) >= OLDEST:
            return python
    sys.exit(
        f"python3 is Python {sys.version_info[0]}.{sys.version_info[1]}, and Tickmark needs 3.11 or newer:"
        " install one, and name it: make PYTHON=/path/to/python3.11"
    )


def make_venv(venv: Path, python: str) -> None:
    major, minor = version_of(python)
    if runs([python, "-c", "import ensurepip, venv"]):
        print(f"Making {venv} with Python {major}.{minor}.", flush=True)
        do([python, "-m", "venv", "--clear", str(venv)], f"The virtual environment {venv} could not be made.")
        return
    sys.exit(
        f"Python {major}.{minor} cannot make virtual environments here. On Debian and Ubuntu it is a package"
        f" of its own: apt-get install python{major}.{minor}-venv"
    )


def install(venv: Path, requirements: Path, stamp: Path) -> None:
    print(f"Installing {requirements}. The first time takes a minute.", flush=True)
    pip = [str(venv / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    do(
        [*pip, "--require-hashes", "-r", str(requirements)],
        f"The packages of {requirements} could not be installed; pip says above why.",
    )
    stamp.write_text(hashlib.sha256(requirements.read_bytes()).hexdigest())


def runs(command: list[str]) -> bool:
    quiet = subprocess.DEVNULL
    return subprocess.run(command, stdout=quiet, stderr=quiet, check=False).returncode == 0


def do(command: list[str], else_say: str) -> None:
    if subprocess.run(command, check=False).returncode:
        sys.exit(else_say)


def main() -> None:
    venv, requirements = Path(sys.argv[1]), Path(sys.argv[2])
    python = chosen_python()
    inside = venv / "bin" / "python"
    # With PYTHON given, an environment of another version is made anew; else any that is new enough will do.
    wanted = {version_of(python)} if os.environ.get("PYTHON") else None
    has = version_of(inside)
    usable = has in wanted if wanted else has >= OLDEST
    stamp = venv / f"{requirements.stem}.installed"
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()
    if usable and stamp.exists() and stamp.read_text() == digest:
        return
    if not usable or not runs([str(inside), "-m", "pip", "--version"]):
        make_venv(venv, python)
    install(venv, requirements, stamp)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        sys.exit(f"{error.filename}: {error.strerror}")
