# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of Spanish."""

from typing import Final

from claims.splitting.languages.conjugation import forms
from claims.splitting.languages.es.verbs import IMPERFECT, NOUN_TOO, PRESENT
from claims.splitting.languages.pack import Grammar, words

_SAY: Final = words(
    """
    dijo dijeron dice dicen afirmó afirmaron afirma afirman declaró declararon declara aseguró aseguraron asegura aseguran
    señaló señalaron señala señalan informó informaron informa informan anunció anunciaron anuncia explicó explicaron
    explica añadió añadieron añade agregó agregaron advirtió advirtieron advierte indicó indicaron indica indican confirmó
    confirmaron confirma negó negaron niega niegan denunció denunciaron denuncia reconoció admitió sostuvo sostiene
    manifestó comentó escribió reveló revelan estimó estima calcula calculan prevé prevén predijo prometió insistió
    insiste subrayó destacó precisó admite admiten reconoce reconocen revela anuncian explican subraya recuerda recordó reitera reiteró
    puntualizó puntualiza concluyó prosiguió expresó expresa remarcó remarca aseveró asevera enfatizó enfatiza argumentó argumenta
    expuso expone narró narra confesó confiesa recalcó recalca resaltó resalta replicó respondió responde contestó exclamó sentenció
    ironizó adelantó adelanta opinó opina comenta comentan cuenta relata relatan detalla apunta apuntan aclara reconoció aseguraban
    manifiesta manifestaron lamentaron advirtió alertó alerta alertaron ratificó ratifica
    sostienen matizó aclaró zanjó apuntó relató detalló alegó alega auguró vaticinó lamentó lamenta contó relató publicó muestran muestra
    """
)

