"""Whether a noun before a plain form is its subject: "the rebels control", "a fifth oppose"."""

from claims.splitting.languages.pack import Pack
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.objects import opens_object
from claims.splitting.words.participles import is_number
from claims.splitting.words.tokens import Tokens


def after_plural(tokens: Tokens, index: int, pack: Pack) -> bool:
    at = index - 1
    while at > 0 and is_adverb(tokens.low[at], pack):
        at -= 1
    if at > 1 and tokens.is_comma[at]:
        at = _before_aside(tokens, at)
    if at < 0 or not pack.causing.isdisjoint(tokens.low[max(0, at - 3) : at]):
        return False  # "helped the police catch him"
    previous = tokens.low[at]
    if (previous in pack.plural_subjects or previous in pack.that) or (
        previous in pack.relatives and previous in pack.pronouns
    ):
        return True
    if previous in pack.plural_pointers:
        return at > 1 and tokens.low[at - 1] in pack.of and is_number(tokens, at - 2, pack)
    if previous in pack.plural_pronouns:
        return at > 0 and tokens.low[at - 1] in pack.prepositions
    if is_number(tokens, at, pack) and _is_one_in_five(tokens, at, pack):
        return True
    shares = previous[-1:] == "%" or previous in pack.percent
    if shares and opens_object(tokens, index, pack) and _is_counted_share(tokens, at, pack):
        return True  # "Some 40% favour a ban"
    if is_number(tokens, at, pack) and at == index - 1:
        # "of whom 310 remain in hospital", ", and three carry the mark of a foundry", not "12 work permits"
        joined = at > 1 and tokens.low[at - 1] in pack.coordinators and tokens.is_comma[at - 2]
        opened = at > 0 and (tokens.low[at - 1] in pack.prepositional_relatives or tokens.is_comma[at - 1])
        behind = tokens.low[index + 1] if index + 1 < tokens.size else ""
        return (opened or joined) and (behind in pack.prepositions or (joined and behind in pack.determiners))
    if opens_object(tokens, index, pack) and (_is_share(tokens, at, pack) or _is_team(tokens, at, pack)):
        return True  # "while a fifth oppose it", "and Chelsea need two wins"
    small = index + 1 < tokens.size and tokens.low[index + 1] in pack.prepositions
    if small and tokens.is_capital[at] and _is_team(tokens, at, pack) and is_last_verb(tokens, index, pack):
        return tokens.low[index] in pack.plain_present  # "Halden travel to Selby"
    if (previous in pack.determiners or previous in pack.prepositions) or not tokens.is_word[at]:
        return False
    return _belongs_to_plural(tokens, at, index, pack) or (
        previous.endswith(pack.plural_endings)
        and not previous.endswith(pack.singular_endings)
        and len(previous) > 3
        and not any(tokens.is_finite[_clause_start(tokens, at, pack) : at])
    )


def _belongs_to_plural(tokens: Tokens, at: int, index: int, pack: Pack) -> bool:
    """As in "Borrowers with a large mortgage pay 140 pounds more": a plural, what belongs to it, and the only verb."""
    first = _clause_start(tokens, at, pack)
    first = 0 if at < 7 and first == max(0, at - 6) else first
    first += tokens.low[first] in pack.coordinators or tokens.low[first] in pack.contrast
    small = next((k for k in range(first + 1, at) if tokens.low[k] in pack.prepositions), 0)
    head = tokens.low[small - 1]
    many = head in pack.plural_subjects or head.endswith(pack.plural_endings)
    if not small or small - first > 3 or not many or head.endswith(pack.singular_endings):
        return False
    whole = all(tokens.is_word[first:index]) and True not in tokens.is_finite[first:index]
    return whole and is_last_verb(tokens, index, pack)


def _is_one_in_five(tokens: Tokens, at: int, pack: Pack) -> bool:
    """As in "one in five go hungry"."""
    counted = at > 1 and tokens.low[at - 1] in pack.prepositions and is_number(tokens, at - 2, pack)
    return counted and (at == 2 or not is_number(tokens, at - 3, pack))


