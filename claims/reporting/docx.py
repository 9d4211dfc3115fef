"""The report as a DOCX: the text with a comment at every claim, and the dossier.

The body is written as the markup that it is; python-docx gives the package around it. A thousand comments made one
by one through its objects take longer than everything else.
"""

import io
from datetime import datetime
from typing import Any

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from claims.reporting.content import Content
from claims.reporting.dossier import IDENTIFIER, Entry, Exhibit, Labelled
from claims.reporting.languages import written
from claims.reporting.packed import repacked
from claims.reporting.paper import Paper, paper
from claims.reporting.script import Block
from claims.reporting.stamp import stamp
from claims.reporting.word_comments import Comments
from claims.reporting.word_markup import COLOURS, NAMESPACE, SOFT, fit, paragraph, run, table, told
from claims.reporting.words import in_a_row, isolated
from claims.script import ScriptPassage

SMALL = 17  # half points
UNDERLINES = {"confirmed": "double", "checked": "single", "open": "dash", "proposed": "dotted"}
STYLES = {"heading": "Heading3", "list_item": "ListBullet", "quotation": "Quote"}
WIDTH = 9070  # of the text, in twentieths of a point


def write(content: Content, language: str) -> bytes:
    """The file. Its comments are by whoever gave the verdict, at that time."""
    printed = paper(content, language)
    comments = Comments(printed)
    body = _front(printed) + _summary(printed) + _script(printed, comments) + _dossier(printed)
    body += _rest(printed)
    document = docx.Document()
    _describe(document, printed)
    _fill(document.element.body, body, before=True)
    _fill(document.part._comments_part.element, "".join(comments.written))
    kept = io.BytesIO()
    document.save(kept)
    return repacked(kept.getvalue())


def _fill(element: Any, markup: str, *, before: bool = False) -> None:
    """Put markup into an element of the package; before the section that a body ends with."""
    for child in parse_xml(f'<w:body xmlns:w="{NAMESPACE}">{markup}</w:body>'):
        if before:
            element[-1].addprevious(child)
        else:
            element.append(child)


def _describe(document: Document, paper: Paper) -> None:
    core, issued = document.core_properties, datetime.fromisoformat(paper.content["issued"]["at"])
    core.title, core.author = fit(paper.heading)[:255], fit(paper.content["desk"]["name"])[:255]
    core.keywords = ""
    core.comments, core.last_modified_by, core.language = stamp(paper)[:255], "", paper.language
    core.created = core.modified = issued.replace(tzinfo=None)
    fonts = document.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts()
    for kind, name in (("ascii", "Georgia"), ("hAnsi", "Georgia"), ("cs", "Vazirmatn")):
        fonts.set(qn(f"w:{kind}"), name)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(22)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)
    if paper.direction == "rtl":
        section._sectPr.append(parse_xml(f'<w:bidi xmlns:w="{NAMESPACE}"/>'))
    header = section.header.paragraphs[0]._p
    running = paragraph(
        told(paper.title, size=SMALL, colour=SOFT)
        + run(f" · {paper.short} · {paper.state}", paper.direction, size=SMALL, colour=SOFT),
        paper.direction,
    )
    header.addprevious(parse_xml(running.replace("<w:p>", f'<w:p xmlns:w="{NAMESPACE}">', 1)))


def _front(paper: Paper) -> str:
    own = paper.content["document"]["direction"]
    line = in_a_row([paper.content["desk"]["name"], paper.line, paper.issued_at], paper.direction)
    byline = in_a_row([*paper.byline, paper.url], paper.direction)
    colour = COLOURS["true"] if paper.complete else "A02A1C"
    state = run(paper.state, paper.direction, bold=True, colour=colour, size=26)
    found = _plain(line, paper, colour=SOFT, size=SMALL) + _own(paper.title, paper, style="Title")
    found += paragraph(told(byline, colour=SOFT), own) if byline else ""
    found += paragraph(state + run(f"  {paper.state_words}", paper.direction), paper.direction)
    found += "".join(_plain(gap, paper, style="ListBullet") for gap in paper.gaps)
    return found + "".join(_plain(notice, paper, colour="A02A1C") for notice in paper.notices)


