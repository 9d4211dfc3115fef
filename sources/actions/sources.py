"""Adding sources to a desk's library and asking for them to be preserved."""

from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app

from newsroom.conflicts import require_version
from newsroom.ledger import record
from newsroom.models import Desk, User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.canonical_url import NoWebAddress, canonical
from sources.choices import SourceKind
from sources.models import IDENTIFYING, TITLE_LENGTH, Identity, Source
from sources.protection import require_sight
from sources.verbs import Verb
from sources.wording import refusal

PATIENCE = timedelta(minutes=15)
"""After this long without a snapshot a job is taken for lost: each fetch and its retries end much sooner."""


@transaction.atomic
def add(
    *,
    desk: Desk,
    title: str,
    by: User,
    kind: str = SourceKind.ARTICLE,
    url: str = "",
    publisher: str = "",
    author: str = "",
    published_on: date | None = None,
    has_stake: bool = False,
    first_hand: bool = False,
    protected: bool = False,
    words_withheld: bool = False,
) -> Source:
    """Add a source to the library. One with an address is fetched by the worker, by its canonical address once only.

    Who a `protected` one is stands in its Identity and nowhere else; the source itself has a pseudonym.
    Raises ValidationError for an address that is no web address or that the library has already.
    """
    require(by, Deed.CHECK, desk)
    # One at a time: of two who add an address at once, the second is told of the first.
    Desk.objects.select_for_update(no_key=True).get(pk=desk.pk)
    source = Source(
        desk=desk,
        title=title.strip() or url[:TITLE_LENGTH],
        kind=kind,
        url=url,
        canonical_url=canonical_address(url),
        publisher=publisher,
        author=author,
        published_on=published_on,
        has_stake=has_stake,
        first_hand=first_hand,
        protected=protected,
        words_withheld=protected and words_withheld,
        added_by=by,
    )
    if twin := same_address(desk, url):
        words = _("This address is in the library already, as “%(title)s”.") % {"title": twin.title}
        raise ValidationError({"url": ValidationError(words, code="duplicate")})
    identity = _apart(source) if protected else None
    source.full_clean()
    source.save()
    if identity:
        identity.full_clean()
        identity.save()
    record(Verb.SOURCE_ADDED, on=source, by=by, title=source.title, url=source.url, has_stake=has_stake)
    if url:
        request_fetch(source=source, by=by)
    return source


def _apart(source: Source) -> Identity:
    """Take what tells who a new source is out of its row, and give it the desk's next pseudonym."""
    identity = Identity(
        desk=source.desk, source=source, **{name: getattr(source, name) for name in IDENTIFYING}
    )
    last = Source.objects.filter(desk=source.desk).aggregate(last=Max("pseudonym"))["last"]
    source.pseudonym = (last or 0) + 1
    source.title, source.kind = f"Protected source {source.pseudonym}", SourceKind.OTHER
    source.publisher = source.author = source.url = source.canonical_url = ""
    source.published_on = None
    return identity


def same_address(desk: Desk, url: str) -> Source | None:
    """The source of this desk that has this address already, however it is spelled."""
    try:
        wanted = canonical_address(url)
    except ValidationError:
        return None
    if not wanted:
        return None
    return Source.objects.filter(desk=desk, canonical_url=wanted).first()


def canonical_address(url: str) -> str:
    if not url:
        return ""
    try:
        return canonical(url)
    except NoWebAddress as error:
        raise ValidationError({"url": ValidationError(refusal(error), code="invalid")}) from None


@transaction.atomic
def describe(*, source: Source, by: User, version: int | None = None, **details: object) -> Source:
    """Correct a source's title, publisher, author, date, kind or stake.

    Raises Outdated where somebody else changed the source after `version`.
    """
    require(by, Deed.CHECK, source.desk)
    require_sight(source, by=by)
    source = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    require_version(source, version)
    if details.pop("protected", source.protected) != source.protected:
        raise ValidationError({"protected": ValidationError(_not_later(source), code="protected")})
    rows = {name: source.who if name in IDENTIFYING else source for name in details}
    before = {name: getattr(row, name) for name, row in rows.items()}
    for name, row in rows.items():
        setattr(row, name, details[name])
    changed = {name: str(value) for name, value in details.items() if before[name] != value}
    source.full_clean()
    source.who.full_clean()
    if changed:
        source.version += 1
        source.save(update_fields=[*(name for name in changed if rows[name] is source), "version"])
        if source.protected:
            source.identity.save()
            record(Verb.SOURCE_DESCRIBED, on=source, by=by, changed=sorted(changed))
        else:
            was = {name: str(before[name]) for name in changed}
            record(Verb.SOURCE_DESCRIBED, on=source, by=by, before=was, after=changed)
    return source


def _not_later(source: Source) -> str:
    if source.protected:
        return _("Protection is lifted on the source's own page.")
    return _(
        "Protection is chosen when a source is added: the ledger names this one already, and no line of it can be"
        " changed. Add it anew, protected, and withdraw what was cited from this one."
    )


@transaction.atomic
def readdress(*, source: Source, url: str, by: User) -> Source:
    """Correct a source's address and ask for it to be fetched. What was preserved from the old one stays."""
    require(by, Deed.CHECK, source.desk)
    require_sight(source, by=by)
    # One at a time, as in add(): two sources never get one address.
    Desk.objects.select_for_update(no_key=True).get(pk=source.desk_id)
    source = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    wanted = canonical_address(url)
    if not wanted:
        raise ValidationError({"url": ValidationError(_("Give the address."), code="empty")})
    if source.is_awaiting_fetch:
        words = _("The old address is being fetched: wait until that has ended.")
        raise ValidationError({"url": ValidationError(words, code="pending")})
    twin = same_address(source.desk, url)
    if twin and twin.pk != source.pk:
        words = _("This address is in the library already, as “%(title)s”.") % {"title": twin.title}
        raise ValidationError({"url": ValidationError(words, code="duplicate")})
    who = source.who
    if who.url == url:
        return source
    before, who.url = who.url, url
    if not source.protected:
        source.canonical_url = wanted
    source.version += 1
    who.full_clean()
    who.save(update_fields=["url"])
    source.save(update_fields=["canonical_url", "version"])
    told: dict[str, Any] = {} if source.protected else {"before": before, "after": url}
    record(Verb.SOURCE_READDRESSED, on=source, by=by, **told)
    return request_fetch(source=source, by=by)


@transaction.atomic
def request_fetch(*, source: Source, by: User | None) -> Source:
    """Ask the worker for a snapshot of the source's address; `by=None` is the program itself. Asking again while it
    is pending changes nothing; where no answer came for long, the job is given to the worker anew.

    Pages of one host are fetched one at a time, whoever asked for them; the job's lock tells nobody which host.
    """
    if by:
        require(by, Deed.CHECK, source.desk)
    require_sight(source, by=by)
    source = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    if not source.who.url:
        raise ValidationError(
            _("This source has no address to fetch: upload a file instead."), code="no_address"
        )
    asked = source.fetch_requested_at
    if asked and asked > timezone.now() - PATIENCE:
        return source
    source.fetch_requested_at, source.fetch_requested_by = timezone.now(), by
    source.save(update_fields=["fetch_requested_at", "fetch_requested_by"])
    record(Verb.FETCH_REQUESTED, on=source, by=by, url=source.url)
    host = salted_hmac("sources.fetch", urlsplit(source.who.url).hostname or "").hexdigest()
    app.configure_task("sources.fetch", allow_unknown=False, lock=f"host {host}").defer(
        source_id=str(source.pk)
    )
    return source
