# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about, in Spanish: words and patterns that point to a kind."""

from typing import Final

from claims.splitting.languages.pack import Kinds, each, words

KINDS: Final = Kinds(
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
    share_cues=words(
        """
        perdió perdido perdieron pierde pierden ganó ganado
        """
    ),
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
