# ruff: noqa: E501  (word tables and patterns)
"""Patterns that point to a kind of claim in French."""

from typing import Final

_COMING: Final = "durer|s'étaler|se poursuivre|être|se|retourner|revenir|passer|reprendre|ouvrir|rouvrir|débuter|commencer|rendre|remettre|livrer|accueillir|permettre|entrer|voir|recevoir|arriver|fermer|démarrer|s'achever|s'ouvrir"
KIND_PATTERNS: Final = {
    "casualties": (
        r"\b(?:corps|passagers?|marins?|pêcheurs?|occupants?|randonneurs?|alpinistes?|skieurs?|enfants?|personnes?|migrants?|nageurs?|équipage)\b.*\bn'(?:a|ont) (?:pas|jamais|toujours pas|pas encore|plus) (?:pu )?(?:être |été )(?:encore )?retrouvé",
        r"\b(?:corps|cadavres?|dépouilles?) .*\b(?:retrouvé|découvert|repêché|identifié|extrait)",
    ),
    "cause": (
        r"\b(?:plombé|tiré|dopé|pénalisé|freiné|lesté|handicapé|entraîné|alimenté|stimulé|aggravé|affecté|fragilisé|perturbé|miné|grevé)e?s? (?:notamment |en partie |surtout |principalement )?par\b",
        r"(?<!le )(?<!un )(?<!du )(?<!ce )(?<!en )(?<!de )(?<!par )(?<!autres )\bcar (?!scolaire|de |à )",
    ),
    "trend": (
        r"\b(?:cède|cèdent|cédait|cédaient|cédé|lâche|lâchait|lâché|gagne|gagnait|gagnaient|gagné|prend|prenait|pris|repris|perd|perdait|perdu|grappillé|abandonné|regagné) (?:encore |près de |plus de |environ |quelque )?\d[\d,.]* ?(?:%|points?\b)",
    ),
    "forecast": (
        r"(?<!la )(?<!de )(?<!une )\bmise(?:nt)? sur (?:une?|le|la|les|l'|des|\d)",
        rf"\bdoi(?:t|vent) (?:\w+ )?(?:{_COMING})\b",
        r"\b(?:est|sont) (?:\w+ )?(?:espéré|attendu|prévu|programmé|envisagé|annoncé)e?s? (?:pour|en|au|à|le|la|d'ici|début|fin|mi-|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)",
        r"\b(?:compte|comptent|espère|espèrent|entend|entendent|souhaite|souhaitent) \w{3,}(?:er|ir|re)\b",
    ),
    "legal": (
        r"\bpeines? (?:de|d')\b",
        r"\badopté[es]* (?:la|le|les|une|un) (?:loi|texte|projet|proposition|décret|mesure)",
        r"\b(?:ans|mois) (?:de prison|ferme|avec sursis|d'emprisonnement|de réclusion)\b",
    ),
}
TREND_PATTERNS: Final = (
    r"^contre (?:environ |seulement |près de |plus de |moins de |quelque |à peine )?(?:[\d+-]|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)",
    r"\b(?:deuxième|troisième|seconde?|premi(?:er|ère)|\w+ième) (?:\w+ ){1,3}(?:en (?:un|deux|trois|quatre|cinq|six|dix|moins|quelques|\d+)|depuis|de la saison|de l'année|de l'histoire|du monde|de son histoire)\b",
    r"\b(?:plus|moins|davantage) (?:de |d')?(?:\w+ ){1,4}(?:que|qu'(?:en|il|elle|au|à|avant|un|une|hier|aujourd'hui))\b",
    r"\b(?:cède|cèdent|cédait|cédaient|grappille|grappillait|abandonne|abandonnait) (?:encore |près de |plus de )?[\d,]+ ?%",
    r"\bplus (?:forte?|grande?|gros|grosse|faible|haute?|basse?|importante?|vaste|jeune|âgée?|long|longue|élevée?|rapide) (?:\w+ ){1,3}(?:de|du|des|jamais)\b",
    r"\b(?:in|sup)érieure?s? (?:à (?:la|l'|celui|celle|ceux)|au|aux)(?! (?:minimum|moins))",
    r"\b(?:portant|faisant passer|ramenant|faisant grimper|faisant tomber) .*\bà \d",
    r"\b(?:relev|rehauss|abaiss|revaloris|major|amput|rogn|écorn)\w+ .{0,40}\bde \d[\d,]* ?%",
    r"\b(?:deuxième|troisième|\w{4,}ième) (?:\w+ ){1,8}depuis\b",
    r"\bpasse(?:nt|r|ra|ront|rait)? (?:ainsi )?de \d",
    r"^jamais\b.*\bdepuis\b",
    r"(?<!âgés )(?<!âgées )\bde (?!(?:1[5-9]|20)\d\d\b)\d[\d.,]*(?: (?!à\b)\w+){0,3} à \d",
    r"\b(?:premi(?:er|ère)|pire|meilleure?)\b[^.,;]{0,40}\bdepuis\b",
    r"\bplus \w+ (?:\w+ ){0,6}depuis\b",
    r"\bl'une? des (?:plus|moins|meilleur|pire)",
    r"\bfois (?:plus|moins)\b",
    r"\b(?:c'est|est|était|devient|devenu|devenue) (?:le|la) (?:premi(?:er|ère)|deuxième|troisième|seconde?|derni(?:er|ère))\b",
    r"\bpour la première fois\b",
    r"\bpremi(?:er|ère) \w+ (?:à|qui)\b",
    r"\b(?:la|le|les|sa|son) (?:pires?|meilleure?s?)\b",
    r"\b(?:augment|baiss|recul|progress|chut|grimp|diminu|rédui|bondi)\w* de \d",
    r"\b(?:de plus|de moins|plus \w+|moins \w+) (?:qu'|que|depuis)",
    r"\b(?:le|la|les) (?:\w+ )?(?:plus|moins) \w+ (?:de|du|des|depuis)\b",
)
