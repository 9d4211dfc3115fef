"""Finite verbs of a language in which the verb leads its clause, and is often written as a noun: Arabic "قتل"."""

from typing import Final

from claims.splitting.languages.pack import Pack
from claims.splitting.words.forms import is_listed
from claims.splitting.words.tokens import Tokens

_FEMININE: Final = "ة"


def leads(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a word by whose letters it may be a finite verb is one here."""
    low = tokens.low[index]
    if not is_listed(low, pack):
        return _starts(tokens, index, pack)
    if not index or low.startswith(pack.finite_beginnings):
        return True
    previous = tokens.low[index - 1]
    if low in pack.prepositions or previous in pack.prepositions or previous in pack.determiners:
        return False
    feminine = previous.endswith(_FEMININE) and not previous.startswith(pack.definite_beginnings)
    if feminine and not low.endswith(("ت", "ها", "وا")) and not low.startswith("ت"):
        return False  # "جريمة قتل"
    if low not in pack.present_or_noun:
        return True
    opens = not tokens.is_word[index - 1] or (
        (previous in pack.coordinators or previous in pack.contrast or previous in pack.that)
        or (previous in pack.subordinators or previous in pack.adverbs or previous in pack.pronouns)
        or previous in pack.consequence  # "، ما دفع المحتجين إلى قطع الطريق"
    )
    if previous in pack.coordinators and index > 1 and tokens.low[index - 2].startswith(pack.definite_joined):
        return False  # "بالرشوة وغسل الأموال"
    if _is_demanded(tokens, index, pack):
        return False
    owned = low.endswith(pack.possessive_endings)
    return opens or (previous.startswith(pack.definite_beginnings) and not owned)


def _is_demanded(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "قرر المجلس خفض الرواتب ومنع السفر": deeds that are called for, and no verbs of their own."""
    if tokens.low[index - 1] not in pack.coordinators and not tokens.low[index - 1].startswith(
        pack.definite_beginnings
    ):
        return False
    before = range(index - 2, max(-1, index - 14), -1)
    verb = next((k for k in before if tokens.is_finite[k] and tokens.low[k] not in pack.present_or_noun), -1)
    if verb < 0 or tokens.low[verb] not in pack.demanding:
        return False
    return not any(tokens.is_comma[k] or tokens.low[k] in pack.that for k in range(verb + 1, index))


def _starts(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "نظم الطلاب مسيرة", "وتابع المدرب اللقاء": a verb only because the sentence begins with it."""
    low = tokens.low[index]
    if low in pack.starting:
        return not index or (index == 1 and tokens.low[0] in pack.coordinators)
    return not index and low.endswith("ت") and not low.endswith("ات") and len(low) > 3
