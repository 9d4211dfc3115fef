# ruff: noqa: E501  (word tables and patterns)
"""Names, and words of the law of Portuguese."""

from typing import Final

from claims.splitting.languages.pack import Names, words

NAMES: Final = Names(
    titles=words(
        "senhor senhora presidente ministro ministra prefeito prefeita juiz juíza general doutor doutora dom dona papa rei rainha"
    ),
    name_joiners=words("de da do dos das e"),
    place_before=words("em no na"),
    organisation_words=words(
        "ministério universidade instituto banco partido conselho comissão federação associação polícia guarda governo parlamento senado "
        "tribunal hospital agência cruz organização empresa fundação sindicato exército câmara"
    ),
    place_words=words("rio lago rua avenida praça cidade estado região ilha mar norte sul"),
    never_names=words(
        "ele ela eles elas o a os as um uma em de por para com e ou mas se não ao do da no na seu sua este esta esse essa segundo após quando enquanto "
        "embora desde até mais uns umas dois duas três ninguém também ontem hoje depois além entre sem sobre durante há é foi"
    ),
)
