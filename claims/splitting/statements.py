"""A statement that stands alone, made of nothing but words of the text; what is filled in stands in [brackets]."""

from typing import Final

from claims.splitting.clauses.parts import RELATIVE, SHARED, TAIL, Piece, Sentence
from claims.splitting.languages.pack import Pack
from claims.splitting.words.participles import is_participle

PRONOUN: Final = "says he, she, they or it: make clear who is meant"
FILLED: Final = "the name in brackets was filled in: make sure that it is the right one"
LONG: Final = "is long: may hold more than one claim"

LONG_STATEMENT: Final = 320


def of_piece(s: Sentence, piece: Piece, attribution: str) -> str:
    """The statement of a piece, its subject filled in and its attribution kept."""
    body = s.quoted(piece.first, piece.last)
    filled = _closed(s, *piece.subject) if piece.subject and not _holds_its_subject(s, piece) else ""
    filled = f"{_closed(s, *piece.head)} {filled}" if piece.head and filled else filled
    if piece.rule == TAIL and piece.context:
        before = s.quoted(*piece.context)
        body = f"{filled} {before}, {body}" if filled else f"{before}, {body}"
        beside = s.is_word[piece.first - 1] and s.low[piece.first - 1] not in s.pack.alternatives
        if beside and s.low[piece.first] in s.pack.prepositions:
            body = f"{filled} {before} {s.quoted(piece.first, piece.last)}".strip()
    elif piece.rule == RELATIVE:
        body = _relative(s, piece, filled if _may_stand(s, piece) else "")
    elif filled:
        body = f"{_without_its_verb(s, piece, filled)} {body}"
    return sentence(body + attribution)


def _closed(s: Sentence, first: int, last: int) -> str:
    """A subject with the comma behind what stands beside its noun: "Piet Moor, 52,"."""
    followed = last < s.size and s.is_comma[last]
    beside = followed and any(s.is_comma[k] and not s.nested[k] for k in range(first + 1, last))
    return s.quoted(first, last) + (s.written[last] if beside else "")


def _without_its_verb(s: Sentence, piece: Piece, filled: str) -> str:
    """The pronoun alone, of "she's", before a verb that needs no other."""
    contracted = piece.subject and s.low[piece.subject[1] - 1] in s.pack.contracted
    return filled.replace("’", "'").rpartition("'")[0] if contracted and piece.rule == SHARED else filled


def _holds_its_subject(s: Sentence, piece: Piece) -> bool:
    """As in "Nos dijeron que no y hoy hemos llenado un estadio"."""
    verb = s.finite(piece.first, piece.last)
    if piece.rule == TAIL and piece.context:
        verb = s.finite(*piece.context)  # ", casi el doble que en 2019"
    shared = piece.rule in (SHARED, TAIL)
    return shared and verb >= 0 and s.low[verb] in s.pack.first_person_verbs


def _relative(s: Sentence, piece: Piece, head: str) -> str:
    rest = s.quoted(piece.first + 1, piece.last)
    if not piece.link:
        whole = s.quoted(piece.first, piece.last)
        if not head:
            return whole
        small = is_participle(s.low[piece.first], s.pack)  # "Founded in 1874, the firm …"
        return f"{head.rstrip(',،')}, {whole[0].lower() if small else whole[0]}{whole[1:]}"
    opens = s.low[piece.first] == piece.link  # not so in "some of which were loaded"
    if piece.link in s.pack.relative_subjects and opens:
        return f"{head} {rest}" if head else rest
    if piece.link in s.pack.relative_owners:
        return f"{head}’s {rest}" if head else rest
    if piece.link in s.pack.scenes:
        return f"{rest} [{head}]" if head else rest
    if head and opens and _ends_with_verb(s, piece):
        return f"{head} {s.quoted(piece.last - 1, piece.last)} {s.quoted(piece.first + 1, piece.last - 1)}"
    return f"{s.quoted(piece.first, piece.last)} [{head}]" if head else s.quoted(piece.first, piece.last)


def _ends_with_verb(s: Sentence, piece: Piece) -> bool:
    """As in "das Bergwerk, das 1962 eröffnet wurde", of a noun in the same case as its relative or of a name."""
    verb = piece.last - 1
    if piece.link not in s.pack.final_relatives or piece.subject is None or not s.is_finite[verb]:
        return False
    if s.low[verb].startswith(s.pack.separable) or is_participle(s.low[piece.subject[1] - 1], s.pack):
        return False
    noun = s.low[piece.subject[0]]
    return noun == piece.link or (noun not in s.pack.determiners and noun not in s.pack.prepositions)


def _may_stand(s: Sentence, piece: Piece) -> bool:
    """Whether the noun found before a relative clause is what it describes: "when" describes a time, "whom" people."""
    pack = s.pack
    if piece.subject is None or piece.link in pack.relative_owners or piece.link in pack.relative_subjects:
        return True
    first, last = piece.subject
    if piece.link in pack.times:
        timed = s.has_date(first, last) or s.low[last - 1] in pack.periods
        return timed or any(s.text.startswith(pack.clock_behind, s.ends[k]) for k in range(first, last))
    if piece.link in pack.scenes:
        return s.low[last - 1] not in pack.set_nouns
    return piece.link not in pack.personal_relatives or _are_people(s, first, last)


def _are_people(s: Sentence, first: int, last: int) -> bool:
    pack = s.pack
    named = any(fact["type"] == "person" for fact in s.facts.facts_within(s.starts[first], s.ends[last - 1]))
    told = pack.people | pack.roles | pack.professions
    return named or any(low in told or low.removesuffix("s") in told for low in s.low[first:last])


def sentence(words: str) -> str:
    """Words as one sentence: single spaces, a capital, a full stop."""
    text = " ".join(words.split()).strip(" ,;:–—-")
    if not text:
        return text
    text = text[0].upper() + text[1:] if text[0].islower() and not text.startswith(("http", "www")) else text
    return text if text.rstrip("”\"’'»)]").endswith((".", "!", "?", "…", "؟", "۔")) else text + "."


def by(statement: str, speaker: str, pack: Pack) -> str:
    """What was said within a quotation, with who said it."""
    if not speaker:
        return statement
    first = {w.strip('.,;:“”"').lower() for w in statement.replace("’", "'").split()}
    mine = first & (pack.first_person | pack.first_person_verbs) or (
        pack.capitals and speaker.lower() in pack.pronouns
    )
    if not pack.attributed or mine:
        return f"{speaker[0].upper()}{speaker[1:]}: {pack.quotes[0]}{statement}{pack.quotes[1]}"
    low = speaker.split(" ", 1)[0].lower()
    speaker = low + speaker[len(low) :] if low in pack.determiners else speaker
    return sentence(pack.attributed.format(statement=statement.rstrip("."), speaker=speaker))


def opens_with_pronoun(statement: str, pack: Pack) -> str:
    """The pronoun that a statement begins with, or ""."""
    first = statement.split(" ", 1)[0].lower().strip(",.“\"'")
    if first in pack.final_relatives and any(word[:1].isupper() for word in statement.split()[1:3]):
        return ""  # "Das Bergwerk …": an article
    return first if first in pack.vague_subjects else ""
