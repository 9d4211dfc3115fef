"""Markers are planted wherever a desk keeps what is not for the world, and sought in all that everybody can read."""

import json
import re
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from claims.actions import citations, claims, notes, publications, reports, verdicts
from claims.models import Claim, Report
from newsroom.actions import people
from newsroom.models import User
from newsroom.roles import Role
from sources.actions import assessments, derivations, evidence, protecting, snapshots, sources
from tests import factories
from tests.claims.publishing.stage import Stage

pytestmark = pytest.mark.django_db

TEXT = (
    "At least 31 people have died in the Tavush valley since Monday. The mayor is a coward, markertext wrote.\n\n"
    "The hashtag #TavushFloods had over 84,000 posts. A court in Lenkor sentenced two engineers to six years."
)
MARKER = re.compile(r"marker\w+", re.IGNORECASE)


def person(stage: Stage, word: str) -> User:
    """Somebody without a name: elsewhere the beginning of the e-mail address stands in its place."""
    user = User.objects.create_user(email=f"{word}@{word}.example", password="x", name="")
    people.add(desk=stage.desk, email=user.email, name="", role=Role.EDITOR, by=stage.administrator)
    return user


def planted() -> Stage:
    """A desk that publishes one claim, with a marker in everything else."""
    stage = Stage(language="en")
    stage.desk.name = "Desk markerdesk"
    stage.desk.save()
    stage.one, stage.two, stage.editor = (
        person(stage, word) for word in ("markerauthor", "markersecond", "markereditor")
    )
    stage.document = factories.document(stage.desk, stage.one, TEXT, title="Flood in Tavush")
    stage.claim = claim = factories.claim(stage.document, stage.one, "At least 31 people have died")
    for number in range(2):
        cited = factories.citation(claim, stage.one, note=f"markernote{number}")
        source = cited.evidence.snapshot.source
        assessments.give(source=source, grade="C", reason="markergrade", by=stage.one)
    _protected(stage, claim)
    notes.write(claim=claim, text="markerclaimnote", by=stage.one)
    claims.assign(claim=claim, to=stage.two, by=stage.editor)
    verdicts.give(
        claim=claim,
        rating=factories.rating(stage.desk),
        explanation="So say the office and Protected source 1.",
        by=stage.one,
    )
    stage.confirm(claim)
    _named_by_chance(stage)
    _drafts(stage)
    return stage


def _named_by_chance(stage: Stage) -> None:
    """By somebody who does not know that it is a source: to them nothing is refused."""
    stranger = person(stage, "markerstranger")
    claim = factories.claim(stage.document, stranger, "in the Tavush valley since Monday")
    for _ in range(2):
        factories.citation(claim, stranger, note="markerothernote")
    verdicts.give(
        claim=claim,
        rating=factories.rating(stage.desk),
        explanation="Markerprotected Nightingale, a clerk, was seen there too.",
        by=stranger,
    )
    stage.confirm(claim)


def _protected(stage: Stage, claim: Claim) -> None:
    """Known to its owner and to those who sign."""
    owner = person(stage, "markerowner")
    source = sources.add(
        desk=stage.desk,
        by=owner,
        title="Markerprotected Nightingale",
        author="Markerwhistle Blower",
        publisher="Markeremployer Ltd",
        protected=True,
    )
    content = b"I was there: 31 dead, markersecretwords, and I am afraid."
    snapshot = snapshots.upload(source=source, content=content, file_name="markerfile.txt", by=owner)
    quoted = evidence.quote(snapshot=snapshot, start=0, end=len(snapshot.text), by=owner)
    citations.cite(claim=claim, evidence=quoted, stance="supports", note="markerprotectednote", by=owner)
    for who in (stage.one, stage.two):
        protecting.name(source=source, person=who, by=owner)
    open_one = factories.source(stage.desk, owner, title="The office")
    derivations.draw(source=open_one, origin=source, how="quotes", why="markerwhy", by=owner)
    stage.secret_digest = snapshot.sha256  # type: ignore[attr-defined]


def _drafts(stage: Stage) -> None:
    """What is not signed: waiting for a second person, open, dismissed; and a document that is not published."""
    waiting = factories.claim(stage.document, stage.one, "over 84,000 posts")
    factories.citation(waiting, stage.one)
    factories.citation(waiting, stage.one)
    verdicts.give(
        claim=waiting, rating=factories.rating(stage.desk), explanation="markerunconfirmed", by=stage.one
    )
    opened = factories.claim(stage.document, stage.one, "sentenced two engineers")
    opened.refresh_from_db()
    words = "markeropen: two engineers were sentenced"
    claims.edit(claim=opened, version=opened.version, statement=words, by=stage.one)
    dismissed = factories.claim(stage.document, stage.one, "The mayor is a coward")
    claims.dismiss(claim=dismissed, reason="opinion", note="markerdismissed", by=stage.one)
    draft = "markerdraft: ten people died in Oddvar."
    unpublished = factories.document(stage.desk, stage.one, draft, title="markertitle")
    secret = factories.claim(unpublished, stage.one, "ten people died in Oddvar")
    factories.verdict(secret, stage.one)
    stage.confirm(secret)


