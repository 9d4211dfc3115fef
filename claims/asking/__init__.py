"""Asking an OpenAI-compatible endpoint, and why there may be no answer. No Django; `endpoint` makes the call and is
imported only where one is configured.
"""

from typing import Final

TIMEOUT: Final = "timeout"
STATUS: Final = "status"
REDIRECT: Final = "redirect"
UNREACHABLE: Final = "unreachable"
TOO_LARGE: Final = "too_large"


class NoAnswer(Exception):  # noqa: N818  # a state of things, not an error of the program
    """The endpoint gave no answer; `reason` is one of the codes above, `detail` a word or number for the log."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason} {detail}".strip())
        self.reason, self.detail = reason, detail
