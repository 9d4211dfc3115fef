"""What two claims have in common and what not, in words and in the reader's language."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.matching import Comparison, Difference


def alike(found: Comparison) -> list[str]:
    """What is the same, most telling first."""
    said = [_("Same figure: %(figure)s") % {"figure": figure} for figure in found.same_figures]
    said += [_("Same day: %(day)s") % {"day": day} for day in found.same_days]
    if found.words == 1 and not found.negated:  # "not" is too common a word to be counted
        said.append(_("The same words"))
    elif found.words >= 0.75:
        said.append(_("Nearly the same words"))
    elif found.words >= 0.4:
        said.append(_("Many of the same words"))
    return said


def unlike(found: Comparison) -> list[str]:
    """What is not, first what keeps two claims from being one."""
    said = [difference(each) for each in found.differences]
    if found.days_later:
        said.append(_later(found.days_later))
    return said


def difference(found: Difference) -> str:
    """One difference: "here" is the claim at hand, "there" the other."""
    if found.kind == "negation":
        return _("One of them denies it")
    sides = {"here": found.here, "there": found.there}
    if found.kind == "figure":
        return _("Other figure: %(here)s here, %(there)s there") % sides
    return _("Other day: %(here)s here, %(there)s there") % sides


def _later(days: int) -> str:
    """How much later, or earlier, the claim at hand was made."""
    number = abs(days)
    if number >= 60:
        months = round(number / 30.4)
        if days > 0:
            return ngettext("Claimed %d month later", "Claimed %d months later", months) % months
        return ngettext("Claimed %d month earlier", "Claimed %d months earlier", months) % months
    if days > 0:
        return ngettext("Claimed %d day later", "Claimed %d days later", number) % number
    return ngettext("Claimed %d day earlier", "Claimed %d days earlier", number) % number
