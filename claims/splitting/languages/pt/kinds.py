# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about, in Portuguese: words and patterns that point to a kind."""

from typing import Final

from claims.splitting.languages.pack import Kinds, each, words

KINDS: Final = Kinds(
    scheduled=words(
        "entra entram começa começam arranca arrancam reabre reabrem vence vencem expira expiram inicia-se reúne-se prolonga-se realiza-se realizam-se"
    ),
    kind_patterns={
        "cause": (r"\b(?:impulsionad|motivad|pressionad|puxad|penalizad)[oa]s? (?:por|pel[oa]s?)\b",),
        "casualties": (
            r"\bperd(?:eu|eram|i|emos) (?:[oa]s?|dois|duas|três|um|uma) (?:seus? |suas? )?"
            r"(?:pai|mãe|filh|irmão|irmã|sobrinh|net[oa]|marido|mulher|espos|famili|prim[oa]|ti[oa]|av[óô]|amig)",
        ),
        "forecast": (r"\bdevem? \w+[aei]r(?:-se)?\b",),
    },
    trend_patterns=(
        r"^nenhuma? outr[oa]\b",
        r"\btrata-se d[oa]s? (?:primeir|segund|terceir|quart|quint|últim)\w*",
        r"\b(?:face|frente) (?:ao?s?|às?) (?:\d|ano|mês|mesmo|mesma|trimestre|período|dólar|euro)",
        r"\b[oa] (?:primeir[oa]|segund[oa]|terceir[oa]|quart[oa]|quint[oa]|últim[oa]) \w+ (?:com|em) (?:mais|menos|maior|menor)\b",
        r"\bde (?!(?:1[5-9]|20)\d\d\b)\d[\d.,]*(?: ?%)?(?: (?!para\b)\w+){0,3} para \d",
        r"\b(?:primeir[oa]|segund[oa]|terceir[oa]|maior|menor|pior|melhor)\b[^.,;]{0,40}\bdesde\b",
        r"\bem \d[\d.,]* ?%",
        r"\bvezes (?:mais|menos)\b",
        r"\b(?:é|foi|são|era) (?:o|a|os|as) (?:primeir|segund|terceir|últim)[ao]s?\b",
        r"\bpela primeira vez\b",
        r"\bprimeir[ao] \w+ (?:que|a)\b",
        r"\b(?:mais|menos) do que\b",
        r"\b(?:mais|menos) \w+ (?:\w+ ){0,4}desde\b",
        r"\b[oa]s? (?:\w+ )?(?:mais|menos|maior|menor|pior|melhor) (?:\w+ )?d[aoe]s?\b",
    ),
    cues=each(
        "forecast",
        "espera que|esperam que|espera-se que|marcado para|marcada para|marcados para|marcadas para|agendado para|agendada para|programado para|programada para",
    )
    | each(
        "event",
        "na sua maior parte|em sua maior parte|maior de idade|maiores de idade|menor de idade|menores de idade",
    )
    | each("event", "em causa")
    | each("legal", "em liberdade|delação|arquivamento|pela justiça")
    | each("legal", "homicídio culposo|homicídio doloso|homicídio por negligência")
    | each("cause", "obrigou a|obrigaram a|obriga a|obrigam a|forçou a|forçaram a")
    | each(
        "casualties",
        "queimadura|queimaduras|soterrado|soterrada|soterrados|soterradas|perdido a vida|perde a vida|perdem a vida",
    )
    | each(
        "casualties",
        "lesionado|lesionada|lesionados|lesionadas|carbonizado|carbonizada|carbonizados|carbonizadas",
    )
    | each(
        "trend",
        "melhorou|melhoraram|piorou|quadruplicou|quintuplicou|multiplicou|triplicando|duplicando|superado por|superada por|superados por|superadas por|ultrapassado por|ultrapassada por|apenas superado|apenas superada",
    )
    | each("event", "prémio do júri|prêmio do júri")
    | each(
        "casualties",
        "mortos|mortas|morto|morte|mortes|morreu|morreram|matou|mataram|massacre|feridos|ferido|feridas|ferida|desaparecidos|desaparecidas|vítimas|assassinado|assassinados|assassinato"
        "|afogados|homicídios|chacina",
    )
    | each(
        "legal",
        "condenado|condenada|condenados|condenadas|condenaram|prendeu|prenderam|deteve|detiveram|detida|detidas|presas|prisões|acusados|acusadas|indiciado|indiciada|indiciados|denunciado|absolvida|absolvidos|absolveu|julgado|julgados|promotor|promotoria|juízes|réu|réus|recurso|recorreu|recorrer|multado|multada|processada|processado|mandado|fiança|lei|leis|decreto|condenou|sentença|tribunal|juiz|juíza|julgamento|procurador|preso|presa|presos|detido|detidos|prisão"
        "|acusado|acusada|crime|absolvido|multa|processo|ilegal|ministério público",
    )
    | each(
        "trend",
        "aumentou|aumentaram|aumento|cresceu|crescimento|diminuiu|reduziu|recorde|dobrou|triplicou|maior|melhor"
        "|pior|mais alto|mais mais baixo|em comparação|tendência|ultrapassou",
    )
    | each("event", "defesa de recurso|defesas de recurso")
    | each(
        "trend",
        "lidera a tabela|lidera a classificação|lidera a lista|lidera o campeonato|lidera o ranking|liderou o campeonato",
    )
    | each("trend", "do que o previsto|acima do previsto|abaixo do previsto|que o previsto")
    | each(
        "forecast",
        "esperamos|vou|vamos|será|serão|irá|irão|dará|darão|fará|farão|serei|seremos|prevê|previsto|custará|custarão|vai|vão|deverá|deve chegar|espera-se|poderá",
    )
    | each(
        "cause",
        "graças ao|graças à|graças aos|graças às|porque|devido a|atribuiu|atribui|atribuem|atribuíram|deve-se|causou|causaram|provocou|por causa de|graças a|em consequência",
    )
    | each(
        "role",
        "nomeado|nomeada|eleito|eleita|presidente de|presidente da|presidente do|diretor de|prefeito de|chefe de",
    )
    | each(
        "casualties",
        """
        perdeu a vida|perderam a vida|sem vida|morre|morrem|morta|cadáver|cadáveres|hospitalizados|hospitalizado
        |hospitalizadas|afogado|afogou|vítima|suicídios|suicídio|falecidos|faleceu|faleceram|assassinada|assassinadas
        |assassinaram|baleado|baleados|mortal|mortais|homicídio|internados|internadas|óbitos|óbito
        |fatais
        """,
    )
    | each(
        "legal",
        """
        investiga|investigado|investigada|investigação|inquérito|denúncia|denúncias
        |extraditado|extradição|inocente|inocentes|culpado|culpada|culpados|veredito|júri|sanção|sanções|multas|proíbe
        |proibiu|proibida|proibido|apelação|liberdade condicional|prisão preventiva|inconstitucional|constitucional
        |detenção|detenções|suborno|fraude|corrupção|branqueamento|lavagem de dinheiro|apreendeu|apreenderam
        |apreendidos|apreendidas|busca e apreensão|buscas|arguido|arguidos|arguida|constituído arguido|desembargador
        |supremo|relator|cadeia|fogo posto|polícia judiciária|suspeito|suspeita|suspeitos
        """,
    )
    | each(
        "trend",
        """
        incremento|aumentado|aumentam|aumenta|crescido|reduzido|diminuído
        |diminuição|máximo|mínimo|pontos percentuais|duplicou|duplicaram|triplicaram|dobraram|o dobro
        |o triplo|dobro|triplo|metade do|vezes mais|vezes menos|encareceu|bateu recorde|bateu o recorde|bateram recorde|bateram o recorde
        |abrandou|reforçou|reduziram|diminuíram|cresceram|alta de|baixa de|menor|maiores|piores|histórico
        |histórica|isolou-se|isola-se|superou|superaram|superior a|inferior a|a mais|o mais|as mais|os mais
        """,
    )
    | each(
        "forecast",
        """
        deverão|poderão|terá|terão|haverá|prevista|previstos|previstas|pretende|pretendem|planeja|planeia
        |está previsto|estão previstas|próximo ano|próxima semana|visita a
        """,
    )
    | each(
        "cause",
        """
        causa|causas|causado|causada|provocado|provocada|provocaram|provocando|consequência|consequências|culpa
        |responsável por|motivo|motivos|resultado de|devido ao|devido à|deveu-se|levou a
        """,
    )
    | each(
        "role",
        """
        preside|presidia|dirige|dirigiu|lidera|assumiu|cargo|nomeação|nomeou|designado
        |designada|reeleito|reeleita|à frente de|sucede|substitui|porta-voz|membro de|líder de|coordenador de
        """,
    )
    | each(
        "legal",
        """
        inabilitado|inabilitada|inabilitados|transitou em julgado|trânsito em julgado|acórdão|acórdãos|indemnização|indemnizações|indenização
        |indenizações|soltas|solto|solta|soltos|libertado|libertados|libertada|fiscalização
        """,
    ),
    misled={"tribunal": words("contas")},
    soft_cues=each(
        "trend",
        "baixamos|baixámos|subimos|reduzimos|aumentamos|aumentámos|duplicamos|duplicámos|triplicamos|elevou|elevaram|eleva|elevam|cortou|cortaram|corta|sobe|sobem|subia|subiam|desce|descem|descia|cai|caem|caía|caíam|cresce|crescem|crescia|cresciam|aumentava|diminui|diminuem|reduz|reduzem|recua|recuam|avança|avançam|despenca|despencam|encolhe|encolhem|acelera|aceleram|aceleraram|abranda|dobra|duplica|triplica|supera|superam|melhora|piora|pioraram|encarece|encareceram|encolhido|barateou|moderou|estagnou|estabilizou|valorizou|desvalorizou|contraiu|afundou|afundaram|"
        "ampliou|ampliaram|amplia|caiu|caíram|queda|quedas|subiu|subiram|desceu|desceram|subido|descido|caído|cair|subir|subida|subidas|descida|descidas|recuou|recuaram|recuo|avançou|avançaram|avanço|progrediu|progrediram|disparou|dispararam|disparado|disparada|disparo|acelerou|alta|altas|salto|saltou|saltaram|quebra|despencou|despencaram|encolheu|encolheram|baixou|baixaram|tombo|recuar|duplicar|triplicar",
    ),
    measured=words(
        """
        preço preços taxa taxas número números vendas gastos despesa despesas desemprego emprego inflação população produção exportações importações apoio mortes casos temperatura temperaturas
        emissões participação abstenção orçamento dívida défice déficit crescimento renda rendimento rendimentos salário salários lucro lucros receita receitas custo custos demanda procura ações índice bolsa
        popularidade criminalidade tráfego turismo consumo investimento investimentos nível níveis impostos tarifa tarifas juros pib dólar petróleo gasolina valor
        """
    ),
    superlatives=words(
        "maior melhor pior primeira primeiro mais menor máximo máxima mínimo mínima recorde última último"
    ),
    hearsay=(
        r"\bter(?:á|ão|ia|iam) (?:sido |ainda |já )?\w+(?:[ai]d[oa]s?|ito|isto|sto|rto)\b",
        r"\bestar(?:á|ão) em causa\b|\bem causa estar(?:á|ão)\b",
    ),
    going=words("vai vão vou vamos"),
    share_cues=words(
        """
        perdeu perdido perderam perde perdem ganhou ganhado
        """
    ),
    bounds=words("abaixo acima longe"),
    beside=words(
        """
        acima abaixo mais menos
        """
    ),
    equally=words(
        """
        tão tanto tantos tantas
        """
    ),
    as_=words(
        """
        como quanto
        """
    ),
)
