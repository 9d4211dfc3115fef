"""Whether what a conjunction joins is a clause with a subject and a verb of its own."""

from claims.splitting.clauses.parts import CLAUSE, MAIN, Piece, Sentence
from claims.splitting.words.forms import is_adverb


def joins_clauses(s: Sentence, current: Piece, left: int, at: int, k: int, verb: int, last: int) -> bool:
    """Whether a clause with a subject of its own, whose verb is given, follows the conjunction."""
    pack = s.pack
    low = s.low[at]
    if pack.verb_first and _expects(s, k, last):
        return True
    if verb < 0 or (pack.verb_last and not _verb_ends(s, current.first, at, last)):
        return False
    if pack.verb_first and s.written[at - 1] not in ",،" and verb > at + 3 and low in pack.coordinators:
        return False  # "السجن المؤبد والمشدد بحق 18 متهما": the verb behind belongs to what is joined
    indefinite = s.low[k].endswith(("ات", "ة")) and not s.low[k].startswith(pack.definite_beginnings)
    if pack.verb_first and verb == k + 1 and indefinite:
        return False  # "بيانات وتصريحات تدين القمع": no clause begins with an indefinite noun
    behind_comma = s.is_comma[at - 1] and bool(pack.participle_endings)
    if pack.pairing and not pack.verb_last and not behind_comma and _joined_again(s, k, verb):
        return False  # "threw mud and bottles at the hall and two officers were hurt": cut at the second
    opener = next(
        (j for j in range(at - 1, current.first, -1) if _opens_clause(s, j) and not _is_small(s, j, at)), -1
    )
    if left < opener < at - 1 - s.is_comma[at - 1] and s.finite(opener, at) < 0:  # but "at once, and"
        return False  # "because members and supporters risk arrest": the noun is what is joined
    whole = current.rule in (MAIN, CLAUSE) and s.written[at - 1] != ","
    if whole and _describes_subject(s, current.first, left):
        return False  # "members who make planes and other goods voted"
    said = s.low[left] in pack.say and s.finite(left + 1, at) < 0 and not pack.verb_last
    said = said and not (pack.verb_first and pack.that.isdisjoint(s.low[left:at]))
    # "reported two, but the army has said …", "admet le meurtre mais il a contesté …"
    opposed = low in pack.contrast and (s.written[at - 1] == "," or bool(pack.describing_endings))
    opposed = opposed or (bool(pack.participle_endings) and s.written[at - 1] == ",")
    return (not said or opposed) and not _pairs(s, max(left, at - 6), at)


def _pairs(s: Sentence, first: int, at: int) -> bool:
    """Whether a conjunction is that of "between May and June", which an earlier one may have been already."""
    pack = s.pack
    opened = next((k for k in range(at - 1, first - 1, -1) if s.low[k] in pack.pairing), -1)
    return opened >= 0 and not s.is_comma[at - 1] and pack.coordinators.isdisjoint(s.low[opened:at])


def _is_small(s: Sentence, j: int, at: int) -> bool:
    """Whether a word that may open a clause opens none: "as a nurse and", "died that night, and"."""
    pack, behind = s.pack, s.low[j + 1]
    if s.low[j] in pack.as_ and pack.participle_endings:
        return behind in pack.articles or behind in pack.roles or s.is_comma[at - 1]
    if s.low[j] in pack.that and s.low[j] in pack.determiners:
        pointing = s.is_comma[at - 1] and s.is_finite[j - 1] and not any(s.is_comma[j : at - 1])
        pointing = pointing and s.low[j - 1] not in pack.say  # "dropped that plan in May, and …"
        return behind in pack.periods or s.low[j - 1] in pack.prepositions or pointing
    return _compares(s, j)


def _expects(s: Sentence, k: int, last: int) -> bool:
    """As in "ومن المتوقع أن تصل الشحنة": of what is expected, with that and its verb."""
    return k + 4 < last and s.low[k] in s.pack.of and s.low[k + 2] in s.pack.that and s.is_finite[k + 3]


