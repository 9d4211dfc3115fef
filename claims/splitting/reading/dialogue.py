"""Lines of an interview or of a live page: where the words begin behind a label or a time."""

import re
from typing import Final

_QUESTION: Final = (
    "Q:",
    "Q.",
    "Question:",
    "Frage:",
    "Pregunta:",
    "P:",
    "Pergunta:",
    "Question :",
    "سؤال:",
    "س:",
    "پرسش:",
)
_ANSWER: Final = (
    "A:",
    "Answer:",
    "Antwort:",
    "Respuesta:",
    "R:",
    "Réponse :",
    "Resposta:",
    "جواب:",
    "ج:",
    "پاسخ:",
)
_CLOCK: Final = re.compile(
    r"\d{1,2}[:h]\d\d(?: ?(?:am|pm|a\.m\.|p\.m\.|GMT|BST|CET|UTC))?[ \t]*[-–—:.]?[ \t]+(?=[^\W\d_]|[\"“«])"
)
_LABELS: Final = _QUESTION + _ANSWER


def words_begin(text: str, start: int, end: int) -> int:
    """Where the words of "—Perdimos 30 barcos", "A: We lost 30 boats", "14:10 The speaker was back" begin."""
    if clock := _CLOCK.match(text, start, end):
        return clock.end() if not start or text[start - 1] == "\n" else start
    while start < end and text[start] in "—– ":
        start += 1
    if not text.startswith(_LABELS, start, end):
        return start
    start += next(len(label) for label in _LABELS if text.startswith(label, start))
    while start < end and text[start] == " ":
        start += 1
    return start
