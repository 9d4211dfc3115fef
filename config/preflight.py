"""What can be known before anything is started. Each check raises CannotStart with what to do about it."""

import errno
import os
import socket
import tempfile
from collections.abc import Mapping
from pathlib import Path

import dj_database_url
import psycopg

from config.embedded.binaries import OLDEST_MAJOR


class CannotStart(Exception):  # noqa: N818 - it is no error of the program
    """Why Tickmark cannot start, in one sentence for the person at the terminal."""


def address(environ: Mapping[str, str]) -> tuple[str, int]:
    """HOST and PORT. Raises CannotStart when they are none, or somebody else has them."""
    host, named = environ.get("HOST") or "127.0.0.1", environ.get("PORT") or "8000"
    if not named.isdecimal() or not 0 < int(named) < 65536:
        raise CannotStart(f"PORT is {named}, and a port is a number from 1 to 65535.")
    port = int(named)
    try:
        family, kind, _, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(place)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise CannotStart(
                f"Port {port} is in use by another program: end that one, or choose another port, for example"
                f" `PORT={port + 1 if port < 65535 else 8001} make run`."
            ) from None
        if error.errno == errno.EACCES:
            raise CannotStart(f"Port {port} is reserved for root: choose one above 1023.") from None
        raise CannotStart(f"Tickmark cannot listen at {host}, port {port}: {error.strerror}.") from None
    return host, port


def writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise CannotStart(
            f"The data folder {folder} cannot be written to ({error.strerror}):"
            " set TICKMARK_DATA_DIR to a folder that you may write to."
        ) from None


def database(url: str) -> None:
    """The server that DATABASE_URL names answers and is new enough. The sentence never holds the password."""
    try:
        named = dj_database_url.parse(url)
    except ValueError:
        named = {}
    if named.get("ENGINE") != "django.db.backends.postgresql" or not named.get("NAME"):
        raise CannotStart(
            "DATABASE_URL cannot be read: it has the form postgresql://user:password@host:5432/database"
            " (%40 for an @ in the password); without it Tickmark brings its own database."
        )
    try:
        with psycopg.connect(url, connect_timeout=5) as connection:
            major = connection.info.server_version // 10000
    except psycopg.Error as error:
        reason = str(error).strip().splitlines()[0].removeprefix("connection failed: ")
        raise CannotStart(f"The database that DATABASE_URL names does not answer: {reason}") from None
    if major < OLDEST_MAJOR:
        raise CannotStart(
            f"DATABASE_URL names a PostgreSQL {major} server; Tickmark needs {OLDEST_MAJOR} or newer."
        )


def whole_number(environ: Mapping[str, str], name: str, default: int) -> int:
    said = environ.get(name) or str(default)
    if not said.isdecimal() or int(said) < 1:
        raise CannotStart(f"{name} is {said}, and it must be a whole number from 1.")
    return int(said)


def all_checks(data: Path) -> tuple[str, int]:
    """Every check that needs no database of our own; returns where to listen."""
    place = address(os.environ)
    for name, default in (("TICKMARK_WEB_PROCESSES", 2), ("TICKMARK_WEB_THREADS", 16), ("TICKMARK_JOBS", 4)):
        os.environ[name] = str(whole_number(os.environ, name, default))
    writable(data)
    if url := os.environ.get("DATABASE_URL"):
        database(url)
    return place
