"""What everybody may read, on pages that no reader changes."""

import json
import re
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.actions import public_faces
from tests import factories
from tests.claims.publishing.stage import Stage

pytestmark = pytest.mark.django_db
MARKUP = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def get(name: str, stage: Stage, query: str = "", **parts: Any) -> Any:
    return Client().get(reverse(name, kwargs={"slug": stage.face.slug, **parts}) + query)


def markup(answer: Any) -> Any:
    (found,) = MARKUP.findall(answer.content.decode())
    return json.loads(found)


def test_a_claims_page_says_what_the_report_froze() -> None:
    stage = Stage()
    stage.publish()
    answer = get("public-claim", stage, claim_id=stage.claim.pk)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "At least 31 people have died" in page
    assert "Both say so." in page
    assert "The death toll stands at 31, the office said." in page
    assert 'data-rating="true"' in page
    assert "2 independent sources" in page
    stage.withdraw_a_citation()
    assert get("public-claim", stage, claim_id=stage.claim.pk).content == answer.content


def test_each_page_has_one_claim_review_with_the_fields_that_are_asked_for(settings: Any) -> None:
    settings.SITE_URL = "https://check.example"
    stage = Stage(url="https://gazette.example/")
    stage.publish()
    page = f"https://check.example/published/{stage.face.slug}/claims/{stage.claim.pk}/"
    found = markup(get("public-claim", stage, claim_id=stage.claim.pk))
    assert found["@context"] == "https://schema.org"
    assert found["@type"] == "ClaimReview"
    assert found["@id"] == f"{page}#review"
    assert found["url"] == page
    assert found["claimReviewed"] == "At least 31 people have died"
    assert found["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "True",
        "ratingValue": 5,
        "bestRating": 5,
        "worstRating": 1,
    }
    assert found["author"]["name"] == "The Hallow Gazette"
    assert found["author"]["url"] == "https://gazette.example/"
    assert found["itemReviewed"]["@id"] == f"{page}#claim"
    assert found["itemReviewed"]["appearance"]["url"] == "https://news.example/flood"


def test_the_markup_cannot_be_left_by_what_somebody_wrote() -> None:
    stage = Stage()
    hostile = stage.take_in(text="The dam</script><script>alert(1)</script> & more broke on 3 May 2024.")
    claim = stage.signed("The dam</script><script>alert(1)</script> & more broke", on=hostile)
    stage.publish(hostile)
    answer = get("public-claim", stage, claim_id=claim.pk)
    assert answer.content.decode().count("<script") == 1
    assert markup(answer)["claimReviewed"] == claim.statement


def test_the_canonical_address_is_the_same_whatever_was_asked(settings: Any) -> None:
    settings.SITE_URL = "https://check.example"
    stage = Stage()
    stage.publish()
    own = f"https://check.example/published/{stage.face.slug}/claims/{stage.claim.pk}/"
    page = get("public-claim", stage, "?utm=x", claim_id=stage.claim.pk).content.decode()
    assert f'<link rel="canonical" href="{own}">' in page
    assert f'<link rel="alternate" hreflang="fa" href="{own}?language=fa">' in page
    persian = get("public-claim", stage, "?language=fa", claim_id=stage.claim.pk).content.decode()
    assert '<html lang="fa" dir="rtl">' in persian
    assert f'<link rel="canonical" href="{own}?language=fa">' in persian
    assert f'<link rel="alternate" hreflang="x-default" href="{own}">' in persian
    assert get("public-claim", stage, "?language=tlh", claim_id=stage.claim.pk).status_code == 404


