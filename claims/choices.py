"""Fixed vocabularies of claims. The values are stored and served by the API; the words are for people."""

from django.db.models import IntegerChoices, TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Direction(TextChoices):
    LTR = "ltr", _("Left to right")
    RTL = "rtl", _("Right to left")


class PassageKind(TextChoices):
    HEADING = "heading", _("Heading")
    SENTENCE = "sentence", _("Sentence")
    LIST_ITEM = "list_item", _("List item")
    QUOTATION = "quotation", _("Quotation")
    BYLINE = "byline", _("Byline")
    VERSE = "verse", _("Verse")


class Disposition(TextChoices):
    """What a reader said of a passage itself. That it has claims is seen from its claims."""

    UNREAD = "unread", _("Unread")
    NOTHING_TO_CHECK = "nothing_to_check", _("Nothing to check")


class Kind(TextChoices):
    CASUALTIES = "casualties", _("Casualties")
    QUANTITY = "quantity", _("Quantity")
    TREND = "trend", _("Trend or comparison")
    LEGAL = "legal", _("Legal")
    EVENT = "event", _("Event")
    ROLE = "role", _("Role")
    QUOTE = "quote", _("Quote")
    CAUSE = "cause", _("Cause")
    FORECAST = "forecast", _("Forecast")
    LIST_ITEM = "list_item", _("List item")
    OTHER = "other", _("Other")


class Priority(IntegerChoices):
    LOW = -1, pgettext_lazy("priority", "Low")
    NORMAL = 0, pgettext_lazy("priority", "Normal")
    HIGH = 1, pgettext_lazy("priority", "High")
    URGENT = 2, pgettext_lazy("priority", "Urgent")


class NoteKind(TextChoices):
    NOTE = "note", _("Note")
    QUESTION = "question", _("Question to the author")
    ANSWER = "answer", _("The author’s answer")
    CLOSING = "closing", _("Closed without an answer")


class News(TextChoices):
    """What somebody is told of in their inbox."""

    MENTIONED = "mentioned", _("mentioned you")
    REPLIED = "replied", _("replied to you")
    ANSWERED = "answered", _("wrote down the author’s answer to your question")
    ASSIGNED = "assigned", _("gave you a claim to check")
    TAKEN_OVER = "taken_over", _("took a claim over from you")
    SENT_BACK = "sent_back", _("sent your verdict back")
    DIFFERS = "differs", _("gave a second verdict that differs from the first")
    DECIDED = "decided", _("decided between two verdicts that differ")
    FELL = "fell", _("changed what your verdict rested on: it fell")
    HOOK_GIVEN_UP = "hook_gave_up", _("paused a webhook: its receiver takes nothing any more")


class Status(TextChoices):
    PROPOSED = "proposed", pgettext_lazy("claim", "Proposed")
    OPEN = "open", pgettext_lazy("claim", "Open")
    CHECKED = "checked", pgettext_lazy("claim", "Checked")
    CONFIRMED = "confirmed", pgettext_lazy("claim", "Confirmed")
    DISMISSED = "dismissed", pgettext_lazy("claim", "Dismissed")


class Dismissal(TextChoices):
    OPINION = "opinion", _("Opinion")
    DUPLICATE = "duplicate", _("Duplicate")
    NOT_CHECKABLE = "not_checkable", _("Not checkable")
    OUT_OF_SCOPE = "out_of_scope", _("Out of scope")
    MERGED = "merged", _("Merged into another claim")
    SPLIT = "split", _("Split into smaller claims")
    GONE = "gone", _("No longer in the text")


REPLACED = frozenset({Dismissal.MERGED, Dismissal.SPLIT})
"""Dismissals that come of merging and splitting: such a claim lives on in others."""
REASONS_TO_GIVE = [
    (value, label) for value, label in Dismissal.choices if value not in {*REPLACED, Dismissal.GONE}
]


class Anchoring(TextChoices):
    """How an occurrence got to where it stands in its revision."""

    EXACT = "exact", _("Exact")
    MOVED = "moved", _("Moved")
    CHANGED = "changed", _("Changed")
    AMBIGUOUS = "ambiguous", _("Ambiguous")
    LOST = "lost", _("Lost")


IN_DOUBT = frozenset({Anchoring.CHANGED, Anchoring.AMBIGUOUS, Anchoring.LOST})
"""Ways that a person must look at: a verdict survives none of them."""


class Difference(TextChoices):
    """What is not the same where a claim stands in a new revision, as claims.anchoring names it."""

    NUMBER = "number", pgettext_lazy("difference", "a number")
    DATE = "date", pgettext_lazy("difference", "a date")
    NAME = "name", pgettext_lazy("difference", "a name")
    UNIT = "unit", pgettext_lazy("difference", "a unit")
    COMPARATOR = "comparator", pgettext_lazy("difference", "how much at least or at most")
    NEGATION = "negation", pgettext_lazy("difference", "a negation")
    WORDS = "words", pgettext_lazy("difference", "words")
    CONTEXT = "context", pgettext_lazy("difference", "what stands around it")


