"""The rating scale that every desk begins with, in the reader's language.

A rating's name is the desk's word and is stored once. As long as it is one of ours it is translated when it is
shown; a name that a desk chose for itself stays as the desk wrote it.
"""

from django.utils.translation import pgettext_lazy

IN_WORDS = {
    "True": pgettext_lazy("rating", "True"),
    "Mostly true": pgettext_lazy("rating", "Mostly true"),
    "Half true": pgettext_lazy("rating", "Half true"),
    "Mostly false": pgettext_lazy("rating", "Mostly false"),
    "False": pgettext_lazy("rating", "False"),
    "Misleading": pgettext_lazy("rating", "Misleading"),
    "Conflicting evidence": pgettext_lazy("rating", "Conflicting evidence"),
    "Unproven": pgettext_lazy("rating", "Unproven"),
}


def shown(name: str) -> str:
    """The name of a rating as a page or a report prints it."""
    return str(IN_WORDS.get(name, name))
