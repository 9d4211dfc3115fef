"""People, policy and tokens of a desk: each refusal beside the deed that is allowed."""

from datetime import UTC, datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from newsroom.actions import desks, people, tokens
from newsroom.models import ApiToken, Desk, Entry, Membership, Policy, Rating, User
from newsroom.roles import Role
from tests import factories

pytestmark = pytest.mark.django_db
PASSWORD = "seven brown mules"


def verbs(desk: Desk) -> list[str]:
    return list(Entry.objects.filter(desk=desk).order_by("seq").values_list("verb", flat=True))


def test_a_new_desk_has_its_founder_as_administrator_a_policy_and_the_default_scale() -> None:
    founder = factories.person()
    desk = desks.found(name="Check", slug="check", by=founder)

    assert [(m.user, m.role) for m in desk.memberships.all()] == [(founder, "administrator")]
    assert Policy.objects.get(desk=desk).independent_sources == 2
    scale = Rating.objects.filter(desk=desk).values_list("code", "value", "averitec")
    assert list(scale) == [
        ("true", 5, "Supported"),
        ("mostly_true", 4, "Supported"),
        ("half_true", 3, "Conflicting Evidence/Cherrypicking"),
        ("mostly_false", 2, "Refuted"),
        ("false", 1, "Refuted"),
        ("misleading", None, "Conflicting Evidence/Cherrypicking"),
        ("conflicting", None, "Conflicting Evidence/Cherrypicking"),
        ("unproven", None, "Not Enough Evidence"),
    ]
    assert verbs(desk) == ["desk.founded"]


def test_a_desk_without_a_name_or_with_a_taken_address_is_refused_whole() -> None:
    founder = factories.person()
    desks.found(name="Check", slug="check", by=founder)
    for name, slug in (("", "another"), ("Another", "check"), ("Another", "not a slug")):
        with pytest.raises(ValidationError):
            desks.found(name=name, slug=slug, by=founder)
    assert Desk.objects.count() == 1


def test_a_new_person_gets_a_login_and_somebody_who_has_one_keeps_it() -> None:
    desk, other = factories.desk(), factories.desk()
    administrator = factories.administrator(desk)

    added = people.add(
        desk=desk,
        email=" Ana@Desk.Example ",
        name=" Ana ",
        role="editor",
        by=administrator,
        password=PASSWORD,
    )
    assert (added.user.email, added.user.name, added.role) == ("ana@desk.example", "Ana", "editor")
    assert added.user.check_password(PASSWORD)

    again = people.add(
        desk=other,
        email="ANA@desk.example",
        name="Somebody",
        role="reader",
        by=factories.administrator(other),
        password="x" * 12,
    )
    assert again.user == added.user
    again.user.refresh_from_db()
    assert (again.user.name, again.user.check_password(PASSWORD)) == ("Ana", True)
    assert verbs(desk) == ["desk.founded", "person.added"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"email": "no address"}, "email"),
        ({"name": "  "}, "name"),
        ({"role": "owner"}, "role"),
        ({"password": "password123"}, "too common"),
        ({"password": "short1"}, "too short"),
        ({"password": "ana@desk.example", "email": "ana@desk.example"}, "too similar"),
    ],
)
def test_a_person_is_refused_with_the_reason_and_nothing_is_left_of_them(
    given: dict[str, str], words: str
) -> None:
    desk = factories.desk()
    before = User.objects.count()
    with pytest.raises(ValidationError, match=words):
        people.add(
            **{
                "desk": desk,
                "email": "new@desk.example",
                "name": "New",
                "role": "reader",
                "password": PASSWORD,
            }  # type: ignore[arg-type]
            | {"by": factories.administrator(desk)}
            | given
        )
    assert User.objects.count() == before
    assert verbs(desk) == ["desk.founded"]


def test_a_person_added_without_a_password_cannot_log_in() -> None:
    desk = factories.desk()
    for number, password in enumerate((None, "")):  # "" is what an empty field of the form gives
        added = people.add(
            desk=desk,
            email=f"new{number}@desk.example",
            name="Ana",
            role="reader",
            by=factories.administrator(desk),
            password=password,
        )
        assert not added.user.has_usable_password()


def test_nobody_is_added_twice() -> None:
    desk = factories.desk()
    member = factories.member(desk)
    with pytest.raises(ValidationError, match="already belongs"):
        people.add(
            desk=desk, email=member.email, name=member.name, role="reader", by=factories.administrator(desk)
        )


