"""Nouns of persons, places and organisations, and what may stand for them, of any language."""

from dataclasses import dataclass

from claims.splitting.languages.pack.tables import Words


@dataclass(frozen=True, kw_only=True)
class Referents:
    """Nouns of persons, places and organisations, and what may stand for them."""

    roles: Words = frozenset()  # president, mayor
    professions: Words = frozenset()  # nurse, baker: what somebody is said to be
    persons: Words = frozenset()  # motorist, survivor: nouns of somebody that are neither
    definite: tuple[str, ...] = ()  # what stands before a noun that was named before, with its space: "the "
    place_nouns: Words = frozenset()  # city, village
    organisation_nouns: Words = frozenset()  # company, ministry
    company_nouns: Words = frozenset()  # company, firm: of any organisation that is not called otherwise
    country_nouns: Words = frozenset()
    regions: Words = (
        frozenset()
    )  # region, district: of the place nouns, the ones that a town's name may stand beside
    countries: Words = frozenset()
    bodies: Words = frozenset()  # board, union: nouns of what decides and says
    deciding_verbs: Words = frozenset()  # plans, hopes: what only somebody does
    men: Words = frozenset()  # titles and nouns that tell of a man: Mr, spokesman
    women: Words = frozenset()
    that_year: Words = frozenset()  # that year, the same year
    pairs: Words = frozenset()  # two men, brothers: after "the"
    vague_subjects: Words = frozenset()  # this, these activities
