"""The bars that the splitter holds on texts written for this purpose, with the claims that a person marked in them."""

from pathlib import Path

import pytest

from tests.claims.splitting.scoring import GOLD, score

TEXTS = sorted(GOLD.glob("*.json"))

# Turns of phrase that no rule knows: docs/splitting.md, "Where it fails".
PROPOSED_ALL_THE_SAME = {
    "Abends legt sich der Nebel über das Land, und man möchte bleiben.",
    "Albora soñará despierta durante semanas.",
    "به‌راستی که صبر هم اندازه‌ای دارد.",
    "Yet her prose had a stubborn radiance that no translator could dim.",
    "The world is drier without her.",
}


def test_the_claims_of_all_gold_texts_are_found_with_few_besides() -> None:
    total = score(TEXTS)

    assert total.f1 >= 0.95
    assert total.kind >= 0.94
    assert total.facts >= 0.94


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_no_gold_text_falls_far_behind_the_others(path: Path) -> None:
    assert score([path]).f1 >= 0.85


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_opinions_questions_and_introductions_are_not_proposed(path: Path) -> None:
    assert set(score([path]).not_claims) <= PROPOSED_ALL_THE_SAME
