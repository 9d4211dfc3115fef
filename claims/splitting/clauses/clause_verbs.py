"""The verb of a clause, and where its subject cannot reach."""

from claims.splitting.clauses.parts import Sentence
from claims.splitting.clauses.tails import tail_end
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_gerund, is_participle, opens_reduced_relative


def verb_of_clause(s: Sentence, first: int, last: int) -> int:
    """Position of the finite verb of a clause whose subject begins at `first`, or -1 where none begins there."""
    pack = s.pack
    if pack.verb_last:
        return s.finite(first, last)
    after_sequence = first > 0 and s.low[first - 1] in pack.sequence
    relative = False
    for k in range(first, min(last, first + 14)):
        if s.nested[k]:
            continue
        if s.is_finite[k] and relative:
            relative = False  # "86 per cent of the people who answered were against it"
            continue
        if s.is_finite[k]:
            return k if k > first or pack.verb_first else -1
        if k > first and s.low[k] in pack.relative_subjects and s.is_word[k - 1] and not pack.final_relatives:
            # "60 per cent of that comes from Brussels"
            relative = s.low[k - 1] not in pack.of or s.low[k] not in pack.determiners
            continue
        if k > first and s.low[k] in pack.relative_owners and s.is_word[k - 1]:
            relative = True  # "only the state whose flag a ship flies may act"
            continue
        if k > first and _opens_contact_clause(s, first, k):
            relative = True
            continue
        if _ends_subject(s, first, k, last, sequence=after_sequence):
            return -1
        if s.written[k] in ",،" and k > first:
            described = k + 1 < last and (
                s.low[k + 1] in pack.determiners
                or s.low[k + 1] in pack.articles
                or s.low[k + 1] in pack.past_roles  # "and a fifth, former mayor Ann Lee, voted against"
                or (s.is_capital[k + 1] and pack.capitals)  # "his newspaper, Free Hour, reported"
                or is_adverb(s.low[k + 1], pack)  # "the lake, once the fourth largest, has lost …"
                or (bool(pack.describing_endings) and is_gerund(s.low[k + 1], pack))
                # "but Selby, trailing by 11 points, were …"
                or (
                    s.low[first - 1] in pack.contrast
                    and s.is_capital[k - 1]
                    and is_gerund(s.low[k + 1], pack)
                )
                or s.written[k + 1].isdigit()  # "the goalkeeper Ann Lee, 36, has retired"
                or (is_participle(s.low[k + 1], pack) and not s.is_finite[k + 1])
            )
            reduced = opens_reduced_relative(s, k + 1, pack) if k + 1 < last else False
            if described or reduced or at_relative(s, k + 1, last):
                verb = _behind_relative(s, k + 1 + reduced, last, described=described or reduced)
                if verb >= 0 or not described:
                    return verb
        fronted = s.low[first] in pack.prepositions or s.low[first] in pack.subordinators
        if s.written[k] in ",،" and not fronted:
            return _behind_list(s, k, last)
    return -1


def _behind_list(s: Sentence, comma: int, last: int) -> int:
    """The verb of "ambulances, school buses and cars … are exempt", or -1."""
    pack = s.pack
    verb = s.finite(comma, min(last, comma + 12))
    joint = next((k for k in range(comma + 2, verb - 1) if s.low[k] in pack.coordinators), -1)
    if joint < 0 or not pack.participle_endings or _joins_clause(s, joint, verb):
        return -1
    listed = range(comma + 1, joint)
    return -1 if any(s.low[k] in pack.prepositions or not s.is_word[k] for k in listed) else verb


def _joins_clause(s: Sentence, joint: int, verb: int) -> bool:
    """Whether a relative or the like stands between the last noun of a list and its verb."""
    pack = s.pack
    opens = pack.relatives | pack.that | pack.subordinators | pack.conditionals | pack.pronouns
    commas = any(s.is_comma[k] for k in range(joint + 1, verb))
    return commas or not opens.isdisjoint(s.low[joint + 1 : verb])


def _opens_contact_clause(s: Sentence, first: int, at: int) -> bool:
    """As in "the tools they needed": a relative clause without its pronoun."""
    pack = s.pack
    if not (s.low[at] in pack.he_or_she or s.low[at] in pack.they) or pack.elisions or pack.final_relatives:
        return False
    plural = s.low[at - 1].endswith(pack.plural_endings) and s.low[at - 1].isalpha()
    fronted = s.low[first] in pack.prepositions or s.low[first] in pack.subordinators
    return plural and not fronted and not is_adverb(s.low[at - 1], pack)


