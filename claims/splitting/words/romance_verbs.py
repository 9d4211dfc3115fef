"""What stands around a Romance form that may be a noun too, and shows it to be a verb."""

from claims.splitting.languages.pack import Pack
from claims.splitting.words.tokens import Tokens


def plans(tokens: Tokens, at: int, pack: Pack) -> bool:
    """As "fermer" in "L'usine menace de fermer", "s'effondrer" in "Le toit risque de s'effondrer"."""
    at += at < tokens.size and tokens.low[at] in pack.negators
    plain = at < tokens.size and tokens.low[at].endswith(pack.infinitive_endings)
    return bool(pack.elisions) and plain and len(tokens.low[at]) > 4 and tokens.low[at] not in pack.not_verbs


def is_pronoun_here(tokens: Tokens, at: int, pack: Pack) -> bool:
    """As "en" in "n'en conserve que dix", unlike "en route"."""
    return tokens.low[at] in pack.negators and at > 0 and stands_behind_subject(tokens, at, pack)


def follows_name(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "Valcendre table sur une croissance de 3 %": a name, its first verb, and what belongs to it."""
    following = tokens.low[index + 1] if index + 1 < tokens.size else ""
    fronted = index > 1 and tokens.low[index - 2] in pack.prepositions and index < 4
    named = tokens.is_capital[index - 1] and not tokens.is_capital[index] and not fronted
    opens = following in pack.prepositions - pack.of or following in pack.determiners
    return named and opens and True not in tokens.is_finite[:index]


def stands_behind_subject(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a small word is a pronoun of the verb behind it: "il en vend", "la mairie l'oblige"."""
    before = tokens.low[at - 1] if at else ""
    if before in pack.pronouns or before in pack.negators or before in pack.verb_after:
        return True
    joined = before in pack.coordinators or before == ","
    if joined and tokens.low[at + 1] in pack.present and pack.elisions:
        return True  # "fonde une société puis la revend", "mon mari, qui est infirmier, en gagne 300"
    named = at > 1 and tokens.low[at - 2] in pack.determiners and tokens.is_word[at - 1]
    return named and tokens.low[at] in pack.elisions and not any(tokens.is_finite[:at])
