"""Notes in threads, questions to the author, who is told of what, and the inbox that tells them."""

import html
import re
from smtplib import SMTPRecipientsRefused
from types import SimpleNamespace

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.actions import citations, claims, notes, notices, verdicts
from claims.mentions import mentioned
from claims.models import Note, Notice
from newsroom.actions import people
from newsroom.models import Entry, Membership, User
from newsroom.roles import Role
from tests import factories

NAMES = {
    1: "Nell Harrow",
    2: "Idris Bello",
    3: "Idris Okafor",
    4: "مریم رضایی",
    5: "Ann O’Dea",
    6: "Kim Lee",
    7: "Kim Lee",
}


def scene() -> SimpleNamespace:
    desk = factories.desk()
    nell = factories.member(desk, Role.EDITOR, "Nell Harrow")
    idris = factories.member(desk, Role.REVIEWER, "Idris Bello")
    samira = factories.member(desk, Role.REVIEWER, "Samira Khan")
    document = factories.document(desk, nell, author="A. Writer")
    return SimpleNamespace(
        desk=desk,
        nell=nell,
        idris=idris,
        samira=samira,
        document=document,
        claim=factories.claim(document, nell),
        other=factories.claim(document, nell, "A court in Lenkor sentenced two engineers"),
    )


def told(person: User) -> list[tuple[str, str]]:
    return [(each.news, str(each.by)) for each in Notice.objects.filter(to=person).order_by("id")]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("@Nell Harrow, look", [1]),
        ("@nell look", [1]),
        ("@Idris look", []),
        ("@Idris Okafor and @Nell", [3, 1]),
        ("@Idris  Bello!", [2]),
        ("(@NELL)", [1]),
        ("write to nell@harrow.example", []),
        ("@Nellie", []),
        ("@Nell @nell @Nell Harrow", [1]),
        ("@مریم ببین", [4]),
        ("@مريم رضايي ببین", [4]),
        ("@مریم\u200cرضایی ببین", [4]),
        ("@مریمی", []),
        ("@Ann O'Dea, look", [5]),
        ("@Kim Lee, look", [6, 7]),
        ("@Kim, look", []),
        ("@ Nell", []),
        ("", []),
    ],
)
def test_who_is_meant_by_an_at_sign(text: str, keys: list[int]) -> None:
    assert mentioned(text, NAMES) == keys


def test_nobody_is_meant_where_there_is_nobody() -> None:
    assert mentioned("@Nell", {}) == []
    assert mentioned("@", {1: "  "}) == []


def test_whoever_is_named_is_told_once_and_nobody_tells_themselves(s: SimpleNamespace) -> None:
    notes.write(claim=s.claim, text="@Idris, @Samira Khan and @Nell: see page 4. @Idris!", by=s.nell)
    assert told(s.idris) == [("mentioned", "Nell Harrow")]
    assert told(s.samira) == [("mentioned", "Nell Harrow")]
    assert told(s.nell) == []


def test_a_first_name_of_two_people_is_refused_with_their_names_and_what_was_typed(
    s: SimpleNamespace,
) -> None:
    factories.member(s.desk, Role.REVIEWER, "Idris Okafor")
    client = Client()
    client.force_login(s.nell)
    where = reverse("claim-note", args=[s.desk.slug, s.claim.pk])
    answer = client.post(where, {"text": "@Idris, is this the press office?"})
    assert answer.status_code == 422
    page = html.unescape(answer.content.decode())
    assert "“@Idris” may be several people. Write the whole name: @Idris Bello, @Idris Okafor." in page
    assert "@Idris, is this the press office?</textarea>" in page
    assert not Note.objects.exists()
    assert client.post(where, {"text": "@Idris Bello, is this the press office?"}).status_code == 302
    assert told(s.idris) == [("mentioned", "Nell Harrow")]


def test_a_note_says_whom_it_told_and_marks_their_names_alone(s: SimpleNamespace) -> None:
    notes.write(claim=s.claim, text="@idris and @Tessa:\nlook", by=s.nell)
    client = Client()
    client.force_login(s.nell)
    page = client.get(reverse("claim", args=[s.desk.slug, s.claim.pk]), follow=True).content.decode()
    assert '<bdi class="called">@idris</bdi> and @Tessa:<br>look' in page
    assert "told: <bdi>Idris Bello</bdi></footer>" in " ".join(page.split())