_PRESENT: Final = forms(
    """
    abordar acoger acordar acumular acudir adelantar adoptar adquirir afirmar agravar ahorrar alquilar alterar anular apelar
    apoyar argumentar arrancar arrasar arreglar arrojar asegurar asesinar asociar atacar atravesar averiguar avanzar avisar bajar
    bloquear borrar brindar brotar buscar calificar captar capturar castigar catalogar ceder chocar circular colaborar colapsar
    colocar combatir combinar comercializar compartir compensar completar comprobar comunicar concentrar confiar confirmar
    conllevar conmemorar conquistar consagrar conservar consolidar constatar contagiar contaminar contestar contribuir convencer
    convocar coordinar correr cortar cotizar crear cruzar cuestionar cuidar culminar cultivar debatir decaer decretar deducir
    definir degradar delimitar demandar demoler demorar denegar denunciar deportar derivar derogar derribar derrotar desaparecer
    desaconsejar desafiar desalojar desatar descansar descartar descubrir desempeñar desembolsar desencadenar desestimar designar
    desmentir despegar desplazar desplegar desplomar detallar detectar deteriorar determinar devolver diagnosticar dibujar dictar
    dificultar difundir dimitir discutir diseñar disfrutar disparar dividir doblar dominar donar dotar dudar echar ejecutar
    ejercer elaborar eliminar eludir embargar emigrar emprender encarcelar encargar encajar endurecer engañar enseñar enterrar
    entrenar entrevistar equilibrar equipar equivaler erradicar escapar escalar escoger escuchar estallar estimar estrenar
    evaluar evidenciar evocar exclamar excluir exhibir exonerar experimentar explicar explotar extender extraer fabricar fallar
    fallecer felicitar fichar fijar fluir fomentar fracasar frenar fundar generalizar gestionar golpear grabar habitar heredar
    huir identificar ignorar igualar ilustrar imputar inaugurar incendiar incidir inclinar incorporar incumplir indagar
    indemnizar indicar influir infringir inhabilitar insistir inspeccionar inspirar insultar interpretar interrogar interrumpir
    inundar invadir invitar irrumpir jubilar jurar justificar legislar levantar liberar liderar lidiar llenar localizar luchar
    maltratar manejar manipular mencionar merecer migrar modernizar modificar montar mudar nacer narrar navegar nombrar nutrir
    obedecer objetar observar ocultar odiar ofender olvidar optar orientar originar otorgar paralizar patrocinar patrullar pelear
    penalizar perdonar perjudicar persistir pesar pilotar plantar poblar precisar predominar preguntar premiar preparar
    prescribir preservar prevalecer privar proclamar procurar profundizar progresar prolongar pronosticar pronunciar propiciar
    protagonizar protestar proyectar quemar quejar quitar radicar ratificar reaccionar realojar rebasar recalcar recaer reciclar
    recompensar recorrer rectificar recurrir redactar redoblar reemplazar reflejar reformar refugiar regalar regresar regular
    reinar reiterar rematar remontar renacer renunciar reparar repartir repasar replicar reportar reprochar reproducir repuntar
    resaltar rescindir reservar resguardar resistir respetar respirar responder restablecer restaurar restringir resumir retomar
    retrasar retroceder revalidar revisar revocar robar romper saltar saludar salvar sancionar saquear sentenciar separar simular
    sobornar sobrar socorrer sofocar soportar sorprender sospechar subastar subrayar subvencionar sujetar sumergir suministrar
    supervisar surgir sustentar sustituir tapar telefonear temer testificar tirar titular tolerar torturar tramitar transcurrir
    transformar transmitir trasladar traspasar triplicar triunfar unir urgir usar vacunar valorar velar vengar ventilar verificar
    vetar vincular violar visitar votar vulnerar
    abandonar rondar sumar atribuir criticar calcular disputar distribuir estudiar evacuar expulsar gastar negociar ordenar rechazar rescatar transferir vencer expresar alertar agradecer desviar incautar atender oscilar abrir acabar aceptar acusar afectar afrontar agrupar albergar alcanzar alegar amenazar ampliar aparecer aplicar
    aportar aprobar apuntar arrastrar asistir asumir atraer aumentar autorizar ayudar beneficiar caer cambiar carecer
    celebrar cerrar citar coincidir comenzar competir comprender conceder concluir condenar conducir conocer considerar
    consistir constituir construir consumir contar contener continuar contratar controlar convertir corresponder costar
    crecer creer cubrir cumplir dañar decidir declarar dedicar defender dejar depender desarrollar descender desconocer
    destinar destruir dirigir disminuir disponer durar elevar emitir emplear encabezar encarecer encontrar enfrentar entrar
    enviar escribir esperar establecer evitar exceder exigir existir exportar facilitar faltar favorecer figurar financiar
    firmar formar funcionar ganar garantizar generar gobernar impedir implicar imponer importar impulsar incluir incrementar
    ingresar iniciar instalar integrar intentar invertir investigar juzgar lamentar lanzar legalizar limitar llamar llegar
    llevar lograr mantener marcar matar mejorar morir mostrar multiplicar necesitar obligar obtener ocupar ofrecer operar
    ordenar organizar padecer pagar participar partir pasar pedir percibir perder permanecer permitir pertenecer planear
    plantear poseer preceder preocupar presentar presidir prestar pretender proceder producir prohibir prometer promover
    proponer proteger proteger provenir provocar publicar quedar reabrir realizar rebajar recaudar recibir reclamar
    reconocer recuperar reducir reforzar registrar reivindicar reunir representar requerir residir respaldar restar
    resultar retirar reunir rondar salir seguir sentir servir situar sobrepasar sobrevivir solicitar someter subir suceder
    sufrir sumar superar suponer suspender tardar terminar tomar trabajar transportar tratar ubicar utilizar valer vender
    viajar vigilar vivir volver
    """,
    {"ar": "a an", "er": "e en", "ir": "e en", "uir": "uye uyen", "guir": "gue guen"},
)
_IMPERFECT: Final = forms(  # the third person; that of verbs in -ar is told by its ending
    """
    aparecer beneficiar caer carecer competir comprender conceder conducir conocer consistir constituir construir convertir crecer creer cubrir
    cumplir deber decidir decir defender depender descender desconocer dirigir disponer distribuir ejercer exceder existir exigir favorecer
    gobernar haber hacer herir impedir imponer incluir insistir intervenir invertir ir mantener merecer morir nacer obtener ocurrir ofrecer
    padecer parecer pedir perder permanecer permitir perseguir pertenecer poder poseer prender preferir pretender producir prometer proponer
    proteger querer recibir reconocer recorrer reducir referir requerir residir resolver responder reunir romper saber seguir sentir servir
    sobrevivir soler someter sostener subir suceder sufrir suponer temer tener traer valer vencer vender venir vestir vivir volver
    """,
    {"ar": "aba", "er": "ía", "ir": "ía"},
)
_IRREGULAR: Final = words(
    """
    prohíbe prohíben reúne reúnen aísla aíslan rehúsa rehúsan huele huelen ríe ríen sonríe sonríen provee proveen cree creen lee leen
    acoge acuerda acuerdan adquiere advierte adviertan atraviesa atraviesan colgó comprueba concierne confiesa confiesan consigue
    consiguen convierte corrige cuelga decae defiende defienden demuestran descubre despide despiden despierta desplie despliega
    despliegan detiene detienen devuelve devuelven difiere dirige elige eligen empeora entiende entienden entretiene escoge exige
    expone exponen extiende extienden fríe gobierna gobiernan hiere huye huyen impide impiden influye influyen interviene
    intervienen mueren obtienen persigue persiguen pone ponen predice prefiere prefieren prevé previene prueba prueban recomienda
    recomiendan reconoce recuerda recuerdan reduce reducen refiere rehúye remite renueva renuevan repite repiten resuelve
    resuelven retiene retienen revierte riega rompe sabe saben siembra siembran sostiene sostienen sugiere sugieren suelta
    tienden traduce traducen trae traen tropieza va varía varían ve ven vierte viste vuela vuelan cae caen oye
    acierta afirma advierten amplía amplían apuesta cierra cierran comienza comienzan compite compiten concluye concluyen
    constituye constituyen construye construyen contiene convierte convierten cuenta cuentan cuesta cuestan demuestra
    destruye disminuye dispone distribuye empieza empiezan encuentra encuentran envía envían excluye existe hacen impide
    impone incluye incluyen invierte juega juegan mantiene mantienen mide miden muere mueren mueve niega obtiene obtienen
    ocurre ocurren ofrece parece parecen permanece pide piden pierde pierden posee propone proviene puede quiere quieren
    recoge rige siente sigue siguen sirve situó suele suelen sustituye sale salen tiende vale viene vienen vuelve vuelven
    """
)
_NOUN_TOO: Final = words(
    "derrota escala escucha falla ficha fija funda lanza queja recompensa subasta tapa vela vacuna arma entrevista "
    "evidencia patrulla pelea sospecha completa llena precisa propicia corta busca estima vota renta resta salva "
    "junta doblan titular regular circular combate combates avance aborda baje une contagia cita separa prepara "
    "demora desempeña alquila reforma reformas protestas pregunta preguntas visita visitas denuncia denuncias "
    "demanda demandas duda dudas reserva reservas quema tira tiran mudas usa dicta corre "
    "ayuda causa caza compra condena copia crítica cuenta cura demanda denuncia duda entrega espera firma forma gana huelga lucha marca "
    "mejora multa obra oferta pesca planta pregunta protesta prueba rebaja reforma renta reserva suma toma trata visita cita carga "
    "apuesta muestra parte partes importe corte forman formas media medias baja sale sube alza pasa lleva ingresa ingresan "
    "cubre cambio cambia llama llamas marcha sentencia sobre entre este desde durante parten puente gran afecta afectan vale valen"
)

