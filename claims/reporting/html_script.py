"""The annotated script on the page: the document's text, its claims marked, what they came to in the margin."""

from claims.reporting.markup import attribute, escaped, glyph, own
from claims.reporting.paper import Paper, citations
from claims.reporting.script import Block, Note
from claims.script import Piece, ScriptPassage


def section(paper: Paper) -> str:
    unread = f" {paper.words['brackets']}" if paper.content["coverage"]["unread"] else ""
    blocks = "".join(_block(block, paper) for block in paper.blocks)
    return f"""<section class="script" aria-labelledby="script">
  <h2 id="script">{paper.words["script"]}</h2>
  <p class="lead">{paper.words["script_lead"]}{unread}</p>
{blocks}</section>"""


def _block(block: Block, paper: Paper) -> str:
    text = escaped(block.mark)
    for number, passage in enumerate(block.paragraph.passages):
        text += escaped(passage.gap) * (number > 0) + _passage(passage, paper.language)
    notes = "".join(_note(note) for note in block.notes)
    margin = f'    <ul class="block__notes">{notes}\n    </ul>\n' if notes else ""
    kind = attribute(block.paragraph.kind)
    return f"""  <div class="block">
    <p class="block__text" data-kind="{kind}" {own(paper)}>{text}</p>
{margin}  </div>
"""


def _passage(passage: ScriptPassage, language: str) -> str:
    text = "".join(_piece(piece, language) for piece in passage.pieces)
    if passage.state == "unread":
        text = f'<span class="bracket">[</span>{text}<span class="bracket">]</span>'
    return f'<span class="passage" data-state="{passage.state}">{text}</span>'


def _piece(piece: Piece, language: str) -> str:
    ticks = "".join(
        f'<a class="tick" data-tone="{attribute(entry.tone)}" href="#{entry.anchor}">{glyph(entry.glyph)}'
        f'{entry.number}<span class="sr" lang="{language}">: {escaped(entry.word)} </span></a>'
        for entry in piece.opens
    )
    text, entry = escaped(piece.text), piece.claim
    if entry is None:
        return ticks + text
    tone, status = attribute(entry.tone), attribute(entry.claim["status"])
    return f'{ticks}<mark data-tone="{tone}" data-status="{status}">{text}</mark>'


def _note(note: Note) -> str:
    entry = note.entry
    place = f' id="note-{entry.number}"' if note.is_first else ""
    signed = ""
    if entry.signed:
        parts = " · ".join(part for part in (escaped(entry.signed), citations(entry)) if part)
        signed = f'<span class="fine">{glyph("status-" + attribute(entry.claim["status"]))}{parts}</span>'
    return (
        f'\n      <li{place} data-tone="{attribute(entry.tone)}"><a href="#{entry.anchor}">'
        f'<span class="block__number">{entry.number}</span>{glyph(entry.glyph)}'
        f"<b><bdi>{escaped(entry.word)}</bdi></b></a>{signed}</li>"
    )
