"""The boundary of a desk, held by the database: what a row refers to belongs to the row's own desk."""

from django.db import migrations


def on_desk(table: str) -> migrations.RunSQL:
    """The migration operation that lets other tables refer to a row of this one together with its desk."""
    return migrations.RunSQL(
        f"alter table {table} add constraint {table}_on_desk unique (desk_id, id);",
        f"alter table {table} drop constraint {table}_on_desk;",
    )


def same_desk(table: str, column: str, parent: str) -> migrations.RunSQL:
    """The migration operation that refuses a row of `table` whose `column` names a row of another desk."""
    name = f"{table}_{column}_on_desk"
    return migrations.RunSQL(
        f"""
        alter table {table} add constraint {name}
            foreign key (desk_id, {column}) references {parent} (desk_id, id);
        """,
        f"alter table {table} drop constraint {name};",
    )
