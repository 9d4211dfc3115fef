"""The one shape of a language pack."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from claims.splitting.characters import plain

Words = frozenset[str]
Value = TypeVar("Value")

AT_LEAST: Final = "at least"
AT_MOST: Final = "at most"
MORE_THAN: Final = "more than"
LESS_THAN: Final = "less than"
ABOUT: Final = "about"
NEARLY: Final = "nearly"
EXACTLY: Final = "exactly"

LONGEST_PHRASE: Final = 6  # words


def words(text: str) -> Words:
    """Words parted by white space. Raises ValueError where a "|" shows that phrases are meant."""
    if "|" in text:
        raise ValueError(f"Phrases go through `phrases`, not `words`: {text.strip()[:60]!r}")
    return _as_written(text.split())


def phrases(text: str) -> Words:
    """Phrases parted by "|", of one word or of several. Raises ValueError where one is too long, as a list of words is
    that should go through `words`."""
    parts = text.split("|")
    long = next((part for part in parts if len(part.split()) > LONGEST_PHRASE), None)
    if long is not None:
        raise ValueError(
            f"Words go through `words`, and a phrase has {LONGEST_PHRASE} at most: {long[:60]!r}"
        )
    return _as_written(parts)


def _as_written(parts: Iterable[str]) -> Words:
    """What a table holds: plain, and in Persian also as it is written where the zero-width non-joiner is left out."""
    found = {" ".join(plain(part).split()) for part in parts if part.strip()}
    return frozenset(
        found | {w.replace("\u200c", "") for w in found} | {w.replace("\u200c", " ") for w in found}
    )


def numbered(text: str, first: int = 1, step: int = 1) -> dict[str, int]:
    """Words counted up from `first`; "/" parts words of the same value."""
    return {
        plain(word).replace("_", " "): first + step * place
        for place, group in enumerate(text.split())
        for word in group.split("/")
    }


def each(value: Value, text: str) -> dict[str, Value]:
    """Every one of the `phrases` of the text with this value."""
    return dict.fromkeys(phrases(text), value)


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Numbers, money and dates."""

    # Numbers
    numerals: Mapping[str, float] = field(default_factory=dict)  # below a hundred, and whole hundreds
    magnitudes: Mapping[str, int] = field(default_factory=dict)  # hundred, thousand, million …
    indefinite: Mapping[str, int] = field(default_factory=dict)  # dozens, thousands: at least so many
    halves: Mapping[str, float] = field(default_factory=dict)  # half: 0.5
    fractions: Mapping[str, float] = field(default_factory=dict)  # "two-thirds", "a third of"
    tenths: Mapping[str, float] = field(default_factory=dict)  # (39 and) three tenths: .3
    not_shared: Words = frozenset()  # (half) an hour, (quarter) final: what no fraction is a share of
    part_orders: Words = frozenset()  # the first (half of the year): no share
    folds: Mapping[str, float] = field(default_factory=dict)  # twice, doubled: 2
    fold_objects: Words = frozenset()  # what must follow those of the next table: double (the)
    loose_folds: Words = frozenset()
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
    percent: Words = frozenset()
    points: Words = frozenset()  # percentage points
    currencies: Mapping[str, str] = field(default_factory=dict)
    great_sums: Mapping[str, tuple[str, int]] = field(
        default_factory=dict
    )  # a currency with its magnitude in one word: Persian همت
    measures: Mapping[str, str] = field(default_factory=dict)  # km, tonnes: to the unit's name
    tonnes: Words = frozenset()  # that count persons too: Persian تن
    minus: Words = frozenset()  # before a figure
    below_zero: Words = frozenset()  # behind it
    metres_before: Words = frozenset()  # the women's (800m): where "m" may be a million too
    races: Words = frozenset()  # lengths of races: the (800)m
    metres_behind: Words = frozenset()  # (60m) hurdles
    clock_behind: tuple[str, ...] = ()  # (two) o'clock, in the morning: what makes a number a time of day
    labels: Words = frozenset()  # nouns whose number is a name: flight, article, route
    people: Words = frozenset()  # nouns that count persons
    ages: tuple[str, ...] = ()  # patterns; the number is group "n"
    further_age: str = ""  # and of one that follows another: aged three(, six)( and nine)
    compounds: tuple[
        str, ...
    ] = ()  # patterns of a number and its noun in one word: dreitägig; groups "n", "unit"
    counted_after: Words = frozenset()  # verbs that follow a number whose noun is left out

    # Dates
    calendar: str = "gregorian"  # or "jalali": that of the pack's own month names and bare years
    months: Mapping[str, int] = field(default_factory=dict)
    foreign_months: Mapping[str, int] = field(default_factory=dict)  # Gregorian months in a Jalali pack
    months_named_twice: bool = False  # "شباط/فبراير", "آيار (مايو)"
    named_days: Mapping[str, int] = field(default_factory=dict)  # "السابع (من أكتوبر)": 7
    ambiguous_months: Words = frozenset()  # may, march: months only beside a day, a year or a preposition
    not_months: Words = frozenset()  # what "de janeiro" follows in a name: rio
    weekdays: Mapping[str, int] = field(default_factory=dict)  # Monday is 0
    day_words: Words = frozenset()  # (domingo,) dia (8)
    weekday_names: Words = frozenset()  # words that make a weekday part of a name: Sunday (Times)
    month_before: Words = frozenset()  # words that make a bare month a date: in, during, since
    year_before: Words = frozenset()  # in, since, of, سال
    year_word: str = ""  # or several, parted by "|"
    relative_days: Mapping[str, int] = field(default_factory=dict)  # yesterday: -1
    day_nouns: Words = frozenset()  # of these what is a noun with a capital: German Morgen
    relative_spans: Mapping[str, tuple[str, int]] = field(default_factory=dict)  # last year: ("year", -1)
    ago: tuple[str, ...] = ()  # patterns with groups "n" and "unit"
    time_units: Mapping[str, str] = field(default_factory=dict)  # years: "year"
    decades: tuple[str, ...] = ()  # patterns with group "n"
    decade_words: Mapping[str, int] = field(default_factory=dict)  # seventies: 70
    between: tuple[str, ...] = ()  # patterns with groups "a" and "b"
    future: Words = frozenset()  # words that put a date without a year ahead


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """Verbs, and the small words around them."""

    saints: Words = frozenset()  # auxiliaries that open a name too: São (Paulo)
    auxiliaries: Words = frozenset()
    ago_verbs: Words = frozenset()  # hace (un año), há (três dias): auxiliaries that tell how long ago
    verbs_with: Words = frozenset()  # cuenta con: what makes a verb of a word that may be a noun
    demanding: Words = frozenset()  # whose objects are deeds: Arabic "دعا إلى خفض الرواتب ومنع السفر"
    seeming: Words = frozenset()  # feels, seems
    than: Words = frozenset()
    passives: Words = frozenset()  # fue (vendida), where the table above is empty
    being: Words = frozenset()  # is, are, was, were
    past: Words = frozenset()  # finite whatever stands around them
    past_or_participle: Words = frozenset()
    present: Words = frozenset()
    present_or_participle: Words = (
        frozenset()
    )  # participles where an auxiliary stands beside them: German verkauft
    present_or_noun: Words = frozenset()
    and_not: Words = frozenset()  # the conjunction and the negator of "وما زال" in one word
    lasting: Words = frozenset()  # what is denied by them goes on: زال
    with_i: Words = frozenset()  # verbs beside "I" alone: German "backe"
    i: Words = frozenset()
    there_is: Words = frozenset()  # phrases of a verb that may also be one of saying: German "gab es"
    reported: Words = frozenset()  # auxiliaries of what somebody has said: German "sei", "habe"
    turning: Words = frozenset()  # before the verb of a further main clause: zuvor (war sie Richterin)
    promised_with: Words = frozenset()  # before the infinitive that ends what is promised: zu (bauen)
    starting: Words = frozenset()  # verbs only where a sentence begins with them: "نظم", elsewhere "systems"
    plain_present: Words = frozenset()  # after a plural subject: say, want
    present_auxiliaries: Words = frozenset()  # is, has: the clause tells of now
    driven: Words = frozenset()  # participles that tell, with "by", of a cause: driven, helped
    contracted_endings: tuple[str, ...] = ()  # of a noun and its verb in one word: (China)'s been
    having_been: Words = frozenset()  # what follows these and no possessive: been
    before_verbs: Words = frozenset()  # adverbs that stand before a verb alone: still, also
    takes_after: Words = frozenset()  # verbs that govern "after": looks (after 60 children)
    plain_or_noun: Words = frozenset()  # that are nouns as well: trade, strike
    finite_endings: tuple[str, ...] = ()  # endings of finite verbs
    nominal_endings: tuple[str, ...] = ()  # of nouns that end as verbs do: Persian شهروند, سالاروند
    past_endings: tuple[str, ...] = ()  # of finite verbs in the past: vistió, empfing
    finite_beginnings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()  # endings that are finite or participle
    intransitive: Words = frozenset()  # participles that "was" does not govern: died, moved
    been: Words = frozenset()  # between a helper and a participle: been, été, sido
    either_way: Words = frozenset()  # that it may govern or not: opened, expanded
    transitive: Words = (
        frozenset()
    )  # participles of verbs that need an object: before a preposition they only describe
    describing: Words = (
        frozenset()
    )  # participles that are never finite and have no ending of their own: known, seen
    describing_adverbs: Words = (
        frozenset()
    )  # newly, heavily: a participle behind them describes the noun that follows
    describing_endings: tuple[str, ...] = ()  # endings of participles that are never finite: -ado, -ida
    describing_beginnings: tuple[str, ...] = ("",)  # and their beginnings: German ge-
    not_verbs: Words = frozenset()
    determiners: Words = frozenset()
    the_rest: Words = frozenset()  # other, remaining: before a number that stands for its noun
    standing_alone: Words = frozenset()  # several, each: determiners that may be a subject, as numerals may
    prepositions: Words = frozenset()
    pronouns: Words = frozenset()  # subject pronouns
    he_or_she: Words = frozenset()
    he: Words = frozenset()  # of those, the ones that stand for a man only
    she: Words = frozenset()
    they: Words = frozenset()
    it: Words = frozenset()
    coordinators: Words = frozenset()
    contrast: Words = frozenset()  # while, whereas, although: join two statements
    contrast_with_that: Words = frozenset()  # of those, the ones that do so only before "that": غير أن
    no_contrast_before: Words = frozenset()  # what makes another phrase of one: فيما (يتعلق)
    subordinators: Words = frozenset()  # after, when, because: open a clause that states a fact
    awaiting: Words = frozenset()  # before, until: what follows may not have happened
    sequence: Words = frozenset()  # after, before, until: a clause or a noun may follow
    causal: Words = frozenset()  # because: kept with the effect
    as_part_of: tuple[str, ...] = ()  # behind a figure they open the whole that it belongs to
    blaming: tuple[str, ...] = ()  # because of, owing to: behind a comma they tell of a cause
    conditionals: Words = frozenset()  # if, unless: open a clause that states none
    relatives: Words = frozenset()
    that: Words = frozenset()
    adverbs: Words = frozenset()
    adverb_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()  # of adjectives that another may follow: a significant and …
    interjected: Words = frozenset()  # en revanche, par ailleurs: between an auxiliary and its participle
    sequels: Words = frozenset()  # then: before the verb of what was done next
    fronting: Words = frozenset()  # after, while: a clause in front of the main one states a fact of its own
    fronting_phrases: frozenset[tuple[str, ...]] = frozenset()  # by the time: three words that do the same
    promising: Words = (
        frozenset()
    )  # will: behind "that" it opens what is to come: a satellite that will measure …
    further: Words = (
        frozenset()
    )  # another, others: behind a comma, with a verb, the subject of a further clause
    reproaching: Words = frozenset()  # for (infringing two patents): what somebody is blamed or praised for
    causing: Words = (
        frozenset()
    )  # help, let, see: behind their object stands a plain form that is no finite verb
    arriving: Words = (
        frozenset()
    )  # French pour (tomber à 287): behind a comma, with an infinitive, what came of it
    happening: Words = frozenset()  # comes: what follows tells when, and is no claim without it
    not_fronted: Words = frozenset()  # based on: in front of a sentence it states nothing of the subject
    intending: Words = frozenset()  # hoping: what is hoped for is no outcome
    accusing: Words = frozenset()  # accused, charged: behind a noun or "on trial" they tell of what
    having: Words = frozenset()  # having (won), after having (won)
    participles: Words = frozenset()  # -ing words that open a clause of their own
    gerund_endings: tuple[str, ...] = ()
    gerund_openers: Words = frozenset()  # French "en" (battant)
    gerund_beginnings: tuple[str, ...] = ("",)  # Arabic مسجلا
    not_gerunds: Words = frozenset()
    outcome_beginnings: tuple[str, ...] = ()  # of verbs that tell what came of it: Arabic ليصبح
    possessive_endings: tuple[str, ...] = ()  # his, its, their, written together with the noun: متنه
    adjectives_before: Words = frozenset()  # une (nouvelle) baisse: before a noun that is a verb too
    bare_ranks: Words = frozenset()  # first: after a comma, without an article, they open a ranking
    amounts: Words = frozenset()  # (in the) value (of): before a figure they open a claim of its own
    tail_openers: Words = frozenset()  # from, including: before a figure they open a claim of its own
    including: Words = frozenset()  # of those, the ones that count some of what was counted before
    with_: Words = frozenset()
    takes_with: Words = frozenset()  # nouns that it belongs to: interviews with
    agents: Words = frozenset()  # by: after a participle
    change_to: Words = frozenset()  # to, from: before the figure that something rose to
    from_: Words = frozenset()
    circumstances: Words = frozenset()  # with, for, after, in (a grant of 3 million)
    since: Words = frozenset()  # open a clause of time that may state a fact of its own
    records: Words = frozenset()  # records, measurements: what begins there is the series
    with_figure: Words = frozenset()  # words that may stand between "with" and its figure
    relative_subjects: Words = frozenset()  # who, which: stand for the noun before them
    personal_relatives: Words = frozenset()  # who: stands for a person
    relative_owners: Words = frozenset()  # whose
    future_endings: tuple[str, ...] = ()  # asumirá, sera
    to_come: Words = frozenset()  # verbs in the future by their form: Arabic ستصرف
    separable: tuple[
        str, ...
    ] = ()  # what a verb begins with that parts from it in a main clause: German inne
    final_relatives: Words = (
        frozenset()
    )  # relatives of clauses that end with their verb: German der, die, das
    final_openers: Words = (
        frozenset()
    )  # Persian که after a subject: the clause ends with its verb and a comma
    articles: Words = frozenset()  # indefinite ones: "has two million inhabitants and a debt of …"
    multiples: Words = frozenset()  # twice, el doble: open a comparison of their own
    plain_endings: tuple[
        str, ...
    ] = ()  # of a second verb after "and", where tables do not know it: German fördert
    of: Words = frozenset()
    alternatives: Words = frozenset()  # or: joins no two statements
    pairing: Words = frozenset()  # between, both: the "and" that follows joins two nouns
    comparing: Words = frozenset()  # such (as), as well (as): open no reason
    far_relatives: Words = frozenset()  # relatives that a preposition and its noun may stand before: duquel
    scenes: Words = frozenset()  # where, when
    times: Words = frozenset()  # when
    set_nouns: Words = frozenset()  # (in) earnest, (in) part: a noun of a set phrase that nothing describes
    restating: Words = frozenset()  # that is: before a figure that says the same in another way
    measuring: Words = frozenset()  # amounts to, ranges: behind a noun they only give its size
    levels: Words = frozenset()  # record, high: what a figure may be that nothing has passed
    none: Words = frozenset()  # of those counted
    most_of_them: Words = frozenset()  # after a comma, what most of those counted are: "، معظمهم نساء"
    each_to_each: Words = frozenset()  # respectively: sums that are listed belong to subjects that are listed
    plural_pointers: Words = frozenset()  # (60 of) those (stand empty)
    past_roles: Words = frozenset()  # former, ex: before a role without its article
    further_counts: Words = frozenset()  # (and 900) more, others: what was counted before is counted again
    companions: Words = frozenset()  # behind a count: (held with 30) other men, colleagues
    remainders: Words = frozenset()  # rest, others: what is left of those counted before a comma
    moments: Words = frozenset()  # (in the) time (when): a relative behind them describes no noun
    predeterminers: Words = frozenset()  # all (the), both (the)
    prepositional_relatives: Words = frozenset()  # (of) which, (to) whom
    infinitive_markers: Words = frozenset()  # to
    possessives: Words = frozenset()  # his, her, their
    plural_determiners: Words = frozenset()  # los, les
    plural_endings: tuple[str, ...] = ()
    singular_endings: tuple[str, ...] = ()  # of nouns that only look like a plural
    nationality_endings: tuple[str, ...] = ()
    verb_after: Words = frozenset()  # relatives that a finite verb follows: French "qui"
    object_pronouns: Words = frozenset()  # that are articles too: (y) las (llevan)
    first_person_verbs: Words = frozenset()  # that hold their subject: tenemos
    mine_or_noun: Words = frozenset()  # of which most often are nouns: trabajo
    negators: Words = frozenset()  # what may stand between them: ne, se
    therefore: Words = frozenset()  # so: after a comma, before what follows from it
    infinitives: Words = frozenset()  # bare ones, after "to" and "will": to build …, hire … and abolish …
    infinitive_endings: tuple[str, ...] = ()  # "devem custar … e terminar …"
    completed: Words = (
        frozenset()
    )  # found (guilty), elected (president): participles that another word completes
    periods: Words = frozenset()  # evening, season: "that" before them is no conjunction
    contracted: Words = frozenset()  # pronouns with their verb in one word: "we've"
    modals: Words = frozenset()  # verbs that an infinitive follows
    reported_future: Words = frozenset()  # would: in what somebody said, it looks ahead
    plural_pronouns: Words = frozenset()  # them, us: a plural subject in "8,400 of them work"
    plural_auxiliaries: Words = frozenset()  # have, are
    plural_subjects: Words = frozenset()  # people, police: subjects of a plain present
    helpers: Words = frozenset()  # be, have, to and modals: what follows is no finite verb of its own
    elisions: Words = frozenset()  # cut from the word that they are written with: French l', d', qu'
    enclitics: tuple[str, ...] = ()  # pronouns behind a verb, told apart from it: Portuguese demitiu-se
    own_endings: tuple[str, ...] = ()  # of verbs that tell who by their form: Spanish cerramos
    unelided: Words = frozenset()  # but not from these
    conjunction_clitics: tuple[str, ...] = ()  # Arabic و, written together with its word
    singular_articles: Words = frozenset()  # of one thing alone: el, una
    singular_verb_endings: tuple[str, ...] = ()  # of what one does: Spanish cerró
    plural_verb_endings: tuple[str, ...] = ()  # of what several do: cerraron
    subject_may_follow: bool = False  # as in Spanish: "cuando murieron 12 personas"
    unjoined: Words = frozenset()  # words that only look like a conjunction with its word: وزير
    joined_beginnings: tuple[str, ...] = ()  # beginnings of a word that a conjunction stands before
    before_main: Words = frozenset()  # when, after: their clause stands before the one that states: وقتی
    clause_ends: Words = frozenset()  # participles that end a clause before "and": Persian شده
    light_nouns: Words = frozenset()  # make a verb with one that may come later: Persian نقض (کرد)
    twins: frozenset[tuple[str, str]] = frozenset()  # two words that "and" makes one of: Persian داد و ستد
    object_markers: Words = frozenset()  # Persian را
    consequence: Words = frozenset()  # ما (أدى إلى): after a comma, opens what came of it
    comparative_endings: tuple[str, ...] = ()  # länger (als)
    verb_first: bool = False  # the subject follows its verb: Arabic
    verb_last: bool = False  # a clause ends with its verb: Persian

    # Who says so
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


