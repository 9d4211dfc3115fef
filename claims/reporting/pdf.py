"""The report as a PDF, typeset by typst: tagged for screen readers (PDF/UA-1) and made to last (PDF/A-2a).

The fonts are those of the house and of the typesetter, the time is when the report was issued: the same content is
the same bytes on any machine.
"""

import json
import re
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import typst
from django.utils.translation import gettext as _

from claims.reporting.content import Content
from claims.reporting.dossier import IDENTIFIER, Entry, Exhibit, Labelled
from claims.reporting.languages import written
from claims.reporting.letters import drawable
from claims.reporting.paper import Paper, citations, paper
from claims.reporting.script import Block
from claims.reporting.stamp import stamp
from claims.reporting.words import isolated
from claims.script import Piece, ScriptPassage

HERE = Path(__file__).resolve().parent
FSI, PDI = "\u2068", "\u2069"
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
DRAWN_IN = '"Libertinus Serif, Vazirmatn"'
Copies = dict[str, tuple[int, dict[str, Any]]]
"""The preserved copies of a report, each once, with the number under which they are listed."""
_NO_TYPEFACE = "could not be displayed with font"
LONGEST = 8_000
"""Characters of the words for a drawing: PDF/A allows none of more than 32,767 bytes."""
LINKED = 300
"""A report of more claims than this has no links from the text to them: they double the time and the memory. It comes
in parts, each beginning on a new page, since typst lays out what page breaks divide at the same time.
"""
PART = 250
"""Claims in each part of such a report."""


def write(content: Content, language: str) -> bytes:
    """The PDF. Raises typst.TypstError where it would not be what the two standards ask for."""
    printed = paper(content, language)
    found, issued = _data(printed), int(datetime.fromisoformat(content["issued"]["at"]).timestamp())
    right = printed.direction == "rtl"
    del printed  # what is laid out takes enough memory by itself
    try:
        return _set(_legible(found), issued, right)
    except typst.TypstError as error:
        if _NO_TYPEFACE not in str(error):
            raise
        return _set(_legible(found, marks=False), issued, right)


def _legible(found: dict[str, Any], *, marks: bool = True) -> dict[str, Any]:
    """The data with a box for each character that cannot be drawn, and with the words that say so."""
    drawn: dict[str, Any]
    drawn, boxes = drawable(found, marks=marks)
    words = _(
        "Some characters are in no typeface of this file: they stand as □ or are left out. The HTML and Word files"
        " have them."
    )
    return drawn | {"notices": [*drawn["notices"], words]} if boxes else drawn


def _set(found: dict[str, Any], issued: int, right_to_left: bool) -> bytes:
    data = json.dumps(found if right_to_left else _lean(found), ensure_ascii=False)
    compiler = typst.Compiler(str(HERE / "report.typ"), font_paths=_fonts())
    file = compiler.compile(
        format="pdf", pdf_standards=["a-2a", "ua-1"], sys_inputs={"paper": data}, timestamp=issued
    )
    assert isinstance(file, bytes)  # noqa: S101  # a list is of pictures, one a page
    return file


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(HERE / "fonts")]
    )


def _data(paper: Paper) -> dict[str, Any]:
    """What report.typ prints: words, and for each of others' words the direction in which they run."""
    document = paper.content["document"]
    copies: Copies = {}
    return {
        "language": paper.language,
        "direction": paper.direction,
        "own": {"language": document["language"], "direction": document["direction"]},
        "stamp": stamp(paper),
        "linked": len(paper.content["claims"]) <= LINKED,
        "desk": paper.content["desk"]["name"],
        "title": paper.title,
        "heading": paper.heading,
        "line": paper.line,
        "short": paper.short,
        "issued_at": paper.issued_at,
        "byline": _joined(paper.byline),
        "url": paper.url,
        "link": paper.link,
        "complete": paper.complete,
        "state": paper.state,
        "state_words": paper.state_words,
        "gaps": paper.gaps,
        "notices": paper.notices,
        "corrections": [
            {
                "statement": each.statement,
                "change": each.change,
                "reason": _told(each.reason),
                "signed": each.signed,
            }
            for each in paper.corrections
        ],
        "facts": paper.facts,
        "chart": [
            {"word": row.word, "tone": row.tone, "count": row.count, "width": row.width}
            for row in paper.chart
        ],
        "percent": paper.percent,
        "coverage": paper.coverage,
        "unread": bool(paper.content["coverage"]["unread"]),
        "blocks": [_block(block) for block in paper.blocks],
        "parts": _parts(paper, copies),
        "copies": [copy for _number, copy in copies.values()],
        "proposed": [_row(entry, "") for entry in paper.proposed],
        "dismissed": [_row(entry, entry.claim["dismissal_note"]) for entry in paper.dismissed],
        "about": _told(paper.about),
        "method": paper.method,
        "limits": paper.limits,
        "scale": [{"word": step.word, "tone": step.code, "value": step.value} for step in paper.scale],
        "ledger_words": paper.ledger_words,
        "genuine": paper.genuine,
        "words": paper.words,
    }


