"""Webhooks of the desk, for tokens that administer."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import versions
from claims.api.desk_view import DeskViewSet
from claims.api.fields import WebAddressField
from newsroom.actions import webhooks
from newsroom.models import Delivery, Scope, Webhook
from newsroom.permissions import require
from newsroom.roles import Deed


class WebhookOut(serializers.ModelSerializer[Webhook]):
    failed_attempts = serializers.IntegerField(source="attempts", help_text="To tell of the next line.")
    last = serializers.IntegerField(source="cursor", help_text="The last number that it has dealt with.")

    class Meta:
        model = Webhook
        fields = [
            "id", "url", "families", "last", "failed_attempts", "next_try_at", "paused_at", "gave_up", "rotated_at",
            "created_at", "version",
        ]  # fmt: skip


class WebhookWithSecretOut(WebhookOut):
    secret = serializers.SerializerMethodField(
        help_text="Of the Standard Webhooks form; given this once, null where it is answered again."
    )

    class Meta(WebhookOut.Meta):
        fields = [*WebhookOut.Meta.fields, "secret"]

    def get_secret(self, webhook: Webhook) -> str | None:
        return webhooks.secret(webhook)


class WebhookIn(serializers.Serializer[dict[str, Any]]):
    url = WebAddressField(max_length=2000, help_text="On the public internet, port 80 or 443.")
    families = serializers.ListField(
        child=serializers.CharField(max_length=40), min_length=1, max_length=100,
        help_text="Which verbs of the ledger it is told of: the words before the dot, as `claim` or `report`.",
    )  # fmt: skip


class ReplayIn(serializers.Serializer[dict[str, Any]]):
    seq = serializers.IntegerField(
        min_value=1,
        max_value=2**63 - 1,
        help_text="The first that is told again; what is before is passed over.",
    )


class DeliveryOut(serializers.ModelSerializer[Delivery]):
    class Meta:
        model = Delivery
        fields = ["id", "seq", "verb", "attempt", "at", "milliseconds", "status", "failure", "answer"]


class AdministeredView(DeskViewSet):
    """For administrators alone, reading too: an address may hold a secret between the two."""

    scopes = dict.fromkeys(("GET", "POST", "PATCH"), Scope.ADMIN)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        require(self.by, Deed.ADMINISTER, self.desk)

    def webhook(self, id_: UUID) -> Webhook:
        return self.one(Webhook.objects.standing(), id_)


class WebhooksView(AdministeredView):
    @extend_schema(operation_id="list_webhooks", responses=WebhookOut(many=True))
    def list(self, request: Request) -> Response:
        """The desk's webhooks, the oldest first."""
        return self.page(self.of_desk(Webhook.objects.standing()), WebhookOut)

    @extend_schema(operation_id="create_webhook", request=WebhookIn, responses={201: WebhookWithSecretOut})
    def create(self, request: Request) -> Response:
        """Have an address told of what happens from now on. The answer holds its secret, given this once."""
        webhook, _secret = webhooks.create(desk=self.desk, by=self.by, **self.given(WebhookIn))
        return self.show(webhook, WebhookWithSecretOut, 201)

    @extend_schema(operation_id="show_webhook", responses=WebhookOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """One of them, and how far it was told."""
        return self._show(self.webhook(id))

    @extend_schema(operation_id="change_webhook", request=WebhookIn(partial=True), responses=WebhookOut)
    def partial_update(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Have another address told, or of other things, from the next line on. Its secret stays."""
        with self.unchanged(Webhook.objects.standing(), id) as webhook:
            given = self.given(WebhookIn, partial=True)
            wanted = {"url": webhook.url, "families": webhook.families, **given}
            return self._show(webhooks.change(webhook=webhook, by=self.by, **wanted))

    def as_it_is(self, id_: UUID) -> Any:
        return self.show(self.webhook(id_), WebhookOut).data

    def _show(self, webhook: Webhook) -> Response:
        return versions.with_etag(self.show(webhook, WebhookOut), webhook.version)

    @extend_schema(operation_id="rotate_webhook", request=None, responses=WebhookWithSecretOut)
    def rotate(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Make a new secret. For 24 hours messages are signed with the old one as well."""
        webhook, _secret = webhooks.rotate(webhook=self.webhook(id), by=self.by)
        return self.show(webhook, WebhookWithSecretOut)


class WebhookDeedsView(AdministeredView):
    @extend_schema(operation_id="pause_webhook", request=None, responses=WebhookOut)
    def pause(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Tell it nothing until it is resumed."""
        return self.show(webhooks.pause(webhook=self.webhook(id), by=self.by), WebhookOut)

    @extend_schema(operation_id="resume_webhook", request=None, responses=WebhookOut)
    def resume(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Go on where it stopped, also where it was given up."""
        return self.show(webhooks.resume(webhook=self.webhook(id), by=self.by), WebhookOut)

    @extend_schema(operation_id="replay_webhook", request=ReplayIn, responses=WebhookOut)
    def replay(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Tell it again of everything from a number on."""
        seq = self.given(ReplayIn)["seq"]
        return self.show(webhooks.replay(webhook=self.webhook(id), seq=seq, by=self.by), WebhookOut)

    @extend_schema(operation_id="remove_webhook", request=None, responses=WebhookOut)
    def remove(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Tell it nothing any more."""
        webhook = self.webhook(id)
        webhooks.remove(webhook=webhook, by=self.by)
        return self.show(webhook, WebhookOut)


class DeliveriesView(AdministeredView):
    page_key = "-id"

    @extend_schema(operation_id="list_deliveries", responses=DeliveryOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """What was sent to it in the last thirty days, the newest first."""
        return self.page(self.of_desk(Delivery.objects.filter(webhook=self.webhook(id))), DeliveryOut)
