"""Finite forms of regular verbs, so that a pack lists infinitives and not every form."""

from collections.abc import Mapping

from claims.splitting.languages.pack import Words


def forms(infinitives: str, endings: Mapping[str, str]) -> Words:
    """Every infinitive with its ending replaced: forms("dejar", {"ar": "a an"}) is deja, dejan."""
    found = set()
    for verb in infinitives.split():
        ending = next(e for e in sorted(endings, key=len, reverse=True) if verb.endswith(e))
        found |= {verb.removesuffix(ending) + new for new in endings[ending].split()}
    return frozenset(found)
