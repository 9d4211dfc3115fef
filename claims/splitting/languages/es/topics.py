# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about of Spanish."""

from typing import Final

from claims.splitting.languages.pack import (
    Topics,
    each,
    phrases,
    words,
)

TOPICS: Final = Topics(
    scheduled=words(
        "entra entran comienza comienzan empieza empiezan arranca arrancan reabre reabren vence vencen expira expiran"
    ),
    kind_patterns={
        "cause": (r"\b(?:impulsad|motivad|lastrad|arrastrad|empujad)[oa]s? por\b",),
        "casualties": (
            r"\bperd(?:ió|ieron|í|imos) a (?:su|sus|un|una|dos|tres|cuatro|varios) (?:\w+ )?"
            r"(?:padre|madre|hij|herman|sobrin|niet|espos|marid|mujer|pareja|famili|prim|tí[oa]|abuel|amig)",
        ),
    },
    trend_patterns=(
        r"^ning[uú]na? otr[oa]\b",
        r"\bse trata d(?:el|e la|e los|e las) (?:primer|segund|tercer|cuart|quint|últim)\w*",
        r"\bdel \d[\d.,]*(?: ?%)? al \d",
        r"\bfrente al? (?:(?:el|la|los|las|unos|unas|casi|cerca de|más de|menos de) )?(?:\d|un[oa]?\b|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|año|mes|mismo|misma|trimestre|ejercicio|periodo|período|anterior|dólar|euro)",
        r"\b(?:el|la) (?:primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|últim[ao]) \w+ (?:con|en) (?:más|menos|mayor|menor)\b",
        r"\b(?:el|la|los|las|del) \w+ (?:más|menos) \w+ (?:de|del|desde|se registró|se dio|corresponde)\b",
        r"\b(?:lidera|lideró|encabeza|encabezó) (?:la|el|las|los) (?:\w+ )?(?:ranking|subidas?|bajadas?|caídas?|encuestas|sondeos|alzas)\b",
        r"\bde (?!(?:1[5-9]|20)\d\d\b)\d[\d.,]*(?: ?%)?(?: (?!a\b)\w+){0,3} a \d",
        r"\b(?:primer|primera|segunda|segundo|mayor|menor|peor|mejor)\b[^.,;]{0,40}\bdesde\b",
        r"\b(?:en )?un \d[\d.,]* ?(?:%|por ciento)(?: \w+){0,2} (?:más|menos)\b",
        r"\bveces (?:más|menos)\b",
        r"\b(?:es|fue|son|era) (?:el|la|los|las) (?:primer[ao]?s?|segund[ao]|tercer[ao]?|últim[ao])\b",
        r"\bpor primera vez\b",
        r"\bprimer[ao]? \w+ (?:que|en)\b",
        r"\ben un \d",
        r"\b(?:más|menos) \w+ (?:\w+ ){0,4}desde\b",
        r"\b(?:el|la|los|las) (?:\w+ )?(?:más|menos|mayor|menor|peor|mejor) (?:\w+ )?del?\b",
    ),
    cues=each(
        "forecast",
        "espera que|esperan que|confía en que|confían en que|fijado para|fijada para|convocada para|convocado para|programado para|programada para|señalado para",
    )
    | each(
        "event",
        "en su mayor parte|mayor de edad|mayores de edad|menor de edad|menores de edad|personas mayores|al por mayor",
    )
    | each(
        "legal",
        "investigación por|investigado por|investigada por|investigados por|homicidio culposo|homicidio doloso|homicidio imprudente",
    )
    | each(
        "event",
        "se van a trabajar|se va a trabajar|se van a vivir|se va a vivir|se van a estudiar|se va a estudiar",
    )
    | each(
        "trend",
        "lidera la tabla|lidera la clasificación|lidera la lista|encabeza la lista|encabeza la tabla|encabeza la clasificación|lideró la tabla",
    )
    | each("cause", "obligó a|obligaron a|obliga a|obligan a|forzó a|forzaron a")
    | each(
        "casualties",
        "quemadura|quemaduras|atrapados|atrapadas|sepultado|sepultada|sepultados|sepultadas|perdido la vida|perdía la vida|pierde la vida|pierden la vida",
    )
    | each("casualties", "lesionado|lesionada|lesionados|lesionadas")
    | each(
        "trend",
        "mejoró|mejoraron|empeoró|cuadruplicó|quintuplicó|multiplicó|superado por|superada por|superados por|superadas por|solo superado|solo superada|aventajado por|aventajada por",
    )
    | each(
        "event",
        "último registro|registro civil|registro mercantil|registro público|en el registro|premio del jurado|año fiscal|ejercicio fiscal|política fiscal|reforma fiscal",
    )
    | each(
        "casualties",
        """
        muertos|muertas|muerto|muerta|muerte|muertes|murió|murieron|mató|mataron|matanza|masacre|heridos|heridas|herido|fallecidos
        |falleció|fallecieron|víctimas|asesinado|asesinados|asesinato|asesinatos|asesinó|desaparecidos|ahogados|han muerto|ha muerto
        |ejecutados|ejecutado|cadáveres|feminicidios|homicidios
        """,
    )
    | each(
        "legal",
        """
        condenado|condenada|condenados|condenadas|condenaron|detuvieron|detenidas|arrestó|arrestaron|arrestada|encarcelado|encarcelados|imputada|imputados|procesado|procesados|procesada|absolvió|absueltos|jueces|juzgado|juzgados|apeló|apelar|recurso|recurrió|multada|fianza|leyes|magistrado|magistrada|condenó|condena|sentencia|sentenciado|tribunal|juez|jueza|juicio|fiscal|fiscalía|detenido
        |detenida|detenidos|detuvo|arrestado|arrestados|cárcel|prisión|acusado|acusada|acusados|delito|ley|imputado|absuelto
        |absuelta|multa|multado|querella|demanda|decreto|ilegal
        """,
    )
    | each(
        "trend",
        """
        aumentó|aumentaron|aumento|creció|crecieron|crecimiento
        |disminuyó|redujo|récord|duplicó|triplicó|doble|más alto|más alta|más bajo|más baja|mayor|mejor|peor|tendencia
        |en comparación|más compartido|más compartida|más visto|repuntó|superó
        """,
    )
    | each(
        "forecast",
        "será|serán|irá|irán|dará|darán|hará|harán|dirá|dirán|prevé|prevén|habrá|costará|costarán|durará|podría|podrían|se espera|esperamos|va a|van a|vamos a|voy a|tendrá|abrirá",
    )
    | each(
        "cause",
        "porque|debido a|atribuyó|atribuye|atribuyen|atribuyeron|se debió|se debe a|achacó|causó|causaron|provocó|provocaron|a causa de|por culpa de|gracias a|a raíz de|como consecuencia",
    )
    | each(
        "role",
        "nombrado|nombrada|elegido|elegida|presidente de|presidenta de|director de|directora de|jefe de|alcaldesa de|alcalde de",
    )
    | each(
        "casualties",
        """
        perdió la vida|perdieron la vida|sin vida|muere|mueren|murieran|cadáver|hospitalizados|hospitalizado
        |hospitalizadas|ahogado|ahogaron|ahogó|víctima|suicidios|suicidio|fallecen|fallecida|fallecidas|fallecido
        |asesinaron|asesinada|asesinadas|herida|lesionados|mortales|mortal|homicidio
        """,
    )
    | each(
        "legal",
        """
        investiga|investigan|investigado|investigada|malversación|denuncias|imputó
        |fiscales|sumario|procesó|indulto|allanamiento|extraditado|extradición|inocente|inocentes|culpable|culpables
        |veredicto|jurado|sancionado|sanción|sanciones|multas|prohíbe|prohibió|prohibida|prohibido|prohíben|apelación
        |libertad condicional|inconstitucional|constitucional|arrestos|detención|detenciones|juzgar|juzgará|juzgan
        |soborno|cohecho|fraude|estafa|corrupción|homicidio imprudente|decomisó|decomisaron|incautó|incautaron
        |incautados|redada|reo|condenas|penal|audiencia provincial|supremo|registro|orden de registro|registro domiciliario|registros domiciliarios
        |entrada y registro|registros simultáneos
        """,
    )
    | each(
        "trend",
        """
        incremento|incrementó|incrementaron|incrementado|aumentado|aumentan|aumenta|crecido
        |reducido|repunte|máximo|mínimo|puntos porcentuales|duplicado|duplicaron|triplicado
        |se duplicó|el triple|del triple|del doble|más que|menos que|veces más|veces menos|encareció|encarecido|abarató
        |desplomó|desplome|batió|redujeron|disminuyeron|disminuido|disminución|recortó|recortaron|recortado|crecen
        |mayores|menor|la más|el más|las más|los más|nunca antes|histórico|histórica|se disparó
        |recuperado|superior al|inferior al
        """,
    )
    | each(
        "forecast",
        """
        prevé construir|previstos|previstas|planea|planean|proyecta|pretende|pretenden|está previsto|están previstas
        |está prevista|deberá|deberán|podrá|podrán|tendrán|próximo año
        """,
    )
    | each(
        "cause",
        """
        causa|causas|causado|causada|provocado|provocada|provocando|consecuencia|consecuencias|culpa|responsable de
        |motivo|motivos|a consecuencia|gracias al|dejó sin
        """,
    )
    | each(
        "role",
        """
        preside|presidía|dirige|dirigió|encabeza|asumió|cargo|nombramiento|nombró|designado
        |designada|reelegido|reelegida|al frente de|sucede|sustituye|líder de|portavoz de|miembro de
        """,
    )
    | each(
        "legal",
        """
        en libertad|registraron domicilios|fianzas|acusación|delitos|sobornos|trama|inhabilitación|inhabilitó|inhabilitaron|inhabilitado
        |inhabilitada|inhabilitados|inhabilitadas|es firme|recurrirse|recurrible|recurrirá|recurrirán|indemnización|indemnizaciones|indemnizar
        """,
    )
    | each(
        "forecast",
        """
        previsto para|prevista para|previstas para|previstos para
        """,
    )
    | each(
        "role",
        """
        gobernó|presidió|lideró|encabezó|entrenó|gobernaba
        """,
    ),
    misled={"tribunal": words("cuentas")}
    | dict.fromkeys(
        words("detuvo detuvieron"),
        words(
            "penalti penaltis penal penales disparo disparos balón remate remates lanzamiento tiro partido juego encuentro"
        ),
    ),
    soft_cues=each(
        "trend",
        "bajamos|subimos|redujimos|aumentamos|duplicamos|triplicamos|rebajamos|elevó|elevaron|eleva|elevan|sube|suben|subía|subían|bajan|bajaba|bajaban|cae|caen|caía|caían|crece|crecía|crecían|desciende|descienden|descendía|retrocede|retroceden|avanza|avanzan|repunta|repuntan|desploma|desploman|desplomaron|encarece|encarecen|encarecieron|reduce|disminuye|disminuyen|incrementa|incrementan|aumentaba|aumentaban|duplica|duplican|triplica|triplican|triplicaron|rebota|rebotó|mejora|mejoran|empeora|empeoran|empeoraron|frena|frenan|frenaron|acelera|aceleran|aceleraron|recorta|recortan|supera|superan|superaron|superaba|encadena|encadenan|encadenó|abarata|abaratan|abarataron|modera|moderó|moderaron|estancó|estabilizó|revalorizó|devaluó|contrajo|hundió|hundieron|hunde|multiplicaron|"
        "amplió|ampliaron|amplía|subió|subieron|subida|subidas|cayó|cayeron|caída|caídas|bajó|bajaron|bajado|descendió|descendieron|descendido|descenso|caído|subido|aceleró|acelerado|frenó|frenado|disparado|alza|retrocedió|retrocedieron|retroceso|avanzó|avanzaron|avance|baja|bajada|saltó|subir|bajar|caer|escaló",
    ),
    measured=words(
        """
        precio precios tasa tasas número números ventas gasto gastos desempleo paro empleo inflación población producción exportaciones importaciones apoyo muertes casos temperatura temperaturas emisiones
        participación abstención presupuesto deuda déficit crecimiento renta ingresos salario salarios beneficio beneficios ganancias coste costes costo costos demanda acciones índice bolsa popularidad criminalidad
        tráfico turismo consumo inversión inversiones nivel niveles impuestos tarifa tarifas pib dólar petróleo gasolina valor
        """
    ),
    superlatives=words(
        " máxima máximo mínima mínimo mayores menores única único primeros primeras mayor mejor peor primera primer más menor última último"
    ),
    opinion=words(
        " durísimo durísima durísimos harto harta hartos hartas contento contenta contentos contentas orgulloso orgullosa orgullosos orgullosas feliz felices agradecido agradecida agradecidos indignante indignantes injusto injusta desolador desoladora infierno pesadilla vergüenza orgullo escándalo  terribles vergonzosa vergonzosos maravillosa maravillosos inolvidables increíbles lamentables heroica horribles bonita hermoso hermosa tristes excelentes inaceptable indignante absurdo absurda ridículo ridícula valiente valientes indigno trágico trágica cruel precioso preciosa magnífico magnífica estupendo espléndido difícil difíciles terrible vergonzoso maravilloso inolvidable increíble lamentable heroico horrible bonito triste excelente"
    ),
    hedges=words("quizás quizá posiblemente probablemente supuestamente presuntamente podría"),
    wishes=words("debe deben debería deberían hay que quiere queremos podría"),
    advice=(r"^\w+[aei]r\b[^,.]* es \w+[aei]r\b",),
    rhetoric=(
        r"^(?:hoy )?(?:vengo|venimos|comparezco|estoy|estamos|subo) (?:hoy |aquí |ante \w+ \w+ )*(?:a|para) (?:presentar|rendir|decir|pedir|hablar|dar cuenta|traer)\w*\b",
        r"\b(?:quiero|quisiera|queremos|permítanme|déjenme|me gustaría) (?:empezar|comenzar|terminar|acabar|concluir|ante todo|en primer lugar)\b",
        r"^(?:por eso )?(?:les|os|le) (?:pido|pedimos|ruego|rogamos)\b",
        r"\b(?:buenos días|buenas tardes|buenas noches)\W*$",
        r"^(?:la|el|tener) \w+ no es (?:solo |sólo )?(?:un|una|ningún|ninguna) (?:lujo|capricho|favor|privilegio|mercancía|negocio|juego|juguete|regalo|moda|eslogan|número|gasto|sueño|milagro|limosna|azar|problema|amenaza)\W*$",
        r"^(?:pero )?(?:es|fue) (?:solo |sólo |apenas )?(?:un (?:buen )?(?:comienzo|principio|inicio|primer paso)\W*$|el (?:comienzo|principio|inicio) de (?:un|una|algo) )",
        r"^es (?:el|la|un|una) [^.,]*\b(?:de cada uno|de todos nosotros|de nuestr[ao]s? \w+|de quienes? \w+ \w+)\W*$",
        r"^no (?:podemos|nos podemos) (?:\w+ ){0,2}(?:perder|esperar|aceptar|permitir|seguir|quedar|desistir|fallar|dejar|olvidar)\w*\b",
        r"^no (?:os|les|los|las) (?:vamos a )?(?:fall|defraud|abandon|olvid)\w+\W*$",
        r"^no es (?:para|motivo de|momento de|hora de|tiempo de) (?!\d)\w+\W*$",
        r"^alguien tiene que\b",
        r"\bno (?:nos |me )?(?:vamos a|voy a) (?:conformar|rendir|parar|cansar|callar|descansar|detener|aflojar|bajar los brazos)",
        r"^no todo (?:es|fue|son|fueron|está|era|han sido|ha sido)\b",
        r"\b(?:la historia|el cuento|la música) (?:es|fue|era) otr[ao]\.?$",
        r"\b(?:solo )?(?:queda|resta) (?:esperar|saber|ver|confiar|cruzar)\b",
        r"^(?:el|la|los|las) \w+ (?:pierde|perdió|pierden) (?:a )?su \w+ más \w+",
        r"^como (?:siempre|de costumbre|suele ocurrir),? (?:son|pagan?|lo pagan?|pierden?|ganan?|quien)\b",
        r"^(?:nada|nadie) (?:ni nadie )?(?:podrá|puede|podría|va a|logrará) (?:\w+ ){0,2}(?:consolar|devolver|borrar|compensar|reemplazar|sustituir|reparar|llenar)",
        r"^\w+[aei]r(?:se)?\b[^,.]*\b(?:es|será) (?:una? )?(?:acto|gesto|deber|muestra|prueba|signo|señal|cuestión) (?:de|moral)\b",
        r"\b(?:es|son|será|serán) (?:el|la|los|las) mejor(?:es)? (?:consejer|remedi|defens|arma|respuesta|amig|aliad|venganza|recompensa)\w*$",
        r"^cada .*\bde más$",
        r"\bqué cada cual\b",
        r"^quien(?:es)? \w+",
        r"^no todos (?:son|están) \w+\.?$",
        r"^junt[oa]s,? [^.]*(?:[aei]mos|remos)\b",
        r"^que (?:cada|dios|nadie)\b",
        r"^¡?(?:qué|cuánt[oa]s?|vaya)\b",
        r"\b(?:sólo|solo) el tiempo\b",
        r"\bhay que\b",
        r"\b(?:agradecemos|agradezco|damos las gracias)\b",
        r"\bel tiempo lo dirá\b",
        r"^(?:es|aún es|todavía es) (?:\w+ )?(?:pronto|temprano)\b",
        r"^(?:más información|para más)\b",
        r"\b(?:le|la|lo|los|las|te) (?:echaremos|vamos a echar|extrañaremos)\b",
        r"^descanse en paz\b",
        r"^no (?:es|fue|ha sido) (?:un|una|el|la) (?:\w+ )?(?:perfect|fácil|buen|gran|mejor|peor)\w*(?: \w+)?\.?$",
        r"\bno hay palabras\b",
        r"\b(?:felicidades|bienvenid[oa]s)\b(?! a)",
        r"\bgracias\b(?! al? \w+)",
        r"^(?:muchas |mil )?gracias a (?:todos|todas|tod[oa] el mundo|ustedes|vosotros|quienes|dios|mi|mis|la gente)\b",
        r"\bnadie (?:\w+ ){0,6}(?:olvidará|sabe)",
        r"\b(?:está por ver|el tiempo dirá|habrá que ver)\b",
        r"^(?:estas son|estos son|a continuación|lea también|suscríbase)\b",
        r"\b(?:creo|creemos|pienso|ojalá)\b",
        r"\b(?:espero|esperamos)\b(?! (?!seguir|volver|mejorar|poder|tener|estar|ser|disfrutar)\w+[aei]r\b)",
        r"\b(?:nadie|nada|todos|todas) (?:nos |se )?(?:debería|debiera|merece|deberíamos|debemos|tendríamos|tenemos que)\b",
        r"^que (?:\w+ )?\w+(?:[ae]|[ae]n)(?: de)? (?:dónde|quién|qué|cómo|cuándo|en paz)\b",
        r"^nada más$",
        r"^(?:ningún|ninguna) \w+ (?:debería|tendría que|merece)\b",
        r"\b(?:pido|pedimos) (?:perdón|disculpas)\b",
        r"\b(?:quisiera|quiero|queremos|queríamos) (?:pedir|expresar|agradecer|felicitar|mandar|enviar)\b",
        r"\b(?:me arrepiento|nos arrepentimos)\b",
        r"\blo volver(?:ía|íamos) a hacer\b",
        r"\b(?:confío|confiamos) en\b",
        r"\b(?:dar|doy|queremos dar|quiero dar) las gracias\b",
        r"\bel resto (?:ya )?es (?:historia|leyenda|silencio)\b",
        r"\b(?:fue|era|parecía|es) (?:como )?(?:una|un) \w+ de (?:guerra|terror|horror|batalla|locos)$",
        r"^la (?:verdad|justicia|vida|historia) (?:siempre|nunca) ",
        r"\bdolor que no (?:cabe|se)\b",
    ),
    first_person=words("yo nosotros mi nuestro nuestra me nos hemos somos advertimos"),
    negations=words("no nunca nadie nada ni sin"),
    question_words=words("qué cómo cuándo dónde quién por"),
    roles=words(
        """
        presidente presidenta ministro ministra alcalde alcaldesa director directora jefe jefa portavoz secretario secretaria
        líder juez jueza fiscal abogado abogada profesor profesora gobernador gobernadora ingeniero ingeniera fundador fundadora concejal concejala edil
        consejero consejera diputado diputada senador senadora rector rectora intendente comisario comisaria coronel obispo entrenador entrenadora
        """
    ),
    is_="es",
    one_of="es uno de",
    quotes=("«", "»"),
    attributed="{statement}, según {speaker}",
    list_lead=r"^(?:estas son|estos son|a continuación|he aquí)\s+(?:(?:algunas|algunos|unas|unos) de\s+)?",
    vague_subjects=words("él ella ellos ellas esto eso esta este estos estas ello"),
    share_cues=words(
        """
        perdió perdido perdieron pierde pierden ganó ganado
        """
    ),
    definite=("la ", "el ", "esta ", "este ", "ese ", "esa ", "los ", "las "),
    place_nouns=words("ciudad pueblo municipio región isla país provincia localidad"),
    men=words("señor don rey hermano padre hijo marido"),
    women=words("señora doña reina presidenta ministra alcaldesa jueza doctora hermana madre hija viuda"),
    organisation_nouns=words(
        "empresa compañía banco agencia universidad grupo partido asociación sindicato ministerio firma"
    ),
    company_nouns=words("empresa compañía grupo firma"),
    that_year=phrases("ese año|aquel año|el mismo año|ese mismo año"),
    pairs=phrases("dos hombres|dos mujeres|dos hermanos|dos sospechosos|dos acusados"),
    and_="y",
    bounds=words("debajo encima lejos"),
    beside=words(
        """
        encima debajo más menos
        """
    ),
    equally=words(
        """
        tan tanto tantos tantas
        """
    ),
    as_=words(
        """
        como
        """
    ),
)
