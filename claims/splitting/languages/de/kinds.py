# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about, in German: words and patterns that point to a kind."""

from typing import Final

from claims.splitting.languages.de.superlatives import SUPERLATIVES
from claims.splitting.languages.pack import Kinds, each, words

KINDS: Final = Kinds(
    trend_patterns=(
        r"\bvon (?!(?:1[5-9]|20)\d\d\b)\d[\d.,]*(?: (?!auf\b)\w+){0,3} auf \d",
        r"\berste[nrs]?\b[^.,;]{0,40}\bseit\b",
        r"\bum (?:(?:rund|etwa|fast|knapp|gut|durchschnittlich|mehr als|über|bis zu) )?\d[\d.,]* (?:prozent|%)",
        r"\b\w+mal so\b",
        r"\bals erste[rs]?\b",
        r"\bzum ersten mal\b",
        r"\berstmals\b",
        r"\b(?:ist|war|wurde) (?:der|die|das) (?:erste|zweite|dritte|letzte)\b",
        r"\bso \w+ (?:wie )?(?:noch )?nie\b",
        r"\b(?:höher|niedriger|größer|kleiner|mehr|weniger|stärker) als (?:im|in|vor|die|der|das|am|noch)\b(?! (?:hälfte|\d))",
        r"\b(?:der|die|das|den|dem) \w{3,}ste[nrs]?\b.*\bseit\b",
        r"\bso \w+ wie\b",
        r"\b(?:nahm|nahmen|nimmt|nehmen) (?:\w+ ){0,5}(?:zu|ab)$",
        r"\b(?:ging|gingen|geht|gehen) (?:[\w.,%]+ ){0,6}zurück$",
        r"\b(?:legte|legten|legt|legen) (?:[\w.,%]+ ){0,6}zu$",
        r"\b(?:stieg|stiegen|steigt|steigen) (?:[\w.,%]+ ){0,6}an$",
        r"\b(?:der|die|das) (?:zweite|dritte|vierte|fünfte|sechste) (?:\w+ ){1,5}(?:binnen|innerhalb|in diesem|in folge|dieses)\b",
        r"\bmal so \w+",
    ),
    paired_cues=(
        (
            "trend",
            words(
                """
                senkt senken senkte senkten gesenkt hob hoben hebt heben angehoben erhöht erhöhen erhöhte erhöhten kürzt kürzen kürzte
                kürzten gekürzt
                """
            ),
            words(
                """
                preis preise preisen gebühr gebühren beitrag beiträge steuer steuern mehrwertsteuer leitzins zins zinsen lohn löhne mindestlohn
                gehalt gehälter miete mieten tarif tarife prognose wachstumsprognose rente renten zoll zölle etat budget ausgaben produktion
                förderung zuschuss zuschüsse fahrpreise strompreis strompreise gaspreise rentenalter defizit
                """
            ),
        ),
    ),
    kind_patterns={
        "forecast": (
            r"\bkündig(?:t|te|ten|en)\b(?!.*\b(?:berufung|revision|beschwerde|klage|rechtsmittel|einspruch)\b).* an(?:,|$)",
            r"\brechne(?:t|n|te|ten)\b.*\b(?:mit|damit)\b",
            r"\b(?:wird|werden)\b.*(?<!zu )(?<!ge)(?<!ver)(?<!be)(?<!er)(?<!ent)(?:sein|haben|werden|müssen|können|geben|kommen|gehen|stehen|bleiben|bringen|kosten|zahlen|ziehen|führen|steigen|sinken|wachsen|fallen|beginnen|enden|dauern|fahren|spielen|antreten|öffnen|schließen|nehmen|finden|verlieren|gewinnen|folgen|fehlen|reichen|liegen|arbeiten|schaffen|\b\w+ieren)$",
        ),
        "role": (
            r"\b(?:gilt|galt|gelten|galten) (?:\w+ ){0,4}als (?:\w+ ){0,2}(?:kopf|chef|chefin|anführer|anführerin|drahtzieher|favorit|favoritin|hintermann|vertrauter|vertraute|experte|expertin|nachfolger|nachfolgerin)\b",
            r"\bals (?:\w+ ){0,2}(?:kopf|chef|chefin|anführer|anführerin|drahtzieher|favorit|favoritin|hintermann|nachfolger|nachfolgerin)\b(?: \w+){0,4} (?:gilt|galt|gelten|galten)\b",
        ),
        "cause": (
            r"\bführ(?:t|en|te|ten) .* auf .* zurück",
            r"\bmach(?:t|en|te|ten) .* verantwortlich",
        ),
        "quote": (
            r"\b(?:warf|warfen|wirft|werfen) .* vor(?:,|$)",
            r"\b(?:schloss|schlossen|schließt|schließen) (?!.*\bvo[nm]\b).* aus$",
            r"\b(?:hält|halten|hielt|hielten) .* für (?!\d)",
        ),
    },
    misled=dict.fromkeys(words("grund"), words("gelaufen lief liefen läuft laufen"))
    | dict.fromkeys(
        words("fiel fielen gefallen"), words("regen schnee schüsse schuss tor tore treffer hagel liter")
    ),
    cues=dict.fromkeys(SUPERLATIVES, "trend")
    | each(
        "casualties", "tod|todes|tode|verbrennungen|brandverletzungen|verschüttet|verschüttete|verschütteten"
    )
    | each(
        "casualties",
        """
        tote|toten|tot|getötet|tötete|töteten|starb|starben|gestorben|todesopfer|verletzt|verletzte|verletzten|opfer|ermordet|mord|morde|massaker
        |vermisst|vermisste|ums leben|leichen|hingerichtet|hinrichtung|hinrichtungen|ertrunken|ertranken|erschossen|todesfälle|umgekommen
        """,
    )
    | each(
        "legal",
        """
        verurteilt|verurteilte|verurteilten|verhaftete|verhafteten|verhaftung|angeklagte|angeklagten|anklagte|staatsanwältin|bewährung|berufung|revision|haftbefehl|gesetze|bußgeld|freispruch|festnahme|festnahmen|beschuldigt|beschuldigte|oberlandesgericht|bundesgerichtshof|verwaltungsgericht|jahre haft|urteil|gericht|landgericht|amtsgericht|richter|richterin|prozess|staatsanwalt|staatsanwaltschaft|festgenommen
        |verhaftet|haft|untersuchungshaft|gefängnis|angeklagt|anklage|gesetz|freigesprochen|geldstrafe|strafe|freiheitsstrafe|klage|illegal|geldstrafen|freiheitsstrafen|haftstrafen|bewährungsstrafen|jugendstrafen|strafen
        |plädiert|plädierte|plädierten|plädieren|plädoyers|strafmaß|tötungsvorsatz|vorsatz|schuldspruch|strafkammer|nebenklage|nebenkläger|mitangeklagte|mitangeklagten|mitangeklagter|freispruchs|freisprüche|landgerichts|verteidiger|pflichtverteidiger
        |bundesverfassungsgericht|verdacht|ermittlungen|beschlagnahmt
        """,
    )
    | each(
        "event",
        "fiel aus|fielen aus|fällt aus|fallen aus|schließen vorzeitig|schließt vorzeitig|bleibt geschlossen|bleiben geschlossen|entfällt|entfallen|ist gesperrt|sind gesperrt",
    )
    | each(
        "trend",
        "in folge|zum wiederholten mal|als erwartet|je zuvor|weniger verdient|weniger umgesetzt|weniger verkauft|weniger eingenommen|weniger gebaut|mehr verdient|mehr umgesetzt|mehr verkauft|mehr eingenommen|mehr gebaut|als gedacht|zulegte|zulegten|zulegt|einbrachen|einbricht|absackte|absackten|hochschnellte|gesteigert|nachgab|nachgaben|verbilligte|verbilligten|vervierfacht|verfünffacht|verzehnfacht",
    )
    | each(
        "trend",
        """
        gestiegen|stieg|stiegen|anstieg|zunahme|zugenommen|gesunken|sank|sanken|rückgang|gefallen|fiel|fielen|rekord|verdoppelt|verdoppelte
        |verdreifacht|höher|niedriger|wachstum|wuchs|gewachsen|höchste|höchsten|niedrigste|niedrigsten|größte|größten|meiste|vergleich|trend
        |so viel wie nie|meistgeteilte|meistgenutzte|schlechter|besser|mehr als doppelt|doppelt so|überholt
        """,
    )
    | each(
        "forecast",
        "wird voraussichtlich|voraussichtlich|erwartet|prognose|prognostiziert|werde|werden soll|soll bis|sollen bis|dürfte|dürften|geplant|bis ende|könnte",
    )
    | each(
        "cause",
        "weil|wegen|aufgrund|verursacht|verursachte|auslöste|ausgelöst|führte zu|dank|infolge|deshalb|grund dafür",
    )
    | each(
        "role",
        "ernannt|gewählt|präsident der|vorsitzender|vorsitzende|chef der|leiter der|leiterin der|bürgermeister von|bürgermeisterin von|sprecher der",
    )
    | each(
        "casualties",
        """
        sich retten|gerettet werden|schwebt in|erlag|erlagen|obdachlos|ertrinken|erfroren|erstickt
        |rauchvergiftung|rauchvergiftungen|lebensgefahr|knochenbrüche|brüche|verletzungen|leichtverletzt|schwerverletzt|ertrank|getötete|getöteten|verunglückt|todesopfern|leiche|vermissten
        |sterben|stirbt|tödlich|erschoss|erstochen|suizide|verunglückten|kam ums|kamen ums
        |umgebracht|überlebte|überlebten|toter|verletzter
        """,
    )
    | each(
        "legal",
        """
        strafverfahren|ermittlungsverfahren|gerichtsverfahren|strafanzeige|strafanzeigen|anzeige|geldbuße|haftbefehle|mordprozess|sammelklage
        |verfassungsbeschwerde|einstweilige|schadenersatz|schadensersatz|verwaltungsgerichtshof|arbeitsgericht|sozialgericht|jugendstrafe
        |untersuchung|ermittelt|ermitteln|ermittler|anfechten|angefochten|verfassungsgericht|geschworenen|razzia
        |durchsucht|durchsuchung|durchsuchungen|verfahren|freigelassen|ausgewiesen|verbot|verboten|verbietet|verhängt
        |verhängte|anwalt|anwälte|geständig|gestand|plädoyer|schuldig|sanktionen|sanktion|tatverdächtiger
        |tatverdächtige|gesetzentwurf|verordnung|verklagt|rechtskräftig|bewährungsstrafe|haftstrafe|abgeschoben|betrug
        |betrugs|totschlag|totschlags|mordes|untreue|bestechung|strafbefehl|verhandlung|berufungsgericht|bußgelder
        |angeklagter|vorgeworfen|wirft vor
        """,
    )
    | each(
        "trend",
        """
        einmalig|beispiellos|einzigartig|ohne beispiel|halbieren|halbierten|verdoppeln|verdoppelten|vervielfacht|teurer geworden
        |plus|minus|zuwachs|rückläufig|einbußen|verteuert|verteuerten|verteuerte|steigen|steigt|steigende|steigenden|sinkt|sinken|zugelegt|zulegen|verdreifachte|halbiert|halbierte
        |einbruch|einbrach|prozentpunkte|prozentpunkten|schlechteste|schlechtestes|schlechtesten|bestes|stärkste
        |stärksten|drittstärkste|zweitstärkste|schwächste|teuerste|teuersten|jüngste|jüngster|älteste|längste|kürzeste
        |noch nie|wie nie|rekordhoch|tiefststand|höchststand|zurückgegangen|abgenommen
        |gegenüber dem vorjahr|verglichen|schneller|langsamer|stürzte ab|stürzten ab|stürzte um|stürzten um|stürzte auf|stürzten auf|überschritten|wächst
        |schrumpft|schrumpfte|höchstwert|höher als|weniger als im|mehr als im|teurer|billiger|meistverkaufte|größter
        |größtes|höchster|höchstes|tiefste|erholt|erholte|anteil stieg|ging zurück|gingen zurück|nahm zu
        |nahmen zu|ansteigen|anstiegen|ansteigt|zunahm|zunahmen|zunimmt|abnahm|abnahmen|zurückging|zurückgingen|zurückgeht
        |schnellte|schnellten|kletterte|kletterten|legte zu|legten zu|gesteigert|steigerte|steigerten|verringert|verringerte
        |verringerten|nahm ab|nahmen ab|brach ein
        """,
    )
    | each(
        "forecast",
        """
        versprach|versprachen|verspricht|versprechen|zugesagt|sagte zu|sagten zu|in aussicht|stellte in aussicht|bis jahresende|bis zum jahresende
        |künftig|vorgesehen|beginnt am|zusammentreten|soll|sollen|will|wollen|plant|planen|kommenden jahr|nächsten jahr
        |wird es
        """,
    )
    | each(
        "cause",
        """
        zur begründung|hervorgerufen|herbeigeführt|beruht auf|liegt daran|lag daran|weshalb|weswegen
        |begründete|begründeten|begründet mit|auslösten|verschuldete|grund|führt auf|führen auf|führte auf|führten auf|geht zurück auf|gehen zurück auf|ursache|ursachen|auslöser|verantwortlich für|führten zu|führt zu|zurückzuführen|sorgte für|sorgten für
        |verschuldet|folge|folgen|löste aus|bedingt|als grund
        """,
    )
    | each(
        "role",
        """
        tritt zurück|trat zurück|traten zurück|zurückgetreten|abgelöst|löst ab|zuvor war|beerbt|nachfolge
        |im amt|leitete|leitet|vorsitz|amtiert|amtierende|geschäftsführer|geschäftsführerin|im vorstand|in den vorstand|vorstandschef
        |folgt auf|nachfolger|nachfolgerin|spitzenkandidat|spitzenkandidatin|an der spitze
        |übernimmt|übernahm|berufen|wiedergewählt|steht seit|führt seit
        """,
    ),
    superlatives=words(
        "erste ersten erster letzte letzten letzter meiste meisten rekordwert höchstwert tiefstwert"
    )
    | SUPERLATIVES
    | words("beste besten bester bestes"),
    share_cues=words(
        """
        verlor verloren verliert verlieren gewann gewonnen büßte
        """
    ),
    equally=words(
        """
        so ebenso
        """
    ),
    as_=words(
        """
        als
        wie
        """
    ),
    beside=words(
        """
        unter über mehr weniger höher niedriger hinter vor länger kürzer
        """
    ),
    hearsay=(
        r"\bsoll(?:en)?\b.*\b(?:haben|gewesen sein|\w*ge\w+(?:en|t) sein)[.]?$",
        r"^(?!.*\b(?:bis|ab) (?:ende|mitte|anfang|zum|\d{4})\b).*\bsoll(?:en)?\b.*\bsein[.]?$",
        r"\b(?:haben|sein) soll(?:en)?\b",
    ),
)
