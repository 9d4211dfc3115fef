# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about, in English: words and patterns that point to a kind."""

from typing import Final

from claims.splitting.languages.en.cues import CUES, MEASURED, SOFT_CUES
from claims.splitting.languages.en.kind_patterns import KIND_PATTERNS, TREND_PATTERNS
from claims.splitting.languages.en.misled import MISLED
from claims.splitting.languages.en.paired_cues import CRIMES, PAIRED_CUES
from claims.splitting.languages.pack import Kinds, words

KINDS: Final = Kinds(
    trend_patterns=TREND_PATTERNS,
    kind_patterns=KIND_PATTERNS,
    paired_cues=PAIRED_CUES,
    scheduled=words(
        """
        begins begin starts start opens reopens reopen closes resumes resume ends expires expire runs takes comes enters enter reaches
        arrives arrive goes go launches retires returns leaves votes meets meet travel travels play plays face faces visit visits return lapses departs lands hosts steps
        """
    ),
    cues=CUES,
    soft_cues=SOFT_CUES,
    measured=MEASURED,
    superlative_endings=("iest",),
    superlatives=words(
        "highest lowest largest biggest smallest most least worst best longest shortest deadliest fastest first second "
        "third only record youngest oldest heaviest hottest coldest tallest steepest sharpest strongest weakest last "
        "widest narrowest fewest earliest greatest busiest richest poorest cheapest slowest wettest driest closest safest"
    ),
    hearsay=(
        r"\bgoing to (?:the|an?|his|her|their|its|our|my|independents|waste|school|work|bed|church|university|college|court|prison|jail|hospital)\b",
        r"\bin what would be\b",
        r"\b(?:the|his|her|their|last|political) will\b(?! (?:be|not|have|also|\w+ly)\b)",
        r"\b(?:before|after|as|when|until) \w+ (?:was|were) due\b",
    ),
    about_a_case=words("over for of into"),
    pleas=words(
        "appeal appeals complaint complaints petition petitions motion motions lawsuit lawsuits plea bail application"
    ),
    mortal=words("lives"),
    crimes=CRIMES,
    misled=MISLED,
    forenames=words("bill will sue grant mark"),
    share_cues=words("lost gained lose loses losing cut shed sheds added adds rallied retreated advanced"),
    beside=words(
        "down up below above under over behind ahead short clear adrift shy more less fewer higher lower later earlier longer shorter"
    ),
    equally=words("as"),
    as_=words("as"),
)
