"""What hangs on the statement before a comma and states something of its own, but not without it."""

from claims.splitting.clauses.appositions import tells
from claims.splitting.clauses.figure_tails import is_figure_tail
from claims.splitting.clauses.gaps import (
    bracketed_again,
    counts_others,
    counts_without_verb,
    gapped_name,
    lists_sums,
    names_a_figure,
)
from claims.splitting.clauses.infinitives import is_infinitive
from claims.splitting.clauses.no_joints import undergoes_in_turn
from claims.splitting.clauses.parts import AGAIN, SUBORDINATE, TAIL, Piece, Sentence
from claims.splitting.clauses.tails import is_superlative_tail, ranks, tail_end
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_gerund, is_participle


def hangs(s: Sentence, current: Piece, at: int, closing: int, last: int) -> bool:
    """Whether what follows states something of its own, but not without what stands before the comma."""
    pack = s.pack
    low, behind = s.low[at + 1], s.low[at + 2]
    if is_adverb(low, pack) and at + 4 < last and is_gerund(behind, pack) and not s.is_comma[at + 3]:
        return True  # ", effectively ending the strike"
    joined = s.is_comma[at + 2] or behind in pack.coordinators or _is_noun_of_list(s, at, last)
    if is_gerund(low, pack) and last - at > 3 and not joined:
        return True  # but not ", planning, and development"
    if (low in pack.with_ and _attends(s, at + 1, closing)) or _tells_of_most(s, at + 1, last):
        return True
    if _is_driven(s, current, at, closing) or _is_still_to_be_done(s, at + 1, closing, last):
        return True
    if gives_cause(s, at + 1, last) or (low in pack.arriving and _arrives(s, at + 2, closing)):
        return True
    if _keeps_or_moves(s, at + 1, closing) or _is_level(s, current.first, at, closing):
        return True
    rest = low in pack.determiners and behind in pack.remainders
    if rest and s.has_figure(current.first, at) and s.has_fact(at + 2, last):
        return True  # "…, the remainder from a loan of 2016"
    if _tells_what_came_of_it(s, at + 1):
        return True
    if low in pack.articles and _is_clause_noun(s, at + 2, last):
        return True  # ", a decision the group has appealed"
    if _stands_absolute(s, at + 1, closing):
        return True  # ", the captain adding 41"
    if low in pack.prepositions and behind in pack.question_words:
        return True  # ", in what organisers called the biggest day of action"
    if _measures(s, current, at, closing, last):
        return True
    if pack.verb_last and counts_others(s, current.first, at, closing):
        return True  # "۹ نفر بیمار بودند، سه نفر پرستار"
    if counts_without_verb(s, at + 1, closing, current.first):
        return True  # "15 were hurt in Lyon, two in Nice"
    if _is_outdone(s, at + 1, closing):
        return True
    verb = s.finite(current.first, at)
    if (
        s.is_finite[at + 1]
        or not is_participle(low, pack)
        or (s.low[verb] in pack.helpers and s.is_comma[verb + 1])
    ):
        return False  # "ils ont, en effet, grimpé de 2 %"
    by_whom = closing == last and last - at > 3 and behind in pack.agents - pack.of
    if low in pack.tail_openers and not s.has_figure(at + 1, closing):
        return False  # ", compared to the vote of 2014"
    if undergoes_in_turn(s, at):
        return False
    # ", dragged down by a slump of 9 per cent"
    return tells(s, at + 1, closing) or (by_whom and bool(pack.describing_endings))


def _tells_of_most(s: Sentence, first: int, last: int) -> bool:
    """As in "، معظمهم نساء", ", parte deles através de Chipre", ", la mayoría de ellas menores"."""
    pack = s.pack
    if not pack.most_of_them or first + 4 > last:
        return s.low[first] in pack.most_of_them
    at = first + (s.low[first] in pack.determiners)
    if s.low[at] not in pack.most_of_them:
        return False
    behind = at + 1 + (s.low[at + 1] in pack.of)
    if not pack.describing_endings:
        return True
    states = is_participle(s.low[behind + 1], pack) or s.low[behind + 1] in pack.prepositions
    return states and s.low[behind] in pack.plural_pronouns


def _tells_what_came_of_it(s: Sentence, at: int) -> bool:
    """As in "، ما أدى إلى …", ", ce qui a privé 300 foyers de courant"."""
    behind = s.low[at + 1]
    opens = s.is_finite[at + 1] or behind in s.pack.that or behind in s.pack.relative_subjects
    return opens and s.low[at] in s.pack.consequence


