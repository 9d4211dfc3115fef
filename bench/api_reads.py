"""The figures of reading: a claim's status, and pages of claims."""

import random
from collections.abc import Callable
from statistics import median
from typing import Any, Final

from bench import figure
from claims.api.pages import next_address
from claims.models import Claim
from newsroom.actions import tokens

ASKED: Final = 2000  # different claims, in an order that is the same each time


def request(path: str, token: str, *headers: str) -> str:
    lines = [f"GET /api/v1{path} HTTP/1.1", "Host: localhost", f"Authorization: Bearer {token}", *headers]
    return "\r\n".join([*lines, "", ""])


def token_of(desk: Any, scope: str = "read") -> str:
    first = desk.memberships.order_by("user__email").first()
    return tokens.issue(desk=desk, name="bench", by=first.user, scope=scope)[1]


def rounds(ask: Any, asked: Any, requests: dict[str, list[str]]) -> dict[str, list[Any]]:
    """The runs of each server, taken in turn. Raises where an answer is none."""
    runs: dict[str, list[Any]] = {name: [] for name in requests}
    for name, each in requests.items():
        ask(name.partition(" ")[0], each, 0.5)  # to warm up
    for _ in range(asked.rounds):
        for name, each in requests.items():
            run = ask(name.partition(" ")[0], each, asked.seconds)
            wanted = "304" if name.endswith("304") else "200"
            if set(run["statuses"]) != {wanted}:
                raise RuntimeError(f"{name} answered {run['statuses']}.")
            runs[name].append(run)
    return runs


def middle(runs: list[Any], name: str = "rate") -> float:
    return float(median(run[name] for run in runs))


def ratio(runs: list[Any], to: list[Any], name: str = "rate") -> float:
    """The median of what one has for each of the other, round by round."""
    return float(median(one[name] / other[name] for one, other in zip(runs, to, strict=True)))


def status(desk: Any, ask: Any, asked: Any) -> None:
    token = token_of(desk)
    ids = list(Claim.objects.filter(desk=desk).values_list("id", "version"))
    chosen = random.Random(1).sample(ids, min(ASKED, len(ids)))
    plain = [request(f"/claims/{pk}/status", token) for pk, _ in chosen]
    kept = [request(f"/claims/{pk}/status", token, f'If-None-Match: "v{version}"') for pk, version in chosen]
    runs = rounds(ask, asked, {"product": plain, "bare": plain, "ordinary": plain, "product 304": kept})
    product, bare = runs["product"], runs["bare"]
    rate, limit = middle(product), middle(bare)
    figure("status-200", rate, "requests/s", ">= 0.30", limit=limit, ratio=ratio(product, bare))
    figure(
        "status-200-to-serializers", rate, "requests/s", ">= 4",
        limit=middle(runs["ordinary"]), ratio=ratio(product, runs["ordinary"]),
    )  # fmt: skip
    spread = median(run["p99"] / run["p50"] for run in product)
    figure("status-200-p99", middle(product, "p99"), "ms", "<= 6", limit=middle(product, "p50"), ratio=spread)
    figure("status-304", middle(runs["product 304"]), "requests/s", ">= 1.3", limit=rate,
           ratio=ratio(runs["product 304"], product))  # fmt: skip


def page(size: int) -> Callable[..., None]:
    def measure(desk: Any, ask: Any, asked: Any) -> None:
        token = token_of(desk)
        ids = list(Claim.objects.filter(desk=desk).order_by("id").values_list("id", flat=True))
        starts = random.Random(2).sample(range(len(ids) - size), 50)
        product = [request(_page(size, ids[start]), token) for start in starts]
        bare = [request(f"/claims?limit={size}&after={ids[start]}", token) for start in starts]
        runs = rounds(ask, asked, {"product": product, "bare": bare, "ordinary": product})
        rate = middle(runs["product"])
        figure(f"page-{size}", rate * size, "claims/s", ">= 0.75", limit=middle(runs["bare"]) * size,
               ratio=ratio(runs["product"], runs["bare"]))  # fmt: skip
        figure(f"page-{size}-to-serializers", rate * size, "claims/s", ">= 8",
               limit=middle(runs["ordinary"]) * size, ratio=ratio(runs["product"], runs["ordinary"]))  # fmt: skip

    return measure


def depth(desk: Any, ask: Any, asked: Any) -> None:
    """How long the page at the end takes, to how long the first one does."""
    token = token_of(desk)
    at = min(99_000, desk_size(desk) - 200)
    deep = Claim.objects.filter(desk=desk).order_by("id").values_list("id", flat=True)[at]
    first = [request("/claims?limit=100", token)]
    last = [request(_page(100, deep), token)]
    runs = rounds(ask, asked, {"product": first, "product deep": last})
    figure(f"page-at-{at}", middle(runs["product deep"], "p50"), "ms", "<= 1.2",
           limit=middle(runs["product"], "p50"), ratio=ratio(runs["product deep"], runs["product"], "p50"))  # fmt: skip


def desk_size(desk: Any) -> int:
    return Claim.objects.filter(desk=desk).count()


def _page(size: int, after: Any) -> str:
    return next_address(f"/claims?limit={size}", "id", after)


MEASURES: Final = {"status": status, "page-100": page(100), "page-1000": page(1000), "page-at": depth}
