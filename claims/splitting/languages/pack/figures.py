"""Numbers, and what they count, of any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.splitting.languages.pack.tables import Words


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Numbers, and what they count."""

    numerals: Mapping[str, float] = field(default_factory=dict)  # below a hundred, and whole hundreds
    magnitudes: Mapping[str, int] = field(default_factory=dict)  # hundred, thousand, million …
    indefinite: Mapping[str, int] = field(default_factory=dict)  # dozens, thousands: at least so many
    halves: Mapping[str, float] = field(default_factory=dict)  # half: 0.5
    fractions: Mapping[str, float] = field(default_factory=dict)  # "two-thirds", "a third of"
    tenths: Mapping[str, float] = field(default_factory=dict)  # (39 and) three tenths: .3
    not_shared: Words = frozenset()  # (half) an hour, (quarter) final: what no fraction is a share of
    part_orders: Words = frozenset()  # the first (half of the year): no share
    folds: Mapping[str, float] = field(default_factory=dict)  # twice, doubled: 2
    fold_objects: Words = frozenset()  # what must follow loose folds: (double) the
    loose_folds: Words = frozenset()  # double, triple: folds before fold objects alone
    loose_fractions: Mapping[str, float] = field(default_factory=dict)  # "a fifth": only after "nearly", "by"
    of_every: tuple[str, ...] = ()  # patterns of "one in five": groups "n" and "of"
    ones_first: bool = False  # five and twenty
    number_joiners: Words = frozenset()  # and, و, y
    letters_run_on: bool = False  # vowel signs may stand in a word, digits beside letters: "بـ130كيلومترا"
    hundreds_apart: bool = False  # "3 mil 400 millones"
    number_clitics: tuple[
        str, ...
    ] = ()  # "and", prepositions, together with a number in words: "وخمس", "بنحو"
    slash_decimals: bool = False  # "۳/۵ درصد"

    ambiguous_numerals: Words = frozenset()  # numerals only before a counted noun: one, دو, un
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinals_behind: Mapping[str, int] = field(
        default_factory=dict
    )  # ranks behind words of `ranked_after` alone
    before_one: Words = frozenset()  # only (one), where the number matters
    no_counted_ones: Words = frozenset()  # and where it does not: (only one) way, winner
    range_joiners: Words = frozenset()  # 3 (to) 4 million
    range_openers: Words = frozenset()  # (between) 3 and 4 million
    unranked: Words = (
        frozenset()
    )  # nouns that a number in order only names: century; with them, others make a rank
    ranked_after: Words = frozenset()  # and that stand before it: came (third)
    ranked: Words = frozenset()  # words that make an ordinal a rank: largest, time
    ranked_endings: tuple[str, ...] = ()  # of such words: -est
    in_a_row: Words = frozenset()  # and those that do so behind another word: consécutive
    ranked_over: tuple[
        str, ...
    ] = ()  # patterns of what it is counted over, behind an ordinal: (third) in a month
    before_order: Words = frozenset()  # behind them digits with a dot are a number in order: "im (19.)"
    ordinal_endings: Words = frozenset({"st", "nd", "rd", "th"})  # of a number in digits
    in_order: Words = (
        frozenset()
    )  # nouns whose ordinal ranks nothing and is told from the second on: (third) quarter
    always_ranks: bool = False  # an ordinal before any noun is a rank: سومین اعتصاب
    comparators: Mapping[str, str] = field(default_factory=dict)  # before the number
    comparators_after: Mapping[str, str] = field(default_factory=dict)  # "or more"
    decimal_comma: bool = False
    adjectives_first: bool = False  # political prisoners, not presos políticos
    clock_behind: tuple[str, ...] = ()  # (two) o'clock, in the morning: what makes a number a time of day
    labels: Words = frozenset()  # nouns whose number is a name: flight, article, route
    people: Words = frozenset()  # nouns that count persons
    ages: tuple[str, ...] = ()  # patterns; the number is group "n"
    further_age: str = ""  # and of one that follows another: aged three(, six)( and nine)
    compounds: tuple[
        str, ...
    ] = ()  # patterns of a number and its noun in one word: dreitägig; groups "n", "unit"
    counted_after: Words = frozenset()  # verbs that follow a number whose noun is left out
