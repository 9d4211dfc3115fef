"""What of a language model's answer becomes a claim, and what is thrown away."""

import json
from typing import Any

import pytest

from claims.choices import Kind
from claims.proposers import EMPTY, MALFORMED, TOO_LONG, Matter, NoProposals, Rules
from claims.proposers.answers import LONGEST_STATEMENT, Reader
from claims.proposers.model import Model
from claims.proposers.prompt import ANSWER, KINDS, PIECE, Message, questions
from claims.splitting import passages, split
from claims.splitting.records import ENGINE_VERSION

TEXT = (
    "At least 31 people have died in the Tavush valley since Monday, the regional health office said.\n\n"
    "The hashtag #TavushFloods was the second trending topic in the country with over 84,000 posts.\n\n"
    "A court in Lenkor sentenced two engineers to six years in prison on Friday. It was a terrible week. "
    "A court in Lenkor sentenced two engineers to six years in prison on Friday."
)
DIED = "At least 31 people have died in the Tavush valley"
JAILED = "A court in Lenkor sentenced two engineers to six years in prison on Friday"


def matter(text: str = TEXT, language: str = "en") -> Matter:
    return Matter(text, passages(text, language), language)


def row(quote: str = DIED, *sentences: int, **changes: Any) -> dict[str, Any]:
    return {
        "sentences": list(sentences or [1]),
        "quote": quote,
        "statement": f"{quote}.",
        "kind": "casualties",
    } | changes


def read(*rows: Any) -> Reader:
    reader = Reader(matter())
    reader.take(json.dumps({"claims": rows}))
    return reader


def test_a_claim_has_the_place_and_the_facts_of_the_text() -> None:
    [claim] = read(row()).claims

    assert TEXT[claim.start : claim.end] == claim.quote == DIED
    assert (claim.statement, claim.kind) == (f"{DIED}.", "casualties")
    assert [(f["type"], f.get("value")) for f in claim.facts] == [("quantity", 31), ("place", None)]
    assert claim.claimant == "the regional health office"
    rules = next(c for c in split(TEXT).claims if c.kind == "casualties")
    assert claim.checkworthiness == pytest.approx(rules.checkworthiness, abs=0.1)
    assert claim.reasons[0] == "speaks of people killed, hurt or missing"


def test_an_invented_quotation_is_dropped_and_counted() -> None:
    reader = read(row(), row("The mayor has resigned over the flood", 3))
    assert ([c.quote for c in reader.claims], reader.dropped) == ([DIED], 1)


def test_a_slightly_wrong_quotation_is_found_where_it_stands() -> None:
    reader = read(row("At least 31 people died in the Tavush valley"))
    assert ([c.quote for c in reader.claims], reader.dropped) == ([DIED], 0)


def test_words_that_stand_twice_are_found_in_the_sentence_that_is_named() -> None:
    first, second = TEXT.index(JAILED), TEXT.rindex(JAILED)
    assert [c.start for c in read(row(JAILED, 3), row(JAILED, 5)).claims] == [first, second]
    assert [c.start for c in read(row(JAILED, 99)).claims] == [first]
    assert [c.start for c in read(row(JAILED, 1)).claims] == [first]  # the wrong sentence: anywhere


def test_a_span_is_proposed_once_and_the_first_counts() -> None:
    [claim] = read(row(), row(kind="event"), row("at least  31 people have died in the Tavush valley")).claims
    assert claim.kind == "casualties"


