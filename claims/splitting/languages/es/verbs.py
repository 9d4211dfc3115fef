# ruff: noqa: E501  (word tables)
"""Finite forms of Spanish verbs, formed from their infinitives: the present, and the imperfect of those in -er and -ir."""

import re
from typing import Final

from claims.splitting.languages.conjugation import forms

_REGULAR: Final = """
    abaratar abastecer abatir abdicar abogar abonar abrazar absolver absorber abstener abundar aburrir acaparar acariciar acarrear acatar acceder acelerar
    acentuar acercar acertar achacar aclamar aclarar acometer acomodar acompañar acondicionar aconsejar acontecer acoplar acorralar acortar acosar
    acostumbrar acotar acreditar acribillar activar actualizar acuchillar acuñar acusar adaptar adecuar adeudar adherir adiestrar adivinar adjudicar adjuntar
    administrar admirar admitir adornar adueñar advertir afianzar afiliar aflojar agilizar agitar aglutinar agobiar agonizar agotar agredir agregar
    ahogar ahondar ahorcar ahuyentar aislar ajustar alabar alargar alarmar albergar alejar alentar aleccionar alimentar alinear aliviar almacenar alojar
    alternar aludir alumbrar alzar amagar amanecer amargar amarrar amasar ambicionar amenizar amortiguar amortizar amotinar amparar amputar analizar anclar
    anexionar angustiar anhelar animar aniquilar anotar anteponer anticipar anunciar añadir añorar apadrinar apagar apaciguar aparcar aparentar
    apartar apasionar apedrear apelar aplacar aplanar aplastar aplaudir aplazar apodar apoderar aporrear apostillar apreciar aprender apresar apresurar
    apretar aprovechar aproximar apuñalar apurar arañar archivar arder arengar armonizar arraigar arrebatar arremeter arrendar arrepentir arrestar arribar
    arriesgar arrodillar arropar arrollar arruinar articular ascender asediar asentar asentir asesorar asestar asfixiar asignar asimilar asolar asomar
    asombrar aspirar asquear asustar atajar atañer atar atardecer atascar atemorizar atenazar atentar atenuar aterrizar aterrorizar atestiguar atormentar
    atracar atragantar atrapar atrasar atribuir atrincherar atropellar auditar auspiciar autenticar avalar avecinar aventajar aventurar avergonzar avivar
    azotar balancear bañar barajar barrer basar bastar batir bautizar beber becar bendecir besar blanquear blindar boicotear bombardear bombear bordar
    bordear bostezar brillar bromear broncear bucear burlar cabalgar cacarear caducar calar calentar callar calmar caminar camuflar canalizar cancelar
    canjear cansar cantar caracterizar cargar casar castrar causar cautivar cavar cazar cegar cenar censurar centralizar centrar cepillar cercar
    cerciorar certificar cesar chapotear charlar chatear chequear chillar chirriar chismear cimentar clamar clarificar clasificar clausurar clavar coaccionar
    cobijar cobrar cocinar codiciar coexistir coger cohesionar colapsar colar coleccionar colgar colisionar colmar colonizar colorear columpiar comandar
    comentar comer cometer compadecer comparar comparecer compeler compensar compilar complacer complementar complicar componer comportar comprimir
    comprometer computar comulgar concebir concertar conciliar concordar concretar concurrir condecorar condicionar condonar conectar confabular
    confeccionar conferir configurar confinar confiscar confluir conformar confrontar confundir congelar congeniar congratular congregar conjugar conjurar
    conmocionar conmover conmutar consensuar consentir considerar consignar consolar conspirar consternar constreñir consultar contabilizar contactar
    contar contemplar contender contentar contextualizar contraatacar contradecir contraer contrarrestar contrastar contratar contravenir convalecer
    convalidar convenir converger conversar convidar convivir convulsionar cooperar copar copiar corear coronar corresponder corretear corroborar corroer
    corromper cosechar coser cosechar costear cotejar criar cristalizar criticar crucificar crujir cuadrar cuadruplicar cuajar cualificar cuantificar
    cubrir culpar cultivar cumplimentar curar cursar custodiar danzar deambular decantar decapitar decelerar decepcionar deducir defraudar dejar
    delatar delegar deleitar deletrear deliberar delinquir demorar denominar denostar deparar deplorar depositar depreciar deprimir depurar derivar
    derramar derretir derrochar derrumbar desabastecer desacatar desacelerar desaconsejar desacreditar desactivar desafinar desagradar desahogar desahuciar
    desairar desalentar desandar desangrar desanimar desaprobar desaprovechar desarmar desarticular desautorizar desayunar desbancar desbaratar desbloquear
    desbordar descabezar descalificar descarrilar descargar descarriar descatalogar descender descentralizar descifrar desclasificar descolgar descomponer
    desconcertar desconectar desconfiar descongelar descontar descontrolar descuartizar descuidar desdeñar desear desechar desembarcar desembocar
    desempatar desempolvar desencajar desencadenar desenfundar desengañar desenlazar desenmascarar desentender desenterrar desentrañar desenvolver
    desequilibrar desertar desesperar desfallecer desfasar desfilar desgarrar desgastar desglosar desgranar deshacer desheredar designar desinfectar
    desinflar desintegrar desistir deslegitimar deslizar deslumbrar desmantelar desmarcar desmayar desmoronar desnudar desobedecer desocupar desorganizar
    desorientar despachar desparramar despejar desperdiciar despertar desplegar despojar despoblar despotricar despreciar desprender despreocupar
    despuntar desquiciar destacar destapar desterrar destilar destinar destituir destrozar desvanecer desvelar desvincular desvirtuar detallar detentar
    detestar detonar devaluar devastar devengar devorar diferenciar dificultar dignificar dilapidar dilatar diluir dimensionar discernir disciplinar discrepar
    discriminar disculpar discurrir diseminar disentir disfrazar disgustar disimular disipar disolver dispersar disputar distanciar distar distender
    distinguir distorsionar distraer disuadir divagar divergir diversificar divertir divisar divorciar divulgar doblegar doler domesticar dormir dosificar
    dramatizar drenar duplicar echar eclipsar economizar edificar editar educar efectuar egresar ejemplificar ejercitar electrocutar electrificar
    emanar embarazar embarcar embargar embaucar embellecer embestir emborrachar emboscar embotellar emerger empacar empañar empapar emparejar empatar
    empeñar empeorar empequeñecer empezar emplazar empobrecer empollar empotrar empujar emular enajenar enamorar encaminar encapuchar encarar encariñar
    encarnar encauzar encender encerrar enchufar encoger encomendar encubrir endeudar endosar enemistar enfadar enfatizar enfermar enfocar enfrascar
    enfriar enfurecer engalanar enganchar engendrar englobar engordar engrosar engullir enjuiciar enlazar enloquecer enmarcar enmascarar enmendar enmudecer
    ennegrecer enojar enorgullecer enraizar enredar enriquecer enrolar ensalzar ensamblar ensanchar ensangrentar ensayar ensombrecer ensordecer ensuciar
    entablar entender enterar entonar entorpecer entrañar entregar entrelazar entremezclar entretener entrever entristecer entrometer enumerar enunciar
    envejecer envenenar envidiar envolver equilibrar equiparar equivocar erigir erosionar errar esbozar escalonar escandalizar escanear escapar escarbar
    escarmentar escasear escatimar escenificar esclarecer escocer escoltar esconder escudar escudriñar esculpir escupir esforzar esfumar esgrimir
    espabilar espantar esparcir especializar especificar especular espiar espolear esquivar estabilizar estacionar estafar estancar estandarizar
    esterilizar estigmatizar estimular estipular estirar estorbar estrangular estrechar estrellar estremecer estribar estropear estructurar etiquetar
    evadir evaporar eximir exacerbar exagerar exaltar exasperar excarcelar excavar exceptuar excitar excomulgar excusar exhalar exhortar exhumar exiliar
    expatriar expedir expender expiar expirar explayar explicitar explorar exprimir expropiar extenuar exterminar externalizar extinguir extirpar extorsionar
    extraditar extralimitar extrañar extrapolar extraviar exudar fallar falsear falsificar familiarizar fantasear fascinar fastidiar fecundar
    festejar filmar filtrar finalizar fingir fiscalizar flanquear flaquear flexibilizar florecer flotar fluctuar fondear forcejear forjar formalizar
    formular forrar fortalecer fortificar forzar fotografiar fracturar fraguar franquear fraternizar frecuentar fregar fructificar fruncir frustrar
    fugar fumar fumigar fundamentar fundir fusilar fusionar galardonar galopar garabatear generar germinar gestar gesticular girar glorificar golear
    gozar graduar granjear gravar gravitar gritar guardar guiar guiñar gustar hablar hallar hechizar helar hermanar hervir hidratar hilvanar hincar
    hinchar hipnotizar hipotecar homenajear homologar honrar horadar horrorizar hospedar hospitalizar hostigar humanizar humedecer humillar hundir hurgar
    hurtar idear idolatrar iluminar ilusionar imaginar imitar impactar impartir imperar implantar implementar implorar importunar imposibilitar impregnar
    imprimir improvisar impugnar inaugurar incautar incentivar incinerar incitar inclinar incomodar incomunicar incriminar incrustar incubar inculcar
    inculpar incumbir incurrir indagar independizar indignar indisponer inducir indultar inferir infestar infiltrar inflamar inflar infligir informar
    infravalorar ingeniar ingerir inhalar inhibir inhumar inmigrar inmiscuir inmolar inmortalizar inmovilizar inmunizar inmutar innovar inquietar
    inquirir inscribir insertar insinuar instar instaurar instigar instituir instruir insubordinar intensificar interactuar intercalar intercambiar
    interceder interceptar interesar interferir interiorizar interpelar interponer intimar intimidar intoxicar intrigar introducir intubar intuir inutilizar
    invalidar inventar inventariar investir invocar inyectar irradiar irritar izar jactar jalear jerarquizar juntar juzgar lacerar ladear ladrar
    languidecer largar lastimar lastrar latir lavar leer legitimar levar liar librar lidiar ligar limar limpiar linchar lindar liquidar llamar llorar
    llover localizar loar lucir lucrar macerar machacar madrugar madurar magnificar malgastar malinterpretar malversar manar manchar mandar maniatar
    manifestar maniobrar manosear maquillar maquinar maravillar marchar marchitar marear marginar masacrar masajear mascar masificar masticar materializar
    matizar maximizar mecanizar mecer mediar medicar meditar mendigar menguar menospreciar mentir merendar mermar merodear meter metamorfosear mezclar
    migrar mimar minar minimizar ministrar mirar mitigar mitificar moderar modular mofar mojar moldear moler molestar monitorear monitorizar monopolizar
    morder morir mortificar mostrar motivar mover movilizar multar murmurar musitar mutar mutilar nadar nacionalizar necesitar neutralizar nevar
    ningunear nivelar normalizar notar notificar nublar numerar obcecar objetivar obligar obnubilar obrar obsequiar obsesionar obstaculizar obstruir
    ofertar oficializar oficiar ojear oler omitir ondear opacar opinar oponer oprimir orar ordeñar orillar orinar oscurecer ostentar otear ovacionar
    oxidar pacificar pactar paliar palidecer palpar palpitar parar parchear parecer parir parodiar parpadear parrandear partir pasear pasmar pastar patalear
    patear patentar patinar pausar pautar pavimentar pecar pedalear pegar peinar pelar penar pender penetrar pensar percatar perder perdurar perecer
    peregrinar perfeccionar perfilar perforar permutar pernoctar perpetrar perpetuar personar personificar persuadir perturbar pervertir pescar pestañear
    picar pillar pinchar pintar piratear pisar pisotear plagiar planchar planificar plasmar platicar pleitear plegar poblar polarizar polemizar politizar
    ponderar popularizar pormenorizar portar posar posibilitar posicionar posponer postergar postrar postular potabilizar potenciar practicar precintar
    preciar precipitar predestinar predeterminar predicar predisponer prefabricar prefijar premeditar prensar presagiar prescindir presenciar presionar
    presumir presuponer presupuestar prevenir primar privatizar probar proceder procesar procrear prodigar profanar proferir profesar programar
    proliferar prolongar promediar promocionar promulgar propagar propasar propinar proponer proporcionar propugnar propulsar prorratear prorrogar prosperar
    prostituir proveer provisionar publicitar pudrir pugnar pulir pulsar pulular pulverizar puntualizar puntuar purgar purificar quebrantar quebrar quedar
    quemar querellar quintuplicar racionalizar racionar ralentizar rapar raptar rascar rasgar raspar rastrear ratificar rayar razonar reabastecer reabsorber
    reactivar readmitir reafirmar reagrupar realimentar realizar realzar reanimar reanudar reaparecer rearmar reasignar reavivar rebajar rebelar reblandecer
    rebosar rebotar rebrotar rebuscar recabar recaer recalentar recapacitar recapitular recargar recetar rechazar recibir reciclar recitar reclinar recluir
    reclutar recobrar recoger recomendar recompensar recomponer reconciliar reconfortar reconquistar reconsiderar reconstituir reconstruir reconvertir recopilar
    recordar recortar recostar recrear recriminar recrudecer recubrir recular recusar redefinir redimir redirigir rediseñar redistribuir redondear reducir
    reeditar reeducar reelegir reembolsar reencarnar reencontrar reestrenar reestructurar refinanciar refinar refrendar refrescar refrigerar refutar
    regañar regar regatear regenerar registrar reglamentar regocijar regularizar rehabilitar rehacer rehusar reiniciar reinsertar reinstaurar reintegrar
    reinterpretar reinventar reír relacionar relajar relanzar relatar relativizar relegar relevar relucir remangar remar remarcar remediar remendar rememorar
    remitir remodelar remolcar remover remunerar rendir renegar renegociar renovar rentabilizar repartir repasar repatriar repeler repercutir repicar replantear
    replegar repoblar reponer reposar repostar reprender represaliar reprimir reprobar repudiar repugnar requisar reseñar resarcir resbalar rescindir resecar
    resentir residir resignar resollar resonar resoplar resplandecer responsabilizar resquebrajar restituir restregar resucitar resurgir retar retardar
    retener reticular retirar retocar retomar retorcer retornar retransmitir retratar retribuir retroalimentar retumbar reubicar reunificar reutilizar
    revalorizar revaluar revelar reventar reverenciar reverdecer revertir revestir revitalizar revivir revolcar revolucionar revolver ridiculizar rifar
    rivalizar rizar robustecer rociar rodear roer rogar roncar rotar rotular rozar ruborizar rugir rumorear rutilar saber sabotear saborear sacar saciar
    sacrificar sacudir salivar salpicar salvaguardar sanar sanear sangrar santificar satirizar satisfacer saturar secar seccionar secretar secuestrar
    secundar sedar seducir segar segregar seleccionar sellar sembrar sensibilizar sentenciar sentar señalizar sepultar sesionar sesgar silbar silenciar
    simbolizar simpatizar simplificar simultanear sincronizar singularizar sintetizar sistematizar sitiar sobreactuar sobrecargar sobrecoger sobredimensionar
    sobreentender sobreexplotar sobrellevar sobreponer sobresaltar sobreseer sobrevalorar sobrevenir sobrevolar socavar socializar sofisticar solapar
    solazar soldar solear solidificar soliviantar sollozar soltar solucionar solventar sombrear sonar sondear sonreír sonrojar soñar soplar sorber sorprender
    sortear sosegar soslayar soterrar subastar subcontratar subdividir subestimar sublevar subordinar subsanar subscribir subsistir subyacer succionar sudar
    sufragar sugestionar suicidar sujetar sulfurar sumergir superponer supervisar suplantar suplicar suplir suprimir supurar surcar surtir suscitar suscribir
    suspender suspirar sustraer susurrar suturar tachar tajar talar tallar tambalear tantear tañer tapar tapizar tararear tardar tartamudear tasar tatuar
    teclear tejer teledirigir televisar temblar templar tender tensar tensionar teñir teorizar tergiversar terciar testar testimoniar tildar timar tintar
    tiritar tirotear tocar tolerar tontear topar torcer torear tornar torpedear toser tostar totalizar trabar traducir traficar tragar traicionar trajinar
    tramar trancar tranquilizar transar transbordar transcender transcribir transferir transgredir transigir transitar transparentar transpirar trascender
    trasegar trasladar trasnochar traspapelar trasplantar trasquilar trastocar trastornar trazar tremolar trenzar trepar tributar tricotar trillar trinar
    trincar tripular triturar trivializar trocar tronar tropezar trotar truncar tumbar turbar tutear tutelar ubicar ufanar ulcerar ultimar ultrajar
    uniformar unificar universalizar untar urbanizar urdir usurpar vaciar vacilar vagar valorar vanagloriar vaporizar vaticinar vedar vendar venerar ventilar
    veranear verificar versar vertebrar verter viabilizar vibrar viciar victimizar vigorizar vilipendiar violentar virar visar visibilizar vislumbrar visualizar
    vitorear vituperar vocalizar vocear vociferar volar volcar vomitar voltear zafar zambullir zanjar zarandear zarpar zozobrar zumbar zurcir
"""

