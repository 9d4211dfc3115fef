"""Nouns around a place in a sentence: the subject, the noun that a clause describes, the role beside a name."""

from itertools import pairwise
from typing import Final

from claims.splitting.clauses.parts import LONGEST_SENTENCE, Range, Sentence
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_gerund, is_participle

LONGEST_TIME: Final = 5  # words


def noun_before(s: Sentence, first: int, at: int) -> Range | None:
    """The noun phrase that ends just before a token."""
    pack = s.pack
    if pack.verb_first and (named := person_before(s, first, at)):
        return named  # "خلفا لماجد العلي الذي استقال"
    end = at
    while end > first and not s.is_word[end - 1] and not s.nested[end - 1]:
        end -= 1
    begin = end
    while begin > first:
        low = s.low[begin - 1]
        if s.nested[begin - 1]:
            begin -= 1
            continue
        if (
            not s.is_word[begin - 1]
            or (s.is_finite[begin - 1] and not s.is_capital[begin - 1])
            or (low in pack.that or low in pack.relatives or low in pack.contrast)
            or low in pack.say
        ):
            break
        if low in pack.prepositions and not (
            low in pack.of and begin - 2 >= first and (s.is_word[begin - 2])
        ):
            break
        helped = begin - 2 >= first and s.low[begin - 2] in pack.auxiliaries
        if helped and pack.describing_endings and is_participle(low, pack):
            break  # "a perdu 3 000 euros, que sa banque …"
        if low in pack.infinitives and begin - 2 >= first and s.low[begin - 2] in pack.infinitive_markers:
            break  # "asked them to restore funding, which …"
        begin -= 1
        if low in pack.determiners and not (
            begin > first and (s.low[begin - 1] in pack.of or s.low[begin - 1] in pack.predeterminers)
        ):
            break
    while begin < end and (s.low[begin] in pack.coordinators or s.low[begin] in pack.adverbs):
        begin += 1
    if pack.verb_first and begin < end and s.holds_figure(begin):
        figures = s.facts.within(s.starts[max(first, begin - 6)], s.ends[end - 1])
        counted = max((b for a, b, _ in figures if a < s.starts[begin] < b), default=0)
        begin = next((k for k in range(begin, end) if s.starts[k] >= counted), end)
        begin += begin < end and s.low[begin] in pack.of  # "60 في المئة من منافستها، التي"
    if pack.describing_endings and pack.negators.issuperset(s.low[begin:end]):
        return None  # "Les enviamos cuatro informes": a pronoun is no subject
    return (begin, end) if begin < end else None


def person_before(s: Sentence, first: int, at: int) -> Range | None:
    """The name of a person that ends just before a token: in "the trial of Ann Lee, who …" it is she that is meant."""
    end = at
    while end > first and not s.is_word[end - 1]:
        end -= 1
    if end == first:
        return None
    found = s.facts.within(s.starts[first], s.ends[end - 1])
    name = next((a for a, b, fact in found if fact["type"] == "person" and b == s.ends[end - 1]), -1)
    begin = next((k for k in range(first, end) if s.starts[k] == name), -1)
    return (begin, end) if begin >= 0 else None


