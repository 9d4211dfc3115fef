"""Fields that more than one resource takes in or gives out."""

import base64
import binascii
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.translation import gettext_lazy as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from newsroom.canonical_json import LARGEST
from newsroom.models import User

DEEPEST = 2  # levels of lists and objects within a fact


def _fact_part(levels: int) -> dict[str, Any]:
    """The schema of what a fact holds. Written out: generators of clients know none that speaks of itself."""
    kinds: list[dict[str, Any]] = [
        {"type": ["string", "boolean", "null"]},
        {"type": "number", "minimum": -LARGEST, "maximum": LARGEST},
    ]
    if levels:
        within = _fact_part(levels - 1)
        kinds += [{"type": "array", "items": within}, {"type": "object", "additionalProperties": within}]
    return {"anyOf": kinds}


class PersonOut(serializers.ModelSerializer[User]):
    class Meta:
        model = User
        fields = ["id", "name"]


@extend_schema_field({"type": "string", "format": "byte", "contentEncoding": "base64", "minLength": 4})
class Base64Field(serializers.Field[bytes, str, str, Any]):
    """The bytes of a file, as standard base64."""

    default_error_messages = {"invalid": _("This is not base64."), "empty": _("The file is empty.")}

    def to_internal_value(self, data: Any) -> bytes:
        try:
            content = base64.b64decode("".join(data.split()), validate=True)
        except (AttributeError, binascii.Error, ValueError):
            self.fail("invalid")
        if not content:
            self.fail("empty")
        return content

    def to_representation(self, value: bytes) -> str:
        return base64.b64encode(value).decode()


class OfDesk(serializers.PrimaryKeyRelatedField[Any]):
    """The id of a row of the token's desk. One of another desk is as unknown as one that does not exist."""

    def get_queryset(self) -> Any:
        return _of_the_views_desk(self, super().get_queryset())


class CodeOfDesk(serializers.SlugRelatedField[Any]):
    """The same, by code."""

    def to_internal_value(self, data: Any) -> Any:
        view = self.context.get("view")
        rows: Any = getattr(self, "queryset", None)
        found = view.coded(rows.model, data) if view and rows is not None and isinstance(data, str) else None
        return found or super().to_internal_value(data)

    def get_queryset(self) -> Any:
        return _of_the_views_desk(self, super().get_queryset())


@extend_schema_field(OpenApiTypes.UUID)
class ColleagueField(serializers.PrimaryKeyRelatedField[Any]):
    """The id of a person of the token's desk."""

    def get_queryset(self) -> QuerySet[Model]:
        view = self.context.get("view")
        people = User.objects.filter(is_active=True)
        return people.filter(memberships__desk=view.desk) if view else people


@extend_schema_field({"type": "string", "format": "uri"})
class WebAddressField(serializers.CharField):
    """An address of the web; what is wrong with one, its action says."""


@extend_schema_field(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"type": "string", "minLength": 1}},
            "additionalProperties": _fact_part(DEEPEST),
        },
        "description": "Typed: quantity, share, money, rank, age, date, place, person, organisation …",
    }
)
class FactsField(serializers.JSONField):
    default_error_messages = {
        "facts": _("Facts are a list of objects, each with a `type`."),
        "nested": _("This JSON is nested too deeply."),
        "value": _("A fact holds text, truth values and finite numbers; whole numbers up to 2^53 - 1."),
    }

    def to_internal_value(self, data: Any) -> Any:
        if not isinstance(data, list) or not all(isinstance(fact, dict) for fact in data):
            self.fail("facts")
        if not all(isinstance(fact.get("type"), str) and fact["type"] for fact in data):
            self.fail("facts")
        if not _is_shallow(data, DEEPEST + 2):  # the list, and each fact
            self.fail("nested")
        if not _can_be_kept(data):
            self.fail("value")
        return data


def _of_the_views_desk(field: serializers.Field[Any, Any, Any, Any], rows: Any) -> Any:
    view = field.context.get("view")
    return view.of_desk(rows) if view and rows is not None else rows


def _is_shallow(value: Any, levels: int) -> bool:
    inside = list(value.values()) if isinstance(value, dict) else value
    return not isinstance(inside, list) or (
        levels > 0 and all(_is_shallow(item, levels - 1) for item in inside)
    )


def _can_be_kept(value: Any) -> bool:
    """Whether PostgreSQL and the ledger can hold this JSON: no NUL, no lone surrogate, no endless number."""
    if isinstance(value, str):
        return "\0" not in value and not any("\ud800" <= character <= "\udfff" for character in value)
    if isinstance(value, dict):
        return all(_can_be_kept(name) and _can_be_kept(item) for name, item in value.items())
    if isinstance(value, list):
        return all(map(_can_be_kept, value))
    return value is None or isinstance(value, bool) or abs(value) <= LARGEST
