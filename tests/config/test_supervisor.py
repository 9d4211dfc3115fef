"""`make run` as a newcomer meets it when something is wrong: one sentence, and an exit status of 1."""

import os
import select
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from config.children import Child
from config.embedded.places import CHECKOUT
from config.supervisor import greeting


def outside(**settings: str) -> dict[str, str]:
    """The environment of somebody who runs no tests."""
    ours = {name for name in os.environ if name.startswith("TICKMARK_")} | {"DATABASE_URL", "SECRET_KEY"}
    return {name: value for name, value in os.environ.items() if name not in ours} | settings


def start(folder: Path, **settings: str) -> tuple[int, list[str]]:
    """Start the supervisor where it must refuse; its exit status and the lines it said."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        free = str(probe.getsockname()[1])
    done = subprocess.run(
        [sys.executable, "-m", "config.supervisor"],
        cwd=CHECKOUT,
        env=outside(**{"TICKMARK_DATA_DIR": str(folder), "PORT": free, **settings}),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == ""
    return done.returncode, done.stderr.splitlines()


def test_a_busy_port_is_one_sentence(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        status, (said,) = start(folder, PORT=port)
    assert status == 1
    assert said.startswith(f"Port {port} is in use by another program: ")


def test_a_data_folder_that_cannot_be_written_to_is_one_sentence() -> None:
    status, (said,) = start(Path("/dev/null/data"))
    assert status == 1
    assert said.startswith("The data folder /dev/null/data cannot be written to ")


def test_a_database_url_that_cannot_be_read_is_one_sentence(folder: Path) -> None:
    status, (said,) = start(folder, DATABASE_URL="not a database")
    assert status == 1
    assert said.startswith("DATABASE_URL cannot be read: ")


def test_a_database_that_does_not_answer_is_one_sentence(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    status, (said,) = start(folder, DATABASE_URL=f"postgresql://a:b@127.0.0.1:{port}/c")
    assert status == 1
    assert said.startswith("The database that DATABASE_URL names does not answer: ")


def test_production_without_a_secret_key_is_one_sentence(folder: Path) -> None:
    status, said = start(folder, TICKMARK_PRODUCTION="1", DATABASE_URL=os.environ["DATABASE_URL"])
    assert (status, said) == (1, ["SECRET_KEY is not set: give it a long random value, and keep it."])


def test_a_setting_of_the_wrong_kind_is_one_sentence(folder: Path) -> None:
    status, (said,) = start(folder, TICKMARK_DB_POOL="many", DATABASE_URL=os.environ["DATABASE_URL"])
    assert status == 1
    assert "TICKMARK_DB_POOL" in said


def test_the_greeting_says_where_and_as_whom() -> None:
    logins = [("ana@example.org", "tick", "reviewer"), ("joseph@example.org", "longer", "editor")]
    assert greeting("0.0.0.0", 8001, logins, Path("/srv/data")).splitlines() == [
        "",
        "  Tickmark is at  http://localhost:8001/",
        "",
        "  Log in to the demonstration desk:",
        "    ana@example.org     password tick    reviewer",
        "    joseph@example.org  password longer  editor",
        "",
        "  Your data is in /srv/data",
        "  Ctrl-C stops everything.",
    ]


@pytest.mark.parametrize(
    ("host", "shown"), [("::1", "localhost"), ("192.0.2.7", "192.0.2.7"), ("2001:db8::7", "[2001:db8::7]")]
)
def test_the_greeting_names_a_host_that_a_browser_understands(host: str, shown: str) -> None:
    assert f"http://{shown}:80/" in greeting(host, 80, [], Path("/srv"))
    assert "demonstration" not in greeting(host, 80, [], Path("/srv"))


def test_a_child_that_ends_is_started_again_after_a_pause_that_grows(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [100.0]
    monkeypatch.setattr("config.children.time.monotonic", lambda: now[0])
    child = Child("sleeper", ["-c", "raise SystemExit(3)"])
    child.start()
    for pause in (1, 2, 4):
        assert child.exit_status(wait=20) == 3
        child.revive()
        assert child.pid is None
        now[0] += pause - 0.1
        child.revive()
        assert child.pid is None
        now[0] += 0.1
        child.revive()
        assert child.pid is not None
    assert child.exit_status(wait=20) == 3
    assert capsys.readouterr().err.splitlines() == [
        f"The sleeper ended (3); it starts again in {pause} s." for pause in (1, 2, 4)
    ]


def test_a_child_that_does_not_end_when_asked_is_killed() -> None:
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"
    child = Child("deaf one", ["-c", deaf])
    child.start()
    child.ask_to_end(within=0.2)
    child.end()
    assert child.exit_status(wait=0) in (-9, -15)  # -15 when it was asked before it had stopped its ears


def test_a_child_ends_when_its_parent_is_killed(folder: Path) -> None:
    parent = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import time; from config.children import Child;"
            "child = Child('x', ['-c', 'import time; time.sleep(600)']); child.start();"
            "print(child.pid, flush=True); time.sleep(600)",
        ],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout
    pid = int(parent.stdout.readline())
    ended = os.pidfd_open(pid)
    parent.kill()
    parent.communicate()
    try:
        assert wait_for(ended)
    finally:
        os.close(ended)


def wait_for(pidfd: int) -> bool:
    """Whether the process ended within ten seconds."""
    return bool(select.select([pidfd], [], [], 10)[0])