@dataclass(frozen=True, kw_only=True)
class Topics:
    """What a statement is about, and how it is put."""

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
    conditions: Words = frozenset()  # mild, stable, illegal: what is said to be so can be looked up
    opinion: Words = frozenset()
    hedges: Words = frozenset()
    public_matters: Words = frozenset()  # taxes, jobs, schools, votes
    courtesies: Words = frozenset()  # thank, question, let's: words to an audience
    sweeping: Words = frozenset()  # never, every, nothing
    wishes: Words = frozenset()  # must, should, let, want: what is said is not yet so
    pleas: Words = frozenset()  # complaint, appeal: who rejects one denies nothing
    crimes: Words = frozenset()  # fraud, charges: who denies them at once answers a court
    mortal: Words = frozenset()  # lives: what is counted by them is the dead
    rhetoric: tuple[str, ...] = ()  # patterns of sentences that state nothing
    advice: tuple[str, ...] = ()  # the same, though they give a figure
    about_a_case: Words = frozenset()  # before a death that a trial is about: over, for
    requiring: tuple[str, ...] = ()  # of what a law or an order says that must be: no wish of the speaker
    first_person: Words = frozenset()
    negations: Words = frozenset()
    question_words: Words = frozenset()
    roles: Words = frozenset()  # president, mayor
    professions: Words = frozenset()  # nurse, baker: what somebody is said to be
    persons: Words = frozenset()  # motorist, survivor: nouns of somebody that are neither
    is_: str = ""  # between a name and a role: "Ann Lee is the mayor"
    one_of: str = ""  # between a list item and its list: "Ahvaz is one of the cities"
    comma: str = ","
    quotes: tuple[str, str] = ("“", "”")
    attributed: str = ""  # "{statement}, according to {speaker}"
    nominal: tuple[
        str, ...
    ] = ()  # patterns of claims without a verb: "the 1988 massacre of 30,000 prisoners"
    list_lead: str = ""  # pattern: "Here are some of" before a list
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
    and_: str = ""
    vague_subjects: Words = frozenset()  # this, these activities


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


@dataclass(frozen=True, kw_only=True)
class Law:
    """Cases at law. Patterns are matched without regard to capitals, but those of courts with it."""

    stages: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # arrested, charged …: groups "charge", "term"
    courts: tuple[str, ...] = ()
    charge_ends: Words = frozenset()  # words that a charge does not go beyond: after, at, on


@dataclass(frozen=True, kw_only=True)
class Pack(Figures, Grammar, Topics, Names, Law):
    """Everything the engine knows of a language. All words are in lower case, with plain apostrophes, and as
    `characters.plain` writes them (Persian letters for Arabic ones). An empty table switches its rules off."""

    code: str


def joined(code: str, *parts: Figures | Grammar | Topics | Names | Law) -> Pack:
    """The pack of a language from its parts."""
    return Pack(code=code, **{name: table for part in parts for name, table in vars(part).items()})
