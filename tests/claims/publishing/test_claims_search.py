"""`claims:search` in the shape of Google's Fact Check Tools API: asked, answered and refused as its clients expect."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from claims.actions import public_faces
from tests import factories
from tests.claims.publishing.stage import Stage

pytestmark = pytest.mark.django_db
SEARCH = "/v1alpha1/claims:search"


@pytest.fixture(autouse=True)
def _at_its_address(settings: Any) -> None:
    settings.SITE_URL = "https://www.check.example"


def ask(base: str = "", **query: Any) -> Any:
    return Client().get(base + SEARCH, query)


def texts(answer: Any) -> list[str]:
    assert answer.status_code == 200, answer.content
    return [claim["text"] for claim in answer.json().get("claims", [])]


def test_a_published_claim_is_found_and_answered_as_google_does() -> None:
    stage = Stage()
    stage.publish()
    answer = ask(query="how many people died in the flood? 31 people have died", key="AIza-anything")
    page = f"https://www.check.example/published/{stage.face.slug}/claims/{stage.claim.pk}/"
    day = f"{timezone.now():%Y-%m-%d}T00:00:00Z"
    assert answer.json() == {
        "claims": [
            {
                "text": "At least 31 people have died",
                "claimReview": [
                    {
                        "publisher": {"name": "The Hallow Gazette", "site": "check.example"},
                        "url": page,
                        "title": "True: At least 31 people have died",
                        "reviewDate": day,
                        "textualRating": "True",
                        "languageCode": "en",
                    }
                ],
            }
        ]
    }
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert answer["Cache-Control"] == "public, max-age=60"


def test_nothing_found_is_an_empty_object() -> None:
    Stage().publish()
    assert ask(query="zeppelin").json() == {}


def test_what_is_not_published_is_not_found() -> None:
    stage = Stage()
    factories.verdict(factories.claim(stage.document, stage.one, "over 84,000 posts"), stage.one)
    publication = stage.publish()
    assert texts(ask(query="over 84,000 posts")) == []
    assert texts(ask(query="At least 31 people have died")) == ["At least 31 people have died"]
    stage.withdraw(publication)
    assert texts(ask(query="At least 31 people have died")) == []


def test_a_desk_whose_face_is_off_is_not_searched() -> None:
    stage = Stage()
    stage.publish()
    public_faces.change(desk=stage.desk, by=stage.administrator, on=False)
    assert texts(ask(query="At least 31 people have died")) == []
    assert ask(f"/published/{stage.face.slug}", query="died").json()["error"]["status"] == "NOT_FOUND"


def test_one_desk_is_searched_below_its_own_address() -> None:
    stage, other = Stage(), Stage()
    stage.publish()
    other.publish()
    assert len(texts(ask(query="31 people have died"))) == 2
    assert len(texts(ask(f"/published/{stage.face.slug}", query="31 people have died"))) == 1


def test_the_likeliest_comes_first() -> None:
    stage = Stage()
    stage.signed("over 84,000 posts")
    stage.signed("A court in Lenkor sentenced two engineers to six years in prison")
    stage.publish()
    assert texts(ask(query="two engineers sentenced to prison"))[0].startswith("A court in Lenkor")


def test_a_claim_is_found_in_its_own_language_and_the_filter_leaves_others_out() -> None:
    stage = Stage()
    persian = stage.take_in(text="دست‌کم ۳۱ نفر در سیل درهٔ تاوش جان باختند.", language="fa", direction="rtl")
    claim = stage.signed("دست‌کم ۳۱ نفر در سیل درهٔ تاوش جان باختند.", on=persian)
    stage.publish()
    stage.publish(persian)
    assert texts(ask(query="۳۱ نفر در سیل تاوش جان باختند")) == [claim.statement]
    assert texts(ask(query="۳۱ نفر در سیل تاوش جان باختند", languageCode="fa-IR")) == [claim.statement]
    assert texts(ask(query="۳۱ نفر در سیل تاوش جان باختند", languageCode="en")) == []


def test_the_site_of_the_publisher_can_be_asked_for_without_a_query() -> None:
    stage = Stage(url="https://www.gazette.example/about")
    stage.publish()
    for site in ("check.example", "www.check.example", "gazette.example"):
        assert texts(ask(reviewPublisherSiteFilter=site)) == ["At least 31 people have died"]
    assert texts(ask(reviewPublisherSiteFilter="other.example")) == []


def test_age_counts_from_the_newer_of_claim_and_review() -> None:
    stage = Stage()
    old = timezone.now().date() - timedelta(days=400)
    document = stage.take_in(text="The dam at Oddvar broke at night.", published_on=old)
    stage.signed("The dam at Oddvar broke at night.", on=document)
    stage.publish(document)
    found = ["The dam at Oddvar broke at night."]
    assert texts(ask(query="dam at Oddvar broke", maxAgeDays=30)) == found
    assert texts(ask(reviewPublisherSiteFilter="check.example", maxAgeDays=0)) == found


def test_pages_follow_each_other_without_a_gap_or_a_repeat() -> None:
    stage = Stage()
    words = (
        "The dam at Oddvar broke. The dam at Harnau broke. The dam at Lenkor broke. The dam at Tavush broke."
    )
    document = stage.take_in(text=words)
    for sentence in words.rstrip(".").split(". "):
        stage.signed(sentence, on=document)
    stage.publish(document)
    for question in ({"query": "dam broke"}, {"reviewPublisherSiteFilter": "check.example"}):
        seen, token = [], ""
        while True:
            paged = {"pageToken": token} if token else {}
            answer = ask(**question, pageSize=3, **paged)
            seen += texts(answer)
            token = answer.json().get("nextPageToken", "")
            if not token:
                break
        assert len(seen) == len(set(seen)) == 4
        assert texts(ask(**question, offset=1)) == seen[1:]


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"query": " "},
        {"query": "x" * 1001},
        {"query": "dam", "pageSize": "ten"},
        {"query": "dam", "pageSize": "-1"},
        {"query": "dam", "maxAgeDays": "9999999"},
        {"query": "dam", "offset": "100000"},
        {"query": "dam", "pageToken": "nonsense"},
        {"query": "dam", "pageToken": "WzEwLCAiMDAwMDAwMDAwMDAwMDAwMCJd"},
    ],
)
def test_what_cannot_be_asked_is_refused_in_googles_shape(query: dict[str, str]) -> None:
    answer = ask(**query)
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    assert error["message"]


def test_only_get_is_answered() -> None:
    answer = Client(enforce_csrf_checks=True).post(SEARCH, {})
    assert answer.status_code == 405
    assert answer.json()["error"]["status"] == "UNIMPLEMENTED"
