# ruff: noqa: E501  (word tables)
"""Spanish verbs, of which their forms are made."""

from typing import Final

REGULAR: Final = """
    abalanzar abanderar abandonar abaratar abarcar abarrotar abastecer abatir abdicar ablandar abogar abolir abonar abordar abortar abrazar abreviar
    abrigar abrir abrumar absorber abstener abuchear abundar aburrir abusar acabar acallar acampar acaparar acariciar acarrear acatar acaudillar
    acceder accionar acechar acelerar aceptar acercar achacar achicar aclamar aclarar aclimatar acobardar acoger acometer acomodar acompañar
    acondicionar aconsejar acontecer acoplar acordonar acorralar acortar acosar acostumbrar acotar acreditar acribillar activar actualizar acuchillar
    acudir acumular acusar acuñar adaptar adecuar adelantar adelgazar adentrar adeudar adicionar adiestrar adivinar adjudicar adjuntar administrar
    admirar admitir adoctrinar adoptar adorar adormecer adornar adquirir adueñar adulterar afectar afeitar aferrar afianzar afilar afiliar afinar
    afirmar aflojar aflorar afrontar agarrar agasajar agilizar agitar aglomerar aglutinar agobiar agolpar agonizar agotar agradar agradecer agrandar
    agravar agredir agregar agrietar agrupar aguantar aguardar agudizar ahogar ahondar ahorcar ahorrar ahuyentar airear aislar ajustar alabar alardear
    alargar alarmar albergar alborotar alcanzar aleccionar alegar alegrar alejar alertar alienar aligerar alimentar alinear alistar aliviar allanar
    almacenar alojar alquilar alterar alternar alucinar aludir alumbrar alzar amagar amainar amamantar amanecer amar amargar amarrar amasar amañar
    ambicionar ambientar amedrentar amenazar amenizar ametrallar aminorar amoldar amonestar amontonar amordazar amortiguar amortizar amotinar amparar
    amplificar amputar analizar anclar andar anegar anexar anexionar angustiar anhelar anidar animar aniquilar anochecer anotar anteponer anticipar
    anular anunciar apaciguar apadrinar apagar apalear aparcar aparecer aparentar apartar apasionar apañar apedrear apelar apellidar apilar aplacar
    aplanar aplastar aplaudir aplazar aplicar apodar apoderar aporrear aportar apostillar apoyar apreciar apremiar aprender apresar aprestar apresurar
    aprisionar aprovechar aproximar apuntalar apuntar apurar apuñalar aquejar arañar arbitrar archivar arder arengar argumentar armar armonizar
    arraigar arrancar arrasar arrastrar arrebatar arreciar arreglar arremeter arrestar arribar arriesgar arrimar arrinconar arrodillar arrojar
    arrollar arropar arruinar articular asaltar asediar asegurar asemejar asesinar asesorar asestar asfaltar asfixiar asignar asilar asimilar asistir
    asociar asolar asomar asombrar aspirar asquear asumir asustar atacar atajar atar atardecer atascar atañer atemorizar atenazar atener atentar
    aterrizar aterrorizar atesorar atestiguar atizar atormentar atracar atraer atragantar atrapar atrasar atribuir atrincherar atropellar aturdir
    auditar aumentar ausentar auspiciar autenticar autodenominar automatizar autoproclamar autorizar auxiliar avalar avanzar avasallar avecinar
    aventajar aventurar avergonzar averiguar avisar avistar avivar ayudar ayunar azotar azuzar añadir añorar bailar bajar balancear barajar barrer
    basar bastar batir bautizar bañar beber becar bendecir beneficiar besar blanquear blindar bloquear boicotear bombardear bombear bordar bordear
    borrar bosquejar bostezar botar brillar brincar brindar bromear broncear brotar bucear burlar buscar cabalgar caber cacarear caducar caer calar
    calcinar calcular calibrar calificar callar calmar calumniar calzar cambiar caminar camuflar canalizar cancelar canjear canonizar cansar cantar
    capacitar capitalizar capitanear capitular captar capturar caracterizar carecer cargar casar castigar castrar catalizar catalogar catapultar
    causar cautivar cavar cazar ceder celebrar cenar censurar centralizar centrar cepillar cercar cercenar cerciorar certificar cesar chantajear
    chapotear charlar chatear chequear chillar chismear chocar chupar cicatrizar cifrar cimentar circular circundar citar clamar clarificar clasificar
    claudicar clausurar clavar clonar coaccionar coadyuvar coartar cobijar cobrar cocinar codiciar codificar coexistir coger cohesionar coincidir
    colaborar colapsar colar coleccionar colectar colindar colisionar colmar colocar colonizar colorear columpiar comandar combatir combinar comentar
    comer comercializar comerciar cometer compadecer compaginar comparar comparecer compartir compeler compensar compilar complacer complementar
    completar complicar componer comportar comprar comprender comprimir comprometer computar comulgar comunicar conceder concentrar conciliar concitar
    concluir concretar concurrir concursar condecorar condenar condensar condicionar condonar conducir conectar confabular confeccionar configurar
    confinar confirmar confiscar confluir conformar confrontar confundir congelar congeniar congratular congregar conjeturar conjugar conjurar
    conllevar conmemorar conminar conmocionar conmutar conocer conquistar consagrar consensuar conservar considerar consignar consistir consolidar
    conspirar constar constatar consternar constituir constreñir construir consultar consumar consumir contabilizar contactar contagiar contaminar
    contemplar contener contentar contestar contextualizar contraatacar contradecir contraer contrariar contrarrestar contrastar contratar contravenir
    contribuir controlar convalecer convalidar convencer convenir converger conversar convidar convivir convocar convulsionar cooperar coordinar copar
    copiar corear coronar correlacionar correr corresponder corretear corroborar corroer corromper cortar cortejar cosechar coser costear cotejar
    cotizar crear crecer creer criminalizar cristalizar criticar crucificar crujir cruzar cuadrar cuadruplicar cuajar cualificar cuantificar cubrir
    cuestionar cuidar culminar culpar cultivar cumplimentar cumplir curar cursar custodiar danzar datar dañar deambular debatir deber debilitar
    debutar decaer decantar decapitar decelerar decepcionar decidir decir declarar declinar decomisar decorar decrecer decretar dedicar deducir
    definir deforestar deformar defraudar degenerar degradar degustar dejar delatar delegar deleitar deletrear deliberar delimitar delinear delinquir
    delirar demandar democratizar demorar denigrar denominar denostar denotar denunciar deparar depender deplorar deportar depositar depreciar
    depredar deprimir depurar derivar derogar derramar derribar derrocar derrochar derrotar derrumbar desabastecer desacatar desacelerar desaconsejar
    desacreditar desactivar desafinar desagradar desahogar desahuciar desairar desalentar desalojar desandar desangrar desanimar desaparecer
    desaprovechar desarmar desarrollar desarticular desatar desautorizar desayunar desbancar desbaratar desbloquear desbordar descabezar descalificar
    descansar descarbonizar descargar descarriar descarrilar descartar descatalogar descentralizar descifrar desclasificar descomponer desconectar
    descongelar desconocer descontrolar describir descuartizar descubrir descuidar desdeñar desdibujar desear desechar desembarcar desembocar
    desembolsar desempatar desempeñar desempolvar desencadenar desencajar desenfundar desengañar desenlazar desenmascarar desentender desentrañar
    desequilibrar desertar desescalar desesperar desestabilizar desestimar desfallecer desfasar desfilar desgarrar desgastar desglosar desgranar
    deshabilitar deshacer desheredar deshidratar designar desilusionar desinfectar desinflar desinformar desintegrar desistir deslegitimar desligar
    deslindar deslizar deslumbrar desmantelar desmarcar desmayar desmembrar desmontar desmoralizar desmoronar desmovilizar desnudar desobedecer
    desocupar desordenar desorganizar desorientar despachar desparramar despedazar despegar despejar despenalizar desperdiciar despilfarrar despistar
    desplazar desplomar despojar despotricar despreciar desprender despreocupar desprestigiar despuntar desquiciar desquitar destacar destapar
    destilar destinar destituir destronar destrozar destruir desvalijar desvanecer desvelar desvincular detallar detectar detener detentar deteriorar
    determinar detestar detonar devastar develar devengar devorar diagnosticar dialogar dibujar dictaminar dictar diezmar difamar diferenciar
    dificultar difuminar difundir digitalizar dignificar dilapidar dilatar diluir dimensionar dimitir dinamitar dinamizar dirigir disciplinar
    discrepar discriminar disculpar discurrir discutir diseminar disertar diseñar disfrazar disfrutar disgustar disimular disipar dislocar disminuir
    disparar dispensar dispersar disponer disputar distanciar distar distender distinguir distorsionar distraer distribuir disuadir divagar divergir
    diversificar dividir divisar divorciar divulgar doblar doblegar documentar domar domesticar dominar donar dosificar dotar dramatizar drenar dudar
    duplicar durar echar eclipsar economizar edificar editar educar egresar ejecutar ejemplificar ejercer ejercitar elaborar electrificar electrocutar
    elevar eliminar elogiar eludir emanar emancipar embarazar embarcar embargar embarrar embaucar embellecer embolsar emborrachar emboscar embotellar
    embriagar emerger emigrar emitir emocionar empacar empalmar empapar emparejar emparentar empatar empañar empeorar empequeñecer empeñar emplazar
    emplear empobrecer empoderar empollar empotrar emprender empujar empuñar emular enajenar enaltecer enamorar enarbolar encabezar encadenar encajar
    encallar encaminar encandilar encantar encapuchar encaramar encarar encarcelar encarecer encargar encariñar encarnar encauzar encañonar enchufar
    encoger encuadrar encubrir encuestar encumbrar enderezar endeudar endosar endulzar endurecer enemistar enfadar enfatizar enfermar enfilar enfocar
    enfrascar enfrentar enfurecer engalanar enganchar engañar engendrar englobar engordar engrandecer engrosar engullir enjuiciar enlazar enlistar
    enloquecer enmarcar enmascarar enmudecer ennegrecer enojar enorgullecer enraizar enredar enriquecer enrolar enrollar ensalzar ensamblar ensanchar
    ensayar enseñar ensombrecer ensordecer ensuciar entablar enterar entonar entorpecer entrar entrañar entregar entrelazar entremezclar entrenar
    entretener entrever entrevistar entristecer entrometer entronizar enturbiar entusiasmar enumerar enunciar envalentonar envejecer envenenar
    envidiar enviudar equilibrar equipar equiparar equivaler equivocar erigir erosionar erradicar errar esbozar escalar escalonar escampar
    escandalizar escanear escapar escarbar escarmentar escasear escatimar escenificar esclarecer esclavizar escocer escoger escolarizar escoltar
    esconder escribir escrutar escuchar escudar escudriñar esculpir escupir escurrir esfumar esgrimir esmerar espabilar espantar esparcir especializar
    especificar especular esperar espolear esquivar estabilizar establecer estacionar estafar estallar estancar estandarizar estatizar esterilizar
    estigmatizar estimar estimular estipular estirar estorbar estrangular estrechar estrellar estremecer estrenar estresar estribar estropear
    estructurar estudiar etiquetar evacuar evadir evaporar evidenciar evitar evocar evolucionar exacerbar exagerar exaltar examinar exasperar
    excarcelar excavar exceder excitar exclamar excluir excomulgar excusar exhalar exhibir exhortar exhumar exigir exiliar eximir existir exonerar
    expandir expatriar expender experimentar expirar explayar explicar explicitar explorar explotar exponer exportar expresar exprimir expropiar
    expulsar extenuar exterminar externalizar externar extinguir extirpar extorsionar extraditar extraer extralimitar extrapolar extrañar exudar
    fabricar facilitar facturar facultar fallar fallecer falsear falsificar faltar familiarizar fantasear fascinar fastidiar favorecer fecundar
    felicitar fermentar festejar fichar figurar fijar filmar filosofar filtrar finalizar financiar fingir finiquitar firmar fiscalizar flanquear
    flaquear fletar flexibilizar florecer flotar fluir focalizar fomentar fondear forcejear forjar formalizar formar formular forrar fortalecer
    fortificar fracasar fraccionar fracturar fragmentar fraguar franquear fraternizar frecuentar frenar frotar fructificar fruncir frustrar fugar
    fulminar fumar fumigar funcionar fundamentar fundar fundir fusilar fusionar fustigar galardonar galopar ganar garabatear garantizar gastar
    generalizar generar germinar gestar gesticular gestionar girar glorificar golear golpear gotear gozar grabar granizar granjear gravar gravitar
    gritar guardar guiñar gustar haber habilitar habitar hablar hacer hackear halagar hallar hartar hechizar heredar hermanar hidratar hilvanar hincar
    hinchar hipnotizar hipotecar homenajear homologar honrar horadar hornear horrorizar hospedar hospitalizar hostigar huir humanizar humedecer
    humillar hundir hurgar hurtar idealizar idear identificar idolatrar ignorar igualar ilegalizar iluminar ilusionar ilustrar imaginar imitar
    impactar impartir imperar implantar implementar implicar implorar imponer importar importunar imposibilitar impregnar impresionar imprimir
    improvisar impugnar impulsar imputar inaugurar incautar incendiar incentivar incidir incinerar incitar inclinar incluir incomodar incomunicar
    incorporar incrementar increpar incriminar incrustar incubar inculcar inculpar incumbir incumplir incurrir incursionar indagar indemnizar
    independizar indicar indignar indisponer inducir indultar infectar infestar infiltrar inflamar inflar infligir influenciar influir informar
    infravalorar infringir infundir ingeniar ingresar inhabilitar inhalar inhibir inhumar iniciar inmigrar inmiscuir inmolar inmortalizar inmovilizar
    inmunizar inmutar innovar inocular inquietar inquirir inscribir insertar insistir inspeccionar inspirar instalar instar instaurar instigar
    instituir instruir instrumentar insubordinar insultar integrar intensificar intentar intercalar intercambiar interceder interceptar interesar
    interiorizar internar interpelar interponer interpretar interrogar interrumpir intervenir intimar intimidar intitular intoxicar intrigar
    introducir intubar intuir inundar inutilizar invadir invalidar inventar inventariar investigar invitar invocar involucrar inyectar irradiar
    irritar irrumpir izar jactar jalar jalear jerarquizar jubilar judicializar juntar juramentar jurar justificar juzgar laborar labrar lacerar ladear
    ladrar lamentar languidecer lanzar largar lastimar lastrar latir lavar leer legalizar legislar legitimar lesionar levantar levar liberalizar
    liberar librar licitar liderar lidiar ligar limar limitar limpiar linchar lindar liquidar listar litigar llamar llegar llenar llevar llorar loar
    localizar lograr luchar lucir lucrar macerar machacar madrugar madurar magnificar maldecir malgastar malinterpretar malograr maltratar malversar
    manar manchar mancillar mandar manejar maniatar maniobrar manipular manosear mantener mapear maquillar maquinar maravillar marcar marchar
    marchitar marear marginar masacrar masajear mascar masificar masticar matar materializar matizar matricular maximizar mecanizar mecer mediar
    medicar meditar mejorar memorizar mencionar mendigar menguar menospreciar merecer merendar mermar merodear metamorfosear meter mezclar migrar
    militar militarizar mimar minar minimizar ministrar mirar mitificar mitigar modelar moderar modernizar modificar modular mofar mojar moldear
    molestar monitorear monitorizar monopolizar montar mortificar motivar movilizar mudar multar multiplicar murmurar musitar mutar mutilar nacer
    nacionalizar nadar narrar naufragar navegar necesitar negociar neutralizar nevar ningunear nivelar nombrar nominar noquear normalizar notar
    notificar nublar numerar nutrir obcecar obedecer objetar objetivar obligar obnubilar obrar obsequiar observar obsesionar obstaculizar obstruir
    obtener obviar ocasionar ocultar ocupar ocurrir odiar ofender ofertar oficializar oficiar ofrecer ojear oler olvidar omitir ondear opacar operar
    opinar oponer oprimir optar optimizar orar orbitar ordenar ordeñar organizar orientar originar orillar orinar orquestar oscilar oscurecer ostentar
    otear otorgar ovacionar oxidar pacificar pactar padecer pagar paliar palidecer palpar palpitar paralizar parar parchear parecer parir parodiar
    parpadear parrandear participar partir pasar pasear pasmar pastar patalear patear patentar patinar patrocinar patrullar pausar pautar pavimentar
    peatonalizar pecar pedalear pegar peinar pelar pelear peligrar pellizcar penalizar penar pender penetrar percatar percibir perdonar perdurar
    perecer peregrinar perfeccionar perfilar perforar perjudicar permanecer permear permitir permutar pernoctar perpetrar perseverar persistir
    personalizar personar personificar persuadir pertenecer perturbar pervertir pesar pescar pestañear picar pillar pilotar pilotear pinchar pintar
    piratear pisar pisotear plagiar planchar planear planificar plantar plantear plasmar platicar pleitear podar polarizar polemizar politizar
    ponderar poner popularizar pormenorizar portar posar poseer posesionar posibilitar posicionar posponer postear postergar postrar postular
    potabilizar potenciar practicar preceder preciar precintar precipitar precisar preconizar predecir predestinar predeterminar predicar predisponer
    predominar prefabricar prefijar pregonar preguntar prejuzgar premeditar premiar prender prensar preocupar preparar presagiar prescindir prescribir
    presenciar presentar preservar presidir presionar prestar presumir presuponer presupuestar pretender prevalecer prevenir primar priorizar privar
    privatizar privilegiar proceder procesar proclamar procrear procurar prodigar producir profanar profesar profetizar profundizar programar
    progresar prohibir proliferar prologar prolongar promediar prometer promocionar promulgar pronosticar pronunciar propagar propasar propender
    propiciar propinar proponer proporcionar propugnar propulsar prorratear prorrogar prosperar prostituir protagonizar proteger protestar proveer
    provenir provisionar provocar proyectar publicar publicitar pudrir pugnar pujar pulir pulsar pulular pulverizar puntualizar purgar purificar
    quebrantar quedar quejar quemar querellar querer quintuplicar quitar racionalizar racionar radicalizar radicar rajar ralentizar rapar raptar
    rascar rasgar raspar rastrear ratificar rayar razonar reabastecer reabrir reabsorber reaccionar reactivar readmitir reafirmar reagrupar reajustar
    realimentar realizar realojar realzar reanimar reanudar reaparecer rearmar reasignar reavivar rebajar rebasar rebatir rebautizar rebelar
    reblandecer rebosar rebotar rebrotar rebuscar recabar recaer recalar recalcar recapacitar recapitular recargar recaudar recetar rechazar recibir
    reciclar recitar reclamar reclinar recluir reclutar recobrar recoger recolectar recompensar recomponer reconciliar reconfigurar reconfortar
    reconocer reconquistar reconsiderar reconstituir reconstruir reconvertir recopilar recorrer recortar recrear recriminar recrudecer rectificar
    recubrir recular recuperar recurrir recusar redactar redefinir redimir redirigir rediseñar redistribuir redoblar redondear reducir redundar
    reedificar reeditar reeducar reembolsar reemplazar reencarnar reescribir reestrenar reestructurar referenciar refinanciar refinar reflejar
    reflexionar reforestar reformar reformular refrendar refrescar refrigerar refugiar refutar regalar regatear regañar regenerar regentar registrar
    reglamentar regocijar regresar regular regularizar rehabilitar rehacer rehusar reinar reinaugurar reincorporar reindustrializar reiniciar
    reinsertar reinstalar reinstaurar reintegrar reinterpretar reinventar reír reiterar reivindicar relacionar relajar relanzar relatar relativizar
    relegar relevar rellenar relucir remangar remar remarcar rematar remediar rememorar remendar remitir remodelar remolcar remontar remplazar
    remunerar renacer renegociar renombrar rentabilizar rentar renunciar reorganizar reorientar reparar repartir repasar repatriar repeler repercutir
    repicar replantear replicar reponer reportar reposar repostar reprender represaliar representar reprimir reprochar reproducir reprogramar repudiar
    repugnar repuntar requisar resaltar resarcir resbalar rescatar rescindir resecar reservar reseñar resguardar residir resignar resistir resollar
    resoplar respaldar respetar respirar resplandecer responder responsabilizar resquebrajar restablecer restar restaurar restituir restringir
    resucitar resultar resumir resurgir retar retardar retener reticular retirar retocar retomar retornar retractar retransmitir retrasar retratar
    retribuir retroalimentar retroceder retuitear retumbar reubicar reunificar reunir reutilizar revalidar revalorizar revelar reverdecer reverenciar
    revestir revisar revitalizar revivir revocar revolucionar rezar ridiculizar rifar rivalizar rizar robar robustecer rodear roer romper roncar
    rondar rotar rotular rozar ruborizar rubricar rugir rumorear rutilar saber saborear sabotear sacar saciar sacrificar sacudir saldar salir salivar
    salpicar saltar saludar salvaguardar salvar sanar sancionar sanear sangrar santificar saquear satirizar satisfacer saturar secar seccionar
    secretar secuestrar secundar sedar seducir segregar seleccionar sellar sensibilizar sentenciar separar sepultar sesgar sesionar señalizar
    significar silbar silenciar simbolizar simpatizar simplificar simular simultanear sincerar sincronizar singularizar sintetizar sintonizar
    sistematizar sitiar sobornar sobrar sobreactuar sobrecargar sobrecoger sobredimensionar sobreentender sobreestimar sobreexplotar sobrellevar
    sobrepasar sobreponer sobresalir sobresaltar sobreseer sobrevalorar sobrevenir sobrevivir socavar socializar socorrer sofisticar sofocar solapar
    solazar soldar solear solicitar solidarizar solidificar soliviantar sollozar solucionar solventar sombrear someter sondear sonreír sonrojar
    sopesar soplar soportar sorber sorprender sortear soslayar sospechar sostener soterrar suavizar subastar subcontratar subdividir subestimar subir
    sublevar subordinar subrayar subsanar subscribir subsidiar subsistir subtitular subvencionar subyacer subyugar succionar suceder sucumbir sudar
    sufragar sufrir sugestionar suicidar sujetar sulfurar sumar sumergir suministrar superar superponer supervisar suplantar suplicar suplir suponer
    suprimir supurar surcar surgir surtir suscitar suscribir suspender suspirar sustentar sustituir sustraer susurrar suturar tachar tajar talar
    tallar tambalear tantear tapar tapizar taponar tararear tardar tartamudear tasar tañer teclear tejer teledirigir telefonear teletrabajar televisar
    temer templar tensar tensionar teorizar terciar tergiversar terminar testar testear testificar testimoniar teñir tildar timar tintar tipificar
    tirar tiritar tirotear titubear titular titularizar tocar tolerar tomar tontear topar torear tornar torpedear torturar toser totalizar trabajar
    trabar traducir traer traficar tragar traicionar trajinar tramar tramitar trancar tranquilizar transar transbordar transcender transcribir
    transcurrir transformar transgredir transigir transitar transmitir transparentar transpirar transportar trasegar trasformar trasladar trasmitir
    trasnochar traspapelar traspasar trasplantar trasquilar trastocar trastornar tratar traumatizar trazar tremolar trenzar trepar tributar tricotar
    trillar trinar trincar triplicar tripular triturar triunfar trivializar trocar tronar trotar truncar tuitear tumbar turbar tutear tutelar ubicar
    ufanar ulcerar ultimar ultrajar unificar uniformar unir universalizar untar urbanizar urdir urgir usar usurpar utilizar vacilar vacunar vagar
    valer validar valorar valorizar vanagloriar vandalizar vaporizar varar vaticinar vedar velar vencer vendar vender venerar vengar venir ventilar
    veranear verificar versar versionar vertebrar vetar viabilizar viajar vibrar viciar victimizar vigilar vigorizar vilipendiar vincular violar
    violentar viralizar virar visar visibilizar visitar vislumbrar visualizar vitorear vituperar vivir vocalizar vocear vociferar voltear vomitar
    votar vulnerar yacer zafar zambullir zanjar zarandear zarpar zozobrar zumbar zurcir
"""
E_TO_IE: Final = """
    acertar acrecentar adherir advertir alentar apretar arrendar arrepentir ascender asentar asentir atender atravesar aventar calentar cegar cerrar
    comenzar concertar conferir confesar consentir contender convertir defender denegar desalentar desatender descender desconcertar desenterrar
    desmentir despertar desplegar desterrar diferir digerir discernir disentir divertir empezar encender encerrar encomendar enmendar ensangrentar
    entender enterrar extender fregar gobernar helar herir hervir inferir ingerir interferir invertir manifestar mentir negar pensar perder pervertir
    plegar preferir proferir quebrar recalentar recomendar referir regar renegar replegar requerir resentir restregar reventar revertir segar sembrar
    sentar sentir sosegar subvertir sugerir temblar tender tentar transferir trascender tropezar verter
"""
O_TO_UE: Final = """
    absolver acordar acostar almorzar apostar aprobar cocer colgar comprobar concordar conmover consolar contar costar degollar demoler demostrar
    desaprobar descolgar descontar desenvolver despoblar devolver disolver doler dormir encontrar envolver esforzar forzar llover moler morder morir
    mostrar mover poblar poder probar promover recordar recostar reencontrar reforzar remover renovar repoblar reprobar resolver resonar retorcer
    revolcar revolver rodar rogar sobrevolar soler soltar sonar soñar torcer tostar volar volcar volver
"""
E_TO_I: Final = """
    ceñir competir concebir conseguir corregir derretir despedir desvestir elegir embestir expedir gemir impedir investir medir pedir perseguir
    proseguir reelegir regir rendir repetir revestir reñir seguir servir teñir vestir
"""
U_ACCENTED: Final = """
    acentuar actuar atenuar continuar desvirtuar devaluar efectuar evaluar exceptuar fluctuar graduar habituar insinuar interactuar perpetuar puntuar
    revaluar situar tatuar
"""
I_ACCENTED: Final = "ampliar ansiar chirriar confiar criar desafiar desconfiar desviar enfriar enviar espiar expiar extraviar fiar guiar liar reenviar rociar vaciar variar fotografiar cartografiar telegrafiar"
