# ruff: noqa: E501  (word tables)
"""Finite forms of further Portuguese verbs, formed from their infinitives: the present."""

from typing import Final

from claims.splitting.languages.conjugation import forms

_VERBS: Final = """
    abastecer abater abdicar abrigar absolver acelerar acentuar acionar aclamar acolher acomodar aconselhar acontecer acreditar acrescer adaptar adequar adiantar
    adicionar adoecer advertir afastar afetar afirmar afligir agendar agilizar agir agitar agradar agregar aguardar aguentar alarmar alastrar alcançar aliviar
    almejar alternar amargar ambicionar amortizar amparar analisar angariar anteceder antecipar anular apagar aparentar apostar apontar apreciar apressar aprimorar
    apurar armar armazenar arriscar arrombar articular ascender aspirar assentar assombrar assustar atacar atentar atenuar aterrar aterrissar atestar atirar
    atropelar autuar auxiliar averiguar balear banir barrar bastar batizar bombear brilhar brincar burlar caber cair caminhar capotar carecer carregar casar
    causar cavar celebrar censurar centrar cercar certificar cessar chegar cobiçar coexistir cogitar coibir coincidir coletar colapsar colecionar colonizar
    comandar comercializar competir compor comprimir conceber concentrar concorrer condicionar confeccionar conferir configurar confinar confiscar confrontar
    congelar congratular conservar conspirar constar consultar contabilizar contatar contemplar contestar contrair contrariar contrastar conversar conviver
    cooperar coroar costumar cotar creditar culpar curar debitar decepcionar declinar decorar deflagrar deixar delegar deliberar denotar depositar derivar
    desabrigar desacelerar desagradar desaguar desaparecer desapropriar desbancar desbloquear descarrilar descender descrever desdenhar desejar desembarcar
    desembolsar desfilar desistir desmaiar desmantelar desmoronar despencar desperdiçar despertar despejar desrespeitar destoar devastar diferir digitalizar
    dispensar dispersar dispor dissolver distar distinguir divergir diversificar divertir dobrar economizar efetuar elaborar elogiar embarcar embasar emendar
    empenhar emprestar empurrar encaminhar encarar encarecer encolher encomendar encostar endividar enfatizar engavetar enriquecer ensaiar entender enterrar
    envelhecer envenenar equipar errar escalar escapar escassear escavar esclarecer escoar escorregar esfaquear esfriar espancar esperar espreitar
    esquecer estabilizar estacionar estagnar estender estimular estipular estourar estrangular estruturar esvaziar evacuar evidenciar evocar exaltar excluir
    executar exercer exigir exonerar expandir expirar expor expressar expulsar extinguir extrair extraditar fabricar fazer fechar festejar fiscalizar flutuar
    focar fomentar forçar formalizar fortalecer fraturar frear frustrar fundar fundir furar galgar gastar golear gozar gravitar gritar guardar habilitar
    homologar hospitalizar humilhar idealizar iluminar imaginar imitar impactar imperar implantar implementar imprimir impugnar impulsionar incendiar inclinar
    incorporar incrementar incriminar indiciar inocentar indeferir indignar infectar inferir infiltrar inflacionar infringir ingerir ingressar injetar inovar
    inscrever inserir instaurar instituir instruir intensificar interceptar intimar intimidar introduzir invalidar inventar inverter invocar isentar
    justificar lamentar largar lesar levantar ligar limpar liquidar lotar lucrar machucar magoar manobrar marchar massacrar maximizar mediar mensurar mentir
    mergulhar minimizar mirar misturar mobilizar moderar morar motivar mover movimentar multar narrar necessitar neutralizar nivelar nortear objetivar
    obrigar obstruir omitir opinar oscilar ousar padecer pairar parar parcelar passear penetrar pensar perdurar perfurar permear pernoitar perpetuar persistir
    perturbar planejar pleitear possibilitar postergar potencializar pousar preceder precisar predominar preencher premiar prescrever presenciar preservar
    pressionar presumir prevalecer prevenir priorizar privilegiar proceder profissionalizar programar progredir projetar proliferar promulgar propagar propiciar
    proporcionar prorrogar prosperar protagonizar protocolar provir punir qualificar quadruplicar querer racionalizar ratificar reabilitar reafirmar reajustar
    realocar reaparecer reativar rebaixar rebater rebentar recair reciclar recompor reconquistar reconsiderar recuperar redirecionar redistribuir reeleger
    reembolsar reestruturar refinanciar reforçar regenerar reger regredir regulamentar reinar reincidir reiniciar reintegrar reivindicar relacionar relançar
    relatar relaxar remanejar remeter remontar remunerar repassar repatriar repelir repercutir repor repousar repreender reprimir reprovar repudiar
    rescindir resgatar residir ressaltar ressarcir ressurgir restituir restringir retaliar retardar retificar retirar retomar retornar retratar revalidar reverter
    rever rivalizar rolar rondar sabotar sacar saltar sanar saquear satisfazer secar sediar selecionar semear sensibilizar sepultar sinalizar sitiar soar
    sobrar sobrevoar sofisticar soterrar subestimar submeter subordinar subsidiar subsistir sugar sujeitar superfaturar supervisionar suportar suprimir
    surpreender suscitar suspeitar sustar tabelar tachar tardar taxar temer tender tentar terceirizar testar titular tombar torturar totalizar tramitar trancar
    tranquilizar transbordar transcorrer transitar transportar trazer tributar trocar tumultuar unificar urbanizar vaiar vagar variar vasculhar vazar vender
    ventilar vibrar vincular virar visar visualizar vitimar vivenciar voar zelar
"""

# Forms that are nouns or adjectives too: "a luta", "uma larga".
_NOUN_TOO: Final = """
    abastece alarma aposta arma ataca brinca carga carrega cassa casa causa cava censura centra cerca cola coroa cota culpa cura data deixa derrama desaba
    descarga dispersa divide efetua emenda encosta encomenda ensaia escala escapa espera estaca estima fecha festa ficha firma flutua foca força forma fraude
    funda fura gasta gosta grita guarda imita infiltra isenta junta larga levanta liga limpa lista lota luta manobra marcha média mira mistura moda
    monta mora motiva mova multa muda nota obra opina para parada parcela passa pausa pena pensa perda pesa pesca planta pousa precisa prensa presa previa
    programa projeta prova pulsa queixa quebra racha reforma regra renda renova reserva resposta retoma retira revista roda rola ronda saca salta salva seca
    sede sobra soma sopra suspeita taxa tarda tenta testa toca toma trama tranca trata troca vaga vaza vela venda vira visa visita volta vota voa zela leva
    consulta conversa trabalha compra conta entrega escolta lança fratura coleta tortura captura procura mensura espreita
"""
NOUN_TOO: Final = frozenset(_NOUN_TOO.split())
_FOUND: Final = forms(
    " ".join(
        verb for verb in _VERBS.split() if verb.endswith(("ar", "er", "ir")) and not verb.endswith("zir")
    ),
    {"ar": "a am", "er": "e em", "ir": "e em", "uir": "ui uem", "air": "ai aem"},
)
PRESENT: Final = _FOUND - NOUN_TOO - {"para", "cerca", "data", "fora", "mente"}
