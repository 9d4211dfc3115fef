"""Who says what a sentence states: "… officials said on Thursday" around a statement."""

from claims.splitting.according import according
from claims.splitting.attribution_before import announced, commented, leading
from claims.splitting.attribution_behind import trailing
from claims.splitting.sentence_parts import Attribution, Sentence


def around(s: Sentence) -> Attribution:
    """The content of a sentence without the attribution before or behind it."""
    whole = Attribution(0, _without_end(s), "", "")
    if not s.pack.say:
        return whole
    for rule in (announced, commented, trailing, according, leading):
        found: Attribution | None = rule(s, whole.last)
        if found:
            return found
    return whole


def _without_end(s: Sentence) -> int:
    last = s.size
    while last > 1 and s.written[last - 1] in ".!?…:;,؟۔،":
        last -= 1
    return last
