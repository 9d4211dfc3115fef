"""Folders that PostgreSQL's user can use, without opening to anybody what was private before."""

import os
from pathlib import Path

from config.embedded import places
from config.embedded.owner import Owner
from config.embedded.refusal import EmbeddedError


def make_way(folder: Path, owner: Owner) -> None:
    """Create `folder` and let `owner` through to it. What was not made by Tickmark stays as it is."""
    for above in (*reversed(folder.parents), folder):
        made = not above.exists()
        above.mkdir(exist_ok=True)
        if owner.is_another and (made or above == folder or places.is_ours(above)):
            above.chmod(above.stat().st_mode & 0o7777 | 0o011)
    if not owner.can_enter(folder):
        raise EmbeddedError(
            f"{folder} cannot be entered by the user {owner.name}, who runs PostgreSQL for root:"
            " set TICKMARK_DATA_DIR to a place outside private homes, such as /var/lib/tickmark."
        )


def make_private(folder: Path, owner: Owner) -> None:
    """A folder for `owner` alone. In /tmp somebody else may have made it first: that is refused."""
    folder.mkdir(mode=0o700, exist_ok=True)
    if owner.is_another and folder.lstat().st_uid == os.geteuid():
        os.chown(folder, owner.uid, owner.gid, follow_symlinks=False)
    if folder.is_symlink() or folder.lstat().st_uid != owner.uid:
        raise EmbeddedError(f"{folder} belongs to somebody else: remove it, or set TICKMARK_DATA_DIR.")
    folder.chmod(0o700)
