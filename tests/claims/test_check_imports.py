"""Published checks from an address: fetched by the worker within its limits, imported as a file is, and told."""

import html
import json
from collections.abc import Iterator

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from claims.actions import check_imports
from claims.models import CheckImport, EarlierCheck
from newsroom.models import Desk, Entry, User
from newsroom.roles import Role
from sources.fetching import Limits
from tests import factories
from tests.sources.fetching.loopback import Loopback, answer, redirect, serving

pytestmark = pytest.mark.django_db
REVIEW = {
    "@type": "ClaimReview",
    "claimReviewed": "Ten people died in Lenkor.",
    "author": {"name": "Other Desk"},
}
BROKEN = {"@type": "ClaimReview", "claimReviewed": ""}
FEED = json.dumps({"@type": "DataFeed", "dataFeedElement": [{"item": [REVIEW, BROKEN]}]}).encode()
PAGE = f'<html><script type="application/ld+json">{json.dumps(REVIEW)}</script></html>'.encode()


@pytest.fixture
def desk() -> Desk:
    return factories.desk()


@pytest.fixture
def by(desk: Desk) -> User:
    return factories.member(desk)


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with serving(
        {
            "/feed": answer(FEED, content_type="application/json"),
            "/page": answer(PAGE, content_type="text/html"),
            "/moved": redirect("/feed"),
            "/empty": answer(b"<p>Nothing.</p>", content_type="text/html"),
        }
    ) as found:
        yield found


def brought(desk: Desk, by: User, server: Loopback, target: str, limits: Limits | None = None) -> CheckImport:
    asked = check_imports.ask(desk=desk, url=server.url(target), by=by)
    done = check_imports.fetch(import_id=asked.pk, limits=limits or server.limits())
    assert done is not None
    return done


@pytest.mark.parametrize("target", ["/feed", "/page", "/moved"])
def test_a_page_and_a_feed_are_fetched_and_imported(
    desk: Desk, by: User, server: Loopback, target: str
) -> None:
    done = brought(desk, by, server, target)
    assert (done.failure, done.added, done.known) == ("", 1, 0)
    check = EarlierCheck.objects.get(desk=desk)
    assert (check.claim, check.publisher, check.imported_by) == (REVIEW["claimReviewed"], "Other Desk", by)
    again = brought(desk, by, server, target)
    assert (again.added, again.known) == (0, 1)


def test_what_could_not_be_used_is_told(desk: Desk, by: User, server: Loopback) -> None:
    done = brought(desk, by, server, "/feed")
    assert done.refused == 1
    assert done.refusals_in_words == ["Record 2 says no claim that was reviewed."]


@pytest.mark.parametrize(
    ("target", "words"), [("/none", "status 404"), ("/empty", "No published check was found")]
)
def test_a_failure_is_kept_with_its_reason(
    desk: Desk, by: User, server: Loopback, target: str, words: str
) -> None:
    done = brought(desk, by, server, target)
    assert words in done.failure_in_words
    [entry] = Entry.objects.filter(desk=desk, verb="earlier_checks.import_failed")
    assert entry.actor == by


def test_an_address_inside_the_house_is_not_fetched(desk: Desk, by: User, server: Loopback) -> None:
    done = brought(desk, by, server, "/feed", Limits(ports=frozenset({80, 443, server.port})))
    assert "not on the public internet" in done.failure
    assert EarlierCheck.objects.filter(desk=desk).count() == 0


def test_what_is_asked_for_twice_is_fetched_once(desk: Desk, by: User, server: Loopback) -> None:
    asked = check_imports.ask(desk=desk, url=server.url("/feed"), by=by)
    assert check_imports.ask(desk=desk, url=server.url("/feed"), by=by) == asked
    assert check_imports.fetch(import_id=asked.pk, limits=server.limits())
    assert check_imports.fetch(import_id=asked.pk, limits=server.limits()) is None


def test_who_lost_the_right_meanwhile_imports_nothing(desk: Desk, by: User, server: Loopback) -> None:
    asked = check_imports.ask(desk=desk, url=server.url("/feed"), by=by)
    desk.memberships.filter(user=by).update(role=Role.READER)
    done = check_imports.fetch(import_id=asked.pk, limits=server.limits())
    assert done is not None
    assert "As reader you may not" in done.failure


@pytest.mark.parametrize("url", ["ftp://checks.example/a", "https://user:secret@checks.example/", "checks"])
def test_an_address_that_is_none_is_refused_at_once(desk: Desk, by: User, url: str) -> None:
    with pytest.raises(ValidationError):
        check_imports.ask(desk=desk, url=url, by=by)


def test_the_page_tells_how_far_it_is(desk: Desk, by: User, server: Loopback) -> None:
    web = Client()
    web.force_login(by)
    where = reverse("earlier-import-address", args=[desk.slug])
    refused = web.post(where, {"url": "ftp://checks.example/a"})
    assert refused.status_code == 422
    assert "ftp://checks.example/a" in refused.content.decode()
    assert web.post(where, {"url": server.url("/feed")}).status_code == 302
    waiting = web.get(where, headers={"HX-Request": "true"}).content.decode()
    assert "The worker fetches it" in waiting
    assert "every 2s" in waiting
    check_imports.fetch(import_id=CheckImport.objects.get(desk=desk).pk, limits=server.limits())
    done = html.unescape(web.get(reverse("earlier-import", args=[desk.slug])).content.decode())
    assert "1 check added." in done
    assert "Record 2 says no claim that was reviewed." in done
    assert "every 2s" not in done
