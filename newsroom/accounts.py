"""How people get in: an administrator adds them, nobody signs up."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_noop

SAID_BY_ALLAUTH = (
    gettext_noop("Successfully signed in as %(name)s."),
    gettext_noop("You have signed out."),
    gettext_noop("Forgot your password?"),
    gettext_noop("Please type your current password."),
    gettext_noop("You must type the same password each time."),
    gettext_noop("Too many failed login attempts. Try again later."),
)
"""Translated by us as well, and ours is found first: allauth's own Persian speaks to a friend."""


class ClosedSignup(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


def closed(request: HttpRequest) -> HttpResponse:
    """Pages of the login library that are not offered: an e-mail address is the login and stays as it was given, and
    a lost password is set anew by whoever runs the installation (`manage.py changepassword`).
    """
    raise Http404
