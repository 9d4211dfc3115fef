# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of Portuguese."""

from typing import Final

from claims.splitting.languages.pack import Grammar, phrases, words
from claims.splitting.languages.pt.verbs import FIRST_PERSON, MINE_OR_NOUN, NOUN_TOO, PAST, PRESENT

GRAMMAR: Final = Grammar(
    auxiliaries=words(
        "é são foi foram era eram está estão estava estavam tem têm tinha tinham há houve será serão pode podem deve devem "
        "vai vão seria seriam teria teriam estaria estariam iria iriam temos somos sou estou estamos estávamos tínhamos vou vamos seja sejam esteja estejam tenha tenham haja possa possam podemos devemos queremos havia"
    ),
    saints=words("são"),
    past=PAST
    | words(
        "leu deu viu teve agiu caiu saiu uniu doou soou usou voou caíram disse fez veio pôs quis soube pôde trouxe esteve coube refez desfez satisfez contradisse desdisse predisse creu riu sorriu"
    ),
    ago_verbs=words("há havia"),
    verbs_with=phrases(
        "conta com|forma parte|volta a|soma já|ganha por|marca presença|garantiu vaga|garantiu lugar|garantiu presença|garantiu a|garantiu o|garante vaga|defendeu um|defendeu dois|defendeu o"
    ),
    present=PRESENT,
    present_or_noun=NOUN_TOO,
    object_pronouns=words("o a os as"),
    mine_or_noun=MINE_OR_NOUN,
    first_person_verbs=FIRST_PERSON
    | words(
        "temos somos sou estou estamos estávamos tínhamos vou vamos podemos devemos queremos fizemos tivemos dissemos pusemos viemos estivemos pudemos quisemos trouxemos"
    ),
    subject_may_follow=True,
    describing_endings=(
        "ado",
        "ada",
        "ados",
        "adas",
        "ido",
        "ida",
        "idos",
        "idas",
        "ído",
        "ída",
        "ídos",
        "ídas",
    ),
    describing=frozenset(
        stem + ending
        for stem in [
            "reabert",
            "encobert",
            "recobert",
            "reescrit",
            "subscrit",
            "transcrit",
            "refeit",
            "contradit",
            "mort",
            "abert",
            "cobert",
            "descobert",
            "feit",
            "desfeit",
            "satisfeit",
            "dit",
            "predit",
            "escrit",
            "inscrit",
            "descrit",
            "prescrit",
            "vist",
            "previst",
            "revist",
            "post",
            "compost",
            "impost",
            "expost",
            "propost",
            "dispost",
            "depost",
            "repost",
            "pres",
            "pag",
            "gast",
            "ganh",
            "expuls",
            "suspens",
            "extint",
            "eleit",
            "reeleit",
            "impress",
            "isent",
        ]
        for ending in ("o", "a", "os", "as")
    )
    | words("entregue entregues aceite aceites"),
    finite_endings=(
        "ou",
        "eu",
        "iu",
        "aram",
        "eram",
        "iram",
        "avam",
        "ava",
        "ará",
        "erá",
        "irá",
        "arão",
        "erão",
        "irão",
        "eram-se",
        "amos",
        "emos",
        "imos",
        "am-no",
        "em-no",
        "am-nos",
        "iam",
        "íram",
        "íam",
        "assem",
        "essem",
        "issem",
    ),
    past_endings=("ou", "eu", "iu", "aram", "eram", "iram", "íram"),
    not_verbs=words(
        " nada cada verão verões ramos extremos últimos próximos máximos mínimos anónimos anônimos legítimos marítimos homónimos alvará museu europeu judeu ateu céu chapéu estado estados mercado mercados partido partidos lado lados passado passada "
        "resultado resultados sentido apelido conteúdo grau deputado deputada deputados deputadas soldado soldados vida saída entrada "
        "chegada jornada temporada década décadas delegado cuidado gado medida medidas bebida comida partida tonelada toneladas "
        "advogado advogada advogados jurado jurados unidos unidas sido ido"
    ),
    enclitics=(
        "se",
        "lhe",
        "lhes",
        "o",
        "a",
        "os",
        "as",
        "lo",
        "la",
        "los",
        "las",
        "no",
        "na",
        "nos",
        "nas",
        "me",
        "te",
    ),
    own_endings=("mos",),
    singular_articles=words("o a um uma este esta esse essa"),
    singular_verb_endings=("ou", "eu", "iu", "a", "e", "á"),
    plural_verb_endings=("ram", "vam", "iam", "rão"),
    negators=words("se não me lhe lhes já também ainda nunca"),
    verb_after=words("quem"),
    agents=words("por pelo pela pelos pelas de"),
    of=words("de do da dos das"),
    than=words("que"),
    most_of_them=words("parte maioria"),
    plural_pronouns=words("eles elas quais delas deles dele dela"),
    change_to=words("para a até"),
    from_=words("de desde entre"),
    circumstances=words("com após durante em num numa"),
    records=words("registos registros dados medições estatísticas"),
    sequence=words("após até"),
    future_endings=(
        "rá",
        "rão",
        "aremos",
        "iremos",
        "ceremos",
        "deremos",
        "geremos",
        "meremos",
        "seremos",
        "teremos",
        "veremos",
        "arei",
        "irei",
    ),
    articles=words("um uma"),
    multiples=words("dobro triplo metade"),
    determiners=words(
        "o a os as um uma uns umas este esta estes estas seu sua seus suas dois duas três cada outros outras"
    ),
    prepositions=words(
        "de em a por para com sem sobre entre desde até contra após durante segundo do da dos das no na nos nas ao à pelo pela"
    ),
    pronouns=words("ele ela eles elas eu nós isso isto"),
    been=words("sido"),
    he_or_she=words("ele ela"),
    he=words("ele"),
    she=words("ela"),
    they=words("eles elas"),
    each_to_each=words("respectivamente"),
    coordinators=words("e ou"),
    alternatives=words("ou"),
    contrast=words("mas enquanto embora sendo"),
    contrast_with_that=words("sendo"),
    subordinators=words("quando enquanto embora onde depois"),
    causal=words("porque pois"),
    conditionals=words("se"),
    relatives=words("quem cujo cuja cujos cujas onde qual quais que"),
    far_relatives=words("qual quais"),
    further=words("outro outra outros outras demais restantes restante"),
    that=words("que"),
    adverbs=words("também já não nunca ainda depois além só apenas hoje ontem agora atualmente se"),
    adverb_endings=("mente",),
    gerund_endings=("ando", "endo", "indo"),
    not_gerunds=words("quando fernando comando bando"),
    bare_ranks=words("novo nova primeira primeiro terceira terceiro única único"),
    amounts=words("valor montante custo"),
    restating=phrases("ou seja|isto é"),
    tail_openers=words("contra incluindo além ante face frente entre de até mais menos um uma"),
    with_=words("com"),
    takes_with=words(
        "entrevista entrevistas reunião reuniões conversa conversas encontro encontros negociação negociações contrato "
        "contratos acordo acordos contacto contactos contato contatos relação relações fronteira choque choques colisão junto "
        "colaboração cooperação parceria parcerias"
    ),
    with_figure=words("mais cerca quase"),
    relative_subjects=words("que quem"),
    short_infinitives=words("ser ter ver"),
    infinitive_endings=("ar", "er", "ir", "ar-se", "er-se", "ir-se"),
    modals=words(
        "deve devem pode podem vai vão vamos vou devemos podemos queremos deverá deverão poderá quer querem precisa precisam"
    ),
    personal_relatives=words(
        """
        quem
        """
    ),
    plural_determiners=words(
        """
        os as uns umas estes estas seus suas
        """
    ),
    prepositional_relatives=words("quem onde"),
    pairing=words("entre"),
    passives=words("foi foram era eram é são será serão"),
    possessives=words(
        """
        seu sua seus suas
        """
    ),
    awaiting=words(
        """
        antes até
        """
    ),
    plain_endings=("a", "am", "e", "em"),
)
