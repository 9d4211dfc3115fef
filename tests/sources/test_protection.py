"""Who a protected source is stands apart from it; its owner and the people whom they name can read it."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError

from newsroom.actions import people
from newsroom.models import Entry, Membership
from newsroom.roles import Role
from sources import protection
from sources.actions import assessments, derivations, evidence, protecting, snapshots, sources
from sources.models import (
    IDENTIFYING,
    Confidant,
    DerivationProposal,
    Evidence,
    Fingerprint,
    Identity,
    Snapshot,
    Source,
)
from tests import factories
from tests.newsroom.tampering import past_python

WORDS = "Nobody knows. The toll is 31, they say. Ann Other signed it."


@pytest.fixture
def s(db: None) -> SimpleNamespace:
    desk = factories.desk()
    owner, other = factories.member(desk, name="Olga"), factories.member(desk)
    source = sources.add(
        desk=desk, title="A letter", author="Ann Other", kind="person", protected=True, by=owner
    )
    snapshot = snapshots.upload(source=source, content=WORDS.encode(), file_name="ann.txt", by=owner)
    exhibit = evidence.quote(snapshot=snapshot, start=14, end=28, by=owner)
    return SimpleNamespace(
        desk=desk, owner=owner, other=other, source=source, snapshot=snapshot, exhibit=exhibit
    )


def seen(s: SimpleNamespace, reader: object) -> Evidence:
    row = Evidence.objects.select_related("snapshot__source").get(pk=s.exhibit.pk)
    return protection.as_seen_by(reader, [row])[0]  # type: ignore[arg-type]


def test_its_row_in_the_library_says_a_pseudonym_only(s: SimpleNamespace) -> None:
    stored = Source.objects.get(pk=s.source.pk)
    assert (stored.title, stored.author, stored.kind) == ("Protected source 1", "", "other")
    assert Identity.objects.get(source=stored).author == "Ann Other"
    assert factories.source(s.desk, s.owner, protected=True).pseudonym == 2
    assert factories.source(factories.desk(), protected=True).pseudonym == 1


def test_its_owner_reads_who_it_is_and_another_reads_the_passage_alone(s: SimpleNamespace) -> None:
    own, others = seen(s, s.owner), seen(s, s.other)
    assert (own.snapshot.source.title, own.snapshot.text, own.prefix) == ("A letter", WORDS, "Nobody knows. ")
    assert (others.snapshot.source.title, others.snapshot.text, others.prefix) == (
        "Protected source 1",
        "",
        "",
    )
    assert others.exact == own.exact == "The toll is 31"
    assert (others.snapshot.sha256, others.snapshot.file_name, others.suffix) == ("", "", "")


def test_its_words_are_withheld_where_the_owner_says_so(s: SimpleNamespace) -> None:
    sources.describe(source=s.source, words_withheld=True, by=s.owner)
    assert [seen(s, reader).exact for reader in (s.owner, s.other, None)] == ["The toll is 31", "[…]", "[…]"]


def test_copies_and_passages_are_there_for_those_only_who_may_know_it(s: SimpleNamespace) -> None:
    protecting.name(source=s.source, person=(friend := factories.member(s.desk)), by=s.owner)
    for reader, there in ((s.owner, 1), (friend, 1), (s.other, 0), (factories.administrator(s.desk), 0)):
        assert Snapshot.objects.visible_to(reader).count() == there
        assert Evidence.objects.visible_to(reader).count() == there


def test_whoever_was_not_named_can_do_nothing_with_it(s: SimpleNamespace) -> None:
    open_ = factories.source(s.desk, s.owner)
    deeds: list[Callable[[Any], object]] = [
        lambda by: sources.describe(source=s.source, title="Guessed", by=by),
        lambda by: sources.readdress(source=s.source, url="https://a.example/", by=by),
        lambda by: sources.request_fetch(source=s.source, by=by),
        lambda by: snapshots.upload(source=s.source, content=b"Ten died.", file_name="a.txt", by=by),
        lambda by: assessments.give(source=s.source, grade="A", reason="So.", by=by),
        lambda by: derivations.draw(source=s.source, origin=open_, how="quotes", why="So.", by=by),
        lambda by: derivations.draw(source=open_, origin=s.source, how="quotes", why="So.", by=by),
        lambda by: evidence.quote(snapshot=s.snapshot, start=0, end=6, by=by),
        lambda by: protecting.name(source=s.source, person=by, by=by),
        lambda by: protecting.lift(source=s.source, by=by),
    ]
    for by in (s.other, factories.administrator(s.desk), factories.member(s.desk, Role.SERVICE)):
        for deed in deeds:
            with pytest.raises(PermissionDenied, match="Protected source 1 is known only to Olga"):
                deed(by)
    assert assessments.give(source=s.source, grade="A", reason="So.", by=s.owner).grade == "A"


def test_whoever_knows_it_may_name_others_and_the_ledger_says_who_did(s: SimpleNamespace) -> None:
    third = factories.member(s.desk)
    confidant = protecting.name(source=s.source, person=s.other, by=s.owner)
    protecting.name(source=s.source, person=third, by=s.other)
    with pytest.raises(PermissionDenied, match="Only Olga"):
        protecting.unname(confidant=confidant, by=third)
    protecting.unname(confidant=confidant, by=s.owner)
    assert protection.hidden_from(s.other, [s.source.pk]) == [s.source]
    assert protection.hidden_from(third, [s.source.pk]) == []
    verbs = (
        Entry.objects.filter(desk=s.desk, object_id=s.source.pk)
        .order_by("-seq")
        .values_list("verb", flat=True)
    )
    assert list(verbs[:3]) == ["source.confidant_unnamed", *["source.confidant_named"] * 2]


@pytest.mark.parametrize("who", ["owner", "stranger"])
def test_only_others_of_the_desk_can_be_named(s: SimpleNamespace, who: str) -> None:
    person = {"owner": s.owner, "stranger": factories.person()}[who]
    with pytest.raises(ValidationError):
        protecting.name(source=s.source, person=person, by=s.owner)


def test_whoever_leaves_the_desk_is_no_longer_named(s: SimpleNamespace) -> None:
    protecting.name(source=s.source, person=s.other, by=s.owner)
    with pytest.raises(IntegrityError, match="person_id_on_desk"):
        past_python(
            "insert into sources_confidant (id, desk_id, source_id, person_id, named_by_id, named_at)"
            " select gen_random_uuid(), desk_id, id, %s, added_by_id, now() from sources_source where id = %s",
            factories.person().pk,
            s.source.pk,
        )
    people.remove(
        membership=Membership.objects.get(desk=s.desk, user=s.other), by=factories.administrator(s.desk)
    )
    assert not Confidant.objects.exists()


def test_protection_is_chosen_when_it_is_added_and_never_later(s: SimpleNamespace) -> None:
    open_ = factories.source(s.desk, s.owner)
    with pytest.raises(ValidationError, match="chosen when a source is added"):
        sources.describe(source=open_, protected=True, by=s.owner)
    with pytest.raises(ValidationError, match="lifted on the source's own page"):
        sources.describe(source=s.source, protected=False, by=s.owner)


@pytest.mark.parametrize(
    "change", ["author = 'Ann'", "title = 'A letter'", "url = 'https://a.example/'", "pseudonym = null"]
)
def test_the_database_keeps_the_identity_out_of_its_row(s: SimpleNamespace, change: str) -> None:
    with pytest.raises(IntegrityError, match="does_not_say_who_it_is"):
        past_python(f"update sources_source set {change} where id = %s", s.source.pk)
    past_python("update sources_source set has_stake = true where id = %s", s.source.pk)


def test_its_owner_alone_ends_the_protection(s: SimpleNamespace) -> None:
    protecting.name(source=s.source, person=s.other, by=s.owner)
    with pytest.raises(PermissionDenied, match="Only Olga"):
        protecting.lift(source=s.source, by=s.other)
    protecting.lift(source=s.source, by=s.owner)
    stored = Source.objects.get(pk=s.source.pk)
    assert (stored.title, stored.author, stored.kind, stored.protected) == (
        "A letter",
        "Ann Other",
        "person",
        False,
    )
    assert not Identity.objects.exists()
    assert Snapshot.objects.visible_to(factories.member(s.desk)).count() == 1


def test_whoever_brings_the_same_bytes_or_the_same_address_learns_nothing(s: SimpleNamespace) -> None:
    secret = "https://a.example/secret"
    sources.add(desk=s.desk, title="", url=secret, protected=True, by=s.owner)
    assert sources.same_address(s.desk, secret) is None
    assert sources.add(desk=s.desk, title="", url=secret, by=s.other).url == secret
    snapshots.require_new(desk=s.desk, content=WORDS.encode())
    copy = factories.exhibit(factories.source(s.desk, s.other), s.other, WORDS * 30).snapshot
    factories.exhibit(factories.source(s.desk, s.owner, protected=True), s.owner, WORDS * 30)
    assert snapshots.twins(snapshot=copy) == []
    assert not DerivationProposal.objects.exists()
    assert Fingerprint.objects.count() == 1


def test_it_is_found_by_its_title_by_those_only_who_may_know_it(s: SimpleNamespace) -> None:
    protecting.name(source=s.source, person=(friend := factories.member(s.desk)), by=s.owner)
    for words, readers in (("letter", [s.owner, friend]), ("protected source", [s.owner, friend, s.other])):
        everybody = (s.owner, friend, s.other)
        assert [each for each in everybody if Source.objects.matching(words, each).exists()] == readers
    assert Source.objects.matching("letter", s.owner).count() == 1


def test_what_all_can_read_names_no_source_that_its_writer_knows(s: SimpleNamespace) -> None:
    for text in ("So says ann other.", "It is in a letter of hers"):
        with pytest.raises(ValidationError, match="write “Protected source 1”"):
            protection.require_unnamed(text, desk=s.desk, by=s.owner)
        protection.require_unnamed(text, desk=s.desk, by=s.other)  # who guesses is not told
    protection.require_unnamed("Another letterbox.", desk=s.desk, by=s.owner)


def test_each_text_of_a_row_that_hangs_on_a_source_is_withheld_or_open_on_purpose() -> None:
    """A new column of these tables must be put among those that are withheld, or here."""
    open_ = {
        Snapshot: {"number", "origin", "taken_at", "retry_at"},
        Evidence: {"exact", "start", "end", "quoted_at"},
        Source: {
            "has_stake",
            "first_hand",
            "protected",
            "pseudonym",
            "words_withheld",
            "added_at",
            "version",
            "fetch_requested_at",
            "canonical_url",
        },
    }
    for model, known in open_.items():
        named = {field.name for field in model._meta.fields if not field.is_relation} - {"id"}
        withheld = set(getattr(model, "WITHHELD", IDENTIFYING))
        assert named == known | withheld, model
