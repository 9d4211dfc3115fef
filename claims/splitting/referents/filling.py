"""A statement with what its pronouns and its general nouns stand for, in [brackets]."""

from claims.splitting.referents import phrases
from claims.splitting.referents.mentions import Mentioned
from claims.splitting.referents.pronouns import meant
from claims.splitting.words.vocabulary import Told


def fill(mentioned: Mentioned, statement: str, told: Told, at: int, speaker: str) -> tuple[str, bool]:
    """The statement with [what is meant] beside what stands for it, and whether anything was filled in.

    `told` is what its words tell, `speaker` who says it within a quotation."""
    pack = mentioned.pack
    pronoun, _, rest = statement.partition(" ")
    low = pronoun.lower().strip(",.“\"'")
    if low in pack.he_or_she or low in pack.they or low in pack.it:
        name = meant(mentioned, low, rest, at, speaker) if rest else ""
        if not name or name.lower() in rest.lower():
            return statement, False
        bare = pronoun.rstrip(",")
        return f"{bare} [{name}]{pronoun[len(bare) :]} {rest}", True
    for bit, kind, pattern in phrases.phrases(pack.code) if told & phrases.TOLD_BY_PHRASES else ():
        found = pattern.search(statement) if told & bit else None
        name = phrases.named(mentioned, kind, found, at) if found else ""
        if found and name:
            return f"{statement[: found.end()]} [{name}]{statement[found.end() :]}", True
    return statement, False
