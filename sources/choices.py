"""Fixed vocabularies of sources. The values are stored and served by the API; the words are for people."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class SourceKind(TextChoices):
    ARTICLE = "article", _("News article")
    PRESS_RELEASE = "press_release", _("Press release")
    OFFICIAL_RECORD = "official_record", _("Official record")
    COURT_RECORD = "court_record", _("Court record")
    DATASET = "dataset", _("Data set")
    SOCIAL_POST = "social_post", _("Social media post")
    INTERVIEW = "interview", _("Interview")
    BOOK = "book", _("Book or study")
    VIDEO = "video", _("Video or recording")
    PERSON = "person", _("Person")
    OTHER = "other", _("Other")


class Origin(TextChoices):
    """How a snapshot came to be."""

    FETCHED = "fetched", _("Fetched")
    UPLOADED = "uploaded", _("Uploaded")


class StampState(TextChoices):
    """What became of asking for a trusted time. No row at all: not asked yet."""

    GOOD = "good", _("stamped")
    NOT_GENUINE = "not_genuine", _("not genuine")
    UNREADABLE = "unreadable", _("unreadable")
    MISSING = "missing", _("missing")


class Change(TextChoices):
    """How the text of a fetched snapshot compares with the good fetched one before it."""

    UNCHANGED = "unchanged", _("unchanged")
    CHANGED = "changed", _("changed")


class How(TextChoices):
    """How one source derives from another."""

    REPRINTS = "reprints", _("reprints")
    QUOTES = "quotes", _("quotes")
    BASED_ON = "based_on", _("is based on")


class Grade(TextChoices):
    """How reliable a source is: the first axis of the Admiralty code."""

    A = "A", _("A · completely reliable")
    B = "B", _("B · usually reliable")
    C = "C", _("C · fairly reliable")
    D = "D", _("D · not usually reliable")
    E = "E", _("E · unreliable")
    F = "F", _("F · reliability cannot be judged")
