"""Frozen contents, written by hand as `claims.actions.report_content` makes them: no database is needed."""

import re
from typing import Any

from claims.reporting import Content

ENGLISH = (
    "Flood in the valley\n\n"
    "At least 31 people have died in the Tavush valley, the health office said. It was a terrible week.\n\n"
    "A court in Lenkor sentenced two engineers to six years in prison. The dam was inspected two years ago."
)
PERSIAN = "سیل در دره\n\nدست‌کم ۳۱ نفر در دره تاووش جان باخته‌اند، اداره بهداشت گفت. هفته وحشتناکی بود."
SCALE = [
    {"code": "true", "name": "True", "value": 5, "averitec": "Supported"},
    {"code": "false", "name": "False", "value": 1, "averitec": "Refuted"},
    {"code": "unproven", "name": "Unproven", "value": None, "averitec": "Not Enough Evidence"},
]


def claim(number: int | None, text: str, words: str, status: str = "open", **changes: Any) -> dict[str, Any]:
    """A claim on these words of the text."""
    start = text.index(words)
    place = {"start": start, "end": start + len(words)}
    return {
        "id": f"00000000-0000-7000-8000-00000000000{number or 0}",
        "number": number,
        "statement": f"{words}.",
        "kind": "casualties",
        "status": status,
        "claimant": "",
        "claimed_on": None,
        "facts": [],
        "quote": words,
        **place,
        "places": [place],
        "dismissal": "opinion" if status == "dismissed" else "",
        "dismissal_note": "",
        "version": 1,
        "verdict": None,
        "citations": [],
        "independence": {"count": 0, "of": 0, "reasons": [], "words": ""},
    } | changes


def verdict(rating: int = 0, confirmed_by: str = "", **changes: Any) -> dict[str, Any]:
    return {
        "id": "00000000-0000-7000-8000-0000000000aa",
        "rating": SCALE[rating],
        "explanation": "Both registers say so.",
        "by": "Mina",
        "at": "2026-03-14T09:12:00.000000+00:00",
        "basis": "a" * 64,
        "confirmed_by": confirmed_by,
        "confirmed_at": "2026-03-14T10:40:00.000000+00:00" if confirmed_by else None,
    } | changes


def citation(stance: str = "supports", title: str = "Register of deaths", **source: Any) -> dict[str, Any]:
    return {
        "id": "00000000-0000-7000-8000-0000000000bb",
        "stance": stance,
        "note": "",
        "figure": "31",
        "credibility": 2,
        "cited_by": "Mina",
        "cited_at": "2026-03-14T08:00:00.000000+00:00",
        "evidence": {
            "id": "00000000-0000-7000-8000-0000000000cc",
            "exact": "The toll stands at 31",
            "prefix": "After three days. ",
            "suffix": ", the office said",
            "locator": "p. 2",
        },
        "source": {
            "id": "00000000-0000-7000-8000-0000000000dd",
            "kind": "official_record",
            "title": title,
            "publisher": "Health office",
            "author": "",
            "url": "https://health.example/register",
            "published_on": "2026-03-13",
            "has_stake": False,
            "protected": False,
            "grade": "B",
        }
        | source,
        "snapshot": {
            "number": 1,
            "sha256": "c" * 64,
            "taken_at": "2026-03-14T07:00:00.000000+00:00",
            "final_url": "https://health.example/register",
            "media_type": "text/html",
            "stamp": {
                "state": "good",
                "authority": "https://tsa.example",
                "time": "2026-03-14T07:00:02.000000+00:00",
                "sha256": "b" * 64,
            },
        },
        "truth_tests": {
            "passage": "exactly",
            "quotations": [],
            "facts": [
                {
                    "text": "At least 31 people",
                    "outcome": "found",
                    "notes": ["hedged"],
                    "there": [["31", 20, 22]],
                    "beyond": False,
                }
            ],
            "timing": {"order": "older", "days": 1},
        },
    }


def graph() -> dict[str, Any]:
    """Both sources go back to one register."""
    roles = {"cited": True, "root": False, "has_stake": False, "unknown": False, "depth": 1}
    return {
        "nodes": [
            {"id": "1", "name": "Register of deaths", **roles},
            {"id": "2", "name": "Hospital list", **roles},
            {"id": "3", "name": "Register of Lenkor", **roles, "cited": False, "root": True, "depth": 0},
        ],
        "edges": [
            {"source": "1", "origin": "3", "how": "reprints"},
            {"source": "2", "origin": "3", "how": "based_on"},
        ],
    }


