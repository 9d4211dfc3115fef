"""Earlier checks: found for a claim in the desk's own and in imported ones, and imported from a file."""

import importlib
import json
import random
from types import SimpleNamespace
from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection

from claims import earlier
from claims.actions import claims, earlier_checks, reshaping
from claims.matching import Side, impacts
from claims.models import Claim, EarlierCheck, Posting
from newsroom import ledger
from newsroom.models import Desk, Entry
from newsroom.roles import Role
from tests import factories
from tests.newsroom.tampering import past_python

TOLL = "At least 31 people have died in the Tavush valley"


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    document = factories.document(desk, by)
    return SimpleNamespace(
        desk=desk,
        by=by,
        reader=factories.member(desk, Role.READER),
        document=document,
        claim=factories.claim(document, by, TOLL),
        elsewhere=factories.desk(),
    )


def imported(desk: Desk, *checks: dict[str, Any], **fields: Any) -> earlier_checks.Imported:
    content = json.dumps([{"@type": "ClaimReview"} | check for check in checks]).encode()
    return earlier_checks.import_checks(
        desk=desk, content=content, by=factories.administrator(desk), **({"language": "en"} | fields)
    )


def found(desk: Desk, statement: str = TOLL, **fields: Any) -> list[str]:
    return [str(match.row) for match in earlier.find(desk, Side(statement), **fields)]


# Finding


def test_the_likeliest_come_first_with_what_differs(s: SimpleNamespace) -> None:
    imported(
        s.desk, {"claimReviewed": "33 people died in the floods of the Tavush valley", "name": "Flood toll"}
    )
    matches = earlier.find(s.desk, *earlier.sides(s.claim), without=(s.claim.pk,))
    assert [match.is_published for match in matches] == [False, True]
    assert str(matches[0].row).startswith("At least 31 people have died")  # as the splitter proposed it
    assert matches[1].comparison.other_figures == (("At least 31 people", "33 people"),)
    assert 1 >= matches[0].likeness > matches[1].likeness >= earlier.LIKELY


def test_of_two_that_are_equally_like_the_older_comes_first(s: SimpleNamespace) -> None:
    imported(
        s.desk,
        *({"claimReviewed": "Herons nest by the river", "url": f"https://checks.example/{n}"} for n in "ab"),
    )
    rows = [match.row.pk for match in earlier.find(s.desk, Side("Herons nest by the river"))]
    assert rows == sorted(rows)
    assert len(rows) == 2


def test_a_document_names_those_of_its_claims_that_their_own_question_finds(s: SimpleNamespace) -> None:
    """The statement for many texts leaves out what cannot be likely enough; nothing else."""
    chance = random.Random(5)
    words = ["".join(chance.choices("abdeglmnorstu", k=6)) for _ in range(600)]
    commoner = [1 / (rank + 1) for rank in range(len(words))]
    checks = [chance.choices(words, commoner, k=12) for _ in range(150)]
    imported(s.desk, *({"claimReviewed": " ".join(check)} for check in checks))
    statements = [
        " ".join(chance.sample(check, kept) + chance.choices(words, commoner, k=12 - kept))
        for kept in range(13)
        for check in chance.sample(checks, 4)
    ]
    document = factories.document(s.elsewhere, text="\n\n".join(statements))
    claims = [factories.claim(document, factories.administrator(s.elsewhere), each) for each in statements]
    likely = {
        claim.pk
        for claim in claims
        if any(likeness >= earlier.SURE for _, likeness in earlier.ranked(s.desk, claim.statement, "en"))
    }
    assert earlier.checked_before(s.desk, claims, "en") == likely
    assert 10 < len(likely) < len(claims) - 10


def test_another_desks_claims_and_checks_are_not_found(s: SimpleNamespace) -> None:
    other = factories.document(s.elsewhere)
    factories.claim(other, factories.administrator(s.elsewhere), TOLL)
    imported(s.elsewhere, {"claimReviewed": TOLL})
    own = set(Claim.objects.filter(desk=s.desk).values_list("pk", flat=True))
    assert {match.row.pk for match in earlier.find(s.desk, Side(TOLL))} <= own
    assert found(s.elsewhere) != []


def test_dismissed_claims_are_left_out_and_so_is_the_claim_itself(s: SimpleNamespace) -> None:
    for claim in Claim.objects.filter(desk=s.desk).exclude(pk=s.claim.pk):
        claims.dismiss(claim=claim, reason="duplicate", by=s.by)
    assert found(s.desk) == [TOLL]
    assert found(s.desk, without=(s.claim.pk,)) == []


def test_a_few_shared_words_are_not_enough(s: SimpleNamespace) -> None:
    assert (
        found(s.desk, "People in the valley grow apples, pears, walnuts and grapes, and sell them abroad")
        == []
    )
    assert found(s.desk, "") == []


# Postings


def as_called_for(desk: Desk) -> tuple[dict[Any, dict[str, float]], dict[Any, dict[str, float]]]:
    """The postings that there are, and those that the statements and the checks call for."""
    there: dict[Any, dict[str, float]] = {}
    for posting in Posting.objects.filter(desk=desk):
        there.setdefault(posting.owner, {})[posting.term] = posting.impact
    rows = earlier.languages(list(Claim.objects.filter(desk=desk)))
    called = {claim.pk: impacts(claim.statement, language) for claim, language in rows}
    for check in EarlierCheck.objects.filter(desk=desk):
        called[check.pk] = impacts(f"{check.title}\n{check.claim}", check.language)
    return there, {owner: terms for owner, terms in called.items() if terms}


