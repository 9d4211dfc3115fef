"""What hangs on a noun without a comma and tells a fact: "that destroyed a mill", "accused of taking bribes"."""

from claims.splitting.clauses.hanging import gives_cause
from claims.splitting.clauses.nouns import noun_before
from claims.splitting.clauses.parts import RELATIVE, TAIL, Piece, Range, Sentence
from claims.splitting.clauses.tails import ranks, tail_end
from claims.splitting.languages.pack import Pack
from claims.splitting.words.participles import is_gerund, is_participle


def _described(s: Sentence, first: int, at: int) -> Range | None:
    """The noun that the clause tells of: in "the collapse in Kestrel Street that killed nine" not the street alone."""
    noun = noun_before(s, first, at)
    if noun is None or noun[0] <= first or s.low[noun[0] - 1] not in s.pack.prepositions:
        return noun
    placed = any(
        fact["type"] == "place" and end == s.ends[noun[1] - 1]
        for _, end, fact in s.facts.within(s.starts[noun[0]], s.ends[noun[1] - 1])
    )
    before = noun_before(s, first, noun[0] - 1) if placed else None
    return (before[0], noun[1]) if before else noun


def restrictive(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "um incêndio que destruiu um armazém em Porto Velho": no comma, but a verb and a fact of its own."""
    pack, first = s.pack, current.first
    verb = _verb_behind(s, at, last)
    if verb >= s.size or not s.is_finite[verb] or not _stands_by_noun(s, at):
        return None
    if _is_of_what_is_said(s, first, at) or _hangs_within(s, current, last):
        return None
    if s.low[verb] in pack.naming and not s.figure_at(verb + 1, last):
        return None  # "a resolution that called for sanctions", unlike "an inspection that found 14 faults"
    told = s.low[verb] in pack.past or s.low[verb].endswith(pack.participle_endings)
    told = told or _told_by_irregular(s, at, verb)
    if not told and _is_iberian(pack) and _is_present(s, verb) and _tells_which(s, first, at):
        return None
    if s.low[at - 1] in pack.moments or (pack.verb_first and _is_governed(s, first, at, last)):
        return None  # "في الوقت الذي"
    closing = tail_end(s, at + 1, last)
    states = _promises(s, first, at, closing) or _denies(s, verb, closing, told=told)
    if not states and not _states_a_fact(s, first, at, verb, closing, told=told):
        return None
    return Piece(at, last, RELATIVE, subject=_described(s, first, at), link=s.low[at])


def _verb_behind(s: Sentence, at: int, last: int) -> int:
    """Where the verb may stand: "une grenouille qui ne mesure que neuf millimètres", "um passe que já serviu …"."""
    pack, verb = s.pack, at + 1
    while pack.elisions and verb + 1 < last and s.low[verb] in pack.negators:
        verb += 1
    if pack.describing_endings and verb + 2 < last and s.low[verb] in pack.adverbs - pack.negations:
        verb += 1
    return verb


def _stands_by_noun(s: Sentence, at: int) -> bool:
    pack, before = s.pack, s.low[at - 1]
    if not s.is_word[at - 1] or s.is_finite[at - 1] or before in pack.prepositions or before in pack.adverbs:
        return False
    if before in pack.that or before in pack.determiners:
        return False
    return before not in pack.say or s.low[at - 2] not in pack.perfect  # "ha asegurado que …"


def _is_of_what_is_said(s: Sentence, first: int, at: int) -> bool:
    """As in "a raíz de la denuncia de una mujer que …": the noun says nothing.

    Unlike ", disse Leila Brandt, capitã do time que ganhou o Mundial em 1991".
    """
    pack = s.pack
    if pack.say.isdisjoint(s.low[first:at]) or s.is_comma[0] or s.low[0] in pack.say:
        return False
    if not any(s.low[k] in pack.say and s.is_finite[k] for k in range(first, at)):
        return False
    return not (pack.verb_first and pack.that.isdisjoint(s.low[first:at]))


def _hangs_within(s: Sentence, current: Piece, last: int) -> bool:
    """Whether a tail is too small to be cut, unlike ", because of rules that took effect in May"."""
    if current.rule != TAIL or is_gerund(s.low[current.first], s.pack):
        return False
    return not gives_cause(s, current.first, last)


def _is_iberian(pack: Pack) -> bool:
    return bool(pack.describing_endings) and not pack.elisions and not pack.final_relatives


def _is_present(s: Sentence, verb: int) -> bool:
    return s.low[verb] in s.pack.present or s.low[verb] in s.pack.present_or_noun


def _is_governed(s: Sentence, first: int, at: int, last: int) -> bool:
    """As in "وصف القصف الذي طال المخيم بأنه جريمة", "أسفر الزلزال الذي ضرب … عن …": its object comes later."""
    that = s.pack.that
    if not that.isdisjoint(s.low[at + 1 : last]) or at - s.finite(first, at) <= 2:
        return True
    opened = next((k for k in range(at - 1, first, -1) if s.low[k] in that), -1)
    return opened > 0 and s.finite(opened, at) < 0  # "لاحظوا أن الأشخاص الذين …": the relative tells which


def _promises(s: Sentence, first: int, at: int, closing: int) -> bool:
    """As in "a satellite that will measure the ice"."""
    return (
        s.low[at + 1] in s.pack.promising and closing - at > 4 and s.low[first] not in s.pack.vague_subjects
    )


def _denies(s: Sentence, verb: int, closing: int, *, told: bool) -> bool:
    """As in "a company that had no licence"."""
    pack = s.pack
    denied = told and closing - verb > 2 and s.low[verb + 1] in pack.negations
    return denied and s.low[verb + 1] in pack.determiners


def _states_a_fact(s: Sentence, first: int, at: int, verb: int, closing: int, *, told: bool) -> bool:
    pack, low = s.pack, s.low[verb]
    passive = low in pack.being | pack.passives
    passive = passive and verb + 1 < s.size and is_participle(s.low[verb + 1], pack)
    dated = _is_present(s, verb) and _dates(s, first, at)
    done = not (told or passive or dated) and _is_done_to_one(s, first, at, verb)
    if not (told or passive or dated or done or low.endswith(pack.finite_endings)):
        return False
    given = (s.has_figure if passive else s.has_fact)(at + 1, closing)
    if not given and not s.points_to(at + 1, closing, "legal", "casualties"):
        return False
    return told or not dated or s.has_figure(at + 1, closing) or s.has_date(at + 1, closing)


def _dates(s: Sentence, first: int, at: int) -> bool:
    """As in "which dates back to 1970", "que vive a 1.900 metros", "un lavoir qui accueille 35 000 visiteurs"."""
    pack = s.pack
    return bool(pack.participle_endings) or _is_iberian(pack) or _describes_one(s, first, at)


def _is_done_to_one(s: Sentence, first: int, at: int, verb: int) -> bool:
    """As in "un feu qui a parcouru 1 800 hectares", "una ayuda que ha llegado a 300 hogares"."""
    iberian = _is_iberian(s.pack)
    perfect = (s.pack.elisions or iberian) and s.low[verb] in s.pack.perfect
    return bool(perfect) and _is_done(s, verb) and _describes_one(s, first, at, that=iberian)


def within_phrase(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "une traversée au cours de laquelle onze personnes …", "un accident dans lequel …"."""
    pack = s.pack
    begin = at - (s.low[at - 1] in pack.prepositions)
    if begin == at or s.low[begin] in pack.of:
        if s.low[begin - 1] in pack.prepositions:
            begin -= 1  # "lors de laquelle"
        else:
            begin -= 2 + (s.low[begin - 2] in pack.determiners)  # "à l'issue de laquelle"
    opened = begin > current.first and s.is_word[begin - 1] and s.low[begin] in pack.prepositions
    if not opened or not 0 <= s.finite(current.first, begin) < begin - 1 or s.finite(at, last) < 0:
        return None
    noun = noun_before(s, current.first, begin)
    told = s.has_fact(at, tail_end(s, at, last))
    return Piece(begin, last, RELATIVE, subject=noun, link=s.low[at]) if told else None


def _told_by_irregular(s: Sentence, at: int, verb: int) -> bool:
    """As in "a storm that left 3,000 homes dark", not "will reverse that cut" nor "a banner that read “…”"."""
    governed = s.low[at - 2] in s.pack.modals or s.low[at - 2] in s.pack.infinitive_markers
    irregular = bool(s.pack.participle_endings) and s.low[verb] in s.pack.past_or_participle
    return irregular and not governed and not s.nested[min(verb + 1, s.size - 1)]


def _is_done(s: Sentence, helper: int) -> bool:
    """As in "a parcouru", "a déjà permis"."""
    done = helper + 1 + (s.low[helper + 1] in s.pack.adverbs)
    return done < s.size and is_participle(s.low[done], s.pack)


def _describes_one(s: Sentence, first: int, at: int, *, that: bool = False) -> bool:
    """As in "un lavoir qui accueille 35 000 visiteurs", not as in "les familles qui gagnent 900 euros"."""
    opens = that or s.low[at] not in s.pack.that
    noun = noun_before(s, first, at) if s.pack.describing_endings and opens else None
    return noun is not None and s.low[noun[0]] in s.pack.articles


def _tells_which(s: Sentence, first: int, at: int) -> bool:
    """As in "la primera mujer que gana la prueba", and "al considerar que invade suelo protegido", of no noun."""
    pack = s.pack
    infinitive = s.low[at - 1].endswith(pack.infinitive_endings) and s.low[at - 2] not in pack.determiners
    return infinitive or any(
        ranks(low, pack) or low in pack.ordinals for low in s.low[max(first, at - 4) : at]
    )


def accusation(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "went on trial accused of taking 1.3 million"."""
    pack, before = s.pack, s.low[at - 1]
    small = before in pack.helpers or before in pack.adverbs or before in pack.coordinators or s.is_finite[at]
    if small or s.finite(current.first, at) < 0 or (pack.of | pack.with_).isdisjoint(s.low[at + 1 : at + 2]):
        return None
    closing = tail_end(s, at + 1, last)
    # Behind a noun it only says which: "dropped charges against two captains accused of murder".
    apart = s.points_to(at - 1, at, "legal") or s.has_date(at - 1, at) or s.has_figure(at + 1, closing)
    return Piece(at, last, TAIL) if apart and s.finite(at + 1, closing) < 0 else None
