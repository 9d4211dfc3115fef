"""Webhooks of a desk, for its administrators: made, watched, paused, given a new secret, told again, removed."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from newsroom.actions import webhooks
from newsroom.forms import ReplayForm, WebhookForm, show_refusal
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
    """Its log; by POST a `deed`: pause, resume, rotate, replay or remove."""
    require(request.user, Deed.ADMINISTER, request.desk)
    standing = Webhook.objects.visible_to(request.user).filter(desk=request.desk, removed_at__isnull=True)
    webhook = get_object_or_404(standing, pk=webhook_id)
    form, secret = ReplayForm(), ""
    match request.POST.get("deed", ""):
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
    if request.method == "POST" and not secret and not form.is_bound:
        return redirect("webhook", slug=request.desk.slug, webhook_id=webhook.pk)
    log = Delivery.objects.visible_to(request.user).filter(webhook=webhook)
    rows, following = newest_first(log, request.GET.get("before", ""))
    for row in rows:
        row.words = in_words(row.verb)  # type: ignore[attr-defined]  # for the template
    chosen = [words for family, words in families() if family in webhook.families]
    context = page(
        request,
        webhook=webhook,
        form=form,
        secret=secret,
        deliveries=rows,
        following=following,
        chosen=chosen,
    )
    return render(request, "newsroom/webhook.html", context, status=422 if form.is_bound else 200)
