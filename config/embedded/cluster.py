"""A PostgreSQL server of our own, reached through a socket in a private folder. Started by its first user,
stopped by its last; nothing listens on the network.
"""

import contextlib
import os
import re
import shutil
import time
from pathlib import Path
from typing import Any

from config.embedded import binaries, guard, places, postmaster, users
from config.embedded.owner import Finished, Owner
from config.embedded.refusal import EmbeddedError

ADMINISTRATOR = "postgres"
NAME = "tickmark"  # of the database and of the role that owns it, which is no superuser
PORT = 5432  # names the socket file only
LOG_LIMIT = 10 << 20

SETTINGS = """
# Tickmark
listen_addresses = ''
unix_socket_permissions = 0700
timezone = 'UTC'
log_timezone = 'UTC'
log_min_duration_statement = 2000
"""
THROWAWAY_SETTINGS = """
fsync = off
synchronous_commit = off
full_page_writes = off
"""


class Cluster:
    """`folder` holds everything of it: data, socket, locks, log. `throwaway`: fast, unsafe, removed by its
    last user.

    `programs` is where PostgreSQL's programs are copied when the user that runs them cannot reach them.
    """

    def __init__(self, folder: Path, *, throwaway: bool = False, programs: Path | None = None) -> None:
        self.folder = folder.resolve()
        self.throwaway = throwaway
        self.data = self.folder / "data"
        self.log = self.data / "server.log"
        self.owner = Owner.of(self.data)
        self.sockets = places.socket_folder(self.folder, self.owner)
        self._programs = programs or self.folder
        self._user: int | None = None

    def dsn(self) -> str:
        """Where the server is, whether it runs or not."""
        return self._dsn(NAME, NAME)

    @property
    def pid(self) -> int | None:
        return postmaster.pid_of(self.data)

    @property
    def user_file(self) -> int | None:
        """The file descriptor by which this process counts as a user; children it is passed to count too."""
        return self._user

    def start(self) -> str:
        """Start the server or join it, and return its DSN. Raises EmbeddedError."""
        try:
            self._make_folder()
            with users.alone(self.folder):
                self._serve()
                if self._user is None:
                    self._user = users.enter(self.folder)
                guard.post(self.folder, remove=self.throwaway)
        except OSError as error:
            raise EmbeddedError(
                f"The data folder {self.folder} cannot be used: {error.strerror or error}."
                " Set TICKMARK_DATA_DIR to a folder that you may write to."
            ) from None
        return self.dsn()

    def leave(self) -> None:
        """Use it no more. The last user stops the server."""
        if self._user is None:
            return
        users.leave(self._user)
        self._user = None
        # Not found: the guard was quicker, and has removed it.
        with contextlib.suppress(FileNotFoundError), users.alone(self.folder):
            if not users.any_left(self.folder):
                postmaster.stop(self.data)
                if self.throwaway:
                    shutil.rmtree(self.folder, ignore_errors=True)

    def stop(self) -> None:
        """Stop the server, unless somebody uses it: then EmbeddedError."""
        if not self.folder.exists():
            return
        with users.alone(self.folder):
            if (self.folder / "users").exists() and users.any_left(self.folder):
                raise EmbeddedError(
                    "The database is in use: end Tickmark first, and the last to use it stops it."
                )
            postmaster.stop(self.data)

    def _serve(self) -> None:
        """Have a server with our role and database, from whatever state the folder is in."""
        connection = self._connect()
        if connection is None:
            self._launch()
            connection = self._connect()
        if connection is None:
            raise EmbeddedError(f"PostgreSQL started and does not answer; its log is {self.log}.")
        with connection:
            self._furnish(connection)

    def _launch(self) -> None:
        programs = binaries.find()
        major = binaries.major(programs)
        if self.owner.is_another or self.owner.uid == 0:
            programs = binaries.within_reach(programs, self.owner, self._programs)
        self._own(self.sockets)
        if not (self.data / "PG_VERSION").exists():
            self._make_data(programs, major)
        self._check_data(major)
        postmaster.stop(self.data)  # alive, but its socket is gone
        postmaster.disown_stale_pids(self.data, self.sockets)
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.replace(self.log.with_suffix(".log.1"))
        options = f"-k {self.sockets} -p {PORT}"
        command: list[str | Path] = [programs / "pg_ctl", "start", "--wait", "--timeout=300"]
        command += ["-D", self.data, "-l", self.log, "-o", options]
        deadline = time.monotonic() + 60
        while (started := self._run(command, seconds=330)).code:
            trouble = self._last_words()
            # The backends of a killed server need a moment to notice, and to let go of its memory.
            if "shared memory block" not in trouble or time.monotonic() > deadline:
                raise EmbeddedError(
                    f"PostgreSQL did not start: {trouble or started.output.strip()} (its log is {self.log})"
                )
            time.sleep(0.2)

    def _make_data(self, programs: Path, major: int) -> None:
        """initdb into a draft that is renamed: one that was interrupted leaves nothing that looks like a
        cluster.
        """
        draft = self.folder / "data.new"
        if draft.exists():
            shutil.rmtree(draft)
        self._own(draft)
        command: list[str | Path] = [programs / "initdb", "-D", draft, "-U", ADMINISTRATOR, "--encoding=UTF8"]
        command += [
            "--data-checksums",
            "--auth-local=trust",
            "--auth-host=reject",
            "--no-instructions",
            *_collation(major),
        ]
        if self.throwaway:
            command.append("--no-sync")
        made = self._run(command, seconds=300)
        if made.code:
            raise EmbeddedError(
                f"PostgreSQL's data could not be made in {self.folder}: {_trouble(made.output)}"
            )
        with open(draft / "postgresql.conf", "a") as conf:
            conf.write(SETTINGS + (THROWAWAY_SETTINGS if self.throwaway else ""))
        draft.rename(self.data)

    def _check_data(self, major: int) -> None:
        made_by = int((self.data / "PG_VERSION").read_text())
        if made_by != major:
            raise EmbeddedError(
                f"The data in {self.data} was made by PostgreSQL {made_by}, and this is PostgreSQL {major}:"
                f" set TICKMARK_PG_BIN to the programs of version {made_by}, or move the data over by a dump"
                " (docs/operations.md, Upgrading)."
            )
        if self.data.stat().st_uid != self.owner.uid:
            raise EmbeddedError(
                f"The data in {self.data} belongs to another user (uid {self.data.stat().st_uid}):"
                " run Tickmark as that user, or set TICKMARK_DATA_DIR to a folder of your own."
            )

    def _furnish(self, connection: Any) -> None:
        # Whoever started the server may have been killed before it came to this.
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [NAME]).fetchone():
            connection.execute(f"CREATE ROLE {NAME} LOGIN CREATEDB")
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone():
            connection.execute(f"CREATE DATABASE {NAME} OWNER {NAME}")

    def _make_folder(self) -> None:
        """Create the folder, and let PostgreSQL's user through to it; what was not made by Tickmark stays as
        it is.
        """
        for folder in (*reversed(self.folder.parents), self.folder):
            made = not folder.exists()
            folder.mkdir(exist_ok=True)
            if self.owner.is_another and (made or folder == self.folder or places.is_ours(folder)):
                folder.chmod(folder.stat().st_mode & 0o7777 | 0o011)
        if not self.owner.can_enter(self.folder):
            raise EmbeddedError(
                f"{self.folder} cannot be entered by the user {self.owner.name}, who runs PostgreSQL for root:"
                " set TICKMARK_DATA_DIR to a place outside private homes, such as /var/lib/tickmark."
            )

    def _own(self, folder: Path) -> None:
        """A folder for PostgreSQL's user alone. In /tmp somebody else may have made it first."""
        folder.mkdir(mode=0o700, exist_ok=True)
        if self.owner.is_another and folder.lstat().st_uid == os.geteuid():
            os.chown(folder, self.owner.uid, self.owner.gid, follow_symlinks=False)
        if folder.is_symlink() or folder.lstat().st_uid != self.owner.uid:
            raise EmbeddedError(f"{folder} belongs to somebody else: remove it, or set TICKMARK_DATA_DIR.")
        folder.chmod(0o700)

    def _connect(self) -> Any:
        """A connection as the administrator, or None where no server answers."""
        import psycopg  # the guard needs the cluster's folder and not the driver

        deadline = time.monotonic() + 60
        while True:
            try:
                return psycopg.connect(
                    self._dsn(ADMINISTRATOR, "postgres"), autocommit=True, connect_timeout=5
                )
            except psycopg.OperationalError as refusal:
                passing = re.search("starting up|shutting|recovery", str(refusal))
                if not passing or time.monotonic() > deadline:
                    return None
            time.sleep(0.05)

    def _dsn(self, role: str, database: str) -> str:
        # The port is spelt out because PGPORT in the environment would choose another socket.
        return f"postgresql://{role}@:{PORT}/{database}?host={self.sockets}"

    def _run(self, command: list[str | Path], *, seconds: float) -> Finished:
        return self.owner.run(command, seconds=seconds, home=self.folder)

    def _last_words(self) -> str:
        if not self.log.exists():
            return ""
        with open(self.log, "rb") as log:
            log.seek(max(0, self.log.stat().st_size - 2000))
            return _trouble(log.read().decode(errors="replace"))


def _collation(major: int) -> list[str]:
    """Upper and lower case by Unicode, order by code point, the same on every machine and without its
    locales.
    """
    if major >= 18:
        return ["--locale=C", "--locale-provider=builtin", "--builtin-locale=PG_UNICODE_FAST"]
    if major == 17:
        return ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    return ["--locale=C.UTF-8"]


def _trouble(output: str) -> str:
    """The last line in which PostgreSQL says what is wrong."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    telling = [line for line in lines if re.search(r"FATAL:|PANIC:|ERROR:|error:", line)]
    return (telling or lines or [""])[-1]