def test_every_claim_has_exactly_the_postings_that_its_statement_calls_for(s: SimpleNamespace) -> None:
    claims.edit(claim=s.claim, version=None, by=s.by, statement="Floods killed 32 people in the valley")
    court = factories.claim(
        s.document, s.by, "A court in Lenkor sentenced two engineers to six years in prison"
    )
    place = court.place_in(s.document)
    reshaping.split(
        claim=court,
        parts=[reshaping.Part(place.start, place.start + 17), reshaping.Part(place.start + 18, place.end)],
        by=s.by,
    )
    one, two = Claim.objects.filter(desk=s.desk, status="proposed")[:2]
    reshaping.merge(into=one, other=two, by=s.by, statement="Both say that the hashtag trended")
    imported(s.desk, {"claimReviewed": "Ten people died", "name": "Ten?"})
    factories.document(s.desk, s.by, text="در سیل‌های تاووش ۴۷ نفر کشته شدند.", language="fa")
    there, called = as_called_for(s.desk)
    assert there == called
    assert len(called) > 8


def test_the_migration_writes_what_the_actions_write(s: SimpleNamespace) -> None:
    before, _ = as_called_for(s.desk)
    Posting.objects.all().delete()
    migration = importlib.import_module("claims.migrations.0005_earlier_checks_and_their_postings")
    migration.index_claims(apps, None)
    assert as_called_for(s.desk)[0] == before


# Import


def test_a_check_is_taken_over_once_whoever_brings_it(s: SimpleNamespace) -> None:
    ten = {
        "claimReviewed": "Ten people died",
        "url": "https://checks.example/10",
        "author": {"name": "Check House"},
    }
    first = imported(s.desk, ten, ten, {"claimReviewed": "Two people died"}, publisher="Own House")
    again = imported(s.desk, ten | {"author": "CHECK HOUSE"}, {"claimReviewed": "Three people died"})
    assert (first.added, first.known) == (2, 1)
    assert (again.added, again.known) == (1, 1)
    assert set(EarlierCheck.objects.filter(desk=s.desk).values_list("claim", "publisher")) == {
        ("Ten people died", "Check House"),
        ("Two people died", "Own House"),
        ("Three people died", ""),
    }
    assert imported(s.elsewhere, ten).added == 1


def test_a_record_that_cannot_be_used_is_named_and_the_others_are_taken(s: SimpleNamespace) -> None:
    done = imported(
        s.desk, {"claimReviewed": "A"}, {"claimReviewed": " "}, {"claimReviewed": "C", "url": "ftp:x"}
    )
    assert done.added == 1
    assert [(each.place, earlier_checks.in_words(each.why)) for each in done.refused] == [
        (2, "says no claim that was reviewed"),
        (3, "has an address that is none: ftp:x"),
    ]


def test_an_import_is_one_line_of_the_ledger_and_none_where_nothing_is_new(s: SimpleNamespace) -> None:
    for _ in range(2):
        imported(s.desk, {"claimReviewed": "Ten people died", "author": "House"}, file_name="feed.json")
    entry = Entry.objects.get(desk=s.desk, verb="earlier_checks.imported")
    check = EarlierCheck.objects.get(desk=s.desk)
    assert (entry.object_id, entry.data["added"], entry.data["file_name"], entry.data["publishers"]) == (
        check.pk,
        1,
        "feed.json",
        ["House"],
    )
    assert entry.data["sha256"] == check.imported_from
    assert ledger.verify(s.desk).broken_at is None


def test_a_language_is_taken_from_the_check_then_from_the_person_then_guessed(s: SimpleNamespace) -> None:
    texts = {"Ten people died in the valley after the long rain": "", "Zehn Tote": "de", "X": "pt"}
    imported(
        s.desk, *({"claimReviewed": text, "inLanguage": code} for text, code in texts.items()), language=""
    )
    imported(s.desk, {"claimReviewed": "Dix morts"}, language="fr")
    assert dict(EarlierCheck.objects.filter(desk=s.desk).values_list("claim", "language")) == dict(
        zip([*texts, "Dix morts"], ["en", "de", "pt", "fr"], strict=True)
    )


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 \xff\xfe", b"{", b"[" * 100_000, b"claim\n"])
def test_a_file_without_checks_is_refused_and_nothing_is_kept(s: SimpleNamespace, content: bytes) -> None:
    with pytest.raises(ValidationError) as refusal:
        earlier_checks.import_checks(desk=s.desk, content=content, by=s.by)
    assert list(refusal.value.message_dict) == ["file"]
    assert not EarlierCheck.objects.filter(desk=s.desk).exists()


def test_a_reader_imports_nothing(s: SimpleNamespace) -> None:
    with pytest.raises(PermissionDenied):
        earlier_checks.import_checks(desk=s.desk, content=b"claim\nX", by=s.reader)


def test_what_was_imported_is_neither_changed_nor_removed(s: SimpleNamespace) -> None:
    imported(s.desk, {"claimReviewed": "Ten people died"})
    check = EarlierCheck.objects.get(desk=s.desk)
    for statement in (
        "update claims_earliercheck set rating = 'x' where id = %s",
        "delete from claims_earliercheck where id = %s",
    ):
        with pytest.raises(IntegrityError, match="they cannot be changed or removed"):
            past_python(statement, check.pk)
    with pytest.raises(ValidationError, match="History cannot be"):
        check.save()


def test_a_question_is_one_statement_however_many_checks_there_are(
    s: SimpleNamespace, django_assert_num_queries: Any
) -> None:
    imported(s.desk, *({"claimReviewed": f"{n} herons nest by the river"} for n in range(3, 30)))
    with django_assert_num_queries(1):
        assert len(earlier.ranked(s.desk, "Herons nest by the river", "en")) == 27
    with django_assert_num_queries(3):
        assert len(earlier.find(s.desk, Side("Herons nest by the river"))) == earlier.SHOWN
    assert connection.in_atomic_block
