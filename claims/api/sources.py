"""Sources: the desk's library, and where its works come from."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import versions
from claims.api.desk_view import DeskViewSet
from claims.api.fields import OfDesk, PersonOut
from sources.actions import derivations, sources
from sources.choices import How, SourceKind
from sources.models import Derivation, Source


class SourceOut(serializers.ModelSerializer[Source]):
    added_by = PersonOut()

    class Meta:
        model = Source
        fields = [
            "id",
            "kind",
            "title",
            "publisher",
            "author",
            "url",
            "canonical_url",
            "published_on",
            "has_stake",
            "added_by",
            "added_at",
            "fetch_requested_at",
            "version",
        ]


class SourceDetailsIn(serializers.ModelSerializer[Source]):
    class Meta:
        model = Source
        fields = ["title", "kind", "publisher", "author", "published_on", "has_stake"]


class SourceIn(SourceDetailsIn):
    class Meta(SourceDetailsIn.Meta):
        fields = [*SourceDetailsIn.Meta.fields, "url"]
        extra_kwargs = {"url": {"help_text": "It is fetched and preserved by the worker."}}


class SourceFilters(serializers.Serializer[dict[str, Any]]):
    kind = serializers.MultipleChoiceField(choices=SourceKind.choices, required=False)
    url = serializers.URLField(
        required=False, max_length=2000, help_text="However it is spelled: compared in canonical form."
    )
    q = serializers.CharField(required=False, max_length=200, help_text="Words of the title.")


class DerivationOut(serializers.ModelSerializer[Derivation]):
    by = PersonOut()
    withdrawn_by = PersonOut(allow_null=True)

    class Meta:
        model = Derivation
        fields = ["id", "source", "origin", "how", "why", "by", "at", "withdrawn_by", "withdrawn_at"]


class DerivationIn(serializers.Serializer[dict[str, Any]]):
    origin = OfDesk(queryset=Source.objects.all(), help_text="The source that this one comes from.")
    how = serializers.ChoiceField(choices=How.choices)
    why = serializers.CharField(max_length=500, help_text="How you know.")


class SourcesView(DeskViewSet):
    page_key = "-id"

    @extend_schema(operation_id="list_sources", parameters=[SourceFilters], responses=SourceOut(many=True))
    def list(self, request: Request) -> Response:
        """Sources of the desk's library, the newest first."""
        asked = self.asked(SourceFilters)
        rows = self.of_desk(Source.objects.select_related("added_by"))
        if kinds := asked.get("kind"):
            rows = rows.filter(kind__in=kinds)
        if url := asked.get("url"):
            rows = rows.filter(canonical_url=sources.canonical_address(url))
        if words := asked.get("q"):
            rows = rows.filter(title__icontains=words)
        return self.page(rows, SourceOut)

    @extend_schema(operation_id="add_source", request=SourceIn, responses={201: SourceOut})
    def create(self, request: Request) -> Response:
        """Add a source. One with an address is fetched by the worker: see its snapshots a little later."""
        return self._show(sources.add(desk=self.desk, by=self.by, **self.given(SourceIn)), status=201)

    @extend_schema(operation_id="show_source", responses=SourceOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """A source. `fetch_requested_at` is set while the worker has yet to fetch it."""
        return self._show(self.one(Source.objects.select_related("added_by"), id))

    @extend_schema(operation_id="describe_source", request=SourceDetailsIn(partial=True), responses=SourceOut)
    def partial_update(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Correct what is known about a source. Its address and its snapshots stay."""
        with self.unchanged(Source.objects.all(), id) as source:
            return self._show(
                sources.describe(source=source, by=self.by, **self.given(SourceDetailsIn, partial=True))
            )

    def as_it_is(self, id_: UUID) -> Any:
        return self._show(self.one(Source.objects.all(), id_)).data

    def _show(self, source: Source, status: int = 200) -> Response:
        return versions.with_etag(self.show(source, SourceOut, status), source.version)


class SourceDerivationsView(DeskViewSet):
    @extend_schema(operation_id="list_derivations", responses=DerivationOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """What a source was said to come from, withdrawn words included."""
        source = self.one(Source.objects.all(), id)
        rows = self.of_desk(Derivation.objects.filter(source=source)).select_related("by", "withdrawn_by")
        return self.page(rows, DerivationOut)

    @extend_schema(operation_id="draw_derivation", request=DerivationIn, responses={201: DerivationOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Say that a source reprints, quotes or is based on another. Two links to one wire report are one."""
        source = self.one(Source.objects.all(), id)
        derivation = derivations.draw(source=source, by=self.by, **self.given(DerivationIn))
        return self.show(derivation, DerivationOut, status=201)


class DerivationView(DeskViewSet):
    @extend_schema(operation_id="withdraw_derivation", request=None, responses=DerivationOut)
    def withdraw(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Take back where a source was said to come from. It stays in the record."""
        derivation = self.one(Derivation.objects.standing(), id)
        return self.show(derivations.withdraw(derivation=derivation, by=self.by), DerivationOut)