def test_a_reply_tells_whoever_began_and_whoever_is_answered(s: SimpleNamespace) -> None:
    first = notes.write(claim=s.claim, text="Is this the ministry's figure?", by=s.nell)
    second = notes.write(claim=s.claim, text="No, the hospital's.", by=s.idris, replies_to=first)
    third = notes.write(claim=s.claim, text="Which one, @Idris?", by=s.samira, replies_to=second)
    assert (second.replies_to, third.replies_to) == (first, first)
    assert told(s.nell) == [("replied", "Idris Bello"), ("replied", "Samira Khan")]
    assert told(s.idris) == [("mentioned", "Samira Khan")]


def test_a_thread_stays_on_its_claim_in_the_action_and_in_the_database(s: SimpleNamespace) -> None:
    first = notes.write(claim=s.claim, text="Here.", by=s.nell)
    with pytest.raises(ValidationError, match="on another claim"):
        notes.write(claim=s.other, text="There.", by=s.nell, replies_to=first)
    with pytest.raises(IntegrityError), transaction.atomic():
        Note.objects.create(desk=s.desk, claim=s.other, text="There.", by=s.nell, replies_to=first)


def test_a_question_to_the_author_waits_until_its_answer_is_written_down(s: SimpleNamespace) -> None:
    asked = notes.write(claim=s.claim, text="Where is the 31 from?", by=s.idris, kind="question")
    assert list(Note.objects.open_questions()) == [asked]
    answer = notes.write(claim=s.claim, text="The health office.", by=s.nell, kind="answer", replies_to=asked)
    assert not Note.objects.open_questions()
    assert told(s.idris) == [("answered", "Nell Harrow")]
    assert list(Entry.objects.filter(desk=s.desk).order_by("-seq").values_list("verb", flat=True)[:2]) == [
        "question.answered",
        "question.asked",
    ]
    with pytest.raises(ValidationError, match="begins a thread"):
        notes.write(claim=s.claim, text="And?", by=s.nell, kind="question", replies_to=answer)
    for replied in (None, notes.write(claim=s.claim, text="A note.", by=s.nell)):
        with pytest.raises(ValidationError, match="which question"):
            notes.write(claim=s.claim, text="So.", by=s.nell, kind="answer", replies_to=replied)


def test_a_question_is_closed_without_an_answer_and_a_reply_leaves_it_open(s: SimpleNamespace) -> None:
    asked = notes.write(claim=s.claim, text="Where is the 31 from?", by=s.idris, kind="question")
    notes.write(claim=s.claim, text="He rings back.", by=s.nell, replies_to=asked)
    assert list(Note.objects.open_questions()) == [asked]
    notes.write(claim=s.claim, text="We found it.", by=s.nell, kind="closing", replies_to=asked)
    assert not Note.objects.open_questions()
    assert not Note.objects.get(pk=asked.pk).waits
    assert Entry.objects.filter(desk=s.desk).latest("seq").verb == "question.closed"
    with pytest.raises(ValidationError, match="which question"):
        notes.write(claim=s.claim, text="So.", by=s.nell, kind="closing")
    with pytest.raises(IntegrityError), transaction.atomic():
        Note.objects.create(desk=s.desk, claim=s.claim, text="So.", by=s.nell, kind="closing")


def test_the_message_to_the_author_has_all_that_waits_in_the_order_of_the_text(s: SimpleNamespace) -> None:
    for number in range(60):
        notes.write(claim=s.other, text=f"Court {number}?\nWhich one?", by=s.idris, kind="question")
    notes.write(claim=s.claim, text="Who counted?", by=s.idris, kind="question")
    client = Client()
    client.force_login(s.nell)
    where = reverse("document-questions", args=[s.desk.slug, s.document.pk])

    def letter() -> str:
        page = html.unescape(client.get(where).content.decode())
        return page.split("<textarea")[1].split(">", 1)[1].split("</textarea>")[0]

    lines = letter().strip().split("\n")
    assert lines[:5] == [
        f"1. “{s.claim.statement}”",
        "   – Who counted?",
        "",
        f"2. “{s.other.statement}”",
        "   – Court 0?",
    ]
    assert lines[5] == "     Which one?"
    assert lines[-2:] == ["   – Court 59?", "     Which one?"]
    claims.dismiss(claim=s.other, reason="opinion", by=s.nell)
    assert letter().strip().split("\n") == lines[:2]