@pytest.mark.parametrize("role", [Role.READER, Role.REVIEWER, Role.EDITOR])
def test_only_an_administrator_changes_people_and_policy(role: Role) -> None:
    desk = factories.desk()
    member = factories.member(desk, role)
    membership = Membership.objects.get(user=member)

    for deed in (
        lambda: people.add(desk=desk, email="new@desk.example", name="New", role="reader", by=member),
        lambda: people.change_role(membership=membership, role=Role.ADMINISTRATOR, by=member),
        lambda: people.remove(membership=membership, by=member),
        lambda: desks.set_policy(desk=desk, by=member, independent_sources=0),
    ):
        with pytest.raises(PermissionDenied):
            deed()
    assert verbs(desk) == ["desk.founded", "person.added"]


def test_an_administrator_changes_a_role_and_takes_somebody_off_the_desk() -> None:
    desk = factories.desk()
    administrator, member = factories.administrator(desk), factories.member(desk)
    membership = Membership.objects.get(user=member)

    people.change_role(membership=membership, role="editor", by=administrator)
    membership.refresh_from_db()
    assert membership.role == "editor"
    people.remove(membership=membership, by=administrator)
    assert list(Desk.objects.visible_to(member)) == []
    assert verbs(desk) == ["desk.founded", "person.added", "person.role_changed", "person.removed"]


@pytest.mark.parametrize("way", ["role", "remove"])
def test_a_desk_keeps_an_administrator(way: str) -> None:
    desk = factories.desk()
    administrator = factories.administrator(desk)
    membership = Membership.objects.get(user=administrator)

    def go() -> object:
        if way == "role":
            return people.change_role(membership=membership, role="editor", by=administrator)
        return people.remove(membership=membership, by=administrator)

    with pytest.raises(ValidationError, match="at least one administrator"):
        go()
    membership = Membership.objects.get(user=administrator)
    assert membership.role == "administrator"

    off = factories.person(is_active=False)
    people.add(desk=desk, email=off.email, name=off.name, role=Role.ADMINISTRATOR, by=administrator)
    with pytest.raises(ValidationError, match="at least one administrator"):
        go()

    second = factories.person()
    people.add(desk=desk, email=second.email, name=second.name, role=Role.ADMINISTRATOR, by=administrator)
    membership = Membership.objects.get(user=administrator)
    go()


def test_a_policy_is_changed_and_the_ledger_keeps_what_it_was() -> None:
    desk = factories.desk()
    desks.set_policy(
        desk=desk, by=factories.administrator(desk), independent_sources=3, second_reviewer=False
    )

    policy = Policy.objects.get(desk=desk)
    assert (policy.independent_sources, policy.second_reviewer) == (3, False)
    data = Entry.objects.get(desk=desk, verb="policy.changed").data
    assert data == {
        "before": {"independent_sources": 2, "second_reviewer": True},
        "after": {"independent_sources": 3, "second_reviewer": False},
    }


def test_a_policy_below_nothing_is_refused() -> None:
    desk = factories.desk()
    with pytest.raises(ValidationError):
        desks.set_policy(desk=desk, by=factories.administrator(desk), independent_sources=-1)
    assert Policy.objects.get(desk=desk).independent_sources == 2


def test_a_token_is_kept_as_a_digest_alone() -> None:
    desk = factories.desk()
    reader = factories.member(desk, Role.READER)
    token, secret = tokens.issue(
        desk=desk, name="website", by=reader, expires_at=datetime(2030, 1, 1, tzinfo=UTC)
    )

    assert secret.startswith("tick_")
    assert token.digest == tokens.digest(secret)
    kept = str(ApiToken.objects.values().get(pk=token.pk)) + str(
        list(Entry.objects.filter(desk=desk).values())
    )
    assert secret not in kept
    assert secret.removeprefix("tick_") not in kept


def test_a_stranger_gets_no_token_of_a_desk() -> None:
    with pytest.raises(PermissionDenied):
        tokens.issue(desk=factories.desk(), name="website", by=factories.person())


@pytest.mark.parametrize("given", [{"name": ""}, {"name": "x", "scope": "everything"}])
def test_a_token_without_a_name_or_with_an_unknown_scope_is_refused(given: dict[str, str]) -> None:
    desk = factories.desk()
    with pytest.raises(ValidationError):
        tokens.issue(
            desk=desk, by=factories.administrator(desk), name=given["name"], scope=given.get("scope", "read")
        )
    assert not ApiToken.objects.exists()


def test_a_token_is_revoked_by_its_owner_or_an_administrator_and_by_nobody_else() -> None:
    desk = factories.desk()
    owner, colleague = factories.member(desk), factories.member(desk, Role.EDITOR)
    one, _ = tokens.issue(desk=desk, name="one", by=owner)
    two, _ = tokens.issue(desk=desk, name="two", by=owner)

    with pytest.raises(PermissionDenied):
        tokens.revoke(token=one, by=colleague)
    tokens.revoke(token=one, by=owner)
    tokens.revoke(token=two, by=factories.administrator(desk))
    one.refresh_from_db()
    two.refresh_from_db()
    assert one.revoked_at
    assert two.revoked_at


