"""What is published, for programs: Atom, a Data Commons feed, a sitemap, and Web Annotations."""

import json
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from lxml import etree

from claims.actions import earlier_checks, public_faces
from claims.models import EarlierCheck, PublishedClaim
from claims.views import public_feeds
from newsroom.views import keyset
from tests import factories
from tests.claims.publishing.stage import Stage

pytestmark = pytest.mark.django_db
ATOM = {"a": "http://www.w3.org/2005/Atom"}
HOST = "https://check.example"


@pytest.fixture(autouse=True)
def _at_its_address(settings: Any) -> None:
    settings.SITE_URL = HOST


def get(name: str, stage: Stage, query: str = "", **parts: Any) -> Any:
    where = reverse(name, kwargs={"slug": stage.face.slug, **parts}) + query
    headers = parts.pop("headers", {})
    return Client().get(where, headers=headers)


def feed(answer: Any) -> Any:
    assert answer.status_code == 200
    return etree.fromstring(answer.content)


def all_of(found: Any, path: str) -> list[str]:
    return [str(each) for each in found.xpath(path, namespaces=ATOM)]


def test_the_atom_feed_has_what_rfc_4287_asks_for() -> None:
    stage = Stage()
    publication = stage.publish()
    found = feed(get("public-atom", stage))
    assert found.tag == f"{{{ATOM['a']}}}feed"
    assert all_of(found, "a:id/text()") == [f"urn:uuid:{stage.face.pk}"]
    assert all_of(found, "a:author/a:name/text()") == ["The Hallow Gazette"]
    assert all_of(found, "a:link[@rel='self']/@href") == [f"{HOST}/published/{stage.face.slug}/atom.xml"]
    at = f"{publication.published_at:%Y-%m-%dT%H:%M:%SZ}"
    assert all_of(found, "a:updated/text()") == [at]
    assert all_of(found, "a:entry/a:id/text()") == [f"urn:uuid:{stage.claim.pk}"]
    assert all_of(found, "a:entry/a:title/text()") == ["True: At least 31 people have died"]
    assert all_of(found, "a:entry/a:updated/text()") == [at]
    page = f"{HOST}/published/{stage.face.slug}/claims/{stage.claim.pk}/"
    assert all_of(found, "a:entry/a:link[@rel='alternate']/@href") == [page]


def test_a_correction_is_an_entry_of_its_own_and_the_check_keeps_its_own() -> None:
    stage = Stage()
    stage.publish()
    stage.correct(reason="The count was of another valley.")
    row = stage.publish().claims.get()
    found = feed(get("public-atom", stage))
    assert all_of(found, "a:entry/a:id/text()") == [f"urn:uuid:{stage.claim.pk}", f"urn:uuid:{row.pk}"]
    assert all_of(found, "a:entry/a:title/text()") == [
        "Half true: At least 31 people have died",
        "Correction: At least 31 people have died",
    ]
    (words,) = all_of(found, "a:entry[2]/a:summary/text()")
    assert words.endswith("The count was of another valley.")


def test_the_feed_is_read_to_its_end_by_its_links(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyset.newest_first, "__defaults__", (2, "id"))
    stage = Stage()
    stage.signed("over 84,000 posts")
    stage.signed("A court in Lenkor sentenced two engineers")
    stage.publish()
    seen: list[str] = []
    query = ""
    while True:
        found = feed(get("public-atom", stage, query))
        seen += all_of(found, "a:entry/a:id/text()")
        following = all_of(found, "a:link[@rel='next']/@href")
        if not following:
            break
        query = "?" + following[0].partition("?")[2]
    rows = PublishedClaim.objects.current(stage.face).order_by("-id")
    assert seen == [f"urn:uuid:{row.claim_id}" for row in rows]
    assert len(seen) == 3


def test_what_somebody_wrote_stays_text_in_the_feed() -> None:
    stage = Stage()
    text = "The dam <b>at</b> Oddvar & Sons broke ]]> at night."
    document = stage.take_in(text=text)
    stage.signed(text, on=document)
    stage.publish(document)
    assert all_of(feed(get("public-atom", stage)), "a:entry/a:title/text()") == [f"True: {text}"]


