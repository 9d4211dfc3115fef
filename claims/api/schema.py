"""The OpenAPI document, and the page that shows it without asking any other host for anything."""

import re
from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from claims.api.problems import MEDIA_TYPE

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
        "errors": {
            "type": "object",
            "description": "Sentences by field; under the empty name what concerns no field in particular.",
            "additionalProperties": {"type": "array", "items": {"type": "string"}},
        },
    },
}
ALWAYS = {"400": "The request cannot be understood.", "401": "No token, or one that opens nothing."}
BY_METHOD = {
    "get": {"403": "The token's owner may not.", "406": "Only JSON is served."},
    "post": {
        "403": "The token's owner may not, or the token may only read.",
        "406": "Only JSON is served.",
        "409": "It was changed meanwhile.",
        "413": "The request is too large.",
        "415": "Only JSON is taken in.",
        "422": "Refused by the desk's rules.",
    },
}
BY_METHOD["patch"] = {
    **BY_METHOD["post"],
    "412": "If-Match names a version that is no longer the current one.",
}
IF_MATCH = {
    "name": "If-Match",
    "in": "header",
    "required": False,
    "description": "The ETag that you were given, in place of `version`.",
    "schema": {"type": "string"},
}
VERSIONED = {"edit_claim", "describe_document"}


class BearerToken(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]  # registers itself by its metaclass
    target_class = "claims.api.authentication.TokenAuthentication"
    name = "token"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer", "description": "A token of one desk: `Bearer tick_…`."}


def add_problems(result: dict[str, Any], generator: Any, request: Any, public: bool) -> dict[str, Any]:
    """Postprocessing hook: the ways each operation may fail, of which the generator knows nothing."""
    result["components"]["schemas"]["Problem"] = PROBLEM
    reference = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for path, operations in result["paths"].items():
        for method, operation in operations.items():
            described = {**ALWAYS, **BY_METHOD[method]}
            if "{" in path:
                described["404"] = "There is nothing here that this token may see."
            for status, words in described.items():
                operation["responses"].setdefault(status, {"description": words, "content": reference})
            operation["responses"] = dict(sorted(operation["responses"].items()))
            operation["tags"] = [_tag(path)]
            if operation["operationId"] in VERSIONED:
                operation["parameters"].append(IF_MATCH)
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


def _tag(path: str) -> str:
    """The resource that an address begins with: "claims" of /api/v1/claims/{id}/notes."""
    found = re.match(r"/api/v1/([a-z]+)", path)
    return found.group(1) if found else "desk"
