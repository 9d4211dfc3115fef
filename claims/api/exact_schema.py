"""The OpenAPI document of what is handed in, as exact as the refusals are: whoever keeps to it is not answered 400.

What Django's serializers refuse, and the generator does not know, is said here: that a text may not be blank, that null
is no text of a format, and what a serializer demands of its fields together (`rule`).
"""

from typing import Any, Final

from drf_spectacular.openapi import AutoSchema

Schema = dict[str, Any]

NOT_BLANK: Final = (
    "[^\\s\\u001c-\\u001f\\u0085]"  # Python takes these for white space too, JSON Schema does not
)


def either(one: str, *others: str) -> Schema:
    """A rule: the one field, or all of the others, and not both.

    Written as a condition and not as `oneOf`, which generators of clients take for two types.
    """
    return {
        "if": {"required": [one]},
        "then": {"not": {"anyOf": [{"required": [name]} for name in others]}},
        "else": {"required": list(others)},
    }


def where(name: str, value: object, *needed: str) -> Schema:
    """A rule: where the field has this value, others are needed too."""
    return {
        "if": {"properties": {name: {"const": value}}, "required": [name]},
        "then": {"required": list(needed)},
    }


class ExactSchema(AutoSchema):
    """What reads the body says the rest by `rule`: keywords of JSON Schema over its fields together."""

    def _map_basic_serializer(self, serializer: Any, direction: Any) -> Schema:
        schema: Schema = super()._map_basic_serializer(serializer, direction)  # type: ignore[no-untyped-call]
        if direction == "request":
            for name, field in schema["properties"].items():
                schema["properties"][name] = exact(field)
            schema |= getattr(serializer, "rule", {})
        return schema

    def _get_request_body(self, direction: Any = "request") -> Schema | None:
        body: Schema | None = super()._get_request_body(direction)  # type: ignore[no-untyped-call]
        if body:
            asked = self.get_request_serializer()
            body["required"] = (
                body.get("required", False) or isinstance(asked, dict) or hasattr(asked, "rule")
            )
        return body


def exact(schema: Schema) -> Schema:
    """The schema of a field, as exact as what reads it."""
    if "oneOf" in schema:
        return {**schema, "oneOf": [exact(each) for each in schema["oneOf"]]}
    if schema.get("type") == "array":
        return {**schema, "items": exact(schema["items"])}
    if schema.get("type") == ["string", "null"]:
        return _or_null(schema)
    if schema.get("minLength") and not schema.keys() & {"enum", "format", "pattern"}:
        return {**schema, "pattern": NOT_BLANK}
    return schema


def _or_null(schema: Schema) -> Schema:
    """Two types of their own: a format beside both is read by some as one of neither."""
    told = {name: value for name, value in schema.items() if name in ("description", "title", "default")}
    text = {name: value for name, value in schema.items() if name not in told}
    return {**told, "oneOf": [exact({**text, "type": "string"}), {"type": "null"}]}
