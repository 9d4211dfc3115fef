"""Whom or what a pronoun means."""

from typing import Final

from claims.splitting.languages.pack import Pack
from claims.splitting.referents.antecedents import decides, is_body, is_surely, may_be, stands_for_nothing
from claims.splitting.referents.mentions import Mentioned, Mentions, distinct
from claims.splitting.referents.subjects import PEOPLE, PERSON, SOMEONE, THING, Subject

_QUOTES: Final = ("“", '"', "‘", "«", "„")


def meant(mentioned: Mentioned, pronoun: str, rest: str, at: int, speaker: str) -> str:
    """Whom or what a pronoun means that stands before `rest`, or ""; `speaker` says it within a quotation."""
    pack = mentioned.pack
    if pronoun in pack.he_or_she:
        return _person(mentioned, pronoun, at, speaker)
    if pronoun in pack.it and stands_for_nothing(rest, pack):
        return ""  # "It is the deadliest accident": the event, and not what the sentence before spoke of
    latest = mentioned.subject(mentioned.earlier[-1]) if mentioned.earlier else None
    own = mentioned.subject(mentioned.now)
    opens = mentioned.now.text.lower().lstrip("“\"'‘").startswith(f"{pronoun} ")
    if own is None and not opens and at > mentioned.now.start:
        return ""  # something stands before it, of which the subject is not known
    if pronoun in pack.they:
        found = own if own and own.kind == PEOPLE else latest
        return found.words if found and found.kind == PEOPLE else ""
    found = own or latest
    if found is None or found.kind != THING:
        return ""
    fits = not decides(rest, pack) or is_body(found.words, mentioned.facts.text, pack)
    return found.words if fits else ""


def _person(mentioned: Mentioned, pronoun: str, at: int, speaker: str) -> str:
    """Who "he" is, unless he says it himself: whoever was spoken of last, if no other man was."""
    pack = mentioned.pack
    if mentioned.now.text.startswith(_QUOTES) and not speaker:
        return ""
    own = mentioned.subject(mentioned.now)
    here = [own.words] if own and own.kind == PERSON else []
    if own and (own.kind == SOMEONE or (own.kind == THING and not pack.it)):
        return ""  # "Lavernay abaisse sa prévision : il n'attend plus …"
    near = _fitting(pronoun, [*here, *mentioned.people_here(at)], speaker, pack)
    if near:
        surely = near == here or (len(near) == 1 and is_surely(pronoun, near[0], pack))
        return near[0] if surely else ""
    for mentions in reversed(mentioned.earlier):
        told = mentioned.subject(mentions)
        if mentions.of_his or (told and told.kind == SOMEONE):
            return ""  # "His wife died", "The mayor has the money"
        near = _fitting(pronoun, mentioned.people(mentions), speaker, pack)
        if near:
            just_named = told and near == [told.words] and mentions.number == mentioned.now.number - 1
            surely = len(near) == 1 and is_surely(pronoun, near[0], pack)
            thing = told is not None and told.kind == THING and not pack.it  # "elle" may be a law
            return near[0] if just_named or (surely and not thing) else ""
        if _may_name_another(mentions, told, pack) or (told and told.kind == THING and not pack.it):
            return ""
    return ""


def _may_name_another(mentions: Mentions, told: Subject | None, pack: Pack) -> bool:
    """As in "Brenn wins": a sentence whose subject is not known, or may be a name."""
    if told:
        return told.kind == THING and told.words[0].isupper() and " " not in told.words
    opening = mentions.text.lower().lstrip("“\"'‘—–- ").partition(" ")[0]
    return bool(opening) and opening not in pack.vague_subjects | pack.he_or_she | pack.they


def _fitting(pronoun: str, names: list[str], speaker: str, pack: Pack) -> list[str]:
    return [name for name in distinct(names) if may_be(pronoun, name, pack) and name not in speaker]