_E_TO_IE: Final = """
    cerrar pensar comenzar empezar despertar recomendar confesar gobernar sembrar tropezar atravesar calentar alentar apretar acertar enterrar desterrar encerrar
    helar manifestar quebrar fregar regar reventar sentar temblar arrendar encomendar enmendar ascender descender defender encender entender extender perder
    tender atender contender trascender verter discernir adherir advertir conferir convertir digerir divertir herir hervir inferir ingerir interferir invertir mentir
    preferir referir requerir sentir sugerir transferir desmentir resentir consentir arrepentir asentir disentir proferir revertir desatender desenterrar desalentar
    concertar desconcertar plegar desplegar replegar negar renegar denegar segar sosegar cegar restregar asentar ensangrentar recalentar
"""
_O_TO_UE: Final = """
    acordar acostar almorzar apostar aprobar colgar comprobar contar costar demostrar desaprobar descolgar encontrar esforzar forzar mostrar probar recordar
    reforzar renovar rodar rogar soltar sonar soñar tostar volar volcar descontar reprobar consolar poblar despoblar repoblar cocer doler llover moler
    morder mover remover conmover promover resolver volver devolver envolver disolver revolver absolver dormir morir poder soler recostar
    resonar sobrevolar reencontrar revolcar retorcer torcer desenvolver demoler concordar
"""
_E_TO_I: Final = """
    pedir despedir impedir medir repetir seguir conseguir perseguir proseguir servir vestir elegir corregir competir concebir derretir rendir reelegir
    expedir embestir investir desvestir gemir regir
"""
_U_ACCENTED: Final = """
    actuar evaluar continuar situar efectuar insinuar perpetuar acentuar atenuar graduar puntuar fluctuar exceptuar devaluar desvirtuar interactuar revaluar
    habituar tatuar
"""
_I_ACCENTED: Final = "ampliar enviar variar confiar desafiar desviar enfriar fiar vaciar rociar ansiar expiar extraviar liar reenviar desconfiar chirriar"

