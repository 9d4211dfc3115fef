"""A desk that publishes, and what is planted on it that must never leave."""

from typing import Any

from claims.actions import citations, public_faces, publications, reports, verdicts
from claims.models import Claim, Document, Publication, PublicFace, Verdict
from newsroom.models import Desk, User
from newsroom.roles import Role
from tests import factories


class Stage:
    """A desk with its face on, one document, and people who sign."""

    def __init__(self, **face: Any) -> None:
        self.desk: Desk = factories.desk()
        self.administrator: User = factories.administrator(self.desk)
        self.editor: User = factories.member(self.desk, Role.EDITOR)
        self.one: User = factories.member(self.desk)
        self.two: User = factories.member(self.desk)
        self.face: PublicFace = public_faces.change(
            desk=self.desk, by=self.administrator, on=True, name="The Hallow Gazette", **face
        )
        self.document: Document = self.take_in()
        self.claim: Claim = self.signed("At least 31 people have died")

    def take_in(self, **fields: Any) -> Document:
        return factories.document(
            self.desk, self.one, title="Flood in Tavush", url="https://news.example/flood", **fields
        )

    def signed(self, words: str, code: str = "true", on: Document | None = None) -> Claim:
        claim = factories.claim(on or self.document, self.one, words)
        factories.verdict(claim, self.one, code)
        self.confirm(claim)
        return claim

    def confirm(self, claim: Claim) -> None:
        verdicts.confirm(claim=claim, by=self.two)

    def correct(self, code: str = "half_true", reason: str = "The count was of another valley.") -> Verdict:
        """Another verdict in place of the one that was handed on; a second person signs it."""
        verdict = verdicts.give(
            claim=self.claim,
            rating=factories.rating(self.desk, code),
            explanation="Both were read again.",
            by=self.one,
            correction=reason,
        )
        self.confirm(self.claim)
        return verdict

    def withdraw_a_citation(self) -> None:
        citation = self.claim.citations.first()
        assert citation is not None
        citations.withdraw(citation=citation, reason="A parody.", by=self.one)

    def publish(self, document: Document | None = None, *, with_text: bool = False) -> Publication:
        report = reports.issue(document=document or self.document, by=self.editor)
        return publications.publish(report=report, by=self.editor, with_text=with_text)

    def withdraw(self, publication: Publication, reason: str = "A source asked us to.") -> Publication:
        return publications.withdraw(publication=publication, reason=reason, by=self.editor)
