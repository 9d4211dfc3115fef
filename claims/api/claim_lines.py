"""A claim as a line of the stream: member for member what ClaimOut shows."""

from typing import Final

from claims.api.claim_json import CLAIM_JSON, standing

CLAIMS: Final = (
    f"select {CLAIM_JSON} from claims_claim c {standing('%(by)s')} where c.desk_id = %(desk)s {{also}}"  # noqa: S608  # constants of the modules
)
"""JSON objects on one line, one a row, of the claims of a desk as a person (`by`) sees them; `also` narrows them and
gives their order.
"""
