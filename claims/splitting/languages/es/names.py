# ruff: noqa: E501  (word tables and patterns)
"""Names, and words of the law of Spanish."""

from typing import Final

from claims.splitting.languages.pack import Names, words

NAMES: Final = Names(
    titles=words(
        "señor señora presidente presidenta ministro ministra alcalde alcaldesa juez jueza general doctor doctora don doña papa rey reina"
    ),
    name_joiners=words("de la del los las y"),
    place_before=words("en"),
    organisation_words=words(
        """
        ministerio universidad instituto banco partido consejo comisión federación asociación policía guardia gobierno parlamento
        senado tribunal hospital agencia cruz organización empresa fundación sindicato ejército fiscalía ayuntamiento congreso
        """
    ),
    place_words=words("río lago calle avenida plaza ciudad provincia región isla mar norte sur este oeste"),
    never_names=words(
        "ella él ellos ellas el la los las un una en de a por para con y o pero si no al del lo se su sus este esta estos estas ese esa según tras "
        "cuando mientras aunque desde hasta más unos unas dos tres cuatro cinco seis nadie también ayer hoy después además "
        "entre sin sobre durante ha han es fue eran hay qué todo todos"
    ),
)
