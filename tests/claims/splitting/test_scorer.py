"""Check-worthiness by weights fitted to an owner's decisions."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from claims.actions import proposals
from claims.splitting import Scorer, split
from claims.splitting.training import mean_average_precision

LINES = [
    ("The harbour of Lenz handled 40 ships in May.", 1),
    ("The harbour took in 12 million last year.", 1),
    ("The harbour of Halden lost 300 jobs.", 1),
    ("The choir sang two songs on Sunday.", 0),
    ("The choir has 40 members.", 0),
    ("Thank you all for coming.", 0),
    ("The choir went to Halden in May.", 0),
] * 4


@pytest.fixture
def transcripts(tmp_path: Path) -> Path:
    folder = tmp_path / "transcripts"
    folder.mkdir()
    rows = [f"{n}\tLEE\t{text}\t{chosen}" for n, (text, chosen) in enumerate(LINES, start=1)]
    (folder / "debate.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return folder


@pytest.fixture
def weights(transcripts: Path, tmp_path: Path) -> Path:
    path = tmp_path / "weights.json"
    call_command("train_scorer", str(transcripts), output=str(path))
    return path


def test_what_the_owner_chose_before_ranks_above_what_they_passed_over(weights: Path) -> None:
    scorer = Scorer.load(weights)

    harbour, choir = split("The harbour has 25 cranes. The choir has 25 singers.", scorer=scorer).claims

    assert harbour.checkworthiness > 1.5 * choir.checkworthiness
    assert "gives a figure" in harbour.reasons


def test_the_same_lines_give_the_same_weights(transcripts: Path, weights: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.json"

    call_command("train_scorer", str(transcripts), output=str(again))

    assert again.read_bytes() == weights.read_bytes()


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("1\tLEE\tA line without a mark.", "not line, speaker, text"),
        ("1\tLEE\tA line.\t0", "marked 1"),
    ],
)
def test_lines_that_teach_nothing_are_refused(tmp_path: Path, row: str, complaint: str) -> None:
    (tmp_path / "debate.tsv").write_text(row, encoding="utf-8")

    with pytest.raises(CommandError, match=complaint):
        call_command("train_scorer", str(tmp_path), output=str(tmp_path / "weights.json"))


def test_without_a_place_for_the_weights_nothing_is_trained(transcripts: Path) -> None:
    with pytest.raises(CommandError, match="SCORER_WEIGHTS"):
        call_command("train_scorer", str(transcripts))


def test_the_setting_chooses_the_weights(weights: Path, settings: object) -> None:
    assert proposals.scorer() is None

    settings.SCORER_WEIGHTS = str(weights)  # type: ignore[attr-defined]

    assert proposals.scorer() == Scorer.load(weights)


def test_weights_that_cannot_be_read_leave_those_set_by_hand(
    tmp_path: Path, settings: object, caplog: pytest.LogCaptureFixture
) -> None:
    broken = tmp_path / "weights.json"
    broken.write_text("[]", encoding="utf-8")
    settings.SCORER_WEIGHTS = str(broken)  # type: ignore[attr-defined]

    assert proposals.scorer() is None
    assert "cannot be read" in caplog.text


def test_average_precision_rewards_what_stands_first() -> None:
    first, last = [((0.9, 0.0), True), ((0.1, 0.0), False)], [((0.9, 0.0), False), ((0.1, 0.0), True)]

    assert mean_average_precision([first]) == 1.0
    assert mean_average_precision([first, last]) == 0.75