# Forms that are nouns or adjectives too: "la lucha", "una larga".
_NOUN_TOO: Final = """
    abona acarrea aclara acosa activa actúa adapta adecua agota ajusta alarga alarma alterna amarga amarra ampara anima anota apaga apura arma arrienda asoma baña
    barra basa basta batalla bebe blanca bomba borda borde brilla broma burla calla calma cambia cansa canta carga casa caza cena censura centra charla
    clama clava cobra cola colma come comparte cooperativa copa copia corona cosecha crea cría crítica cruza cuadra cuaja cubre cuela cuestiona culpa
    cultiva cura cursa danza deja delega derrama derrocha desborda descarga descarta descuida desea despeja destaca dicta diferencia dirige disculpa disputa
    diversa divide dobla dobles doma duda ducha duele duerme duplica echa edita empata empresa encierra enfría ensaya entera entiende entrega envía escapa escolta
    espanta espera espía estafa estampa estrecha estrella estrena evita exceso excita exclama excusa expresa extraña fachada falsa falta fianza filma filtra
    finaliza firma flota fogata forja formula forra fractura fragua frena frota fuerza fuga fuma funda gasta gira goza gracia grita guarda guía habla hace
    halla hipoteca honra humilla idea ilustra impacta imprenta improvisa incita inclina indica instancia intriga irrita junta juzga labra lanza larga lava
    lee leva libra licencia liga lima limita limpia linda lista llama llora llueve loca lucha luce luna madura manda mancha maniobra marca marcha
    mata matiza media medita mejora menta merma mete mezcla mima mina mira modera molesta monta mora mota motiva mueve muda muela muerde muestra multa
    nota novela nube nutre obra oferta olvida opina oposición ora orden ordena orilla oscila parada parcela pasta pata patrulla pausa pauta pega pelea pena
    pende penetra perdona pesa pesca peste pica pierde pinta pisa pista placa plancha planta plática plaza porta posa practica pregunta prensa presa presenta
    prima privada procura programa promete prueba pugna pulsa punta purga quema quiebra quita rabia racha rasca raspa raya rebaja rebela receta recarga
    recobra recorta recrea recta reforma rega regata regresa reina relata remata remarca renta renuncia reparte repasa replica repone reseña reserva resta
    resuelve reta retoca retira retrasa reúne revienta revista rica riega rifa roba roca ronda rosa rota roza rueda ruina saca sacude saluda salta salva sana
    sangra seca secreta seda segrega sella sesga siembra silba sincera sobra solicita sombra sopla sorda subasta sube suda sueña sujeta sume suma
    suspira tacha tala talla tapa tasa teje tensa tercia termina testa tienda tienta tira toca toma tonta torna torre tose trama trampa trata traza
    trepa tropa tumba turba une urge usa vacía vacuna vaga vale varía vela venda venta ventila vierte viga viola visa vista viste viva vive vota
    vuelca vuelta yerra zona zanja larga suelta cuida corta alta baja media justa cuesta cuenta sienta
    parte
"""


