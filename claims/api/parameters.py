"""Which parameters an operation takes in its address: those that its document names. Any other is refused, since a
mistyped filter that is passed over answers with everything, and nobody notices.
"""

from collections.abc import Callable
from typing import Any, Final

from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers

WHOLE: Final = {
    *("download_report", "show_claim_status", "stream_claims", "show_annotations", "list_checked_before"),
    *("download_claim_evidence", "download_document_evidence", "download_original"),
}
"""What is given as it is: these take no `fields`."""
EXPANDABLE: Final = {"list_claims", "show_claim"}
"""What takes `expand`."""
PAGED: Final = ("cursor", "limit")

_known: dict[Callable[..., Any], tuple[str, ...]] = {}


def refuse_unknown(view: Any) -> None:
    """Raise ValidationError, which names those that there are, where the request has a parameter of another name."""
    if view.action not in view.action_map.values():  # no method of this address: that is the refusal
        return
    known = taken(view, getattr(type(view), view.action))
    if unknown := sorted(set(view.request.query_params) - set(known)):
        if known:
            words = _("There is no such parameter. There are: %(known)s.") % {"known": ", ".join(known)}
        else:
            words = _("There is no such parameter: nothing is asked in this address.")
        raise serializers.ValidationError({name: [words] for name in unknown})


def taken(view: Any, operation: Callable[..., Any]) -> tuple[str, ...]:
    """The names of the parameters that one of a view's functions takes."""
    if operation not in _known:
        schema = operation.kwargs["schema"]()  # type: ignore[attr-defined]  # of @extend_schema
        schema.view = view
        names = [name for each in schema.get_override_parameters() for name in _names(each)]
        if operation.__name__ == "list" and view.paginator:
            names += PAGED
        if view.request.method == "GET" and schema.get_operation_id() not in WHOLE:
            names.append("fields")
        if schema.get_operation_id() in EXPANDABLE:
            names.append("expand")
        _known[operation] = tuple(names)
    return _known[operation]


def _names(parameter: Any) -> list[str]:
    """Of one parameter, or of a serializer with several."""
    if isinstance(parameter, OpenApiParameter):
        return [parameter.name] if parameter.location == OpenApiParameter.QUERY else []
    return list(parameter().fields)
