# ruff: noqa: E501  (word tables and patterns)
"""Who says so, in Spanish."""

from typing import Final

from claims.splitting.languages.pack import Speech, phrases, words

SAY: Final = words(
    """
    dijo dijeron dice dicen afirmó afirmaron afirma afirman declaró declararon declara aseguró aseguraron asegura aseguran
    señaló señalaron señala señalan informó informaron informa informan anunció anunciaron anuncia explicó explicaron
    explica añadió añadieron añade agregó agregaron advirtió advirtieron advierte indicó indicaron indica indican confirmó
    confirmaron confirma negó negaron niega niegan denunció denunciaron denuncia reconoció admitió sostuvo sostiene
    manifestó comentó escribió reveló revelan estimó estima calcula calculan prevé prevén predijo prometió insistió
    insiste subrayó destacó precisó admite admiten reconoce reconocen revela anuncian explican subraya recuerda recordó reitera reiteró
    puntualizó puntualiza concluyó prosiguió expresó expresa remarcó remarca aseveró asevera enfatizó enfatiza argumentó argumenta
    expuso expone narró narra confesó confiesa recalcó recalca resaltó resalta replicó respondió responde contestó exclamó sentenció
    ironizó adelantó adelanta opinó opina comenta comentan cuenta relata relatan detalla apunta apuntan aclara aseguraban
    manifiesta manifestaron lamentaron alertó alerta alertaron ratificó ratifica
    recordaron recuerdan insistieron insisten destacaron destaca destacan precisaron admitieron reconocieron subrayaron subrayan aclararon aclaran
    apuntaron prometieron promete prometen reiteraron reiteran alegaron alegan sostuvieron concluyeron concluye concluyen calcularon estimaron estiman
    pronosticó pronostica pronostican advierten opinaron opinan avisó avisa avisan avisaron denuncian añaden agregan
    comunicó comunicaron relataron detallaron confirman revelaron argumentaron argumentan lamentan auguran augura vaticina predicen
    sostienen matizó aclaró zanjó apuntó relató detalló alegó alega auguró vaticinó lamentó lamenta contó publicó muestran muestra
    """
)
# Behind "ha": ha asegurado que …
_SAID: Final = words(
    """
    dicho afirmado declarado asegurado señalado informado anunciado explicado añadido agregado advertido indicado confirmado negado denunciado reconocido
    admitido sostenido manifestado comentado revelado estimado calculado insistido subrayado destacado precisado recordado reiterado puntualizado concluido
    expresado remarcado aseverado recalcado resaltado replicado respondido contestado opinado apuntado aclarado detallado lamentado alertado ratificado
    avisado prometido relatado contado asumido sentenciado
    """
)

SPEECH: Final = Speech(
    naming=words(
        "exige exigen reclama reclaman reclamó reclamaron exigió exigieron pide piden acusa acusan acusó acusaron acusaba acusaban reprocha "
        "reprochan reprochó reprocharon criticó criticaron critican tachó tacharon culpó culparon"
    ),
    say=SAY | _SAID,
    perfect=words("ha han había habían he hemos habíamos"),
    deciding=words(
        "decidió decidieron determinó determinaron ordenó ordenaron decretó estableció acordó acordaron resolvió contaron"
    ),
    deny=words("negó negaron niega niegan rechazó rechazaron rechaza desmintió"),
    comment_openers=words("como"),
    according_to=phrases("según|de acuerdo con"),
    speakers=words("informe gobierno policía autoridades datos expertos"),
    removes=words(
        """
        rechazó rechazaron rechaza
        """
    ),
)
