# ruff: noqa: E501  (word tables)
"""Finite forms of Spanish verbs, formed from their infinitives: the present, the imperfect of those in -er and -ir, and
the first person, but for that in -o, which most often is a noun too.

What is told by its ending (-ó, -aron, -aba, -ará) is formed only where the stem changes: puso."""

import re
from typing import Final

from claims.splitting.languages.conjugation import forms

_REGULAR: Final = """
    abandonar abaratar abastecer abatir abdicar abogar abonar abordar abrazar abrir absorber abstener abundar aburrir acabar acaparar acariciar acarrear
    acatar acceder acelerar aceptar acercar achacar aclamar aclarar acoger acometer acomodar acompañar acondicionar aconsejar acontecer acoplar acorralar
    acortar acosar acostumbrar acotar acreditar acribillar activar actualizar acuchillar acudir acumular acuñar acusar adaptar adecuar adelantar adeudar
    adiestrar adivinar adjudicar adjuntar administrar admirar admitir adoptar adornar adquirir adueñar afectar afianzar afiliar afirmar aflojar afrontar
    agilizar agitar aglutinar agobiar agonizar agotar agradecer agravar agredir agregar agrupar ahogar ahondar ahorcar ahorrar ahuyentar aislar ajustar
    alabar alargar alarmar albergar alcanzar aleccionar alegar alejar alertar alimentar alinear aliviar almacenar alojar alquilar alterar alternar aludir
    alumbrar alzar amagar amanecer amargar amarrar amasar ambicionar amenazar amenizar amortiguar amortizar amotinar amparar amputar analizar anclar
    anexionar angustiar anhelar animar aniquilar anotar anteponer anticipar anular anunciar añadir añorar apaciguar apadrinar apagar aparcar aparecer
    aparentar apartar apasionar apedrear apelar aplacar aplanar aplastar aplaudir aplazar aplicar apodar apoderar aporrear aportar apostillar apoyar
    apreciar aprender apresar apresurar aprovechar aproximar apuntar apuñalar apurar arañar archivar arder arengar argumentar armar armonizar arraigar
    arrancar arrasar arrastrar arrebatar arreglar arremeter arrestar arribar arriesgar arrodillar arrojar arrollar arropar arruinar articular asediar
    asegurar asesinar asesorar asestar asfixiar asignar asimilar asistir asociar asolar asomar asombrar aspirar asquear asumir asustar atacar atajar atañer
    atar atardecer atascar atemorizar atenazar atener atentar aterrizar aterrorizar atestiguar atormentar atracar atraer atragantar atrapar atrasar atribuir
    atrincherar atropellar auditar aumentar auspiciar autenticar autorizar avalar avanzar avecinar aventajar aventurar avergonzar averiguar avisar avivar
    ayudar azotar bajar balancear bañar barajar barrer basar bastar batir bautizar beber becar bendecir beneficiar besar blanquear blindar bloquear
    boicotear bombardear bombear bordar bordear borrar bostezar brillar brindar bromear broncear brotar bucear burlar buscar cabalgar caber cacarear caducar
    caer calar calcular calificar callar calmar cambiar caminar camuflar canalizar cancelar canjear cansar cantar captar capturar caracterizar carecer
    cargar casar castigar castrar catalogar causar cautivar cavar cazar ceder celebrar cenar censurar centralizar centrar cepillar cercar cerciorar
    certificar cesar chapotear charlar chatear chequear chillar chismear chocar cimentar circular citar clamar clarificar clasificar clausurar clavar
    coaccionar cobijar cobrar cocinar codiciar coexistir coger cohesionar coincidir colaborar colapsar colar coleccionar colisionar colmar colocar colonizar
    colorear columpiar comandar combatir combinar comentar comer comercializar cometer compadecer comparar comparecer compartir compeler compensar compilar
    complacer complementar completar complicar componer comportar comprar comprender comprimir comprometer computar comulgar comunicar conceder concentrar
    conciliar concluir concretar concurrir condecorar condenar condicionar condonar conducir conectar confabular confeccionar configurar confinar confirmar
    confiscar confluir conformar confrontar confundir congelar congeniar congratular congregar conjugar conjurar conllevar conmemorar conmocionar conmutar
    conocer conquistar consagrar consensuar conservar considerar consignar consistir consolidar conspirar constatar consternar constituir constreñir
    construir consultar consumir contabilizar contactar contagiar contaminar contemplar contener contentar contestar contextualizar contraatacar contradecir
    contraer contrarrestar contrastar contratar contravenir contribuir controlar convalecer convalidar convencer convenir converger conversar convidar
    convivir convocar convulsionar cooperar coordinar copar copiar corear coronar correr corresponder corretear corroborar corroer corromper cortar cosechar
    coser costear cotejar cotizar crear crecer creer cristalizar criticar crucificar crujir cruzar cuadrar cuadruplicar cuajar cualificar cuantificar cubrir
    cuestionar cuidar culminar culpar cultivar cumplimentar cumplir curar cursar custodiar danzar dañar deambular debatir deber decaer decantar decapitar
    decelerar decepcionar decidir decir declarar decretar dedicar deducir definir defraudar degradar dejar delatar delegar deleitar deletrear deliberar
    delimitar delinquir demandar demorar denominar denostar denunciar deparar depender deplorar deportar depositar depreciar deprimir depurar derivar
    derogar derramar derribar derrochar derrotar derrumbar desabastecer desacatar desacelerar desaconsejar desacreditar desactivar desafinar desagradar
    desahogar desahuciar desairar desalojar desandar desangrar desanimar desaparecer desaprovechar desarmar desarrollar desarticular desatar desautorizar
    desayunar desbancar desbaratar desbloquear desbordar descabezar descalificar descansar descargar descarriar descarrilar descartar descatalogar
    descentralizar descifrar desclasificar descomponer desconectar descongelar desconocer descontrolar descuartizar descubrir descuidar desdeñar desear
    desechar desembarcar desembocar desembolsar desempatar desempeñar desempolvar desencadenar desencajar desenfundar desengañar desenlazar desenmascarar
    desentender desentrañar desequilibrar desertar desesperar desestimar desfallecer desfasar desfilar desgarrar desgastar desglosar desgranar deshacer
    desheredar designar desinfectar desinflar desintegrar desistir deslegitimar deslizar deslumbrar desmantelar desmarcar desmayar desmoronar desnudar
    desobedecer desocupar desorganizar desorientar despachar desparramar despegar despejar desperdiciar desplazar desplomar despojar despotricar despreciar
    desprender despreocupar despuntar desquiciar destacar destapar destilar destinar destituir destrozar destruir desvanecer desvelar desvincular detallar
    detectar detener detentar deteriorar determinar detestar detonar devastar devengar devorar diagnosticar dibujar dictar diferenciar dificultar difundir
    dignificar dilapidar dilatar diluir dimensionar dimitir dirigir disciplinar discrepar discriminar disculpar discurrir discutir diseminar diseñar
    disfrazar disfrutar disgustar disimular disipar disminuir disparar dispersar disponer disputar distanciar distar distender distinguir distorsionar
    distraer distribuir disuadir divagar divergir diversificar dividir divisar divorciar divulgar doblar doblegar domesticar dominar donar dosificar dotar
    dramatizar drenar dudar duplicar durar echar eclipsar economizar edificar editar educar egresar ejecutar ejemplificar ejercer ejercitar elaborar
    electrificar electrocutar elevar eliminar eludir emanar embarazar embarcar embargar embaucar embellecer emborrachar emboscar embotellar emerger emigrar
    emitir empacar empañar empapar emparejar empatar empeñar empeorar empequeñecer emplazar emplear empobrecer empollar empotrar emprender empujar emular
    enajenar enamorar encabezar encajar encaminar encapuchar encarar encarcelar encarecer encargar encariñar encarnar encauzar enchufar encoger encubrir
    endeudar endosar endurecer enemistar enfadar enfatizar enfermar enfocar enfrascar enfrentar enfurecer engalanar enganchar engañar engendrar englobar
    engordar engrosar engullir enjuiciar enlazar enloquecer enmarcar enmascarar enmudecer ennegrecer enojar enorgullecer enraizar enredar enriquecer enrolar
    ensalzar ensamblar ensanchar ensayar enseñar ensombrecer ensordecer ensuciar entablar enterar entonar entorpecer entrañar entrar entregar entrelazar
    entremezclar entrenar entretener entrever entrevistar entristecer entrometer enumerar enunciar envejecer envenenar envidiar equilibrar equipar equiparar
    equivaler equivocar erigir erosionar erradicar errar esbozar escalar escalonar escandalizar escanear escapar escarbar escarmentar escasear escatimar
    escenificar esclarecer escocer escoger escoltar esconder escribir escuchar escudar escudriñar esculpir escupir esfumar esgrimir espabilar espantar
    esparcir especializar especificar especular esperar espolear esquivar estabilizar establecer estacionar estafar estallar estancar estandarizar
    esterilizar estigmatizar estimar estimular estipular estirar estorbar estrangular estrechar estrellar estremecer estrenar estribar estropear estructurar
    estudiar etiquetar evacuar evadir evaporar evidenciar evitar evocar exacerbar exagerar exaltar exasperar excarcelar excavar exceder excitar exclamar
    excluir excomulgar excusar exhalar exhibir exhortar exhumar exigir exiliar eximir existir exonerar expatriar expender experimentar expirar explayar
    explicar explicitar explorar explotar exponer exportar expresar exprimir expropiar expulsar extenuar exterminar externalizar extinguir extirpar
    extorsionar extraditar extraer extralimitar extrañar extrapolar exudar fabricar facilitar fallar fallecer falsear falsificar faltar familiarizar
    fantasear fascinar fastidiar favorecer fecundar felicitar festejar fichar figurar fijar filmar filtrar finalizar financiar fingir firmar fiscalizar
    flanquear flaquear flexibilizar florecer flotar fluir fomentar fondear forcejear forjar formalizar formar formular forrar fortalecer fortificar
    fotografiar fracasar fracturar fraguar franquear fraternizar frecuentar frenar fructificar fruncir frustrar fugar fumar fumigar funcionar fundamentar
    fundar fundir fusilar fusionar galardonar galopar ganar garabatear garantizar gastar generalizar generar germinar gestar gesticular gestionar girar
    glorificar golear golpear gozar grabar granjear gravar gravitar gritar guardar guiñar gustar haber habitar hablar hacer hallar hechizar heredar hermanar
    hidratar hilvanar hincar hinchar hipnotizar hipotecar homenajear homologar honrar horadar horrorizar hospedar hospitalizar hostigar huir humanizar
    humedecer humillar hundir hurgar hurtar idear identificar idolatrar ignorar igualar iluminar ilusionar ilustrar imaginar imitar impactar impartir
    imperar implantar implementar implicar implorar imponer importar importunar imposibilitar impregnar imprimir improvisar impugnar impulsar imputar
    inaugurar incautar incendiar incentivar incidir incinerar incitar inclinar incluir incomodar incomunicar incorporar incrementar incriminar incrustar
    incubar inculcar inculpar incumbir incumplir incurrir indagar indemnizar independizar indicar indignar indisponer inducir indultar infestar infiltrar
    inflamar inflar infligir influir informar infravalorar infringir ingeniar ingresar inhabilitar inhalar inhibir inhumar iniciar inmigrar inmiscuir
    inmolar inmortalizar inmovilizar inmunizar inmutar innovar inquietar inquirir inscribir insertar insistir inspeccionar inspirar instalar instar
    instaurar instigar instituir instruir insubordinar insultar integrar intensificar intentar intercalar intercambiar interceder interceptar interesar
    interiorizar interpelar interponer interpretar interrogar interrumpir intervenir intimar intimidar intoxicar intrigar introducir intubar intuir inundar
    inutilizar invadir invalidar inventar inventariar investigar invitar invocar inyectar irradiar irritar irrumpir izar jactar jalear jerarquizar jubilar
    juntar jurar justificar juzgar lacerar ladear ladrar lamentar languidecer lanzar largar lastimar lastrar latir lavar leer legalizar legislar legitimar
    levantar levar liberar librar liderar lidiar ligar limar limitar limpiar linchar lindar liquidar llamar llegar llenar llevar llorar loar localizar
    lograr luchar lucir lucrar macerar machacar madrugar madurar magnificar maldecir malgastar malinterpretar maltratar malversar manar manchar mandar
    manejar maniatar maniobrar manipular manosear mantener maquillar maquinar maravillar marcar marchar marchitar marear marginar masacrar masajear mascar
    masificar masticar matar materializar matizar maximizar mecanizar mecer mediar medicar meditar mejorar mencionar mendigar menguar menospreciar merecer
    merendar mermar merodear metamorfosear meter mezclar migrar mimar minar minimizar ministrar mirar mitificar mitigar moderar modernizar modificar modular
    mofar mojar moldear molestar monitorear monitorizar monopolizar montar mortificar motivar movilizar mudar multar multiplicar murmurar musitar mutar
    mutilar nacer nacionalizar nadar narrar navegar necesitar negociar neutralizar nevar ningunear nivelar nombrar normalizar notar notificar nublar numerar
    nutrir obcecar obedecer objetar objetivar obligar obnubilar obrar obsequiar observar obsesionar obstaculizar obstruir obtener ocultar ocupar ocurrir
    odiar ofender ofertar oficializar oficiar ofrecer ojear oler olvidar omitir ondear opacar operar opinar oponer oprimir optar orar ordenar ordeñar
    organizar orientar originar orillar orinar oscilar oscurecer ostentar otear otorgar ovacionar oxidar pacificar pactar padecer pagar paliar palidecer
    palpar palpitar paralizar parar parchear parecer parir parodiar parpadear parrandear participar partir pasar pasear pasmar pastar patalear patear
    patentar patinar patrocinar patrullar pausar pautar pavimentar pecar pedalear pegar peinar pelar pelear penalizar penar pender penetrar percatar
    percibir perdonar perdurar perecer peregrinar perfeccionar perfilar perforar perjudicar permanecer permitir permutar pernoctar perpetrar persistir
    personar personificar persuadir pertenecer perturbar pervertir pesar pescar pestañear picar pillar pilotar pinchar pintar piratear pisar pisotear
    plagiar planchar planear planificar plantar plantear plasmar platicar pleitear polarizar polemizar politizar ponderar poner popularizar pormenorizar
    portar posar poseer posibilitar posicionar posponer postergar postrar postular potabilizar potenciar practicar preceder preciar precintar precipitar
    precisar predecir predestinar predeterminar predicar predisponer predominar prefabricar prefijar preguntar premeditar premiar prender prensar preocupar
    preparar presagiar prescindir prescribir presenciar presentar preservar presidir presionar prestar presumir presuponer presupuestar pretender prevalecer
    prevenir primar privar privatizar proceder procesar proclamar procrear procurar prodigar producir profanar profesar profundizar programar progresar
    prohibir proliferar prolongar promediar prometer promocionar promulgar pronosticar pronunciar propagar propasar propiciar propinar proponer proporcionar
    propugnar propulsar prorratear prorrogar prosperar prostituir protagonizar proteger protestar proveer provenir provisionar provocar proyectar publicar
    publicitar pudrir pugnar pulir pulsar pulular pulverizar puntualizar purgar purificar quebrantar quedar quejar quemar querellar querer quintuplicar
    quitar racionalizar racionar radicar ralentizar rapar raptar rascar rasgar raspar rastrear ratificar rayar razonar reabastecer reabrir reabsorber
    reaccionar reactivar readmitir reafirmar reagrupar realimentar realizar realojar realzar reanimar reanudar reaparecer rearmar reasignar reavivar rebajar
    rebasar rebelar reblandecer rebosar rebotar rebrotar rebuscar recabar recaer recalcar recapacitar recapitular recargar recaudar recetar rechazar recibir
    reciclar recitar reclamar reclinar recluir reclutar recobrar recoger recompensar recomponer reconciliar reconfortar reconocer reconquistar reconsiderar
    reconstituir reconstruir reconvertir recopilar recorrer recortar recrear recriminar recrudecer rectificar recubrir recular recuperar recurrir recusar
    redactar redefinir redimir redirigir rediseñar redistribuir redoblar redondear reducir reeditar reeducar reembolsar reemplazar reencarnar reestrenar
    reestructurar refinanciar refinar reflejar reformar refrendar refrescar refrigerar refugiar refutar regalar regañar regatear regenerar registrar
    reglamentar regocijar regresar regular regularizar rehabilitar rehacer rehusar reinar reiniciar reinsertar reinstaurar reintegrar reinterpretar
    reinventar reiterar reivindicar reír relacionar relajar relanzar relatar relativizar relegar relevar relucir remangar remar remarcar rematar remediar
    rememorar remendar remitir remodelar remolcar remontar remunerar renacer renegociar rentabilizar rentar renunciar reparar repartir repasar repatriar
    repeler repercutir repicar replantear replicar reponer reportar reposar repostar reprender represaliar representar reprimir reprochar reproducir
    repudiar repugnar repuntar requisar resaltar resarcir resbalar rescatar rescindir resecar reseñar reservar resguardar residir resignar resistir resollar
    resoplar respaldar respetar respirar resplandecer responder responsabilizar resquebrajar restablecer restar restaurar restituir restringir resucitar
    resultar resumir resurgir retar retardar retener reticular retirar retocar retomar retornar retransmitir retrasar retratar retribuir retroalimentar
    retroceder retumbar reubicar reunificar reunir reutilizar revalidar revalorizar revelar reverdecer reverenciar revestir revisar revitalizar revivir
    revocar revolucionar ridiculizar rifar rivalizar rizar robar robustecer rodear roer romper roncar rondar rotar rotular rozar ruborizar rugir rumorear
    rutilar saber saborear sabotear sacar saciar sacrificar sacudir salir salivar salpicar saltar saludar salvaguardar salvar sanar sancionar sanear sangrar
    santificar saquear satirizar satisfacer saturar secar seccionar secretar secuestrar secundar sedar seducir segregar seleccionar sellar sensibilizar
    sentenciar señalizar separar sepultar sesgar sesionar silbar silenciar simbolizar simpatizar simplificar simular simultanear sincronizar singularizar
    sintetizar sistematizar sitiar sobornar sobrar sobreactuar sobrecargar sobrecoger sobredimensionar sobreentender sobreexplotar sobrellevar sobrepasar
    sobreponer sobresaltar sobreseer sobrevalorar sobrevenir sobrevivir socavar socializar socorrer sofisticar sofocar solapar solazar soldar solear
    solicitar solidificar soliviantar sollozar solucionar solventar sombrear someter sondear sonreír sonrojar soplar soportar sorber sorprender sortear
    soslayar sospechar sostener soterrar subastar subcontratar subdividir subestimar subir sublevar subordinar subrayar subsanar subscribir subsistir
    subvencionar subyacer succionar suceder sudar sufragar sufrir sugestionar suicidar sujetar sulfurar sumar sumergir suministrar superar superponer
    supervisar suplantar suplicar suplir suponer suprimir supurar surcar surgir surtir suscitar suscribir suspender suspirar sustentar sustituir sustraer
    susurrar suturar tachar tajar talar tallar tambalear tantear tañer tapar tapizar tararear tardar tartamudear tasar teclear tejer teledirigir telefonear
    televisar temer templar tensar tensionar teñir teorizar terciar tergiversar terminar testar testificar testimoniar tildar timar tintar tirar
    tiritar tirotear titular tocar tolerar tomar tontear topar torear tornar torpedear torturar toser totalizar trabajar trabar traducir traer traficar
    tragar traicionar trajinar tramar tramitar trancar tranquilizar transar transbordar transcender transcribir transcurrir transformar transgredir
    transigir transitar transmitir transparentar transpirar transportar trasegar trasladar trasnochar traspapelar traspasar trasplantar trasquilar trastocar
    trastornar tratar trazar tremolar trenzar trepar tributar tricotar trillar trinar trincar triplicar tripular triturar triunfar trivializar trocar tronar
    trotar truncar tumbar turbar tutear tutelar ubicar ufanar ulcerar ultimar ultrajar unificar uniformar unir universalizar untar urbanizar urdir urgir
    usar usurpar utilizar vacilar vacunar vagar valer valorar vanagloriar vaporizar vaticinar vedar velar vencer vendar vender venerar vengar venir ventilar
    veranear verificar versar vertebrar vetar viabilizar viajar vibrar viciar victimizar vigilar vigorizar vilipendiar vincular violar violentar virar visar
    visibilizar visitar vislumbrar visualizar vitorear vituperar vivir vocalizar vocear vociferar voltear vomitar votar vulnerar zafar zambullir zanjar
    zarandear zarpar zozobrar zumbar zurcir
    abarcar amainar anegar arreciar calcinar concursar constar debutar describir encadenar escampar facturar granizar infectar licitar matricular naufragar
    orbitar podar
"""
_E_TO_IE: Final = """
    acertar adherir advertir alentar apretar arrendar arrepentir ascender asentar asentir atender atravesar calentar cegar cerrar comenzar concertar
    conferir confesar consentir contender convertir defender denegar desalentar desatender descender desconcertar desenterrar desmentir despertar desplegar
    desterrar digerir discernir disentir divertir empezar encender encerrar encomendar enmendar ensangrentar entender enterrar extender fregar gobernar
    helar herir hervir inferir ingerir interferir invertir manifestar mentir negar pensar perder plegar preferir proferir quebrar recalentar recomendar
    referir regar renegar replegar requerir resentir restregar reventar revertir segar sembrar sentar sentir sosegar sugerir temblar tender transferir
    trascender tropezar verter
"""
_O_TO_UE: Final = """
    absolver acordar acostar almorzar apostar aprobar cocer colgar comprobar concordar conmover consolar contar costar demoler demostrar desaprobar
    descolgar descontar desenvolver despoblar devolver disolver doler dormir encontrar envolver esforzar forzar llover moler morder morir mostrar mover
    poblar poder probar promover recordar recostar reencontrar reforzar remover renovar repoblar reprobar resolver resonar retorcer revolcar revolver rodar
    rogar sobrevolar soler soltar sonar soñar torcer tostar volar volcar volver
"""
_E_TO_I: Final = """
    competir concebir conseguir corregir derretir despedir desvestir elegir embestir expedir gemir impedir investir medir pedir perseguir proseguir reelegir
    regir rendir repetir seguir servir vestir
"""
_U_ACCENTED: Final = """
    acentuar actuar atenuar continuar desvirtuar devaluar efectuar evaluar exceptuar fluctuar graduar habituar insinuar interactuar perpetuar puntuar
    revaluar situar tatuar
"""
_I_ACCENTED: Final = "ampliar ansiar chirriar confiar criar desafiar desconfiar desviar enfriar enviar espiar expiar extraviar fiar guiar liar reenviar rociar vaciar variar"
_IRREGULAR: Final = """
    prohíbe prohíben reúne reúnen aísla aíslan rehúsa rehúsan huele huelen ríe ríen sonríe sonríen adquiere concierne difiere fríe predice prevé rehúye va
    ve ven oye da dan yerra yerran nieva truena irá irán dará darán verá verán hará harán dirá dirán juega juegan quiere quieren dice dicen contradice
"""

