"""The Admiralty code: how reliable a source is, and how credible an item, each with its rule in the database."""

from types import SimpleNamespace

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from claims.actions import citations, report_content
from claims.models import Citation
from newsroom.models import Entry
from newsroom.roles import Role
from sources.actions import assessments, derivations
from sources.models import Assessment
from tests import factories


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    document = factories.document(desk, by)
    claim = factories.claim(document, by)
    sources = [factories.source(desk, by, title=title) for title in ("Courier", "Herald", "Agency")]
    courier, herald, agency = (factories.exhibit(each, by) for each in sources)
    return SimpleNamespace(
        desk=desk, by=by, reader=factories.member(desk, Role.READER), document=document, claim=claim,
        courier=courier, herald=herald, agency=agency, source=sources[0], sources=sources,
    )  # fmt: skip


def cite(s: SimpleNamespace, name: str, credibility: int | None = None, stance: str = "supports") -> Citation:
    return citations.cite(
        claim=s.claim, evidence=getattr(s, name), stance=stance, credibility=credibility, by=s.by
    )


def test_a_grade_replaces_the_one_before_which_stays(s: SimpleNamespace) -> None:
    first = assessments.give(source=s.source, grade="B", reason=" Checked ten reports. ", by=s.by)
    second = assessments.give(source=s.source, grade="D", reason="Three were wrong.", by=s.by)

    assert list(Assessment.objects.newest().filter(source=s.source)) == [second]
    assert (second.replaces, first.reason) == (first, "Checked ten reports.")
    told = Entry.objects.filter(object_id=s.source.pk, verb="source.assessed").order_by("seq")
    assert [entry.data["grade"] for entry in told] == ["B", "D"]


@pytest.mark.parametrize("given", [{"grade": "G"}, {"reason": "  "}])
def test_a_grade_needs_a_reason_and_a_letter_of_the_code(s: SimpleNamespace, given: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        assessments.give(**{"source": s.source, "grade": "B", "reason": "So.", "by": s.by} | given)


def test_a_reader_grades_nothing(s: SimpleNamespace) -> None:
    with pytest.raises(PermissionDenied):
        assessments.give(source=s.source, grade="B", reason="So.", by=s.reader)


def test_the_database_keeps_every_grade_in_one_chain(s: SimpleNamespace) -> None:
    made = assessments.give(source=s.source, grade="B", reason="So.", by=s.by)
    again = "insert into sources_assessment (id, grade, reason, at, by_id, desk_id, replaces_id, source_id)"
    for statement in (
        f"update sources_assessment set grade = 'A' where id = '{made.pk}'",
        f"delete from sources_assessment where id = '{made.pk}'",
        f"{again} select gen_random_uuid(), 'C', 'So.', now(), by_id, desk_id, null, source_id"
        f" from sources_assessment where id = '{made.pk}'",
        f"{again} select gen_random_uuid(), 'C', 'So.', now(), by_id, desk_id, id, '{s.sources[1].pk}'"
        f" from sources_assessment where id = '{made.pk}'",
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)


def test_the_grade_is_shown_wherever_the_source_is(s: SimpleNamespace) -> None:
    assessments.give(source=s.source, grade="A", reason="Old.", by=s.by)
    assessments.give(source=s.source, grade="C", reason="Newer.", by=s.by)
    cite(s, "courier", 3)
    client = Client()
    client.force_login(s.by)

    def page(name: str, *parts: object) -> str:
        return client.get(reverse(name, args=[s.desk.slug, *parts]), follow=True).content.decode()

    for shown in (page("sources"), page("source", s.source.pk), page("claim", s.claim.pk)):
        assert "C · fairly reliable" in shown
    assert "A · completely reliable" in page("source", s.source.pk)
    assert "item: 3 · possibly true" in page("claim", s.claim.pk)
    content = report_content.content(s.document, timezone.now(), s.by)
    cited = next(claim for claim in content["claims"] if claim["citations"])["citations"][0]
    assert (cited["source"]["grade"], cited["credibility"]) == ("C", 3)


def test_confirmed_by_other_sources_needs_two_independent_ones(s: SimpleNamespace) -> None:
    with pytest.raises(ValidationError, match="needs two independent sources"):
        cite(s, "courier", 1)
    first = cite(s, "courier")
    second = cite(s, "herald", 1)

    assert second.credibility == 1
    assert citations.grade(citation=first, credibility=1, by=s.by).credibility == 1


def test_two_that_go_back_to_one_confirm_nothing(s: SimpleNamespace) -> None:
    for source in s.sources[:2]:
        derivations.draw(source=source, origin=s.sources[2], how="reprints", why="Word for word.", by=s.by)
    cite(s, "courier")
    with pytest.raises(ValidationError, match="both cited sources go back to Agency"):
        cite(s, "herald", 1)


def test_what_speaks_against_the_claim_does_not_confirm_what_speaks_for_it(s: SimpleNamespace) -> None:
    cite(s, "courier", stance="refutes")
    with pytest.raises(ValidationError, match="to the same end"):
        cite(s, "herald", 1)


def test_the_database_refuses_it_too(s: SimpleNamespace) -> None:
    for source in s.sources[:2]:
        derivations.draw(source=source, origin=s.sources[2], how="reprints", why="Word for word.", by=s.by)
    citation, _ = cite(s, "courier"), cite(s, "herald")

    graded = {"credibility": 1, "graded_by": s.by, "graded_at": timezone.now()}
    with pytest.raises(DatabaseError, match="two independent sources"), transaction.atomic():
        Citation.objects.filter(pk=citation.pk).update(**graded)
    derivations.withdraw(derivation=s.sources[0].derivations.get(), by=s.by)
    assert Citation.objects.filter(pk=citation.pk).update(**graded) == 1
    with pytest.raises(DatabaseError, match="only this may change"), transaction.atomic():
        Citation.objects.filter(pk=citation.pk).update(stance="context")


def test_grading_an_item_lets_a_standing_verdict_fall(s: SimpleNamespace) -> None:
    citation = cite(s, "courier", 2)
    factories.verdict(s.claim, s.by)

    citations.grade(citation=citation, credibility=2, by=s.by)
    s.claim.refresh_from_db()
    assert s.claim.status == "checked"
    citations.grade(citation=citation, credibility=5, by=s.by)
    s.claim.refresh_from_db()
    assert s.claim.status == "open"


def test_a_withdrawn_citation_is_not_graded(s: SimpleNamespace) -> None:
    citation = citations.withdraw(citation=cite(s, "courier"), reason="A parody.", by=s.by)
    with pytest.raises(ValidationError, match="withdrawn"):
        citations.grade(citation=citation, credibility=3, by=s.by)
