"""What comes in has the JSON type that the document says: "12" is no integer, 12 no text, and "yes" no truth value.

Django REST framework reads each of these as the other, which is kind in a form and hides a mistake in a program.
"""

from collections.abc import Mapping
from typing import Any, Final

from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.serializers import BaseSerializer

Field = serializers.Field[Any, Any, Any, Any]
TYPES: Final[tuple[tuple[tuple[type[Any], ...], str], ...]] = (
    ((serializers.CharField, serializers.UUIDField), "string"),
    ((serializers.IntegerField,), "integer"),
    ((serializers.BooleanField,), "boolean"),
)


def require(serializer: BaseSerializer[Any], body: Any) -> None:
    """Raise ValidationError, by field, where this body has what its serializer would read as another type."""
    if wrong := _wrong(serializer, body):
        raise serializers.ValidationError(wrong)


def _wrong(field: Any, value: Any) -> Any:
    """What is wrong with the value of a field, as DRF's own errors are nested; empty where nothing is."""
    if isinstance(field, serializers.Serializer):
        given = value if isinstance(value, Mapping) else {}
        parts = {name: _wrong(part, given[name]) for name, part in field.fields.items() if name in given}
        return {name: wrong for name, wrong in parts.items() if wrong}
    if isinstance(field, serializers.ListField):
        items = {
            str(n): _wrong(field.child, each)
            for n, each in enumerate(value if isinstance(value, list) else ())
        }
        return {n: wrong for n, wrong in items.items() if wrong}
    expected = _expected(field)
    if value is None or expected is None or _is(expected, value):
        return []
    return [_("Give this as JSON of the type “%(type)s”.") % {"type": expected}]


def _expected(field: Field) -> str | None:
    if isinstance(field, serializers.ChoiceField):
        return "integer" if all(isinstance(choice, int) for choice in field.choices) else "string"
    return next((name for kinds, name in TYPES if isinstance(field, kinds)), None)


def _is(expected: str, value: Any) -> bool:
    """By JSON Schema, where 12.0 is an integer too."""
    if expected == "string":
        return isinstance(value, str)
    if isinstance(value, bool):
        return expected == "boolean"
    return expected == "integer" and (
        isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    )
