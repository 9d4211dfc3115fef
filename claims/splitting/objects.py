"""What around a word tells that it is a verb in the present and no noun: its object behind it, a plural before it."""

from claims.splitting.languages.pack import Pack
from claims.splitting.participles import is_number
from claims.splitting.tokens import Tokens


def opens_object(tokens: Tokens, index: int, pack: Pack) -> bool:
    if not index or index + 1 >= tokens.size:
        return False
    following = tokens.low[index + 1]
    opens = (
        (following in pack.determiners or following in pack.pronouns or following in pack.that)
        or following in pack.numerals
        or tokens.written[index + 1].lstrip("$€£¥")[:1].isdigit()
        or following in pack.infinitive_markers
    )
    behind = min(index + 2, tokens.size - 1)
    opens = opens or (bool(pack.describing_endings) and _opens_count_or_plan(tokens, index, pack))
    low = tokens.low[index]
    trend = "trend" in (pack.soft_cues.get(low), pack.describing_endings and pack.cues.get(low))
    if trend and index > 1 and tokens.low[index - 1] in pack.adjectives_before:
        return False  # "une nouvelle baisse de 3 %"
    changed = trend and following in pack.change_to | pack.agents
    if changed and tokens.written[behind][0].isdigit() and tokens.is_word[index - 1]:
        return True  # "Property tax rises from 2.1 to 2.3 per mille"
    if following in pack.infinitive_markers and (
        tokens.is_capital[behind] or tokens.low[behind] in pack.determiners
    ):
        return False  # "exports to Britain fell"
    return opens and (tokens.is_word[index - 1] or tokens.written[index - 1] == ",")


def _opens_count_or_plan(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "gagne moins de 800 euros", "compte neuf gares", "compte y installer une salle"."""
    following = tokens.low[index + 1]
    pair = f"{following} {tokens.low[index + 2]}" if index + 2 < tokens.size else ""
    if following in pack.numerals or following in pack.comparators or pair in pack.comparators:
        return True
    verb = index + 1 + (following in pack.negators)
    plain = verb < tokens.size and tokens.low[verb].endswith(pack.infinitive_endings)
    return plain and len(tokens.low[verb]) > 4 and tokens.low[verb] not in pack.not_verbs


def after_plural(tokens: Tokens, index: int, pack: Pack) -> bool:
    at = index - 1
    while at > 0 and (tokens.low[at] in pack.adverbs or tokens.low[at].endswith(pack.adverb_endings)):
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
    if previous in pack.plural_pronouns:
        return at > 0 and tokens.low[at - 1] in pack.prepositions
    if is_number(tokens, at, pack) and at == index - 1:
        # "of whom 310 remain in hospital", not "12 work permits"
        opened = at > 0 and (tokens.low[at - 1] in pack.prepositional_relatives or tokens.is_comma[at - 1])
        behind = tokens.low[index + 1] if index + 1 < tokens.size else ""
        return opened and behind in pack.prepositions
    if (previous in pack.determiners or previous in pack.prepositions) or not tokens.is_word[at]:
        return False
    return (
        previous.endswith(pack.plural_endings)
        and not previous.endswith(pack.singular_endings)
        and len(previous) > 3
        and not any(tokens.is_finite[_clause_start(tokens, at, pack) : at])
    )


def _before_aside(tokens: Tokens, closing: int) -> int:
    """The noun before "…, closed in 2014," where an aside without a verb ends at this comma; else the comma."""
    opening = next((k for k in range(closing - 1, max(0, closing - 12), -1) if tokens.is_comma[k]), 0)
    return closing if not opening or any(tokens.is_finite[opening:closing]) else opening - 1


def _clause_start(tokens: Tokens, at: int, pack: Pack) -> int:
    """Where the clause of a noun begins, if not far before it: behind ", and", "but" or "while"."""
    first = max(0, at - 6)
    for k in range(at - 1, first, -1):
        joins = tokens.low[k] in pack.coordinators and tokens.is_comma[k - 1]
        if joins or tokens.low[k] in pack.contrast:
            return k
    return first