def test_an_assignment_tells_whoever_got_it_and_taking_one_tells_nobody(s: SimpleNamespace) -> None:
    claims.assign(claim=s.claim, to=s.idris, by=s.nell)
    claims.assign(claim=s.other, to=s.samira, by=s.samira)
    assert told(s.idris) == [("assigned", "Nell Harrow")]
    assert told(s.samira) == []


def test_whoever_gave_a_verdict_is_told_when_it_is_sent_back_and_when_it_falls(s: SimpleNamespace) -> None:
    factories.verdict(s.claim, s.idris)
    verdicts.send_back(claim=s.claim, reason="Read it again.", by=s.samira)
    factories.verdict(s.claim, s.idris, "unproven")
    claims.edit(claim=s.claim, version=None, by=s.nell, statement="At least 32 people have died.")
    factories.verdict(s.claim, s.idris, "unproven")
    citations.withdraw(citation=s.claim.citations.standing()[0], reason="Misread.", by=s.nell)
    assert told(s.idris) == [("sent_back", "Samira Khan"), ("fell", "Nell Harrow"), ("fell", "Nell Harrow")]


def test_somebody_who_left_the_desk_is_told_nothing_more(s: SimpleNamespace) -> None:
    first = notes.write(claim=s.claim, text="Why?", by=s.idris)
    notes.write(claim=s.claim, text="Because.", by=s.nell, replies_to=first)
    people.remove(membership=Membership.objects.get(user=s.idris), by=factories.administrator(s.desk))
    notes.write(claim=s.claim, text="See there.", by=s.nell, replies_to=first)
    assert len(told(s.idris)) == 1
    client = Client()
    client.force_login(s.idris)
    page = client.get(reverse("inbox"), {"show": "all"}).content.decode()
    assert s.claim.statement not in page
    notice = Notice.objects.get(to=s.idris)
    assert client.get(reverse("notice", args=[notice.pk])).status_code == 404


def test_a_line_of_the_inbox_leads_to_the_claim_and_is_read(s: SimpleNamespace) -> None:
    notes.write(claim=s.claim, text="@Idris, please look.", by=s.nell)
    client = Client()
    client.force_login(s.idris)
    page = client.get(reverse("inbox")).content.decode()
    assert "@Idris, please look." in page
    assert '<span class="count">1</span>' in page
    line = Notice.objects.get(to=s.idris)
    answer = client.get(reverse("notice", args=[line.pk]))
    assert answer.headers["Location"] == reverse("claim", args=[s.desk.slug, s.claim.pk])
    assert "@Idris, please look." not in client.get(reverse("inbox")).content.decode()
    assert "@Idris, please look." in client.get(reverse("inbox"), {"show": "all"}).content.decode()


def test_the_older_lines_of_what_was_read_are_of_what_was_read_too(s: SimpleNamespace) -> None:
    for number in range(51):
        notes.write(claim=s.claim, text=f"@Idris {number}", by=s.nell)
    client = Client()
    client.force_login(s.idris)
    client.post(reverse("inbox-read"))
    page = client.get(reverse("inbox") + "?show=all").content.decode()
    (older,) = re.findall(r'rel="next" href="([^"]+)"', page)
    assert "@Idris 0<" in client.get(reverse("inbox") + html.unescape(older)).content.decode()


def test_nobody_opens_or_reads_another_persons_inbox(s: SimpleNamespace) -> None:
    notes.write(claim=s.claim, text="@Idris, please look.", by=s.nell)
    client = Client()
    client.force_login(s.samira)
    line = Notice.objects.get(to=s.idris)
    assert client.get(reverse("notice", args=[line.pk])).status_code == 404
    client.post(reverse("inbox-read"))
    line.refresh_from_db()
    assert line.read_at is None


