"""Finite verbs where tables list the forms: one that is a noun or a participle too is told by what stands around it."""

from claims.splitting.languages.pack import Pack
from claims.splitting.words.forms import is_listed
from claims.splitting.words.objects import opens_object
from claims.splitting.words.participles import helped, is_participle
from claims.splitting.words.romance_verbs import follows_name, is_pronoun_here, plans, stands_behind_subject
from claims.splitting.words.tokens import Tokens


def is_listed_here(tokens: Tokens, index: int, pack: Pack) -> bool:
    """A listed form, but no noun of the same letters: "la visita", "el primer ministro visita la zona"."""
    low = tokens.low[index]
    previous = tokens.low[index - 1] if index else ""
    if low in pack.say and _is_iberian_participle(low, pack):
        return False  # "ha asegurado que …", "la medida, anunciada ayer"
    if low in pack.with_i and (_is_said_by_me(tokens, index, pack) or _is_reported(tokens, index, pack)):
        return True
    if low in pack.describing and low in pack.present:
        if helped(tokens, index, pack):
            return False
        if previous == ",":
            return _ends_aside(tokens, index, pack)  # unlike "Le pont, construit en 1903, …"
    if low in pack.say and _is_french_participle(low, previous, pack):
        return False
    if low in pack.present_or_participle:
        return not _has_auxiliary(tokens, index, pack)
    if previous in pack.superlatives and index > 1 and (low in pack.present or low in pack.present_or_noun):
        return False  # "a mais baixa"
    if low in pack.present_or_noun:
        return _is_verb_and_no_noun(tokens, index, pack)
    if pack.final_relatives:
        if _is_extended_attribute(tokens, index, pack) or _is_attribute(tokens, index, pack):
            return False
        if low.endswith("n") and low in pack.present:
            return _is_plural_verb(tokens, index, pack)
    elif low in pack.present and not pack.verb_last:
        return _may_follow(tokens, index, pack)
    return is_listed(low, pack)


def _is_iberian_participle(low: str, pack: Pack) -> bool:
    return low.endswith(pack.describing_endings) and not (pack.elisions or pack.final_relatives)


def _is_french_participle(low: str, previous: str, pack: Pack) -> bool:
    """As in "Le fonds, lancé en 2011, …", "a limogé son entraîneur et confié l'équipe à …"."""
    bare = previous == "," or previous in pack.coordinators
    return bare and bool(pack.elisions) and low not in pack.present and is_participle(low, pack)


