"""The pages of revisions: made by form, compared, and every claim that waits put in its place without a script."""

from types import SimpleNamespace

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims import redlines
from claims.actions import claims, places, revisions
from claims.anchoring import Stretch, redline
from claims.models import Document, Occurrence
from tests import factories
from tests.factories import ARTICLE

pytestmark = pytest.mark.django_db
DIED = "At least 31 people have died"
COURT = "A court in Lenkor sentenced two engineers to six years in prison on Friday."
NEW = ARTICLE.replace("31", "13").replace(COURT, "Judges jailed both men.")


@pytest.fixture
def s() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    document = factories.document(desk, by)
    died, court = factories.claim(document, by, DIED), factories.claim(document, by, COURT)
    factories.verdict(died, factories.member(desk))
    web = Client()
    web.force_login(by)
    return SimpleNamespace(desk=desk, by=by, document=document, died=died, court=court, web=web)


def address(s: SimpleNamespace, name: str, *rest: object) -> str:
    return reverse(name, args=[s.desk.slug, *rest])


def place(s: SimpleNamespace, claim: str) -> Occurrence:
    found: Occurrence = getattr(s, claim).occurrences.get(carried_to__isnull=True)
    return found


def revise(s: SimpleNamespace, text: str = NEW) -> None:
    revisions.revise(document=s.document, text=text, by=s.by)


def test_the_edited_text_becomes_the_next_revision_and_its_comparison_is_shown(s: SimpleNamespace) -> None:
    where = address(s, "document-revision-new", s.document.pk)
    assert "At least 31 people" in s.web.get(where).content.decode()
    answer = s.web.post(where, {"text": NEW, "seen": 1})
    assert answer.headers["Location"] == address(s, "document-revision", s.document.pk, 2)
    page = s.web.get(answer.headers["Location"]).content.decode()
    assert "<del data-not-text>31</del>" in page
    assert "Not the same as before: a number." in page
    assert "Nothing like it is left in the text." in page
    assert f'id="place-{place(s, "died").pk}"' in page
    assert "The verdict that fell:" in page


def test_two_texts_are_compared_once_and_shown_alike_ever_after(
    s: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def compare(old: str, new: str, language: str) -> list[Stretch]:
        asked.append(new)
        return redline(old, new, language)

    monkeypatch.setattr(redlines, "redline", compare)
    text = f"{NEW} Nobody has read this yet."
    revise(s, text)
    where = address(s, "document-revision", s.document.pk, 2)
    first = s.web.get(where).context["text"]
    assert "<del data-not-text>31</del>" in first
    assert s.web.get(where).context["text"] == first
    assert asked.count(text) == 1


def test_a_file_takes_the_place_of_the_text(s: SimpleNamespace) -> None:
    from tests.claims.test_access import a_file

    where = address(s, "document-revision-new", s.document.pk)
    s.web.post(where, {"text": ARTICLE, "seen": 1, "file": a_file()})
    assert s.document.revision.text == "Ten people died."
    assert s.document.revision.file_name == "page.txt"


def test_a_refused_text_comes_back_with_the_reason(s: SimpleNamespace) -> None:
    where = address(s, "document-revision-new", s.document.pk)
    same = s.web.post(where, {"text": ARTICLE, "seen": 1})
    assert (same.status_code, "there is nothing new" in same.content.decode()) == (422, True)
    revise(s)
    late = s.web.post(where, {"text": "What I typed.", "seen": 1})
    assert late.status_code == 409
    assert "Somebody else made revision 2" in late.content.decode()
    assert "What I typed." in late.content.decode()
    assert 'name="seen" value="2"' in late.content.decode()


def test_a_claim_that_changed_is_accepted_with_its_new_words(s: SimpleNamespace) -> None:
    revise(s)
    s.died.refresh_from_db()
    page = s.web.get(address(s, "document-revision", s.document.pk, 2)).content.decode()
    assert ">At least 13 people have died</textarea>" in page
    body = {"version": s.died.version, "statement": "At least 13 people have died"}
    answer = s.web.post(address(s, "place-accept", place(s, "died").pk), body)
    assert answer.status_code == 302
    s.died.refresh_from_db()
    assert s.died.statement == "At least 13 people have died"
    assert not place(s, "died").needs_a_person
    body["statement"] = "Thirteen have died"
    again = s.web.post(address(s, "place-accept", place(s, "died").pk), body, follow=True)
    assert "Somebody has said already" in again.content.decode()
    assert "You had typed: “Thirteen have died”" in again.content.decode()


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(s: SimpleNamespace) -> None:
    revise(s)
    body = {"version": 1, "statement": "At least 13 died, I think"}
    answer = s.web.post(address(s, "place-accept", place(s, "died").pk), body)
    s.died.refresh_from_db()
    assert answer.status_code == 409
    assert "At least 13 died, I think" in answer.content.decode()
    assert f'name="version" value="{s.died.version}"' in answer.content.decode()
    assert place(s, "died").needs_a_person


@pytest.mark.parametrize("words", ["Judges jailed both men.", "Judges jailed\n both men."])
def test_a_lost_claim_is_put_where_its_words_were_pasted_from(s: SimpleNamespace, words: str) -> None:
    revise(s)
    s.court.refresh_from_db()
    start = NEW.index("Judges")
    body = {"version": s.court.version, "words": words, "statement": "Both were jailed."}
    if "\n" in words:  # as selected: the place counts, and the words only have to be the same
        body |= {"start": start, "end": start + len("Judges jailed both men.")}
    assert s.web.post(address(s, "place-point", place(s, "court").pk), body).status_code == 302
    assert (place(s, "court").start, place(s, "court").exact) == (start, "Judges jailed both men.")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", "Select the words in the text, or paste them here."),
        ("Nobody wrote this.", "These words do not stand so in the text."),
        ("people", "more than once"),
    ],
)
def test_words_that_name_no_place_are_refused_and_come_back(
    s: SimpleNamespace, words: str, reason: str
) -> None:
    revise(s, NEW + " Other people came.")
    s.court.refresh_from_db()
    body = {"version": s.court.version, "words": words, "statement": "My statement"}
    answer = s.web.post(address(s, "place-point", place(s, "court").pk), body)
    page = answer.content.decode()
    assert (answer.status_code, reason in page, "My statement" in page) == (422, True, True)
    assert f">{words}</textarea>" in page
    assert place(s, "court").needs_a_person


