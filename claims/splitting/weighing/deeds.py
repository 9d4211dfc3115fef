"""Whether a statement without a figure or a name tells of a deed, or only describes, feels or agrees."""

from itertools import pairwise

from claims.splitting.words import vocabulary as bits
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_gerund, is_participle
from claims.splitting.words.wording import Wording


def only_agrees(said: Wording) -> bool:
    """As in "We did", "They have"."""
    words = said.words
    return len(words) == 2 and words[0] in said.pack.vague_subjects and words[1] in said.pack.auxiliaries


def has_object(said: Wording) -> bool:
    """As in "mantiene la alcaldía", "sigue en coma", "despede-se do torneio": a Romance verb with what it needs."""
    pack, words = said.pack, said.words
    verb, _, enclitic = words[0].partition("-")
    acts = (
        verb in pack.present
        or verb in pack.present_or_noun
        or verb in pack.auxiliaries - pack.being
        or verb in pack.first_person_verbs
    )
    told = words[1] in pack.determiners or words[1] in pack.prepositions or enclitic in pack.enclitics
    return acts and told and len(words) == 3 and bool(pack.describing_endings) and not pack.final_relatives


def is_felt(said: Wording) -> bool:
    """As in "was felt in Halden", where nobody says what he feels."""
    return any(a in said.pack.being and b in said.pack.seeming for a, b in pairwise(said.words))


def acts(said: Wording) -> bool:
    """As in "It also serves the islands", "They live in tents"."""
    pack, words = said.pack, said.words
    if len(words) < 4:
        return False
    many, one = words[0] in pack.they, words[0] in pack.he_or_she or words[0] in pack.it
    skipped = is_adverb(words[1], pack) or (words[1] in pack.negators and not pack.participle_endings)
    verb = words[2] if skipped else words[1]
    if verb in pack.say or verb in pack.wishes or verb in pack.auxiliaries:
        return False
    if not pack.participle_endings:
        return (many or one) and (verb in pack.present or verb in pack.present_or_noun)
    return (many and verb in pack.infinitives) or (
        one and (verb in pack.present or verb in pack.present_or_noun)
    )


def merely_describes(said: Wording) -> bool:
    """As in "The wounds are still fresh": a verb of being, and nothing that could be looked up."""
    words, pack = said.words, said.pack
    at = next((k for k, word in enumerate(words) if word in pack.auxiliaries), -1)
    denied = said.told & bits.NEGATION and not said.told & bits.SWEEPING
    if at < 0 or words[at] not in pack.being or denied:
        return False
    if any(word in pack.plain_present for word in words[2:at]) and pack.participle_endings:
        return False  # "Both towns face cuts unless there are gifts"
    if pack.capitals and pack.participle_endings and at + 1 < len(words) and said.is_named(at + 1):
        return False  # "The capital is Oslo"
    if not pack.conditions.isdisjoint(words[at + 1 : at + 4]):
        return False  # "Side effects were mild"
    behind = words[at + 1 :] if pack.final_relatives else words[at + 1 : at + 4]
    if pack.final_relatives and sum(word in pack.prepositions for word in behind) > 1:
        return False  # "war auf dem Weg von Riga nach Rotterdam"
    done = any(
        is_participle(word, pack) or is_gerund(word, pack) or word in pack.present_or_participle
        for word in behind
    )
    return not done  # "The bridge was closed", unlike "The wounds are fresh", tells of a deed