def _is_verb_and_no_noun(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "La région compte désormais …", unlike "le compte": what stands around a form that may be either."""
    low = tokens.low[index]
    previous = tokens.low[index - 1] if index else ""
    following = tokens.low[index + 1] if index + 1 < tokens.size else ""
    free = index > 0 and _leaves_verb_free(tokens, index, pack)
    if low in pack.say and previous == "," and index > 1 and tokens.written[index - 2] in '"”»':
        return True  # "…”, cuenta Amparo, que vende fruta"
    if free and f"{low} {following}" in pack.verbs_with:
        return True  # "que desde entonces cuenta con 40 camas"
    if _is_mine(low, pack):
        return _is_told_by_me(tokens, index, pack)
    if not free:
        return False
    if following in pack.auxiliaries and pack.describing_endings and not pack.final_relatives:
        return False  # "un ancien garde a tiré": what a verb follows is the noun
    if index > 1 and not tokens.is_capital[index]:
        if following in pack.adverbs:
            return True  # "Un groupe de climatologues conteste toutefois …"
        noun_ended = tokens.low[index - 2] in pack.determiners and tokens.is_word[index - 1]
        if noun_ended and (following not in pack.of or plans(tokens, index + 2, pack)):
            return True
    if pack.elisions and follows_name(tokens, index, pack):
        return True
    if previous in pack.pronouns or previous in pack.negators or previous in pack.relatives:
        return True
    return opens_object(tokens, index, pack)


def _leaves_verb_free(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether the word before needs no noun behind it, as "la" and "de" do."""
    previous = tokens.low[index - 1]
    if previous in pack.determiners or previous in pack.articles:
        return False
    return previous not in pack.prepositions or is_pronoun_here(tokens, index - 1, pack)


def _is_plural_verb(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "sie reichen nicht", not in "die reichen Länder" nor in "sollen reichen"."""
    previous = tokens.low[index - 1] if index else ""
    noun_follows = index + 1 < tokens.size and tokens.is_capital[index + 1]
    described = previous in pack.determiners and noun_follows
    return not (described or previous in pack.prepositions or _has_auxiliary(tokens, index, pack))


def _may_follow(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a form of the present may stand behind the word before: "il la vend", not "la vente"."""
    previous = tokens.low[index - 1] if index else ""
    subject = previous in pack.pronouns or previous in pack.negators
    if previous in pack.object_pronouns and previous in pack.determiners:
        before = tokens.low[index - 2] if index > 1 else ""
        mine = tokens.low[index] in pack.first_person_verbs
        return mine or before in pack.coordinators  # "y las llevamos al banco"
    if previous in pack.prepositions:  # "nous n'en gardons que dix", "la loi en impose une"
        named = index > 2 and tokens.low[index - 3] in pack.determiners and tokens.is_word[index - 2]
        return subject and (named or stands_behind_subject(tokens, index - 1, pack))
    if previous in pack.negators and previous in pack.determiners:
        return stands_behind_subject(tokens, index - 1, pack)
    return subject or previous not in pack.determiners


def _is_told_by_me(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "no llego a fin de mes", "hoje vivo da escrita", "vendo mel, mas trabalho em Braga"."""
    previous = tokens.low[index - 1] if index else ""
    if previous in pack.pronouns or previous in pack.negators:
        return True
    following = tokens.low[index + 1] if index + 1 < tokens.size else ""
    goes_on = following in pack.prepositions or following in pack.determiners
    if previous in pack.relative_days or previous in pack.adverbs:
        return goes_on
    mine = any(
        tokens.is_finite[k] and _is_mine(tokens.low[k], pack) for k in range(max(0, index - 12), index)
    )
    return mine and goes_on and (previous in pack.contrast or previous in pack.coordinators)


def _is_mine(low: str, pack: Pack) -> bool:
    return low in pack.first_person_verbs or low in pack.mine_or_noun


def _ends_aside(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether the comma before closes what describes the subject: "Le remède, autorisé en mai, réduit de 9 % …"."""
    opening = next((k for k in range(index - 2, 0, -1) if tokens.is_comma[k]), 0)
    if not opening or any(tokens.is_finite[:opening]):
        return False
    first = tokens.low[opening + 1]
    return is_participle(first, pack) or first in pack.relatives


def _is_attribute(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "der verletzte Fahrer", not in "ein Mann, der zwei Kinder verletzte"."""
    low = tokens.low[index]
    if not low.endswith(("te", "ten")) or index + 1 >= tokens.size or not tokens.is_capital[index + 1]:
        return False
    article = tokens.low[index - 1] in pack.determiners or tokens.low[index - 1] in pack.articles
    return article and not (index > 1 and tokens.is_comma[index - 2])


def _is_extended_attribute(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "das um Sondereffekte bereinigte Ergebnis", "das 1907 gegründete Werk": the noun is still to come."""
    if (
        index + 1 >= tokens.size
        or not tokens.is_capital[index + 1]
        or not tokens.low[index].endswith(("te", "ten"))
    ):
        return False
    for k in range(index - 1, 0, -1):
        if not tokens.is_word[k] or tokens.is_finite[k]:
            return False
        opens = tokens.low[k] in pack.prepositions or (k == index - 1 and tokens.written[k].isdigit())
        if opens and tokens.low[k - 1] in pack.determiners:
            return True
    return False


def _has_auxiliary(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether an auxiliary stands in the clause, so that "verkauft" is its participle, "warten" its infinitive."""
    if tokens.low[index - 1] in pack.coordinators and _follows_conjunction(tokens, index, pack):
        return False
    ends = tokens.low[index].endswith("n") and not any(tokens.is_word[index + 1 : index + 2])
    for k in range(index - 1, -1, -1):
        if tokens.written[k] in ",;:":
            break
        if tokens.low[k] in pack.coordinators and k + 2 < index and tokens.low[k + 1] in pack.determiners:
            if ends and tokens.low[k - 1].endswith("n"):
                continue  # "will 90 Bahnhöfe umbauen und die Strecke reaktivieren"
            break  # "… ist entgleist und die Polizei ermittelt"
        if tokens.low[k] in pack.auxiliaries:
            return True
    behind = index + 1 + (tokens.low[index + 1 : index + 2] == ("zu",))  # "ignoriert zu haben"
    return behind < tokens.size and tokens.low[behind] in pack.auxiliaries


def _is_said_by_me(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "ich backe", "backe ich", "arbeite ich hier und backe …"."""
    beside = tokens.low[max(0, index - 1) : index] + tokens.low[index + 1 : index + 2]
    if not pack.i.isdisjoint(beside):
        return True
    joined = index > 1 and tokens.low[index - 1] in pack.coordinators
    return joined and not pack.i.isdisjoint(tokens.low[:index])


def _is_reported(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "…, die Gemeinde verliere 180.000 Euro": the German subjunctive, behind its subject."""
    low, previous = tokens.low[index], tokens.low[index - 1] if index else ""
    named = index > 1 and tokens.is_capital[index - 1] and not tokens.is_capital[index]
    if not pack.final_relatives or not low.endswith("e") or not (named or previous in pack.he_or_she):
        return False
    for k in range(index - 1, -1, -1):
        if tokens.is_finite[k]:
            return False
        if tokens.is_comma[k] or tokens.low[k] in pack.coordinators:
            return tokens.low[k + 1] in pack.determiners and index - k < 5
    return tokens.low[0] in pack.determiners and index < 5


def _follows_conjunction(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "ist 420 Meter lang und verbindet beide Ufer", not in "wurde gekauft und verkauft"."""
    if index < 3 or index + 2 >= tokens.size:
        return False
    following = tokens.low[index + 1]
    opens = following in pack.determiners or following in pack.articles or tokens.is_capital[index + 1]
    before = tokens.low[index - 2]
    parallel = before in pack.present_or_participle or is_participle(before, pack)
    return opens and not parallel and not tokens.is_capital[index]
