# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about of Spanish."""

from typing import Final

from claims.splitting.languages.pack import (
    Topics,
    each,
    words,
)

TOPICS: Final = Topics(
    trend_patterns=(
        r"\b(?:más|menos) \w+ (?:\w+ ){0,4}desde\b",
        r"\b(?:el|la|los|las) (?:\w+ )?(?:más|menos|mayor|menor|peor|mejor) (?:\w+ )?del?\b",
    ),
    cues=each(
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
        aumentó|aumentaron|aumento|subió|subieron|subida|creció|crecieron|crecimiento|cayó|cayeron|caída|bajó|bajaron|descendió
        |disminuyó|redujo|récord|duplicó|triplicó|doble|más alto|más alta|más bajo|más baja|mayor|mejor|peor|tendencia|frente a
        |en comparación|más compartido|más compartida|más visto|retrocedió|repuntó|superó
        """,
    )
    | each(
        "forecast",
        "será|serán|prevé|prevén|previsto|prevista|habrá|costará|costarán|durará|podría|podrían|se espera|va a|van a|tendrá|abrirá",
    )
    | each(
        "cause",
        "porque|debido a|causó|causaron|provocó|provocaron|a causa de|por culpa de|gracias a|a raíz de|como consecuencia",
    )
    | each(
        "role",
        "nombrado|nombrada|elegido|elegida|presidente de|presidenta de|director de|directora de|jefe de|alcaldesa de|alcalde de",
    ),
    superlatives=words("mayor mejor peor primera primer más menor última último"),
    opinion=words(
        "terrible vergonzoso maravilloso inolvidable increíble lamentable heroico horrible bonito triste excelente"
    ),
    hedges=words("quizás quizá posiblemente probablemente supuestamente presuntamente podría"),
    wishes=words("debe deben debería deberían hay que quiere queremos podría"),
    rhetoric=(
        r"\bnadie (?:\w+ ){0,6}(?:olvidará|sabe)",
        r"\b(?:está por ver|el tiempo dirá|habrá que ver)\b",
        r"^(?:estas son|estos son|a continuación|lea también|suscríbase)\b",
        r"\b(?:creo|creemos|pienso|espero|esperamos|ojalá)\b",
    ),
    first_person=words("yo nosotros mi nuestro nuestra me nos hemos somos advertimos"),
    negations=words("no nunca nadie nada ni sin"),
    question_words=words("qué cómo cuándo dónde quién por"),
    roles=words(
        """
        presidente presidenta ministro ministra alcalde alcaldesa director directora jefe jefa portavoz secretario secretaria
        líder juez jueza fiscal abogado abogada profesor profesora gobernador gobernadora ingeniero ingeniera fundador
        """
    ),
    is_="es",
    one_of="es uno de",
    quotes=("«", "»"),
    attributed="{statement}, según {speaker}",
    list_lead=r"^(?:estas son|estos son|a continuación|he aquí)\s+(?:(?:algunas|algunos|unas|unos) de\s+)?",
    vague_subjects=words("él ella ellos ellas esto eso esta este estos estas ello"),
)
