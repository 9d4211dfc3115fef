"""How it is put: opinions and wishes, and sentences that state nothing, of any language."""

from dataclasses import dataclass

from claims.splitting.languages.pack.tables import Words


@dataclass(frozen=True, kw_only=True)
class Rhetoric:
    """How it is put: opinions and wishes, and sentences that state nothing."""

    conditions: Words = frozenset()  # mild, stable, illegal: what is said to be so can be looked up
    opinion: Words = frozenset()
    hedges: Words = frozenset()
    public_matters: Words = frozenset()  # taxes, jobs, schools, votes
    courtesies: Words = frozenset()  # thank, question, let's: words to an audience
    sweeping: Words = frozenset()  # never, every, nothing
    wishes: Words = frozenset()  # must, should, let, want: what is said is not yet so
    rhetoric: tuple[str, ...] = ()  # patterns of sentences that state nothing
    advice: tuple[str, ...] = ()  # the same, though they give a figure
    requiring: tuple[str, ...] = ()  # of what a law or an order says that must be: no wish of the speaker
    first_person: Words = frozenset()
    negations: Words = frozenset()
    question_words: Words = frozenset()
