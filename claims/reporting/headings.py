"""The headings of a report and the fixed words under them, the same in every form.

They are collected here because gettext's own collector does not look into the f-strings of which a page is made.
"""

from django.utils.translation import gettext as _


def headings() -> dict[str, str]:
    """By name. The language is the active one."""
    return {
        "in_short": _("In short"),
        "what": _("What was checked, and by whom"),
        "verdicts": _("Verdicts"),
        "rating": _("Rating"),
        "claims": _("Claims"),
        "none": _("There is no claim."),
        "dealt_with": _("How much of the text was dealt with"),
        "script": _("The text, with every claim marked"),
        "script_lead": _(
            "A number before the underlined words leads to the claim below. What a claim came to stands beside its"
            " paragraph. A grey passage was read and holds nothing to check."
        ),
        "script_comments": _(
            "Each claim is underlined and numbered, and a comment says what it came to. A grey passage was read"
            " and holds nothing to check."
        ),
        "script_plain": _(
            "Each claim is underlined and numbered. What it came to stands below its paragraph and, with its evidence,"
            " in a section of its own."
        ),
        "brackets": _("A passage in square brackets has not been read."),
        "dossier": _("Claim by claim"),
        "no_claims": _("No claim has been accepted for checking."),
        "evidence": _("Evidence"),
        "copies": _("Sources and their preserved copies"),
        "copies_lead": _("Numbers in square brackets, claim by claim, lead to this list."),
        "no_evidence": _("No evidence is cited."),
        "proposed": _("Not yet accepted"),
        "proposed_lead": _(
            "The program found these claims. Nobody has decided yet whether they are to be checked."
        ),
        "dismissed": _("Put aside"),
        "dismissed_lead": _(
            "Somebody looked at these claims and decided not to check them, for the reason given."
        ),
        "in_text": _("Where it stands in the text"),
        "not_in_text": _("No longer in the text"),
        "strip": _(
            "From the first passage to the last: a high bar has claims, a low one nothing to check; a thin line waits"
            " for a decision, a gap was not read."
        ),
        "corrections": _("Corrections of earlier reports"),
        "method": _("How this was checked"),
        "limits": _("What this report does not say"),
        "scale": _("The rating scale of this desk"),
        "value": _("Value"),
        "genuine": _("Is this report genuine?"),
    }
