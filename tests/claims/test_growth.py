"""How many queries a page or a report takes does not depend on how much there is: 3 and 30 are tried."""

from functools import partial
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from claims.actions import report_content
from claims.models import Document
from newsroom.models import User
from newsroom.roles import Role
from sources.models import Derivation, Identity, Source
from tests import factories

pytestmark = pytest.mark.django_db


def document_of(sentences: int, by: User) -> Document:
    """A document of so many sentences, each a claim with a source, which has it from another; half are protected."""
    desk = by.memberships.get().desk
    text = "\n\n".join(f"At least {number} houses were lost in Lenkor." for number in range(1, sentences + 1))
    document = factories.document(desk, by, text=text)
    claims = [
        place.claim for place in document.revision.occurrences.order_by("start").select_related("claim__desk")
    ]
    assert len(claims) == sentences
    cited = factories.cited_quickly(claims, by)
    origins = factories.cited_quickly([claims[0]] * sentences, by)
    Derivation.objects.bulk_create(
        Derivation(desk=desk, source=one, origin=other, how="quotes", why="So.", by=by)
        for one, other in zip(cited, origins, strict=True)
    )
    for number, source in enumerate(cited[::2], start=Source.objects.filter(protected=True).count() + 1):
        Identity.objects.create(desk=desk, source=source, title=source.title)
        factories.protect(source, pseudonym=number)
    return document


def queries(what: Any) -> int:
    what()  # what is remembered from the first time on
    with CaptureQueriesContext(connection) as taken:
        what()
    return len(taken)


@pytest.fixture
def by() -> User:
    return factories.member(factories.desk(), Role.EDITOR)


def test_freezing_a_report_takes_as_many_queries_for_thirty_sentences_as_for_three(by: User) -> None:
    few, many = (document_of(count, by) for count in (3, 30))
    counts = [queries(partial(report_content.content, each, timezone.now(), by)) for each in (few, many)]
    assert counts[0] == counts[1] <= 18


def test_the_review_page_takes_as_many_queries_for_thirty_sentences_as_for_three(by: User) -> None:
    client = Client()
    client.force_login(by)
    counts = []
    for count in (3, 30):
        document = document_of(count, by)
        where = reverse("document", args=[by.memberships.get().desk.slug, document.pk])
        claim = document.revision.occurrences.order_by("start")[0].claim_id
        counts.append([queries(partial(client.get, path)) for path in (where, f"{where}?claim={claim}")])
    assert counts[0] == counts[1]
    assert max(counts[1]) <= 50


def test_a_source_with_much_behind_it_takes_as_many_queries_and_is_shown_by_pages(by: User) -> None:
    desk = by.memberships.get().desk
    client = Client()
    client.force_login(by)
    counts, pages = [], []
    for count in (3, 30):
        source = factories.exhibit(factories.source(desk, by), by).snapshot.source
        claim = factories.claim(factories.document(desk, by), by)
        derived = factories.cited_quickly([claim] * count, by)
        Derivation.objects.bulk_create(
            Derivation(desk=desk, source=each, origin=source, how="quotes", why="So.", by=by)
            for each in derived
        )
        where = reverse("source", args=[desk.slug, source.pk])
        counts.append(queries(partial(client.get, where)))
        first = client.get(where).context
        second = client.get(f"{where}?derived={first['leads_to_following']}").context
        pages.append([[row.source for row in page["leads_to"]] for page in (first, second)])
        assert first["leads_to_total"] == count
    assert counts[0] == counts[1]
    assert [len(page) for page in pages[1]] == [20, 10]
    assert [source for page in pages[1] for source in page] == derived[::-1]
