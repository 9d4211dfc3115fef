# ruff: noqa: E501  (word tables and patterns)
"""Nouns of persons, places and organisations in Spanish, and what may stand for them."""

from typing import Final

from claims.splitting.languages.pack import Referents, phrases, words

REFERENTS: Final = Referents(
    roles=words(
        """
        presidente presidenta ministro ministra alcalde alcaldesa director directora jefe jefa portavoz secretario secretaria
        líder juez jueza fiscal abogado abogada profesor profesora gobernador gobernadora ingeniero ingeniera fundador fundadora concejal concejala edil
        consejero consejera diputado diputada senador senadora rector rectora intendente comisario comisaria coronel obispo entrenador entrenadora
        """
    ),
    vague_subjects=words("él ella ellos ellas esto eso esta este estos estas ello"),
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
)