def test_a_statement_takes_over_what_changed_beside_its_words_and_names_what_is_left(
    s: SimpleNamespace,
) -> None:
    """Its own words are the same: accepted as it was, it would say what the text says no more."""
    trend = factories.claim(s.document, s.by, "with over 84,000 posts")
    said = "The second trending topic in the country, with over 84,000 posts."
    claims.edit(claim=trend, version=trend.version, by=s.by, statement=said)
    revise(s, ARTICLE.replace("second trending", "third trending").replace(" in the country", ""))
    page = s.web.get(address(s, "document-revision", s.document.pk, 2)).content.decode()
    assert ">The third trending topic in the country, with over 84,000 posts.</textarea>" in page
    assert "<del>second</del>" in page
    assert 'no more in its sentence: <b lang="en" dir="auto">country</b>' in page


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("بازرسان گفتند نشانه‌ای پیدا نکرده‌اند", "بازرسان گفتند نشانه‌هایی پیدا کرده‌اند"),
        ("At least 31 people died", "At least 13 young people died"),
        ("At least 31 young people died", "At most 31 people died"),
    ],
)
def test_the_words_before_and_now_are_shown_as_they_stood(s: SimpleNamespace, old: str, new: str) -> None:
    document = factories.document(s.desk, s.by, f"{old}.")
    claims.add(document=document, start=0, end=len(old), by=s.by)
    revisions.revise(document=document, text=f"{new}.", by=s.by)
    [doubt] = s.web.get(address(s, "document-revision", document.pk, 2)).context["doubts"]
    assert "".join(words for words, _ in doubt.before) == old
    assert "".join(words for words, _ in doubt.now) == new


def test_a_claim_that_waits_for_two_revisions_is_shown_beside_its_last_sure_words(s: SimpleNamespace) -> None:
    revise(s, ARTICLE.replace("31 people", "13 people"))
    revise(s, ARTICLE.replace("31 people", "14 people"))
    page = s.web.get(address(s, "document-revision", s.document.pk, 3)).content.decode()
    assert "At least <del>31</del>" in page
    assert "<ins>14</ins>" in page
    assert ">At least 14 people have died</textarea>" in page