def test_nothing_about_the_reader_changes_a_page_and_a_cache_may_keep_it() -> None:
    stage = Stage()
    stage.publish()
    where = reverse("public-claim", args=[stage.face.slug, stage.claim.pk])
    known = Client(headers={"accept-language": "fa"})
    known.force_login(stage.administrator)
    known.cookies["theme"] = "dark"
    anybody, somebody = Client().get(where), known.get(where)
    assert anybody.content == somebody.content
    assert anybody.headers == somebody.headers
    assert anybody["Cache-Control"] == "public, max-age=60"
    assert anybody["Vary"] == "Accept-Encoding"
    assert "Set-Cookie" not in anybody.headers
    assert anybody["Content-Language"] == "en"
    again = Client().get(where, headers={"if-none-match": anybody["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_no_script_may_run_on_a_public_page() -> None:
    stage = Stage()
    stage.publish()
    policy = get("public-claim", stage, claim_id=stage.claim.pk)["Content-Security-Policy"]
    assert "script-src 'none'" in policy
    assert "style-src 'self'" in policy


def test_while_the_face_is_off_there_is_nothing() -> None:
    stage = Stage()
    stage.publish()
    public_faces.change(desk=stage.desk, by=stage.administrator, on=False)
    assert get("public-claim", stage, claim_id=stage.claim.pk).status_code == 404
    assert get("public-checks", stage).status_code == 404
    assert get("public-feed", stage).status_code == 404


def test_what_was_never_published_is_not_found_and_neither_is_another_desks() -> None:
    stage, elsewhere = Stage(), Stage()
    elsewhere.publish()
    assert get("public-claim", stage, claim_id=stage.claim.pk).status_code == 404
    assert get("public-claim", stage, claim_id=elsewhere.claim.pk).status_code == 404
    assert get("public-document", stage, document_id=elsewhere.document.pk).status_code == 404
    assert get("public-document", stage, document_id=uuid4()).status_code == 404


def test_what_was_withdrawn_says_so_with_the_reason() -> None:
    stage = Stage()
    stage.withdraw(stage.publish(), "A source <b>asked</b> us to.")
    gone: list[tuple[str, dict[str, Any]]] = [
        ("public-claim", {"claim_id": stage.claim.pk}),
        ("public-document", {"document_id": stage.document.pk}),
    ]
    for name, parts in gone:
        answer = get(name, stage, **parts)
        assert answer.status_code == 410
        assert "A source &lt;b&gt;asked&lt;/b&gt; us to." in answer.content.decode()
        assert "Both say so." not in answer.content.decode()
    assert get("public-annotations", stage, document_id=stage.document.pk).status_code == 404


def test_a_claim_that_the_newer_report_no_longer_has_says_so() -> None:
    stage = Stage()
    stage.signed("over 84,000 posts")
    stage.publish()
    stage.withdraw_a_citation()
    stage.publish()
    answer = get("public-claim", stage, claim_id=stage.claim.pk)
    assert answer.status_code == 410
    assert "There is no verdict on this any more" in answer.content.decode()


def test_a_replaced_verdict_is_marked_at_once_and_corrected_with_the_next_report() -> None:
    stage = Stage()
    stage.publish()
    stage.correct(reason="The count was of another valley.")
    page = get("public-claim", stage, claim_id=stage.claim.pk).content.decode()
    assert "This verdict was replaced on" in page
    assert "another valley" not in page
    assert 'data-rating="true"' in page
    stage.publish()
    page = get("public-claim", stage, claim_id=stage.claim.pk).content.decode()
    assert "This verdict was replaced on" not in page
    assert 'data-rating="half_true"' in page
    assert "The count was of another valley." in page
    listed = get("public-corrections", stage).content.decode()
    assert "The count was of another valley." in listed
    assert markup(get("public-claim", stage, claim_id=stage.claim.pk))["correction"]["text"].endswith(
        "The count was of another valley."
    )


def test_a_documents_text_is_shown_only_where_it_was_published_with_it() -> None:
    stage = Stage()
    stage.publish()
    page = get("public-document", stage, document_id=stage.document.pk).content.decode()
    assert "At least 31 people have died" in page
    assert "terrible week" not in page
    stage.publish(with_text=True)
    page = get("public-document", stage, document_id=stage.document.pk).content.decode()
    assert "terrible week" in page
    assert '<mark data-rating="true">At least 31 people have died</mark>' in page


def test_the_list_has_what_is_current_and_is_paged_by_key() -> None:
    stage = Stage()
    other = stage.signed("over 84,000 posts", "half_true")
    stage.publish()
    stage.publish()
    page = get("public-checks", stage).content.decode()
    for claim in (stage.claim, other):
        assert page.count(reverse("public-claim", args=[stage.face.slug, claim.pk])) == 1
    newest = max(str(row.pk) for row in stage.claim.published.filter(current=True))
    assert get("public-checks", stage, f"?before={newest}").status_code == 200


def queries(name: str, stage: Stage, query: str = "?query=people+have+died", **parts: Any) -> int:
    with CaptureQueriesContext(
        connection,
    ) as counted:
        answer = get(name, stage, query, **parts)
        if answer.streaming:
            answer.getvalue()
    return len(counted)


def test_pages_ask_as_much_for_three_claims_as_for_one() -> None:
    stage = Stage()
    stage.publish()
    names: list[tuple[str, dict[str, Any]]] = [
        ("public-checks", {}),
        ("public-corrections", {}),
        ("public-claim", {"claim_id": stage.claim.pk}),
        ("public-document", {"document_id": stage.document.pk}),
        ("public-annotations", {"document_id": stage.document.pk}),
        ("public-atom", {}),
        ("public-feed", {}),
        ("public-sitemap", {}),
        ("public-claims-search", {}),
    ]
    one = {name: queries(name, stage, **parts) for name, parts in names}
    for words in ("over 84,000 posts", "A court in Lenkor sentenced two engineers"):
        stage.signed(words)
    stage.correct()
    stage.publish()
    assert {name: queries(name, stage, **parts) for name, parts in names} == one
    assert max(one.values()) <= 5


def test_a_desk_without_a_face_has_no_address() -> None:
    assert Client().get(reverse("public-checks", args=[factories.desk().slug])).status_code == 404
