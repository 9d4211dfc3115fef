"""The grade 1 of an item: the database and the reckoning of independence say the same of any graph of sources."""

from types import SimpleNamespace

import pytest
from django.db import connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.actions import policy
from claims.models import Citation, Claim
from sources.models import Derivation, Evidence, Snapshot, Source
from sources.provenance import provenance
from tests import factories

MOST = 6  # sources


@st.composite
def graphs(draw: st.DrawFn) -> SimpleNamespace:
    """Up to six sources, some with a stake; each may have something from those after it; some of them are cited."""
    count = draw(st.integers(2, MOST))
    numbers = st.integers(0, count - 1)
    return SimpleNamespace(
        count=count,
        staked=draw(st.sets(numbers, max_size=3)),
        edges=sorted(
            {(min(pair), max(pair)) for pair in draw(st.sets(st.tuples(numbers, numbers), max_size=8))}
            - {(number, number) for number in range(count)}
        ),
        cited=sorted(draw(st.sets(numbers, min_size=1))),
        own_words=draw(st.sets(numbers, max_size=2)),
    )


def laid_out(claim: Claim, graph: SimpleNamespace) -> list[Source]:
    """The rows of a graph, past the actions: of the ones that are cited, and of the ones they have it from."""
    by, desk = factories.administrator(claim.desk), claim.desk
    sources = Source.objects.bulk_create(
        Source(
            desk=desk,
            title=f"Source {number}",
            author="Mayor Ana Lind" if number in graph.own_words else "",
            has_stake=number in graph.staked,
            added_by=by,
        )
        for number in range(graph.count)
    )
    Derivation.objects.bulk_create(
        Derivation(desk=desk, source=sources[one], origin=sources[other], how="quotes", why="So.", by=by)
        for one, other in graph.edges
    )
    for number in graph.cited:
        snapshot = Snapshot.objects.create(
            desk=desk, source=sources[number], number=1, origin="uploaded", taken_by=by, text="So.", sha256="0" * 64
        )  # fmt: skip
        evidence = Evidence.objects.create(
            desk=desk, snapshot=snapshot, exact="So.", start=0, end=3, quoted_by=by
        )
        Citation.objects.create(desk=desk, claim=claim, evidence=evidence, stance="supports", cited_by=by)
    return [sources[number] for number in graph.cited]


def is_confirmed(claim: Claim) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("select claims_is_confirmed(%s, 'supports')", [claim.pk])
        return bool(cursor.fetchone()[0])


@pytest.mark.django_db
def test_the_database_confirms_what_the_reckoning_does_and_nothing_else() -> None:
    desk = factories.desk()
    claim = factories.claim(factories.document(desk), factories.administrator(desk))

    @settings(max_examples=80, derandomize=True, database=None, deadline=None)
    @given(graphs())
    def the_same_of(graph: SimpleNamespace) -> None:
        with transaction.atomic():
            cited = [source.pk for source in laid_out(claim, graph)]
            assert is_confirmed(claim) is (provenance(cited).independent(cited).number >= 2)
            transaction.set_rollback(True)

    the_same_of()


@pytest.mark.django_db
def test_of_a_quotation_the_database_confirms_all_that_the_reckoning_does() -> None:
    desk = factories.desk()
    claim = factories.claim(factories.document(desk), factories.administrator(desk))
    Claim.objects.filter(pk=claim.pk).update(kind="quote", claimant="Ana Lind")
    claim.refresh_from_db()

    @settings(max_examples=40, derandomize=True, database=None, deadline=None)
    @given(graphs())
    def as_much_of(graph: SimpleNamespace) -> None:
        with transaction.atomic():
            cited = [source.pk for source in laid_out(claim, graph)]
            assert is_confirmed(claim) >= (policy.origins(claim, cited).independent(cited).number >= 2)
            transaction.set_rollback(True)

    as_much_of()