def _ends_subject(s: Sentence, first: int, at: int, last: int, *, sequence: bool) -> bool:
    """Whether the subject of a clause cannot reach beyond this token: a verb behind it is that of another clause."""
    pack = s.pack
    low = s.low[at]
    if low in pack.relatives or s.written[at] in ";:":
        return True
    if low in pack.that and not (at == first and stands_for_noun(s, at, last)):
        return True
    if at > first and low in pack.causal and low not in pack.prepositions:
        return True  # "after 12 months because …"
    if at > first and low in pack.contrast and low not in pack.subordinators:
        return True
    if at > first and low in pack.coordinators and at + 1 < last:
        behind = at + 1
        while behind < last - 1 and is_adverb(s.low[behind], pack):
            behind += 1
        if s.is_finite[behind]:
            return True  # "studied in Kyoto and Zurich and holds 23 patents"
    if at > first and low in pack.coordinators and sequence and s.figure_at(at + 1, last):
        return True  # "after a pitch invasion and two stewards were hurt"
    # "water cannon after a group tried …"
    if at == first + 1 and low in pack.sequence and s.low[first].endswith(pack.plural_endings):
        return True  # "and customers after a door blew off"
    return at > first + 1 and (low in pack.scenes or low in pack.contrast or low in pack.sequence)


def stands_for_noun(s: Sentence, at: int, last: int) -> bool:
    """As in "but that did not stop him", "and that of citizens abroad was 52 per cent"."""
    behind = at + 1
    if behind >= last or s.low[at] not in s.pack.pronouns:
        return False
    joined = at > 1 and s.low[at - 1] in s.pack.coordinators and s.is_comma[at - 2]
    means = joined and (
        s.is_finite[behind] or s.low[behind] in s.pack.present
    )  # ", and that means fewer buses"
    return means or s.low[behind] in s.pack.auxiliaries or s.low[behind] in s.pack.of


def in_final_clause(s: Sentence, left: int, at: int) -> bool:
    """Whether a German clause that ends with its verb stands open: "…, das Kürzungen für Landwirte und … vorsieht"."""
    pack = s.pack
    if not pack.final_relatives:
        return False
    comma = next((k for k in range(at - 1, left, -1) if s.is_comma[k] and not s.nested[k]), -1)
    return comma > left and s.low[comma + 1] in pack.final_relatives and s.finite(comma + 2, at) < 0


def at_relative(s: Sentence, at: int, last: int) -> bool:
    """Whether a relative clause begins here: "which …", "of which …"."""
    if at >= last:
        return False
    low = s.low[at]
    if low in s.pack.relatives:
        return True
    if low not in s.pack.prepositions or at + 1 >= last:
        return False
    if s.pack.far_relatives and not s.pack.far_relatives.isdisjoint(s.low[at + 1 : min(last, at + 5)]):
        return True  # "au cours duquel", "al término de la cual"
    following = s.low[at + 1]
    if following in s.pack.final_relatives:
        closing = tail_end(s, at, last)
        verb = s.finite(at + 2, closing)
        return verb > at + 3 and (verb + 1 == closing or s.low[verb + 1] in s.pack.coordinators)
    article = following in s.pack.determiners and at + 2 < last and s.low[at + 2] in s.pack.relatives
    return article or following in s.pack.prepositional_relatives  # "con el que", "of which"


def _behind_relative(s: Sentence, first: int, last: int, *, described: bool) -> int:
    """The verb after "…, which was to cost 90 million," or, where described, after ", a woman of 61,"; or -1."""
    closing = tail_end(s, first, min(last, first + 40))
    if closing + 1 >= last or (s.finite(first, closing) < 0) != described:
        return -1
    k = closing + 1
    while k < last - 1 and not s.is_finite[k] and is_adverb(s.low[k], s.pack):
        k += 1
    if s.is_finite[k] or not described or s.low[k] not in s.pack.articles:
        return k if s.is_finite[k] else -1
    end = tail_end(s, k, min(last, k + 40)) + 1  # "its owner, Ann Lee, a former nurse, moved"
    return end if end < last and s.is_finite[end] and s.finite(k, end) < 0 else -1


def past_adverbs(s: Sentence, k: int, last: int) -> int:
    while k < last and (is_adverb(s.low[k], s.pack) or s.written[k] in ",،"):
        k += 1
    return past_pronouns(s, k, last) if s.pack.elisions else k


def past_pronouns(s: Sentence, k: int, last: int) -> int:
    """As in "et s'est vu prescrire", "et y travaille"; but not "et l'accusé a"."""
    verb = k
    while verb < last and s.low[verb] in s.pack.negators:
        verb += 1
    return verb if verb < last and s.is_finite[verb] else k
