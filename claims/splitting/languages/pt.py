# ruff: noqa: E501  (word tables and patterns)
"""Portuguese."""

from typing import Final

from claims.splitting.languages.pack import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
    Pack,
    each,
    numbered,
    words,
)

PACK: Final = Pack(
    code="pt",
    numerals=numbered(
        "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze "
        "dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
        0,
    )
    | numbered("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10)
    | numbered(
        "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
        100,
        100,
    ),
    magnitudes={
        "mil": 1000,
        "milhão": 10**6,
        "milhões": 10**6,
        "bilhão": 10**9,
        "bilhões": 10**9,
        "dúzia": 12,
    },
    indefinite={"dezenas": 10, "dúzias": 12, "centenas": 100, "milhares": 1000},
    halves={"meio": 0.5, "meia": 0.5},
    fractions={
        "metade de": 0.5,
        "metade dos": 0.5,
        "metade das": 0.5,
        "um terço de": 1 / 3,
        "um terço dos": 1 / 3,
        "um quarto de": 0.25,
    },
    number_joiners=words("e de"),
    ambiguous_numerals=words("um uma"),
    ordinals=numbered("primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta"),
    ranked=words("maior mais lugar país melhor"),
    comparators=each(MORE_THAN, "mais de|acima de|superior a")
    | each(AT_LEAST, "pelo menos|ao menos|no mínimo|não menos de")
    | each(LESS_THAN, "menos de|abaixo de")
    | each(AT_MOST, "até|no máximo")
    | each(ABOUT, "cerca de|aproximadamente|em torno de|uns|umas")
    | each(NEARLY, "quase"),
    decimal_comma=True,
    percent=words("por cento|"),
    points=words("pontos percentuais|"),
    currencies={
        "euros": "EUR",
        "euro": "EUR",
        "dólares": "USD",
        "reais": "BRL",
        "real": "BRL",
        "libras": "GBP",
    },
    measures=each("km", "km|quilômetros|quilómetros")
    | each("m", "metros|metro")
    | each("mm", "mm|milímetros")
    | each("kg", "kg|quilos")
    | each("t", "toneladas")
    | each("ha", "hectares"),
    labels=words("artigo rua rodovia voo número página lei sala linha capítulo"),
    people=words(
        "pessoas mortos mortas feridos vítimas civis soldados manifestantes presos mulheres homens crianças moradores alunos policiais"
    ),
    ages=(r"\bde (?P<n>\d{1,3}) anos(?! de prisão)", r"(?<=[a-zãçáéíóú]), (?P<n>\d{2})(?=,)"),
    counted_after=words("estão estavam foram ficaram são"),
    months=numbered(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    weekdays={
        "segunda-feira": 0,
        "terça-feira": 1,
        "quarta-feira": 2,
        "quinta-feira": 3,
        "sexta-feira": 4,
        "sábado": 5,
        "domingo": 6,
    },
    month_before=words("em de desde até durante"),
    year_before=words("em de desde até durante entre e ano a"),
    year_word="ano",
    relative_days={"ontem": -1, "hoje": 0, "amanhã": 1, "anteontem": -2},
    relative_spans={
        "ano passado": ("year", -1),
        "este ano": ("year", 0),
        "próximo ano": ("year", 1),
        "mês passado": ("month", -1),
    },
    ago=(
        r"\bhá (?P<n>\d{1,4}|um|uma|dois|duas|três|quatro|cinco|dez) (?P<unit>anos?|mês|meses|semanas?|dias?)\b",
    ),
    time_units={
        "ano": "year",
        "anos": "year",
        "mês": "month",
        "meses": "month",
        "semana": "week",
        "semanas": "week",
        "dia": "day",
        "dias": "day",
    },
    decades=(r"\b(?:anos|década de) (?P<n>19\d0|20\d0)\b",),
    between=(
        r"\bentre (?P<a>1\d{3}|20\d\d) e (?P<b>1\d{3}|20\d\d)\b",
        r"\bde (?P<a>1\d{3}|20\d\d) a (?P<b>1\d{3}|20\d\d)\b",
    ),
    future=words("próximo próxima até será"),
    auxiliaries=words(
        "é são foi foram era eram está estão estava estavam tem têm tinha tinham há houve será serão pode podem deve devem "
        "vai vão seria teria"
    ),
    past=words(
        "disse fez fizeram deu deram teve tiveram veio pôs caiu caíram subiu subiram cresceu morreu morreram matou"
    ),
    present=words("diz dizem faz fazem deixa quer querem vive vivem custa custam emprega cresce cai sobe"),
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
    ),
    not_verbs=words("alvará museu europeu judeu ateu céu chapéu"),
    future_endings=("rá", "rão"),
    articles=words("um uma"),
    multiples=words("dobro triplo metade"),
    determiners=words(
        "o a os as um uma uns umas este esta estes estas seu sua seus suas dois duas três cada outros outras"
    ),
    prepositions=words(
        "de em a por para com sem sobre entre desde até contra após durante segundo do da dos das no na nos nas ao à pelo pela"
    ),
    pronouns=words("ele ela eles elas eu nós isso isto"),
    he_or_she=words("ele ela"),
    they=words("eles elas"),
    coordinators=words("e ou"),
    contrast=words("mas enquanto embora"),
    subordinators=words("quando enquanto embora onde depois"),
    causal=words("porque pois"),
    conditionals=words("se"),
    relatives=words("quem cujo cuja onde qual que"),
    that=words("que"),
    adverbs=words("também já não nunca ainda depois além só hoje ontem se"),
    adverb_endings=("mente",),
    gerund_endings=("ando", "endo", "indo"),
    not_gerunds=words("quando fernando comando bando"),
    tail_openers=words("contra incluindo entre de até mais menos um uma"),
    with_=words("com"),
    with_figure=words("mais cerca quase"),
    relative_subjects=words("que quem"),
    infinitive_endings=("ar", "er", "ir"),
    modals=words("deve devem pode podem vai vão deverá deverão poderá quer querem precisa precisam"),
    trend_patterns=(
        r"\b(?:mais|menos) \w+ (?:\w+ ){0,4}desde\b",
        r"\b[oa]s? (?:\w+ )?(?:mais|menos|maior|menor|pior|melhor) (?:\w+ )?d[aoe]s?\b",
    ),
    say=words(
        """
        disse disseram diz dizem afirmou afirmaram afirma declarou declararam informou informaram anunciou anunciaram explicou
        acrescentou alertou alertaram indicou confirmou confirmaram negou negaram nega admitiu reconheceu escreveu estimou
        estima prevê prometeu insistiu destacou revelou contou garantiu avisou
        """
    ),
    deny=words("negou negaram nega rejeitou desmentiu"),
    according_to=words("segundo|de acordo com|conforme"),
    cues=each(
        "casualties",
        "mortos|mortas|morto|morte|mortes|morreu|morreram|matou|mataram|massacre|feridos|ferido|feridas|ferida|desaparecidos|desaparecidas|vítimas|assassinado|assassinados|assassinato"
        "|desaparecidos|afogados|executados|homicídios|chacina",
    )
    | each(
        "legal",
        "condenado|condenada|condenados|condenadas|condenaram|prendeu|prenderam|deteve|detiveram|detida|detidas|presas|prisões|acusados|acusadas|indiciado|indiciada|indiciados|denunciado|absolvida|absolvidos|absolveu|julgado|julgados|promotor|promotoria|juízes|réu|réus|recurso|recorreu|recorrer|multado|multada|processada|processado|mandado|fiança|lei|leis|decreto|condenou|sentença|tribunal|juiz|juíza|julgamento|procurador|preso|presa|presos|detido|detidos|prisão"
        "|acusado|acusada|crime|lei|absolvido|multa|processo|ilegal|ministério público",
    )
    | each(
        "trend",
        "aumentou|aumentaram|aumento|subiu|subiram|cresceu|crescimento|caiu|caíram|queda|diminuiu|reduziu|recorde|dobrou|triplicou|maior|melhor"
        "|pior|mais alto|mais alta|mais baixo|em comparação|tendência|ultrapassou",
    )
    | each(
        "forecast", "será|serão|prevê|previsto|custará|custarão|vai|vão|deverá|deve chegar|espera-se|poderá"
    )
    | each("cause", "porque|devido a|causou|causaram|provocou|por causa de|graças a|em consequência")
    | each(
        "role",
        "nomeado|nomeada|eleito|eleita|presidente de|presidente da|presidente do|diretor de|prefeito de|chefe de",
    ),
    superlatives=words("maior melhor pior primeira primeiro mais menor"),
    opinion=words(
        "terrível vergonhoso maravilhoso inesquecível incrível lamentável horrível triste excelente lindo"
    ),
    hedges=words("talvez possivelmente provavelmente supostamente poderia"),
    wishes=words("deve devem deveria deveriam quer queremos poderia"),
    rhetoric=(
        r"\bninguém (?:\w+ ){0,6}(?:esquecerá|sabe)",
        r"^(?:estas são|estes são|a seguir|leia também)\b",
        r"\b(?:acho|acredito|espero)\b",
    ),
    first_person=words("eu nós meu minha nosso nossa"),
    negations=words("não nunca ninguém nada nem sem"),
    question_words=words("como quando onde quem"),
    roles=words(
        "presidente ministro ministra prefeito prefeita diretor diretora chefe porta-voz secretário secretária juiz juíza advogado governador engenheiro"
    ),
    is_="é",
    one_of="é uma de",
    attributed="{statement}, segundo {speaker}",
    list_lead=r"^(?:estas são|estes são|a seguir)\s+(?:(?:algumas|alguns) d[aeo]s?\s+)?",
    vague_subjects=words("ele ela eles elas isso isto este esta estes estas"),
    titles=words(
        "senhor senhora presidente ministro ministra prefeito prefeita juiz juíza general doutor doutora dom dona papa rei rainha"
    ),
    name_joiners=words("de da do dos das e"),
    place_before=words("em no na"),
    organisation_words=words(
        "ministério universidade instituto banco partido conselho comissão federação associação polícia guarda governo parlamento senado "
        "tribunal hospital agência cruz organização empresa fundação sindicato exército câmara"
    ),
    place_words=words("rio lago rua avenida praça cidade estado região ilha mar norte sul"),
    never_names=words(
        "o a os as um uma em de por para com e ou mas se não ao do da no na seu sua este esta esse essa segundo após quando enquanto "
        "embora desde até mais uns umas dois duas três ninguém também ontem hoje depois além entre sem sobre durante há é foi"
    ),
    sentences={
        "sentenced": r"\bcondenad[oa]s?\b(?:[^.;]{0,40}?) a (?P<term>(?:\w+ ){1,3}(?:anos?|meses) de prisão|prisão perpétua)(?: por (?P<charge>[^,.;]{3,60}))?",
        "charged": r"\bacusad[oa]s? de (?P<charge>[^,.;]{3,60})",
        "arrested": r"\b(?:detid[oa]s?|pres[oa]s)\b(?: por (?P<charge>[^,.;]{3,60}))?",
    },
)