def english(*, protected: bool = False) -> Content:
    """A check that has not ended: one claim confirmed, one open, one only proposed, one put aside. With `protected`,
    one of its sources is.
    """
    return content(
        ENGLISH,
        [
            claim(
                1,
                ENGLISH,
                "At least 31 people have died in the Tavush valley",
                "confirmed",
                verdict=verdict(confirmed_by="Jon"),
                citations=[
                    citation(),
                    citation(
                        "refutes",
                        "Hospital list",
                        id="00000000-0000-7000-8000-0000000000ff",
                        protected=protected,
                    ),
                ],
                independence={
                    "count": 1,
                    "of": 2,
                    "unknown": 0,
                    "graph": graph(),
                    "reasons": [{"code": "stake", "details": {"source": "Hospital list"}}],
                    "words": "Hospital list has a stake in the claim.",
                },
            ),
            claim(None, ENGLISH, "It was a terrible week", "dismissed", dismissal_note="A judgement."),
            claim(2, ENGLISH, "A court in Lenkor sentenced two engineers to six years in prison"),
            claim(3, ENGLISH, "six years in prison", "checked", verdict=verdict(1)),
            claim(4, ENGLISH, "The dam was inspected two years ago", "proposed"),
        ],
        ["unread", "claims", "nothing_to_check", "claims", "undecided"],
    )


def persian() -> Content:
    words = "دست‌کم ۳۱ نفر در دره تاووش جان باخته‌اند"
    return content(
        PERSIAN,
        [claim(1, PERSIAN, words, "confirmed", verdict=verdict(confirmed_by="Jon"), citations=[citation()])],
        ["nothing_to_check", "claims", "nothing_to_check"],
        language="fa",
        direction="rtl",
        title="سیل در دره",
    )


def content(text: str, claims: list[dict[str, Any]], states: list[str], **document: str) -> Content:
    """Every paragraph's sentences are passages; `states` are theirs, in order."""
    statuses = [each["status"] for each in claims]
    ratings = [each["verdict"]["rating"]["code"] for each in claims if each["verdict"]]
    unread = [position for position, state in enumerate(states) if state == "unread"]
    waiting = len(unread) + states.count("undecided")
    return {
        "format": "tickmark-report/1",
        "number": 3,
        "desk": {"name": "Valley desk", "slug": "valley"},
        "document": {
            "id": "00000000-0000-7000-8000-0000000000ee",
            "title": "Flood in the valley",
            "publisher": "Lenkor Post",
            "author": "A. Writer",
            "url": "https://post.example/flood",
            "published_on": "2026-03-14",
            "language": "en",
            "direction": "ltr",
        }
        | document,
        "revision": {
            "number": 1,
            "sha256": "d" * 64,
            "made_at": "2026-03-14T06:00:00.000000+00:00",
            "text": text,
        },
        "issued": {"at": "2026-03-14T11:00:00.000000+00:00", "by": "Edda"},
        "ledger": {"seq": 41, "head": "e" * 64},
        "complete": not waiting and not {"open", "proposed", "checked"} & set(statuses),
        "gaps": [],
        "coverage": {
            "passages": len(states),
            "dealt_with": len(states) - waiting,
            "percent": 100 * (len(states) - waiting) // len(states),
            "unread": unread,
        },
        "policy": {"independent_sources": 2, "second_reviewer": True},
        "scale": SCALE,
        "summary": {
            "claims": len(claims),
            "by_status": {
                status: statuses.count(status)
                for status in ("proposed", "open", "checked", "confirmed", "dismissed")
            },
            "by_rating": {code: ratings.count(code) for code in ratings},
        },
        "passages": [
            {
                "position": position,
                "start": start,
                "end": end,
                "kind": "heading" if position == 0 else "sentence",
                "state": state,
            }
            for position, ((start, end), state) in enumerate(zip(sentences(text), states, strict=True))
        ],
        "claims": claims,
    }


def sentences(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"[^\s.][^.\n]*\.?", text)]
