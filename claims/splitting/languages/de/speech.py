# ruff: noqa: E501  (word tables and patterns)
"""Who says so, in German."""

from typing import Final

from claims.splitting.languages.pack import Speech, phrases, words

SPEECH: Final = Speech(
    say=words(
        """
        ergänzte ergänzt unterstrich unterstreicht bekräftigte bekräftigt beklagte beklagt bemängelte entgegnete erwiderte antwortete
        erläuterte erläutert schilderte schildert resümierte bilanzierte urteilte befand verlautete versicherte versichert
        vermeldete betonten mahnten lobte kritisierten forderten erinnerte erinnerten
        nachweist belegt belegen ergab ergaben hervorgeht berichtet vermutet vermuten befürchtet befürchten fürchtet mahnt mahnte lobt kritisiert kritisierte erinnert fordert forderte verspricht räumt betont
        sagte sagten sagt sagen erklärte erklärten erklärt teilte teilten mitteilt mitteilen mitteilte mitteilten meldete meldeten berichtete berichteten
        betonte behauptete behaupteten behauptet warnte warnten warnt bestätigte bestätigten bestritt bestritten bestreitet dementierte
        schrieb schrieben kündigte kündigten räumte gab meinte fügte schätzte schätzen prognostiziert zeigen versprach heißt hieß
        """
    ),
    perfect=words("hat haben hatte hatten"),
    naming=words(
        "sprach sprachen spricht sprechen nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet"
    ),
    deny=words(
        "bestritt bestritten bestreitet bestreiten dementierte dementierten dementiert leugnet leugnete zurückgewiesen"
    ),
    comment_openers=words("wie"),
    according_behind=words("zufolge"),
    according_to=phrases("laut|nach angaben|nach angaben von|nach angaben der|nach angaben des"),
)
