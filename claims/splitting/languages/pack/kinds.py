"""What a statement is about, of any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.splitting.languages.pack.tables import Words


@dataclass(frozen=True, kw_only=True)
class Kinds:
    """What a statement is about."""

    cues: Mapping[str, str] = field(default_factory=dict)  # word or phrase: kind
    soft_cues: Mapping[str, str] = field(default_factory=dict)  # cues only beside a figure or a measured noun
    # word: beside which others it points to no kind ("trial" to no court beside "patients")
    misled: Mapping[str, Words] = field(default_factory=dict)
    forenames: Words = frozenset()  # names that are words of a kind too: Bill, Will
    going: Words = frozenset()  # cues of a forecast only before an infinitive: vai (subir)
    share_cues: Words = frozenset()  # lost, gained: beside a share they tell of a change
    clitics: tuple[str, ...] = ()  # written together with the word that follows: و
    measured: Words = frozenset()  # price, number, turnout
    hearsay: tuple[str, ...] = ()  # patterns that look ahead in form only: German "soll … gefälscht haben"
    trend_patterns: tuple[str, ...] = ()  # patterns that make a statement a comparison or a ranking
    kind_patterns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # and that point to a kind
    # a kind, words and others: one of the first, near one of the others, points to it
    paired_cues: tuple[tuple[str, Words, Words], ...] = ()
    scheduled: Words = frozenset()  # begins, expires: with a day and nothing past they look ahead
    superlative_endings: tuple[str, ...] = ()  # they make a statement a ranking
    equally: Words = frozenset()  # so (viel wie nie): opens a comparison after a comma
    as_: Words = frozenset()
    bounds: Words = frozenset()  # en deçà (du seuil de 300): behind a comma, what a figure is measured by
    beside: Words = frozenset()  # below, above, behind: after a figure, beside what it is measured
    superlatives: Words = frozenset()
    pleas: Words = frozenset()  # complaint, appeal: who rejects one denies nothing
    crimes: Words = frozenset()  # fraud, charges: who denies them at once answers a court
    mortal: Words = frozenset()  # lives: what is counted by them is the dead
    about_a_case: Words = frozenset()  # before a death that a trial is about: over, for