def test_a_token_that_was_revoked_stays_so_since_the_first_time() -> None:
    desk = factories.desk()
    owner = factories.member(desk)
    token, _ = tokens.issue(desk=desk, name="one", by=owner)
    tokens.revoke(token=token, by=owner)
    since = ApiToken.objects.get(pk=token.pk).revoked_at

    tokens.revoke(token=ApiToken.objects.get(pk=token.pk), by=owner)

    assert ApiToken.objects.get(pk=token.pk).revoked_at == since
    assert verbs(desk).count("token.revoked") == 1


def test_a_token_does_what_its_person_may_until_they_leave() -> None:
    desk = factories.desk()
    person = factories.member(desk)
    assert list(Desk.objects.visible_to(person)) == [desk]
    people.remove(membership=Membership.objects.get(user=person), by=factories.administrator(desk))
    with pytest.raises(PermissionDenied):
        tokens.issue(desk=desk, name="late", by=person)


def test_whoever_leaves_the_desk_leaves_their_tokens_revoked() -> None:
    desk = factories.desk()
    person = factories.member(desk)
    token, _secret = tokens.issue(desk=desk, name="Front page", by=person)

    people.remove(membership=Membership.objects.get(desk=desk, user=person), by=factories.administrator(desk))

    token.refresh_from_db()
    assert token.revoked_at is not None


def test_a_service_acts_under_its_own_name_and_outlasts_who_made_it() -> None:
    desk = factories.desk()
    maker = factories.member(desk, Role.ADMINISTRATOR)
    token, secret = tokens.issue_service(desk=desk, name="Front page", by=maker, scope="write")

    assert token.digest == tokens.digest(secret)
    assert (str(token.user), token.user.has_usable_password()) == ("Front page", False)
    assert Membership.objects.get(user=token.user).role == Role.SERVICE
    entry = Entry.objects.get(verb="token.issued")
    assert (entry.actor, entry.data) == (maker, {"name": "Front page", "scope": "write", "service": True})
    people.remove(membership=Membership.objects.get(user=maker), by=factories.administrator(desk))
    token.refresh_from_db()
    assert token.revoked_at is None

    people.remove(membership=Membership.objects.get(user=token.user), by=factories.administrator(desk))
    token.refresh_from_db()
    assert token.revoked_at is not None


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_services_and_the_scope_to_administer_are_for_administrators_to_give(role: Role) -> None:
    desk = factories.desk()
    person = factories.member(desk, role)
    with pytest.raises(PermissionDenied):
        tokens.issue_service(desk=desk, name="x", by=person)
    with pytest.raises(PermissionDenied):
        tokens.issue(desk=desk, name="x", by=person, scope="admin")
    assert not ApiToken.objects.exists()


def test_a_service_does_not_administer() -> None:
    desk = factories.desk()
    with pytest.raises(ValidationError, match="does not administer"):
        tokens.issue_service(desk=desk, name="x", by=factories.administrator(desk), scope="admin")


def test_a_service_stays_a_service_and_a_person_a_person() -> None:
    desk = factories.desk()
    by = factories.administrator(desk)
    token, _secret = tokens.issue_service(desk=desk, name="x", by=by)
    for user, role in ((token.user, Role.EDITOR), (factories.member(desk), Role.SERVICE)):
        with pytest.raises(ValidationError, match="stays a service"):
            people.change_role(membership=Membership.objects.get(user=user), role=role, by=by)


def test_an_administrator_makes_and_sees_services_on_the_page_of_tokens() -> None:
    desk = factories.desk()
    by, reviewer = factories.administrator(desk), factories.member(desk)
    client = Client()
    client.force_login(by)
    where = reverse("tokens", args=[desk.slug])
    made = client.post(where, {"name": "Front page", "scope": "read", "service": "on"})
    assert made.context["secret"].startswith("tick_")
    refused = client.post(where, {"name": "Front page", "scope": "admin", "service": "on"})
    assert (refused.status_code, "does not administer" in refused.content.decode()) == (422, True)
    assert [token.name for token in client.get(where).context["tokens"]] == ["Front page"]
    assert client.post(where, {"name": "Mine", "scope": "admin"}).status_code == 200

    client.force_login(reviewer)
    page = client.get(where)
    assert list(page.context["tokens"]) == []
    assert "admin" not in [value for value, _label in page.context["form"].fields["scope"].choices]
    client.post(where, {"name": "Not a service", "scope": "read", "service": "on"})
    assert ApiToken.objects.get(name="Not a service").user == reviewer
    assert client.post(where, {"name": "x", "scope": "admin"}).status_code == 422
