"""The messages that a report can print: those of its own code, and the vocabularies that it names."""

from claims.choices import Credibility, Dismissal, Kind, Stance, Status
from config.embedded.places import CHECKOUT
from newsroom import scale
from sources.choices import Grade, How, SourceKind, StampState
from tests.architecture.test_translations import Key, collected

VOCABULARIES = (Credibility, Dismissal, Grade, How, Kind, SourceKind, StampState, Stance, Status)


def of_a_report() -> set[Key]:
    """Context and message, as `tests.architecture.test_translations` has them."""
    words = {str(choice.label) for vocabulary in VOCABULARIES for choice in vocabulary}
    files = [
        *(CHECKOUT / "claims" / "reporting").glob("*.py"),
        CHECKOUT / "newsroom" / "scale.py",
        CHECKOUT / "sources" / "independence.py",
    ]
    found = {key for file in files for key in collected(file.read_text())}
    for module in ("claims/choices.py", "sources/choices.py"):
        found |= {key for key in collected((CHECKOUT / module).read_text()) if key[1] in words}
    assert {message for _context, message in found} >= words | set(scale.IN_WORDS)
    return found
