"""Verbs, and the small words around them, of any language."""

from dataclasses import dataclass

from claims.splitting.languages.pack.tables import Words


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
    passives: Words = frozenset()  # fue (vendida): in a pack that leaves `being` empty
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
    gerund_endings: tuple[str, ...] = ()
    gerund_openers: Words = frozenset()  # French "en" (battant)
    gerund_beginnings: tuple[str, ...] = ("",)  # Arabic مسجلا
    not_gerunds: Words = frozenset()
    outcome_beginnings: tuple[str, ...] = ()  # of verbs that tell what came of it: Arabic ليصبح
    definite_beginnings: tuple[str, ...] = ()  # the article in one word with its noun: Arabic ال
    definite_joined: tuple[str, ...] = ()  # and a preposition before it: بال
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
    short_infinitives: Words = frozenset()  # too short to be known by their ending: ver
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
