# ruff: noqa: E501  (patterns)
"""Stages of a case at law, and courts, in German."""

from typing import Final

from claims.splitting.languages.pack import Law, words

LAW: Final = Law(
    stages={
        "sentenced": (
            r"\bzu (?:einer )?(?P<term>(?:\w+ ){0,3}?(?:jahren?|monaten?|tagen)(?: (?:und \w+ monaten? )?(?:haft|gefängnis|freiheitsstrafe|auf bewährung))?|lebenslanger haft|lebenslänglich|(?:\w+ )?(?:geld|freiheits|haft|bewährungs)strafe[^,.;]{0,40}?|tode?) verurteilt",
            r"\b(?:verurteilte|verurteilt) \w+[^.;]{0,60}? zu (?:einer )?(?P<term>(?:\w+ ){0,3}?(?:jahren?|monaten?)(?: (?:haft|gefängnis))?|lebenslanger haft|(?:\w+ )?(?:geld|freiheits|haft|bewährungs)strafe[^,.;]{0,40}|tode?)",
        ),
        "convicted": (
            r"\bwegen (?P<charge>[^,.;]{3,60}?)(?: (?:ist|wurde|hat) [^,.;]{3,40}?)?(?: zu (?:\w+ ){0,6}?(?:jahr|jahren|monaten|tagen|lebenslanger|lebenslänglich|\w*strafe)\b[^,.;]{0,40}?)? (?:verurteilt|schuldig)",
            r"\bschuldig gesprochen\b",
        ),
        "charged": (
            r"\bwegen (?P<charge>[^,.;]{3,60}?) (?:angeklagt|anklage erhoben|vor gericht)",
            r"\banklage (?:\w+ ){0,4}?wegen (?P<charge>[^,.;]{3,60})",
            r"\bermittelt\b[^.;]{0,60}? wegen (?P<charge>[^,.;]{3,60})",
            r"\b(?:angeklagt|anklage erhoben)\b",
        ),
        "arrested": (
            r"\b(?:festgenommen|verhaftet|nahm[^.;]{1,60} fest|nahmen[^.;]{1,60} fest|verhaftete|verhafteten)\b",
        ),
        "acquitted": (
            r"\bfreigesprochen\b",
            r"\bfreispruch\b",
            r"\b(?:sprach|sprachen|spricht|sprechen)\b[^.;,]{2,80}?\bfrei\b",
        ),
        "remanded": (
            r"\bin (?:untersuchungs)?haft\b",
            r"\buntersuchungshaft\b",
        ),
        "fined": (
            r"\b(?:geldstrafe|geldbuße|bußgeld) (?:von|in höhe von) (?P<term>[\d.,]+(?: (?:millionen|milliarden))? (?:euro|franken|dollar))",
        ),
        "faces": (
            r"\bdroh(?:t|en) (?:\w+ ){0,3}?(?:bis zu )?(?P<term>(?:\w+ ){1,2}?jahre(?: (?:haft|gefängnis))?|lebenslange haft)",
        ),
        "appeal": (
            r"\b(?:legte|legten|legt|will|wollen|einlegen|eingelegt)[^.;]{0,40}? (?:berufung|revision)\b",
            r"\b(?:berufung|revision) (?:ein|einlegen|eingelegt|angekündigt)",
        ),
        "tried": (
            r"\bvor gericht\b(?: wegen (?P<charge>[^,.;]{3,60}))?",
            r"\bprozess gegen\b",
        ),
        "released": (
            r"\bfreigelassen\b",
            r"\bauf freien fuß\b",
        ),
        "pardoned": (r"\bbegnadigt\b",),
        "executed": (r"\bhingerichtet\b",),
    },
    courts=(
        r"\b(?:[A-ZÄÖÜ]\w*gericht(?:s|shof|shofs)?|[A-ZÄÖÜ]\w*gerichtshofs?)(?: (?:in )?[A-ZÄÖÜ][\w-]+)?",
    ),
    charge_ends=words("am im in nach vor seit während aber und wurde"),
)