def _compares(s: Sentence, at: int) -> bool:
    """As in "un 12% más que en 2023"."""
    return s.low[at] in s.pack.than and not s.pack.beside.isdisjoint(s.low[max(0, at - 3) : at])


def lends_its_verb(s: Sentence, first: int, at: int, last: int) -> bool:
    """As in "حکم را نقض و پرونده را به شعبه دیگر ارجاع کرد": two objects, and the verb of both at the end."""
    pack = s.pack
    if s.low[at - 1] not in pack.light_nouns:
        return False
    objects = all(not pack.object_markers.isdisjoint(s.low[a:b]) for a, b in ((first, at), (at, last)))
    return objects or _undergoes(s, at, last)


def _undergoes(s: Sentence, at: int, last: int) -> bool:
    """As in "ارکستر منحل و خانه شایگان مصادره شد": two subjects, each with its noun, and one verb."""
    verb = s.finite(at, last)
    apart = verb - at > 3 and s.low[at + 1] not in s.pack.prepositions
    return apart and s.low[verb - 1] in s.pack.light_nouns


def _verb_ends(s: Sentence, first: int, at: int, last: int) -> bool:
    """In Persian a conjunction joins clauses only after a verb, or after "۴۷ نفر کشته" where the verb comes later."""
    end = at - 1
    while end > first and (s.written[end] in ",،" or s.low[end] in s.pack.prepositions):
        end -= 1
    return (
        s.is_finite[end]
        or (s.low[end] in s.pack.cues and s.has_figure(first, at) and s.has_figure(at, last))
        or lends_its_verb(s, first, at, last)
    )


def _joined_again(s: Sentence, k: int, verb: int) -> bool:
    """Whether what stands before this verb ends with a circumstance before another conjunction joins it."""
    joint = next((j for j in range(k + 1, verb) if s.low[j] in s.pack.coordinators and not s.nested[j]), -1)
    between = s.low[k + 1 : joint] if joint > 0 else ()
    if not s.pack.pairing.isdisjoint(between):
        return False  # "and traffic between Oxford and Didcot was halted"
    return any(low in s.pack.prepositions and low not in s.pack.of for low in between)


def _describes_subject(s: Sentence, first: int, left: int) -> bool:
    """Whether the only verb so far is that of "who" or "that" behind the subject, without a comma."""
    k = left - 1
    while k > first and is_adverb(s.low[k], s.pack):
        k -= 1
    opened = k > first and s.low[k] in s.pack.relative_subjects and s.is_word[k - 1]
    return opened and bool(s.pack.participle_endings) and s.low[first] not in s.pack.vague_subjects


def _opens_clause(s: Sentence, at: int) -> bool:
    low = s.low[at]
    pack = s.pack
    opens = low in pack.subordinators or low in pack.causal or low in pack.relatives or low in pack.that
    return opens and not s.nested[at] and (low not in pack.prepositions or low in pack.as_)


def joins_words(s: Sentence, at: int, last: int) -> bool:
    """As in "is legally and commercially responsible", "until a clear and lasting fall in prices is seen"."""
    pack = s.pack
    if at < 2 or at + 2 >= last or s.low[at] not in pack.coordinators:
        return False
    before, behind = s.low[at - 1], s.low[at + 1]
    if before.endswith(pack.adverb_endings) and behind.endswith(pack.adverb_endings):
        return s.is_finite[at - 2]
    adjective = s.low[at - 2] in pack.articles and before.endswith(pack.adjective_endings)
    adjective = adjective and before not in pack.time_units  # "costs 3 million a year and helps 500 families"
    small = behind in pack.determiners or behind in pack.pronouns or behind in pack.prepositions
    return adjective and not small and s.written[at + 1].islower() and not s.is_finite[at + 1]
