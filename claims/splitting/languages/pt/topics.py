# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about of Portuguese."""

from typing import Final

from claims.splitting.languages.pack import (
    Topics,
    each,
    phrases,
    words,
)

TOPICS: Final = Topics(
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
    opinion=words(
        " duríssimo duríssima duríssimos revoltante revoltantes farto farta fartos fartas contente contentes orgulhoso orgulhosa orgulhosos feliz felizes grato grata gratos injusto injusta desolador desoladora inferno pesadelo vergonha orgulho escândalo  terríveis vergonhosa vergonhosos maravilhosa inesquecíveis incríveis lamentáveis heroico heroica horríveis tristes excelentes linda bonito bonita inaceitável indigno absurdo absurda ridículo ridícula corajoso corajosa trágico trágica cruel magnífico magnífica belo bela terrível vergonhoso maravilhoso inesquecível incrível lamentável horrível triste excelente lindo"
    ),
    hedges=words("talvez possivelmente provavelmente supostamente poderia"),
    wishes=words("deve devem deveria deveriam quer queremos poderia"),
    advice=(r"^\w+[aei]r\b[^,.]* é \w+[aei]r\b",),
    rhetoric=(
        r"^(?:hoje )?(?:venho|vimos|estou|estamos|subo) (?:hoje |aqui |a esta \w+ |perante vós )*(?:para )?(?:apresentar|prestar|dizer|pedir|falar|dar conta|trazer)\b",
        r"\b(?:quero|queria|queremos|gostaria de|gostava de|permitam-me|deixem-me) (?:começar|terminar|acabar|concluir|antes de mais|em primeiro lugar)\b",
        r"^(?:por isso )?(?:(?:vos|lhes) )?(?:peço|pedimos|apelo|exorto)(?:-vos|-lhes)?\b",
        r"\b(?:bom dia|boa tarde|boa noite)\W*$",
        r"^(?:a|o|ter) \w+ não é (?:só |apenas )?(?:um|uma|nenhum|nenhuma) (?:luxo|capricho|favor|privilégio|mercadoria|negócio|jogo|brinquedo|presente|moda|slogan|número|despesa|sonho|milagre|esmola|acaso|problema|ameaça)\W*$",
        r"^(?:mas )?(?:é|foi) (?:apenas |só )?(?:um (?:bom )?(?:começo|princípio|início|primeiro passo)\W*$|o (?:começo|princípio|início) de (?:um|uma|algo) )",
        r"^é (?:o|a|um|uma) [^.,]*\b(?:de cada um|de todos nós|d[ao]s? noss[ao]s? \w+|de quem \w+ \w+)\W*$",
        r"^não (?:podemos|nos podemos) (?:\w+ ){0,2}(?:perder|esperar|aceitar|permitir|continuar|ficar|desistir|falhar|deixar|esquecer)\b",
        r"^não (?:vos|lhes|os|as) (?:vamos |iremos )?(?:falh|desilud|abandon|esquec)\w+\W*$",
        r"^(?:alguém|a gente) tem (?:de|que)\b",
        r"\bnão (?:nos )?(?:vamos|vou) (?:conformar|desistir|parar|descansar|calar|ficar por aqui|baixar os braços)",
        r"^nem tudo (?:é|foi|são|foram|está|era|eram)\b",
        r"\b(?:a história|a conversa|a música) (?:é|foi|era) outra\.?$",
        r"\b(?:só )?resta (?:esperar|saber|ver|confiar|torcer|apertar|cruzar)\b",
        r"^(?:o|a|os|as) \w+ (?:perde|perdeu|perdem) (?:o |a )?(?:seu|sua) \w+ mais \w+",
        r"^como (?:sempre|de costume|é costume),? (?:são|quem|paga|pagam|perde|perdem|ganha|ganham)\b",
        r"^(?:nada|ninguém) (?:poderá|pode|poderia|vai|conseguirá) (?:\w+ ){0,2}(?:consolar|devolver|trazer|apagar|compensar|substituir|reparar|preencher)",
        r"^\w+[aei]r(?:-se)?\b[^,.]*\b(?:é|será) (?:uma? )?(?:ato|acto|gesto|dever|mostra|prova|sinal|questão) (?:de|moral)\b",
        r"\b(?:é|são|será|serão) (?:o|a|os|as) melhor(?:es)? (?:conselheir|remédio|defesa|arma|resposta|amig|aliad|vingança|recompensa)\w*$",
        r"^cada .*\ba mais$",
        r"^as informações são d[aeo]s?\b",
        r"\bde partir o coração\b",
        r"^quem \w+",
        r"^nem todos (?:são|estão) \w+\.?$",
        r"^junt[oa]s,? [^.]*(?:[aei]mos|remos)\b",
        r"^é (?:um|uma) (?:vergonha|pena|escândalo)\b",
        r"\bnão há palavras\b",
        r"\b(?:agradecemos|agradeço|agradece-se|apelamos)\b",
        r"^(?:é|ainda é) (?:\w+ )?cedo\b",
        r"^mais (?:informações|informação|detalhes)\b",
        r"\b(?:fará|vai fazer|deixa|deixará|sentiremos) (?:\w+ )?(?:falta|saudades?)\b",
        r"^descanse em paz\b",
        r"^(?:que|quanto|quanta)\b[^.]*!",
        r"\bsó o tempo dirá\b",
        r"\bé preciso\b",
        r"\b(?:parabéns|bem-vind[oa]s?)\b",
        r"^(?:muito |mil vezes )?obrigad[oa]s?\b",
        r"\bobrigad[oa]s? (?:a|por) (?:todos|todas|tudo)\b",
        r"\b(?:ninguém|nada|todos|todas|a gente) (?:nos |se )?(?:devia|deveria|merece|devíamos|deveríamos|devemos|temos de|temos que)\b",
        r"^(?:que )?deus (?:\w+ )?\w+e\b",
        r"^que (?:\w+ ){1,3}descanse\b",
        r"^nada mais$",
        r"^(?:nenhum|nenhuma) \w+ (?:devia|deveria|merece)\b",
        r"\b(?:peço|pedimos) (?:perdão|desculpas?)\b",
        r"\b(?:queria|quero|queremos|gostaria de|gostava de) (?:pedir desculpas?|expressar|felicitar|parabenizar|enviar|deixar)\b",
        r"\b(?:me arrependo|nos arrependemos)\b",
        r"\bvoltar(?:ia|íamos) a fazer\b",
        r"\b(?:confio|confiamos) (?:em|n[ao])\b",
        r"\b(?:quero|queria|queremos|gostaria de|gostava de) agradecer\b",
        r"\bo resto (?:já )?é (?:história|lenda|silêncio|conversa)\b",
        r"\b(?:foi|era|parecia|é) (?:como )?uma? \w+ de (?:guerra|terror|horror|batalha|loucos)$",
        r"^a (?:verdade|justiça|vida|história) (?:vem |\w+ )?(?:sempre|nunca) ",
        r"\bdor que não (?:cabe|se)\b",
        r"^há \w+ que se \w+ (?:mal|bem)\b",
        r"\bninguém (?:\w+ ){0,6}(?:esquecerá|sabe)",
        r"^(?:estas são|estes são|a seguir|leia também)\b",
        r"\b(?:acho|acredito|espero)\b",
    ),
    hearsay=(
        r"\bter(?:á|ão|ia|iam) (?:sido |ainda |já )?\w+(?:[ai]d[oa]s?|ito|isto|sto|rto)\b",
        r"\bestar(?:á|ão) em causa\b|\bem causa estar(?:á|ão)\b",
    ),
    first_person=words("eu nós meu minha nosso nossa"),
    negations=words("não nunca ninguém nada nem sem"),
    question_words=words("como quando onde quem"),
    roles=words(
        """
        presidente ministro ministra prefeito prefeita diretor diretora chefe porta-voz secretário secretária juiz juíza advogado advogada governador
        governadora engenheiro engenheira vereador vereadora deputado deputada senador senadora autarca reitor reitora procurador procuradora delegado
        delegada comandante coronel bispo treinador treinadora
        """
    ),
    is_="é",
    one_of="é uma de",
    attributed="{statement}, segundo {speaker}",
    list_lead=r"^(?:estas são|estes são|a seguir)\s+(?:(?:algumas|alguns) d[aeo]s?\s+)?",
    vague_subjects=words("ele ela eles elas isso isto este esta estes estas"),
    going=words("vai vão vou vamos"),
    share_cues=words(
        """
        perdeu perdido perderam perde perdem ganhou ganhado
        """
    ),
    definite=("a ", "o ", "esta ", "este ", "esse ", "essa ", "os ", "as "),
    place_nouns=words("cidade vila município região ilha país província aldeia"),
    men=words("senhor rei irmão pai filho marido viúvo"),
    women=words("senhora dona rainha ministra prefeita juíza doutora irmã mãe filha viúva"),
    organisation_nouns=words(
        "empresa companhia banco agência universidade grupo partido associação sindicato ministério"
    ),
    company_nouns=words("empresa companhia grupo firma"),
    that_year=phrases("esse ano|nesse ano|naquele ano|o mesmo ano|no mesmo ano"),
    pairs=phrases("dois homens|duas mulheres|dois irmãos|dois suspeitos|dois acusados"),
    and_="e",
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
