from sources.models.derivation import Derivation
from sources.models.evidence import CONTEXT, Evidence
from sources.models.snapshot import Snapshot
from sources.models.source import Source

__all__ = ["CONTEXT", "Derivation", "Evidence", "Snapshot", "Source"]
