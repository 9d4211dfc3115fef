"""manage.py import_checks."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from claims.models import EarlierCheck
from newsroom.roles import Role
from tests import factories

pytestmark = pytest.mark.django_db


def test_checks_are_imported_and_what_was_refused_is_said(tmp_path: Path) -> None:
    desk = factories.desk()
    file = tmp_path / "checks.csv"
    file.write_text("claim,url\nTen people died,\nEleven,x\n")
    out, err = StringIO(), StringIO()
    person = factories.administrator(desk).email
    options = {"desk": desk.slug, "by": person, "publisher": "Check House", "language": "en"}
    call_command("import_checks", file, **options, stdout=out, stderr=err)
    assert out.getvalue() == "1 added, 0 known already, 1 refused.\n"
    assert err.getvalue() == "Line 3 has an address that is none: x.\n"
    assert EarlierCheck.objects.get(desk=desk).publisher == "Check House"


def test_what_is_wrong_is_said_in_a_sentence(tmp_path: Path) -> None:
    desk = factories.desk()
    file, empty = tmp_path / "checks.csv", tmp_path / "empty.csv"
    file.write_text("claim\nTen people died\n")
    empty.write_text("")
    by = factories.administrator(desk).email
    reader = factories.member(desk, Role.READER).email
    for place, options, words in (
        (file, {"desk": "none", "by": by}, "There is no desk none."),
        (file, {"desk": desk.slug, "by": "x@desk.example"}, "There is nobody with the address"),
        (file, {"desk": desk.slug, "by": reader}, "."),
        (empty, {"desk": desk.slug, "by": by}, "No published check was found in it"),
        (tmp_path / "none", {"desk": desk.slug, "by": by}, "cannot be read"),
    ):
        with pytest.raises(CommandError, match=words):
            call_command("import_checks", place, **options)
    assert not EarlierCheck.objects.exists()
