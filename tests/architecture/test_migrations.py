"""The migrations make what the models say."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db.migrations.loader import MigrationLoader

OURS = ("newsroom", "sources", "claims")


@pytest.mark.django_db
def test_no_model_is_ahead_of_its_migrations() -> None:
    out = StringIO()
    call_command("makemigrations", *OURS, check=True, dry_run=True, verbosity=1, stdout=out)
    assert "No changes detected" in out.getvalue()


def test_migrations_are_numbered_in_one_line_and_named_for_the_change() -> None:
    loader = MigrationLoader(None, replace_migrations=False)
    for app in OURS:
        names = sorted(name for label, name in loader.disk_migrations if label == app)
        assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
        assert [name for name in names if "auto" in name or name[5:] in {"initial", "update"}] == []
        assert len(loader.graph.leaf_nodes(app)) == 1


def test_every_migration_can_be_taken_back() -> None:
    loader = MigrationLoader(None, replace_migrations=False)
    for (app, name), migration in loader.disk_migrations.items():
        if app in OURS:
            assert [each for each in migration.operations if not each.reversible] == [], name
