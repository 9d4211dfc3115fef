"""Word comments at the claims of the script: what an author works through, one by one."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from claims.reporting.dossier import Entry
from claims.reporting.languages import written
from claims.reporting.paper import Paper
from claims.reporting.script import Block
from claims.reporting.word_markup import escaped, paragraph, run, told
from claims.script import Piece

REFERENCE = '<w:r><w:commentReference w:id="{id}"/></w:r>'


@dataclass
class Comments:
    """The comments of a script. Each place of a claim gets one, from its first letter to its last."""

    paper: Paper
    written: list[str] = field(default_factory=list)
    _ends: dict[int, list[Entry]] = field(default_factory=dict)
    _open: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        pieces = list(_pieces(self.paper.blocks))
        for piece, following in zip(pieces, [*pieces[1:], None], strict=True):
            going_on = _going_on(following)
            self._ends[id(piece)] = [entry for entry in piece.claims if entry.anchor not in going_on]

    def before(self, piece: Piece) -> str:
        """The marks where the comments of this piece's claims begin."""
        marks = ""
        for entry in piece.opens:
            number = len(self.written)
            self._open[entry.anchor] = number
            self.written.append(self._comment(number, entry))
            marks += f'<w:commentRangeStart w:id="{number}"/>'
        return marks

    def after(self, piece: Piece) -> str:
        """The marks where comments end, and the references to them."""
        ended = [self._open.pop(entry.anchor) for entry in self._ends[id(piece)]]
        return "".join(f'<w:commentRangeEnd w:id="{id_}"/>{REFERENCE.format(id=id_)}' for id_ in ended)

    def _comment(self, number: int, entry: Entry) -> str:
        verdict, issued = entry.claim["verdict"], self.paper.content["issued"]
        author, at = (verdict["by"], verdict["at"]) if verdict else (issued["by"], issued["at"])
        initials = "".join(name[0] for name in author.split()[:3])
        said = "".join(self._said(entry))
        return (
            f'<w:comment w:id="{number}" w:author="{escaped(author)}" w:initials="{escaped(initials)}"'
            f' w:date="{at[:19]}Z">{said}</w:comment>'
        )

    def _said(self, entry: Entry) -> Iterator[str]:
        direction = self.paper.direction
        head = f"{entry.number} · {entry.word}"
        yield paragraph(run(head, direction, bold=True), direction)
        if entry.checked:
            yield _of_others(entry.explanation)
            yield paragraph(run(f"{entry.checked} {entry.confirmed}", direction), direction)
        else:
            yield paragraph(run(entry.without, direction), direction)
        for exhibit in entry.exhibits:
            source = run(f"{exhibit.stance_word}: ", direction, bold=True) + told(exhibit.title)
            yield paragraph(source + (told(f" {exhibit.url}") if exhibit.url else ""), direction)


def _of_others(words: str) -> str:
    return paragraph(told(words), written(words))


def _pieces(blocks: list[Block]) -> Iterator[Piece]:
    return (piece for block in blocks for passage in block.paragraph.passages for piece in passage.pieces)


def _going_on(following: Piece | None) -> set[str]:
    """The claims that the next piece carries on: a claim that opens there anew does not go on."""
    if following is None:
        return set()
    return {entry.anchor for entry in following.claims} - {entry.anchor for entry in following.opens}
