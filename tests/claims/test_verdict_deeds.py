"""What people cite for a claim, the verdicts that they give, and what is refused."""

from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError

from claims import basis
from claims.actions import citations, verdicts
from claims.models import Claim
from newsroom.actions import desks
from tests import factories
from tests.claims.test_claim_deeds import scene, verbs

__all__ = ["scene"]  # taken from there by the fixtures


# Evidence


def test_evidence_of_another_desk_is_not_cited(s: SimpleNamespace) -> None:
    elsewhere = factories.desk()
    foreign = factories.exhibit(factories.source(elsewhere), factories.administrator(elsewhere))
    with pytest.raises(ValidationError, match="must belong to the desk"):
        citations.cite(claim=s.claim, evidence=foreign, stance="supports", by=s.by)


@pytest.mark.parametrize(
    "given", [{"stance": "perhaps"}, {"credibility": 0}, {"credibility": 7}, {"figure": "x" * 121}]
)
def test_a_citation_that_makes_no_sense_is_refused(s: SimpleNamespace, given: dict[str, object]) -> None:
    exhibit = factories.exhibit(factories.source(s.desk), s.by)
    with pytest.raises(ValidationError):
        citations.cite(**{"claim": s.claim, "evidence": exhibit, "stance": "supports", "by": s.by} | given)
    assert not s.claim.citations.exists()


def test_a_citation_is_withdrawn_for_a_reason_and_once(s: SimpleNamespace) -> None:
    cited = factories.citation(s.claim, s.by)
    with pytest.raises(ValidationError, match="Say why"):
        citations.withdraw(citation=cited, reason="  ", by=s.by)
    withdrawn = citations.withdraw(citation=cited, reason=" A parody. ", by=s.by)
    assert (withdrawn.withdrawal_reason, withdrawn.withdrawn_by) == ("A parody.", s.by)
    again = citations.withdraw(citation=cited, reason="Another.", by=s.second)
    assert (again.withdrawal_reason, again.withdrawn_by) == ("A parody.", s.by)
    assert verbs(s.claim).count("citation.withdrawn") == 1


# Verdicts


def test_a_verdict_rests_on_as_many_independent_sources_as_the_desk_asks_for(s: SimpleNamespace) -> None:
    with pytest.raises(ValidationError, match="2 more independent sources are needed"):
        verdicts.give(claim=s.claim, rating=s.rating, explanation="So.", by=s.by)
    factories.citation(s.claim, s.by)
    factories.citation(s.claim, s.by, stance="refutes")
    factories.citation(s.claim, s.by, stance="context")
    with pytest.raises(ValidationError, match="One more independent source is needed"):
        verdicts.give(claim=s.claim, rating=s.rating, explanation="So.", by=s.by)
    verdicts.give(
        claim=s.claim, rating=factories.rating(s.desk, "conflicting"), explanation="Both ways.", by=s.by
    )


def test_a_source_with_a_stake_supports_nothing_independently(s: SimpleNamespace) -> None:
    desks.set_policy(desk=s.desk, by=s.administrator, independent_sources=1)
    party = factories.source(s.desk, title="The mayor's office", has_stake=True)
    citations.cite(claim=s.claim, evidence=factories.exhibit(party, s.by), stance="supports", by=s.by)
    with pytest.raises(ValidationError, match="has a stake"):
        verdicts.give(claim=s.claim, rating=s.rating, explanation="So.", by=s.by)
    factories.citation(s.claim, s.by)
    verdicts.give(claim=s.claim, rating=s.rating, explanation="So.", by=s.by)


def test_a_desk_may_ask_for_no_source_at_all(s: SimpleNamespace) -> None:
    desks.set_policy(desk=s.desk, by=s.administrator, independent_sources=0)
    verdicts.give(claim=s.claim, rating=s.rating, explanation="So.", by=s.by)
    assert Claim.objects.get(pk=s.claim.pk).status == "checked"


def test_a_verdict_needs_a_rating_of_the_desk_that_is_in_use_and_an_explanation(s: SimpleNamespace) -> None:
    unproven = factories.rating(s.desk, "unproven")
    with pytest.raises(ValidationError, match="Choose a rating of this desk"):
        verdicts.give(
            claim=s.claim, rating=factories.rating(factories.desk(), "unproven"), explanation="So.", by=s.by
        )
    with pytest.raises(ValidationError, match="Explain the verdict"):
        verdicts.give(claim=s.claim, rating=unproven, explanation=" \n ", by=s.by)
    unproven.retired = True
    unproven.save()
    with pytest.raises(ValidationError, match="Choose a rating of this desk"):
        verdicts.give(claim=s.claim, rating=unproven, explanation="So.", by=s.by)
    assert not s.claim.verdicts.exists()


def test_a_verdict_is_refused_where_what_it_rests_on_changed_since_the_page_was_shown(
    s: SimpleNamespace,
) -> None:
    seen = basis.digest(s.claim)
    factories.citation(s.claim, s.second, stance="refutes")
    unproven = factories.rating(s.desk, "unproven")
    with pytest.raises(ValidationError, match="changed while you wrote it") as refused:
        verdicts.give(claim=s.claim, rating=unproven, explanation="So.", by=s.by, seen=seen)
    assert refused.value.code == "outdated"
    verdicts.give(claim=s.claim, rating=unproven, explanation="So.", by=s.by, seen=basis.digest(s.claim))


def test_a_verdict_replaces_the_one_before_which_stays_in_the_record(s: SimpleNamespace) -> None:
    first = factories.verdict(s.claim, s.by)
    second = verdicts.give(
        claim=s.claim, rating=factories.rating(s.desk, "mostly_true"), explanation="Nearly.", by=s.second
    )
    assert second.replaces == first
    assert verdicts.newest(s.claim) == second
    assert list(s.claim.verdicts.order_by("id")) == [first, second]


def test_a_verdict_is_sent_back_with_a_reason_by_somebody_else(s: SimpleNamespace) -> None:
    factories.verdict(s.claim, s.by)
    with pytest.raises(ValidationError, match="Say why you send the verdict back"):
        verdicts.send_back(claim=s.claim, reason=" ", by=s.second)
    with pytest.raises(ValidationError, match="You gave this verdict"):
        verdicts.send_back(claim=s.claim, reason="Hm.", by=s.by)
    answer = verdicts.send_back(claim=s.claim, reason=" One is a parody. ", by=s.second)
    assert (answer.agrees, answer.reason) == (False, "One is a parody.")
    assert verbs(s.claim)[-1] == "verdict.sent_back"


def test_who_wrote_the_statement_does_not_confirm_it(s: SimpleNamespace) -> None:
    factories.verdict(s.claim, s.second)
    with pytest.raises(ValidationError, match="last touched this claim's statement"):
        verdicts.confirm(claim=s.claim, by=s.by)
    verdicts.confirm(claim=s.claim, by=s.editor)
