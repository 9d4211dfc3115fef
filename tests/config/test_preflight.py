"""What is refused before anything is started, and with which sentence."""

import os
import re
import socket
from pathlib import Path

import psycopg
import pytest

from config import preflight
from config.preflight import CannotStart


@pytest.fixture
def taken() -> "socket.socket":
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    return listener


def test_a_free_port_is_taken_as_given(taken: socket.socket) -> None:
    port = taken.getsockname()[1]
    taken.close()
    assert preflight.address({"PORT": str(port)}) == ("127.0.0.1", port)


def test_a_port_in_use_is_refused_with_another_one_to_try(taken: socket.socket) -> None:
    port = taken.getsockname()[1]
    with pytest.raises(CannotStart) as refusal:
        preflight.address({"PORT": str(port)})
    taken.close()
    assert str(refusal.value) == (
        f"Port {port} is in use by another program: end that one, or choose another port, for example"
        f" `PORT={port + 1 if port < 65535 else 8001} make run`."
    )


@pytest.mark.parametrize("port", ["eighty", "0", "65536", "-1", "8000.0"])
def test_what_is_no_port_is_refused(port: str) -> None:
    with pytest.raises(
        CannotStart, match=f"PORT is {re.escape(port)}, and a port is a number from 1 to 65535"
    ):
        preflight.address({"PORT": port})


def test_a_host_that_is_not_ours_is_refused() -> None:
    with pytest.raises(CannotStart, match=r"Tickmark cannot listen at 192\.0\.2\.1, port 8000: "):
        preflight.address({"HOST": "192.0.2.1"})


def test_a_folder_that_cannot_be_written_to_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotStart) as refusal:
        preflight.writable(tmp_path / "file")
    assert str(refusal.value) == (
        f"The data folder {tmp_path / 'file'} cannot be written to (File exists):"
        " set TICKMARK_DATA_DIR to a folder that you may write to."
    )


def test_a_folder_that_is_not_there_yet_is_made(tmp_path: Path) -> None:
    preflight.writable(tmp_path / "new" / "one")
    assert list((tmp_path / "new" / "one").iterdir()) == []


def test_the_database_of_the_tests_is_accepted_and_one_that_is_not_there_refused() -> None:
    preflight.database(os.environ["DATABASE_URL"])
    with pytest.raises(preflight.CannotStart):
        preflight.database("postgresql://tickmark@127.0.0.1:1/nothing")


@pytest.mark.parametrize(
    "url",
    ["here", "mysql://a@b/c", "postgresql://u:p@ss@host:port/db", "postgresql://host", "sqlite:///file"],
)
def test_a_database_url_that_names_no_postgresql_is_refused(url: str) -> None:
    with pytest.raises(CannotStart, match="DATABASE_URL cannot be read: it has the form postgresql://"):
        preflight.database(url)


def test_a_database_that_does_not_answer_is_refused_without_its_password(taken: socket.socket) -> None:
    port = taken.getsockname()[1]
    taken.close()
    with pytest.raises(CannotStart) as refusal:
        preflight.database(f"postgresql://checker:hunter2@127.0.0.1:{port}/desk")
    assert str(refusal.value).startswith("The database that DATABASE_URL names does not answer: ")
    assert "Connection refused" in str(refusal.value)
    assert "hunter2" not in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_server_that_is_too_old_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        major = connection.info.server_version // 10000
    monkeypatch.setattr(preflight, "OLDEST_MAJOR", major + 1)
    with pytest.raises(CannotStart) as refusal:
        preflight.database(os.environ["DATABASE_URL"])
    assert str(refusal.value) == (
        f"DATABASE_URL names a PostgreSQL {major} server; Tickmark needs {major + 1} or newer."
    )


@pytest.mark.parametrize("said", ["0", "many", "1.5"])
def test_a_count_that_is_none_is_refused(said: str) -> None:
    with pytest.raises(
        CannotStart, match=f"TICKMARK_JOBS is {re.escape(said)}, and it must be a whole number from 1"
    ):
        preflight.whole_number({"TICKMARK_JOBS": said}, "TICKMARK_JOBS", 4)
