"""A seeded sample of the edits that bench/anchoring.py makes by the ten thousand."""

import pytest

from tests.claims.anchoring.edits import MAKERS, edits
from tests.claims.anchoring.judging import Judgement
from tests.claims.anchoring.originals import originals

SAMPLE = 700


@pytest.fixture(scope="module")
def judgement() -> Judgement:
    found = Judgement()
    for original, edit in edits(SAMPLE):
        found.add(original, edit)
    return found


def test_no_claim_that_an_edit_changed_is_called_exact_or_moved(judgement: Judgement) -> None:
    assert judgement.false == []
    assert judgement.touched > SAMPLE


def test_each_edit_has_the_state_that_it_calls_for_and_says_what_differs(judgement: Judgement) -> None:
    assert judgement.wrong == []


def test_claims_that_nothing_touched_are_kept(judgement: Judgement) -> None:
    assert judgement.kept / judgement.harmless > 0.98


def test_the_edits_are_of_every_kind_and_in_seven_languages() -> None:
    assert len({edit.kind for _, edit in edits(SAMPLE)}) == len(MAKERS)
    assert {original.text.language for original in originals()} == {"en", "fa", "ar", "es", "fr", "de", "pt"}
