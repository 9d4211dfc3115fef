"""Who is told of new lines of the ledger, and with which secret. Sending is the courier's: claims.actions.deliveries.

A secret is kept nowhere: it is worked out from the program's SECRET_KEY and the webhook's identifier, and shown once.
"""

from collections.abc import Sequence
from datetime import timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from newsroom import ledger
from newsroom.conflicts import require_version
from newsroom.ledger import record
from newsroom.models import Desk, LedgerHead, User, Webhook
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.standard_webhooks import in_words
from newsroom.verbs import Verb

GRACE = timedelta(hours=24)  # how long the secret before still signs
MOST = 20  # webhooks of a desk


@transaction.atomic
def create(*, desk: Desk, url: str, families: Sequence[str], by: User) -> tuple[Webhook, str]:
    """Tell this address of what happens from now on. Returns it with its secret, which is never shown again."""
    require(by, Deed.ADMINISTER, desk)
    _require_address(url)
    _require_families(families)
    Desk.objects.select_for_update(no_key=True).get(pk=desk.pk)
    if Webhook.objects.standing().filter(desk=desk).count() >= MOST:
        raise ValidationError(
            _("A desk has %(most)d webhooks at most: remove one first.") % {"most": MOST}, code="too_many"
        )
    head = LedgerHead.objects.select_for_update(no_key=True).get(desk=desk)
    # The line of its own making is the first that it is not told of.
    webhook = Webhook(desk=desk, url=url, families=sorted(set(families)), cursor=head.seq + 1, created_by=by)
    webhook.full_clean()
    webhook.save()
    record(Verb.WEBHOOK_CREATED, on=webhook, by=by, host=webhook.host, families=webhook.families)
    return webhook, secret(webhook)


@transaction.atomic
def change(
    *, webhook: Webhook, url: str, families: Sequence[str], by: User, version: int | None = None
) -> Webhook:
    """Tell another address, or of other things, from the next line on; the secret stays. A new address is tried at
    once. Raises Outdated where somebody else changed it after `version`.
    """
    webhook = _held(webhook, by)
    require_version(webhook, version)
    _require_address(url)
    _require_families(families)
    chosen = sorted(set(families))
    if (url, chosen) == (webhook.url, webhook.families):
        return webhook
    before = {"host": webhook.host, "families": webhook.families}
    if url != webhook.url:
        webhook.attempts, webhook.next_try_at = 0, None
    webhook.url, webhook.families = url, chosen
    webhook.version += 1
    webhook.full_clean()
    webhook.save(update_fields=["url", "families", "attempts", "next_try_at", "version"])
    after = {"host": webhook.host, "families": webhook.families}
    record(Verb.WEBHOOK_CHANGED, on=webhook, by=by, before=before, after=after)
    return webhook


@transaction.atomic
def pause(*, webhook: Webhook, by: User) -> Webhook:
    """Tell it nothing until it is resumed; then it is told of everything meanwhile."""
    webhook = _held(webhook, by)
    if webhook.paused_at is None:
        webhook.paused_at = timezone.now()
        webhook.save(update_fields=["paused_at"])
        record(Verb.WEBHOOK_PAUSED, on=webhook, by=by, host=webhook.host)
    return webhook


@transaction.atomic
def resume(*, webhook: Webhook, by: User) -> Webhook:
    """Go on where it stopped, at once."""
    webhook = _held(webhook, by)
    if webhook.paused_at is not None:
        _go_on(webhook)
        record(Verb.WEBHOOK_RESUMED, on=webhook, by=by, host=webhook.host)
    return webhook


@transaction.atomic
def replay(*, webhook: Webhook, seq: int, by: User) -> Webhook:
    """Tell it again of everything from this number on, or pass over what it could not take; a paused one goes on."""
    webhook = _held(webhook, by)
    head = LedgerHead.objects.get(desk=webhook.desk_id).seq
    if not 1 <= seq <= head + 1:
        raise ValidationError(
            {"seq": ValidationError(_("A number from 1 to %(last)d.") % {"last": head + 1}, code="seq")}
        )
    webhook.cursor = seq - 1
    _go_on(webhook)
    record(Verb.WEBHOOK_REPLAYED, on=webhook, by=by, host=webhook.host, seq=seq)
    return webhook


@transaction.atomic
def rotate(*, webhook: Webhook, by: User) -> tuple[Webhook, str]:
    """Make a new secret; for GRACE the one before signs as well. Returns it: it is never shown again."""
    webhook = _held(webhook, by)
    webhook.generation += 1
    webhook.rotated_at = timezone.now()
    webhook.save(update_fields=["generation", "rotated_at"])
    record(Verb.WEBHOOK_ROTATED, on=webhook, by=by, host=webhook.host)
    return webhook, secret(webhook)


@transaction.atomic
def remove(*, webhook: Webhook, by: User) -> None:
    """Tell it nothing any more."""
    webhook = _held(webhook, by)
    webhook.removed_at, webhook.removed_by = timezone.now(), by
    webhook.save(update_fields=["removed_at", "removed_by"])
    record(Verb.WEBHOOK_REMOVED, on=webhook, by=by, host=webhook.host)


def secret(webhook: Webhook) -> str:
    """The current secret, as the receiver is given it."""
    return in_words(_key(webhook, webhook.generation))


def keys(webhook: Webhook) -> list[bytes]:
    """What signs now: the current key, and the one before as long as its grace lasts."""
    current = [_key(webhook, webhook.generation)]
    if webhook.rotated_at and webhook.rotated_at > timezone.now() - GRACE:
        current.append(_key(webhook, webhook.generation - 1))
    return current


def _key(webhook: Webhook, generation: int) -> bytes:
    return salted_hmac("newsroom.webhook", f"{webhook.pk} {generation}", algorithm="sha256").digest()


def _held(webhook: Webhook, by: User) -> Webhook:
    require(by, Deed.ADMINISTER, webhook.desk)
    return (
        Webhook.objects.standing()
        .select_for_update(no_key=True, of=("self",))
        .select_related("desk")
        .get(pk=webhook.pk)
    )


def _go_on(webhook: Webhook) -> None:
    webhook.paused_at, webhook.gave_up, webhook.attempts, webhook.next_try_at = None, False, 0, None
    webhook.save(update_fields=["cursor", "paused_at", "gave_up", "attempts", "next_try_at"])


def _require_address(url: str) -> None:
    """What can be known of an address without asking for it; the rest is looked at each time something is sent."""
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
        good = good and parts.port in (None, 80, 443)
    except ValueError:
        good = False
    if not good:
        words = _("Give an http or https address on the port 80 or 443, without a user name in it.")
        raise ValidationError({"url": ValidationError(words, code="url")})
    if parts.hostname and _is_at_home(parts.hostname):
        words = _("Nothing is sent to this address: it is none of the public internet.")
        raise ValidationError({"url": ValidationError(words, code="url")})


def _is_at_home(host: str) -> bool:
    """Whether the host itself says that it is in nobody's reach but ours, as 127.0.0.1 and localhost do."""
    try:
        address = ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return not (getattr(address, "ipv4_mapped", None) or address).is_global


def _require_families(chosen: Sequence[str]) -> None:
    known = [family for family, _words in ledger.families()]
    if not chosen or set(chosen) - set(known):
        words = _("Choose among these: %(families)s.") % {"families": ", ".join(known)}
        raise ValidationError({"families": ValidationError(words, code="families")})
