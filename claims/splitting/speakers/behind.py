"""Who says what stands before: "…, the agency said on Thursday"."""

from itertools import compress

from claims.splitting.clauses.appositions import last_of_list
from claims.splitting.clauses.parts import Attribution, Sentence
from claims.splitting.clauses.tails import tail_end
from claims.splitting.languages.pack import Pack
from claims.splitting.speakers.speeches import tidy
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_participle


def trailing(s: Sentence, last: int) -> Attribution | None:
    """As in "…, the agency said on Thursday" and "…, said the mayor, Ann Lee"."""
    commas = [
        k for k in compress(range(2, last), s.is_comma[2:last]) if s.written[k] in ",،" and not s.nested[k]
    ]
    if s.low[last - 1] in s.pack.say and not s.words.isdisjoint("–—"):
        commas = [k for k in range(2, last) if s.written[k] in ",،–—" and not s.nested[k]]
    for at in reversed(commas):
        if s.pack.verb_last or at + 2 >= last or s.finite(0, at) < 0:
            continue
        helped = s.low[at + 1] in s.pack.perfect  # "a annoncé la préfecture"
        said = s.low[at + 1 + helped]
        behind = s.low[at + 2 + helped] if at + 2 + helped < last else ""
        if f"{said} {behind}" in s.pack.there_is:
            continue  # "Als der Krieg begann, gab es dort 40 Schulen"
        if behind in s.pack.that and s.pack.participle_endings:
            continue  # ", concluded that …" goes on with what the study found
        reports = s.pack.participle_endings and s.finite(at + 2 + helped, last) >= 0
        if reports and (behind in s.pack.adjunct_openers or behind in s.pack.weekdays):
            continue  # ", said on Monday it was not clear …" reports what follows
        speaks = said in s.pack.say and said not in s.pack.deny and not _lacks_its_verb(s, at)
        speaks = speaks and (helped or not _describes(said, s.pack))
        # ", projected images … and set fire to …" goes on with what was done
        if speaks and not last_of_list(s, at + 1, tail_end(s, at + 1, last)):
            return _cut_behind(s, at, last, at + 2 + helped)
    if not commas:
        return None
    if commas[-1] == last - 2 and s.low[last - 1] in s.pack.say and len(commas) > 2:
        return _behind_role(s, commas, last)
    at = commas[-1]
    begin = at + 1
    if s.pack.final_relatives and s.low[begin] not in s.pack.comment_openers:
        return None  # "…, seine Anwältin kündigte Revision an": in German the verb of saying stands first
    verb = next((k for k in range(begin, last) if s.low[k] in s.pack.say and s.is_finite[k]), -1)
    perfect = -1
    if verb < 0 and not _compares(s, begin, last):
        perfect = verb = _perfect(s, begin + 1, last)  # "…, the minister has announced"
        if verb < 0 and last - begin <= 8 and s.low[last - 1] in s.pack.say:
            verb = last - 1
    if (
        verb <= begin
        or verb - begin > 14
        or _states_something(s, begin, verb)
        or not _only_adjunct(s, verb + 1 + (perfect > 0), last)
    ):
        return None
    if s.low[begin] in s.pack.contrast or s.low[begin] in s.pack.with_ or s.low[verb] in s.pack.deny:
        return None  # ", with results expected in May"
    if (
        s.low[begin] in s.pack.relatives
        or s.low[begin] in s.pack.coordinators
        or s.low[begin] in s.pack.subordinators
    ) and s.low[begin] not in s.pack.comment_openers:
        return None
    if len(commas) > 1 and _is_role(s, commas[-2] + 1, at) and s.finite(0, commas[-2]) >= 0:
        at = commas[-2]
        begin = at + 1
    if s.finite(0, at) < 0:
        return None
    words = s.text[s.starts[at] : s.ends[last - 1]]
    return Attribution(0, at, tidy(s.quoted(begin, verb)), words)


