# ruff: noqa: E501  (word tables and patterns)
"""Names, and words of the law of German."""

from typing import Final

from claims.splitting.languages.pack import (
    Names,
    words,
)

NAMES: Final = Names(
    titles=words(
        """
        herr frau präsident präsidentin minister ministerin bürgermeister bürgermeisterin richter richterin general doktor dr prof kanzler kanzlerin
        papst könig königin ministerpräsident ministerpräsidentin sprecher sprecherin
        """
    ),
    name_joiners=words("von der zu van"),
    place_before=words("in aus"),
    organisation_words=words(
        """
        unternehmen firma konzern verwaltungsgericht oberlandesgericht amtsgericht sozialgericht arbeitsgericht bundesgericht bundesgerichtshof landesamt stadtwerke hochschule institut zentrale behörde
        ministerium universität bank partei rat kommission verband polizei regierung parlament bundestag bundesrat gericht landgericht
        krankenhaus agentur organisation stiftung gewerkschaft armee bundeswehr bundesregierung staatsanwaltschaft innenministerium kreuz
        """
    ),
    place_words=words("straße platz stadt region insel see berg"),
    never_names=words(
        """
        der die das den dem des ein eine einen einem einer in im an am auf aus bei mit nach von vom vor zu zum zur und oder aber wenn als laut
        zwei drei vier mehr rund etwa mindestens niemand auch gestern heute dann seit bis für gegen ohne während wegen er sie es wir ich man
        diese dieser dieses was wie
        """
    ),
)
