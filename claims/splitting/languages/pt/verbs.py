# ruff: noqa: E501  (word tables)
"""Finite forms of Portuguese verbs, formed from their infinitives: present, imperfect, conditional and the first person,
but for that in -o, which most often is a noun too.

What is told by its ending (-ou, -aram, -ava, -ará) is formed only where the stem changes: pôs."""

import re
from typing import Final

from claims.splitting.languages.conjugation import forms
from claims.splitting.languages.pt.infinitives import E_TO_I, LIKE_TER, LIKE_VIR, U_TO_O, VERBS

_IRREGULAR: Final = """
    anseia anseiam apraz compunham constroem constrói corroem corrói crê creem crerá dá dão dará darão daria dava destroem destrói dirá dirão
    dispunham doem dói doía fará farão haveria havia ia iam impunham incendeia incendeiam intermedeia irá irão jaz jazem lê leem lerá lia liam
    mantinham medeia moem mói odeia opunham poderia podia põe põem porá porão poria prevê preveem previa proíbe proíbem propunham provê proveem punha
    punham quer querem queria reconstroem reconstrói remedeia remedeiam requer requerem requeria reúne reúnem revê reveem riam riem roem rói sabe
    sabem sabia sobrevém terá terão trará trarão traria traz trazem trazia vê veem vêm vem verá veria viam vige vigem vinha vinham virá viria
"""

# Forms that are nouns, adjectives or adverbs too: "a luta", "uma larga".
_NOUN_TOO: Final = """
    abaixa abate afecta agenda ajuda alerta aposta arma ativa aventura baixa banca banha bateria bola bota briga busca caça calha candidata captura
    casa causa ceifa censura cola coleta combate completa compra consulta conta conversa coroa correria cota culpa cura curva dança data debate deixa
    demanda derrota desculpa disciplina dispersa dita efetiva emenda encomenda encosta entrega equipa escala escolta espera esquiva estaca estampa
    estima estrangeira estranha estreia estreita etiqueta externa falha fatura fecunda firma fixa folga força forja forma fratura garantia gritaria
    guarda guia hipoteca honra inteira interna isenta junta lança larga legenda lida liga lista livra luta mama mancha manobra marca marcha melhora
    mescla mina ministra mira mistura mora multa nota oferta olha orquestra parcela parte pauta pena penhora pergunta pesca pescaria pesquisa pinta
    plana planta porta portaria posta prensa programa prova quebra queixa racha rasura recompensa recusa reforma reserva retoma revista revolta rifa
    roça rola ronda salta seca secretaria segura sobra solda soma sonda surta suspeita taxa tortura tosse traça trama trilha troca tutela vacina vaga
    vela versa via vigia violenta visita volta
"""

# The first person of irregular verbs.
_I: Final = """
    tive fiz disse pus vim quis soube trouxe fui vi dei li estive pude farei direi terei porei virei trarei mantive obtive propus
    íamos éramos tínhamos vínhamos púnhamos fomos demos vimos lemos pomos vamos ríamos reunimos
"""
_I_DO: Final = """
    tenho faço digo venho ponho saio sei dou devo posso quero creio levo conheço sinto lembro entendo sigo perco recebo acho moro dirijo reconheço
    mantenho obtenho proponho
"""
_I_DO_OR_NOUN: Final = "cobro pago trabalho jogo gasto ganho vivo passo treino conto estudo canto abro vendo compro cultivo crio aprendo gosto"
_ADJECTIVES_IN_O: Final = "completo seco limpo solto sujeito curto quieto falso junto largo ativo"
_I_ENDINGS: Final = {
    "ar": "ei ámos ávamos arei aríamos",
    "car": "quei cámos cávamos carei caríamos",
    "çar": "cei çámos çávamos çarei çaríamos",
    "gar": "guei gámos gávamos garei garíamos",
    "er": "i íamos erei eríamos",
    "ir": "i íamos irei iríamos",
    "air": "aí aímos aíamos airei airíamos",
    "uir": "uí uímos uíamos uirei uiríamos",
    "guir": "gui guíamos guirei guiríamos",
    "por": "pus púnhamos porei poríamos",
}

_ENDINGS: Final = {
    "ar": "a am aria",
    "ear": "eia eiam earia",
    "er": "e em ia eria",
    "ir": "e em ia iria",
    "air": "ai aem aía airia",
    "uir": "ui uem uía uiria",
    "guir": "gue guem guia guiria",
    "zir": "z zem zia ziria",
    "dizer": "diz dizem dizia diria",
    "fazer": "faz fazem fazia faria",
    "por": "põe põem punha poria",
}
_I_DO_FOUND: Final = forms(
    VERBS,
    {
        "ar": "o",
        "ear": "eio",
        "er": "o",
        "cer": "ço",
        "ger": "jo",
        "ir": "o",
        "gir": "jo",
        "guir": "go",
        "por": "ponho",
        "zir": "zo",
        "air": "aio",
    },
) - set(f"{_I_DO} {_I_DO_OR_NOUN} {_ADJECTIVES_IN_O}".split())
_I_FOUND: Final = (forms(VERBS, _I_ENDINGS) | set(_I.split())) - {"si"}
MINE_OR_NOUN: Final = frozenset(_I_DO_OR_NOUN.split())
FIRST_PERSON: Final = (
    _I_FOUND
    | _I_DO_FOUND
    | set(_I_DO.split())
    | forms(VERBS, {"ar": "amos aremos", "er": "emos eremos", "ir": "imos iremos", "por": "pomos"})
)
_FOUND: Final = (
    forms(VERBS, _ENDINGS)
    | forms(LIKE_TER, {"ter": "tém têm tinha teria"})
    | forms(LIKE_VIR, {"vir": "vém vêm vinha viria"})
    | forms(re.sub(r"e([^e\s]+ir)\b", r"i\1", E_TO_I), {"ir": "e em"})
    | forms(re.sub(r"u([^u\s]+ir)\b", r"o\1", U_TO_O), {"ir": "e em", "gir": "ge gem"})
    | set(f"{_IRREGULAR} {_I_DO}".split())
)
NOUN_TOO: Final = (
    frozenset(f"{_NOUN_TOO} {_I_DO_OR_NOUN} consigo durmo sirvo peço ouço".split()) | _I_DO_FOUND
)
PRESENT: Final = _FOUND - NOUN_TOO - {"para", "cerca", "mente"}
PAST: Final = (
    forms(" ".join(verb for verb in VERBS.split() if verb.endswith("por")), {"por": "pôs"})
    | forms(LIKE_TER, {"ter": "teve"})
    | forms(LIKE_VIR, {"vir": "veio"})
    | _I_FOUND
)