def _stressed(infinitives: str, old: str, new: str) -> str:
    """Stems as they are where the stress falls on them: pensar gives piensar, of which piensa is formed."""
    return re.sub(rf"{old}((?:[^aeiouáéíóú\s]+|gu)[aei]r\b)", rf"{new}\1", infinitives)


_ENDINGS: Final = {
    "ar": "a an",
    "er": "e en",
    "ir": "e en",
    "uir": "uye uyen",
    "guir": "gue guen",
    "ír": "e en",
}
_FOUND: Final = (
    forms(_REGULAR, _ENDINGS)
    | forms(_stressed(_E_TO_IE, "e", "ie"), _ENDINGS)
    | forms(_stressed(_O_TO_UE, "o", "ue"), _ENDINGS)
    | forms(_stressed(_E_TO_I, "e", "i"), _ENDINGS)
    | forms(_U_ACCENTED, {"uar": "úa úan"})
    | forms(_I_ACCENTED, {"iar": "ía ían"})
)
NOUN_TOO: Final = frozenset(_NOUN_TOO.split())
PRESENT: Final = _FOUND - NOUN_TOO - {"para", "cerca", "nada", "data"}
IMPERFECT: Final = forms(
    " ".join(v for v in f"{_REGULAR} {_E_TO_IE} {_O_TO_UE} {_E_TO_I}".split() if v.endswith(("er", "ir"))),
    {"er": "ía ían", "ir": "ía ían"},
)
