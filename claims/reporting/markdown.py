"""The report as Markdown (CommonMark), for a wiki, a ticket or a repository. What others wrote is text in it."""

import re

from claims.reporting.content import Content
from claims.reporting.dossier import IDENTIFIER, Entry, Exhibit
from claims.reporting.languages import written
from claims.reporting.paper import Paper, citations, paper
from claims.reporting.script import Block
from claims.reporting.stamp import stamp
from claims.reporting.words import in_a_row, isolated

_MARKS = re.compile(r"([\\`*_\[\]<>#|~&])")
_FIRST = re.compile(r"^(\s*)(?:([-+=])|(\d{1,9})([.)]))", re.MULTILINE)


def write(content: Content, language: str) -> bytes:
    """The report; its last line is its stamp."""
    printed = paper(content, language)
    parts = [*_top(printed), *_script(printed), *_dossier(printed), *_rest(printed)]
    body = _turned("\n\n".join(part for part in parts if part), printed.direction, printed.language)
    return f"{body}\n\n<!-- {stamp(printed)} -->\n".encode()


def escaped(text: str) -> str:
    """Text that no reader of Markdown takes for anything else. Line breaks stay line breaks."""
    marked = _MARKS.sub(r"\\\1", text)
    marked = _FIRST.sub(lambda found: f"{found[1]}{found[3] or ''}\\{found[2] or found[4]}", marked)
    return marked.replace("\n", "\\\n")


def _turned(markdown: str, direction: str, language: str = "") -> str:
    """Blocks that run from right to left say so; Markdown itself has no means for it."""
    if direction != "rtl":
        return markdown
    named = f' lang="{language}"' if language else ""
    return f'<div dir="rtl"{named}>\n\n{markdown}\n\n</div>'


def _top(paper: Paper) -> list[str]:
    words = paper.words
    byline = [*(escaped(part) for part in paper.byline), *([f"<{paper.link}>"] if paper.link else [])]
    return [
        f"# {escaped(paper.title)}",
        f"{escaped(paper.content['desk']['name'])} · {paper.line} · {paper.issued_at}",
        in_a_row(byline, paper.direction),
        f"**{paper.state}** {paper.state_words}",
        _bullets(paper.gaps),
        *paper.notices,
        f"## {words['in_short']}",
        _bullets([f"{label}: {escaped(value)}" for label, value in paper.facts]),
        f"### {words['verdicts']}",
        _bullets([f"{escaped(row.word)}: **{row.count}**" for row in paper.chart]) or words["none"],
        f"### {words['dealt_with']}",
        f"**{paper.percent}** {paper.coverage}",
        f"## {words['corrections']}" if paper.corrections else "",
        *(
            f"**{escaped(each.statement)}** {escaped(each.change)} {escaped(each.reason)} {escaped(each.signed)}"
            for each in paper.corrections
        ),
    ]


def _script(paper: Paper) -> list[str]:
    lead = paper.words["script_plain"]
    if paper.content["coverage"]["unread"]:
        lead += " " + paper.words["brackets"]
    return [f"## {paper.words['script']}", lead, *(_block(block, paper) for block in paper.blocks)]


def _block(block: Block, paper: Paper) -> str:
    text = escaped(block.mark)
    for number, passage in enumerate(block.paragraph.passages):
        inside = ""
        for piece in passage.pieces:
            numbers = "".join(f"[{entry.number}](#{entry.anchor}) " for entry in piece.opens)
            inside += numbers + (f"<u>{escaped(piece.text)}</u>" if piece.claim else escaped(piece.text))
        text += escaped(passage.gap) * (number > 0) + (
            rf"\[{inside}\]" if passage.state == "unread" else inside
        )
    notes = _bullets(
        [
            " · ".join(part for part in (f"{note.entry.number} **{escaped(note.entry.word)}**",
                                         escaped(note.entry.signed), citations(note.entry)) if part)
            for note in block.notes
        ]
    )  # fmt: skip
    document = paper.content["document"]
    text = text.strip() if block.paragraph.kind != "heading" else f"**{text.strip()}**"
    return "\n\n".join(part for part in (_turned(text, document["direction"]), notes) if part)


