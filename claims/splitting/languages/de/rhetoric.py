# ruff: noqa: E501  (word tables and patterns)
"""How a statement is put in German: opinions and wishes, and patterns of sentences that state nothing."""

from typing import Final

from claims.splitting.languages.pack import Rhetoric, words

RHETORIC: Final = Rhetoric(
    opinion=words(
        " schande trauerspiel unverschämtheit  schreckliche schrecklicher furchtbare furchtbarer schöne schöner schönes wunderbare wunderbarer unvergessliche unglaubliche unglaublicher schändliche traurige trauriger großartige großartiger mutige empörend empörende unerträglich unerträgliche skandalös lächerlich absurd grausam tragisch tragische bedauerlich bedauerlicherweise erfreulich herrlich fantastisch peinlich beschämend erschütternd schrecklich furchtbar schön wunderbar unvergesslich unglaublich schändlich traurig großartig mutig hoffentlich"
    ),
    hedges=words("vielleicht möglicherweise wahrscheinlich mutmaßlich offenbar angeblich vermutlich könnte"),
    wishes=words("muss müssen soll sollen sollte sollten will wollen werden würde könnte"),
    rhetoric=(
        r"\b(?:ich|wir) freuen? (?:mich|uns)\b",
        r"\bfreue ich mich\b",
        r"\bich (?:bin|war) keine? (?:freund|freundin|fan|anhänger|anhängerin)\b",
        r"\b(?:wird|muss|dürfte) sich (?:noch |erst )?(?:zeigen|weisen)$",
        r"^(?:man|wir) (?:darf|dürfen) (?:\w+ )?(?:gespannt|neugierig|hoffen|fragen)\b",
        r"^wie (?:immer|so oft|üblich|gewohnt) (?:sind|ist|zahlt|zahlen|trifft|verliert|verlieren|gewinnt|gewinnen|bleibt|bleiben)\b",
        r"^(?:nichts|niemand) (?:kann|wird|vermag|könnte) (?:\w+ ){1,5}(?:trösten|ersetzen|zurückbringen|wiedergutmachen|ungeschehen)\b",
        r"^jede[rs]? .*\beine?s?r? zu ?viel$",
        r"\bunsere (?:gedanken|gebete)\b",
        r"\bwir (?:danken|bedanken)\b",
        r"^(?!sollten|haben|hätten|könnten|werden|würden|wollen|sind|müssen|dürfen|waren|wären)\w+en sie\b[^,?]*$",
        r"\bich (?:danke|bedanke)\b",
        r"^(?:vielen|besten|lieben|tausend) dank\b",
        r"\b(?:wird|werden) (?:uns |ihm |ihr )?(?:sehr )?fehlen$",
        r"^(?:dafür |noch )?ist es (?:noch )?zu früh\b",
        r"^es ist (?:noch )?zu früh\b",
        r"^(?:weitere|mehr) (?:informationen|infos|auskünfte)\b",
        r"^wer \w+ [^,]*, ",
        r"^nicht alle sind \w+\.?$",
        r"\bman möchte\b",
        r"^(?:gemeinsam|zusammen) \w+ wir\b",
        r"^was bleibt, ist\b",
        r"\bfehlen (?:\w+ ){0,2}die worte\b",
        r"\bwird die zeit zeigen\b",
        r"^(?:was für|welch)\b",
        r"\b(?:muss|müssen|sollte|sollten) (?:endlich|jetzt|nun)\b",
        r"\bdas ist gut so\b",
        r"^(?:danke|willkommen|glückwunsch|herzlichen)\b",
        r"\bniemand (?:\w+ ){0,6}(?:vergessen|weiß)",
        r"\bbleibt (?:abzuwarten|unklar|offen)\b",
        r"^(?:hier sind|lesen sie|das sind)\b",
        r"\b(?:ich|wir) (?:glaube|denke|hoffe|glauben|denken|hoffen)\b",
        r"\bsteht in den sternen\b",
    ),
    first_person=words("ich wir mein meine unser unsere uns mich"),
    negations=words("nicht kein keine nie niemand nichts ohne"),
    question_words=words("was wie warum wer wo wann"),
)
