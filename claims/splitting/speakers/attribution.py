"""Who says what a sentence states: "… officials said on Thursday" around a statement."""

from claims.splitting.clauses.parts import Attribution, Sentence
from claims.splitting.speakers.according import according
from claims.splitting.speakers.before import announced, commented, leading
from claims.splitting.speakers.behind import trailing


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
