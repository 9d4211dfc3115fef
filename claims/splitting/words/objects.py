"""What behind a word tells that it is a verb in the present and no noun: its object."""

from claims.splitting.languages.pack import Pack
from claims.splitting.words.participles import is_participle
from claims.splitting.words.tokens import Tokens


def opens_object(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "The rebels control the airport", "La ville compte neuf gares"."""
    if not index or index + 1 >= tokens.size:
        return False
    if not tokens.is_word[index - 1] and tokens.written[index - 1] != ",":
        return False
    previous, following = tokens.low[index - 1], tokens.low[index + 1]
    if index > 1 and previous in pack.adjectives_before and is_change(tokens.low[index], pack):
        return False  # "une nouvelle baisse de 3 %"
    behind = index + 2 if index + 2 < tokens.size else index + 1
    moves = following in pack.change_to or following in pack.agents
    moves = moves and tokens.written[behind][0].isdigit() and tokens.is_word[index - 1]
    if moves and is_change(tokens.low[index], pack):
        return True  # "Property tax rises from 2.1 to 2.3 per mille"
    if following in pack.infinitive_markers:
        # "exports to Britain fell"
        return not (tokens.is_capital[behind] or tokens.low[behind] in pack.determiners)
    if following in pack.pronouns and _opens_time_or_relative(tokens, index + 1, pack):
        return False
    return (
        (following in pack.determiners or following in pack.pronouns or following in pack.that)
        or (following in pack.numerals or following in pack.magnitudes)
        or tokens.written[index + 1].lstrip("$€£¥")[:1].isdigit()
        or (bool(pack.describing_endings) and _opens_count_or_plan(tokens, index, pack))
    )


def _opens_time_or_relative(tokens: Tokens, at: int, pack: Pack) -> bool:
    """As in "sales this year", "plants that were closed", unlike "reports that prices rose"."""
    behind = tokens.low[at + 1] if at + 1 < tokens.size else ""
    if tokens.low[at] in pack.determiners and behind in pack.time_units:
        return True
    return (
        bool(pack.participle_endings)
        and tokens.low[at] in pack.that
        and tokens.low[at] in pack.relative_subjects
        and (behind in pack.auxiliaries or behind in pack.past or is_participle(behind, pack))
    )


def is_change(low: str, pack: Pack) -> bool:
    """Whether a word tells of a change, by itself or beside a figure: "rises", "baisse"."""
    return "trend" in (pack.cues.get(low), pack.soft_cues.get(low))


def _opens_count_or_plan(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "gagne moins de 800 euros", "compte neuf gares", "compte y installer une salle"."""
    following = tokens.low[index + 1]
    pair = f"{following} {tokens.low[index + 2]}" if index + 2 < tokens.size else ""
    if following in pack.numerals or following in pack.comparators or pair in pack.comparators:
        return True
    verb = index + 1 + (following in pack.negators)
    plain = verb < tokens.size and tokens.low[verb].endswith(pack.infinitive_endings)
    return plain and len(tokens.low[verb]) > 4 and tokens.low[verb] not in pack.not_verbs
