"""Marks in a text: runs tile a passage, and each span is marked exactly where it stands."""

from collections import Counter
from itertools import pairwise
from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.marking import Run, Span, runs, runs_of_each

LENGTH = 60
places = st.tuples(st.integers(0, LENGTH), st.integers(0, LENGTH)).map(sorted)
spans_of_a_text = st.lists(places, max_size=12).map(
    lambda found: [Span(f"c{number}", start, end) for number, (start, end) in enumerate(found)]
)


def test_a_passage_without_claims_is_one_run() -> None:
    assert runs(5, 9, []) == [Run(5, 9)]


def test_an_empty_passage_has_no_run() -> None:
    assert runs(5, 5, [Span("a", 0, 9)]) == []


def test_a_claim_inside_another_comes_after_it() -> None:
    assert runs(0, 10, [Span("inner", 3, 6), Span("outer", 0, 10)]) == [
        Run(0, 3, ("outer",), ("outer",)),
        Run(3, 6, ("outer", "inner"), ("inner",)),
        Run(6, 10, ("outer",)),
    ]


def test_claims_that_overlap_share_a_run() -> None:
    assert runs(0, 12, [Span("a", 1, 7), Span("b", 4, 10)]) == [
        Run(0, 1),
        Run(1, 4, ("a",), ("a",)),
        Run(4, 7, ("a", "b"), ("b",)),
        Run(7, 10, ("b",)),
        Run(10, 12),
    ]


def test_of_claims_that_begin_together_the_longer_is_the_outer() -> None:
    assert runs(0, 4, [Span("short", 0, 2), Span("long", 0, 4)])[0] == Run(
        0, 2, ("long", "short"), ("long", "short")
    )


def test_a_claim_that_began_before_the_passage_does_not_open_in_it() -> None:
    assert runs(5, 9, [Span("a", 0, 7)]) == [Run(5, 7, ("a",)), Run(7, 9)]


def test_a_claim_made_twice_is_named_once_where_its_places_overlap() -> None:
    assert runs(0, 6, [Span("a", 0, 4), Span("a", 2, 6)]) == [
        Run(0, 2, ("a",), ("a",)),
        Run(2, 4, ("a",), ("a",)),
        Run(4, 6, ("a",)),
    ]


@settings(deadline=None)
@given(spans_of_a_text, places)
def test_runs_tile_the_passage(spans: list[Span], passage: list[int]) -> None:
    start, end = passage
    edges = [edge for run in runs(start, end, spans) for edge in (run.start, run.end)]

    assert all(run.start < run.end for run in runs(start, end, spans))
    assert edges[1:-1:2] == edges[2::2]
    assert (edges[:1], edges[-1:]) == (([start], [end]) if start < end else ([], []))


@settings(deadline=None)
@given(spans_of_a_text, places)
def test_each_claim_covers_exactly_its_span_and_opens_once(spans: list[Span], passage: list[int]) -> None:
    start, end = passage
    marked: dict[str, set[int]] = {span.id: set() for span in spans}
    opened: Counter[str] = Counter()
    for run in runs(start, end, spans):
        opened.update(run.opens)
        for name in run.ids:
            marked[name] |= set(range(run.start, run.end))

    assert marked == {span.id: set(range(max(start, span.start), min(end, span.end))) for span in spans}
    assert opened == Counter(span.id for span in spans if span.start < span.end and start <= span.start < end)


@settings(deadline=None)
@given(spans_of_a_text)
def test_spans_that_contain_others_come_before_them(spans: list[Span]) -> None:
    by_id = {span.id: span for span in spans}
    for run in runs(0, LENGTH, spans):
        covering = [by_id[name] for name in run.ids]
        assert [(span.start, -span.end) for span in covering] == sorted((s.start, -s.end) for s in covering)


@settings(deadline=None)
@given(spans_of_a_text, st.lists(st.integers(0, LENGTH), min_size=2, max_size=8, unique=True).map(sorted))
def test_many_passages_at_once_are_as_each_alone(spans: list[Span], cuts: list[int]) -> None:
    passages = list(pairwise(cuts))

    together = list(runs_of_each(passages, spans))

    in_order = sorted(spans, key=lambda span: (span.start, -span.end))
    assert together == [runs(start, end, in_order) for start, end in passages]


MANY = 20_000
STAIRS = [Span(str(number), number * 7, number * 7 + 20) for number in range(MANY)]
ENOUGH = 5  # seconds; asking every span about every other, 400 million times, takes ten times as long


def test_many_spans_are_marked_at_once() -> None:
    began = process_time()

    found = runs(0, 7 * MANY + 20, STAIRS)

    assert [name for run in found for name in run.opens] == [span.id for span in STAIRS]
    assert max(len(run.ids) for run in found) == 3
    assert process_time() - began < ENOUGH


def test_many_spans_over_as_many_passages_are_marked_at_once() -> None:
    began = process_time()

    found = list(runs_of_each([(at * 7, at * 7 + 7) for at in range(MANY)], STAIRS))

    assert [name for passage in found for run in passage for name in run.opens] == [
        span.id for span in STAIRS
    ]
    assert process_time() - began < ENOUGH
