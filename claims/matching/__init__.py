"""Finding the earlier check of a claim: the terms that texts are found by, how two claims differ, and the forms in
which other desks publish their checks. Pure: no Django, no database.
"""

from claims.matching.differences import Comparison, Difference, Side, compare
from claims.matching.pieces import alike
from claims.matching.published import PublishedCheck, read
from claims.matching.terms import impacts, query_weights
from claims.matching.unusable import Unusable

__all__ = [
    "Comparison",
    "Difference",
    "PublishedCheck",
    "Side",
    "Unusable",
    "alike",
    "compare",
    "impacts",
    "query_weights",
    "read",
]