def _describes(said: str, pack: Pack) -> bool:
    """As in ", reconnu coupable de corruption": a participle that no auxiliary stands before."""
    if pack.participle_endings or pack.final_relatives or said in pack.present or said in pack.past:
        return False
    return is_participle(said, pack)


def _compares(s: Sentence, first: int, last: int) -> bool:
    pack = s.pack
    words = s.low[first:last]
    return not all(table.isdisjoint(words) for table in (pack.multiples, pack.superlatives, pack.than))


def _perfect(s: Sentence, first: int, last: int) -> int:
    """Where "has announced" begins, or -1."""
    pack = s.pack
    spoken = (k for k in range(first, last - 1) if s.is_finite[k] and s.low[k + 1] in pack.say)
    return next(
        (k for k in spoken if s.low[k] in pack.helpers and s.low[k] not in pack.being | pack.modals), -1
    )


def _states_something(s: Sentence, first: int, last: int) -> bool:
    """Whether a verb stands between, other than that of "a study published in May by the university"."""
    verb = s.finite(first, last)
    if verb < 0:
        return False
    described = verb + 1 < last and s.low[verb + 1] in s.pack.prepositions
    return not described or not is_participle(s.low[verb], s.pack) or s.finite(verb + 1, last) >= 0


def _behind_role(s: Sentence, commas: list[int], last: int) -> Attribution | None:
    """As in "…, the minister, Marko Beric, said"."""
    at = commas[-3]
    if s.finite(at, last - 1) >= 0 or s.finite(0, at) < 0 or not _is_role(s, at + 1, last - 2):
        return None
    words = s.text[s.starts[at] : s.ends[last - 1]]
    return Attribution(0, at, tidy(s.quoted(at + 1, last - 2)), words)


def _is_role(s: Sentence, first: int, last: int) -> bool:
    """In "…, the mayor of Halden, Ann Lee, said" the first part belongs to the speaker."""
    return not s.pack.roles.isdisjoint(s.low[first:last]) and s.finite(first, last) < 0


def _lacks_its_verb(s: Sentence, end: int) -> bool:
    """In "The governor, who took office in May, rejected …" what follows the last comma is the main verb."""
    verb = s.finite(0, end)
    openers = s.pack.relatives | s.pack.final_relatives
    opener = next(
        (
            k
            for k in range(1, verb)
            if s.low[k] in openers and (k == 1 or not s.pack.final_relatives or s.written[k - 1] == ",")
        ),
        -1,
    )
    if opener < 0 or s.low[0] in s.pack.relatives:
        return False
    restrictive = s.is_word[opener - 1] and s.finite(verb + 1, end) >= 0
    return not restrictive


def _cut_behind(s: Sentence, at: int, last: int, begin: int) -> Attribution:
    skipped = s.pack.weekdays.keys() | s.pack.relative_days.keys() | s.pack.heard_from
    while begin < last - 1 and s.low[begin] in skipped:
        begin += 1
    end = next(
        (k for k in range(begin, last) if s.low[k] in s.pack.adjunct_openers and k > begin),
        last,
    )
    words = s.text[s.starts[at] : s.ends[last - 1]]
    return Attribution(0, at, tidy(s.quoted(begin, end)), words)


def _only_adjunct(s: Sentence, first: int, last: int) -> bool:
    if first >= last or (s.pack.verb_last and last - first <= 2 and s.is_finite[last - 1]):
        return True
    if s.low[first - 1] in s.pack.telling and last - first <= 8 and s.finite(first, last) < 0:
        return True  # "…, an official at the water board told Reuters"
    opener = s.low[first]
    known = opener in s.pack.prepositions or opener in s.pack.weekdays or opener in s.pack.relative_days
    known = known or opener in s.pack.listeners or is_adverb(opener, s.pack)
    if opener in s.pack.prepositions:  # but not "announced on Monday that a runoff will be held"
        reports = any(s.low[k] in s.pack.that and s.finite(k, last) > k + 1 for k in range(first, last))
        return last - first <= 14 and not reports
    return known and last - first <= 9 and s.finite(first, last) < 0
