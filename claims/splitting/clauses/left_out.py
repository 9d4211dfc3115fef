"""A second subject whose verb, or its auxiliary, is left out: "et les naissances de 9 %", "et la caisse vidée"."""

from claims.splitting.clauses.parts import Piece, Sentence
from claims.splitting.clauses.verb_groups import behind_helpers, behind_verb
from claims.splitting.words.participles import is_participle


def moves_too(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    """As in "ont augmenté de 14 % et | les naissances de 9 %": another noun, and by how much it moved as well."""
    pack = s.pack
    opens = s.low[k] in pack.determiners or s.low[k] in pack.pronouns
    if not opens or pack.final_relatives or s.figure_at(k, end):
        return False
    moved = behind_verb(s, left, at)
    moved -= s.figure_at(moved, at) is not None
    by = s.low[moved]
    first, second = s.figure_at(moved + 1, at), None
    for j in range(k + 1, min(end - 1, k + 7)):
        if s.low[j] == by and (second := s.figure_at(j + 1, end)):
            break
    alike = first is not None and second is not None and first["type"] == second["type"]
    return alike and by in pack.prepositions and s.points_to(left, moved, "trend")


def undergoes_too(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    """As in "la vitrine a été brisée et | la caisse vidée": another subject and its participle, without "a été"."""
    pack = s.pack
    if pack.final_relatives or s.low[k] not in pack.determiners or s.finite(k, end) >= 0:
        return False
    helped = s.low[left] in pack.auxiliaries and s.low[left + 1] in pack.helpers
    deed = behind_helpers(s, left, at)
    if not helped or deed >= at or not is_participle(s.low[deed], pack):
        return False
    done = next((j for j in range(k + 2, min(end, k + 6)) if is_participle(s.low[j], pack)), -1)
    between = s.low[k + 1 : done] if done > 0 else ()
    if not between or not pack.agents.isdisjoint(s.low[deed:at]) or not pack.coordinators.isdisjoint(between):
        return False
    return done + 1 == end or s.low[done + 1] in pack.prepositions or s.low[done + 1] in pack.relative_days


def fined_too(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    """As in "a prononcé une amende de 9 000 euros et | une interdiction définitive d'exercer"."""
    if not s.pack.elisions or s.low[k] not in s.pack.articles or s.finite(k, end) >= 0:
        return False
    counted = s.has_figure(left, at) and end - k > 2
    return counted and s.points_to(left, at, "legal") and s.points_to(k + 1, k + 2, "legal")


def sentences_again(s: Sentence, first: int, at: int, k: int, end: int) -> bool:
    """As in "قضت بحبس ثلاثة 15 عاما والسجن 10 سنوات لآخر": another punishment, or its length and who has it."""
    if not s.points_to(first, at, "legal"):
        return False
    counted = s.figure_at(k, end)
    spans = counted is not None and s.lasts(counted)
    return s.points_to(k, k + 1, "legal") or (spans and s.has_figure(k + 2, end))


def ends_range(s: Sentence, left: int, at: int) -> bool:
    """As in "subirán entre un 5 % y un 6 %"."""
    paired = (j for j in range(max(left, at - 6), at - 1) if s.low[j] in s.pack.pairing)
    return bool(s.pack.describing_endings) and any(
        s.figure_at(j + 1 + (s.low[j + 1] in s.pack.determiners), at) for j in paired
    )


def shared_out(s: Sentence, left: int, at: int, k: int, end: int) -> int:
    """Where the first count begins in "pide | siete años para el constructor y dos para el arquitecto", or -1."""
    behind = next((j for j in range(k + 1, min(end - 1, k + 4)) if s.low[j] in s.pack.prepositions), -1)
    if behind < 0 or not s.figure_at(k, end) or s.low[behind] in s.pack.of or s.pack.final_relatives:
        return -1
    counted = next((j for j in range(left + 1, at) if s.figure_at(j, at)), -1)
    again = counted > 0 and s.low[behind] in s.low[counted + 1 : at]
    return counted if again and not any(s.is_comma[left:at]) else -1


def counted_subject(s: Sentence, current: Piece, left: int, k: int, end: int) -> bool:
    """As in "17 operations have been put off and 43 patients moved": the auxiliary is left out."""
    helped = s.low[left] in s.pack.auxiliaries and any(
        is_participle(low, s.pack) for low in s.low[left + 1 : left + 4]
    )
    counted = s.has_figure(current.first, left) or (current.subject and s.has_figure(*current.subject))
    if not helped or s.finite(k, end) >= 0 or not s.figure_at(k, end) or not counted:
        return False
    return any(is_participle(low, s.pack) for low in s.low[k + 1 : min(end, k + 6)])


def sentenced_too(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    """As in "a été condamné à 11 ans et | l'autre accusé condamné à huit ans": the same participle again."""
    if s.low[left] not in s.pack.auxiliaries or s.low[k] not in s.pack.determiners or s.finite(k, end) >= 0:
        return False
    done = {low for low in s.low[left + 1 : at] if is_participle(low, s.pack)}
    return any(low in done for low in s.low[k + 2 : min(end, k + 5)])
