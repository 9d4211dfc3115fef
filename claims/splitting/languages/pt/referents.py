# ruff: noqa: E501  (word tables and patterns)
"""Nouns of persons, places and organisations in Portuguese, and what may stand for them."""

from typing import Final

from claims.splitting.languages.pack import Referents, phrases, words

REFERENTS: Final = Referents(
    roles=words(
        """
        presidente ministro ministra prefeito prefeita diretor diretora chefe porta-voz secretário secretária juiz juíza advogado advogada governador
        governadora engenheiro engenheira vereador vereadora deputado deputada senador senadora autarca reitor reitora procurador procuradora delegado
        delegada comandante coronel bispo treinador treinadora
        """
    ),
    vague_subjects=words("ele ela eles elas isso isto este esta estes estas"),
    definite=("a ", "o ", "esta ", "este ", "esse ", "essa ", "os ", "as "),
    place_nouns=words("cidade vila município região ilha país província aldeia"),
    men=words("senhor rei irmão pai filho marido viúvo"),
    women=words("senhora dona rainha ministra prefeita juíza doutora irmã mãe filha viúva"),
    organisation_nouns=words(
        "empresa companhia banco agência universidade grupo partido associação sindicato ministério"
    ),
    company_nouns=words("empresa companhia grupo firma"),
    that_year=phrases("esse ano|nesse ano|naquele ano|o mesmo ano|no mesmo ano"),
    pairs=phrases("dois homens|duas mulheres|dois irmãos|dois suspeitos|dois acusados"),
)