def test_the_inbox_costs_the_same_however_long_it_is(s: SimpleNamespace) -> None:
    client = Client()
    client.force_login(s.idris)
    counts = []
    for number in (1, 2):
        for _ in range(number):
            notes.write(claim=s.claim, text="@Idris, please look.", by=s.nell)
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("inbox"))
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_the_panel_shows_threads_and_costs_the_same_with_more_of_them(s: SimpleNamespace) -> None:
    client = Client()
    client.force_login(s.nell)
    where = reverse("document", args=[s.desk.slug, s.document.pk])
    counts = []
    for number in (1, 2):
        for _ in range(number):
            asked = notes.write(claim=s.claim, text="Where from?", by=s.idris, kind="question")
            notes.write(claim=s.claim, text="From the office.", by=s.samira, kind="answer", replies_to=asked)
        with CaptureQueriesContext(connection) as queries:
            page = client.get(where, {"claim": s.claim.pk}).content.decode()
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert page.count("From the office.") == 3
    assert "@Idris Bello" in page
    assert "@Nell Harrow" not in page


def test_a_reply_by_the_form_joins_its_thread_and_a_refused_one_comes_back(s: SimpleNamespace) -> None:
    first = notes.write(claim=s.claim, text="Why?", by=s.idris)
    elsewhere = notes.write(claim=s.other, text="Why?", by=s.idris)
    client = Client()
    client.force_login(s.nell)
    where = reverse("claim-note", args=[s.desk.slug, s.claim.pk])
    client.post(where, {"text": "Because.", "kind": "note", "replies_to": first.pk})
    assert Note.objects.get(text="Because.").replies_to == first
    answer = client.post(where, {"text": "What I typed", "replies_to": elsewhere.pk})
    assert answer.status_code == 422
    answer = client.post(where, {"text": "What I typed", "kind": "answer", "replies_to": first.pk})
    assert answer.status_code == 422
    assert "What I typed" in answer.content.decode()


def test_the_questions_to_the_author_are_ready_to_be_sent(s: SimpleNamespace) -> None:
    asked = notes.write(claim=s.claim, text="Where is the 31 from?", by=s.idris, kind="question")
    notes.write(claim=s.other, text="Which court?", by=s.idris, kind="question")
    notes.write(claim=s.claim, text="The health office.", by=s.nell, kind="answer", replies_to=asked)
    client = Client()
    client.force_login(s.nell)
    page = client.get(reverse("document-questions", args=[s.desk.slug, s.document.pk])).content.decode()
    letter = page.split("<textarea")[1].split("</textarea>")[0]
    assert "Which court?" in letter
    assert "Where is the 31 from?" not in letter
    assert "The health office." in page


def test_mail_is_off_unless_it_is_switched_on(s: SimpleNamespace, settings: object) -> None:
    notes.write(claim=s.claim, text="@Idris, please look.", by=s.nell)
    assert notices.mail() == 0
    assert mail.outbox == []


def test_what_is_unread_is_mailed_once_in_one_message(s: SimpleNamespace, settings: SimpleNamespace) -> None:
    settings.MAIL_NOTICES, settings.SITE_URL = True, "https://checks.example"
    notes.write(claim=s.claim, text="@Idris and @Samira, please look.", by=s.nell)
    notes.write(claim=s.other, text="@Idris, here too.", by=s.nell)
    notices.read(by=s.samira)
    assert notices.mail() == 1
    (message,) = mail.outbox
    assert message.to == [s.idris.email]
    assert str(message.subject) == "2 lines in your Tickmark inbox"
    body = str(message.body)
    assert "@Idris, here too." in body
    assert f"https://checks.example/inbox/{Notice.objects.filter(to=s.idris).latest('id').pk}/" in body
    assert notices.mail() == 0


def test_what_the_mail_server_does_not_take_is_tried_again_and_a_refused_address_is_not(
    s: SimpleNamespace, settings: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.MAIL_NOTICES = True
    notes.write(claim=s.claim, text="@Idris, please look.", by=s.nell)

    def fails(problem: Exception) -> None:
        def send(*_: object) -> None:
            raise problem

        monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", send)
        assert notices.mail() == 0

    fails(ConnectionRefusedError("nobody listens"))
    fails(SMTPRecipientsRefused({s.idris.email: (550, b"no such mailbox")}))
    monkeypatch.undo()
    assert notices.mail() == 0
    notes.write(claim=s.claim, text="@Samira, please look.", by=s.nell)
    fails(ConnectionRefusedError("nobody listens"))
    monkeypatch.undo()
    assert notices.mail() == 1
    assert [message.to for message in mail.outbox] == [[s.samira.email]]
