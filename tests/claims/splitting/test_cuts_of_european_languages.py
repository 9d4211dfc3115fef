"""Where a sentence of French, Spanish, Portuguese or German is cut, and where it is not."""

import pytest

from claims.splitting import split

CUTS = [
    (
        "fr",
        "Il a causé un accident à Vienne, au cours duquel deux passants et un livreur ont été blessés.",
        ["Il a causé un accident à Vienne", "au cours duquel deux passants et un livreur ont été blessés"],
    ),
    (
        "fr",
        "Le séisme, dont l'épicentre se situait à 12 km de la ville, a fait 14 morts.",
        ["Le séisme, dont l'épicentre se situait à 12 km de la ville", "a fait 14 morts"],
    ),
    (
        "fr",
        "Il a tiré sur la foule, tuant un agent et en blessant deux autres.",
        ["Il a tiré sur la foule", "tuant un agent", "en blessant deux autres"],
    ),
    (
        "fr",
        "Trois ou quatre personnes sont sous les décombres.",
        ["Trois ou quatre personnes sont sous les décombres"],
    ),
    (
        "es",
        "El juez lo condenó a tres años de cárcel y a una multa de 50.000 euros.",
        ["El juez lo condenó a tres años de cárcel", "a una multa de 50.000 euros"],
    ),
    (
        "fr",
        "Le bilan est de 275 morts au nord, alors que celui du sud est de 70 morts.",
        ["Le bilan est de 275 morts au nord", "celui du sud est de 70 morts"],
    ),
    (
        "fr",
        "« On n'a jamais cessé d'y croire », a confié la capitaine Lise Marot, dont le contrat expire en juin.",
        [
            "« On n'a jamais cessé d'y croire », a confié la capitaine Lise Marot",
            "dont le contrat expire en juin",
        ],
    ),
    (
        "fr",
        "Il a été condamné à 11 ans de réclusion, et l'autre accusé condamné à huit ans d'emprisonnement.",
        ["Il a été condamné à 11 ans de réclusion", "l'autre accusé condamné à huit ans d'emprisonnement"],
    ),
    (
        "es",
        "La participación es de un 72,9% y la abstención, de un 27,1%.",
        ["La participación es de un 72,9%", "la abstención, de un 27,1%"],
    ),
    (
        "es",
        "ERC logra 9 escaños, el PNV reúne 6 diputados y Compromís suma 4 escaños.",
        ["ERC logra 9 escaños", "el PNV reúne 6 diputados", "Compromís suma 4 escaños"],
    ),
    (
        "fr",
        "Le bilan atteint 63 morts, dont 30 au nord ; neuf dans l'est ; douze à l'ouest.",
        ["Le bilan atteint 63 morts", "dont 30 au nord", "neuf dans l'est", "douze à l'ouest"],
    ),
    (
        "es",
        "En 2015 fueron 182 y en 2014, 151.",
        ["En 2015 fueron 182", "en 2014, 151"],
    ),
    (
        "es",
        "El fiscal detalló las medidas que se pidieron en mayo y que fueron aprobadas por el juez.",
        [
            "El fiscal detalló las medidas que se pidieron en mayo",
            "que fueron aprobadas por el juez",
        ],
    ),
    (
        "pt",
        "O sócio fugiu para Braga, enquanto a motorista, que levava dois passageiros, morreu em Leiria.",
        ["O sócio fugiu para Braga", "que levava dois passageiros", "morreu em Leiria"],
    ),
    (
        "pt",
        "A bolsa despenca 3% em maio e o dólar oscila em torno de 5,20 reais.",
        ["A bolsa despenca 3% em maio", "o dólar oscila em torno de 5,20 reais"],
    ),
    (
        "pt",
        "Provocou uma colisão em Évora, na qual morreram dois ciclistas.",
        ["Provocou uma colisão em Évora", "na qual morreram dois ciclistas"],
    ),
    (
        "pt",
        "Mais de 3 mil pessoas protestaram, segundo a polícia; os sindicatos falam em 8 mil.",
        ["Mais de 3 mil pessoas protestaram, segundo a polícia", "os sindicatos falam em 8 mil"],
    ),
    (
        "pt",
        "«Perdemos 30% dos nossos clientes», afirmou, sem dar pormenores.",
        [
            "«Perdemos 30% dos nossos clientes», afirmou, sem dar pormenores",
            "Perdemos 30% dos nossos clientes",
        ],
    ),
    (
        "de",
        "Er verursachte einen Unfall, bei dem zwei Radfahrer starben und ein Kind verletzt wurde.",
        ["Er verursachte einen Unfall", "bei dem zwei Radfahrer starben", "ein Kind verletzt wurde"],
    ),
    (
        "de",
        "Ein Nachbar hatte am Freitag die Feuerwehr und die Polizei alarmiert.",
        ["Ein Nachbar hatte am Freitag die Feuerwehr und die Polizei alarmiert"],
    ),
    (
        "de",
        "Sie einigten sich auf ein Programm, das Kürzungen für Landwirte und eine höhere Steuer vorsieht.",
        ["Sie einigten sich auf ein Programm, das Kürzungen für Landwirte und eine höhere Steuer vorsieht"],
    ),
    (
        "de",
        "Am Montag waren 450 Haushalte ohne Strom, am Vortag waren es 12.000.",
        ["Am Montag waren 450 Haushalte ohne Strom", "am Vortag waren es 12.000"],
    ),
    (
        "de",
        "Bislang hatte die Firma mit einem Wachstum von zehn Prozent gerechnet.",
        ["Bislang hatte die Firma mit einem Wachstum von zehn Prozent gerechnet"],
    ),
    (
        "de",
        "Der Umsatz stieg laut Vorstand auf 153 Millionen Euro.",
        ["Der Umsatz stieg laut Vorstand auf 153 Millionen Euro"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CUTS)
def test_a_sentence_is_cut_where_a_new_statement_begins(
    language: str, text: str, expected: list[str]
) -> None:
    assert [claim.quote for claim in split(text, language=language).claims] == expected
