"""Edits of known kind on texts with known claims, and what must come of each claim.

Nothing here asks the program what is right. An edit says which characters it put in the place of which; where every
other character went follows from that alone.
"""

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final

from claims.anchoring import Anchor, Text
from claims.splitting import split

GOLD: Final = Path(__file__).resolve().parent.parent / "splitting" / "gold"


@dataclass(frozen=True)
class Original:
    """A text and its claims: a span each, and the statement, which says what "she" means."""

    text: Text
    claims: list[tuple[int, int, str]]

    @property
    def anchors(self) -> list[Anchor]:
        return [
            Anchor(number, start, end, self.text.text[start:end], depends_on=statement)
            for number, (start, end, statement) in enumerate(self.claims)
        ]


@dataclass(frozen=True)
class Splice:
    """`text[start:end]` became `words`."""

    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Edit:
    """`moved`: what was taken out at a splice, and where in the new text it was put in again.

    `states`: what a claim that an edit touches may become; `names`: what must be said to differ, one of them.
    `turned`: claims that mean something else now, though their own words stand.
    """

    kind: str
    splices: list[Splice]
    states: frozenset[str] = frozenset({"changed"})
    names: frozenset[str] = frozenset()
    moved: tuple[int, int, int] | None = None
    harmless: bool = False
    turned: tuple[tuple[int, int], ...] = ()

    def apply(self, text: str) -> str:
        parts, reached = [], 0
        for splice in self.splices:
            parts += [text[reached : splice.start], splice.words]
            reached = splice.end
        return "".join([*parts, text[reached:]])

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of the old text stands in the new; None: the edit touched it."""
        if self.moved and self.moved[0] <= start and end <= self.moved[1]:
            return start - self.moved[0] + self.moved[2], end - self.moved[0] + self.moved[2]
        shift = 0
        for splice in self.splices:
            if splice.end <= start:
                shift += len(splice.words) - (splice.end - splice.start)
            elif splice.start < end:
                return None
        return start + shift, end + shift


@cache
def originals() -> list[Original]:
    found = []
    for path in sorted(GOLD.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        published = date.fromisoformat(gold["published"])
        splitting = split(gold["text"], language=gold["language"], published=published)
        passages = [(passage.start, passage.end) for passage in splitting.passages]
        claims = [(claim.start, claim.end, claim.statement) for claim in splitting.claims]
        found.append(Original(Text(gold["text"], passages, gold["language"], published), claims))
    return found


def revised(original: Original, text: str) -> Text:
    splitting = split(text, language=original.text.language, published=original.text.published)
    passages = [(passage.start, passage.end) for passage in splitting.passages]
    return Text(text, passages, original.text.language, original.text.published)


Maker = Callable[[Original, random.Random], Edit | None]

NUMBER_WORDS: Final = {
    "en": "two three four five six seven eight nine ten twelve twenty thirty",
    "fa": "دو سه چهار پنج شش هفت هشت بیست سی",
    "ar": "ثلاثة أربعة خمسة ستة سبعة ثمانية عشرة عشرون",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez doce veinte",
    "fr": "deux trois quatre cinq six sept huit neuf dix douze vingt",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig",
    "pt": "dois três quatro cinco seis sete oito nove dez doze vinte",
}
MONTHS: Final = {
    "en": "January February March April June July August September October November December",
    "fa": "فروردین اردیبهشت خرداد مرداد شهریور آبان آذر بهمن اسفند",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
UNITS: Final = {
    "en": "kilometres metres tonnes hours days months percent dollars euros",
    "fa": "کیلومتر تومان دلار روز ماه درصد یورو",
    "ar": "كيلومتر متر طن دولار يورو",
    "es": "kilómetros metros toneladas horas días meses euros dólares",
    "fr": "kilomètres mètres tonnes heures jours mois euros dollars",
    "de": "Kilometer Meter Tonnen Stunden Tage Monate Prozent Euro",
    "pt": "quilômetros metros toneladas horas dias meses euros reais",
}
COMPARATORS: Final = {
    "en": [("over", "under"), ("more than", "less than"), ("at least", "at most"), ("about", "nearly")],
    "fa": [("بیش از", "کمتر از"), ("دست‌کم", "حداکثر"), ("حدود", "نزدیک به")],
    "ar": [("أكثر من", "أقل من"), ("نحو", "أكثر من")],
    "es": [("más de", "menos de"), ("al menos", "como máximo"), ("unos", "casi")],
    "fr": [("plus de", "moins de"), ("au moins", "au plus"), ("environ", "près de")],
    "de": [("mehr als", "weniger als"), ("mindestens", "höchstens"), ("rund", "fast")],
    "pt": [("mais de", "menos de"), ("pelo menos", "no máximo"), ("cerca de", "quase")],
}
NOT: Final = {"en": "not", "fa": "هرگز", "ar": "لم", "es": "no", "fr": "jamais", "de": "nicht", "pt": "não"}
UNTRUE: Final = {
    "en": "It is not true that ",
    "fa": "هرگز چنین نبود که ",
    "ar": "ليس صحيحا أن ",
    "es": "No es cierto que ",
    "fr": "Il n'est pas vrai que ",
    "de": "Es stimmt nicht: ",
    "pt": "Não é verdade que ",
}
FOREIGN: Final = {
    "en": "The choir will sing in the old chapel. Tickets are sold at the door.",
    "fa": "گروه آواز در نمازخانهٔ قدیمی می‌خواند. بلیت دم در فروخته می‌شود.",
    "ar": "تغني الجوقة في الكنيسة القديمة. تباع التذاكر عند الباب.",
    "es": "El coro cantará en la capilla vieja. Las entradas se venden en la puerta.",
    "fr": "La chorale chantera dans la vieille chapelle. Les billets sont vendus à l'entrée.",
    "de": "Der Chor singt in der alten Kapelle. Karten gibt es an der Tür.",
    "pt": "O coro cantará na capela velha. Os bilhetes vendem-se à porta.",
}
NAMES: Final = {"fa": ["گلنار", "سپهر", "ماندانا"], "ar": ["رشيد", "سلمى", "ياسين"]}
LATIN_NAMES: Final = ["Quennell", "Vastrup", "Oddvar"]
KEPT: Final = frozenset({"exact", "moved"})


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


TYPOGRAPHY: Final = {
    " ": "\u00a0",
    '"': "“",
    "“": '"',
    "”": '"',
    "’": "'",
    "'": "’",
    "–": "—",
    "-": "‑",
    "ی": "ي",
}


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
    """A name that a claim's statement takes from earlier in the text is another there; its own words stay."""
    text = original.text.text
    found = [
        (at + 1, at + 1 + len(name), start, end)
        for start, end, statement in original.claims
        for name in re.findall(r"(?<=[a-zé] )[A-ZÁÉÖÜ]\w{3,}", statement)
        if name not in re.findall(r"\w+", text[start:end])
        and (at := text.rfind(f" {name}", 0, start)) >= 0
        and re.match(r"\W", text[at + 1 + len(name) :])
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
