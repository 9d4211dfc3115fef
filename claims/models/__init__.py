from claims.models.check_import import CheckImport
from claims.models.citation import OPENING, Citation
from claims.models.claim import CONTEXT, Claim, Occurrence
from claims.models.correction import Correction
from claims.models.document import UNCHANGED, Document, Passage, Revision
from claims.models.drift import Drift
from claims.models.earlier_check import EarlierCheck, Posting
from claims.models.figure_pair import FigurePair
from claims.models.kept_answer import KeptAnswer
from claims.models.note import Note, Notice
from claims.models.presence import Presence
from claims.models.printing import Printing
from claims.models.proposing import Proposing
from claims.models.publication import Publication, PublicFace, PublicPosting, PublishedClaim
from claims.models.report import Report
from claims.models.request_count import RequestCount
from claims.models.saved_filter import SavedFilter
from claims.models.sentence_vector import SentenceVector
from claims.models.verdict import Confirmation, SecondVerdict, Verdict

__all__ = [
    "CONTEXT",
    "OPENING",
    "UNCHANGED",
    "CheckImport",
    "Citation",
    "Claim",
    "Confirmation",
    "Correction",
    "Document",
    "Drift",
    "EarlierCheck",
    "FigurePair",
    "KeptAnswer",
    "Note",
    "Notice",
    "Occurrence",
    "Passage",
    "Posting",
    "Presence",
    "Printing",
    "Proposing",
    "PublicFace",
    "PublicPosting",
    "Publication",
    "PublishedClaim",
    "Report",
    "RequestCount",
    "Revision",
    "SavedFilter",
    "SecondVerdict",
    "SentenceVector",
    "Verdict",
]