GRAMMAR: Final = Grammar(
    auxiliaries=words(
        """
        habría habrían tendría tendrían sería serían estaría estarían hubiera hubieran
        es son fue fueron era eran ha han había habían será serán sería está están estaba estaban estuvo puede pueden podría
        podrían debe deben tiene tienen tenía tuvo tuvieron hay hubo hace va van haya sea
        """
    ),
    past=words(
        """
        murió murieron causó mató mataron dejó dejaron hizo hicieron dio dieron pidió puso quiso vino vinieron supo obtuvo
        redujo condujo produjo detuvo detuvieron cayó cayeron subió subieron creció bajó atrajo trajo propuso impuso dispuso
        expuso compuso mantuvo contuvo retuvo pudo pudieron convino intervino previno vio vieron fueron dijo tradujo introdujo
        tenía debía debían podía podían quería hacía existía vivía exigía seguía pedía murió
        """
    ),
    present=(PRESENT | IMPERFECT | _PRESENT | _IRREGULAR | _IMPERFECT | words("lleva llevan hace hacen"))
    - words("entre este parte partes corte media sobre"),
    present_or_noun=(_NOUN_TOO | NOUN_TOO) - words("entre este sobre desde durante lleva"),
    subject_may_follow=True,
    describing_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    past_or_participle=words(
        "muerto muertos muerta muertas abierto abierta hecho hecha dicho puesto puesta escrito vuelto visto roto"
    ),
    finite_endings=(
        "ó",
        "aron",
        "ieron",
        "aban",
        "aba",
        "arán",
        "erán",
        "irán",
        "ará",
        "erá",
        "irá",
        "aría",
        "ería",
        "arían",
        "ría",
        "drá",
        "drán",
        "brá",
        "brán",
        "rían",
        "jeron",
        "ían",
    ),
    past_endings=("ó", "aron", "ieron"),
    not_verbs=words(
        " mayoría ría galería gritería cafetería porfía auditoría teoría historia maría categorías moría  sabiduría librería tesorería lotería categoría ingeniería guardería panadería artillería batería secretaría consejería minería ganadería pesquería tubería irán teherán sílaba alemán estado estados mercado mercados partido partidos lado lados pasado pasada resultado resultados "
        "sentido apellido contenido grado grados diputado diputada diputados diputadas soldado soldados comunidad herida vida salida "
        "entrada llegada jornada temporada década décadas delegado candidato ministerio cuidado ganado medida medidas bebida comida "
        "cantidad partida millonada tonelada toneladas abogado abogada abogados jurado jurados unidos unidas ido sido"
    ),
    negators=words("se no le les ya también aún todavía nunca"),
    verb_after=words("quien quienes"),
    agents=words("por de a"),
    of=words("de del"),
    than=words("que"),
    plural_pronouns=words("ellos ellas"),
    change_to=words("a hasta"),
    from_=words("de desde entre"),
    circumstances=words("con tras durante en"),
    records=words("registros datos mediciones estadísticas"),
    sequence=words("tras hasta"),
    future_endings=("rá", "rán"),
    articles=words("un una"),
    multiples=words("doble triple mitad"),
    determiners=words(
        "el la los las un una unos unas este esta estos estas su sus otro otra otros otras dos tres cada algunos"
    ),
    prepositions=words(
        "de en a por para con sin sobre entre desde hasta contra tras durante según ante bajo hacia del al"
    ),
    pronouns=words("él ella ellos ellas yo nosotros esto eso"),
    he_or_she=words("él ella"),
    they=words("ellos ellas"),
    coordinators=words("y e o u"),
    alternatives=words("o u"),
    contrast=words("pero mientras aunque"),
    subordinators=words("cuando mientras aunque donde después"),
    causal=words("porque pues"),
    conditionals=words("si"),
    relatives=words("quien quienes cuyo cuya cuyos cuyas donde cual cuales que"),
    far_relatives=words("cual cuales"),
    that=words("que"),
    adverbs=words("también ya no nunca aún todavía después luego además solo sólo hoy ayer se"),
    adverb_endings=("mente",),
    gerund_endings=("ando", "iendo"),
    not_gerunds=words("cuando siendo fernando orlando bando mando"),
    bare_ranks=words("nuevo nueva primera primer tercera tercer única único"),
    amounts=words("valor importe coste"),
    tail_openers=words(
        "frente desde incluidos incluidas entre de hasta más menos un una comparado unos casi"
    ),
    with_=words("con"),
    takes_with=words(
        "entrevista entrevistas reunión reuniones conversación conversaciones encuentro encuentros negociación negociaciones "
        "contrato contratos acuerdo acuerdos contacto contactos relación relaciones frontera choque choques colisión junto "
        "colaboración cooperación convenio convenios"
    ),
    with_figure=words("más unos casi al cerca"),
    relative_subjects=words("que quien quienes"),
    infinitive_endings=("ar", "er", "ir", "arse", "erse", "irse", "arlo", "arla", "erlo", "irlo"),
    modals=words("debe deben puede pueden va van deberá deberán podrá quiere quieren prevé prevén"),
    naming=words("exige exigen reclama reclaman reclamó reclamaron exigió exigieron pide piden"),
    say=_SAY,
    perfect=words("ha han había habían"),
    deny=words("negó negaron niega niegan rechazó rechazaron rechaza desmintió"),
    according_to=words("según|de acuerdo con"),
    speakers=words("informe gobierno policía autoridades datos expertos"),
    personal_relatives=words(
        """
        quien quienes
        """
    ),
    plural_determiners=words(
        """
        los las unos unas estos estas sus
        """
    ),
    possessives=words(
        """
        su sus
        """
    ),
    removes=words(
        """
        rechazó rechazaron rechaza
        """
    ),
    awaiting=words(
        """
        antes hasta
        """
    ),
    plain_endings=("a", "an", "e", "en"),
)
