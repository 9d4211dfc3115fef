"""The statement of a second verb tells who did it, and to whom it was done."""

import pytest

from claims.splitting import split

STATEMENTS = [
    (
        "en",
        "Piet Moor was arrested in 2022, held for 64 days and sentenced to death.",
        ["Piet Moor was held for 64 days.", "Piet Moor was sentenced to death."],
    ),
    (
        "en",
        "Two officers have been arrested and charged with fraud.",
        ["Two officers have been charged with fraud."],
    ),
    (
        "en",
        "The council has been sued twice and fined £300,000.",
        ["The council has been fined £300,000."],
    ),
    (
        "en",
        "The law will be repealed in May and replaced by a decree.",
        ["The law will be replaced by a decree."],
    ),
    (
        "en",
        "The bridge was built in 1930, destroyed by floods in 2019 and rebuilt in 2021.",
        ["The bridge was rebuilt in 2021."],
    ),
    ("en", "The firm has closed 12 shops and sacked 300 workers.", ["The firm has sacked 300 workers."]),
    ("en", "She was elected in 2019 and closed 12 schools.", ["She closed 12 schools."]),
    ("en", "She was injured in the crash and died in hospital.", ["She died in hospital."]),
    ("en", "Piet Moor was arrested in May and lost his job.", ["Piet Moor lost his job."]),
    (
        "en",
        "The company was founded in 2001 and expanded to 12 countries.",
        ["The company expanded to 12 countries."],
    ),
    (
        "en",
        "Lee, who was arrested in 2019 and later jailed for six years, has appealed.",
        ["Lee was arrested in 2019.", "Lee was later jailed for six years.", "Lee has appealed."],
    ),
    (
        "en",
        "Scientists who were not involved praised the method but warned of large uncertainties.",
        ["Scientists who were not involved warned of large uncertainties."],
    ),
    (
        "en",
        "Piet Moor was arrested in 2022 and sentenced to death after a hearing that lasted 20 minutes.",
        [
            "Piet Moor was sentenced to death.",
            "Piet Moor was sentenced to death after a hearing that lasted 20 minutes.",
        ],
    ),
    (
        "en",
        "The utility cut its network into four zones and in November began supplying each of them in turn.",
        ["The utility in November began supplying each of them in turn."],
    ),
    ("en", "The firm hired 30 people in May and by 2020 employed 300.", ["The firm by 2020 employed 300."]),
    ("en", "Lee won in 2019 and in 2020 Moor beat him.", ["Lee won in 2019.", "In 2020 Moor beat him."]),
    (
        "en",
        "The plant created 430 jobs, and more than half of those went to women.",
        ["More than half of those went to women."],
    ),
    (
        "en",
        "“He warned us,” said Ann Lee, 66, who lost her brother.",
        ["Ann Lee, 66, lost her brother."],
    ),
    (
        "en",
        "Piet Moor, 52, was arrested in May and was later sentenced to eight years.",
        ["Piet Moor, 52, was later sentenced to eight years."],
    ),
    (
        "en",
        "A court jailed two men for the collapse of a block in Kestrel Street that killed nine people.",
        ["The collapse of a block in Kestrel Street killed nine people."],
    ),
    ("en", "Founded in 1874, the firm has 300 staff.", ["The firm, founded in 1874."]),
    (
        "de",
        "Das Bergwerk, das 1962 eröffnet wurde, beschäftigt 300 Menschen.",
        ["Das Bergwerk wurde 1962 eröffnet.", "Das Bergwerk beschäftigt 300 Menschen."],
    ),
    (
        "de",
        "Ministerin Jutta Kranold, die seit 2012 das Amt innehat, verdient 9.000 Euro.",
        ["Die seit 2012 das Amt innehat [Ministerin Jutta Kranold]."],
    ),
    (
        "fr",
        "Deux policiers ont été arrêtés lundi et inculpés de fraude.",
        ["Deux policiers ont été inculpés de fraude."],
    ),
    ("fr", "Le pont a été construit en 1930 et détruit en 2019.", ["Le pont a été détruit en 2019."]),
    (
        "es",
        "El alcalde ha sido detenido en mayo y acusado de fraude.",
        ["El alcalde ha sido acusado de fraude."],
    ),
    (
        "pt",
        "O prefeito tinha sido detido em maio e acusado de fraude.",
        ["O prefeito tinha sido acusado de fraude."],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), STATEMENTS, ids=[t[1] for t in STATEMENTS])
def test_a_second_verb_keeps_its_subject_and_its_helpers(
    language: str, text: str, expected: list[str]
) -> None:
    statements = [claim.statement for claim in split(text, language=language).claims]

    assert [statement for statement in statements if statement in expected] == expected
