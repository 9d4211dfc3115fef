"""Whose desk this is: every page begins here."""

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.gzip import gzip_page

from newsroom.models import Desk, User
from newsroom.permissions import role_of
from newsroom.roles import Deed, allows

Arguments = ParamSpec("Arguments")


class DeskRequest(HttpRequest):
    """A request by somebody who belongs to the desk of the page."""

    user: User
    desk: Desk
    deeds: frozenset[Deed]


def on_desk(
    view: Callable[Concatenate[DeskRequest, Arguments], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """Wrap a view of a desk's page: it gets the desk by its slug, and what the person may do there.

    Whoever is not logged in is asked to; a stranger to the desk gets 404, as if there were no such desk.
    """

    @login_required
    def guarded(request: HttpRequest, slug: str, *args: Any, **kwargs: Any) -> HttpResponseBase:
        asked = cast("DeskRequest", request)
        asked.desk = get_object_or_404(Desk.objects.visible_to(asked.user), slug=slug)
        role = role_of(asked.user, asked.desk)
        asked.deeds = frozenset(deed for deed in Deed if role and allows(role, deed))
        return view(asked, *args, **kwargs)

    guarded.__name__, guarded.__doc__ = view.__name__, view.__doc__
    # A long text with its marks is most of a megabyte, and a tenth of that when it is packed.
    return gzip_page(guarded)


def page(request: DeskRequest, **context: Any) -> dict[str, Any]:
    """The context of a desk's page: the desk, and what may be done, by the deed's name (`may.check`)."""
    return {"desk": request.desk, "may": {str(deed.value): True for deed in request.deeds}, **context}
