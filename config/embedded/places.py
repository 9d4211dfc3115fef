"""Where the data and the sockets are. Nothing here creates or starts anything."""

import hashlib
import os
import re
from pathlib import Path

from config.embedded.owner import Owner

CHECKOUT = Path(__file__).resolve().parents[2]
SYSTEM_FOLDER = Path("/var/lib/tickmark")

# A socket's path must fit sockaddr_un: 108 bytes on Linux, 104 on macOS, with the file name and a zero byte.
LONGEST_SOCKET_FOLDER = 80
PLAIN_PATH = re.compile(r"[\w./-]+", re.ASCII)


def data_folder() -> Path:
    """Where everything is kept: TICKMARK_DATA_DIR (relative paths start at the checkout), else `var` in the
    checkout.

    Root's own PostgreSQL runs as somebody else, who cannot enter a checkout below a private home such as
    /root. There the data goes to /var/lib/tickmark, in a folder named for the checkout: opening the home
    would be worse.
    """
    if named := os.environ.get("TICKMARK_DATA_DIR"):
        return (CHECKOUT / Path(named).expanduser()).resolve()
    beside = CHECKOUT / "var"
    if Owner.of(database_folder(beside) / "data").can_enter(beside):
        return beside
    return SYSTEM_FOLDER / _short_hash(CHECKOUT)


def is_ours(folder: Path) -> bool:
    """Whether nothing but Tickmark has a reason to be in this folder."""
    return folder == CHECKOUT / "var" or folder.is_relative_to(SYSTEM_FOLDER)


def database_folder(data: Path) -> Path:
    return data / "postgres"


def socket_folder(database: Path, owner: Owner) -> Path:
    """`run` beside the cluster; a private folder in /tmp where that path is too long or needs quoting."""
    beside = database / "run"
    if len(os.fsencode(beside)) <= LONGEST_SOCKET_FOLDER and PLAIN_PATH.fullmatch(str(beside)):
        return beside
    return Path(f"/tmp/tickmark-{owner.uid}-{_short_hash(database)}")  # noqa: S108 - its owner is checked


def _short_hash(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
