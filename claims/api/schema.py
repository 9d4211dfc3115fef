"""The OpenAPI document, and the page that shows it without asking any other host for anything."""

import re
from collections.abc import Iterable
from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from claims.api.parameters import EXPANDABLE, WHOLE
from claims.api.problems import MEDIA_TYPE
from claims.api.webhook_schema import MESSAGE, WEBHOOKS

PROBLEM = {
    "type": "object",
    "description": "Problem details (RFC 9457).",
    "required": ["type", "title", "status", "detail", "instance", "code"],
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": {"type": "string", "description": "The status in words."},
        "status": {"type": "integer"},
        "detail": {
            "type": "string",
            "description": "A sentence for a person: what is wrong, and what would mend it.",
        },
        "instance": {"type": "string", "format": "uri-reference"},
        "code": {"type": "string", "description": "For a program: docs/api.md lists the codes."},
        "version": {
            "type": "integer",
            "description": "The current version, where the one given is no longer it.",
        },
        "current": {
            "type": "object",
            "description": "What it is now, where it is no longer as If-Match says.",
            "additionalProperties": True,
        },
        "errors": {
            "type": "object",
            "description": "Sentences by field; under the empty name what concerns no field in particular.",
            "additionalProperties": {"type": "array", "items": {"type": "string"}},
        },
    },
}
ALWAYS = {
    "400": "The request cannot be understood.",
    "401": "No token, or one that opens nothing.",
    "429": "The token has made its requests of this minute: `Retry-After` says how long to wait.",
}
BY_METHOD = {
    "get": {"403": "The token's owner may not.", "406": "Only JSON is served."},
    "post": {
        "403": "The token's owner may not, or the token may only read.",
        "406": "Only JSON is served.",
        "409": "It was changed meanwhile, or the first request with this key is still being answered.",
        "413": "The request is too large.",
        "415": "Only JSON is taken in.",
        "422": "Refused by the desk's rules.",
    },
}
BY_METHOD["patch"] = BY_METHOD["post"]
IF_MATCH = {
    "name": "If-Match",
    "in": "header",
    "required": True,
    "description": "The ETag that came with what you read.",
    "schema": {"type": "string"},
}
IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Of your making, one for each request: sent again with it, the request is answered as before.",
    "schema": {"type": "string", "pattern": '^"?[!#-\\[\\]-~]{1,255}"?$'},  # as `idempotency` reads it
}
NAMES = {"type": "string", "pattern": "^[a-z_]+(,[a-z_]+)*$"}
FIELDS = {
    "name": "fields",
    "in": "query",
    "required": False,
    "description": "Names of the members wanted, separated by commas; the others are left out, required or not.",
    "schema": NAMES,
}
EXPAND = {
    "name": "expand",
    "in": "query",
    "required": False,
    "description": "What to embed, separated by commas: evidence, notes.",
    "schema": {"type": "string", "pattern": "^(evidence|notes)(,(evidence|notes))*$"},
}
NOT_KEPT = {"stream_some_claims"}
"""What changes nothing, and takes no Idempotency-Key."""
TEXT = {"type": "string"}
SECONDS = {"type": "integer", "minimum": 1}
HEADERS = {
    "ETag": {"description": "The version of what is shown.", "schema": TEXT},
    "RateLimit": {
        "description": 'Requests that are left, and seconds to the next minute: `"token";r=5940;t=31`.',
        "schema": TEXT,
    },
    "RateLimit-Policy": {"description": 'Requests in a minute: `"token";q=6000;w=60`.', "schema": TEXT},
    "Retry-After": {"description": "Seconds to wait.", "required": True, "schema": SECONDS},
    "WWW-Authenticate": {"description": "Of RFC 6750.", "required": True, "schema": TEXT},
    "Idempotency-Replayed": {"description": "The answer is that of an earlier request.", "schema": TEXT},
}
COUNTED = ("RateLimit", "RateLimit-Policy")
WITH_STATUS = {
    "401": ("WWW-Authenticate",),
    "412": ("ETag",),
    "429": ("Retry-After", *COUNTED),
    "503": ("Retry-After",),
}
"""Headers of a refusal."""
STREAMS = {"stream_claims", "stream_some_claims"}
CONDITIONAL = {
    "412": "It is no longer as If-Match says; `current` shows it as it is now.",
    "428": "If-Match is missing.",
}
VERSIONED = {
    *("edit_claim", "accept_claim", "dismiss_claim", "reopen_claim", "assign_claim", "split_claim"),
    *("merge_claims", "confirm_verdict", "send_back_verdict", "describe_document", "describe_source"),
    *("change_policy", "change_public_face", "accept_place", "point_to_place", "give_up_place"),
    *("revise_document", "give_second_verdict", "decide_verdict", "change_webhook"),
}
"""What changes something that others may change too."""
SHOWN_WITH_VERSION = {
    "show_claim",
    "show_claim_status",
    "show_document",
    "show_source",
    "show_policy",
    "show_public_face",
    "show_webhook",
}


