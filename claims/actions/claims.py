"""What people do with a claim before anybody gives a verdict on it."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims import earlier
from claims.actions import notices, postings, proposals, statuses
from claims.choices import REPLACED, Anchoring, Dismissal, News, Priority, Status
from claims.models import Claim, Document, Occurrence
from claims.splitting import facts_of, kind_of
from claims.verbs import Verb
from newsroom.canonical_json import without_floats
from newsroom.conflicts import require_version
from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import may, require
from newsroom.roles import Deed
from sources import protection

EDITABLE = ("statement", "kind", "facts", "claimant", "claimed_on")


@transaction.atomic
def accept(*, claim: Claim, by: User) -> Claim:
    """Take a proposed claim on: from now on it wants checking. Accepting it twice changes nothing."""
    claim = Claim.objects.lock(claim)
    require(by, Deed.CHECK, claim.desk)
    if claim.status in (Status.OPEN, Status.CHECKED, Status.CONFIRMED):
        return claim
    require_live(claim)
    statuses.pass_to(claim, Status.OPEN, by=by)
    statuses.save(claim, "status", "status_by", "status_at")
    record(Verb.CLAIM_ACCEPTED, on=claim, by=by)
    return claim


@transaction.atomic
def edit(*, claim: Claim, version: int | None, by: User, **changes: Any) -> Claim:
    """Change a claim's statement, kind, facts, claimant or date; where the statement or the facts of a signed claim
    change, its verdict falls.

    A new statement without new facts has its facts found again. A proposed claim that somebody edits is accepted.
    Raises Outdated where somebody else changed the claim after `version`.
    """
    claim = Claim.objects.lock(claim)
    require(by, Deed.CHECK, claim.desk)
    require_version(claim, version)
    if unknown := set(changes) - set(EDITABLE):
        raise ValueError(f"A claim's {', '.join(sorted(unknown))} cannot be edited.")
    require_live(claim)
    if "statement" in changes:
        changes["statement"] = changes["statement"].strip()
        if changes["statement"] != claim.statement and changes.get("facts", claim.facts) == claim.facts:
            changes["facts"] = _facts(claim, changes["statement"])
    changed = {name: value for name, value in changes.items() if getattr(claim, name) != value}
    if not changed:
        return claim
    before = {name: getattr(claim, name) for name in changed}
    signed = claim.is_signed
    for name, value in changed.items():
        setattr(claim, name, value)
    claim.full_clean(exclude=["desk", "assignee"])
    touched = set(changed)
    if "statement" in changed:
        claim.statement_by = by
        touched.add("statement_by")
    if "facts" in changed:
        claim.facts_by = by
        touched.add("facts_by")
    fell = signed and bool({"statement", "facts"} & touched)
    if fell or claim.status == Status.PROPOSED:
        status_before = claim.status
        statuses.pass_to(claim, Status.OPEN, by=by)
        touched |= {"status", "status_by", "status_at"}
    statuses.save(claim, *touched)
    if "statement" in touched:
        postings.write(earlier.languages([claim]), anew=True)
    record(Verb.CLAIM_EDITED, on=claim, by=by, before=_as_json(before), after=_as_json(changed))
    if fell:
        statuses.fell(claim, by=by, before=status_before, because=str(Verb.CLAIM_EDITED.value))
    return claim


@transaction.atomic
def dismiss(*, claim: Claim, reason: str, by: User, note: str = "") -> Claim:
    """Put a claim aside, with the reason. It stays in the record and can be reopened."""
    claim = Claim.objects.lock(claim)
    require(by, Deed.CHECK, claim.desk)
    if reason not in Dismissal.values or reason in REPLACED:
        raise ValidationError(
            {"reason": ValidationError(_("Say why the claim is dismissed."), code="reason")}
        )
    protection.require_unnamed(note, desk=claim.desk_id, by=by)
    statuses.let_fall(claim, by=by, because=str(Verb.CLAIM_DISMISSED.value))
    statuses.pass_to(claim, Status.DISMISSED, by=by)
    claim.dismissal, claim.dismissal_note = reason, note.strip()[:500]
    statuses.save(claim, "status", "status_by", "status_at", "dismissal", "dismissal_note")
    record(Verb.CLAIM_DISMISSED, on=claim, by=by, reason=reason, note=claim.dismissal_note)
    return claim


@transaction.atomic
def reopen(*, claim: Claim, by: User) -> Claim:
    """Take a dismissed claim up again. One that was merged or split lives on in others, and stays dismissed."""
    claim = Claim.objects.lock(claim)
    require(by, Deed.CHECK, claim.desk)
    if claim.status != Status.DISMISSED:
        raise ValidationError(_("This claim is not dismissed."), code="transition")
    if claim.dismissal in REPLACED:
        raise ValidationError(_("This claim lives on in the claims that took its place."), code="replaced")
    statuses.pass_to(claim, Status.OPEN, by=by)
    statuses.save(claim, "status", "status_by", "status_at", "dismissal", "dismissal_note")
    gone = claim.occurrences.filter(anchoring=Anchoring.LOST, carried_to__isnull=True)
    gone.update(resolved_by=None, resolved_at=None)
    record(Verb.CLAIM_REOPENED, on=claim, by=by)
    return claim


@transaction.atomic
def add(
    *,
    document: Document,
    start: int,
    end: int,
    by: User,
    statement: str = "",
    kind: str = "",
    claimant: str = "",
    claimed_on: date | None = None,
    seen: int | None = None,
) -> Claim:
    """Add a claim that the splitter did not propose, at `text[start:end]` of the document's newest revision.

    Without a statement the quoted words are taken; without a kind it is guessed. The claim is open at once. `seen` is
    the number of the revision whose text the person saw: offsets of another are refused.
    """
    require(by, Deed.CHECK, document.desk)
    hold([document.pk])
    revision = document.revision
    if seen is not None and seen != revision.number:
        raise ValidationError(
            _("The document has a new revision: choose the words in its text."), code="outdated"
        )
    text = revision.text
    start, end = chosen(text, start, end)
    statement = " ".join((statement or text[start:end]).split())
    claim = Claim(
        desk=document.desk,
        statement=statement,
        kind=kind or kind_of(statement, document.language),
        facts=facts_of(statement, language=document.language, published=document.published_on),
        claimant=claimant,
        claimed_on=claimed_on,
        checkworthiness=1.0,
        status=Status.OPEN,
        status_by=by,
        statement_by=by,
        facts_by=by,
        created_by=by,
    )
    claim.full_clean(exclude=["desk"])
    claim.save()
    proposals.occurrence(claim, revision, start, end).save()
    postings.write([(claim, document.language)])
    record(
        Verb.CLAIM_ADDED, on=claim, by=by, statement=statement, revision=revision.number, start=start, end=end
    )
    return claim


@transaction.atomic
def assign(
    *,
    claim: Claim,
    to: User | None,
    by: User,
    due_on: date | None = None,
    priority: int | None = None,
    take_over: bool = False,
) -> Claim:
    """Give a claim to somebody to check, or to nobody. Anybody who checks may take one themselves or give it back.

    `priority` is one of Priority; None leaves it as it is. Nobody takes a claim from somebody else by accident: they
    say so by `take_over`. Its due day stays then, the ledger names both, and the other is told.
    """
    claim = Claim.objects.lock(claim)
    own = (to is None and claim.assignee_id == by.pk) or to == by
    require(by, Deed.CHECK if own else Deed.ASSIGN, claim.desk)
    if to and not may(to, Deed.CHECK, claim.desk):
        raise ValidationError(
            _("%(name)s does not check claims on this desk.") % {"name": to}, code="assignee"
        )
    priority = claim.priority if priority is None else priority
    if priority not in Priority.values:
        raise ValidationError({"priority": ValidationError(_("There is no such priority."), code="priority")})
    former = claim.assignee if to == by and claim.assignee_id not in (None, by.pk) else None
    if former and not take_over:
        raise ValidationError(
            _("This claim is assigned to %(name)s. If you know that they leave it to you, take it over.")
            % {"name": former},
            code="assigned",
        )
    due_on = due_on or claim.due_on if former else due_on
    before = {
        "to": str(claim.assignee_id or "") or None,
        "due": _as_json(claim.due_on),
        "priority": claim.priority,
    }
    after = {"to": str(to.pk) if to else None, "due": _as_json(due_on), "priority": priority}
    if before == after:
        return claim
    claim.assignee, claim.due_on, claim.priority = to, due_on, priority
    statuses.save(claim, "assignee", "due_on", "priority")
    if before["to"] != after["to"]:
        notices.tell(News.ASSIGNED, to=[to] if to else [], claim=claim, by=by)
    if former:
        notices.tell(News.TAKEN_OVER, to=[former], claim=claim, by=by)
    record(
        Verb.CLAIM_TAKEN_OVER if former else Verb.CLAIM_ASSIGNED,
        on=claim,
        by=by,
        name=str(to or ""),
        before=before,
        **after,
    )
    return claim


def hold(documents: Iterable[UUID]) -> None:
    """Keep these documents at their newest revision until the transaction ends. A deed that gives a claim a place
    starts with this, before it locks a claim: whoever revises a document locks the two in the same order.
    """
    rows = Document.objects.select_for_update(of=("self",), no_key=True).filter(pk__in=list(documents))
    list(rows.order_by("pk").values_list("pk"))


def chosen(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends. Raises ValidationError where nothing of the text is in it."""
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise ValidationError(_("Choose the words of the text that make the claim."), code="out_of_range")
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return start, end


def require_live(claim: Claim) -> None:
    """Refuse a deed on a dismissed claim."""
    if claim.status == Status.DISMISSED:
        raise ValidationError(_("This claim is dismissed: reopen it first."), code="dismissed")


def _facts(claim: Claim, statement: str) -> list[dict[str, Any]]:
    place = Occurrence.objects.filter(claim=claim).select_related("revision__document").first()
    document = place.revision.document if place else None
    return facts_of(
        statement,
        language=document.language if document else "en",
        published=document.published_on if document else None,
    )


def _as_json(value: Any) -> Any:
    """Values of a claim as the ledger keeps them."""
    if isinstance(value, dict):
        return {name: _as_json(item) for name, item in value.items()}
    return value.isoformat() if isinstance(value, date) else without_floats(value)
