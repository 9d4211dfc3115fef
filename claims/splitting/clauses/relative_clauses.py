"""A relative clause behind a comma: "the bridge, which opened in May", "200 people, two of whom …"."""

from claims.splitting.clauses.nouns import noun_before, person_before, subject
from claims.splitting.clauses.parts import AGAIN, CLAUSE, MAIN, RELATIVE, SHARED, TAIL, Piece, Sentence
from claims.splitting.clauses.tails import tail_end
from claims.splitting.words.participles import is_participle


def of_whom(s: Sentence, at: int, last: int) -> int:
    """Where the relative of ", two of whom", ", the last of which" stands, or -1."""
    pack = s.pack
    of = at + 2 + (s.low[at + 1] in pack.determiners and at + 3 < last and s.low[at + 3] in pack.of)
    if of + 2 >= last or s.low[of] not in pack.prepositions or s.finite(of + 2, last) < 0:
        return -1
    closing = tail_end(s, of + 2, last)
    if s.finite(of + 2, closing) < 0 and s.low[min(closing + 1, last - 1)] in pack.coordinators:
        return -1  # "das quais duas mulheres, e apreendeu 10 viaturas"
    return of + 1 if s.low[of + 1] in pack.relative_subjects or s.low[of + 1] in pack.relatives else -1


def is_final_relative(s: Sentence, at: int, closing: int) -> bool:
    """Whether a German relative clause stands here, which ends with its verb."""
    ends = closing - at > 3 and s.is_finite[closing - 1] and not s.is_finite[at + 2]
    return s.low[at + 1] in s.pack.final_relatives and ends


def final_relative(s: Sentence, current: Piece, at: int, closing: int, last: int) -> Piece | None:
    stands_open = s.finite(current.first, at) < 0
    noun = subject(s, current.first, at) if stands_open else noun_before(s, current.first, at)
    told = s.has_fact(at + 1, closing) or (s.low[closing - 1] in s.pack.modals and closing - at > 4)
    told = told or s.low[closing - 1] in s.pack.deny  # "der die Vorwürfe bestreitet"
    return Piece(at + 1, last, RELATIVE, subject=noun, link=s.low[at + 1]) if told else None


def relative(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    pack = s.pack
    if s.finite(at + 2, last) < 0 or at == current.first or _is_what_was_said(s, current, at):
        return None
    low = s.low[at + 1]
    dated = at - current.first <= 5 and s.finite(current.first, at) < 0 and s.has_date(current.first, at)
    if dated and low in pack.scenes and not s.has_fact(at + 2, tail_end(s, at + 2, last)):
        return None  # "In 2003, when I was a doctor here, …"
    if s.finite(current.first, at) < 0 and current.rule in (MAIN, CLAUSE):
        named = person_before(s, current.first, at) if low in pack.personal_relatives else None
        noun = named or subject(s, current.first, at)
    elif pack.participle_endings and is_participle(s.low[at - 1], s.pack) and not s.is_capital[at - 1]:
        return Piece(at + 1, last, TAIL)  # "Shops were closed, which cost 2 million": of the whole clause
    else:
        noun = noun_before(s, current.first, at)
        aged = noun and noun[1] - noun[0] == 1 and s.low[noun[0]].isdigit() and s.is_comma[noun[0] - 1]
        named = noun_before(s, current.first, noun[0] - 1) if noun and aged else None
        if noun and named:
            noun = named[0], noun[1]  # "said Ann Lee, 66, who …"
        if s.low[at - 1] in pack.set_nouns and current.link in pack.scenes:
            noun = current.subject  # "from April when it began in earnest, where 250 places …"
    return Piece(at + 1, last, RELATIVE, subject=noun, link=low)


def another_relative(s: Sentence, current: Piece, left: int, at: int, k: int, last: int) -> Piece:
    """As in "se solicitaron … y que fueron aprobadas", and "disse que … e que apoia o vice", of no noun."""
    if current.rule == RELATIVE and current.subject:
        return Piece(at + 1, last, RELATIVE, subject=current.subject, link=s.low[k])
    first = current.first
    reported = first > 1 and s.low[first - 1] in s.pack.that and s.low[first - 2] in s.pack.say
    if (reported or s.low[left] in s.pack.say) and s.pack.describing_endings:
        return Piece(k + 1, last, SHARED)
    if left + 1 < at and s.low[left + 1] in s.pack.that:  # "no descarta que … y que haya más heridos"
        return Piece(at + 1, last, AGAIN, subject=(first, left + 1))
    return Piece(at + 1, last, SHARED)


def _is_what_was_said(s: Sentence, current: Piece, at: int) -> bool:
    """As in "anunciou na sexta-feira, que …", "a rappelé, lors d'un point, que …": but when and where between."""
    pack = s.pack
    if s.low[at + 1] not in pack.that:
        return False
    said = (k for k in range(at - 1, current.first, -1) if s.low[k] in pack.say or s.low[k] in pack.deciding)
    verb = next(said, -1)
    if verb < 0 or not s.is_finite[verb] or not pack.that.isdisjoint(s.low[verb:at]):
        return False
    behind = s.low[verb + 1]
    timed = behind in pack.weekdays or behind in pack.relative_days
    return s.is_comma[verb + 1] or timed or behind in pack.prepositions - pack.of - pack.determiners


def tells_which(s: Sentence, first: int, at: int) -> bool:
    """Whether the last verbs before a token are those of "people who smoke, are overweight": no comma before "who"."""
    verb = _verb_before(s, first, at)
    while verb > first and s.is_comma[verb - 1]:
        verb = _verb_before(s, first, verb)
    restricts = verb > first + 1 and s.low[verb - 1] in s.pack.relative_subjects and s.is_word[verb - 2]
    return restricts and bool(s.pack.participle_endings)


def only_tells_which(s: Sentence, first: int, at: int) -> bool:
    """As in "Of those who smoke,": no main verb yet."""
    return tells_which(s, first, at) and s.finite(first, at) == _verb_before(s, first, at)


def _verb_before(s: Sentence, first: int, at: int) -> int:
    return next((k for k in range(at - 1, first, -1) if s.is_finite[k]), -1)


def is_part(s: Sentence, at: int, last: int) -> bool:
    """As in "که | هفت نفرشان …", "که | یکی از آنها …": part of those told of before is the subject."""
    pack = s.pack
    of_them = at + 2 < last and s.low[at + 1] in pack.prepositions and s.low[at + 2] in pack.they
    return of_them or s.low[at] in pack.most_of_them or s.figure_at(at, last) is not None


def states_what(s: Sentence, first: int, last: int) -> bool:
    """Whether a clause behind که states what can be looked up: a fact, a ranking, a role."""
    pack = s.pack
    ranked = any(low.endswith(pack.superlative_endings) for low in s.low[first + 1 : first + 5])
    told = s.has_fact(first, last) or s.points_to(first, last, "casualties")
    told = told or not pack.most_of_them.isdisjoint(s.low[first + 1 : first + 2])
    return told or ranked or not pack.roles.isdisjoint(s.low[first:last])
