"""Who says it by a preposition: "according to the Red Cross", "nach Angaben der Polizei"."""

from functools import cache

from claims.splitting.clauses.parts import Attribution, Sentence
from claims.splitting.languages import pack
from claims.splitting.speakers.speeches import tidy


@cache
def _according_phrases(code: str) -> list[tuple[str, ...]]:
    """Longest first, so that "nach Angaben von" is not read as "nach Angaben" and a speaker called "von …"."""
    return sorted((tuple(phrase.split()) for phrase in pack(code).according_to), key=lambda p: (-len(p), p))


def according(s: Sentence, last: int) -> Attribution | None:
    for words in _according_phrases(s.pack.code):
        if words[0] not in s.words or not s.words.issuperset(words):
            continue
        for at in range(last - len(words)):
            if s.nested[at] or s.low[at : at + len(words)] != words:
                continue
            if at and (s.low[at - 1] in s.pack.determiners or s.low[at - 1] in s.pack.prepositions):
                continue  # "o segundo dia"
            begin = at + len(words)
            if at <= 1 and s.low[begin] in s.pack.pronouns and s.written[begin + 1] not in ",،":
                return Attribution(
                    begin + 1, last, s.quoted(begin, begin + 1), f"{s.pack.comma} {s.quoted(at, begin + 1)}"
                )
            if at <= 1:
                comma = _end_of_source(s, begin, last)
                verb = s.finite(begin, comma) if s.pack.final_relatives else -1
                if verb > begin and s.low[begin] not in s.pack.final_relatives:
                    return Attribution(
                        0, last, tidy(s.quoted(begin, verb)), ""
                    )  # "Nach Angaben der X stammen …"
                if comma > 0 and s.finite(comma, last) >= 0:
                    return Attribution(
                        comma + 1,
                        last,
                        tidy(s.quoted(begin, comma)),
                        f"{s.pack.comma} {uncapitalised(s.quoted(at, comma))}",
                    )
                return None
            end = at - 1 if s.written[at - 1] in ",،" else at
            comma = next((k for k in range(begin, last) if s.written[k] in ",،;؛"), last)
            states = s.finite(comma, last) >= 0 or (s.pack.verb_first and s.has_figure(comma, last))
            if comma < last and states:
                return None
            opener = next((k for k in range(begin + 1, comma) if s.low[k] in s.pack.prepositions), comma)
            if end == at and s.pack.final_relatives and opener < comma:
                return Attribution(0, last, tidy(s.quoted(begin, opener)), "")  # "fuhr laut X in die Stadt"
            if s.finite(0, end) >= 0:
                return Attribution(
                    0, end, tidy(s.quoted(begin, comma)), f"{s.pack.comma} {s.quoted(at, last)}"
                )
    behind = next((k for k in range(1, last) if s.low[k] in s.pack.according_behind), -1)
    if behind > 0 and not s.nested[behind]:
        begin = next((k + 1 for k in range(behind - 1, -1, -1) if s.is_finite[k] or s.is_comma[k]), 0)
        return Attribution(0, last, tidy(s.quoted(begin, behind)), "")  # "wurden den Angaben zufolge …"
    return None


def _end_of_source(s: Sentence, begin: int, last: int) -> int:
    """The comma behind who says it, also behind what is told of them: "According to Ann Lee, who runs the port, …"."""
    comma = next((k for k in range(begin, last) if s.written[k] in ",،" and not s.nested[k]), -1)
    if comma < 0 or comma + 1 >= last or s.low[comma + 1] not in s.pack.relatives:
        return comma
    closing = next((k for k in range(comma + 1, last) if s.written[k] in ",،" and not s.nested[k]), -1)
    return closing if closing > 0 and s.finite(comma + 1, closing) > 0 else comma


def uncapitalised(words: str) -> str:
    return words[:1].lower() + words[1:]
