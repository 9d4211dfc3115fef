"""Conjunctions that join no clauses: within a number, within a measure, within a phrase."""

from claims.splitting.clauses.parts import Sentence
from claims.splitting.words.participles import is_participle


def joins_no_clauses(s: Sentence, at: int, last: int) -> bool:
    """A conjunction within a number, "غير" without "أن", "فيما يتعلق"."""
    pack = s.pack
    following = s.low[at + 1] if at + 1 < last else ""
    if s.low[at] in pack.contrast and pack.final_relatives and at > 0 and s.is_word[at - 1]:
        return True  # "will das Urteil aber nicht anfechten"
    if s.low[at] in pack.contrast:
        if at > 0 and s.low[at - 1] in pack.negations:
            return True  # "was not yet clear"
        if following in pack.infinitive_markers and s.low[at - 1] in pack.auxiliaries:
            return True  # "had yet to reach 40 seats"
        lacks_that = s.low[at] in pack.contrast_with_that and following not in pack.that
        return lacks_that or following in pack.no_contrast_before
    if (s.low[at - 1], following) in pack.twins or _measures_on(s, at, last) or undergoes_in_turn(s, at):
        return True
    if pack.elisions and s.low[at - 1] in pack.numerals and following in pack.numerals:
        return True  # "à cinq et quatre ans"
    counted = following[:1].isdigit() or following in pack.numerals or following in pack.magnitudes
    ranges = counted and not pack.range_openers.isdisjoint(s.low[max(0, at - 4) : at])
    counted = counted or following in pack.halves  # "cuatro años y medio de prisión"
    ranges = ranges and (s.has_figure(at - 1, at) or s.written[at - 1][0].isdigit())
    return ranges or (counted and at > 0 and s.holds_figure(at))


def undergoes_in_turn(s: Sentence, at: int) -> bool:
    """As in "described being tied, beaten and held for four days": what was suffered is one thing that is told."""
    pack, k = s.pack, at - 1
    while k > 1 and (s.is_comma[k] or is_participle(s.low[k], pack)) and s.low[k] not in pack.helpers:
        k -= 1
    having = s.low[k] in pack.helpers and s.low[k].endswith(pack.gerund_endings)
    return k < at - 1 and having and bool(pack.gerund_endings) and is_participle(s.low[at + 1], pack)


def _measures_on(s: Sentence, at: int, last: int) -> bool:
    """As in "یک تن و ۶۰ کیلوگرم", "4 ساعات و20 دقيقة": the second figure is the smaller part of one measure."""
    pack = s.pack
    known = pack.letters_run_on or (pack.elisions and s.low[at - 1] in pack.time_units)
    further = s.figure_at(at + 1, last) if known and at > 1 else None
    if further is None or not s.has_figure(max(0, at - 4), at):
        return False
    before, unit = s.low[at - 1], str(further["unit"])
    spans = before in pack.time_units and s.lasts(further)
    return spans or (
        (before in pack.measures or before in pack.tonnes)
        and unit in pack.measures.values()
        and unit != pack.measures.get(before)
    )
