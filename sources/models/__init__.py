from sources.models.assessment import Assessment, grade_of
from sources.models.derivation import Derivation
from sources.models.evidence import CONTEXT, Evidence
from sources.models.proposal import DerivationProposal, Fingerprint
from sources.models.snapshot import Snapshot
from sources.models.source import TITLE_LENGTH, Source
from sources.models.stamp import Stamp

__all__ = [
    "CONTEXT",
    "TITLE_LENGTH",
    "Assessment",
    "Derivation",
    "DerivationProposal",
    "Evidence",
    "Fingerprint",
    "Snapshot",
    "Source",
    "Stamp",
    "grade_of",
]
