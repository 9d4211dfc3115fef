"""A client that keeps some connections busy: each sends its next request when the last is answered.

    python -m bench.http_client PORT CONNECTIONS SECONDS < requests.json

One process on plain sockets: it takes some fifteen millionths of a second for a request, a small part of what any
server here needs. The requests, a JSON list of strings, are taken in turn; with 0 seconds each is sent once.
"""

import json
import selectors
import socket
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from typing import Any


class Connection:
    def __init__(self, port: int, requests: Iterator[bytes]) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=600)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.requests = requests
        self.sent = 0.0

    def send(self) -> bool:
        """Send the next request; False: there is none."""
        request = next(self.requests, None)
        if request is None:
            return False
        self.received, self.missing, self.status = b"", -1, ""
        self.sent = time.perf_counter()
        self.socket.sendall(request)
        return True

    def receive(self) -> float:
        """Take what has come. Seconds since the request was sent, once the answer is whole; before that, 0."""
        piece = self.socket.recv(1 << 20)
        if not piece:
            raise ConnectionError("The server closed the connection.")
        if self.missing < 0:
            self.received += piece
            head, end, body = self.received.partition(b"\r\n\r\n")
            if not end:
                return 0.0
            self.status = head[9:12].decode()
            _, named, length = head.lower().partition(b"\r\ncontent-length:")
            self.missing = (int(length.split(b"\r\n", 1)[0]) if named else 0) - len(body)
        else:
            self.missing -= len(piece)
        return 0.0 if self.missing else time.perf_counter() - self.sent


def load(port: int, requests: list[bytes], connections: int, seconds: float) -> dict[str, Any]:
    """Answers a second, the middle and the slowest hundredth of the times (ms), and the answers by status."""
    taken = cycle(requests) if seconds else iter(requests)
    opened = [Connection(port, taken) for _ in range(connections)]
    with selectors.DefaultSelector() as selector:
        began = time.perf_counter()
        end = began + (seconds or 3600)
        for each in opened:
            if each.send():
                selector.register(each.socket, selectors.EVENT_READ, each)
        times: list[float] = []
        statuses: Counter[str] = Counter()
        while selector.get_map():
            for key, _ in selector.select():
                each = key.data
                took = each.receive()
                if not took:
                    continue
                times.append(took)
                statuses[each.status] += 1
                if time.perf_counter() > end or not each.send():
                    selector.unregister(each.socket)
        elapsed = time.perf_counter() - began
    for each in opened:
        each.socket.close()
    times.sort()
    return {
        "rate": len(times) / elapsed,
        "p50": 1000 * times[len(times) // 2],
        "p99": 1000 * times[int(len(times) * 0.99)],
        "statuses": statuses,
    }


if __name__ == "__main__":
    asked = [request.encode() for request in json.load(sys.stdin)]
    print(json.dumps(load(int(sys.argv[1]), asked, int(sys.argv[2]), float(sys.argv[3]))))
