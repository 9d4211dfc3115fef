"""What the splitter finds in a text, as the tests of what is cut compare it."""

from datetime import date

from claims.splitting import ProposedClaim, split


def claims(text: str, language: str = "en") -> list[ProposedClaim]:
    return split(text, language=language, published=date(2024, 9, 12)).claims


def quotes(text: str, language: str = "en") -> list[str]:
    return [claim.quote for claim in claims(text, language)]


def pieces(marked: str, *joints: str) -> list[str]:
    """The quotes that "|" parts, without the words that join them."""
    found = [piece.strip(" ,.") for piece in marked.split("|")]
    for joint in joints:
        found = [piece.removesuffix(f" {joint}") for piece in found]
    return [piece.rstrip(",") for piece in found]
