"""The system user that PostgreSQL runs as. It refuses to run as root, so root has to lend it another one."""

import os
import pwd
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from config.embedded.refusal import EmbeddedError

PREFERRED = ("postgres", "nobody")


@dataclass(frozen=True)
class Finished:
    code: int
    output: str


@dataclass(frozen=True)
class Owner:
    name: str
    uid: int
    gid: int

    @classmethod
    def of(cls, cluster: Path) -> Self:
        """Ourselves; for root whoever owns the cluster already, else an unprivileged user of this machine."""
        if os.geteuid() != 0:
            return cls(str(os.geteuid()), os.geteuid(), os.getegid())
        if made_by := _owner_of(cluster):
            return cls(made_by.pw_name, made_by.pw_uid, made_by.pw_gid)
        people = {person.pw_name: person for person in pwd.getpwall() if person.pw_uid != 0}
        for name in (*PREFERRED, *people):
            if person := people.get(name):
                return cls(person.pw_name, person.pw_uid, person.pw_gid)
        return cls("root", 0, 0)

    @property
    def is_another(self) -> bool:
        return self.uid != os.geteuid()

    def can_enter(self, folder: Path) -> bool:
        """Whether every folder above `folder` lets this user through. `folder` itself may not exist yet."""
        if not self.is_another:
            return True
        return all(self._may_pass(above.stat()) for above in folder.parents if above.exists())

    def _may_pass(self, status: os.stat_result) -> bool:
        if status.st_uid == self.uid:
            return bool(status.st_mode & 0o100)
        if status.st_gid == self.gid:
            return bool(status.st_mode & 0o010)
        return bool(status.st_mode & 0o001)

    def run(
        self, command: Sequence[str | Path], *, seconds: float = 120, home: Path | None = None
    ) -> Finished:
        """Run a command as this user. Raises PermissionError where the user cannot reach the program."""
        if self.uid == 0:
            raise EmbeddedError(
                "PostgreSQL refuses to run as root and this system has no other user:"
                " run Tickmark as an ordinary user, or set DATABASE_URL."
            )
        # libpq's variables would lead PostgreSQL's programs elsewhere; the locale must not depend on the
        # terminal's.
        env = {
            name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_", "LANG"))
        }
        env["LC_ALL"] = "C"
        become: dict[str, Any] = {}
        if self.is_another:
            become = {"user": self.uid, "group": self.gid, "extra_groups": []}
            env["HOME"] = str(home or "/")
        # A file and no pipe: the server inherits the output, and a pipe would stay open as long as it runs.
        with tempfile.TemporaryFile("w+", errors="replace") as output:
            done = subprocess.run(
                [str(part) for part in command],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd="/",
                env=env,
                timeout=seconds,
                start_new_session=True,  # Ctrl-C is for Tickmark, which stops it in order
                check=False,
                **become,
            )
            output.seek(0)
            return Finished(done.returncode, output.read())


def _owner_of(path: Path) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwuid(path.stat().st_uid) if path.stat().st_uid != 0 else None
    except (OSError, KeyError):  # not there, or made by a user this machine does not know
        return None
