"""Whether what the comparison says of an edit is right."""

from dataclasses import dataclass, field

from claims.anchoring import compare
from tests.claims.anchoring.originals import KEPT, Edit, Original, revised

MARKS = str.maketrans({"“": '"', "”": '"', "’": "'", "—": "–", "‑": "-", "ي": "ی"})


@dataclass
class Judgement:
    """`false`: claims said to be exact or moved that are not. `wrong`: claims in another state than the edit calls
    for. `kept` of `harmless`: claims that no edit had touched and nobody is asked about.
    """

    false: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    touched: int = 0
    harmless: int = 0
    kept: int = 0

    def add(self, original: Original, edit: Edit) -> None:
        text = original.text.text
        new = revised(original, edit.apply(text))
        for found, (start, end, _) in zip(
            compare(original.text, new, original.anchors), original.claims, strict=True
        ):
            place = edit.place(start, end)
            at = (found.start, found.end)
            told = f"{edit.kind}: {found.state} {found.differs} {text[start:end]!r} -> " + (
                repr(new.text[slice(*at)]) if found.start is not None else "nothing"
            )
            is_kept = found.state in KEPT
            if is_kept and not _same(text[start:end], new.text[slice(*at)]):
                self.false.append(told)
            if place is None:
                self.touched += 1
                if is_kept and not edit.states & KEPT:
                    self.false.append(told)
                if found.state not in edit.states or (
                    edit.names and found.state == "changed" and not edit.names & set(found.differs)
                ):
                    self.wrong.append(told)
            elif is_kept and at != place and edit.kind != "duplicate a sentence":
                self.false.append(told)
            if edit.harmless and (place is not None or edit.states & KEPT):
                self.harmless += 1
                self.kept += is_kept
            if is_kept and (start, end) in edit.turned:
                self.false.append(told)


def _same(old: str, new: str) -> bool:
    """A comparison of its own: no word is asked what it is."""
    digits = str.maketrans(
        {character: str(int(character)) for character in old + new if character.isdecimal()}
    )
    return _bare(old.translate(digits)) == _bare(new.translate(digits))


def _bare(text: str) -> list[str]:
    return text.translate(MARKS).split()