@pytest.mark.parametrize(
    "statement",
    [
        "At least 35 people have died in the Tavush valley.",
        "Ministers resigned after protests elsewhere.",
        " ",
        DIED * (LONGEST_STATEMENT // len(DIED) + 1),
    ],
    ids=["another figure", "other words", "empty", "endless"],
)
def test_a_statement_that_the_text_does_not_bear_out_gives_way_to_the_words_of_the_text(
    statement: str,
) -> None:
    assert [c.statement for c in read(row(statement=statement)).claims] == [f"{DIED}."]


def test_a_statement_is_text_that_can_be_kept() -> None:
    [claim] = read(row(statement="At least\x00 31 people\n have\ud800 died in the valley.")).claims
    assert claim.statement == "At least 31 people have died in the valley."


def test_an_unknown_kind_is_guessed() -> None:
    assert [c.kind for c in read(row(kind="gossip")).claims] == ["casualties"]


@pytest.mark.parametrize(
    "bad",
    [
        None,
        7,
        "x",
        [],
        {},
        row(quote=""),
        row() | {"quote": None},
        {**row(), "sentences": "1"},
        {**row(), "kind": 3},
    ],
    ids=str,
)
def test_a_proposal_in_another_form_is_dropped_and_counted(bad: Any) -> None:
    reader = read(bad, row())
    assert ([c.quote for c in reader.claims], reader.dropped) == ([DIED], 1)


@pytest.mark.parametrize("answer", ["", "{", "no", "[]", "{}", '{"claims": {}}', "[" * 100_000])
def test_an_answer_in_another_form_is_no_answer(answer: str) -> None:
    with pytest.raises(NoProposals) as refused:
        Reader(matter()).take(answer)
    assert refused.value.reason == MALFORMED


def test_sentences_are_numbered_over_the_pieces_and_each_is_sent_once() -> None:
    text = "\n\n".join(
        f"The year {n} brought {n} floods, it was said.\nAll of them hurt." for n in range(400)
    )
    asked = list(questions(text, passages(text, "en")))
    lines = [line for each in asked for line in each.messages[1]["content"].splitlines()]

    assert len(asked) > 2
    assert all(len(each.messages[1]["content"]) < PIECE * 1.2 for each in asked)
    assert [int(line.partition(".")[0]) for line in lines] == list(range(1, len(lines) + 1))
    assert [line.partition(". ")[2] for line in lines] == [
        " ".join(text[p.start : p.end].split()) for p in passages(text, "en")
    ]


def test_a_text_without_passages_asks_nothing() -> None:
    assert list(questions("", [])) == []


class Told:
    """An endpoint that gives the answers that it was told."""

    def __init__(self, *answers: Any) -> None:
        self.answers, self.asked = list(answers), 0

    def ask(self, messages: list[Message], form: dict[str, Any]) -> str:
        assert form == ANSWER
        self.asked += 1
        answer = self.answers.pop(0)
        if isinstance(answer, NoProposals):
            raise answer
        return json.dumps({"claims": answer})


def test_a_long_text_is_sent_in_pieces_and_read_as_one() -> None:
    text = (
        f"{TEXT}\n\n{'Nothing else is known about it. ' * 200}\n\nThe harbour of Vellin was closed on Monday."
    )
    last = len(passages(text, "en"))
    endpoint = Told(
        [row()], [row("The harbour of Vellin was closed on Monday", last), row("Invented words here")]
    )
    found = Model(endpoint, "m", 100_000).propose(matter(text))

    assert endpoint.asked == 2
    assert [c.quote for c in found.claims] == [DIED, "The harbour of Vellin was closed on Monday"]
    assert found.dropped == 1


@pytest.mark.parametrize(
    ("answers", "longest", "expected"),
    [
        ([[]], 10_000, (EMPTY, 0)),
        ([[row("Invented words here, all of them")]], 10_000, (EMPTY, 1)),
        ([], 10, (TOO_LONG, 0)),
    ],
    ids=["no claim", "nothing that stands", "too long"],
)
def test_without_a_claim_the_model_proposed_nothing(
    answers: list[Any], longest: int, expected: tuple[str, int]
) -> None:
    with pytest.raises(NoProposals) as refused:
        Model(Told(*answers), "m", longest).propose(matter())
    assert (refused.value.reason, refused.value.dropped) == expected


def test_one_piece_without_an_answer_and_the_model_proposed_nothing() -> None:
    text = f"{TEXT}\n\n{'Nothing else is known about it. ' * 200}"
    endpoint = Told([row(), row("Invented words here, all of them")], NoProposals("timeout"))
    with pytest.raises(NoProposals) as refused:
        Model(endpoint, "m", 100_000).propose(matter(text))
    assert (refused.value.reason, refused.value.dropped) == ("timeout", 1)


def test_a_proposer_is_named_with_its_version() -> None:
    assert Model(Told(), "vendor/some-model", 1).name == "model/1/vendor/some-model"
    assert Rules.name == f"rules/{ENGINE_VERSION}"


def test_the_rules_are_a_proposer_as_well() -> None:
    assert Rules().propose(matter()).claims == split(TEXT).claims


def test_the_model_is_offered_the_kinds_that_there_are() -> None:
    assert set(KINDS) == set(Kind.values)
