"""A desk with one of everything."""

from claims.actions import (
    check_imports,
    claims,
    earlier_checks,
    filters,
    printings,
    public_faces,
    publications,
    reports,
    revisions,
    verdicts,
)
from claims.models import Claim, Document, EarlierCheck, FigurePair, Occurrence, Passage
from claims.reporting import FULL
from newsroom.actions import tokens, webhooks
from newsroom.models import ApiToken, Desk, Membership
from newsroom.roles import Role
from sources.actions import derivations, protecting
from sources.models import DerivationProposal
from tests import factories
from tests.factories import ARTICLE


class Scene:
    """A desk with one of everything, made by people who are none of the callers."""

    def __init__(self) -> None:
        self.desk: Desk = factories.desk()
        by = factories.member(self.desk, Role.EDITOR)
        self.member: Membership = by.memberships.get()
        self.token: ApiToken = tokens.issue(desk=self.desk, name="Site", by=by)[0]
        self.document: Document = factories.document(self.desk, by)
        self.passage: Passage = self.document.revision.passages.reverse()[0]
        proposed = list(Claim.objects.filter(desk=self.desk, status="proposed"))
        self.proposed, self.other = proposed[:2]
        self.open: Claim = factories.claim(self.document, by, "A court in Lenkor sentenced two engineers")
        self.checked: Claim = factories.claim(self.document, by, "At least 31 people have died")
        self.verdict = factories.verdict(self.checked, by)
        self.dismissed = claims.dismiss(
            claim=factories.claim(self.document, by, "terrible"), reason="opinion", by=by
        )
        self.citation = factories.citation(self.open, by)
        self.evidence = self.citation.evidence
        self.snapshot = self.evidence.snapshot
        self.source = self.snapshot.source
        self.origin = factories.source(self.desk, by)
        self.derivation = derivations.draw(
            source=self.source, origin=factories.source(self.desk, by), how="quotes", why="It says so.", by=by
        )
        self.hidden = factories.source(self.desk, by, protected=True)
        self.confidant = protecting.name(source=self.hidden, person=factories.member(self.desk), by=by)
        self.uncited = factories.exhibit(self.origin, by)
        self.drift = factories.drift(self.citation)
        wire = (
            "Forty-seven people had died in the flood, the office said, and six hundred houses are lost. " * 5
        )
        for _ in range(2):
            factories.exhibit(factories.source(self.desk, by), by, wire)
        self.proposal = DerivationProposal.objects.get(desk=self.desk)
        corrected = factories.claim(self.document, by, "over 84,000 posts")
        factories.verdict(corrected, by)
        self.report = reports.issue(document=self.document, by=by)
        self.printing = printings.ask(report=self.report, language="en", variant=FULL, by=by)
        verdicts.give(
            claim=corrected,
            rating=factories.rating(self.desk, "mostly_true"),
            explanation="Nearly so.",
            by=by,
            correction="The count was rounded.",
        )
        factories.blind(self.desk)
        self.sealed, self.differing = (
            factories.claim(self.document, by, words) for words in ("Lenkor", "the second trending topic")
        )
        for each in (self.sealed, self.differing):
            factories.verdict(each, by)
        factories.second_verdict(self.differing, factories.member(self.desk), "unproven")
        factories.blind(self.desk, False)
        public_faces.change(desk=self.desk, by=factories.administrator(self.desk), on=True)
        self.read_by_all: Document = factories.document(self.desk, by)
        self.signed = factories.claim(self.read_by_all, by, "At least 31 people have died")
        factories.verdict(self.signed, by)
        verdicts.confirm(claim=self.signed, by=factories.member(self.desk))
        self.publication = publications.publish(report=reports.issue(document=self.read_by_all, by=by), by=by)
        self.unpublished = reports.issue(document=self.read_by_all, by=by)
        self.addressed: Document = factories.document(self.desk, by, url="https://news.example/a")
        self.doubtful: Claim = factories.claim(self.addressed, by, "It was a terrible week.")
        revisions.revise(document=self.addressed, text=ARTICLE.replace("terrible", "good"), by=by)
        self.doubtful.refresh_from_db()
        self.place: Occurrence = self.doubtful.occurrences.get(revision__number=2)
        earlier_checks.import_checks(desk=self.desk, content=b"claim\nEleven died", by=by)
        self.kept = filters.keep(desk=self.desk, name="Open ones", query="status=open", by=by)
        self.check_import = check_imports.ask(desk=self.desk, url="https://checks.example/a.json", by=by)
        self.webhook = webhooks.create(
            desk=self.desk,
            url="https://a.example/",
            families=["claim"],
            by=factories.administrator(self.desk),
        )[0]
        self.earlier_check = EarlierCheck.objects.get(desk=self.desk)
        self.figure_pair = FigurePair.objects.create(
            desk=self.desk,
            claim=self.open,
            figure="31",
            other=self.checked,
            other_figure="47",
            apart="contradicts",
        )