def subject(s: Sentence, first: int, last: int) -> Range | None:
    """The subject of a clause: what stands before its finite verb, without what is fronted."""
    pack = s.pack
    verb = s.finite(first, last)
    verb = _behind_who(s, first, verb, last)
    verb = _behind_relative(s, first, verb, last)
    end = last if verb < 0 else verb + (s.low[verb] in pack.contracted)
    begin = first
    opener = s.low[first] if first < last else ""
    later = pack.elisions and first + 2 < last and s.low[first + 1] in pack.time_units
    comma = next((k for k in range(first + 2, min(end, first + 5)) if s.is_comma[k]), -1) if later else -1
    if comma > 0 and opener in pack.numerals:
        first = begin = comma + 1  # "Six ans plus tard, le juge …"
        opener = s.low[first] if first < last else ""
    clause = opener in pack.subordinators or opener in pack.scenes or opener in pack.conditionals
    if verb >= 0 and (clause or s.low[first : first + 3] in pack.fronting_phrases):
        closing = next((k for k in range(verb, last) if s.written[k] in ",،" and not s.nested[k]), -1)
        behind = s.finite(closing + 1, last) if closing > 0 else -1
        if behind > closing + 1:
            begin, end, opener = closing + 1, behind, ""  # "When she came in 2016, the club …"
    dated = s.facts.within(s.starts[begin], s.ends[end - 1]) if begin < end else []
    if dated and dated[0][0] == s.starts[begin] and dated[0][2]["type"] == "date":
        begin = next((k for k in range(begin, end) if s.starts[k] >= dated[0][1]), begin)
    fronted = (
        (opener in pack.prepositions or opener in pack.subordinators or opener in pack.conditionals)
        or is_adverb(opener, pack)
        or is_gerund(opener, pack)
    )
    if fronted:
        commas = [k for k in range(first, end) if s.written[k] == "," and not s.nested[k]]
        begin = commas[-1] + 1 if commas else _past_fronted_date(s, first, end)
    unstressed = pack.negators if pack.describing_endings else frozenset()  # "El ministerio nos recortó"
    while end > begin and (
        is_adverb(s.low[end - 1], pack) or s.low[end - 1] in unstressed or s.written[end - 1] in ",–—"
    ):
        end -= 1
    if end - 2 >= begin and s.low[end - 1] in pack.pronouns and s.written[end - 2] in ",،":
        begin = end - 1  # "Born in Leith, the son of a carpenter, he …"
    opening = begin + (begin == first and s.is_comma[begin])
    if opening + 1 < end and begin == first and s.low[opening] in pack.say:
        begin = opening + 1  # "says Ann Lee, 58, who …"
    while begin < end and (
        (s.low[begin] in pack.coordinators or s.low[begin] in pack.contrast or s.low[begin] in pack.that)
        or s.written[begin] in ",–—"
    ):
        begin += 1
    if not pack.object_markers.isdisjoint(s.low[begin:end]):
        end = _before_object(s, begin, end)
    return (begin, end) if begin < end else None


def _before_object(s: Sentence, first: int, last: int) -> int:
    """Where the subject ends in "پلیس | ۱۱ نفر را"; `first` where nothing tells where the object begins."""
    marker = next(k for k in range(first, last) if s.low[k] in s.pack.object_markers)
    aside = next((k for k in range(marker, first, -1) if s.is_comma[k] and not s.nested[k]), -1)
    if aside > 0:
        return aside  # "کیانی، استاندار منطقه، | استفاده از گاز را"
    begins = (k for k in range(first + 1, marker) if s.low[k] in s.pack.determiners or s.figure_at(k, marker))
    return next(begins, first)


def opens_with_time(s: Sentence, first: int, last: int) -> bool:
    """As in "and | in November began to …", "and | two years later joined …": the subject stands before."""
    verb = s.finite(first, last)
    moved = s.pack.verb_last or s.pack.verb_first or s.pack.subject_may_follow or s.pack.final_relatives
    if verb < first + 2 or moved:
        return False
    later = s.low[verb - 1] in s.pack.beside and not s.pack.periods.isdisjoint(
        low.removesuffix("s") for low in s.low[first:verb]
    )
    if later and verb - first <= LONGEST_TIME:
        return True
    if s.low[first] not in s.pack.prepositions:
        return False
    dated = [fact for fact in s.facts.within(s.starts[first], s.ends[verb - 1]) if fact[2]["type"] == "date"]
    whole = bool(dated) and dated[0][0] <= s.starts[first + 1] and dated[-1][1] == s.ends[verb - 1]
    return whole or all(low in s.pack.months or low in s.pack.weekdays for low in s.low[first + 1 : verb])


