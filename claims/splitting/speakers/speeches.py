"""Who says a quotation."""

import re
from functools import cache
from typing import Final, NamedTuple

from claims.splitting.characters import plain, quotations
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns.sought import NOTHING, any_of

SPEECH: Final = 25  # characters; a shorter quotation is a phrase within a sentence
LONGEST_SPEAKER: Final = 100

_OPENS_SPEECH: Final = (":", ",", "،")
_WORDS: Final = re.compile(r"\S+")
_QUOTED_ALREADY: Final = re.compile(r"[“”\"«»;]")
_LEADING: Final = re.compile(r"^(?:[\s,،;:–—-]|(?:and|but|but also|then|also|as)\s)+", re.IGNORECASE)


class Speech(NamedTuple):
    """Quoted words with their marks, and who said them ("" where the text does not tell)."""

    start: int
    end: int
    speaker: str


@cache
def _say(code: str) -> str:
    return any_of(pack_of(code).say | pack_of(code).uttering)


def _with_helper(code: str) -> str:
    """As in "afirmou", "ha dicho"."""
    return rf"(?:(?:{any_of(pack_of(code).perfect)})\s+)?(?:{_say(code)})"


@cache
def _after(code: str) -> re.Pattern[str]:
    who = rf"(?P<{{}}>[^“”\"«».!?;:\n]{{{{2,{LONGEST_SPEAKER}}}}}?)"
    say = _with_helper(code)
    joined = any_of(pack_of(code).coordinators | pack_of(code).contrast)
    return re.compile(
        rf"\s*[,،]?\s*(?:(?:{say})\s+{who.format('who')}(?=[.:;]|,\s|$|\s+(?:on|in|at|after|during|when|as|to)\s|\s*[,]?\s*[“\"«])"
        rf"|(?!\s*(?:{joined}|{say})\b){who.format('who2')}\s+(?:{say})\b)",
        re.IGNORECASE,
    )


@cache
def _nameless(code: str) -> re.Pattern[str]:
    """What follows a quotation where the verb alone tells that somebody spoke: "…”, afirmou"."""
    if not pack_of(code).subject_may_follow:
        return re.compile(NOTHING)
    return re.compile(rf"\s*,\s*{_with_helper(code)}(?=\s*[,.;])", re.IGNORECASE)


def speeches(text: str, start: int, end: int, language: str, carried: str) -> list[Speech]:
    """Quotations of a paragraph that are somebody's words, each with its speaker.

    A quotation without a speaker of its own takes the paragraph's last one, or the one carried over.
    """
    code = pack_of(language).code
    found: list[Speech] = []
    last = carried
    for a, b in quotations(text, start, end):
        if b - a < SPEECH or len(text[a:b].split()) < 4:
            continue
        speaker = _speaker(text, a, b, start, end, code)
        if not speaker and last and (found or carried):
            speaker = last
        if not speaker and not _stands_alone(text, a, b, start) and not _nameless(code).match(text, b):
            continue
        found.append(Speech(a, b, speaker))
        last = speaker or last
    return found


def _stands_alone(text: str, a: int, b: int, start: int) -> bool:
    """Whether a quotation without a speaker is whole sentences and not a phrase, a title or a slogan."""
    before = text[start:a].rstrip()
    return (not before or before[-1] in ".!?:…") and text[a:b].rstrip("”\"»“’' ").endswith(
        (".", "!", "?", "…")
    )


def _speaker(text: str, a: int, b: int, start: int, end: int, code: str) -> str:
    if not pack_of(code).say:
        return ""
    after = _after(code).match(plain(text[b : min(end, b + 160)]))
    if after:
        group = "who" if after["who"] else "who2"
        tail = text[b + after.start(group) : b + after.end(group)]
        return tidy(tail)
    sentence_from = max(start, a - 160)
    lead = plain(text[sentence_from:a])
    cut = max(lead.rfind(". "), lead.rfind("! "), lead.rfind("? "), lead.rfind("\n"))
    offset = sentence_from + cut + 1
    lead = lead[cut + 1 :]
    pack = pack_of(code)
    first, last = _said_behind(lead, pack) if pack.verb_first else (0, 0)
    return tidy(text[offset + first : offset + (last or _said_before(lead, pack))])


def _said_behind(lead: str, pack: Pack) -> tuple[int, int]:
    """Where the speaker stands in "وقال أحمد سالم، رئيس النقابة: «…»", "قالت الوزيرة في بيان: «…»"."""
    words = list(_WORDS.finditer(lead))
    if not words or not words[-1].group().endswith(_OPENS_SPEECH):
        return 0, 0
    said = (k for k, word in enumerate(words) if _says(word.group().strip(":,،"), pack))
    first = next(said, -1) + 1
    if not first:
        return 0, 0
    if first == len(words):
        return len(lead), len(lead)  # "وأضافت: «…»"
    if words[first].group() in pack.that:
        return 0, 0  # "المدرب الذي قال إنه سيرحل أكد: …"
    for at in range(first + 1, len(words)):
        low, behind = words[at].group(), words[min(at + 1, len(words) - 1)].group().strip(":,،")
        occasion = low in pack.prepositions and behind in pack.occasions
        if occasion or low in pack.that or words[at - 1].group().endswith(("،", ":")):
            return words[first].start(), words[at - 1].end()
    return words[first].start(), words[-1].end()


def _says(word: str, pack: Pack) -> bool:
    """Whether a verb of saying stands here, also behind a conjunction: قال, وقالت."""
    return word in pack.say or (word.startswith(pack.conjunction_clitics) and word[1:] in pack.say)


def _said_before(lead: str, pack: Pack) -> int:
    """Length of the speaker's name at the beginning of what leads to a quotation, 0 where nobody is named."""
    words = list(_WORDS.finditer(lead))
    if not words or _QUOTED_ALREADY.search(lead):
        return 0
    opens = words[-1].group().endswith(_OPENS_SPEECH)
    for word in reversed(words[-8:] if opens else words[-2:]):
        bare = word.group().strip(":,،").lower()
        if bare in pack.say and word.start() > 1:
            return word.start()
        if not opens and bare not in pack.that:
            break
    colon = words[-1].group().endswith(":") and words[-1].end() <= LONGEST_SPEAKER
    return words[-1].end() if colon else 0


def tidy(speaker: str) -> str:
    # The mark of "گفتهٔ" (U+0654) belongs to the word before the speaker, and is a token of its own.
    return _LEADING.sub("", " ".join(speaker.split()).lstrip("\u0654")).strip(" ,،;:–—-")
