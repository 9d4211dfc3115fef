"""Two copies of a source against each other: what was reworded, taken out and put in, and what became of quotations."""

from collections import Counter
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from newsroom.views.access import DeskRequest, on_desk, page
from sources.models import Source
from sources.quoting import look_for
from sources.rewording import LONGEST, Fate, folded, reworded
from sources.views.source_page import known

MOST_QUOTED = 200
"""Passages of one copy that are followed; a copy has a handful."""


@on_desk
def changes(request: DeskRequest, source_id: UUID, older: int, newer: int) -> HttpResponse:
    """What the newer copy says in place of the older one, paragraph by paragraph, the quoted passages marked."""
    source = known(request, source_id)
    before = get_object_or_404(source.snapshots.good(), number=older)
    after = get_object_or_404(source.snapshots.good(), number=newer)
    quoted = list(before.evidence.order_by("start")[:MOST_QUOTED])
    spans = [(each.start, each.end) for each in quoted]
    main = reworded(before.main_text[:LONGEST], after.main_text[:LONGEST], spans)
    shift = before.rest_start
    in_rest = [(start - shift, end - shift) for start, end in spans]
    rest = reworded(before.rest[:LONGEST], after.rest[:LONGEST], in_rest)
    count = Counter(each.fate for each in main)
    context = page(
        request,
        source=source,
        before=before,
        after=after,
        first=_first(source),
        runs=list(folded(main)),
        rest=list(folded(rest)),
        rest_changed=any(each.fate != Fate.SAME or each.marks for each in rest),
        cut_at=LONGEST if max(len(each.main_text) for each in (before, after)) > LONGEST else None,
        same_bytes=before.sha256 == after.sha256,
        reworded=count[Fate.REWORDED],
        gone=count[Fate.GONE],
        new=count[Fate.NEW],
        quoted=[(each, look_for(each.exact, after.text).is_found) for each in quoted],
    )
    return render(request, "sources/changes.html", context)


def _first(source: Source) -> int:
    """The number of the first good copy."""
    return source.snapshots.good().order_by("number").values_list("number", flat=True)[0]
