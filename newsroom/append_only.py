"""History is append-only twice: the model refuses, and a trigger in the database refuses."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import migrations, models
from django.utils.translation import gettext_lazy as _

REFUSE_FUNCTION = migrations.RunSQL(
    """
    create function newsroom_refuse_change() returns trigger language plpgsql as $$
    begin
        raise exception 'Rows of % are history: they cannot be changed or removed.', tg_table_name
            using errcode = 'restrict_violation';
    end $$;
    """,
    "drop function newsroom_refuse_change();",
)


def append_only(table: str) -> migrations.RunSQL:
    """The migration operation that makes a table refuse UPDATE, DELETE and TRUNCATE, whoever asks."""
    return migrations.RunSQL(
        f"""
        create trigger {table}_append_only before update or delete on {table}
            for each row execute function newsroom_refuse_change();
        create trigger {table}_no_truncate before truncate on {table}
            for each statement execute function newsroom_refuse_change();
        """,
        f"drop trigger {table}_append_only on {table}; drop trigger {table}_no_truncate on {table};",
    )


KEEP_FUNCTION = migrations.RunSQL(
    """
    create function newsroom_keep_the_rest() returns trigger language plpgsql as $$
    begin
        if to_jsonb(old) - tg_argv is distinct from to_jsonb(new) - tg_argv then
            raise exception 'Of a row of % only this may change: %.', tg_table_name, array_to_string(tg_argv, ', ')
                using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;
    """,
    "drop function newsroom_keep_the_rest();",
)


def never_deleted(table: str) -> migrations.RunSQL:
    """The migration operation that makes a table refuse DELETE and TRUNCATE: its rows change, and stay."""
    return migrations.RunSQL(
        f"""
        create trigger {table}_never_deleted before delete on {table}
            for each row execute function newsroom_refuse_change();
        create trigger {table}_no_truncate before truncate on {table}
            for each statement execute function newsroom_refuse_change();
        """,
        f"drop trigger {table}_never_deleted on {table}; drop trigger {table}_no_truncate on {table};",
    )


def only_withdrawn(table: str, *columns: str) -> migrations.RunSQL:
    """The migration operation that lets a row of a table be withdrawn, once, and changed in no other way.

    `columns` are those that the withdrawal sets; `withdrawn_at` is one of them.
    """
    names = ", ".join(f"'{column}'" for column in columns)
    return migrations.RunSQL(
        f"""
        create trigger {table}_only_withdrawn before update on {table}
            for each row execute function newsroom_keep_the_rest({names});
        create trigger {table}_withdrawn_once before update on {table}
            for each row when (old.withdrawn_at is not null) execute function newsroom_refuse_change();
        """,
        f"drop trigger {table}_only_withdrawn on {table}; drop trigger {table}_withdrawn_once on {table};",
    )


class AppendOnly(models.Model):
    """A row that is written once."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise ValidationError(_("History cannot be changed."), code="append_only")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        raise ValidationError(_("History cannot be removed."), code="append_only")
