"""Lists that stand in running text: "1) … 2) … 3) …", "a. … b. … c. …", "• … • …"."""

import itertools
import re
from collections.abc import Iterator
from typing import Final

_MARK: Final = (
    r"(?P<at>)(?:[•‣◦▪●∙⁃][ \t]*)?(?P<open>\()?(?:(?P<number>\d{1,3})|(?P<letter>[a-z]))(?P<close>\.\)|[.)])"
    r"(?=[ \t]+\S)"
)
_FIRST: Final = re.compile(_MARK)
_FURTHER: Final = re.compile(r"\s" + _MARK)
_CLOSES: Final = (". ", ".\t", ") ", ")\t")  # ends every marker
_BULLETED: Final = re.compile(r"[•‣◦▪●∙⁃](?<!\S.)[ \t]*(?=\S)")
_OPENS_LIST: Final = (":", "—", "–", ";")


def parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of text[start:end] that begin with the markers of one list, with what stands before them.

    Markers make a list where they count up by one, from the beginning of the stretch or after a colon, or where
    there are three of them with a bracket. A single stretch comes back where there is no list.
    """
    cuts = _bullets(text, start, end) or _counted(text, start, end)
    if not cuts:
        return [(start, end)]
    bounds = [start, *cuts, end] if cuts[0] > start else [*cuts, end]
    return list(itertools.pairwise(bounds))


def _bullets(text: str, start: int, end: int) -> list[int]:
    found = [mark.start() for mark in _BULLETED.finditer(text, start, end)]
    return found if len(found) > 1 else []


def _counted(text: str, start: int, end: int) -> list[int]:
    runs: list[list[re.Match[str]]] = []
    if sum([text.count(close, start, end) for close in _CLOSES]) < 2:
        return []
    for marker in _markers(text, start, end):
        run = next((r for r in runs[-3:] if _follows(r[-1], marker)), None)
        if run:
            run.append(marker)
        else:
            runs.append([marker])
    best = max((run for run in runs if _is_list(text, start, run)), key=len, default=[])
    return [marker.start("at") for marker in best]


def _markers(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    first = _FIRST.match(text, start, end)
    if first:
        yield first
    yield from _FURTHER.finditer(text, start, end)


def _follows(before: re.Match[str], marker: re.Match[str]) -> bool:
    return (
        _value(marker) == _value(before) + 1
        and marker["close"] == before["close"]
        and (marker["number"] is None) == (before["number"] is None)
    )


def _value(marker: re.Match[str]) -> int:
    return int(marker["number"]) if marker["number"] else ord(marker["letter"])


def _is_list(text: str, start: int, run: list[re.Match[str]]) -> bool:
    at = run[0].start("at")
    if len(run) < 2:
        return False
    if at == start or text[start:at].rstrip().endswith(_OPENS_LIST):
        return run[0]["letter"] is None or len(run) > 2 or run[0]["close"] != "."
    return len(run) > 2 and run[0]["close"] != "."
