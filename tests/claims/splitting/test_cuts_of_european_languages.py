"""Where a sentence of French, Spanish, Portuguese or German is cut, and where it is not."""

import pytest

from claims.splitting import split

CUTS = [
    (
        "es",
        "Mi técnico vino una vez y ahora lo contratamos todo el año.",
        ["Mi técnico vino una vez", "ahora lo contratamos todo el año"],
    ),
    (
        "es",
        "Quito, 19 ago (Efe).- Al menos 16 personas murieron a las 03.40 en el kilómetro 214.",
        ["Al menos 16 personas murieron a las 03.40 en el kilómetro 214"],
    ),
    (
        "fr",
        "Tours (Indre), le 6 mai 2025 – L'usine a fermé au kilomètre 12.",
        ["L'usine a fermé au kilomètre 12"],
    ),
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
        "Gegen den Pfarrer wird wegen Betrugs ermittelt, er weist die Vorwürfe zurück.",
        ["Gegen den Pfarrer wird wegen Betrugs ermittelt", "er weist die Vorwürfe zurück"],
    ),
    (
        "de",
        "Sie führt das Museum seit 2017, zuvor war sie Lehrerin in Gera.",
        ["Sie führt das Museum seit 2017", "zuvor war sie Lehrerin in Gera"],
    ),
    (
        "de",
        "Der Tunnel ist 3 Kilometer lang und verbindet die beiden Täler.",
        ["Der Tunnel ist 3 Kilometer lang", "verbindet die beiden Täler"],
    ),
    (
        "de",
        "Das Haus wurde 1998 gekauft und verkauft.",
        ["Das Haus wurde 1998 gekauft und verkauft"],
    ),
    (
        "de",
        "Seit zwölf Jahren wohne ich am Hafen und lese jede Woche drei Bücher.",
        ["Seit zwölf Jahren wohne ich am Hafen", "lese jede Woche drei Bücher"],
    ),
    (
        "de",
        "Die Senatorin sagte, das Land habe 20 Schulen gebaut.",
        ["Die Senatorin sagte, das Land habe 20 Schulen gebaut"],
    ),
    (
        "de",
        "Der Intendant versprach, bis 2031 ein neues Haus zu bauen.",
        ["Der Intendant versprach, bis 2031 ein neues Haus zu bauen"],
    ),
    (
        "de",
        "Der Zug, in dem 41 Leute saßen, war auf Eis geraten, hatte Laub gestreift und war in einen Bach gestürzt.",
        [
            "Der Zug, in dem 41 Leute saßen",
            "war auf Eis geraten",
            "hatte Laub gestreift",
            "war in einen Bach gestürzt",
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
    (
        "pt",
        "A obra custaria 40 milhões de euros e o município pagaria metade.",
        ["A obra custaria 40 milhões de euros", "o município pagaria metade"],
    ),
    (
        "pt",
        "O grupo detém 12 fábricas e consome 3% da eletricidade do país.",
        ["O grupo detém 12 fábricas", "consome 3% da eletricidade do país"],
    ),
    (
        "fr",
        "Les voisins reçurent une lettre en mars et vendirent leur maison en juin.",
        ["Les voisins reçurent une lettre en mars", "vendirent leur maison en juin"],
    ),
    (
        "fr",
        "La ville achète 40 bus et renouvelle 300 abris.",
        ["La ville achète 40 bus", "renouvelle 300 abris"],
    ),
    (
        "es",
        "La empresa obtuvo 12 millones y propuso repartir la mitad entre sus socios.",
        ["La empresa obtuvo 12 millones", "propuso repartir la mitad entre sus socios"],
    ),
    (
        "pt",
        "Em Vila Rica, São Mateus e Barra fizeram um acordo.",
        ["Em Vila Rica, São Mateus e Barra fizeram um acordo"],
    ),
    (
        "pt",
        "Este foi o segundo dia de protestos contra a reforma.",
        ["Este foi o segundo dia de protestos contra a reforma"],
    ),
    (
        "pt",
        "O ônibus levava 40 pessoas, sendo que 5 morreram no local.",
        ["O ônibus levava 40 pessoas", "5 morreram no local"],
    ),
    (
        "fr",
        "Née en 1957 à Vire, dans le Calvados, elle quitte l'école à quatorze ans.",
        ["Née en 1957 à Vire, dans le Calvados", "elle quitte l'école à quatorze ans"],
    ),
    (
        "fr",
        "Cinq occupants sont morts, le sixième a été blessé.",
        ["Cinq occupants sont morts", "le sixième a été blessé"],
    ),
    (
        "fr",
        "Le feu a pris vers 19 heures, les secours sont arrivés à 20 h 15.",
        ["Le feu a pris vers 19 heures", "les secours sont arrivés à 20 h 15"],
    ),
    (
        "fr",
        "Le maire a démissionné, a-t-on appris auprès de la préfecture.",
        ["Le maire a démissionné"],
    ),
    ("fr", "Elle suit un cursus aux Arts décoratifs.", ["Elle suit un cursus aux Arts décoratifs"]),
    (
        "pt",
        "A produção somou 12 mil toneladas em maio, alta de 5% sobre abril.",
        ["A produção somou 12 mil toneladas em maio", "alta de 5% sobre abril"],
    ),
    (
        "fr",
        "Le bénéfice s'établit à 104 millions d'euros, en baisse de 2,3 % sur un an.",
        ["Le bénéfice s'établit à 104 millions d'euros", "en baisse de 2,3 % sur un an"],
    ),
    (
        "pt",
        "A polícia deteve quatro pessoas, das quais duas mulheres, e apreendeu 10 carros.",
        ["A polícia deteve quatro pessoas", "das quais duas mulheres", "apreendeu 10 carros"],
    ),
    (
        "pt",
        "O ministério decidiu, nesta semana, que as vacinas serão redistribuídas.",
        ["O ministério decidiu, nesta semana, que as vacinas serão redistribuídas"],
    ),
    (
        "es",
        "Se aplicaron 135.000 dosis, es decir, solo el 11 % de las vacunas.",
        ["Se aplicaron 135.000 dosis", "solo el 11 % de las vacunas"],
    ),
    (
        "es",
        "El beneficio fue de 104 millones, un 12% más que en 2023, y los ingresos crecieron un 5%.",
        ["El beneficio fue de 104 millones", "un 12% más que en 2023", "los ingresos crecieron un 5%"],
    ),
    (
        "de",
        "Das um Sondereffekte bereinigte Ergebnis vor Zinsen und Steuern ging auf 232 Millionen Euro zurück.",
        [
            "Das um Sondereffekte bereinigte Ergebnis vor Zinsen und Steuern ging auf 232 Millionen Euro zurück"
        ],
    ),
    (
        "de",
        "Der 20-Jährige fuhr laut Polizei von der Brücke kommend in die Altstadt.",
        ["Der 20-Jährige fuhr laut Polizei von der Brücke kommend in die Altstadt"],
    ),
    (
        "de",
        "Dabei wurden den Angaben zufolge noch sieben weitere Autos beschädigt.",
        ["Dabei wurden den Angaben zufolge noch sieben weitere Autos beschädigt"],
    ),
    (
        "es",
        "Como informó la policía el lunes, dos hombres fueron detenidos y el tercero huyó.",
        ["dos hombres fueron detenidos", "el tercero huyó"],
    ),
    (
        "pt",
        "Em 2021 editou o seu 16.º romance e ficou em 3.º lugar.",
        ["Em 2021 editou o seu 16.º romance", "ficou em 3.º lugar"],
    ),
    (
        "fr",
        "La fermeture, en mars 2021, avait duré six mois et privé d'emploi 80 ouvriers.",
        ["La fermeture, en mars 2021, avait duré six mois", "privé d'emploi 80 ouvriers"],
    ),
    (
        "fr",
        "Le phare a déjà été repeint en 1990 et agrandi dix ans plus tard.",
        ["Le phare a déjà été repeint en 1990", "agrandi dix ans plus tard"],
    ),
    (
        "fr",
        "La deuxième grève, en mai 2019, avait touché deux ports et coûté 4 millions d'euros.",
        ["La deuxième grève, en mai 2019, avait touché deux ports", "coûté 4 millions d'euros"],
    ),
    (
        "es",
        "El túnel había sido cerrado en 2010 y reabierto tres años después.",
        ["El túnel había sido cerrado en 2010", "reabierto tres años después"],
    ),
    (
        "de",
        "Sie hatte den Betrug lange bestritten und erst im Mai eine Schuld eingeräumt.",
        ["Sie hatte den Betrug lange bestritten", "erst im Mai eine Schuld eingeräumt"],
    ),
    (
        "es",
        "La cosecha bajó un 9 %, hasta 41 millones de kilos, mermada por la falta de lluvia.",
        ["La cosecha bajó un 9 %", "hasta 41 millones de kilos", "mermada por la falta de lluvia"],
    ),
    (
        "fr",
        "Elle a vendu 300 000 disques, seulement devancée par Lou Barsac.",
        ["Elle a vendu 300 000 disques", "seulement devancée par Lou Barsac"],
    ),
    (
        "pt",
        "O porto recebeu 90 navios, apenas superado no país por Alvorada.",
        ["O porto recebeu 90 navios", "apenas superado no país por Alvorada"],
    ),
    (
        "pt",
        "A oficina acrescentou 30 lugares ao bairro, que passou a dar trabalho a 210 pessoas.",
        ["A oficina acrescentou 30 lugares ao bairro", "que passou a dar trabalho a 210 pessoas"],
    ),
    (
        "pt",
        "As reservas subiram para 61 milhões, depois de vendida, em maio, a fábrica por 9 milhões.",
        ["As reservas subiram para 61 milhões", "vendida, em maio, a fábrica por 9 milhões"],
    ),
    (
        "es",
        "El grupo perdió 40 socios después de aprobada la cuota en 2016.",
        ["El grupo perdió 40 socios", "aprobada la cuota en 2016"],
    ),
    (
        "pt",
        "A nadadora bateu dois recordes e esteve oito meses parada.",
        ["A nadadora bateu dois recordes", "esteve oito meses parada"],
    ),
    (
        "de",
        "31 Kinder starben, fast jedes dritte war jünger als 4 Jahre.",
        [
            "31 Kinder starben",
            "fast jedes dritte war jünger als 4 Jahre",
        ],
    ),
    (
        "es",
        "Tenemos 18 aulas, pero solo usamos once.",
        ["Tenemos 18 aulas", "solo usamos once"],
    ),
    (
        "es",
        "Empecé con dos vacas prestadas y hoy doy empleo a 14 personas.",
        ["Empecé con dos vacas prestadas", "hoy doy empleo a 14 personas"],
    ),
    (
        "es",
        "Vamos a retirar 300 toneladas de lodo y a plantar 900 chopos.",
        ["Vamos a retirar 300 toneladas de lodo", "a plantar 900 chopos"],
    ),
    (
        "pt",
        "Perdi dois empregos em 2020 e abri uma oficina três anos depois.",
        ["Perdi dois empregos em 2020", "abri uma oficina três anos depois"],
    ),
    (
        "pt",
        "Temos 40 camas, mas só 25 estão ocupadas.",
        ["Temos 40 camas", "só 25 estão ocupadas"],
    ),
    (
        "es",
        "El ladrón entró por el patio, mientras que su socio irá a juicio por 40 robos.",
        ["El ladrón entró por el patio", "su socio irá a juicio por 40 robos"],
    ),
    (
        "es",
        "El teatro perdió 90 abonos, pero mantiene el festival.",
        ["El teatro perdió 90 abonos", "mantiene el festival"],
    ),
    ("es", "Mandamos cuatro cartas y no contestó nadie.", ["Mandamos cuatro cartas", "no contestó nadie"]),
    ("es", "—Unas 800 familias, aunque antes eran 2.000.", ["Unas 800 familias", "antes eran 2.000"]),
    (
        "pt",
        "A equipa descreveu um peixe que vive a 4 mil metros de profundidade.",
        ["A equipa descreveu um peixe", "que vive a 4 mil metros de profundidade"],
    ),
    (
        "es",
        "Es la primera atleta que gana la prueba en 38 años.",
        ["Es la primera atleta que gana la prueba en 38 años"],
    ),
    (
        "pt",
        "Um homem foi detido depois de atirar pedras, e a votação terá de ser repetida no domingo.",
        ["Um homem foi detido depois de atirar pedras, e a votação terá de ser repetida no domingo"],
    ),
    ("pt", "Contratámos nove médicos, mas cinco já saíram.", ["Contratámos nove médicos", "cinco já saíram"]),
    (
        "es",
        "Juntamos 300 firmas y las llevamos al juzgado.",
        ["Juntamos 300 firmas", "las llevamos al juzgado"],
    ),
    (
        "es",
        "Doy clase en dos institutos y no llego a fin de mes.",
        ["Doy clase en dos institutos", "no llego a fin de mes"],
    ),
    (
        "pt",
        "A equipa perdeu por 3-0 e despede-se da prova.",
        ["A equipa perdeu por 3-0", "despede-se da prova"],
    ),
    (
        "es",
        "También fueron condenados el secretario, a dos años de cárcel, y la tesorera, a 14 meses.",
        ["También fueron condenados el secretario, a dos años de cárcel", "la tesorera, a 14 meses"],
    ),
    (
        "pt",
        "O porto, por onde passaram 3 milhões de pessoas em 2023, perde duas carreiras.",
        ["O porto, por onde passaram 3 milhões de pessoas em 2023", "perde duas carreiras"],
    ),
    (
        "es",
        "El niño ingresó el 3 de mayo y sigue en coma.",
        ["El niño ingresó el 3 de mayo", "sigue en coma"],
    ),
    (
        "es",
        "El paro subió en 46.000 personas entre julio y septiembre y la tasa se situó en el 11,9 %.",
        ["El paro subió en 46.000 personas entre julio y septiembre", "la tasa se situó en el 11,9 %"],
    ),
    (
        "es",
        "La policía halló a una mujer que fue expulsada de su casa dos semanas antes.",
        ["La policía halló a una mujer", "que fue expulsada de su casa dos semanas antes"],
    ),
    (
        "pt",
        "Criaram um sensor que deteta o vírus em 20 minutos e que custa quatro euros.",
        ["Criaram um sensor", "que deteta o vírus em 20 minutos", "que custa quatro euros"],
    ),
    (
        "es",
        "Contamos siete por metro, frente a menos de uno en 2018.",
        ["Contamos siete por metro", "frente a menos de uno en 2018"],
    ),
    (
        "pt",
        "Demorámos onze horas a chegar e dormimos no chão.",
        ["Demorámos onze horas a chegar", "dormimos no chão"],
    ),
    (
        "de",
        "Ein Hektar kostet 31.000 Euro, vor zehn Jahren waren es noch 18.000.",
        ["Ein Hektar kostet 31.000 Euro", "vor zehn Jahren waren es noch 18.000"],
    ),
    (
        "de",
        "Sie zog nach Bonn, vor zehn Jahren nach Köln.",
        ["Sie zog nach Bonn, vor zehn Jahren nach Köln"],
    ),
    (
        "de",
        "Die Fähre legt täglich ab – früher fuhr sie nur zweimal.",
        ["Die Fähre legt täglich ab", "früher fuhr sie nur zweimal"],
    ),
    (
        "de",
        "Das Haus, früher Sitz von 40 Betrieben, steht leer.",
        ["Das Haus, früher Sitz von 40 Betrieben, steht leer"],
    ),
    (
        "de",
        "Der Bau kostete 40 Millionen Euro, hinzu kämen 3 Millionen für Möbel.",
        ["Der Bau kostete 40 Millionen Euro", "hinzu kämen 3 Millionen für Möbel"],
    ),
    (
        "de",
        "Der Verband spricht von 900 Betrieben, das Ministerium von 700.",
        ["Der Verband spricht von 900 Betrieben", "das Ministerium von 700"],
    ),
    (
        "de",
        "Sie sprach von der Reform, der Erhöhung von 3 Prozent und Kritik.",
        ["Sie sprach von der Reform, der Erhöhung von 3 Prozent und Kritik"],
    ),
    (
        "de",
        "Der Kreis hatte angekündigt, das 1907 gegründete Bad bis 2026 stillzulegen.",
        ["Der Kreis hatte angekündigt, das 1907 gegründete Bad bis 2026 stillzulegen"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CUTS)
def test_a_sentence_is_cut_where_a_new_statement_begins(
    language: str, text: str, expected: list[str]
) -> None:
    assert [claim.quote for claim in split(text, language=language).claims] == expected


def test_a_verb_in_the_first_person_is_given_no_other_subject() -> None:
    text = "El club vendió 300 entradas y hoy hemos llenado el teatro."
    found = split(text, language="es").claims
    assert [claim.statement for claim in found] == [
        "El club vendió 300 entradas.",
        "Hoy hemos llenado el teatro.",
    ]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "El banco perdió 14 millones, que achaca al gas, y ha despedido a 30 personas.",
            "El banco ha despedido a 30 personas.",
        ),
        (
            "El rector nos cerró dos aulas y atendimos a 420 niños, casi el doble que en 2019.",
            "Atendimos a 420 niños, casi el doble que en 2019.",
        ),
        ("Les enviamos cuatro informes y no respondieron a ninguno.", "No respondieron a ninguno."),
    ],
)
def test_the_subject_is_that_of_the_main_clause(text: str, statement: str) -> None:
    assert split(text, language="es").claims[-1].statement == statement


NO_CLAIMS = [
    ("es", "Nadie debería pasar por esto."),
    ("es", "Gracias a todos los que nos ayudaron aquella noche."),
    ("es", "—Que pregunte de dónde sale."),
    ("es", "El resto es historia."),
    ("es", "Quisiera pedir perdón a las víctimas."),
    ("es", "Pido disculpas a los lectores."),
    ("es", "Ninguna madre debería enterrar a un hijo."),
    ("pt", "Nenhum aluno devia passar fome."),
    ("es", "No me arrepiento de nada."),
    ("es", "Esperamos que todo salga bien."),
    ("pt", "Ninguém devia viver assim."),
    ("pt", "Quero agradecer aos vizinhos."),
    ("pt", "É uma dor que não cabe no peito."),
    ("pt", "Estamos muito felizes com a escolha."),
]


@pytest.mark.parametrize(("language", "text"), NO_CLAIMS)
def test_thanks_and_wishes_are_no_claims(language: str, text: str) -> None:
    assert split(text, language=language).claims == []


def test_who_was_made_to_leave_is_not_thanked() -> None:
    assert split("Os moradores foram obrigados a sair de casa.", language="pt").claims


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
    assert [claim.kind for claim in split(text, language="de").claims] == [kind]
