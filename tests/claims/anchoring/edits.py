"""Edits of known kind on texts with known claims, and what must come of each claim.

Nothing here asks the program what is right. An edit says which characters it put in the place of which; where every
other character went follows from that alone.
"""

import random
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from tests.claims.anchoring.originals import KEPT, Edit, Original, Splice, originals
from tests.claims.anchoring.wording import (
    COMPARATORS,
    FOREIGN,
    LATIN_NAMES,
    MONTHS,
    NAMES,
    NOT,
    NUMBER_WORDS,
    TYPOGRAPHY,
    UNITS,
    UNTRUE,
)

Maker = Callable[[Original, random.Random], Edit | None]


def paragraphs(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"[^\n]+(?:\n(?!\n)[^\n]+)*", text)]


def insert_paragraph(original: Original, chance: random.Random) -> Edit:
    at = chance.choice([start for start, _ in paragraphs(original.text.text)])
    return Edit(
        "insert a paragraph",
        [Splice(at, at, FOREIGN[original.text.language] + "\n\n")],
        harmless=True,
    )


def delete_paragraph(original: Original, chance: random.Random) -> Edit | None:
    found = paragraphs(original.text.text)
    if len(found) < 3:
        return None
    number = chance.randrange(1, len(found))
    edit = [Splice(found[number - 1][1], found[number][1], "")]
    return Edit("delete a paragraph", edit, frozenset({"lost", "changed", "ambiguous"}), harmless=True)


def move_paragraph(original: Original, chance: random.Random) -> Edit | None:
    """The paragraph goes to the front of another, further up."""
    text, found = original.text.text, paragraphs(original.text.text)
    if len(found) < 3:
        return None
    number = chance.randrange(2, len(found))
    start, end = found[number]
    at = found[chance.randrange(1, number)][0]
    words = text[start:end] + "\n\n"
    splices = [Splice(at, at, words), Splice(found[number - 1][1], end, "")]
    return Edit("move a paragraph", splices, KEPT, moved=(start, end, at), harmless=True)


def set_otherwise(original: Original, chance: random.Random) -> Edit | None:
    """White space, quotation marks, apostrophes, dashes, and Arabic forms of Persian letters."""
    text = original.text.text
    known = {**TYPOGRAPHY} if original.text.language != "ar" else {" ": "\u00a0"}
    places = [at for at, character in enumerate(text) if character in known]
    chosen = sorted(chance.sample(places, min(len(places), chance.randint(1, 12))))
    return Edit("set otherwise", [Splice(at, at + 1, known[text[at]]) for at in chosen], KEPT, harmless=True)


