import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0006_who_is_on_a_document"),
        ("newsroom", "0004_a_version_of_what_people_edit"),
    ]

    operations = [
        migrations.CreateModel(
            name="KeptAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=255)),
                (
                    "digest",
                    models.CharField(help_text="Of the request: method, address and body.", max_length=64),
                ),
                ("status", models.PositiveSmallIntegerField()),
                ("etag", models.CharField(blank=True, max_length=80)),
                ("body", models.TextField(help_text="JSON, as it was sent.")),
                ("at", models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                (
                    "token",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="newsroom.apitoken"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("token", "key"), name="one_answer_per_key")],
            },
        ),
    ]
