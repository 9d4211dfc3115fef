"""Lines of an interview: who asks in them, and where the words that answer begin."""

from typing import Final

_LONGEST_QUESTION: Final = 600  # characters
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
_LABELS: Final = _QUESTION + _ANSWER


def asks(text: str, start: int) -> bool:
    """Whether the line is the interviewer's: "Q: Your cell is being called a breakthrough. Is it?"."""
    line = text.rfind("\n", max(0, start - _LONGEST_QUESTION), start) + 1
    return (line > 0 or start <= _LONGEST_QUESTION) and text.startswith(_QUESTION, line)


def words_begin(text: str, start: int, end: int) -> int:
    """Where the words of "—Perdimos 30 barcos", "A: We lost 30 boats" begin."""
    while start < end and text[start] in "—– ":
        start += 1
    if not text.startswith(_LABELS, start, end):
        return start
    start += next(len(label) for label in _LABELS if text.startswith(label, start))
    while start < end and text[start] == " ":
        start += 1
    return start
