import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import newsroom.identity
from newsroom.append_only import never_deleted

WHAT_CAME_OF_IT_STAYS = migrations.RunSQL(
    """
    create trigger claims_checkimport_stays before update on claims_checkimport
        for each row when (old.done_at is not null) execute function newsroom_refuse_change();
    create trigger claims_checkimport_keeps_the_rest before update on claims_checkimport
        for each row execute function newsroom_keep_the_rest(
            'done_at', 'failure', 'added', 'known', 'refused', 'refusals'
        );
    """,
    """
    drop trigger claims_checkimport_keeps_the_rest on claims_checkimport;
    drop trigger claims_checkimport_stays on claims_checkimport;
    """,
)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0020_who_has_a_stake_confirms_nothing"),
        ("newsroom", "0007_the_second_verdict_may_be_blind"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="CheckImport",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=newsroom.identity.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("url", models.URLField(max_length=2000, verbose_name="address")),
                ("publisher", models.CharField(blank=True, max_length=200, verbose_name="publisher")),
                ("language", models.CharField(blank=True, max_length=12, verbose_name="language")),
                ("asked_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ("done_at", models.DateTimeField(editable=False, null=True)),
                (
                    "failure",
                    models.CharField(
                        blank=True, help_text="Why nothing was imported; empty: it was.", max_length=500
                    ),
                ),
                ("added", models.PositiveIntegerField(default=0)),
                (
                    "known",
                    models.PositiveIntegerField(default=0, help_text="Checks that the desk had already."),
                ),
                (
                    "refused",
                    models.PositiveIntegerField(default=0, help_text="Records that could not be used."),
                ),
                (
                    "refusals",
                    models.JSONField(
                        blank=True, default=list, help_text="The first of them: place, reason, details."
                    ),
                ),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "desk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="newsroom.desk"
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
                "indexes": [models.Index(fields=["desk", "-id"], name="check_import_by_desk")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("done_at__isnull", False),
                            models.Q(("added", 0), ("failure", ""), ("known", 0), ("refused", 0)),
                            _connector="OR",
                        ),
                        name="import_says_what_came_of_it_when_done",
                    )
                ],
            },
        ),
        never_deleted("claims_checkimport"),
        WHAT_CAME_OF_IT_STAYS,
    ]
