"""Which claims somebody asks for: the filters of the page and of the API, in one place."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils import timezone

from claims.choices import SIGNED, Status
from claims.models import Occurrence, Verdict
from newsroom.models import User

SOON = timedelta(days=7)


def chosen(rows: Any, asked: Mapping[str, Any], by: User) -> Any:
    """The claims that the filters ask for, as this person may know them. No join: a claim that stands in two places is
    listed once."""
    places = Occurrence.objects.filter(claim=OuterRef("pk"))
    if document := asked.get("document"):
        rows = rows.filter(Exists(places.filter(revision__document=document)))
    if language := asked.get("language"):
        rows = rows.filter(Exists(places.filter(revision__document__language__iexact=language)))
    if statuses := asked.get("status"):
        rows = rows.filter(status__in=statuses)
    if kinds := asked.get("kind"):
        rows = rows.filter(kind__in=kinds)
    if rating := asked.get("rating"):
        newest = Verdict.objects.open_to(by).newest().filter(claim=OuterRef("pk"), rating__code=rating)
        rows = rows.filter(Exists(newest), status__in=SIGNED)
    if assignee := asked.get("assignee"):
        rows = rows.filter(assignee=assignee)
    if asked.get("unassigned"):
        rows = rows.filter(assignee=None)
    if claimant := asked.get("claimant"):
        rows = rows.filter(claimant__icontains=claimant)
    if (priority := asked.get("priority")) is not None and priority != "":
        rows = rows.filter(priority__gte=priority)
    if due := asked.get("due"):
        today = timezone.localdate()
        rows = rows.exclude(
            status__in=(Status.CONFIRMED, Status.DISMISSED)
        )  # they are done, whatever their day
        rows = rows.filter(due_on__lt=today) if due == "overdue" else rows.filter(due_on__lte=today + SOON)
    if since := asked.get("updated_since"):
        rows = rows.filter(updated_at__gte=since)
    if words := asked.get("q"):
        rows = rows.filter(statement__icontains=words)
    return rows
