"""A time stamp authority on loopback, made with openssl: its own root, its own key, a server that answers."""

import contextlib
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SETTINGS = """
[req]
distinguished_name = dn
prompt = no
[dn]
CN = Time for tests
[of_an_authority]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[of_a_root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[tsa]
default_tsa = one
[one]
serial = {folder}/serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
"""


class TimeStampAuthority:
    """`answer_with` replaces what it would answer: bytes, or a status."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        (folder / "settings").write_text(SETTINGS.format(folder=folder))
        (folder / "serial").write_text("01")
        new = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650")
        config = ("-config", "settings")
        self._openssl("req", "-x509", *new, *config, "-extensions", "of_a_root", "-subj", "/CN=Root for tests",
                      "-keyout", "root.key", "-out", "root.pem")  # fmt: skip
        self._openssl("req", *new[:-2], *config, "-keyout", "own.key", "-out", "own.csr")
        self._openssl("x509", "-req", "-in", "own.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial",
                      "-days", "3650", "-extfile", "settings", "-extensions", "of_an_authority",
                      "-out", "own.pem")  # fmt: skip
        self.chain = folder / "chain.pem"
        self.chain.write_bytes((folder / "own.pem").read_bytes() + (folder / "root.pem").read_bytes())
        self.answer_with: bytes | int | None = None
        self.asked = 0
        self._server: ThreadingHTTPServer | None = None

    @contextlib.contextmanager
    def running(self) -> Iterator[str]:
        """Its address, while it answers."""
        authority = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                question = self.rfile.read(int(self.headers["Content-Length"]))
                authority.asked += 1
                given = authority.answer_with
                reply = given if isinstance(given, bytes) else authority.reply(question)
                self.send_response(given if isinstance(given, int) else 200)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.send_header("Content-Length", str(len(reply)))
                self.end_headers()
                self.wfile.write(reply)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/tsa"
        finally:
            server.shutdown()
            server.server_close()
            thread.join(5)

    def reply(self, question: bytes) -> bytes:
        (self.folder / "question").write_bytes(question)
        self._openssl("ts", "-reply", "-config", "settings", "-queryfile", "question", "-signer", "own.pem",
                      "-inkey", "own.key", "-out", "reply")  # fmt: skip
        return (self.folder / "reply").read_bytes()

    def verifies(self, content: bytes, reply: bytes) -> bool:
        """What openssl itself says of a reply."""
        (self.folder / "content").write_bytes(content)
        (self.folder / "kept").write_bytes(reply)
        given = ("-data", "content", "-in", "kept", "-CAfile", "root.pem", "-untrusted", "own.pem")
        done = subprocess.run(
            ["openssl", "ts", "-verify", *given], cwd=self.folder, capture_output=True, check=False
        )
        return done.returncode == 0

    def _openssl(self, *arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=self.folder, capture_output=True, check=True, timeout=20)
