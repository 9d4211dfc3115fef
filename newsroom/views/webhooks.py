"""Webhooks of a desk, for its administrators: made, watched, paused, given a new secret, told again, removed."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from newsroom.actions import webhooks
from newsroom.conflicts import Outdated
from newsroom.forms import ChangeWebhookForm, ReplayForm, WebhookForm, as_it_is, retyped, show_refusal
from newsroom.ledger import families, in_words
from newsroom.models import Delivery, LedgerHead, Webhook
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first


@on_desk
def desk_webhooks(request: DeskRequest) -> HttpResponse:
    """A new webhook's secret is on the page that answers, and never again."""
    require(request.user, Deed.ADMINISTER, request.desk)
    form, secret = WebhookForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        try:
            _webhook, secret = webhooks.create(desk=request.desk, by=request.user, **form.cleaned_data)
            form = WebhookForm()
        except ValidationError as error:
            show_refusal(form, error)
    found = Webhook.objects.visible_to(request.user).filter(desk=request.desk, removed_at__isnull=True)
    context = page(
        request, form=form, secret=secret, webhooks=found, head=LedgerHead.objects.get(desk=request.desk)
    )
    return render(request, "newsroom/webhooks.html", context, status=422 if form.is_bound else 200)


@on_desk
def one_webhook(request: DeskRequest, webhook_id: UUID) -> HttpResponse:
    """Its log; by POST a `deed`: change, pause, resume, rotate, replay or remove."""
    require(request.user, Deed.ADMINISTER, request.desk)
    standing = Webhook.objects.visible_to(request.user).filter(desk=request.desk, removed_at__isnull=True)
    webhook = get_object_or_404(standing, pk=webhook_id)
    form, secret, current = ReplayForm(), "", None
    now = {"url": webhook.url, "families": webhook.families, "version": webhook.version}
    change_form = ChangeWebhookForm(initial=now)
    match request.POST.get("deed", ""):
        case "change":
            change_form, current = _changed(request, webhook)
        case "pause":
            webhooks.pause(webhook=webhook, by=request.user)
        case "resume":
            webhooks.resume(webhook=webhook, by=request.user)
        case "rotate":
            webhook, secret = webhooks.rotate(webhook=webhook, by=request.user)
        case "remove":
            webhooks.remove(webhook=webhook, by=request.user)
            return redirect("webhooks", slug=request.desk.slug)
        case "replay":
            form = ReplayForm(request.POST)
            if form.is_valid():
                try:
                    webhooks.replay(webhook=webhook, by=request.user, **form.cleaned_data)
                    form = ReplayForm()
                except ValidationError as error:
                    show_refusal(form, error)
    refused = form.is_bound or change_form.is_bound
    if request.method == "POST" and not secret and not refused:
        return redirect("webhook", slug=request.desk.slug, webhook_id=webhook.pk)
    log = Delivery.objects.visible_to(request.user).filter(webhook=webhook)
    rows, following = newest_first(log, request.GET.get("before", ""))
    for row in rows:
        row.words = in_words(row.verb)  # type: ignore[attr-defined]  # for the template
    chosen = [each for each in families() if each[0] in webhook.families]
    context = page(
        request,
        webhook=webhook,
        form=form,
        change_form=change_form,
        current=current,
        secret=secret,
        deliveries=rows,
        following=following,
        chosen=chosen,
    )
    status = 409 if current is not None else 422 if refused else 200
    return render(request, "newsroom/webhook.html", context, status=status)


def _changed(
    request: DeskRequest, webhook: Webhook
) -> tuple[ChangeWebhookForm, list[tuple[str, str]] | None]:
    """A fresh form where the change was made, else the one with what was typed; and what somebody else made of the
    webhook meanwhile.
    """
    form = ChangeWebhookForm(request.POST)
    if form.is_valid():
        try:
            webhooks.change(webhook=webhook, by=request.user, **form.cleaned_data)
            return ChangeWebhookForm(), None
        except Outdated as error:
            form.add_error(None, error.messages)
            current = as_it_is(form, error.current)
            retyped(form, version=error.current.version)
            return form, current
        except ValidationError as error:
            show_refusal(form, error)
    return form, None