def _arrives(s: Sentence, verb: int, closing: int) -> bool:
    """As in ", pour tomber à 287 l'an dernier", ", avant de remonter à 3 %"."""
    verb += s.low[verb] in s.pack.of
    plain = is_infinitive(s.low[verb], s.pack) and s.low[verb] not in s.pack.numerals
    return plain and verb + 2 < closing and s.has_figure(verb, closing)


def _keeps_or_moves(s: Sentence, first: int, closing: int) -> bool:
    """As in ", en forte hausse sur un an", ", inchangé par rapport à 2023": how a figure moved, and since when."""
    pack = s.pack
    if not pack.describing_endings or closing - first < 3 or s.finite(first, closing) >= 0:
        return False
    if s.low[first] in pack.conditions:
        return s.low[first + 1] in pack.prepositions
    noun = first + 1 + (s.low[first + 1] in pack.adjectives_before)
    behind = s.low[noun + 1] if noun + 1 < closing else ""
    moved = s.low[first] in pack.gerund_openers and s.points_to(noun, noun + 1, "trend")
    return moved and behind in pack.prepositions


def _is_level(s: Sentence, first: int, at: int, closing: int) -> bool:
    """As in ", un record pour un mois de juin", ", un niveau inédit depuis 2009"."""
    pack = s.pack
    if s.low[at + 1] not in pack.articles or pack.final_relatives:
        return False
    if pack.levels:
        level = at + 2 + (s.low[at + 2] not in pack.levels)
        if level >= closing or s.low[level] not in pack.levels:
            return False
        ends = level + 1 == closing or s.low[level + 1] in pack.prepositions
        return ends and s.has_figure(first, at)  # ", a club record", ", a new high for the port"
    if not pack.describing_endings:
        return False
    joined = pack.coordinators.isdisjoint(s.low[at + 1 : closing]) and s.finite(at + 1, closing) < 0
    ranked = closing - at > 2 and s.points_to(at + 2, min(closing, at + 5), "trend")
    return ranked and joined and s.has_figure(first, at)


def _is_outdone(s: Sentence, first: int, closing: int) -> bool:
    """As in ", penalizado pela descida do preço", ", solo superado en la tabla por Ana Luz"."""
    pack = s.pack
    done = first + is_adverb(s.low[first], pack)
    if not pack.describing_endings or pack.final_relatives or closing - done < 4:
        return False
    if s.is_finite[done] or not is_participle(s.low[done], pack) or s.low[done] in pack.say:
        return False
    agents = pack.agents - pack.of - pack.change_to
    return not agents.isdisjoint(s.low[done + 1 : done + 2 if done == first else closing - 1])


def _is_driven(s: Sentence, current: Piece, at: int, closing: int) -> bool:
    """As in "rose by 14 per cent, driven by demand in Selby", ", helped largely by the harvest"."""
    pack = s.pack
    done = at + 1 + is_adverb(s.low[at + 1], pack)
    if done + 2 >= closing or s.low[done] not in pack.driven:
        return False
    by = not pack.agents.isdisjoint(s.low[done + 1 : done + 3])
    moved = s.has_figure(current.first, at) or s.points_to(current.first, at, "trend")
    return by and moved and s.finite(done, closing) < 0


def _is_still_to_be_done(s: Sentence, first: int, closing: int, last: int) -> bool:
    """As in "ordered an inquiry, to be completed within 30 days"."""
    pack = s.pack
    ends = closing == last and first + 3 < last and s.low[first] in pack.infinitive_markers
    done = ends and not s.is_finite[first + 1] and is_participle(s.low[first + 2], pack)
    return bool(done) and (s.has_figure(first, last) or s.has_date(first, last))


def _is_noun_of_list(s: Sentence, at: int, last: int) -> bool:
    """As in "over pay, jobs, working conditions and funding cuts"."""
    if at + 4 >= last or s.low[at + 3] not in s.pack.coordinators:
        return False
    comma = next((k for k in range(at - 1, max(at - 4, 0), -1) if s.is_comma[k]), -1)
    return comma > 0 and s.finite(comma, at) < 0 and not s.has_figure(at + 1, at + 3)


def gives_cause(s: Sentence, first: int, last: int) -> bool:
    """As in ", mainly because of new rules", ", owing to the drought"."""
    if not s.pack.blaming:
        return False
    while first < last and is_adverb(s.low[first], s.pack):
        first += 1
    opened = " ".join(s.low[first : first + 5])
    return last - first > 3 - s.pack.verb_first and opened.startswith(s.pack.blaming)


