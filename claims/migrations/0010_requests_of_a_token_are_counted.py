import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0009_threads_questions_and_notices"),
        ("newsroom", "0004_a_version_of_what_people_edit"),
    ]

    operations = [
        migrations.CreateModel(
            name="RequestCount",
            fields=[
                (
                    "token",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="newsroom.apitoken",
                    ),
                ),
                ("minute", models.PositiveBigIntegerField(help_text="Since the epoch.")),
                ("taken", models.PositiveIntegerField()),
            ],
        ),
        migrations.RunSQL(
            "alter table claims_requestcount set unlogged;", "alter table claims_requestcount set logged;"
        ),
    ]