def test_of_two_places_that_are_about_as_good_either_is_chosen_with_its_own_words(s: SimpleNamespace) -> None:
    first, second = COURT.replace("Friday", "Monday"), COURT.replace("Friday", "Sunday")
    revise(s, ARTICLE.replace(COURT, f"{first} It rained. {second}"))
    s.court.refresh_from_db()
    found = place(s, "court")
    assert found.anchoring == "ambiguous"
    answer = s.web.get(address(s, "document-revision", s.document.pk, 2))
    rival = answer.context["doubts"][-1].rival
    assert {found.exact, rival.words} == {rival.statement, found.exact} == {first, second}
    body = {"version": s.court.version, "statement": rival.statement, "start": rival.start, "end": rival.end}
    assert s.web.post(address(s, "place-point", found.pk), body).status_code == 302
    s.court.refresh_from_db()
    assert (place(s, "court").exact, s.court.statement) == (rival.words, rival.words)


def test_who_is_overtaken_by_a_newer_revision_keeps_what_they_typed_and_chooses_anew(
    s: SimpleNamespace,
) -> None:
    revise(s)
    late = place(s, "court")
    revise(s, NEW + " It rained.")
    s.court.refresh_from_db()
    body = {"version": s.court.version, "words": "Judges jailed both men.", "statement": "My statement"}
    answer = s.web.post(address(s, "place-point", late.pk), body)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "The document has a newer revision" in page
    assert ">My statement</textarea>" in page
    assert answer.context["revision"].number == 3


def test_a_claim_that_is_gone_is_dismissed_with_the_note(s: SimpleNamespace) -> None:
    revise(s)
    s.web.post(address(s, "place-gone", place(s, "court").pk), {"note": "Cut by the author."})
    s.court.refresh_from_db()
    assert (s.court.dismissal, s.court.dismissal_note) == ("gone", "Cut by the author.")


def test_the_review_page_says_what_waits_and_leads_there(s: SimpleNamespace) -> None:
    revise(s)
    page = s.web.get(address(s, "document", s.document.pk)).content.decode()
    assert "2 claims wait for somebody" in page
    panel = s.web.get(address(s, "claim", s.died.pk), follow=True).content.decode()
    assert "The text changed where this claim stands." in panel
    where = s.web.get(address(s, "claim", s.court.pk)).headers["Location"]
    assert where == address(s, "document-revision", s.document.pk, 2)


def test_a_claim_that_is_gone_is_shown_where_it_stood_last(s: SimpleNamespace) -> None:
    revise(s)
    s.web.post(address(s, "place-gone", place(s, "court").pk))
    where = s.web.get(address(s, "claim", s.court.pk)).headers["Location"]
    assert where == address(s, "document-revision", s.document.pk, 1)


def test_an_address_is_asked_for_once_and_a_failure_is_told(s: SimpleNamespace) -> None:
    fetch, listed = (address(s, name, s.document.pk) for name in ("document-fetch", "document-revisions"))
    assert "no address to fetch" in s.web.post(fetch, follow=True).content.decode()
    Document.objects.filter(pk=s.document.pk).update(url="https://news.example/a")
    assert "The address is being fetched." in s.web.post(fetch, follow=True).content.decode()
    Document.objects.filter(pk=s.document.pk).update(
        fetch_requested_at=None, fetch_requested_by=None, fetch_failure="The server answered with status 404."
    )
    assert "The server answered with status 404." in s.web.get(listed).content.decode()


def queries(s: SimpleNamespace, where: str) -> int:
    s.web.get(where)
    with CaptureQueriesContext(
        connection,
    ) as found:
        s.web.get(where)
    return len(found)


def test_the_pages_of_revisions_ask_no_more_for_three_than_for_one(s: SimpleNamespace) -> None:
    revise(s, ARTICLE.replace("31", "13"))
    listed, two = (
        address(s, "document-revisions", s.document.pk),
        address(s, "document-revision", s.document.pk, 2),
    )
    few = queries(s, listed), queries(s, two)
    places.accept(place=place(s, "died"), by=s.by)
    for number in range(3):
        factories.claim(s.document, s.by, "over 84,000 posts"[number:])
    revise(s, ARTICLE.replace("31", "15").replace("84,000", "90,000"))
    three = address(s, "document-revision", s.document.pk, 3)
    assert Occurrence.objects.needing_a_person().count() > 3
    assert (queries(s, listed), queries(s, three)) == few
