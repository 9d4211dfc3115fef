"""Public addresses are answered alike, whoever asks: without cookies, and without the reader's languages.

So a cache may keep each answer under its address alone, and no page of a desk can find its way into one.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

PUBLIC = ("/published/", "/v1alpha1/", "/robots.txt")
OF_THE_READER = ("HTTP_COOKIE", "HTTP_AUTHORIZATION", "HTTP_ACCEPT_LANGUAGE")
DEPENDING = frozenset({"cookie", "accept-language"})


class AnybodyMiddleware:
    """The outermost but for security: what comes after it sees a request by nobody in particular."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(PUBLIC):
            return self.get_response(request)
        for name in OF_THE_READER:
            request.META.pop(name, None)
        request.COOKIES.clear()
        answer = self.get_response(request)
        answer.cookies.clear()
        if answer.has_header("Vary"):
            named = [name.strip() for name in answer["Vary"].split(",")]
            del answer["Vary"]
            if kept := [name for name in named if name.lower() not in DEPENDING]:
                answer["Vary"] = ", ".join(kept)
        return answer
