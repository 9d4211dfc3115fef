"""A PostgreSQL cluster of our own, reached through a socket in a private folder. Its first user starts it,
its last stops it.
"""

import contextlib
import re
import shutil
import time
from pathlib import Path
from typing import Any

from config.embedded import folders, guard, places, postmaster, users
from config.embedded.owner import Owner
from config.embedded.refusal import EmbeddedError
from config.embedded.server import ADMINISTRATOR, PORT, Server

NAME = "tickmark"  # of the database and of the role that owns it, which is no superuser
SECONDS_TO_COME_UP = 60


class Cluster:
    """`folder` holds everything of it: data, socket, locks, log.

    `throwaway`: fast, unsafe, and removed by its last user. `copies` is where PostgreSQL's programs are
    copied when the user that runs them cannot reach them; in the folder itself unless given.
    """

    def __init__(self, folder: Path, *, throwaway: bool = False, copies: Path | None = None) -> None:
        self.folder = folder.resolve()
        self.throwaway = throwaway
        owner = Owner.of(self.folder / "data")
        sockets = places.socket_folder(self.folder, owner)
        self.server = Server(self.folder, sockets, owner, throwaway, copies or self.folder)
        self._user: int | None = None

    def dsn(self) -> str:
        """Where the database is, whether the server runs or not."""
        return self._dsn(NAME, NAME)

    @property
    def pid(self) -> int | None:
        return postmaster.pid_of(self.server.data)

    @property
    def user_file(self) -> int | None:
        """The file descriptor by which this process counts as a user; children it is passed to count too."""
        return self._user

    def start(self) -> str:
        """Start the server or join it, and return the DSN. Raises EmbeddedError."""
        was_user = self._user is not None
        try:
            folders.make_way(self.folder, self.server.owner)
            with users.alone(self.folder):
                # Counted and guarded first: from here on no server stays behind, whatever happens to us.
                if self._user is None:
                    self._user = users.enter(self.folder)
                guard.post(self.folder, remove=self.throwaway)
                self._serve()
            was_user = True
        except OSError as error:
            raise EmbeddedError(
                f"The data folder {self.folder} cannot be used ({error.strerror or error}):"
                " set TICKMARK_DATA_DIR to a folder that you may write to."
            ) from None
        finally:
            if not was_user:
                self.leave()
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
                postmaster.stop(self.server.data)
                if self.throwaway:
                    shutil.rmtree(self.folder, ignore_errors=True)

    def stop(self) -> None:
        """Stop the server. Raises EmbeddedError when somebody uses it."""
        if not self.folder.exists():
            return
        with users.alone(self.folder):
            if (self.folder / "users").exists() and users.any_left(self.folder):
                raise EmbeddedError("The database is in use: end Tickmark, and the last to use it stops it.")
            postmaster.stop(self.server.data)

    def _serve(self) -> None:
        connection = self._connect()
        if connection is None:
            self.server.launch()
            connection = self._connect()
        if connection is None:
            raise EmbeddedError(f"PostgreSQL started and does not answer (its log is {self.server.log}).")
        with connection:
            self._furnish(connection)

    def _furnish(self, connection: Any) -> None:
        # Each time, because whoever started the server may have been killed before it came to this.
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [NAME]).fetchone():
            connection.execute(f"CREATE ROLE {NAME} LOGIN CREATEDB")
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone():
            connection.execute(f"CREATE DATABASE {NAME} OWNER {NAME}")

    def _connect(self) -> Any:
        """A connection as the administrator, or None where no server answers."""
        import psycopg  # settings want to know where the database is, and need no driver for that

        deadline = time.monotonic() + SECONDS_TO_COME_UP
        while True:
            try:
                return psycopg.connect(
                    self._dsn(ADMINISTRATOR, "postgres"), autocommit=True, connect_timeout=5
                )
            except psycopg.OperationalError as refusal:
                on_its_way = re.search("starting up|shutting down|recovery", str(refusal))
                if not on_its_way or time.monotonic() > deadline:
                    return None
            time.sleep(0.05)

    def _dsn(self, role: str, database: str) -> str:
        # The port is spelt out because PGPORT in the environment would choose another socket.
        return f"postgresql://{role}@:{PORT}/{database}?host={self.server.sockets}"
