"""What the pure modules say, in the reader's language.

They speak English: so it is stored and logged. It is translated when somebody reads it, here and nowhere else.
"""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from sources import extraction, fetching, trusted_time
from sources.canonical_url import NoWebAddress
from sources.extraction import Unreadable
from sources.fetching import FetchFailed
from sources.sentences import taken_apart

BAD_STATUS = gettext_noop("The server answered with status {status}.")

STORED = (
    *extraction.MESSAGES.values(),
    *extraction.NOTES.values(),
    *fetching.MESSAGES.values(),
    *trusted_time.MESSAGES.values(),
    BAD_STATUS,
)
"""Every template that a snapshot's failure or note, a stamp's reason, or a revision's note can be made from."""


def refusal(error: Unreadable | FetchFailed | NoWebAddress) -> str:
    """What is wrong and what would mend it."""
    if isinstance(error, Unreadable):
        return _filled(extraction.MESSAGES[error.reason], error.details)
    return _filled(fetching.MESSAGES[error.code], error.details)


def stored(sentence: str) -> str:
    """A sentence that was kept in English; one that no template of today fits stays as it is."""
    found = taken_apart(sentence, STORED) if sentence else None
    return _filled(*found) if found else sentence


def _filled(template: str, details: Mapping[str, object]) -> str:
    """The translated template. A `kind` of file is a phrase of ours too; names and numbers stay what they are."""
    words = {name: _(str(value)) if name == "kind" else value for name, value in details.items()}
    return _(template).format(**words)
