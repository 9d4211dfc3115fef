"""The truth tests of a citation, as the API gives them."""

from typing import Any

from rest_framework import serializers

from claims.truth import Order, Outcome
from claims.truth.figures import Note
from sources.quoting import How, Piece


def _choices(values: Any) -> list[str]:
    return [str(value.value) for value in values]


STANDING = _choices(How)


class RunOut(serializers.ListField):
    """[same | quoted | there, words]"""

    child = serializers.CharField()


class PlaceOut(serializers.ListField):
    """[words, start, end]"""

    child = serializers.JSONField()


class QuotationTestOut(serializers.Serializer[Any]):
    words = serializers.CharField(help_text="Of the claim, between its quotation marks.")
    how = serializers.ChoiceField(choices=STANDING)
    difference = serializers.ListField(
        child=RunOut(), help_text=f"Runs of words, each with what it is: {', '.join(_choices(Piece))}."
    )
    beyond = serializers.BooleanField(help_text="Beside the passage, not in it.")


class FactTestOut(serializers.Serializer[Any]):
    type = serializers.CharField()
    text = serializers.CharField(help_text="As the claim has it.")
    outcome = serializers.ChoiceField(choices=_choices(Outcome))
    there = serializers.ListField(
        child=PlaceOut(), help_text="What the source has: words, start, end in the passage or around it."
    )
    notes = serializers.ListField(child=serializers.ChoiceField(choices=_choices(Note)))
    beyond = serializers.BooleanField()


class TimingOut(serializers.Serializer[Any]):
    order = serializers.ChoiceField(choices=_choices(Order), help_text="The source, counted from the claim.")
    days = serializers.IntegerField()
    claim = serializers.DateField(allow_null=True)
    source = serializers.DateField(allow_null=True)  # type: ignore[assignment]  # a field, not an attribute


class ProposalOut(serializers.Serializer[Any]):
    """A passage `text[start:end]` of the snapshot, and what of the claim stands in it."""

    start = serializers.IntegerField(help_text="Code points.")
    end = serializers.IntegerField(help_text="Half-open.")
    exact = serializers.CharField()
    facts = FactTestOut(many=True)
    words = serializers.ListField(child=serializers.CharField(), help_text="That it shares with the claim.")


class TruthTestsOut(serializers.Serializer[Any]):
    """The claim held against the passage. It says what stands there; what that means, a person says."""

    passage = serializers.ChoiceField(choices=STANDING, help_text="In the preserved copy.")
    quotations = QuotationTestOut(many=True)
    facts = FactTestOut(many=True)
    timing = TimingOut()
