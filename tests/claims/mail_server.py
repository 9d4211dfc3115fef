"""A mail server on loopback: takes a password, refuses some addresses and messages, keeps what it takes."""

import base64
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

USER, PASSWORD = "tickmark", "a word for the mail"


class MailServer(socketserver.ThreadingTCPServer):
    """`taken` are the messages, each with those to whom it goes; `refuses` are addresses that it has no box for, `full`
    those whose box takes no more; `sessions` counts the connections.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.taken: list[tuple[list[str], EmailMessage]] = []
        self.refuses: set[str] = set()
        self.full: set[str] = set()
        self.sessions = 0

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class _Session(socketserver.StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        self.server.sessions += 1
        self._say("220 mail.example")
        logged_in = False
        to: list[str] = []
        while line := self.rfile.readline().decode().strip():
            verb, _, rest = line.partition(" ")
            verb = verb.upper()
            if verb == "EHLO":
                self._say("250-mail.example", "250 AUTH PLAIN")
            elif verb == "AUTH":
                _, user, password = base64.b64decode(rest.removeprefix("PLAIN ")).decode().split("\0")
                logged_in = (user, password) == (USER, PASSWORD)
                self._say("235 welcome" if logged_in else "535 who?")
            elif not logged_in and verb != "QUIT":
                self._say("530 who?")
            elif verb == "RCPT":
                address = rest.partition(":")[2].strip("<>")  # behind "TO:" or "to:"
                refused = address in self.server.refuses
                to += [] if refused else [address]
                self._say("550 no such box" if refused else "250 yes")
            elif verb == "DATA":
                self._say("354 go on")
                message, is_full = self._message(), not self.server.full.isdisjoint(to)
                self.server.taken += [] if is_full else [(to, message)]
                to = []
                self._say("452 no room" if is_full else "250 taken")
            else:
                self._say("221 bye" if verb == "QUIT" else "250 yes")

    def _message(self) -> EmailMessage:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line.removeprefix(b"."))
        return message_from_bytes(b"".join(lines), policy=policy.default)

    def _say(self, *lines: str) -> None:
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())


@contextmanager
def serving_mail() -> Iterator[MailServer]:
    with MailServer() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