# Forms that are nouns, adjectives or adverbs too: "la lucha", "una larga".
_NOUN_TOO: Final = """
    activa alarma alza apuesta arma ayuda baja carga casa causa caza cena censura charla cita cola combate completa compra condena copia corona corta
    cosecha cría cuenta culpa cura danza demanda demora denuncia derrota descarga disculpa disputa duda entrega entrevista escala escolta escucha espera
    espía estafa estima estrella evidencia excusa extraña falla falta ficha fija firma flota forja forma fractura fuerza fuga gira guarda guía
    hipoteca idea junta larga libra liga limpia llama llena lucha maniobra marca marcha media mejora mezcla mina monta muda muestra multa nota obra
    oferta orilla parte pasta patrulla pausa pauta pelea pena pesca planta precisa pregunta prensa prima programa propicia protesta prueba pugna purga queja
    quema quiebra raya rebaja receta recompensa reforma renta renuncia reseña reserva resta rifa ronda rota rueda seca secreta seda sentencia sobra sospecha
    subasta suelta sujeta suma tala talla tapa tasa tensa tercia testa tira toma trama vacía vacuna vela venda visa visita
"""

# The first person of irregular verbs.
_WE: Final = """
    tuvimos hicimos dijimos pusimos vinimos quisimos supimos trajimos dimos fuimos vimos estuvimos anduvimos condujimos redujimos propusimos
    obtuvimos mantuvimos haremos diremos tendremos pondremos vendremos querremos sabremos saldremos haríamos diríamos tendríamos pondríamos
    íbamos éramos damos vemos veíamos oímos caímos leímos creímos construimos destruimos
"""
_I: Final = "tuve hice dije puse vine quise supe fui vi di estuve anduve haré diré tendré pondré vendré querré sabré saldré obtuve mantuve propuse"
_I_DO: Final = """
    tengo hago digo vengo pongo salgo doy sé debo puedo quiero creo llevo conozco siento recuerdo entiendo sigo pierdo vuelvo dirijo atiendo reconozco
    obtengo mantengo propongo
"""
_I_DO_OR_NOUN: Final = "cobro pago trabajo juego gasto gano recibo vivo paso entreno cuento estudio canto abro vendo compro cultivo crío aprendo"