def _behind_who(s: Sentence, first: int, verb: int, last: int) -> int:
    """The main verb of "Scientists who were not involved praised …", else the verb itself."""
    pack = s.pack
    opener = s.low[verb - 1] if verb > first + 1 else ""
    if (
        not pack.participle_endings
        or opener not in pack.relative_subjects | pack.that
        or not s.is_word[verb - 2]
    ):
        return verb
    if s.is_finite[verb - 2] or s.low[verb - 2] in pack.say:
        return verb  # "He said that was …"
    following = s.finite(verb + 1, last)
    while following > 0 and s.low[following - 1] in pack.coordinators:
        following = s.finite(following + 1, last)
    return following if following > 0 else verb - 1


def _behind_relative(s: Sentence, first: int, verb: int, last: int) -> int:
    """The main verb of "La loi que nous examinons accélère …", else the verb itself."""
    pack = s.pack
    if verb < first + 3 or not pack.describing_endings or pack.final_relatives:
        return verb
    near = range(verb - 1, max(first + 1, verb - 4), -1)
    opener = next((k for k in near if s.low[k] in pack.relative_subjects or s.low[k] in pack.that), -1)
    unfit = pack.say | pack.prepositions | pack.adverbs | pack.conditionals | pack.that
    if (
        opener < 0
        or s.low[first] not in pack.determiners
        or s.low[opener - 1] in unfit
        or not s.is_word[opener - 1]
    ):
        return verb
    following = s.finite(verb + 1, last)
    joined = pack.coordinators | pack.that | pack.relative_subjects
    while following > 0 and s.low[following - 1] in joined:
        following = s.finite(following + 1, last)
    return following if following > 0 else opener


def _past_fronted_date(s: Sentence, first: int, end: int) -> int:
    """In "On Wednesday a court …" the subject begins after the date."""
    found = (
        [f for f in s.facts.within(s.starts[first], s.ends[end - 1]) if f[2]["type"] == "date"]
        if end > first
        else []
    )
    if found and found[0][0] <= s.ends[min(first + 1, end - 1)] + 1:
        k = next((k for k in range(first, end) if s.starts[k] >= found[0][1]), end)
        return k if k < end else first
    return first


def _is_no_bearer(s: Sentence, first: int, last: int) -> bool:
    """In "However, Professor Lee, of …" and "Born in Leith, the son of …" nobody is named before the comma."""
    if last == 1 and s.low[0] in s.pack.never_names:
        return True
    found = s.facts.within(s.starts[first], s.ends[last - 1])
    return any(fact["type"] == "place" and b == s.ends[last - 1] for _, b, fact in found)


def appositions(s: Sentence) -> list[tuple[int, int, int]]:
    """Names with the role given to them: positions where the name begins, the role begins and the whole ends."""
    found: list[tuple[int, int, int]] = []
    if s.size > LONGEST_SENTENCE or s.words.isdisjoint(s.pack.roles):
        return found
    marks = [k for k, mark in enumerate(s.written) if mark in ",–—" and not s.nested[k]]
    for at, after in pairwise([*marks, s.size]):
        first = at + 1
        end = after
        while end > first and not s.is_word[end - 1]:
            end -= 1
        if not 1 <= end - first <= 12 or s.finite(first, end) >= 0:
            continue
        dashed = s.written[at] in "–—"
        if dashed and (after >= s.size or s.written[after] not in "–—"):
            continue
        low = [s.low[k] for k in range(first, end)]
        while len(low) > 1 and is_adverb(low[0], s.pack):
            del low[0]  # ", currently the treasurer of the club"
        listed = low[0] in s.pack.possessives and after + 1 < s.size and s.low[after + 1] in s.pack.roles
        if listed:
            continue  # "arrested Ann Lee, her husband, sister and son"
        if not any(w in s.pack.roles for w in low) or (low[0] in s.pack.coordinators or low[0] in s.pack.say):
            continue
        noun = noun_before(s, 0, at)
        if noun is None or noun[1] != at or at - noun[0] > 8:
            continue
        named = s.is_capital[noun[1] - 1] and not _is_no_bearer(s, *noun)
        if dashed or (named and low[0] in s.pack.determiners) or (named and low[0] in s.pack.roles):
            found.append((noun[0], first, end))
    return found
