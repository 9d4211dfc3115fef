"""Who says so, of any language."""

from dataclasses import dataclass

from claims.splitting.languages.pack.tables import Words


@dataclass(frozen=True, kw_only=True)
class Speech:
    """Who says so."""

    say: Words = frozenset()  # finite forms of verbs of saying
    deciding: Words = frozenset()  # decided (that …)
    naming: Words = frozenset()  # called (it "a crime")
    perfect: Words = frozenset()  # a, ont: may stand before a form of `say`
    occasions: Words = frozenset()  # statement, interview: (in a) … something is said
    heard_from: Words = frozenset()  # (a-t-on appris) auprès de: before the source
    comment_openers: Words = frozenset()  # as (the agency said)
    adjunct_openers: Words = frozenset()  # on, in: end the speaker's name
    their_words: Words = frozenset()  # "(an agency quotes somebody as) saying": behind who said it
    presumed: Words = frozenset()  # feared (dead): behind "are missing and" they tell nothing more
    listeners: Words = frozenset()  # (told) reporters
    telling: Words = frozenset()  # told: whoever is told stands behind it
    counting: Words = frozenset()  # added: before a figure no verb of saying
    deny: Words = frozenset()  # those that turn what is said around
    removes: Words = frozenset()  # dismissed: with a person it denies nothing
    uttering: Words = frozenset()  # verbs that tell of a speaker beside a quotation alone: asked, shouted
    saying: Words = frozenset()  # explaining (that), claiming (that)
    according_to: Words = frozenset()
    according_behind: Words = frozenset()  # stand behind the source: German (Insidern) zufolge
    speakers: Words = frozenset()  # nouns that speak: report, documents, officials