def _lean(value: Any) -> Any:
    """The data without isolates that isolate nothing: no font has letters for them, and looking for one takes a third
    of the time. Where a whole text runs from left to right, they change nothing.
    """
    if isinstance(value, str):
        needless = FSI in value and not _RIGHT_TO_LEFT.search(value)
        return value.replace(FSI, "").replace(PDI, "") if needless else value
    if isinstance(value, dict):
        return {name: _lean(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_lean(each) for each in value]
    return value


def _block(block: Block) -> dict[str, Any]:
    passages: list[Any] = [block.mark] if block.mark else []
    for number, passage in enumerate(block.paragraph.passages):
        passages += [passage.gap] if number else []
        passages += _passage(passage)
    notes = [
        {
            "number": note.entry.number,
            "word": note.entry.word,
            "tone": note.entry.tone,
            "anchor": note.entry.anchor,
            "signed": " · ".join(part for part in (note.entry.signed, citations(note.entry)) if part),
        }
        for note in block.notes
    ]
    return {"kind": block.paragraph.kind, "pieces": passages, "notes": notes}


def _passage(passage: ScriptPassage) -> list[Any]:
    found = [_piece(piece, passage.state) for piece in passage.pieces]
    return ["[", *found, "]"] if passage.state == "unread" else found


def _piece(piece: Piece, state: str) -> dict[str, Any]:
    entry = piece.claim
    return {
        "text": piece.text,
        "tone": entry.tone if entry else "",
        "status": entry.claim["status"] if entry else "",
        "quiet": state == "nothing_to_check",
        "opens": [
            {"number": each.number, "anchor": each.anchor, "tone": each.tone, "word": each.word}
            for each in piece.opens
        ],
    }


def _parts(paper: Paper, copies: Copies) -> list[dict[str, Any]]:
    """The claims under one heading or, in a long report, under several, each naming its first and last."""
    name, long = paper.words["dossier"], len(paper.content["claims"]) > LINKED
    size = PART if long else len(paper.claims) or 1
    found = []
    for first in range(0, len(paper.claims), size):
        entries = paper.claims[first : first + size]
        numbers = isolated("–".join(dict.fromkeys(str(entry.number) for entry in (entries[0], entries[-1]))))
        claims = [_claim(entry, copies) for entry in entries]
        found.append({"name": f"{name} · {numbers}" if long else name, "claims": claims})
    return found


def _claim(entry: Entry, copies: Copies) -> dict[str, Any]:
    gone = [] if entry.claim["places"] else [_("No longer in the text")]
    return {
        "number": entry.number,
        "anchor": entry.anchor,
        "tone": entry.tone,
        "word": entry.word,
        "status": entry.status if entry.checked else "",
        "kind": entry.kind,
        "statement": entry.claim["statement"],
        "quote": entry.claim["quote"],
        "about": " · ".join(part for part in (*gone, *map(isolated, entry.about), entry.named) if part),
        "explanation": _told(entry.explanation),
        "without": entry.without,
        "signed": f"{entry.checked} {entry.confirmed}".strip(),
        "exhibits": [_exhibit(exhibit, copies) for exhibit in entry.exhibits],
        "sources": entry.sources,
        "graph": _graph(entry),
        "record": _record(entry.record[:2]),
    }


def _exhibit(exhibit: Exhibit, copies: Copies) -> dict[str, Any]:
    kept = {
        "title": _told(exhibit.title),
        "about": _joined(exhibit.about),
        "url": exhibit.url,
        "link": exhibit.link,
        "record": _record(exhibit.copy),
    }
    number, _kept = copies.setdefault(json.dumps(kept), (len(copies) + 1, kept))
    return {
        "copy": number,
        "stance": exhibit.stance,
        "stance_word": exhibit.stance_word,
        "title": _told(exhibit.title),
        "stake": exhibit.stake,
        "about": _joined(exhibit.about),
        "prefix": exhibit.prefix,
        "exact": exhibit.exact,
        "suffix": exhibit.suffix,
        "direction": written(exhibit.prefix + exhibit.exact),
        "note": _told(exhibit.note),
        "tests": " · ".join(f"{about}: {said}" if about else said for about, said in exhibit.tests),
        "record": _record(exhibit.record),
    }


def _joined(parts: list[str]) -> str:
    """Parts of a line, each in its own direction: the day after a name does not become part of it."""
    return " · ".join(isolated(part) for part in parts)


def _graph(entry: Entry) -> dict[str, Any] | None:
    """The drawing of where the sources have it from, and the same in words."""
    if entry.graph is None:
        return None
    return {
        "svg": entry.graph.svg.replace('"inherit"', DRAWN_IN),
        "sentences": entry.graph.sentences,
        "words": " ".join(entry.graph.sentences)[:LONGEST],
    }


def _record(pairs: list[Labelled]) -> list[dict[str, str]]:
    """Small print in parts; the digest or identifier that a part ends with, if it does, is set in typewriter."""
    parts = [{"words": "", "digest": ""}]
    for label, value in pairs:
        known = bool(IDENTIFIER.fullmatch(value))
        words = label if known else f"{label} {value}".strip()
        last = parts[-1]
        before = " · " if last["words"] else ""
        last["words"] += before + words
        if known:
            last["digest"] = value
            parts.append({"words": "", "digest": ""})
    return [part for part in parts if part["words"]]


def _row(entry: Entry, note: str) -> dict[str, Any]:
    return {
        "number": entry.number,
        "anchor": entry.anchor,
        "statement": entry.claim["statement"],
        "about": entry.dismissal or f"{entry.status} · {entry.kind}",
        "note": _told(note),
    }


def _told(words: str) -> dict[str, str]:
    """Words of others, and the direction in which they run."""
    return {"text": words, "direction": written(words)}