class Stance(TextChoices):
    SUPPORTS = "supports", _("Supports")
    REFUTES = "refutes", _("Refutes")
    CONTEXT = "context", _("Context")


class Credibility(IntegerChoices):
    """How credible an item is, whoever it comes from: the second axis of the Admiralty code."""

    CONFIRMED = 1, _("1 · confirmed by other sources")
    PROBABLY_TRUE = 2, _("2 · probably true")
    POSSIBLY_TRUE = 3, _("3 · possibly true")
    DOUBTFUL = 4, _("4 · doubtful")
    IMPROBABLE = 5, _("5 · improbable")
    CANNOT_BE_JUDGED = 6, _("6 · cannot be judged")


class Apart(TextChoices):
    """What two figures of one measure and subject are that are not simply the same, as claims.matching.series says."""

    CONTRADICTS = "contradicts", _("Both cannot be true")
    OTHER_TIME = "other_time", _("Of another time: an update")
    OTHER_SCOPE = "other_scope", _("Of another place")
    ROUNDING = "rounding", _("The same, rounded")


class Stands(TextChoices):
    """Which of two verdicts that differ an editor lets stand."""

    FIRST = "first", _("The first")
    SECOND = "second", _("The second")
    NEITHER = "neither", _("Neither: the claim is open again")


class Drifted(TextChoices):
    """What became of a cited source since it was quoted."""

    SAYS_OTHER = "says_other", _("The source no longer says it")
    GONE = "gone", _("The source is gone")


class Worth(TextChoices):
    """Why a statement asks to be checked or does not, as the splitter writes it. The claim is "it"."""

    FIGURE = "gives a figure", _("gives a figure")
    DATE = "gives a date", _("gives a date")
    NAME = "names a person, place or organisation", _("names a person, place or organisation")
    RANK = "gives a rank", _("gives a rank")
    CASUALTIES = "speaks of people killed, hurt or missing", _("speaks of people killed, hurt or missing")
    LEGAL = "speaks of arrests, trials or laws", _("speaks of arrests, trials or laws")
    TREND = "compares or ranks", _("compares or ranks")
    QUANTITY = "rests on a quantity", _("rests on a quantity")
    FORECAST = "looks ahead", _("looks ahead")
    CAUSE = "says what caused something", _("says what caused something")
    ROLE = "says who someone is", _("says who someone is")
    QUOTE = "reports what someone said", _("reports what someone said")
    LIST_ITEM = "is one of a list", _("is one of a list")
    HEDGED = "is hedged", _("is hedged")
    OPINION = "is worded as opinion", _("is worded as opinion")
    PERSONAL = "is about the speaker's own view", _("is about the speaker's own view")
    QUESTION = "is a question", _("is a question")
    SHORT = "is very short", _("is very short")
    MEASURED = "speaks of something that is counted", _("speaks of something that is counted")
    PAST = "says what has happened", _("says what has happened")
    EXTREME = (
        "says that something is the most or the least",
        _("says that something is the most or the least"),
    )
    AMOUNT = "gives a sum of money or a share", _("gives a sum of money or a share")
    MATTERS = "is about a public matter", _("is about a public matter")
    COURTESY = "is said to the audience", _("is said to the audience")
    SWEEPING = "admits of no exception", _("admits of no exception")
    WISH = "says what ought to be or might be", _("says what ought to be or might be")


class Fallback(TextChoices):
    """Why the rules proposed where a language model was to, as claims.proposers calls it. It follows a colon."""

    TIMEOUT = "timeout", _("the language model did not answer in time.")
    STATUS = "status", _("the language model’s server answered with an error.")
    REDIRECT = (
        "redirect",
        _("the language model’s server points to another address, and no text is sent there."),
    )
    UNREACHABLE = "unreachable", _("the language model’s server cannot be reached.")
    TOO_LARGE = "too_large", _("the language model’s answer was too large.")
    MALFORMED = "malformed", _("the language model did not answer in the form that was asked for.")
    EMPTY = "empty", _("the language model named no claim that the text bears out.")
    TOO_LONG = "too_long", _("the text is longer than what is sent to the language model.")
    OFF = "off", _("no language model is configured any more.")


# From each status, the ones it may pass to. Everything else is refused, in one place (claims.actions.statuses).
TRANSITIONS: dict[Status, frozenset[Status]] = {
    Status.PROPOSED: frozenset({Status.OPEN, Status.DISMISSED}),
    Status.OPEN: frozenset({Status.CHECKED, Status.DISMISSED}),
    Status.CHECKED: frozenset({Status.CHECKED, Status.CONFIRMED, Status.OPEN, Status.DISMISSED}),
    Status.CONFIRMED: frozenset({Status.CHECKED, Status.OPEN, Status.DISMISSED}),
    Status.DISMISSED: frozenset({Status.OPEN}),
}
SIGNED = frozenset({Status.CHECKED, Status.CONFIRMED})
"""Statuses in which somebody's verdict stands."""
