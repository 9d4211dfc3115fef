"""What the code of principles of the trade (IFCN) asks a reader to be told: method, sources, scale, limits."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.reporting import glyphs
from claims.reporting.content import Content
from newsroom.scale import shown


@dataclass(frozen=True)
class Step:
    """A rating of the scale. `value` is a dash where it stands outside the scale."""

    code: str
    word: str
    glyph: str
    value: str


def paragraphs(content: Content) -> list[str]:
    """How the claims were chosen, checked and confirmed, and what counts as a source."""
    second = content["policy"]["second_reviewer"]
    return [
        _(
            "The text was read passage by passage. What can be checked in it became a claim; what cannot was marked as"
            " holding nothing to check. A program proposes claims, people decide on them, and no program gives a"
            " verdict."
        ),
        _(
            "Sources were preserved as they were at the time that is given, and the words that bear on a claim are"
            " quoted from the preserved copy. Its SHA-256 tells it from every other."
        ),
        *_stamped(content),
        _sources(content["policy"]["independent_sources"]),
        _(
            "A verdict must be confirmed by a second person, who neither gave it nor was the last to change what it"
            " rests on. Any change to the statement or the evidence takes the verdict back."
        )
        + _blind(content)
        if second
        else _(
            "This desk does not ask for a second person. Any change to the statement or the evidence takes a verdict"
            " back."
        ),
        _(
            "When a verdict of a report that was issued is replaced, the desk records a correction with its reason."
            " The next report on this document lists it, and whoever verifies this one is told."
        ),
    ]


def _blind(content: Content) -> str:
    if not content["policy"].get("blind_second"):  # reports before this was possible have no such key
        return ""
    return " " + _(
        "On this desk the second person gives a verdict of their own before they see the first. Where the two differ,"
        " an editor decides, with a reason."
    )


def limits() -> list[str]:
    """What the report does not say."""
    return [
        _(
            "The report tells what the desk knew when it was issued. It says nothing about passages that are listed as"
            " not read, and nothing about what became known later."
        ),
        _("A preserved copy shows what a source said, not that the source was right."),
        _(
            "A rating is the judgement of the people named beside it, on the evidence listed with it. Whoever reads"
            " that evidence can judge again."
        ),
        _(
            "That a report is genuine means that nothing in it was altered since it was issued. It does not mean that"
            " nobody erred."
        ),
    ]


def scale(content: Content) -> list[Step]:
    return [
        Step(
            rating["code"],
            shown(rating["name"]),
            glyphs.of_rating(rating["code"]),
            "–" if rating["value"] is None else str(rating["value"]),
        )
        for rating in content["scale"]
    ]


def _stamped(content: Content) -> list[str]:
    """How many of the preserved copies have a trusted time; nothing where no report could say so yet."""
    copies = {
        (citation["source"]["id"], citation["snapshot"]["number"]): citation["snapshot"]
        for claim in content["claims"]
        for citation in claim["citations"]
        if "stamp" in citation["snapshot"]
    }
    if not copies:
        return []
    stamped = sum(bool(copy["stamp"] and copy["stamp"]["time"]) for copy in copies.values())
    return [
        ngettext(
            "A time stamp authority signed the time (RFC 3161) of %(n)s of %(of)s preserved copy.",
            "A time stamp authority signed the time (RFC 3161) of %(n)s of %(of)s preserved copies.",
            len(copies),
        )
        % {"n": stamped, "of": len(copies)}
    ]


def _sources(required: int) -> str:
    if required:
        asked = ngettext(
            "This desk asks for at least %(n)s independent source for a verdict other than that the evidence does not"
            " suffice.",
            "This desk asks for at least %(n)s independent sources for a verdict other than that the evidence does not"
            " suffice.",
            required,
        ) % {"n": required}
    else:
        asked = _("This desk sets no number of sources for a verdict.")
    counted = _(
        "Sources that go back to the same origin count as one, and a source with a stake in the matter does not count."
    )
    return f"{asked} {counted}"
