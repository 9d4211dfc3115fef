from sources.models.assessment import Assessment, grade_of
from sources.models.derivation import Derivation
from sources.models.evidence import CONTEXT, Evidence
from sources.models.identity import Confidant, Identity, known_to
from sources.models.proposal import DerivationProposal, Fingerprint
from sources.models.snapshot import Snapshot
from sources.models.source import IDENTIFYING, TITLE_LENGTH, Source
from sources.models.stamp import Stamp

__all__ = [
    "CONTEXT",
    "IDENTIFYING",
    "TITLE_LENGTH",
    "Assessment",
    "Confidant",
    "Derivation",
    "DerivationProposal",
    "Evidence",
    "Fingerprint",
    "Identity",
    "Snapshot",
    "Source",
    "Stamp",
    "grade_of",
    "known_to",
]
