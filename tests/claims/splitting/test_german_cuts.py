"""Where a German sentence is cut, and of what kind its parts are."""

from datetime import date

import pytest

from claims.splitting import split
from tests.claims.splitting.quoting import claims, quotes

CUTS: list[tuple[str, list[str]]] = [
    (
        "Die Zahl der Gäste stieg auf 300, obwohl zwei Redner absagten.",
        ["Die Zahl der Gäste stieg auf 300", "zwei Redner absagten"],
    ),
    (
        "Verhaftet wurde ein Arzt, der die Tat leugnet.",
        ["Verhaftet wurde ein Arzt", "der die Tat leugnet"],
    ),
    (
        "Der Bauleiter hatte die Vorwürfe bestritten, will das Urteil aber nicht anfechten.",
        ["Der Bauleiter hatte die Vorwürfe bestritten", "will das Urteil aber nicht anfechten"],
    ),
    (
        "Das Schiff war auf dem Weg von Riga nach Rotterdam.",
        ["Das Schiff war auf dem Weg von Riga nach Rotterdam"],
    ),
    (
        "Wir haben 140 Schulen saniert, 2.300 Lehrkräfte eingestellt und die Gebühren abgeschafft.",
        ["Wir haben 140 Schulen saniert", "2.300 Lehrkräfte eingestellt", "die Gebühren abgeschafft"],
    ),
    (
        "Das Land will Botendienste fördern, wofür es 1,2 Millionen Euro bereitstellt.",
        ["Das Land will Botendienste fördern", "wofür es 1,2 Millionen Euro bereitstellt"],
    ),
    (
        "Ihnen wird vorgeworfen, zwischen 2016 und 2020 Umsätze erfunden zu haben.",
        ["Ihnen wird vorgeworfen, zwischen 2016 und 2020 Umsätze erfunden zu haben"],
    ),
    (
        "Vor 14.200 Zuschauern traf Adeyemi in der 12. Minute zur Führung.",
        ["Vor 14.200 Zuschauern traf Adeyemi in der 12. Minute zur Führung"],
    ),
    (
        "Der schnellste Fahrer war mit 91 unterwegs.",
        ["Der schnellste Fahrer war mit 91 unterwegs"],
    ),
    (
        "Die Klingen lagen in einer Schicht, die bislang als fundleer galt.",
        ["Die Klingen lagen in einer Schicht, die bislang als fundleer galt"],
    ),
    (
        "Pro Kopf sollen zwischen 60 und 95 Euro geflossen sein.",
        ["Pro Kopf sollen zwischen 60 und 95 Euro geflossen sein"],
    ),
    (
        "In Rosenheim fiel an 14 Tagen Schnee, im Jahr zuvor waren es 31 Tage gewesen.",
        ["In Rosenheim fiel an 14 Tagen Schnee", "im Jahr zuvor waren es 31 Tage gewesen"],
    ),
    (
        "An der Grabung waren 17 Studierende beteiligt, finanziert wurde sie vom Land mit 640.000 Euro.",
        ["An der Grabung waren 17 Studierende beteiligt", "finanziert wurde sie vom Land mit 640.000 Euro"],
    ),
    (
        "Für Lohr war es die fünfte Niederlage in Serie, Trainer Ralf Kamp wollte sich nicht äußern.",
        ["Für Lohr war es die fünfte Niederlage in Serie", "Trainer Ralf Kamp wollte sich nicht äußern"],
    ),
    (
        "Auf der A7 stießen zwei Lastwagen zusammen, wobei drei Menschen verletzt wurden.",
        ["Auf der A7 stießen zwei Lastwagen zusammen", "drei Menschen verletzt wurden"],
    ),
    (
        "Der Angeklagte schwieg zum Auftakt, seine Verteidigerin kündigte jedoch eine Erklärung an.",
        ["Der Angeklagte schwieg zum Auftakt", "seine Verteidigerin kündigte jedoch eine Erklärung an"],
    ),
    (
        "Das Land will 90 Bahnhöfe umbauen und die stillgelegte Strecke reaktivieren, die 1987 verfiel.",
        ["Das Land will 90 Bahnhöfe umbauen und die stillgelegte Strecke reaktivieren", "die 1987 verfiel"],
    ),
    (
        "Die Bürgermeisterin bedauerte die Entscheidung, die Gemeinde verliere damit 180.000 Euro im Jahr.",
        [
            "Die Bürgermeisterin bedauerte die Entscheidung",
            "die Gemeinde verliere damit 180.000 Euro im Jahr",
        ],
    ),
    (
        "Der Konzern teilte am Freitag mit, die Produktion laufe wieder.",
        ["Der Konzern teilte am Freitag mit, die Produktion laufe wieder"],
    ),
    (
        "Die Firma kündigte 300 Leuten, die Gewerkschaft protestierte.",
        ["Die Firma kündigte 300 Leuten", "die Gewerkschaft protestierte"],
    ),
    (
        "Drei Menschen kamen ums Leben, darunter ein vierjähriges Mädchen, Dutzende wurden verletzt.",
        ["Drei Menschen kamen ums Leben", "darunter ein vierjähriges Mädchen", "Dutzende wurden verletzt"],
    ),
    (
        "Der Minister kündigte an, bis 2030 insgesamt 41 Strecken zu sanieren.",
        ["Der Minister kündigte an, bis 2030 insgesamt 41 Strecken zu sanieren"],
    ),
    (
        "Als der Krieg begann, gab es dort 40 Schulen.",
        ["Als der Krieg begann, gab es dort 40 Schulen"],
    ),
    (
        "„Das reicht nicht“, sagte Rätin Ute Dahl und verwies darauf, dass die Preise um vier Prozent gestiegen seien.",
        [
            "„Das reicht nicht“, sagte Rätin Ute Dahl",
            "verwies darauf, dass die Preise um vier Prozent gestiegen seien",
        ],
    ),
    (
        "Nach dem Tod von drei Pflegern hat das Land am Mittwoch 20 Heime überprüft.",
        [
            "Nach dem Tod von drei Pflegern hat das Land am Mittwoch 20 Heime überprüft",
            "Tod von drei Pflegern",
        ],
    ),
    (
        "Gegen den Pfarrer wird wegen Betrugs ermittelt, er weist die Vorwürfe zurück.",
        ["Gegen den Pfarrer wird wegen Betrugs ermittelt", "er weist die Vorwürfe zurück"],
    ),
    (
        "Sie führt das Museum seit 2017, zuvor war sie Lehrerin in Gera.",
        ["Sie führt das Museum seit 2017", "zuvor war sie Lehrerin in Gera"],
    ),
    (
        "Der Tunnel ist 3 Kilometer lang und verbindet die beiden Täler.",
        ["Der Tunnel ist 3 Kilometer lang", "verbindet die beiden Täler"],
    ),
    (
        "Das Haus wurde 1998 gekauft und verkauft.",
        ["Das Haus wurde 1998 gekauft und verkauft"],
    ),
    (
        "Seit zwölf Jahren wohne ich am Hafen und lese jede Woche drei Bücher.",
        ["Seit zwölf Jahren wohne ich am Hafen", "lese jede Woche drei Bücher"],
    ),
    (
        "Die Senatorin sagte, das Land habe 20 Schulen gebaut.",
        ["Die Senatorin sagte, das Land habe 20 Schulen gebaut"],
    ),
    (
        "Der Intendant versprach, bis 2031 ein neues Haus zu bauen.",
        ["Der Intendant versprach, bis 2031 ein neues Haus zu bauen"],
    ),
    (
        "Der Zug, in dem 41 Leute saßen, war auf Eis geraten, hatte Laub gestreift und war in einen Bach gestürzt.",
        [
            "Der Zug, in dem 41 Leute saßen",
            "war auf Eis geraten",
            "hatte Laub gestreift",
            "war in einen Bach gestürzt",
        ],
    ),
    (
        "Er verursachte einen Unfall, bei dem zwei Radfahrer starben und ein Kind verletzt wurde.",
        ["Er verursachte einen Unfall", "bei dem zwei Radfahrer starben", "ein Kind verletzt wurde"],
    ),
    (
        "Ein Nachbar hatte am Freitag die Feuerwehr und die Polizei alarmiert.",
        ["Ein Nachbar hatte am Freitag die Feuerwehr und die Polizei alarmiert"],
    ),
    (
        "Sie einigten sich auf ein Programm, das Kürzungen für Landwirte und eine höhere Steuer vorsieht.",
        ["Sie einigten sich auf ein Programm, das Kürzungen für Landwirte und eine höhere Steuer vorsieht"],
    ),
    (
        "Am Montag waren 450 Haushalte ohne Strom, am Vortag waren es 12.000.",
        ["Am Montag waren 450 Haushalte ohne Strom", "am Vortag waren es 12.000"],
    ),
    (
        "Bislang hatte die Firma mit einem Wachstum von zehn Prozent gerechnet.",
        ["Bislang hatte die Firma mit einem Wachstum von zehn Prozent gerechnet"],
    ),
    (
        "Der Umsatz stieg laut Vorstand auf 153 Millionen Euro.",
        ["Der Umsatz stieg laut Vorstand auf 153 Millionen Euro"],
    ),
    (
        "Das um Sondereffekte bereinigte Ergebnis vor Zinsen und Steuern ging auf 232 Millionen Euro zurück.",
        [
            "Das um Sondereffekte bereinigte Ergebnis vor Zinsen und Steuern ging auf 232 Millionen Euro zurück"
        ],
    ),
    (
        "Der 20-Jährige fuhr laut Polizei von der Brücke kommend in die Altstadt.",
        ["Der 20-Jährige fuhr laut Polizei von der Brücke kommend in die Altstadt"],
    ),
    (
        "Dabei wurden den Angaben zufolge noch sieben weitere Autos beschädigt.",
        ["Dabei wurden den Angaben zufolge noch sieben weitere Autos beschädigt"],
    ),
    (
        "Sie hatte den Betrug lange bestritten und erst im Mai eine Schuld eingeräumt.",
        ["Sie hatte den Betrug lange bestritten", "erst im Mai eine Schuld eingeräumt"],
    ),
    (
        "31 Kinder starben, fast jedes dritte war jünger als 4 Jahre.",
        [
            "31 Kinder starben",
            "fast jedes dritte war jünger als 4 Jahre",
        ],
    ),
    (
        "Ein Hektar kostet 31.000 Euro, vor zehn Jahren waren es noch 18.000.",
        ["Ein Hektar kostet 31.000 Euro", "vor zehn Jahren waren es noch 18.000"],
    ),
    (
        "Sie zog nach Bonn, vor zehn Jahren nach Köln.",
        ["Sie zog nach Bonn, vor zehn Jahren nach Köln"],
    ),
    (
        "Die Fähre legt täglich ab – früher fuhr sie nur zweimal.",
        ["Die Fähre legt täglich ab", "früher fuhr sie nur zweimal"],
    ),
    (
        "Das Haus, früher Sitz von 40 Betrieben, steht leer.",
        ["Das Haus, früher Sitz von 40 Betrieben, steht leer"],
    ),
    (
        "Der Bau kostete 40 Millionen Euro, hinzu kämen 3 Millionen für Möbel.",
        ["Der Bau kostete 40 Millionen Euro", "hinzu kämen 3 Millionen für Möbel"],
    ),
    (
        "Der Verband spricht von 900 Betrieben, das Ministerium von 700.",
        ["Der Verband spricht von 900 Betrieben", "das Ministerium von 700"],
    ),
    (
        "Sie sprach von der Reform, der Erhöhung von 3 Prozent und Kritik.",
        ["Sie sprach von der Reform, der Erhöhung von 3 Prozent und Kritik"],
    ),
    (
        "Der Kreis hatte angekündigt, das 1907 gegründete Bad bis 2026 stillzulegen.",
        ["Der Kreis hatte angekündigt, das 1907 gegründete Bad bis 2026 stillzulegen"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUTS, ids=[text[:40] for text, _ in CUTS])
def test_a_german_sentence_is_cut_where_a_new_statement_begins(text: str, expected: list[str]) -> None:
    assert quotes(text, "de") == expected


KINDS = [
    ("Bis 2030 soll die Brücke fertig sein.", "forecast"),
    ("Der Täter soll nach Polen geflohen sein.", "event"),
    ("Der Händler hat im ersten Halbjahr weniger verdient.", "trend"),
    ("Die Verteidigung hatte auf fünf Jahre plädiert.", "legal"),
    ("Der Wagen wurde auf einem Parkplatz an der A 79 entdeckt.", "event"),
    ("Als Kopf der Bande gilt ein Spediteur.", "role"),
    ("Das Museum wird 2027 wieder öffnen.", "forecast"),
    ("Der Preis wird an drei Forscher vergeben.", "quantity"),
    ("Der Vorstand rechnet mit einem höheren Umsatz.", "forecast"),
    ("Die Regierung kündigte an, die Kontrollen zu verlängern.", "forecast"),
    ("Die Verteidigung kündigte Berufung an.", "legal"),
    ("Die Partei war damit stärkste Kraft im Land.", "trend"),
    ("Mehr als die Hälfte der Täter war betrunken.", "quantity"),
    ("Experten führen die Entwicklung auf die kleinen Jahrgänge zurück.", "cause"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_is_announced_or_brought_about_is_told_by_the_whole_german_verb(text: str, kind: str) -> None:
    assert [claim.kind for claim in claims(text, "de")] == [kind]


@pytest.mark.parametrize(
    "text",
    ["Ich freue mich über jede Kritik.", "Ob das reicht, wird sich zeigen.", "Das muss sich erst zeigen."],
)
def test_what_the_speaker_feels_or_time_will_tell_is_no_claim(text: str) -> None:
    assert not claims(text, "de")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Unfall ereignete sich im Mai, weil ein Zug auftauchte, der seit Jahren 40 Orte bedient.",
            "der seit Jahren 40 Orte bedient",
        ),
        (
            "Mit Pumpen, die Brenner erst seit drei Jahren fertigt, verdient die Firma 19 Millionen Euro.",
            "verdient die Firma 19 Millionen Euro",
        ),
    ],
)
def test_common_german_verbs_are_known(text: str, expected: str) -> None:
    assert expected in quotes(text, "de")


def test_a_number_in_order_counts_nothing() -> None:
    claim = claims("Er traf in der 12. Minute.", "de")[0]
    assert (claim.kind, claim.facts) == ("event", [])


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Der Prozess soll im Februar beginnen.", "2027-02"),
        ("de", "Im Dezember eröffnete das Werk.", "2025-12"),
        ("ar", "ومن المقرر أن يبدأ العمل في فبراير.", "2027-02"),
        ("ar", "وافتتح المصنع في ديسمبر.", "2025-12"),
    ],
)
def test_a_month_lies_ahead_of_what_is_planned(language: str, text: str, expected: str) -> None:
    claims = split(text, language=language, published=date(2026, 11, 20)).claims
    assert [fact["date"] for claim in claims for fact in claim.facts if fact["type"] == "date"] == [expected]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Rektorin warf dem Ausschuss Willkür vor.", "quote"),
        ("Die Reederei schloss Kündigungen aus.", "quote"),
        ("Der Verband schloss den Läufer vom Rennen aus.", "event"),
        ("Der Verband wirft dem Land vor, die Beihilfe gestrichen zu haben.", "quote"),
        ("Die Stadt hob die Gebühren auf 40 Euro an.", "trend"),
        ("Er hob den Stein auf.", "event"),
        ("Die Grünen legten auf 17 Prozent zu.", "trend"),
        ("Das Werk stutzte die Bäume um rund 4 Prozent.", "trend"),
        ("Die Ärztin hielt den Eingriff für unnötig.", "quote"),
        ("Er hält Anteile für 3 Millionen Euro.", "quantity"),
        ("Mehrere Züge fielen aus.", "event"),
        ("Die Mieten fielen auf 400 Euro.", "trend"),
    ],
)
def test_a_german_verb_in_two_parts_tells_what_was_said_or_how_a_figure_moved(text: str, kind: str) -> None:
    assert [claim.kind for claim in claims(text, "de")] == [kind]