def _says_further(s: Sentence, at: int, last: int) -> bool:
    """As in "إن «…»، لافتة إلى أن أربعة من كل عشرة …": what is reported besides."""
    if not s.pack.verb_first or s.low[at + 1] not in s.pack.saying:
        return False
    that = next((k for k in range(at + 2, min(at + 4, last - 2)) if s.low[k] in s.pack.that), -1)
    return that > 0 and (s.finite(that + 1, last) >= 0 or s.has_figure(that + 1, last))


def goes_on(s: Sentence, current: Piece, at: int, closing: int, last: int) -> bool:
    """As in "… and 22 attempts on goal, compared with seven": a figure beside one whose verb stands before."""
    if _says_further(s, at, last):
        return True
    if current.rule not in (AGAIN, TAIL, SUBORDINATE):
        return False
    counted = is_gerund(s.low[at + 1], s.pack)
    ranked = is_superlative_tail(s, at + 2, last) or any(
        ranks(low, s.pack) for low in s.low[at + 2 : closing]
    )
    counted = counted and (ranked or s.has_figure(at + 1, last))
    named = s.is_capital[at + 1] and names_a_figure(s, at + 1, last)
    named = named or counts_without_verb(s, at + 1, closing, current.first)
    named = named or (current.rule == TAIL and is_gapped(s, current, at + 1, last))
    outcome = at + 3 < last and _tells_what_came_of_it(s, at + 1)
    outdone = current.rule == TAIL and closing == last and _is_outdone(s, at + 1, closing)
    if current.rule == TAIL and (gives_cause(s, at + 1, last) or _is_driven(s, current, at, closing)):
        return True  # ", a land of 7,000 islands, because of frequent storms"
    return counted or named or outcome or outdone or _measures(s, current, at, closing, last)


def is_gapped(s: Sentence, current: Piece, first: int, last: int) -> bool:
    """Whether a name and its figure stand behind a comma, as another with its verb stood before."""
    verb = s.finite(*(current.context or (current.first, first)))
    if verb >= 0 and bracketed_again(s, first - 1, last):
        return True
    if not (s.is_capital[first] or s.low[first] in s.pack.determiners) or not s.pack.capitals:
        return False
    if gapped_name(s, first, tail_end(s, first, last), verb):
        return True
    return s.has_figure(max(verb, current.first), first) and names_a_figure(s, first, last)


def _measures(s: Sentence, current: Piece, at: int, closing: int, last: int) -> bool:
    """Whether a figure or a ranking hangs on what stands before: ", up from 12", ", the highest since 1951"."""
    return (
        is_figure_tail(s, at + 1, last)
        or is_superlative_tail(s, at + 1, last)
        or (s.has_figure(at + 1, closing) and lists_sums(s, at + 1, last, current.first))
    )


def _attends(s: Sentence, first: int, closing: int) -> bool:
    """As in ", with the ice projected to vanish by 2040"."""
    if not s.pack.gerund_endings or s.low[first + 1] in s.pack.pronouns:
        return False
    return any(
        s.is_word[k - 1] and (is_gerund(s.low[k], s.pack) or is_participle(s.low[k], s.pack))
        for k in range(first + 2, min(closing - 1, first + 10))
    )


def _stands_absolute(s: Sentence, first: int, closing: int) -> bool:
    """As in ", the captain adding 41", ", Halden selling 300 of them": a subject, a form in -ing and a figure."""
    pack = s.pack
    opens = s.low[first] in pack.determiners or s.is_capital[first]
    if not opens or not pack.participle_endings or s.finite(first, closing) >= 0:
        return False
    doing = next((k for k in range(first + 1, min(closing - 1, first + 7)) if is_gerund(s.low[k], pack)), -1)
    plain = doing > 0 and all(s.is_word[first:doing]) and pack.prepositions.isdisjoint(s.low[first:doing])
    begin = doing + 1 + (s.low[doing + 1] in pack.articles) if plain else closing
    return any(s.figure_at(k, closing) for k in range(begin, min(closing, begin + 3)))


def _is_clause_noun(s: Sentence, noun: int, last: int) -> bool:
    behind = s.low[noun + 1] if noun + 1 < last else ""
    opens = behind in s.pack.determiners or behind in s.pack.pronouns or behind in s.pack.that
    return opens and s.is_word[noun] and noun < s.finite(noun, last) <= noun + 5
