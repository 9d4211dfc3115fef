"""Names of persons, places and organisations, of any language."""

from dataclasses import dataclass

from claims.splitting.languages.pack.tables import Words


@dataclass(frozen=True, kw_only=True)
class Names:
    """Names of persons, places and organisations."""

    capitals: bool = True  # names begin with a capital and little else does
    titles: Words = frozenset()  # before a person's name
    name_joiners: Words = frozenset()  # of, the, al, de
    place_before: Words = frozenset()  # in, at, near
    organisation_words: Words = frozenset()
    organisation_endings: tuple[str, ...] = ()  # of a compound before the name of a firm: Fahrradhersteller
    place_words: Words = frozenset()
    # In a script without capitals
    given_names: Words = frozenset()
    given_too: Words = frozenset()  # words too: names only before another given name
    places: Words = frozenset()  # of one word or of several
    name_clitics: tuple[str, ...] = ()  # what may be written together with a name: Arabic و, ب
    name_describers: Words = frozenset()  # between a title and a name: the former, Egyptian
    name_tails: Words = (
        frozenset()
    )  # that belong to an organisation's name behind its second word: Persian ملی
    never_names: Words = frozenset()
