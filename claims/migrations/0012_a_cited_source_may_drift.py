import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import newsroom.identity
from newsroom.append_only import never_deleted, only_withdrawn
from newsroom.desk_boundary import on_desk, same_desk


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0011_confirmed_by_two_independent_sources"),
        ("newsroom", "0004_a_version_of_what_people_edit"),
        ("sources", "0005_a_version_of_what_people_edit"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Drift",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=newsroom.identity.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("says_other", "The source no longer says it"),
                            ("gone", "The source is gone"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "lost",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Figures, dates and names of the claim that the new wording lacks.",
                    ),
                ),
                ("found_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ("withdrawn_at", models.DateTimeField(editable=False, null=True)),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="drifts",
                        to="claims.citation",
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="newsroom.desk"
                    ),
                ),
                (
                    "snapshot",
                    models.ForeignKey(
                        help_text="The fetch that showed it.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="sources.snapshot",
                    ),
                ),
                (
                    "withdrawn_by",
                    models.ForeignKey(
                        editable=False,
                        help_text="Who looked at it and let the citation stand.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("withdrawn_at__isnull", True)),
                        fields=["desk", "-id"],
                        name="drift_waiting",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("outcome__in", ["says_other", "gone"])),
                        name="drift_is_of_a_known_sort",
                    ),
                    models.UniqueConstraint(
                        fields=("citation", "snapshot"), name="one_drift_per_citation_and_copy"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("withdrawn_at__isnull", True), ("withdrawn_by__isnull", True)),
                            models.Q(("withdrawn_at__isnull", False), ("withdrawn_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="drift_seen_when_and_by_whom",
                    ),
                ],
            },
        ),
        migrations.AlterField(
            model_name="notice",
            name="by",
            field=models.ForeignKey(
                help_text="Empty: the program itself.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        on_desk("claims_citation"),
        same_desk("claims_drift", "citation_id", "claims_citation"),
        same_desk("claims_drift", "snapshot_id", "sources_snapshot"),
        never_deleted("claims_drift"),
        only_withdrawn("claims_drift", "withdrawn_at", "withdrawn_by_id"),
    ]
