"""Whether a second verb behind a conjunction, which shares the subject, is a claim of its own."""

from claims.splitting.clauses.parts import Range, Sentence
from claims.splitting.clauses.relative_clauses import tells_which
from claims.splitting.words.participles import is_participle


def shares_subject(s: Sentence, left: int, at: int, k: int, last: int) -> bool:
    """Whether the second verb, which stands behind the conjunction, states enough to be a claim of its own."""
    pack = s.pack
    says = s.low[k] in pack.say
    verb = next((j for j in range(at - 1, left, -1) if s.is_finite[j]), left)
    if s.is_comma[verb - 1] and tells_which(s, left - 2, at):
        return False  # "people who smoke, are overweight and drink"
    if at - left == 2 and _share_object(s, left, k):
        return False
    if s.low[k] in pack.presumed and s.low[left] in pack.being:
        return False  # "are missing and feared dead"
    describes = (
        left > 0 and s.low[left - 1] in pack.relative_subjects
    )  # "The study that showed it was … and has …"
    if not (pack.verb_last or describes) and s.low[left] in pack.say and s.finite(left + 1, at) >= 0:
        reported = not pack.verb_first or not pack.that.isdisjoint(s.low[left:at])
        if reported:
            return False
    long_enough = last - k > 2 or (last - k == 2 and (s.has_figure(k, last) or at - left > 3))
    long_enough = long_enough or (last - k == 2 and s.low[k - 1] in pack.negations)  # "y no vino nadie"
    if not long_enough and not s.points_to(k, k + 1, "legal"):
        return False
    if at - left > 2 or pack.verb_last or (says and k + 1 < last and s.low[k + 1] in pack.that):
        return True
    takes_object = s.low[min(k + 1, last - 1)] in pack.determiners  # "makes screws and exports most of them"
    phrase = last - k > 3 and (
        takes_object or not pack.participle_endings
    )  # "fizeram greve e bloquearam a entrada"
    short = 2 if s.low[k] in pack.modals else 3  # "é inocente e vai se apresentar"
    helped = s.low[k] in pack.auxiliaries and last - k > short  # "swam ashore and is being treated for …"
    apart = says or helped or phrase or s.low[at] in pack.contrast or s.has_figure(k, last)
    turned = at - left == 1 and s.low[at] in pack.contrast and bool(pack.participle_endings)
    return (at - left == 2 and apart) or turned  # "resigned but denied that he had lied"


def _share_object(s: Sentence, left: int, k: int) -> bool:
    """As in "has designed and built 12 ferries": the first participle lacks its object, which stands behind both."""
    pack = s.pack
    having = s.low[left] in pack.helpers and s.low[left] not in pack.being and s.low[left] not in pack.modals
    done = s.low[left + 1]
    both = all(
        is_participle(low, pack) or low in pack.past or low in pack.past_or_participle
        for low in (done, s.low[k])
    )
    return having and both and done not in pack.intransitive


def is_of_many(s: Sentence, head: Range, first: int, last: int) -> bool:
    """As in "O banco fechou dez agências e | foram despedidas 30 pessoas": one subject, and a verb of several."""
    pack = s.pack
    first_of, end = head
    if s.low[first_of] not in pack.singular_articles or not s.low[end].endswith(pack.singular_verb_endings):
        return False
    verb = s.finite(first, last)
    if not first <= verb <= first + 2 or not s.low[verb].endswith(pack.plural_verb_endings):
        return False
    several = pack.coordinators | pack.of
    return several.isdisjoint(s.low[first_of:end]) and not any(s.is_comma[first_of:end])
