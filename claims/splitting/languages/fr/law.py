# ruff: noqa: E501  (patterns)
"""Stages of a case at law, and courts, in French."""

from typing import Final

from claims.splitting.languages.pack import Law, words

LAW: Final = Law(
    stages={
        "sentenced": (
            r"\bcondamnée?s?\b(?:[^.;]{0,40}?) à (?P<term>mort|(?:la )?(?:réclusion (?:criminelle )?à )?perpétuité|(?:\S+ ){1,3}?(?:ans?|mois)(?: de (?:prison|réclusion|détention)(?: criminelle)?| d'emprisonnement)?(?: ferme| avec sursis)?|(?:une )?amende de [^,.;]{3,30})(?: pour (?P<charge>[^,.;]{3,60}))?",
        ),
        "convicted": (
            r"\b(?:reconnue?s? coupables?|déclarée?s? coupables?)(?: (?:de|d') ?(?P<charge>[^,.;]{3,60}))?",
            r"\bcondamnée?s? pour (?P<charge>[^,.;]{3,60})",
        ),
        "charged": (
            r"\b(?:inculpée?s?|mise?s? en examen|poursuivie?s?)(?: (?:de|d'|pour) ?(?P<charge>[^,.;]{3,60}))?",
            r"\baccusée?s? (?:de|d') ?(?P<charge>[^,.;]{3,60})",
        ),
        "arrested": (
            r"\b(?:arrêtée?s|arrêtée|interpellée?s?|placée?s? en garde à vue)\b(?:[^.;]{0,30}? pour (?P<charge>[^,.;]{3,60}))?",
            r"\b(?:a|ont|été|avait|avaient|est|sont) arrêté\b(?:[^.;]{0,30}? pour (?P<charge>[^,.;]{3,60}))?",
        ),
        "acquitted": (r"\b(?:acquittée?s?|relaxée?s?)\b(?: (?:de|du chef de) (?P<charge>[^,.;]{3,60}))?",),
        "remanded": (r"\b(?:écrouée?s?|incarcérée?s?|(?:placée?s? en )?détention provisoire)\b",),
        "fined": (
            r"\bamende de (?P<term>[\d][\d .,]*(?: (?:millions?|milliards?))?(?: d'| )(?:euros|francs|dollars))",
        ),
        "faces": (
            r"\b(?:encourt|encourent|risque|risquent) (?:jusqu'à )?(?P<term>(?:\S+ ){1,3}?(?:ans?|mois) (?:de (?:prison|réclusion|détention)|d'emprisonnement)|la perpétuité|la peine de mort)",
        ),
        "appeal": (
            r"\b(?:fait|fera|interjeté|interjette|interjeter|faire|font|feront|ferait|feraient) appel\b(?! (?:à|au|aux)\b)",
            r"\bpourvoi en cassation\b",
            r"\bappel (?:a été|est) (?:rejeté|jugé)",
        ),
        "tried": (
            r"\b(?:jugée?s?|comparaît|comparaissent|comparaîtra|comparaîtront)(?: pour (?P<charge>[^,.;]{3,60}))",
        ),
        "released": (r"\b(?:remise?s? en liberté|libérée?s?)\b",),
        "pardoned": (r"\b(?:graciée?s?|amnistiée?s?)\b",),
        "executed": (r"\bexécutée?s?(?: pour (?P<charge>[^,.;]{3,60}))?",),
    },
    courts=(
        r"\b(?:[Tt]ribunal|[Cc]our)(?: (?:correctionnel|administratif|pénal|judiciaire|militaire|d'assises|d'appel|de cassation|suprême|constitutionnelle)){0,2}(?: (?:de|du|d')\s?(?:la )?[A-ZÀ-Þ][\w-]+)?",
    ),
    charge_ends=words("après lors au aux à dans en le la les par pendant mais qui ont avait sera et"),
)