def exits(stage: Stage) -> dict[str, str]:
    """Everything that everybody can read of the desk, headers too."""
    named: dict[str, dict[str, Any]] = {
        "public-checks": {},
        "public-corrections": {},
        "public-atom": {},
        "public-feed": {},
        "public-sitemap": {},
        "public-claims-search": {},
        "public-document": {"document_id": stage.document.pk},
        "public-annotations": {"document_id": stage.document.pk},
    }
    addresses = {
        name: reverse(name, kwargs={"slug": stage.face.slug, **parts}) for name, parts in named.items()
    }
    addresses |= {"robots": "/robots.txt", "claims-search": "/v1alpha1/claims:search"}
    for claim in Claim.objects.filter(desk=stage.desk):
        addresses[f"claim {claim}"] = reverse("public-claim", args=[stage.face.slug, claim.pk])
    found = {}
    for name, address in addresses.items():
        for language in ("en", "fa"):
            answer = Client().get(
                address, {"query": "31 people dead, two engineers sentenced", "language": language}
            )
            found[f"{name} {language}"] = f"{answer.headers} {answer.getvalue().decode()}"
    return found


def test_the_markers_are_in_what_the_desk_itself_has() -> None:
    stage = planted()
    report = reports.issue(document=stage.document, by=stage.editor)
    held = {found.lower() for found in MARKER.findall(json.dumps(report.content))}
    assert held >= {
        "markerauthor", "markersecond", "markereditor", "markernote0", "markerprotected",
        "markersecretwords", "markerunconfirmed", "markeropen", "markerdismissed",
        "markertext", "markerdesk",
    }  # fmt: skip


@pytest.mark.parametrize("corrected", [False, True])
def test_nothing_that_is_not_for_the_world_leaves(corrected: bool) -> None:
    stage = planted()
    stage.publish()
    if corrected:
        stage.correct(reason="Protected source 1 was mistaken.")
        assert leaks(stage) == {}
        stage.publish()
    assert leaks(stage) == {}
    page = exits(stage)[f"claim {stage.claim} en"]
    assert "Protected source 1" in page
    assert "At least 31 people have died" in page


def leaks(stage: Stage) -> dict[str, set[str]]:
    found = {name: set(MARKER.findall(text)) for name, text in exits(stage).items()}
    secrets = {stage.secret_digest, str(stage.editor.pk), str(stage.one.pk)}  # type: ignore[attr-defined]
    for name, text in exits(stage).items():
        found[name] |= {secret for secret in secrets if secret in text}
    return {name: words for name, words in found.items() if words}


def test_what_is_stored_for_the_world_holds_none_of_it_either() -> None:
    """So that no page written one day can show it."""
    stage = planted()
    publication = stage.publish()
    stored = json.dumps([publication.content, *(row.content for row in publication.claims.all())])
    assert set(MARKER.findall(stored)) == set()
    assert stage.secret_digest not in stored  # type: ignore[attr-defined]
    assert "markertext" in json.dumps(Report.objects.get(pk=publication.report_id).content)


def test_the_words_of_the_text_are_public_only_with_the_text() -> None:
    stage = planted()
    publication = stage.publish(with_text=True)
    stored = json.dumps([publication.content, *(row.content for row in publication.claims.all())])
    # The words around the next claim may end within it.
    assert {word for word in MARKER.findall(stored) if not "markertext".startswith(word)} == set()
    assert "markertext" in stored


def test_the_reason_of_a_withdrawal_names_no_protected_source_whoever_writes_it() -> None:
    stage = planted()
    publication = stage.publish()
    with pytest.raises(ValidationError, match="is protected"):
        publications.withdraw(
            publication=publication, reason="Markerprotected Nightingale asked.", by=stage.one
        )
    withdrawn = stage.withdraw(publication, "Markerprotected Nightingale asked us to.")
    assert withdrawn.withdrawal_reason == "Protected source 1 asked us to."


def test_what_is_withdrawn_is_nowhere_but_its_reason() -> None:
    stage = planted()
    stage.withdraw(stage.publish(), "A source asked us to.")
    for name, text in exits(stage).items():
        assert "So say the office" not in text, name
        assert "The death toll stands at 31" not in text, name
