"""Whoever may sign as second cannot tell from any page or answer what the first verdict says: two desks are made that
differ in a sealed rating and its explanation alone, and everything that can be read on them must be the same.
"""

import re
from itertools import count
from types import SimpleNamespace

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from claims.actions import reports, verdicts
from newsroom.models import User
from newsroom.roles import Role
from tests import factories
from tests.claims import test_access as pages
from tests.claims.api import test_access as api
from tests.claims.api.conftest import Caller
from tests.claims.scene import Scene

pytestmark = pytest.mark.django_db
OF_CHANCE = re.compile(
    r"[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{12,64}|(?<!\d)\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(?![0-9a-f])|tick_\w+"
    r'|(?<=nonce=")[^"]+|(?<=csrfmiddlewaretoken" value=")\w+|(?<="X-CSRFToken": ")\w+|\d+ms'
)
FILES = re.compile("evidence-file|snapshot|picture|stream")  # of sources; the stream has a test of its own
BOTH = [("unproven", "Nobody could look at it."), ("true", "Both registers have it.")]


def replaced(s: SimpleNamespace, code: str, words: str) -> User:
    """Let the author of the sealed verdict on `s.sealed` think again, and a report be issued then."""
    factories.blind(s.desk)
    author: User = s.sealed.status_by
    rating = factories.rating(s.desk, code)
    verdicts.give(claim=s.sealed, rating=rating, explanation=words, by=author)
    s.open = s.checked = s.sealed
    s.report = reports.issue(document=s.document, by=author)
    return author


def told(content: str) -> str:
    return OF_CHANCE.sub("…", content)


def of_pages(role: str, code: str, words: str) -> dict[str, str]:
    s = pages.scene()
    replaced(s, code, words)
    web = Client()
    web.force_login(s.people[role])
    found = {
        cell[1]: pages.address(s, cell, s.desk.slug)
        for cell in pages.TABLE
        if cell[0] == "get" and not FILES.search(cell[1])
    }
    document = reverse("document", args=[s.desk.slug, s.document.pk])
    claims = reverse("claims", args=[s.desk.slug])
    found |= {
        "panel": f"{document}?claim={s.sealed.pk}",
        "inbox": reverse("inbox") + "?show=all",
        **{f"tab {tab}": f"/d/{s.desk.slug}/?tab={tab}" for tab in ("mine", "second", "decide", "recheck")},
        **{f"filter {each}": f"{claims}?rating={each}" for each, _ in BOTH},
        "asked": f"/d/{s.desk.slug}/earlier-checks/typed/?statement={s.sealed.statement}",
    }
    return {name: told(web.get(where, follow=True).content.decode()) for name, where in found.items()}


def of_api(role: str, code: str, words: str) -> dict[str, str]:
    s = Scene()
    replaced(s, code, words)  # type: ignore[arg-type]
    by = Caller(factories.token(factories.member(s.desk, role), s.desk))
    found = {}
    for cell, row in api.TABLE.items():
        if cell[0] == "get" and not FILES.search(cell[1]):
            path = "/" + api.URL_MAP[cell].replace("<str:form>", "json").replace("<int:number>", "1")
            path = path.replace("<uuid:id>", str(getattr(s, row.on).pk)) if row.on else path
            found[cell[1]] = path + row.query(s)
    sealed = s.sealed.verdicts.latest("pk")
    found |= {
        "sealed": f"/verdicts/{sealed.pk}",
        "expanded": f"/claims/{s.sealed.pk}?expand=evidence,notes",
        **{f"filter {each}": f"/claims?rating={each}" for each, _ in BOTH},
        "all changes": "/changes?limit=500",
    }
    answers = {name: by.get(path) for name, path in found.items()}
    answers["statuses"] = by.post("/claims/status", {"ids": [str(s.sealed.pk)]})
    assert answers["sealed"].status_code == 404
    assert '"sealed":true' in answers["statuses"].content.decode().replace(" ", "")
    return {name: told(answer.content.decode() + answer.get("ETag", "")) for name, answer in answers.items()}


@pytest.mark.parametrize(("reading", "role"), [(of_pages, Role.REVIEWER), (of_api, Role.ADMINISTRATOR)])
def test_nothing_that_can_be_read_tells_the_sealed_rating(
    reading: object, role: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    for code, words in BOTH:
        with transaction.atomic():
            monkeypatch.setattr(factories, "_number", count(1))
            seen.append(reading(role, code, words))  # type: ignore[operator]
            transaction.set_rollback(True)
    one, other = seen
    assert len(one) > 30
    assert [name for name in one if one[name] != other[name]] == []
    assert not any(words in content for _, words in BOTH for content in (*one.values(), *other.values()))


def test_the_author_and_everybody_after_the_second_verdict_can_tell() -> None:
    s = pages.scene()
    author = replaced(s, *BOTH[1])
    second = s.people[Role.REVIEWER]
    where = f"{reverse('document', args=[s.desk.slug, s.document.pk])}?claim={s.sealed.pk}"

    def reads(person: User) -> bool:
        web = Client()
        web.force_login(person)
        return BOTH[1][1] in web.get(where).content.decode()

    assert [reads(person) for person in (author, second, s.people[Role.ADMINISTRATOR])] == [
        True,
        False,
        False,
    ]
    factories.second_verdict(s.sealed, second)
    assert all(reads(person) for person in s.people.values())
