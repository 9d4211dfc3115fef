"""Truth tests: what a claim says, held against what its source says. Pure; no verdict comes of it."""

from claims.truth.examination import (
    Claimed,
    Examination,
    Exhibit,
    FactTest,
    Order,
    Outcome,
    QuotationTest,
    Timing,
    examine,
)
from claims.truth.proposals import Proposal, propose

__all__ = [
    "Claimed",
    "Examination",
    "Exhibit",
    "FactTest",
    "Order",
    "Outcome",
    "Proposal",
    "QuotationTest",
    "Timing",
    "examine",
    "propose",
]
