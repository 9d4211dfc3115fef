"""What a receiver is sent, as the OpenAPI document has it under `webhooks`: the body and the headers of a message.

claims.actions.deliveries writes the one, newsroom.standard_webhooks the others.
"""

from typing import Any, Final

MESSAGE: Final[dict[str, Any]] = {
    "type": "object",
    "description": "A line of the ledger, by its number and the object that it concerns: what was written is read by"
    " the links, with a token.",
    "required": ["type", "timestamp", "data"],
    "properties": {
        "type": {
            "type": "string",
            "description": "The verb, as `verdict.given`: its family, a dot, the deed.",
        },
        "timestamp": {"type": "string", "format": "date-time", "description": "When it happened."},
        "data": {
            "type": "object",
            "required": ["desk", "seq", "object", "links"],
            "properties": {
                "desk": {"type": "string", "description": "Its short name."},
                "seq": {"type": "integer", "minimum": 1, "description": "As in `GET /changes`."},
                "object": {
                    "type": "object",
                    "required": ["kind", "id"],
                    "properties": {"kind": {"type": "string"}, "id": {"type": "string", "format": "uuid"}},
                },
                "links": {
                    "type": "object",
                    "required": ["change"],
                    "properties": {
                        "change": {"type": "string", "format": "uri-reference", "description": "The line."},
                        "object": {
                            "type": "string",
                            "format": "uri-reference",
                            "description": "Of a claim, a document, a report or a source.",
                        },
                    },
                },
            },
        },
    },
}


def _header(name: str, words: str, **schema: Any) -> dict[str, Any]:
    return {
        "name": name,
        "in": "header",
        "required": True,
        "description": words,
        "schema": {"type": "string", **schema},
    }


WEBHOOKS: Final[dict[str, Any]] = {
    "change": {
        "post": {
            "operationId": "tell_of_change",
            "description": "By the Standard Webhooks specification; docs/webhooks.md says how a receiver checks it.",
            "tags": ["webhooks"],
            "security": [],
            "parameters": [
                _header("webhook-id", "The same whenever the same line is sent again.", format="uuid"),
                _header("webhook-timestamp", "Seconds since 1970, of this attempt.", pattern="^[0-9]+$"),
                _header(
                    "webhook-signature",
                    "HMAC-SHA256 of id, timestamp and body, with dots between them: one, or two for a day after"
                    " the secret was changed.",
                    pattern="^v1,[A-Za-z0-9+/]{43}=( v1,[A-Za-z0-9+/]{43}=)?$",
                ),
            ],
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/WebhookMessage"}}},
            },
            "responses": {
                "2XX": {"description": "It was taken; the next line follows."},
                "410": {"description": "There is no such receiver any more: the webhook is paused at once."},
                "default": {"description": "It is sent again later."},
            },
        }
    }
}