def _summary(paper: Paper) -> str:
    words = paper.words
    found = _heading(words["in_short"], paper, 1) + _heading(words["what"], paper, 2)
    found += "".join(_labelled(label, value, paper) for label, value in paper.facts)
    found += _heading(words["verdicts"], paper, 2)
    rows = [(words["rating"], words["claims"], "", "")]
    rows += [(row.word, str(row.count), "█" * max(1, row.width // 4), row.tone) for row in paper.chart]
    cells = [
        [
            _plain(word, paper, colour=COLOURS.get(tone, SOFT), bold=True),
            _plain(count, paper),
            _plain(bar, paper, colour=COLOURS.get(tone, SOFT)),
        ]
        for word, count, bar, tone in rows
    ]
    found += table(cells, [2600, 1000, WIDTH - 3600], paper.direction)
    found += _heading(words["dealt_with"], paper, 2)
    return found + _plain(f"{paper.percent} · {paper.coverage}", paper) + _corrections(paper)


def _corrections(paper: Paper) -> str:
    found = _heading(paper.words["corrections"], paper, 1) if paper.corrections else ""
    for each in paper.corrections:
        found += _own(each.statement, paper, style="Heading3") + _plain(each.change, paper)
        found += paragraph(told(each.reason), written(each.reason))
        found += _plain(each.signed, paper, size=SMALL, colour=SOFT)
    return found


def _script(paper: Paper, comments: Comments) -> str:
    lead = paper.words["script_comments"]
    if paper.content["coverage"]["unread"]:
        lead += " " + paper.words["brackets"]
    blocks = "".join(_block(block, paper, comments) for block in paper.blocks)
    return _heading(paper.words["script"], paper, 1) + _plain(lead, paper, colour=SOFT) + blocks


def _block(block: Block, paper: Paper, comments: Comments) -> str:
    document = paper.content["document"]
    looks = {"language": document["language"]}
    runs = run(block.mark, document["direction"], **looks) if block.mark.strip() else ""
    for number, passage in enumerate(block.paragraph.passages):
        runs += run(passage.gap, document["direction"]) if number else ""
        runs += _passage(passage, paper, comments)
    return paragraph(runs, document["direction"], style=STYLES.get(block.paragraph.kind, ""))


def _passage(passage: ScriptPassage, paper: Paper, comments: Comments) -> str:
    document = paper.content["document"]
    direction, language = document["direction"], document["language"]
    unread = passage.state == "unread"
    runs = run("[", direction, colour="A02A1C", bold=True) if unread else ""
    for piece in passage.pieces:
        entry = piece.claim
        numbers = "".join(f"{each.number} " for each in piece.opens)
        quiet = SOFT if passage.state == "nothing_to_check" else ""
        runs += comments.before(piece)
        runs += run(numbers, direction, bold=True, size=14, colour=SOFT) if numbers else ""
        runs += run(
            piece.text,
            direction,
            colour=COLOURS.get(entry.tone, SOFT) if entry else quiet,
            underline=UNDERLINES[entry.claim["status"]] if entry else "",
            language=language,
        )
        runs += comments.after(piece)
    return runs + (run("]", direction, colour="A02A1C", bold=True) if unread else "")


def _dossier(paper: Paper) -> str:
    found = _heading(paper.words["dossier"], paper, 1)
    if not paper.claims:
        found += _plain(paper.words["no_claims"], paper)
    return found + "".join(_claim(entry, paper) for entry in paper.claims)


def _claim(entry: Entry, paper: Paper) -> str:
    colour = COLOURS.get(entry.tone, SOFT)
    status = f" · {entry.status}" if entry.checked else ""
    head = run(f"{entry.number} · {entry.word}", paper.direction, bold=True, colour=colour, size=24)
    found = _own(entry.claim["statement"], paper, style="Heading2")
    found += paragraph(head + run(f"{status} · {entry.kind}", paper.direction, colour=SOFT), paper.direction)
    found += _own(entry.claim["quote"], paper, style="Quote")
    gone = [] if entry.claim["places"] else [paper.words["not_in_text"]]
    if about := in_a_row((*gone, *entry.about, entry.named), paper.direction):
        found += _plain(about, paper, colour=SOFT, size=SMALL)
    if entry.checked:
        found += paragraph(told(entry.explanation), written(entry.explanation))
        found += _plain(f"{entry.checked} {entry.confirmed}", paper, colour=COLOURS["true"])
    else:
        found += _plain(entry.without, paper, colour=SOFT)
    found += "".join(_exhibit(exhibit, paper) for exhibit in entry.exhibits)
    found += _plain(entry.sources or paper.words["no_evidence"], paper, size=SMALL)
    for sentence in entry.graph.sentences if entry.graph else ():
        found += _plain(sentence, paper, style="ListBullet", size=SMALL)
    return found + _plain(_small(entry.record), paper, colour=SOFT, size=14)


def _exhibit(exhibit: Exhibit, paper: Paper) -> str:
    colour = COLOURS.get(exhibit.stance, SOFT)
    head = run(f"{exhibit.stance_word}  ", paper.direction, bold=True, colour=colour)
    head += told(exhibit.title, bold=True)
    head += run(f"  {exhibit.stake}", paper.direction, colour="A02A1C") if exhibit.stake else ""
    quote = told(exhibit.prefix, colour=SOFT) + told(exhibit.exact) + told(exhibit.suffix, colour=SOFT)
    tests = [f"{about}: {said}" if about else said for about, said in exhibit.tests]
    small = [
        in_a_row([*exhibit.about, exhibit.url], paper.direction),
        " · ".join(tests),
        _small([*exhibit.record, *exhibit.copy]),
    ]
    found = paragraph(head, paper.direction, indent=True)
    found += paragraph(quote, written(exhibit.prefix + exhibit.exact), indent=True)
    found += (
        paragraph(told(exhibit.note, italic=True), written(exhibit.note), indent=True) if exhibit.note else ""
    )
    return found + "".join(
        paragraph(run(line, paper.direction, colour=SOFT, size=SMALL), paper.direction, indent=True)
        for line in small
        if line
    )


def _small(pairs: list[Labelled]) -> str:
    """Small print. An identifier is isolated: digits after Persian letters would have its parts change places."""
    parts = [
        f"{label} {isolated(value) if IDENTIFIER.fullmatch(value) else value}".strip()
        for label, value in pairs
    ]
    return " · ".join(parts)


def _rest(paper: Paper) -> str:
    words = paper.words
    found = _aside(words["proposed"], words["proposed_lead"], paper.proposed, paper)
    found += _aside(words["dismissed"], words["dismissed_lead"], paper.dismissed, paper)
    about = paragraph(told(paper.about), written(paper.about)) if paper.about else ""
    found += (
        _heading(words["method"], paper, 1) + about + "".join(_plain(each, paper) for each in paper.method)
    )
    found += _heading(words["limits"], paper, 2)
    found += "".join(_plain(each, paper, style="ListBullet") for each in paper.limits)
    found += _heading(words["scale"], paper, 2)
    steps = [(words["rating"], words["value"]), *((step.word, step.value) for step in paper.scale)]
    cells = [[_plain(word, paper), _plain(value, paper)] for word, value in steps]
    found += table(cells, [3600, 1400], paper.direction)
    found += _heading(words["genuine"], paper, 1) + _plain(paper.ledger_words, paper)
    found += paragraph(run("manage.py verify_report FILE", "ltr", bold=True), "ltr")
    return found + "".join(_labelled(label, value, paper) for label, value in paper.genuine)


def _aside(name: str, lead: str, entries: list[Entry], paper: Paper) -> str:
    if not entries:
        return ""
    found = _heading(name, paper, 1) + _plain(lead, paper, colour=SOFT)
    for entry in entries:
        about, note = entry.dismissal or f"{entry.status} · {entry.kind}", entry.claim["dismissal_note"]
        small = run(about, paper.direction, size=SMALL, colour=SOFT)
        small += told(f": {note}", size=SMALL) if note else ""
        found += _own(entry.claim["statement"], paper) + paragraph(small, paper.direction)
    return found


def _labelled(label: str, value: str, paper: Paper) -> str:
    runs = run(f"{label}  ", paper.direction, colour=SOFT) + run(
        in_a_row([value], paper.direction), paper.direction
    )
    return paragraph(runs, paper.direction)


def _heading(text: str, paper: Paper, level: int) -> str:
    return paragraph(run(text, paper.direction), paper.direction, style=f"Heading{level}")


def _plain(text: str, paper: Paper, *, style: str = "", **looks: Any) -> str:
    """Our own words."""
    return paragraph(run(text, paper.direction, **looks), paper.direction, style=style)


def _own(text: str, paper: Paper, *, style: str = "") -> str:
    """The document's own words."""
    document = paper.content["document"]
    words = run(text, document["direction"], language=document["language"])
    return paragraph(words, document["direction"], style=style)
