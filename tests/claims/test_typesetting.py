"""The text of the review page and of the page of a revision is written by functions: they escape as templates do."""

from html import escape

import pytest
from django.test import Client

from claims.actions import claims, revisions
from claims.models import Claim
from tests import factories

pytestmark = pytest.mark.django_db

MARKUP = 'At least 31 people have died in the "<b>Tavush</b> & Lenkor" valley, the office said.'


def test_markup_in_a_text_is_shown_as_text() -> None:
    desk = factories.desk()
    by = factories.member(desk)
    document = factories.document(desk, by, f"{MARKUP}\n\n<script>alert(1)</script> was all that it said.")
    revisions.revise(document=document, by=by, text=f"{MARKUP} It rained.\n\n<i>It</i> said no more.")
    web = Client()
    web.force_login(by)
    here = f"/d/{desk.slug}/documents/{document.pk}/"
    for address, shown in ((here, "<i>It</i>"), (f"{here}revisions/2/", "<script>alert(1)")):
        page = web.get(address).content.decode()
        text = page[page.index("<article") : page.index("</article>")]
        assert escape("<b>Tavush</b> & Lenkor", quote=False) in text
        assert escape(shown, quote=False) in text
        assert not {"<b>", "<i>", "<script>"} & {text[at : text.index(">", at) + 1] for at in _tags(text)}


def _tags(text: str) -> list[int]:
    return [at for at, letter in enumerate(text) if letter == "<"]


def test_the_claims_to_merge_with_are_named_in_short() -> None:
    desk = factories.desk()
    by = factories.member(desk)
    document = factories.document(desk, by)
    claim, other = Claim.objects.in_document(document).order_by("id")[:2]
    claims.edit(claim=other, version=other.version, statement="a" * 111, by=by)
    web = Client()
    web.force_login(by)
    page = web.get(f"/d/{desk.slug}/documents/{document.pk}/?claim={claim.pk}").content.decode()
    options = page[page.index('id="merge-other"') :]
    options = options[: options.index("</select>")]
    assert f"· {'a' * 109}…</option>" in options
    assert f'value="{claim.pk}"' not in options
