"""What comes out of a file, and the sentences for a file that cannot be read."""

from dataclasses import dataclass, field
from datetime import date

from sources.sentences import gettext_noop

MAX_BYTES = 25 * 2**20
"""The largest file that is taken, unless the caller says otherwise."""

MAX_CHARACTERS = 2_000_000
"""The longest text, in code points: about a thousand printed pages."""

BETWEEN = "\n\n"
"""What stands between the main text and the rest in a full text."""

MAX_UNPACKED_BYTES = 150 * 2**20
"""The most that a DOCX may unpack to; a real one of 25 MB stays far below."""

MAX_PAGES = 2_000
"""The most pages of a PDF."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What reading one file may take, where it is read in a process of its own."""

    seconds: int = 30
    megabytes: int = 1024


MESSAGES = {
    "empty": gettext_noop("There is no text in this file. Check that it is the right one."),
    "too_large": gettext_noop(
        "The file has {size} MB; the limit is {limit} MB. Send the part that is to be checked."
    ),
    "too_long": gettext_noop("The text has {length} characters; the limit is {limit}. Send it in parts."),
    "too_many_pages": gettext_noop(
        "The PDF has {pages} pages; the limit is {limit}. Send the pages to be checked."
    ),
    "encrypted": gettext_noop(
        "The file is protected by a password. Save it without a password and send it again."
    ),
    "scan": gettext_noop(
        "The PDF holds pictures of pages and no text. Run text recognition (OCR), or paste the text."
    ),
    "garbled": gettext_noop(
        "The letters in this PDF cannot be read: its fonts do not say which is which. Paste the text."
    ),
    "unknown_encoding": gettext_noop(
        "The letters in this file cannot be made out. Save it as UTF-8 and send it again."
    ),
    "unsupported": gettext_noop(
        "This is {kind}. Send text, Markdown, HTML, DOCX or a PDF with text, or paste the text."
    ),
    "picture": gettext_noop(
        "This is a picture. Type the words that it shows: what you type can then be quoted, and is marked as typed."
    ),
    "bomb": gettext_noop(
        "The file would unpack to more than {limit} MB. Save it without pictures and send it again."
    ),
    "too_slow": gettext_noop(
        "Reading this file took more than {seconds} seconds and was stopped. "
        "Send the part that is to be checked, or paste the text."
    ),
    "too_demanding": gettext_noop(
        "Reading this file took more than {limit} MB of memory, or stopped the program that reads it. "
        "Save it again and send it, or paste the text."
    ),
    "broken": gettext_noop(
        "The file is damaged: it looks like {kind} and cannot be opened. Save it again and send it."
    ),
}
"""Code of a refusal → what a person is told. The codes are part of the contract, the words are not."""

NOTES = {
    "pdf": gettext_noop("Text from a PDF: compare it with the original."),
    "pdf_blank_pages": gettext_noop(
        "Text from a PDF: compare it with the original. These pages have no text: {pages}."
    ),
    "pdf_right_to_left": gettext_noop(
        "Text from a PDF in a right-to-left script: words and their order are often wrong. "
        "Compare it with the original, or paste the text."
    ),
    "main_text": gettext_noop("The main text of a web page: compare it with the original."),
    "whole_page": gettext_noop("All visible text of a web page: compare it with the original."),
    "stub": gettext_noop(
        "The publisher says that this page is not free to read: this may be only the beginning of its text."
    ),
    "structured": gettext_noop(
        "The page itself does not show this text: it gives it to search engines. Compare it with what a browser shows."
    ),
    "typed": gettext_noop("These words were typed from the picture by a person: compare them with it."),
    "guessed": gettext_noop(
        "The file does not say how its letters are encoded. They were read as {encoding}: check them."
    ),
}
"""Code of a note → what a person is told about a text that was read, yet not with certainty."""


def noted(code: str, **details: object) -> tuple[str, str, dict[str, object]]:
    """A note in English, its code, and what stands in its braces."""
    return NOTES[code].format(**details), code, details


class Unreadable(ValueError):  # noqa: N818
    """No text can be taken from these bytes; the message says why and what would mend it."""

    def __init__(self, reason: str, **details: object) -> None:
        super().__init__(MESSAGES[reason].format(**details))
        self.reason = reason
        self.details = details


@dataclass(frozen=True, slots=True)
class Extracted:
    """The text of a file, and what the file says about itself. Nothing here was verified."""

    text: str
    """Canonical, never empty: what is to be read and checked."""
    media_type: str
    """By content, whatever the name or the sender says."""
    title: str = ""
    author: str = ""
    publisher: str = ""
    published_on: date | None = None
    language: str = ""
    """Primary language subtag in lower case ("fa"), or "" when the file does not say."""
    pages: list[int] = field(default_factory=list)
    """Of a PDF: the offset in `text` at which each page begins. Otherwise empty."""
    note: str = ""
    """What the reader of the text should know, from NOTES; "" when there is nothing to say."""
    note_code: str = ""
    """Its key in NOTES, for a translation, and what goes into the braces."""
    note_details: dict[str, object] = field(default_factory=dict)
    rest: str = ""
    """What else is visible, canonical, where `text` is only the main part: menus, teasers, notices, running heads."""

    @property
    def full_text(self) -> str:
        """Everything: the main text, and what else there is after it, so that offsets into `text` hold in both."""
        return f"{self.text}{BETWEEN}{self.rest}" if self.rest else self.text
