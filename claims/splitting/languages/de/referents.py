# ruff: noqa: E501  (word tables and patterns)
"""Nouns of persons, places and organisations in German, and what may stand for them."""

from typing import Final

from claims.splitting.languages.pack import Referents, phrases, words

REFERENTS: Final = Referents(
    roles=words(
        """
        präsident präsidentin minister ministerin bürgermeister bürgermeisterin direktor direktorin chef chefin sprecher sprecherin leiter
        leiterin richter richterin anwalt anwältin staatsanwalt professor professorin ministerpräsident kanzler kanzlerin ingenieur gründer
        """
    ),
    vague_subjects=words("er sie es dies diese dieser dieses das wir ich"),
    definite=("die ", "das ", "der ", "diese ", "dieser ", "dieses ", "diesem ", "dem "),
    place_nouns=words("stadt gemeinde ort dorf region insel land"),
    men=words("herr könig bruder vater sohn ehemann sprecher bürgermeister richter minister präsident"),
    women=words(
        "frau königin schwester mutter tochter ehefrau sprecherin bürgermeisterin richterin ministerin präsidentin"
    ),
    organisation_nouns=words(
        "firma unternehmen konzern behörde bank universität partei gewerkschaft ministerium verein"
    ),
    company_nouns=words("firma unternehmen konzern"),
    that_year=phrases("im selben jahr|im gleichen jahr|in jenem jahr"),
    pairs=phrases("beiden männer|beiden frauen|beiden brüder|beiden angeklagten|beiden"),
)
