"""What hangs on a noun without a comma and tells a fact: "that destroyed a mill", "accused of taking bribes"."""

from claims.splitting.clauses.hanging import gives_cause
from claims.splitting.clauses.nouns import noun_before
from claims.splitting.clauses.parts import RELATIVE, TAIL, Piece, Range, Sentence
from claims.splitting.clauses.tails import ranks, tail_end
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
    pack = s.pack
    before = s.low[at - 1]
    opens = (
        s.is_word[at - 1]
        and not s.is_finite[at - 1]
        and (
            before not in pack.prepositions
            and before not in pack.adverbs
            and before not in pack.that
            and (before not in pack.say or s.low[at - 2] not in pack.perfect)  # "ha asegurado que …"
            and before not in pack.determiners
        )
    )
    # "a raíz de la denuncia de una mujer que …": the noun says nothing
    reported = not pack.say.isdisjoint(s.low[current.first : at])
    reported = reported and any(s.low[k] in pack.say and s.is_finite[k] for k in range(current.first, at))
    # ", disse Leila Brandt, capitã do time que ganhou o Mundial em 1991"
    reported = reported and not (s.is_comma[0] or s.low[0] in pack.say)
    reported = reported and not (pack.verb_first and pack.that.isdisjoint(s.low[current.first : at]))
    hangs = current.rule == TAIL and not is_gerund(s.low[current.first], pack)
    hangs = hangs and not gives_cause(s, current.first, last)  # ", because of rules that took effect in May"
    verb = at + 1
    while pack.elisions and verb + 1 < last and s.low[verb] in pack.negators:
        verb += 1  # "une grenouille qui ne mesure que neuf millimètres"
    if pack.describing_endings and verb + 2 < last and s.low[verb] in pack.adverbs - pack.negations:
        verb += 1  # "um passe que já serviu 400 mil pessoas"
    if not opens or reported or hangs or verb >= s.size or not s.is_finite[verb]:
        return None
    if s.low[verb] in pack.naming and not s.figure_at(verb + 1, last):
        return None  # "a resolution that called for sanctions", unlike "an inspection that found 14 faults"
    told = s.low[verb] in pack.past or s.low[verb].endswith(pack.participle_endings)
    told = told or _told_by_irregular(s, at, verb)
    passive = s.low[verb] in pack.being | pack.passives
    passive = passive and verb + 1 < s.size and is_participle(s.low[verb + 1], pack)
    presents = s.low[verb] in pack.present or s.low[verb] in pack.present_or_noun
    iberian = bool(pack.describing_endings) and not pack.elisions and not pack.final_relatives
    if iberian and presents and not told and _tells_which(s, current.first, at):
        return None
    # "which dates back to 1970", "que vive a 1.900 metros", "un lavoir qui accueille 35 000 visiteurs"
    dated = presents and (bool(pack.participle_endings) or iberian or _describes_one(s, current.first, at))
    perfect = (pack.elisions or iberian) and s.low[verb] in pack.perfect
    # "un feu qui a parcouru 1 800 hectares", "una ayuda que ha llegado a 300 hogares"
    done = perfect and _is_done(s, verb) and _describes_one(s, current.first, at, that=iberian)
    listed = told or passive or dated or done or s.low[verb].endswith(pack.finite_endings)
    if pack.verb_first and not pack.that.isdisjoint(s.low[at + 1 : last]):
        return None  # "وصف القصف الذي طال المخيم بأنه جريمة"
    if before in pack.moments or (pack.verb_first and at - s.finite(current.first, at) <= 2):
        return None  # "في الوقت الذي"; "أسفر الزلزال الذي ضرب … عن …": what the verb governs comes later
    that = next((k for k in range(at - 1, current.first, -1) if s.low[k] in pack.that), -1)
    if pack.verb_first and that > 0 and s.finite(that, at) < 0:
        return None  # "لاحظوا أن الأشخاص الذين …": the relative tells which
    closing = tail_end(s, at + 1, last)
    vague = s.low[current.first] in pack.vague_subjects
    if s.low[at + 1] in pack.promising and closing - at > 4 and not vague:
        return Piece(at, last, RELATIVE, subject=_described(s, current.first, at), link=s.low[at])
    grave = s.points_to(at + 1, closing, "legal", "casualties")
    denied = told and closing - verb > 2 and s.low[verb + 1] in pack.negations
    if denied and s.low[verb + 1] in pack.determiners:
        return Piece(at, last, RELATIVE, subject=_described(s, current.first, at), link=s.low[at])
    if not listed or not (grave or (s.has_figure if passive else s.has_fact)(at + 1, closing)):
        return None
    if dated and not told and not (s.has_figure(at + 1, closing) or s.has_date(at + 1, closing)):
        return None
    return Piece(at, last, RELATIVE, subject=_described(s, current.first, at), link=s.low[at])


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