def test_our_own_import_reads_the_data_feed() -> None:
    stage, elsewhere = Stage(), factories.desk()
    stage.signed("over 84,000 posts", "half_true")
    stage.publish()
    content = get("public-feed", stage).getvalue()
    by = factories.administrator(elsewhere)
    done = earlier_checks.import_checks(desk=elsewhere, content=content, by=by)
    assert (done.added, done.refused) == (2, [])
    read = EarlierCheck.objects.filter(desk=elsewhere).order_by("claim")
    assert [(each.claim, each.rating, each.publisher) for each in read] == [
        ("At least 31 people have died", "True", "The Hallow Gazette"),
        ("over 84,000 posts", "Half true", "The Hallow Gazette"),
    ]
    assert read[0].url == f"{HOST}/published/{stage.face.slug}/claims/{stage.claim.pk}/"


def test_the_data_feed_is_one_feed_however_many_pieces_it_is_read_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(public_feeds, "AT_ONCE", 1)
    stage = Stage()
    assert json.loads(get("public-feed", stage).getvalue())["dataFeedElement"] == []
    stage.signed("over 84,000 posts")
    stage.publish()
    found = json.loads(get("public-feed", stage).getvalue())
    assert found["@type"] == "DataFeed"
    assert [item["@type"] for item in found["dataFeedElement"]] == ["DataFeedItem"] * 2
    assert {item["item"][0]["@type"] for item in found["dataFeedElement"]} == {"ClaimReview"}


@pytest.mark.parametrize("name", ["public-feed", "public-atom", "public-sitemap"])
def test_who_has_it_is_told_so_until_something_changes(name: str) -> None:
    stage = Stage()
    publication = stage.publish()
    where = reverse(name, args=[stage.face.slug])

    def again(etag: str) -> Any:
        answer = Client().get(where, headers={"if-none-match": etag})
        body = answer.getvalue()
        return (answer.status_code, bool(body)), answer.headers.get("ETag")

    answer = Client().get(where)
    answer.getvalue()
    assert again(answer["ETag"])[0] == (304, False)
    stage.withdraw(publication)
    status, etag = again(answer["ETag"])
    assert status == (200, True)
    public_faces.change(desk=stage.desk, by=stage.administrator, name="The Gazette")
    assert again(etag)[0] == (200, True)


def test_the_sitemap_has_the_pages_that_are_there() -> None:
    stage = Stage()
    stage.publish()
    found = etree.fromstring(get("public-sitemap", stage).getvalue())
    assert found.xpath("//*[local-name()='loc']/text()") == [
        f"{HOST}/published/{stage.face.slug}/claims/{stage.claim.pk}/"
    ]
    robots = Client().get("/robots.txt").content.decode()
    assert f"Sitemap: {HOST}/published/{stage.face.slug}/sitemap.xml" in robots
    assert "Disallow: /\n" in robots


def test_published_annotations_stand_where_they_say_in_the_text() -> None:
    stage = Stage()
    words = "😀 In Tavush at least 31 people have died. 𝟗 more are missing in Tavush."
    document = stage.take_in(text=words)
    stage.signed("𝟗 more are missing in Tavush", on=document)
    stage.publish(document, with_text=True)
    answer = get("public-annotations", stage, document_id=document.pk)
    assert answer["Content-Type"] == 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
    found = answer.json()
    assert found["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (found["type"], found["total"]) == ("AnnotationCollection", 1)
    (item,) = found["first"]["items"]
    assert item["target"]["source"] == "https://news.example/flood"
    assert [item["created"][-1], item["target"]["state"]["sourceDate"][-1]] == ["Z", "Z"]
    quote, position = item["target"]["selector"]
    assert words[position["start"] : position["end"]] == quote["exact"] == "𝟗 more are missing in Tavush"
    assert quote["prefix"] + quote["exact"] + quote["suffix"] == words[position["start"] - 32 :]
    assert [body["value"] for body in item["body"] if body.get("purpose") == "assessing"] == ["True"]


def test_the_words_around_a_claim_are_not_given_where_the_text_is_not_published() -> None:
    stage = Stage()
    stage.publish()
    (item,) = get("public-annotations", stage, document_id=stage.document.pk).json()["first"]["items"]
    assert sorted(item["target"]["selector"][0]) == ["exact", "type"]
    assert "cached" not in item["target"]["state"]


def test_rows_are_read_in_the_order_of_the_text() -> None:
    stage = Stage()
    second = stage.signed("over 84,000 posts")
    stage.publish()
    rows = PublishedClaim.objects.current(stage.face).order_by("-id")
    assert [row.claim_id for row in rows] == [stage.claim.pk, second.pk]
