"""Where copies share long passages an origin is proposed; a person answers, and nothing counts before."""

from datetime import date
from io import StringIO
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse

from newsroom.models import Entry
from sources.actions import derivations, reprints
from sources.models import DerivationProposal, Source
from tests import factories

WIRE = (
    "The regional health office said on Tuesday that forty-seven people had died in the flood in the Tavush valley, "
    "and that more than a hundred and thirty thousand had left their homes since the dyke broke on Sunday night. "
    "Boats from Lenkor reached the old mill late in the evening, when most of those on its roof had been there for a "
    "whole day without water."
)


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    s = SimpleNamespace(desk=desk, by=by)
    s.agency = added(s, "Agency", WIRE, date(2024, 3, 12))
    s.courier = added(s, "Courier", f"Own correspondent. {WIRE} Read more on page 4.", date(2024, 3, 13))
    s.other = added(s, "Herald", "Our reporter saw boats. " * 40, date(2024, 3, 13))
    return s


def added(s: SimpleNamespace, title: str, text: str, published_on: date) -> Source:
    source = factories.source(s.desk, s.by, title, published_on=published_on)
    factories.exhibit(source, s.by, text)
    return source


def test_the_newer_is_proposed_to_come_from_the_older(s: SimpleNamespace) -> None:
    proposal = DerivationProposal.objects.get(desk=s.desk)

    assert (proposal.source, proposal.origin) == (s.courier, s.agency)
    assert proposal.words == len(WIRE.replace("-", " ").split())
    assert not s.courier.derivations.exists()
    assert Entry.objects.filter(object_id=s.courier.pk, verb="derivation.proposed", actor=None).count() == 1


def test_an_older_copy_that_comes_later_is_still_the_origin(s: SimpleNamespace) -> None:
    first = added(s, "Office", WIRE, date(2024, 3, 11))

    assert set(DerivationProposal.objects.filter(origin=first).values_list("source__title", flat=True)) == {
        "Agency",
        "Courier",
    }


def test_copies_from_before_the_comparison_are_compared_by_a_command(
    s: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr(reprints, "compare", lambda snapshot: None)
        first = added(s, "Office", WIRE, date(2024, 3, 11))
        added(s, "Note", "Nine words at most.", date(2024, 3, 11))
    assert not DerivationProposal.objects.filter(origin=first).exists()

    said = [command(), command()]

    assert said[0] == "Copies looked at: 2. New proposals of where a source comes from: 2.\n"
    assert said[1] == "Copies looked at: 1. New proposals of where a source comes from: 0.\n"
    assert set(DerivationProposal.objects.filter(origin=first).values_list("source__title", flat=True)) == {
        "Agency",
        "Courier",
    }


def command() -> str:
    out = StringIO()
    call_command("compare_copies", stdout=out)
    return out.getvalue()


def test_accepting_draws_the_derivation_and_refusing_does_not(s: SimpleNamespace) -> None:
    proposal = DerivationProposal.objects.get(desk=s.desk)
    with pytest.raises(ValidationError):
        reprints.answer(proposal=proposal, accept=True, how="reprints", why="  ", by=s.by)
    reprints.answer(proposal=proposal, accept=True, how="reprints", why="Word for word.", by=s.by)

    assert [edge.origin for edge in s.courier.derivations.standing()] == [s.agency]
    with pytest.raises(ValidationError, match="answered this proposal already"):
        reprints.answer(proposal=proposal, accept=False, why="No.", by=s.by)
    with pytest.raises(DatabaseError), transaction.atomic():
        DerivationProposal.objects.filter(pk=proposal.pk).update(accepted=False)


def test_it_may_be_the_other_way_round(s: SimpleNamespace) -> None:
    proposal = DerivationProposal.objects.get(desk=s.desk)
    reprints.answer(
        proposal=proposal, accept=True, how="reprints", why="It is dated back.", by=s.by, turned=True
    )
    assert [edge.origin for edge in s.agency.derivations.standing()] == [s.courier]


@pytest.mark.parametrize("turned", [False, True])
def test_drawn_on_the_side_it_waits_no_more_and_withdrawn_it_waits_again(
    s: SimpleNamespace, turned: bool
) -> None:
    source, origin = (s.agency, s.courier) if turned else (s.courier, s.agency)
    waiting = DerivationProposal.objects.filter(desk=s.desk).waiting()
    assert waiting.exists()
    edge = derivations.draw(source=source, origin=origin, how="reprints", why="It says so.", by=s.by)
    assert not waiting.all().exists()
    derivations.withdraw(derivation=edge, by=s.by)
    assert waiting.all().exists()


def test_a_pair_is_proposed_once_and_not_where_the_way_is_known(s: SimpleNamespace) -> None:
    reprints.answer(
        proposal=DerivationProposal.objects.get(desk=s.desk), accept=False, why="A form.", by=s.by
    )
    factories.exhibit(s.courier, s.by, WIRE + " Again.")
    assert DerivationProposal.objects.filter(desk=s.desk).count() == 1

    weekly = factories.source(s.desk, s.by, "Weekly", published_on=date(2024, 3, 20))
    for origin in (s.agency, s.courier):
        derivations.draw(source=weekly, origin=origin, how="reprints", why="It says so.", by=s.by)
    factories.exhibit(weekly, s.by, WIRE)
    assert not DerivationProposal.objects.filter(source=weekly).exists()


def test_no_other_desk_is_compared(s: SimpleNamespace) -> None:
    elsewhere = factories.desk()
    factories.exhibit(factories.source(elsewhere), factories.administrator(elsewhere), WIRE)
    assert not DerivationProposal.objects.filter(desk=elsewhere).exists()


def test_the_page_shows_it_on_both_sides_and_takes_the_answer(s: SimpleNamespace) -> None:
    client = Client()
    client.force_login(s.by)
    proposal = DerivationProposal.objects.get(desk=s.desk)

    def page(source: Source) -> str:
        return client.get(reverse("source", args=[s.desk.slug, source.pk])).content.decode()

    assert f"It shares {proposal.words} words with" in page(s.courier)
    assert f"shares {proposal.words} words with this one, which is older." in page(s.agency)
    where = reverse("source-proposal", args=[s.desk.slug, s.courier.pk, proposal.pk])
    assert client.post(where, {"accept": "yes", "how": "reprints", "why": ""}).status_code == 422
    assert (
        client.post(where, {"accept": "yes", "how": "reprints", "why": "Word for word."}).status_code == 302
    )
    assert "Word for word." in page(s.courier)
    assert "which is older" not in page(s.courier)