class BearerToken(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]  # registers itself by its metaclass
    target_class = "claims.api.authentication.TokenAuthentication"
    name = "token"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer", "description": "A token of one desk: `Bearer tick_…`."}


def add_problems(result: dict[str, Any], generator: Any, request: Any, public: bool) -> dict[str, Any]:
    """Postprocessing hook: the ways each operation may fail, of which the generator knows nothing."""
    result["components"]["schemas"] |= {
        "Problem": PROBLEM,
        "WebhookMessage": MESSAGE,
    }
    result["webhooks"] = WEBHOOKS
    result["components"]["headers"] = HEADERS
    reference = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for path, operations in result["paths"].items():
        for method, operation in operations.items():
            described = {**ALWAYS, **BY_METHOD[method]}
            if "{" in path:
                described["404"] = "There is nothing here that this token may see."
            name = operation["operationId"]
            if name in VERSIONED:
                described.update(CONDITIONAL)
                operation.setdefault("parameters", []).append(IF_MATCH)
            if method == "get" and name not in WHOLE:
                operation.setdefault("parameters", []).append(FIELDS)
            if name in EXPANDABLE:
                operation["parameters"].append(EXPAND)
            if method == "post" and name not in NOT_KEPT:
                operation.setdefault("parameters", []).append(IDEMPOTENCY_KEY)
            if name in STREAMS:
                described["503"] = "Too many streams are being read."
            with_version = name in VERSIONED - {"split_claim", "revise_document"} | SHOWN_WITH_VERSION
            kept = method == "post" and name not in NOT_KEPT | {"take_in_documents"}
            for status, response in operation["responses"].items():
                headers = [*COUNTED, *["Idempotency-Replayed"] * kept]
                headers += ["ETag"] * (with_version and status in ("200", "304"))
                response["headers"] = _headers(headers)
            for status, words in described.items():
                refusal = {"description": words, "content": reference}
                if status in WITH_STATUS:
                    refusal["headers"] = _headers(WITH_STATUS[status])
                operation["responses"].setdefault(status, refusal)
            operation["responses"] = dict(sorted(operation["responses"].items()))
            operation["tags"] = [_tag(path)]
    return result


class SchemaView(SpectacularAPIView):
    """Public, and blind to tokens: an expired one must not hide the document that says how to get another."""

    authentication_classes = []
    permission_classes = []
    metadata_class = None


class DocsView(SpectacularSwaggerSplitView):
    """Swagger UI from our own files. The template has no inline style, and the script comes by itself."""

    authentication_classes = []
    permission_classes = []
    metadata_class = None
    url_name = "api-schema"
    template_name = "api/docs.html"


def _headers(names: Iterable[str]) -> dict[str, Any]:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def _tag(path: str) -> str:
    """The resource that an address begins with: "claims" of /api/v1/claims/{id}/notes."""
    found = re.match(r"/api/v1/([a-z]+)", path)
    return found.group(1) if found else "desk"
