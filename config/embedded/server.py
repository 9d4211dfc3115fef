"""Making PostgreSQL's data and starting a server on it, from whatever state the last one left."""

import re
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from config.embedded import binaries, folders, postmaster
from config.embedded.owner import Finished, Owner
from config.embedded.refusal import EmbeddedError

ADMINISTRATOR = "postgres"
PORT = 5432  # names the socket file only: nothing listens on the network
LOG_LIMIT = 10 << 20
SECONDS_FOR_OLD_BACKENDS = 60

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


@dataclass(frozen=True)
class Server:
    folder: Path
    sockets: Path
    owner: Owner
    throwaway: bool
    copies: Path  # where PostgreSQL's programs are copied when `owner` cannot reach them

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.data / "server.log"

    def launch(self) -> None:
        programs = binaries.find()
        major = binaries.major(programs)
        if self.owner.is_another:
            programs = binaries.within_reach(programs, self.owner, self.copies)
        folders.make_private(self.sockets, self.owner)
        if not (self.data / "PG_VERSION").exists():
            self._make_data(programs, major)
        self._check_data(major)
        postmaster.stop(self.data)  # alive, but its socket is gone
        postmaster.disown_stale_pids(self.data, self.sockets)
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.replace(self.log.with_suffix(".log.1"))
        self._start(programs)

    def _start(self, programs: Path) -> None:
        options = f"-k {self.sockets} -p {PORT}"
        command: list[str | Path] = [programs / "pg_ctl", "start", "--wait", "--timeout=300"]
        command += ["-D", self.data, "-l", self.log, "-o", options]
        deadline = time.monotonic() + SECONDS_FOR_OLD_BACKENDS
        while (started := self._run(command, seconds=330)).code:
            trouble = self._last_words()
            # The backends of a killed server need a moment to notice, and to let go of its memory.
            if "shared memory block" not in trouble or time.monotonic() > deadline:
                reason = trouble or telling_line(started.output)
                raise EmbeddedError(f"PostgreSQL did not start: {reason} (its log is {self.log})")
            time.sleep(0.2)

    def _make_data(self, programs: Path, major: int) -> None:
        """Run initdb on a draft that is renamed: when interrupted it leaves nothing that looks like a
        cluster.
        """
        draft = self.folder / "data.new"
        if draft.exists():
            shutil.rmtree(draft)
        folders.make_private(draft, self.owner)
        command: list[str | Path] = [programs / "initdb", "-D", draft, "-U", ADMINISTRATOR, "--encoding=UTF8"]
        command += ["--data-checksums", "--auth-local=trust", "--auth-host=reject", "--no-instructions"]
        command += collation(major)
        if self.throwaway:
            command.append("--no-sync")
        made = self._run(command, seconds=300)
        if made.code:
            raise EmbeddedError(
                f"PostgreSQL's data could not be made in {self.folder}: {telling_line(made.output)}"
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

    def _run(self, command: Sequence[str | Path], *, seconds: float) -> Finished:
        return self.owner.run(command, seconds=seconds, home=self.folder)

    def _last_words(self) -> str:
        if not self.log.exists():
            return ""
        with open(self.log, "rb") as log:
            log.seek(max(0, self.log.stat().st_size - 2000))
            return telling_line(log.read().decode(errors="replace"))


def collation(major: int) -> list[str]:
    """Upper and lower case by Unicode, order by code point, the same on every machine and without its
    locales.
    """
    if major >= 18:
        return ["--locale=C", "--locale-provider=builtin", "--builtin-locale=PG_UNICODE_FAST"]
    if major == 17:
        return ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    return ["--locale=C.UTF-8"]


def telling_line(output: str) -> str:
    """The last line in which PostgreSQL says what is wrong."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    telling = [line for line in lines if re.search(r"FATAL:|PANIC:|ERROR:|error:", line)]
    return (telling or lines or [""])[-1]
