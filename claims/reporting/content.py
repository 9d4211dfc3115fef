"""The frozen content of a report: what every renderer prints, and all that it may know.

`claims.actions.report_content` gathers it. It is JSON without floats; docs/reports.md describes each member.
"""

import hashlib
from typing import Any

from newsroom.canonical_json import canonical_json

FORMAT = "tickmark-report/1"

Content = dict[str, Any]


def digest(content: Content) -> str:
    """The SHA-256, in hexadecimal, of the content as canonical JSON: what makes a report this report."""
    return hashlib.sha256(canonical_json(content)).hexdigest()