def other_digits(original: Original, chance: random.Random) -> Edit | None:
    """All digits in those of another script."""
    text = original.text.text
    digits = [at for at, character in enumerate(text) if character.isdecimal()]
    if not digits:
        return None
    script = chance.choice(["0123456789", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"])
    return Edit(
        "digits of another script",
        [Splice(at, at + 1, script[int(text[at])]) for at in digits],
        KEPT,
        harmless=True,
    )


def change_digit(original: Original, chance: random.Random) -> Edit | None:
    at = _in_a_claim(original, chance, r"\d")
    if at is None:
        return None
    old = original.text.text[at[0]]
    new = chance.choice([digit for digit in "0123456789" if int(digit) != int(old)])
    return Edit("change a digit", [Splice(*at, new)], names=frozenset({"number", "date"}))


def change_number_word(original: Original, chance: random.Random) -> Edit | None:
    return _swap(original, chance, "change a number word", NUMBER_WORDS, {"number", "date"})


def change_month(original: Original, chance: random.Random) -> Edit | None:
    return _swap(original, chance, "change a month", MONTHS, {"date"})


def change_unit(original: Original, chance: random.Random) -> Edit | None:
    return _swap(original, chance, "change a unit", UNITS, {"unit", "number", "date"})


def change_comparator(original: Original, chance: random.Random) -> Edit | None:
    pairs = [*COMPARATORS[original.text.language]]
    pairs += [(second, first) for first, second in pairs]
    chance.shuffle(pairs)
    for old, new in pairs:
        if at := _in_a_claim(original, chance, rf"(?i)(?<!\w){re.escape(old)}(?!\w)"):
            return Edit("change a comparator", [Splice(*at, new)], names=frozenset({"comparator"}))
    return None


def change_name(original: Original, chance: random.Random) -> Edit | None:
    names = NAMES.get(original.text.language, LATIN_NAMES)
    pattern = (
        r"(?<=\s)[^\W\d_]{4,}(?!\w)" if original.text.language in NAMES else r"(?<=[a-zé] )[A-ZÁÉÖÜ]\w{3,}"
    )
    at = _in_a_claim(original, chance, pattern)
    if at is None:
        return None
    named = (
        frozenset({"name", "date", "unit", "number"}) if original.text.language not in NAMES else frozenset()
    )
    return Edit("change a name", [Splice(*at, chance.choice(names))], names=named)


def add_not(original: Original, chance: random.Random) -> Edit | None:
    at = _in_a_claim(original, chance, r"(?<=\w) (?=\w)")
    if at is None:
        return None
    word = NOT[original.text.language]
    return Edit("add a negation", [Splice(at[0], at[0], f" {word}")], names=frozenset({"negation"}))


def remove_not(original: Original, chance: random.Random) -> Edit | None:
    """Not, where the text has it."""
    word = NOT[original.text.language]
    at = _in_a_claim(original, chance, rf"(?i)(?<=\w) {word}(?= \w)")
    return Edit("remove a negation", [Splice(*at, "")], names=frozenset({"negation"})) if at else None


def deny_sentence(original: Original, chance: random.Random) -> Edit | None:
    """What turns a claim stands before it, not in it."""
    starts = [start for start, _, _ in original.claims if start in {a for a, _ in original.text.passages}]
    if not starts:
        return None
    at = chance.choice(starts)
    passage = next((start, end) for start, end in original.text.passages if start == at)
    inside = tuple((a, b) for a, b, _ in original.claims if passage[0] <= a and b <= passage[1])
    return Edit("deny the sentence", [Splice(at, at, UNTRUE[original.text.language])], turned=inside)


def change_what_it_means(original: Original, chance: random.Random) -> Edit | None:
    """A name that a claim's statement takes from earlier in the text is another where it is named last before the
    claim; the claim's own words stay.
    """
    text = original.text.text
    found = [
        (*mentions[-1].span(), start, end)
        for start, end, statement in original.claims
        for name in re.findall(r"(?<=[a-zé] )[A-ZÁÉÖÜ]\w{3,}", statement)
        if name not in re.findall(r"\w+", text[start:end])
        and (mentions := list(re.compile(rf"\b{name}\b").finditer(text, 0, start)))
    ]
    if not found:
        return None
    first, last, start, end = chance.choice(found)
    return Edit(
        "change what it means", [Splice(first, last, chance.choice(LATIN_NAMES))], turned=((start, end),)
    )


def several(original: Original, chance: random.Random) -> Edit | None:
    """Two to five of those edits at once that leave every other word where it was."""
    makers = [
        insert_paragraph,
        change_digit,
        change_number_word,
        change_comparator,
        change_name,
        add_not,
        reword,
    ]
    made = [maker(original, chance) for maker in chance.choices(makers, k=chance.randint(2, 5))]
    splices = sorted(
        (splice for edit in made if edit for splice in edit.splices), key=lambda each: each.start
    )
    apart = all(one.end < other.start for one, other in pairwise(splices))
    return (
        Edit("several edits", splices, frozenset({"changed", "lost", "ambiguous"}))
        if splices and apart
        else None
    )


def duplicate_sentence(original: Original, chance: random.Random) -> Edit | None:
    """Which of the two is the old one, nobody can say."""
    start, end = _passage_of(original, chance)
    words = original.text.text[start:end]
    return Edit(
        "duplicate a sentence", [Splice(end, end, f" {words}")], frozenset({"exact", "ambiguous", "changed"})
    )


def delete_sentence(original: Original, chance: random.Random) -> Edit | None:
    start, end = _passage_of(original, chance)
    return Edit("delete a sentence", [Splice(start, end, "")], frozenset({"lost", "changed", "ambiguous"}))


def reword(original: Original, chance: random.Random) -> Edit | None:
    """Every other word of a claim is another."""
    start, end, _ = chance.choice(original.claims)
    words = re.split(r"(\s+)", original.text.text[start:end])
    filler = FOREIGN[original.text.language].split()
    for number in range(chance.randrange(2) * 2, len(words), 4):
        words[number] = chance.choice(filler).strip(".")
    if words == re.split(r"(\s+)", original.text.text[start:end]):
        return None
    return Edit("reword", [Splice(start, end, "".join(words))], frozenset({"changed", "lost", "ambiguous"}))


MAKERS: Final[list[Maker]] = [
    insert_paragraph,
    delete_paragraph,
    move_paragraph,
    set_otherwise,
    other_digits,
    change_digit,
    change_number_word,
    change_month,
    change_unit,
    change_comparator,
    change_name,
    add_not,
    remove_not,
    deny_sentence,
    change_what_it_means,
    several,
    duplicate_sentence,
    delete_sentence,
    reword,
]


def edits(number: int, seed: int = 5) -> Iterator[tuple[Original, Edit]]:
    """So many edits of all kinds on all texts, always the same ones."""
    chance = random.Random(seed)
    made = 0
    while made < number:
        original = chance.choice(originals())
        edit = chance.choice(MAKERS)(original, chance)
        if edit is not None and edit.apply(original.text.text) != original.text.text:
            made += 1
            yield original, edit


def _in_a_claim(original: Original, chance: random.Random, pattern: str) -> tuple[int, int] | None:
    """A place of the pattern in one of the claims."""
    text = original.text.text
    places = [found.span() for found in re.finditer(pattern, text)]
    inside = [
        (start, end)
        for start, end in places
        if any(first < start and end < last for first, last, _ in original.claims)
    ]
    return chance.choice(inside) if inside else None


def _swap(
    original: Original, chance: random.Random, kind: str, tables: dict[str, str], names: set[str]
) -> Edit | None:
    words = tables[original.text.language].split()
    at = _in_a_claim(original, chance, rf"(?<!\w)(?:{'|'.join(words)})(?!\w)")
    if at is None:
        return None
    old = original.text.text[slice(*at)]
    return Edit(kind, [Splice(*at, chance.choice([w for w in words if w != old]))], names=frozenset(names))


def _passage_of(original: Original, chance: random.Random) -> tuple[int, int]:
    start, end, _ = chance.choice(original.claims)
    return next((a, b) for a, b in original.text.passages if a <= start and end <= b)
