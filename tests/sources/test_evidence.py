"""Quoting from what was preserved, and saying where a source comes from."""

from types import SimpleNamespace

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from newsroom.models import Entry
from newsroom.roles import Role
from sources.actions import derivations, evidence, snapshots
from sources.models import Evidence, Snapshot
from tests import factories
from tests.sources.extraction import files

TEXT = "😂 The toll is 31,\nthe office said. The toll is 31, it said again."


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    courier, herald, agency = (
        factories.source(desk, by, title=title) for title in ("Courier", "Herald", "Agency")
    )
    return SimpleNamespace(
        desk=desk,
        by=by,
        reader=factories.member(desk, Role.READER),
        courier=courier,
        herald=herald,
        agency=agency,
        snapshot=snapshots.upload(source=courier, content=TEXT.encode(), file_name="a.txt", by=by),
    )


def test_a_passage_is_quoted_with_what_stands_around_it(s: SimpleNamespace) -> None:
    text = s.snapshot.text
    start = text.index("the office")
    made = evidence.quote(snapshot=s.snapshot, start=start - 1, end=start + 17, by=s.by, locator="p. 2")
    assert (made.exact, made.start, made.end, made.locator) == ("the office said.", start, start + 16, "p. 2")
    assert made.prefix == text[max(0, start - 32) : start]
    assert made.suffix == text[start + 16 : start + 48]


def test_the_same_place_is_quoted_once(s: SimpleNamespace) -> None:
    one = evidence.quote(snapshot=s.snapshot, start=2, end=17, by=s.by)
    assert evidence.quote(snapshot=s.snapshot, start=1, end=18, by=s.by) == one
    assert Entry.objects.filter(desk=s.desk, verb="evidence.quoted").count() == 1


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 5), (9, 3), (0, 10**6), (17, 18)])
def test_a_place_outside_the_text_or_without_a_word_is_refused(
    s: SimpleNamespace, start: int, end: int
) -> None:
    with pytest.raises(ValidationError):
        evidence.quote(snapshot=s.snapshot, start=start, end=end, by=s.by)
    assert not Evidence.objects.exists()


def test_nothing_is_quoted_from_a_snapshot_that_failed_nor_by_a_reader(s: SimpleNamespace) -> None:
    failed = Snapshot.objects.create(
        desk=s.desk, source=s.courier, number=2, origin="fetched", taken_by=s.by, failure="It did not answer."
    )
    with pytest.raises(ValidationError, match="This snapshot failed"):
        evidence.quote(snapshot=failed, start=0, end=1, by=s.by)
    with pytest.raises(PermissionDenied):
        evidence.quote(snapshot=s.snapshot, start=2, end=17, by=s.reader)


@pytest.mark.parametrize(
    "passage", ["the office said.", " the  office\tsaid. ", "31,\nthe office", "31, the office"]
)
def test_a_pasted_passage_is_found_whatever_its_white_space(s: SimpleNamespace, passage: str) -> None:
    start, end = evidence.find(snapshot=s.snapshot, passage=passage)
    assert s.snapshot.text[start:end].split() == passage.split()


@pytest.mark.parametrize(
    ("passage", "code"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("The toll is 32", "not_found"),
        (".*", "not_found"),
        ("The toll is 31,", "ambiguous"),
    ],
)
def test_a_passage_that_is_not_there_or_there_twice_is_refused(
    s: SimpleNamespace, passage: str, code: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        evidence.find(snapshot=s.snapshot, passage=passage)
    assert refused.value.code == code


def test_a_refusal_shows_the_words_that_come_nearest(s: SimpleNamespace) -> None:
    with pytest.raises(ValidationError, match=r"What comes nearest there: “31, the office said\.”"):
        evidence.find(snapshot=s.snapshot, passage="31, an office said.")


def test_where_a_source_comes_from_is_drawn_and_withdrawn(s: SimpleNamespace) -> None:
    edge = derivations.draw(
        source=s.courier, origin=s.agency, how="reprints", why=" Word for word. ", by=s.by
    )
    assert edge.why == "Word for word."
    derivations.withdraw(derivation=edge, by=s.by)
    assert not s.courier.derivations.standing().exists()
    again = derivations.draw(source=s.courier, origin=s.agency, how="quotes", why="It says so.", by=s.by)
    assert list(s.courier.derivations.standing()) == [again]
    verbs = Entry.objects.filter(object_id=s.courier.pk, verb__startswith="derivation").order_by("seq")
    assert list(verbs.values_list("verb", flat=True)) == [
        "derivation.drawn",
        "derivation.withdrawn",
        "derivation.drawn",
    ]


def test_a_way_that_leads_back_is_refused_in_words(s: SimpleNamespace) -> None:
    derivations.draw(source=s.courier, origin=s.herald, how="quotes", why="So.", by=s.by)
    derivations.draw(source=s.herald, origin=s.agency, how="quotes", why="So.", by=s.by)
    with pytest.raises(ValidationError, match="“Courier” already comes from “Agency”"):
        derivations.draw(source=s.agency, origin=s.courier, how="quotes", why="So.", by=s.by)
    with pytest.raises(ValidationError, match="cannot come from itself"):
        derivations.draw(source=s.agency, origin=s.agency, how="quotes", why="So.", by=s.by)
    derivations.draw(source=s.courier, origin=s.agency, how="quotes", why="So.", by=s.by)


@pytest.mark.parametrize("given", [{"how": "resembles"}, {"why": "  "}])
def test_a_derivation_of_no_known_sort_or_without_a_reason_is_refused(
    s: SimpleNamespace, given: dict[str, str]
) -> None:
    with pytest.raises(ValidationError):
        derivations.draw(
            **{"source": s.courier, "origin": s.agency, "how": "quotes", "why": "So.", "by": s.by} | given
        )


def test_the_same_derivation_is_drawn_once_and_never_across_desks(s: SimpleNamespace) -> None:
    derivations.draw(source=s.courier, origin=s.agency, how="quotes", why="So.", by=s.by)
    with pytest.raises(ValidationError, match="recorded already"):
        derivations.draw(source=s.courier, origin=s.agency, how="reprints", why="So.", by=s.by)
    with pytest.raises(ValidationError, match="must belong to the desk"):
        derivations.draw(
            source=s.courier, origin=factories.source(factories.desk()), how="quotes", why="So.", by=s.by
        )
    with pytest.raises(PermissionDenied):
        derivations.draw(source=s.herald, origin=s.agency, how="quotes", why="So.", by=s.reader)


def test_a_passage_of_a_pdf_is_found_by_its_page(s: SimpleNamespace) -> None:
    content = files.pdf(["The first page."], ["The second page."])
    snapshot = snapshots.upload(source=s.courier, content=content, file_name="a.pdf", by=s.by)
    assert len(snapshot.pages) == 2
    for words, page in (("The first", "p. 1"), ("The second", "p. 2")):
        start, end = evidence.find(snapshot=snapshot, passage=words)
        assert evidence.quote(snapshot=snapshot, start=start, end=end, by=s.by).locator == page
