"""Where a claim stands, and a passage, are looked for by claim, revision and place, never by desk alone or by revision
alone: an index and a reference that others hold as well cost each row that is taken in.
"""

import django.db.models.deletion
from django.db import migrations, models


def desk() -> models.Field:
    return models.ForeignKey(
        db_constraint=False,
        db_index=False,
        on_delete=django.db.models.deletion.PROTECT,
        related_name="+",
        to="newsroom.desk",
    )


def revision(related_name: str) -> models.Field:
    return models.ForeignKey(
        db_constraint=False,
        db_index=False,
        on_delete=django.db.models.deletion.PROTECT,
        related_name=related_name,
        to="claims.revision",
    )


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0027_a_question_may_be_closed_without_an_answer"),
        ("newsroom", "0010_a_desk_says_who_it_is"),
    ]

    operations = [
        migrations.AlterField("occurrence", "desk", desk()),
        migrations.AlterField("occurrence", "revision", revision("occurrences")),
        migrations.AlterField("passage", "desk", desk()),
        migrations.AlterField("passage", "revision", revision("passages")),
    ]
