# ruff: noqa: E501  (word tables and patterns)
"""Who says so, in English."""

from typing import Final

from claims.splitting.languages.pack import Speech, phrases, words

_SAY: Final = words(
    """
    said says say wrote writes write told tells tell claimed claims claim stated states announced announces announce
    declared declares added adds reported reports report explained explains insisted insists insist warned warns warn
    argued argues argue tweeted posted testified alleged alleges allege noted notes confirmed confirms confirm denied
    denies deny admitted admits acknowledged acknowledges predicted predicts predict estimated estimates estimate
    suggested suggests suggest believe believes believed showed shows show revealed reveals concluded concludes found
    finds find promised promises promise vowed pledged maintains maintained asserted asserts complained recalled replied
    answered continued commented remarked disclosed indicated indicates accused rejected rejects disputed disputes
    forecast forecasts expect expects expected projected calculated boasted stressed stresses emphasised emphasized
    emphasises emphasizes cautioned cautions conceded concedes contended contends reiterated reiterates lamented laments
    joked quipped proclaimed speculated hinted hints reckons reckoned reckon fears feared
    """
)

SPEECH: Final = Speech(
    comment_openers=words("as"),
    adjunct_openers=words("on in at during after to"),
    listeners=words("reporters"),
    presumed=words("feared presumed believed thought assumed"),
    telling=words("told tells"),
    counting=words("added"),
    say=_SAY,
    naming=words(
        "called calls described describes branded labelled labeled dubbed termed hailed praised urged urges"
    ),
    deny=words("denied denies deny rejected rejects reject disputed disputes dispute dismissed dismisses"),
    uttering=words(
        "asked asks shouted shouts cried cries exclaimed whispered sighed laughed shrugged mused wondered wonders yelled screamed "
        "chanted recalls recounts recounted remembers remembered reflected joked jokes"
    ),
    saying=words(
        "explaining saying claiming arguing adding stating noting warning alleging insisting announcing reporting"
    ),
    according_to=phrases("according to"),
    speakers=words(
        "report reports document documents official officials figures data study statement agency police ministry "
        "scientists experts authorities researchers records survey poll source sources statistics"
    ),
    removes=words("rejected rejects dismissed dismisses"),
)
