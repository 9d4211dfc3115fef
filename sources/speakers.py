"""Whether a work is of somebody: by the names of its author and publisher."""

import unicodedata

SHORTEST = 3  # characters: "A." is nobody in particular


def is_of(name: str, speaker: str) -> bool:
    """Whether this author or publisher is the speaker: one of the names stands in the other, word for word."""
    one, other = _words(name), _words(speaker)
    return len(one.strip()) >= SHORTEST and len(other.strip()) >= SHORTEST and (one in other or other in one)


def _words(name: str) -> str:
    letters = unicodedata.normalize("NFKC", name).casefold()
    return f" {' '.join(''.join(c if c.isalnum() else ' ' for c in letters).split())} "