def _dossier(paper: Paper) -> list[str]:
    claims = [_claim(entry, paper) for entry in paper.claims]
    return [f"## {paper.words['dossier']}", *(claims or [paper.words["no_claims"]])]


def _claim(entry: Entry, paper: Paper) -> str:
    status = f" · {entry.status}" if entry.checked else ""
    gone = [] if entry.claim["places"] else [paper.words["not_in_text"]]
    parts = [
        f'### <a id="{entry.anchor}"></a>{entry.number} · {escaped(entry.claim["statement"])}',
        f"**{escaped(entry.word)}**{status} · {escaped(entry.kind)}",
        _quoted(entry.claim["quote"]),
        in_a_row((*gone, *map(escaped, entry.about), escaped(entry.named)), paper.direction),
        _turned(escaped(entry.explanation), written(entry.explanation)),
        f"{escaped(entry.checked)} {escaped(entry.confirmed)}" if entry.checked else entry.without,
        *(_exhibit(exhibit, paper) for exhibit in entry.exhibits),
        escaped(entry.sources) or paper.words["no_evidence"],
        _bullets([escaped(sentence) for sentence in entry.graph.sentences]) if entry.graph else "",
        " · ".join(_labelled(label, value) for label, value in entry.record),
    ]
    return "\n\n".join(part for part in parts if part)


def _exhibit(exhibit: Exhibit, paper: Paper) -> str:
    stake = f" ({exhibit.stake})" if exhibit.stake else ""
    about = [*map(escaped, exhibit.about), *([f"<{exhibit.link}>"] if exhibit.link else [])]
    tests = [f"{escaped(name)}: {escaped(said)}" if name else escaped(said) for name, said in exhibit.tests]
    record = [_labelled(label, value) for label, value in [*exhibit.record, *exhibit.copy]]
    parts = [
        f"**{escaped(exhibit.stance_word)}**: {escaped(exhibit.title)}{stake}",
        in_a_row(about, paper.direction),
        _quoted(exhibit.prefix + exhibit.exact + exhibit.suffix),
        escaped(exhibit.note),
        " · ".join(tests),
        " · ".join(record),
    ]
    return "\n\n".join(part for part in parts if part)


def _labelled(label: str, value: str) -> str:
    """Small print: a digest in typewriter, other words as they are."""
    if IDENTIFIER.fullmatch(value):
        return f"{label} {isolated(f'`{value}`')}".strip()
    return f"{label} {escaped(value)}".strip()


def _rest(paper: Paper) -> list[str]:
    words = paper.words
    steps = [f"{escaped(step.word)}: {step.value}" for step in paper.scale]
    return [
        *_aside(words["proposed"], words["proposed_lead"], paper.proposed),
        *_aside(words["dismissed"], words["dismissed_lead"], paper.dismissed),
        f"## {words['method']}",
        *([escaped(paper.about)] if paper.about else []),
        *paper.method,
        f"### {words['limits']}",
        _bullets(paper.limits),
        f"### {words['scale']}",
        _bullets(steps),
        f"## {words['genuine']}",
        paper.ledger_words,
        "    manage.py verify_report FILE",
        _bullets([f"{label}: {isolated(f'`{value}`')}" for label, value in paper.genuine]),
    ]


def _aside(name: str, lead: str, entries: list[Entry]) -> list[str]:
    rows = [
        f'<a id="{entry.anchor}"></a>{entry.number or ""} {escaped(entry.claim["statement"])} · '
        f"{escaped(entry.dismissal or entry.status)} {escaped(entry.claim['dismissal_note'])}".strip()
        for entry in entries
    ]
    return [f"## {name}", lead, _bullets(rows)] if rows else []


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in escaped(text).split("\n"))


def _bullets(lines: list[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