def _is_team(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether one name begins a clause, as that of a team does, which English takes for many."""
    opened = not at or tokens.low[at - 1] in pack.coordinators or tokens.low[at - 1] in pack.contrast
    small = tokens.low[at] in pack.pronouns or tokens.low[at] in pack.determiners
    return opened and tokens.is_capital[at] and tokens.low[at].isalpha() and not small


def acts_alone(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "Bank shares trade at 4 euros", "5% favor Ann Lee": a form that may be a noun, and no other verb."""
    previous = tokens.low[index - 1] if index else ""
    shares = previous[-1:] == "%" or previous in pack.percent
    if not shares and previous not in pack.plural_subjects:
        plural = previous.endswith(pack.plural_endings) and not previous.endswith(pack.singular_endings)
        if not plural or len(previous) < 4 or previous in pack.prepositions:
            return False
    following = tokens.low[index + 1] if index + 1 < tokens.size else ""
    ends = not following or not tokens.is_word[index + 1] or following in pack.coordinators
    if ends or following in pack.of or following in pack.infinitive_markers:
        return False
    if shares:
        return _is_counted_share(tokens, index - 1, pack) and is_last_verb(tokens, index, pack)
    if tokens.is_capital[index - 1] and tokens.is_capital[index + 1]:
        return False  # "Reds captain Ann Lee"
    return _opens_clause_alone(tokens, index - 1, pack) and is_last_verb(tokens, index, pack)


def _opens_clause_alone(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether nothing but the words of one noun stands between the beginning of its clause and here."""
    for k in range(at, max(-1, at - 6), -1):
        low = tokens.low[k]
        joins = (
            low in pack.contrast or low in pack.that or (tokens.is_comma[k - 1] and low in pack.coordinators)
        )
        if joins or not tokens.is_word[k]:
            return k < at and (joins or tokens.written[k] in ";:") and tokens.low[k + 1] not in pack.articles
        if low in pack.coordinators and k < at:
            return _follows_time_or_figure(tokens, k, at, pack)
        if tokens.is_finite[k] or low in pack.prepositions:
            return False
        if not k:
            return low not in pack.articles
    return False


def _follows_time_or_figure(tokens: Tokens, joint: int, at: int, pack: Pack) -> bool:
    """As in "fell by 3% and dogs search for the rest": what "and" joins to a time or a figure is no second noun."""
    before, behind = tokens.low[joint - 1], tokens.low[at + 2 : at + 4]
    closed = before in pack.time_units or tokens.is_capital[joint - 1] or before[-1:] == "%"
    small = len(behind) > 1 and behind[0] in pack.prepositions and behind[1] in pack.determiners
    return closed and small and True in tokens.is_finite[:joint]


def _is_counted_share(tokens: Tokens, at: int, pack: Pack) -> bool:
    """As "5%" and "some 40 per cent" that a clause begins with."""
    first = at
    while first > 0 and (is_number(tokens, first, pack) or tokens.low[first] in pack.percent):
        first -= 1
    first -= first > 0 and tokens.low[first] in pack.comparators
    low = tokens.low[first]
    return not first or low in pack.coordinators or low in pack.contrast or not tokens.is_word[first]


def is_only_verb(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a form that may be a noun has a short singular subject before it and no other verb behind it."""
    noun = index - 1
    if noun > 1 and tokens.is_comma[noun]:
        noun = _before_aside(tokens, noun)  # "The airline, founded in 1946, flies to 90 cities"
    first = next((k for k in range(noun, -1, -1) if not tokens.is_word[k]), -1) + 1
    first += first < noun and (tokens.low[first] in pack.coordinators or tokens.low[first] in pack.contrast)
    before = tokens.low[noun]
    begins = tokens.low[first] in pack.determiners or tokens.is_capital[first]
    if not 0 <= noun - first < 4 or not begins or not before.isalpha() or index + 2 >= tokens.size:
        return False
    closed = before in pack.prepositions or before in pack.coordinators or before in pack.determiners
    if closed or before.endswith(pack.plural_endings) or True in tokens.is_finite[first:index]:
        return False
    following = tokens.low[index + 1]
    goes_on = tokens.is_word[index + 1] and following not in pack.coordinators and following not in pack.of
    # "The roof leaks, and its keepers put up buckets"
    goes_on = goes_on or (tokens.is_comma[index + 1] and tokens.low[index + 2] in pack.coordinators)
    return (
        goes_on
        and pack.prepositions.isdisjoint(tokens.low[first:index])
        and is_last_verb(tokens, index, pack)
    )


def is_last_verb(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether no other verb stands before the next comma or conjunction, behind nouns or "and" alone."""
    for k in range(index + 1, min(index + 16, tokens.size)):
        low = tokens.low[k]
        if not tokens.is_word[k] or low in pack.contrast or low in pack.subordinators:
            return True
        if low in pack.coordinators and k + 1 < tokens.size:
            return _may_be_verb(tokens, k + 1, pack) or tokens.low[index + 1] not in pack.prepositions
        if _may_be_verb(tokens, k, pack) and tokens.low[k - 1] not in pack.determiners:
            return False
    return True


def _may_be_verb(tokens: Tokens, at: int, pack: Pack) -> bool:
    low = tokens.low[at]
    if tokens.is_capital[at] or low in pack.not_verbs:
        return False
    listed = (
        low in pack.auxiliaries or low in pack.past or low in pack.past_or_participle or low in pack.present
    )
    return listed or (low.endswith(pack.participle_endings) and len(low) > 4)


def _is_share(tokens: Tokens, at: int, pack: Pack) -> bool:
    """As "half", "a fifth" and "two thirds" that a clause begins with."""
    counted = at > 0 and (tokens.low[at - 1] in pack.articles or tokens.low[at - 1] in pack.numerals)
    first = at - counted
    opened = not first or tokens.low[first - 1] in pack.coordinators or tokens.low[first - 1] in pack.contrast
    return opened and " ".join(tokens.low[first : at + 1]) in pack.loose_fractions


def _clause_start(tokens: Tokens, at: int, pack: Pack) -> int:
    """Where the clause of a noun begins, if not far before it: behind ", and", "but", "while" or "found that"."""
    first = max(0, at - 6)
    for k in range(at - 1, first, -1):
        joins = tokens.low[k] in pack.coordinators and (tokens.is_comma[k - 1] or k == at - 1)
        reported = tokens.low[k] in pack.that and (
            tokens.is_finite[k - 1] or tokens.low[k - 1] in pack.coordinators
        )
        if joins or reported or tokens.low[k] in pack.contrast or tokens.written[k] in ";:":
            return k
    return first


def _before_aside(tokens: Tokens, closing: int) -> int:
    """The noun before "…, closed in 2014," where an aside without a verb ends at this comma; else the comma."""
    opening = next((k for k in range(closing - 1, max(0, closing - 12), -1) if tokens.is_comma[k]), 0)
    return closing if not opening or any(tokens.is_finite[opening:closing]) else opening - 1
