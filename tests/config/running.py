"""Tickmark as a newcomer runs it, with its parts within reach."""

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from config.embedded import Cluster
from config.embedded.places import CHECKOUT
from tests.config.test_supervisor import outside

PATIENCE = 30.0

A_DESK = """
import os, sys, django; os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
from config.embedded import ensure; ensure(); django.setup()
from newsroom.actions import desks, tokens; from newsroom.models import User
name = sys.argv[1]
who = User.objects.create_user(email=f"{name}@example.org", name=name, password=None)
print(tokens.issue(desk=desks.found(name=name, slug=name, by=who), name=name, scope="write", by=who)[1])
"""


class Running:
    """Tickmark in a folder, on a port, as `make run` starts it."""

    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = probe.getsockname()[1]
        self.environment = outside(TICKMARK_DATA_DIR=str(folder.parent), PORT=str(self.port))
        self.cluster = Cluster(folder)
        self.log = folder.parent / "said"

    def start(self) -> None:
        with open(self.log, "a") as log:
            self.supervisor = subprocess.Popen(
                [sys.executable, "-m", "config.supervisor"],
                cwd=CHECKOUT,
                env=self.environment,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self.supervisor.stdout
        said = iter(self.supervisor.stdout.readline, "")
        assert any("Ctrl-C" in line for line in said), self.log.read_text()

    def do(self, *arguments: str) -> str:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=CHECKOUT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    def token(self, desk: str) -> str:
        """A token that may write on a new desk of this name."""
        return self.do("-c", A_DESK, desk).strip()

    def child(self, word: str) -> int | None:
        """The pid of the supervisor's own child that has this word on its command line."""
        children = (
            Path(f"/proc/{self.supervisor.pid}/task/{self.supervisor.pid}/children").read_text().split()
        )
        for pid in children:
            if word.encode() in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0"):
                return int(pid)
        return None

    def end(self) -> None:
        self.supervisor.send_signal(signal.SIGTERM)
        self.supervisor.communicate(timeout=PATIENCE)


def until(true: Callable[[], object], patience: float = PATIENCE) -> None:
    deadline = time.monotonic() + patience
    while not true():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.05)