_ADJECTIVES_IN_O: Final = "activo completo seco lleno limpio suelto sujeto vacío corto contento quieto falso templo bajo junto largo"


def _stressed(infinitives: str, old: str, new: str) -> str:
    """Stems as they are where the stress falls on them: pensar gives piensar, of which piensa is formed."""
    return re.sub(rf"{old}((?:[^aeiouáéíóú\s]+|gu)[aei]r\b)", rf"{new}\1", infinitives)


_ENDINGS: Final = {
    "ar": "a an",
    "er": "e en ía",
    "ir": "e en ía",
    "uir": "uye uyen uía",
    "guir": "gue guen guía",
    "ír": "e en ía",
    "ducir": "duce ducen ducía",
    "poner": "pone ponen ponía",
    "tener": "tiene tienen tenía",
    "traer": "trae traen traía",
    "venir": "viene vienen venía",
}
_WE_ENDINGS: Final = {
    "ar": "amos ábamos aremos aríamos",
    "er": "emos imos íamos eremos eríamos",
    "ir": "imos íamos iremos iríamos",
    "ír": "ímos íamos iremos iríamos",
}
_I_ENDINGS: Final = {
    "ar": "é aré",
    "car": "qué caré",
    "gar": "gué garé",
    "zar": "cé zaré",
    "er": "í eré",
    "ir": "í iré",
    "ír": "í iré",
    "ducir": "duje duciré",
}
_PAST_ENDINGS: Final = {"ducir": "dujo", "poner": "puso", "tener": "tuvo", "traer": "trajo", "venir": "vino"}
_STEM_CHANGING: Final = f"{_E_TO_IE} {_O_TO_UE} {_E_TO_I} {_U_ACCENTED} {_I_ACCENTED}"
_INFINITIVES: Final = f"{_REGULAR} {_STEM_CHANGING}"
_WE_FOUND: Final = forms(_INFINITIVES, _WE_ENDINGS) | set(_WE.split())
_THEY_DID: Final = {
    "ar": "ó",
    "er": "ió",
    "ir": "ió",
    "uir": "uyó",
    "guir": "guió",
    "ír": "ió",
    "ducir": "",
    "aer": "ayó",
}
_I_FOUND: Final = (forms(_INFINITIVES, _I_ENDINGS) | set(_I.split())) - {"así", "allí"}
_I_DO_FOUND: Final = forms(
    " ".join(
        [
            _REGULAR,
            _stressed(_E_TO_IE, "e", "ie"),
            _stressed(_O_TO_UE, "o", "ue"),
            _stressed(_E_TO_I, "e", "i"),
        ]
    ),
    {
        "ar": "o",
        "er": "o",
        "cer": "zco",
        "ir": "o",
        "ír": "o",
        "ger": "jo",
        "gir": "jo",
        "guir": "go",
        "uir": "uyo",
        "ducir": "duzco",
    },
) - set(f"{_I_DO} {_I_DO_OR_NOUN} {_ADJECTIVES_IN_O}".split())
FIRST_PERSON: Final = _WE_FOUND | _I_FOUND | set(_I_DO.split()) | _I_DO_FOUND
_FOUND: Final = (
    forms(_REGULAR, _ENDINGS)
    | forms(_stressed(_E_TO_IE, "e", "ie"), _ENDINGS)
    | forms(_stressed(_O_TO_UE, "o", "ue"), _ENDINGS)
    | forms(_stressed(_E_TO_I, "e", "i"), _ENDINGS)
    | forms(f"{_E_TO_IE} {_O_TO_UE} {_E_TO_I}", {"ar": "", "er": "ía", "ir": "ía"})
    | forms(_U_ACCENTED, {"uar": "úa úan"})
    | forms(_I_ACCENTED, {"iar": "ía ían"})
    | _WE_FOUND
    | set(f"{_IRREGULAR} {_I_DO}".split())
)
NOUN_TOO: Final = frozenset(f"{_NOUN_TOO} {_I_DO_OR_NOUN}".split()) | _I_DO_FOUND
PRESENT: Final = _FOUND - NOUN_TOO - {"para", "cerca", "nada"}
PAST: Final = (
    forms(" ".join(verb for verb in _REGULAR.split() if verb.endswith(tuple(_PAST_ENDINGS))), _PAST_ENDINGS)
    | forms(_INFINITIVES, _THEY_DID)
    | _I_FOUND
)
