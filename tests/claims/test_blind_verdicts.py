"""The second verdict of a desk that wants it blind: sealed, given, agreeing or not, decided; and told by the report."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from claims.actions import reports, second_verdicts, verdicts
from claims.models import Claim, Confirmation, Notice, SecondVerdict, Verdict
from claims.reporting import render
from claims.waiting_lists import confirmable
from newsroom.actions import desks
from newsroom.models import Desk, Entry, User
from newsroom.roles import Role
from tests import factories

pytestmark = pytest.mark.django_db
WHY = "The register settles it."


@pytest.fixture
def desk() -> Desk:
    found = factories.desk()
    factories.blind(found)
    return found


@pytest.fixture
def author(desk: Desk) -> User:
    return factories.member(desk, name="Ana")


@pytest.fixture
def second(desk: Desk) -> User:
    return factories.member(desk, name="Ben")


@pytest.fixture
def editor(desk: Desk) -> User:
    return factories.member(desk, Role.EDITOR, name="Eve")


@pytest.fixture
def claim(desk: Desk, author: User) -> Claim:
    """With a verdict that is sealed."""
    found = factories.claim(factories.document(desk, author), author)
    factories.verdict(found, author)
    found.refresh_from_db()
    return found


def give(claim: Claim, by: User, code: str = "true") -> Verdict:
    return verdicts.give(claim=claim, rating=factories.rating(claim.desk, code), explanation="So.", by=by)


def differing(claim: Claim, second: User) -> None:
    factories.second_verdict(claim, second, "unproven")
    claim.refresh_from_db()


def test_where_both_agree_the_verdict_is_confirmed(claim: Claim, second: User) -> None:
    given = factories.second_verdict(claim, second)
    claim.refresh_from_db()
    assert (claim.status, given.agrees) == ("confirmed", True)
    standing = verdicts.newest(claim)
    assert standing is not None
    assert [(each.by, each.agrees) for each in standing.confirmations.all()] == [(second, True)]


def test_where_they_differ_the_claim_waits_for_an_editor_who_is_told(
    claim: Claim, author: User, second: User, editor: User
) -> None:
    before = claim.version
    differing(claim, second)
    assert claim.status == "checked"
    assert claim.version > before  # what may be seen of it has changed
    told = Notice.objects.filter(news="differs").values_list("to", flat=True)
    assert set(told) == {author.pk, editor.pk, factories.administrator(claim.desk).pk}


@pytest.mark.parametrize(
    ("stands", "status", "rating", "by"),
    [
        ("first", "confirmed", "true", "Ana"),
        ("second", "confirmed", "unproven", "Ben"),
        ("neither", "open", "true", "Ana"),
    ],
)
def test_an_editor_decides_with_a_reason(
    claim: Claim, second: User, editor: User, stands: str, status: str, rating: str, by: str
) -> None:
    differing(claim, second)
    with pytest.raises(ValidationError, match="Say why"):
        second_verdicts.decide(claim=claim, stands=stands, reason=" ", by=editor)
    second_verdicts.decide(claim=claim, stands=stands, reason=WHY, by=editor)
    claim.refresh_from_db()
    standing = verdicts.newest(claim)
    assert standing is not None
    assert (claim.status, standing.rating.code, standing.by.name) == (status, rating, by)
    [entry] = Entry.objects.filter(object_id=claim.pk, verb="verdict.decided")
    assert (entry.data["stands"], entry.data["reason"]) == (stands, WHY)


def test_whoever_gave_one_of_the_two_does_not_decide(desk: Desk, claim: Claim, author: User) -> None:
    reviewer, editor = factories.member(desk), factories.member(desk, Role.EDITOR)
    differing(claim, editor)
    for person, error in (
        (reviewer, PermissionDenied),
        (author, PermissionDenied),
        (editor, ValidationError),
    ):
        with pytest.raises(error):
            second_verdicts.decide(claim=claim, stands="first", reason=WHY, by=person)


def test_a_sealed_verdict_is_neither_confirmed_nor_sent_back_nor_passed_over(
    claim: Claim, author: User, second: User
) -> None:
    for deed in (
        lambda: verdicts.confirm(claim=claim, by=second),
        lambda: verdicts.send_back(claim=claim, by=second, reason="No."),
        lambda: give(claim, second),
    ):
        with pytest.raises(ValidationError, match="sealed"):
            deed()
    assert give(claim, author, "unproven").blind  # who knows it may think again


def test_nobody_gives_the_second_verdict_on_their_own_first(claim: Claim, author: User) -> None:
    with pytest.raises(ValidationError, match="You gave this verdict"):
        factories.second_verdict(claim, author)


def test_while_two_verdicts_differ_nothing_but_a_decision_goes_on(
    claim: Claim, desk: Desk, author: User, second: User
) -> None:
    differing(claim, second)
    third = factories.member(desk)
    for deed in (
        lambda: verdicts.confirm(claim=claim, by=third),
        lambda: verdicts.send_back(claim=claim, by=third, reason="No."),
        lambda: factories.second_verdict(claim, third),
        lambda: give(claim, author),
    ):
        with pytest.raises(ValidationError, match="an editor decides"):
            deed()
    assert list(confirmable(Claim.objects.filter(desk=desk), third)) == []


def test_a_verdict_that_is_not_blind_takes_no_second_one(desk: Desk, claim: Claim, second: User) -> None:
    factories.blind(desk, False)
    by = factories.member(desk)
    seen = factories.claim(factories.document(desk, by), by)
    factories.verdict(seen, by)
    with pytest.raises(ValidationError, match="not sealed"):
        factories.second_verdict(seen, second)
    factories.second_verdict(claim, second)  # given when the policy was another: it stays as it was


def test_an_administrator_who_is_alone_signs_their_own_with_a_reason(desk: Desk) -> None:
    alone = factories.administrator(desk)
    claim = factories.claim(factories.document(desk, alone), alone)
    factories.verdict(claim, alone)
    verdicts.confirm(claim=claim, by=alone, override="Nobody else is here tonight.")
    claim.refresh_from_db()
    assert claim.status == "confirmed"


def test_the_ledger_learns_the_ratings_when_the_seal_is_broken(claim: Claim, second: User) -> None:
    entries = Entry.objects.filter(object_id=claim.pk).order_by("seq")
    assert entries.get(verb="verdict.given").data["sealed"] is True
    assert not any("rating" in entry.data for entry in entries)
    differing(claim, second)
    opened = entries.get(verb="verdict.second_given").data
    assert (opened["first"], opened["rating"], opened["agrees"]) == ("true", "unproven", False)


def test_words_of_an_override_wait_for_the_second_verdict_too(desk: Desk, second: User) -> None:
    by = factories.administrator(desk)
    claim = factories.claim(factories.document(desk, by), by)
    factories.citation(claim, by)
    rating = factories.rating(desk)
    verdicts.give(claim=claim, rating=rating, explanation="So.", by=by, override="The only copy.")
    overridden = Entry.objects.filter(object_id=claim.pk, verb="policy.overridden")
    assert not overridden.exists()  # "unproven" would have needed none
    factories.second_verdict(claim, second, "unproven")
    opened = Entry.objects.get(object_id=claim.pk, verb="verdict.second_given")
    assert opened.data["first_override"] == "The only copy."
    [line] = overridden
    assert (line.actor, line.data["reason"]) == (by, "The only copy.")
    assert "independent source" in line.data["demanded"]


def test_an_override_by_an_author_who_is_alone_is_told_when_they_sign(desk: Desk) -> None:
    by = factories.administrator(desk)
    claim = factories.claim(factories.document(desk, by), by)
    factories.citation(claim, by)
    verdicts.give(
        claim=claim, rating=factories.rating(desk), explanation="So.", by=by, override="The only copy."
    )
    verdicts.confirm(claim=claim, by=by, override="Alone tonight.")
    told = Entry.objects.filter(object_id=claim.pk, verb="policy.overridden").order_by("seq")
    assert [entry.data["reason"] for entry in told] == ["The only copy.", "Alone tonight."]


def test_a_desk_that_asks_for_no_second_person_cannot_ask_for_a_blind_one(desk: Desk) -> None:
    with pytest.raises(ValidationError, match="nobody does it blind"):
        desks.set_policy(desk=desk, by=factories.administrator(desk), second_reviewer=False)
    desk.policy.refresh_from_db()
    desk.policy.second_reviewer = False
    with pytest.raises(IntegrityError), transaction.atomic():
        desk.policy.save()


def test_the_database_keeps_the_order(
    desk: Desk, claim: Claim, author: User, second: User, editor: User
) -> None:
    sealed = verdicts.newest(claim)
    assert sealed is not None
    rating, other = factories.rating(desk), factories.rating(desk, "unproven")

    def refused(words: str, model: type, **fields: object) -> None:
        with pytest.raises(IntegrityError, match=words), transaction.atomic():
            model.objects.create(desk=desk, **fields)  # type: ignore[attr-defined]

    answer = {"verdict": sealed, "agrees": True}
    own = {"claim": claim, "explanation": "So.", "basis": sealed.basis, "replaces": sealed, "blind": True}
    refused("waits for a second one", Confirmation, by=second, **answer)
    refused("nobody but its author", Verdict, by=second, rating=rating, **own)
    refused("second pair of eyes", SecondVerdict, by=author, verdict=sealed, rating=other, explanation="So.")
    differing(claim, second)
    refused("an editor decides", Verdict, by=author, rating=rating, **own)
    refused("an editor decides", Confirmation, by=factories.member(desk), reason=WHY, **answer)
    refused("an editor decides", Confirmation, by=editor, reason="", **answer)
    given = SecondVerdict.objects.get()
    stands = {"by": second, "rating": other, "from_second": given}
    refused("word for word", Verdict, **(own | stands | {"explanation": "In other words."}))
    assert Confirmation.objects.create(desk=desk, by=editor, reason=WHY, **answer).agrees


def test_a_report_says_that_a_verdict_is_sealed_and_not_which(claim: Claim, editor: User) -> None:
    document = claim.occurrences.get().revision.document
    content = reports.issue(document=document, by=editor).content
    [shown] = [each for each in content["claims"] if each["id"] == str(claim.pk)]
    assert (shown["status"], shown["verdict"]) == ("checked", None)
    for form in ("html", "md"):
        page = render(content, form).decode()
        assert "It is sealed until a second person has given theirs" in page
        assert "Both say so." not in page


def test_a_report_says_that_it_was_blind_and_whether_they_agreed(
    claim: Claim, desk: Desk, author: User, second: User, editor: User
) -> None:
    document = claim.occurrences.get().revision.document
    other = factories.claim(document, author, "over 84,000 posts")
    factories.verdict(other, author)
    factories.second_verdict(other, second)
    differing(claim, second)
    second_verdicts.decide(claim=claim, stands="second", reason=WHY, by=editor)
    content = reports.issue(document=document, by=editor).content
    found = {each["id"]: each["verdict"]["blind"] for each in content["claims"] if each["verdict"]}
    agreed, decided = found[str(other.pk)], found[str(claim.pk)]
    assert (agreed["agrees"], agreed["by"], agreed["decided"]) == (True, "Ben", "")
    assert (decided["agrees"], decided["by"], decided["decided"]) == (False, "Ana", WHY)
    page = render(content, "html").decode()
    assert "gave the same rating without seeing this one" in page
    assert WHY in page


def test_the_panel_offers_the_second_verdict_and_then_the_decision(
    claim: Claim, desk: Desk, author: User, second: User, editor: User
) -> None:
    document = claim.occurrences.get().revision.document
    where = f"{reverse('document', args=[desk.slug, document.pk])}?claim={claim.pk}"

    def shown(person: User) -> str:
        web.force_login(person)
        return web.get(where).content.decode()

    web = Client()
    assert "Nobody but you sees this verdict" in shown(author)
    page = shown(second)
    assert "Give the second verdict" in page
    assert "Both say so." not in page
    body = {"rating": factories.rating(desk, "unproven").pk, "explanation": "Too little."}
    refused = web.post(
        reverse("claim-second-verdict", args=[desk.slug, claim.pk]), body | {"explanation": ""}
    )
    assert refused.status_code == 422
    assert web.post(reverse("claim-second-verdict", args=[desk.slug, claim.pk]), body).status_code == 302
    assert "Both say so." in shown(second)
    assert 'id="decide-verdict"' not in shown(second)
    assert 'id="decide-verdict"' in shown(editor)
    assert "The first: <b>True</b>" in shown(editor)
    assert "The second: <b>Unproven</b>" in shown(editor)
    administrator = factories.administrator(desk)
    assert "Override second eyes" not in shown(administrator)  # they decide, as an editor does
    assert claim.statement in web.get(reverse("desk", args=[desk.slug]), {"tab": "decide"}).content.decode()
    decided = web.post(
        reverse("claim-decide", args=[desk.slug, claim.pk]), {"stands": "second", "reason": WHY}
    )
    assert decided.status_code == 302
    assert "an editor let this one stand" in shown(second)
