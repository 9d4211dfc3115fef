# ruff: noqa: E501  (patterns)
"""Stages of a case at law, and courts, in English."""

from typing import Final

from claims.splitting.languages.pack import Law, words

_TERM: Final = (
    r"(?:(?:at least|up to|more than|nearly|almost|about|a minimum of|a total of|a further|a maximum of) )?"
    r"(?:\w+[ -]){1,5}?(?:years?|months?|weeks?|days?)(?:(?: and|,) \w+ (?:months?|weeks?|days?))?"
)

LAW: Final = Law(
    stages={
        "sentenced": (
            r"\bsentenced (?:\w+ ){0,6}?to (?P<term>death|life(?: imprisonment| in prison)?|(?:\w+[ -]){1,5}?(?:years?|months?|weeks?|days?|lashes)(?:(?: and|,) \w+ (?:months?|weeks?|days?))?(?: in (?:prison|jail)| imprisonment| probation)?)(?:[^.;]{0,30}? for (?P<charge>[^,.;]{3,60}))?",
            r"\b(?:received|given|gets?|got|handed) (?:an?|the) (?P<term>[\w-]{1,20}(?:[ -](?:year|month))?(?:[ -]\w{1,12})?) (?:prison |jail )?(?:sentence|term)\b",
            rf"\b(?:received|given|gets?|got|handed|serve|serves|serving|served) (?P<term>{_TERM})(?: in (?:prison|jail)| behind bars)",
            r"\bsentenced\b(?! (?:\w+ ){0,6}?to\b)",
        ),
        "convicted": (
            r"\b(?:convicted|(?:found|finds?|finding) (?:(?:him|her|them|it|both|all \w+) )?guilty)(?: (?:him|her|them))?(?: in \w+| on \w+day)?(?: (?:of|on) (?P<charge>[^,.;]{3,60}))?",
        ),
        "charged": (
            r"\b(?:charged|charges?)\b[^.;]{0,80}? with (?P<charge>[^,.;]{3,60})",
            r"\b(?:was|were|been|be|are|is) charged\b(?! (?:with|for|an?|at|up to|extra|more|less|nothing|interest|rent|double|around|about)\b| [$€£]?\d)",
        ),
        "indicted": (r"\bindicted(?: (?:on|for) (?P<charge>[^,.;]{3,60}))?",),
        "acquitted": (
            r"\bacquitted(?: (?:of|on) (?P<charge>[^,.;]{3,60}))?",
            r"\b(?:found not guilty|cleared)(?: (?:in|on|by|last|this) (?:\w+ ){0,2}?\w+)? of (?P<charge>[^,.;]{3,60})",
            r"\bcleared on (?:every|all|both|each|two|three|four|most) (?:\w+ )?(?:counts?|charges?)\b",
        ),
        "remanded": (
            r"\bremanded\b(?:(?:[^.;]{0,80}?) on suspicion of (?P<charge>[^,.;]{3,60}))?",
            r"\bheld in (?:pre-trial )?(?:custody|detention)\b",
        ),
        "arrested": (r"\b(?:arrested|detained)(?: (?:on suspicion of|for|over) (?P<charge>[^,.;]{3,60}))?",),
        "jailed": (rf"\b(?:jailed|imprisoned)(?: for (?P<term>life|{_TERM}))?",),
        "fined": (
            r"\bfined (?:(?:him|her|them|it|the \w+|a (?:record|total of)|up to|more than|nearly|about) ){0,2}(?P<term>[$€£]?\d(?:[\d.,]*\d)?(?:(?:m|bn|k)\b)?(?: (?:million|billion|thousand))?(?: (?!and\b|for\b|over\b|on\b|in\b)[^\W\d]\w*)?)",
        ),
        "faces": (
            r"\b(?:faces?|facing) (?:\w+ ){0,2}?(?:charges?|trial|prosecution|disciplinary action|the death penalty)\b",
            r"\bfaces? (?P<term>(?:up to |at least )?(?:\w+[ -]){1,4}?(?:years?|months?)(?: in (?:prison|jail))?|life(?: imprisonment| in prison)?|the death penalty)",
        ),
        "pleaded": (
            r"\bpleaded (?:not )?guilty(?: to (?P<charge>[^,.;]{3,60}))?",
            r"\badmitted (?P<charge>(?:\w+ ){0,3}?(?:bribery|manslaughter|murder|theft|fraud|assault|perjury|corruption))\b",
        ),
        "appeal": (
            r"\b(?:will|would|to|plans? to|can|may) appeal\b",
            r"\bappealed (?:against )?(?:the|his|her|their)\b",
            r"\b(?:lodged|filed|lost|won|launched) (?:an?|his|her|their|its) appeal\b",
            r"\bappeal (?:was|is|has been) (?:rejected|dismissed|upheld|allowed)\b",
        ),
        "tried": (
            r"\b(?:went|goes|go|is|are|stand|stands|stood) on trial(?: for (?P<charge>[^,.;]{3,60}))?",
            r"\b(?:stands?|stood|stand) trial(?: for (?P<charge>[^,.;]{3,60}))?",
        ),
        "released": (
            r"\b(?:released|freed) on (?:an? )?(?:[\w-]+ )?(?:bail|bond|parole|probation)\b",
            r"\bfreed from (?:prison|jail|custody)\b",
        ),
        "pardoned": (
            r"\bpardoned\b",
            r"\bgranted (?:an? )?(?:amnesty|pardon|clemency)\b",
        ),
        "executed": (r"\bexecuted(?: for (?P<charge>[^,.;]{3,60}))?",),
    },
    courts=(
        r"\b(?:(?:an?|the) (?:\w+ )?)?(?:(?!On|In|At|The|A)[A-Z][\w'-]+ ){0,4}(?:[Cc]ourt|[Tt]ribunal)(?: (?:of|in) [A-Z]\w+)?",
    ),
    charge_ends=words(
        "after at on last this by before during who which when while since following but was were is are has had and will must where if that"
    ),
)
