import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import newsroom.identity
from newsroom.append_only import append_only
from newsroom.desk_boundary import same_desk


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0003_what_stays_and_on_which_desk"),
        ("sources", "0003_what_stays_and_on_which_desk"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Stamp",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=newsroom.identity.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("good", "stamped"),
                            ("not_genuine", "not genuine"),
                            ("unreadable", "unreadable"),
                            ("missing", "missing"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "authority",
                    models.CharField(help_text="Its address.", max_length=500, verbose_name="authority"),
                ),
                ("asked_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                (
                    "time",
                    models.DateTimeField(
                        blank=True, help_text="As the authority signed it; only of a good one.", null=True
                    ),
                ),
                (
                    "reply_sha256",
                    models.CharField(
                        blank=True, help_text="Of the raw reply, in the content store.", max_length=64
                    ),
                ),
                (
                    "reason",
                    models.CharField(blank=True, help_text="Why it is none; empty: good.", max_length=500),
                ),
            ],
            options={
                "ordering": ["snapshot", "-asked_at"],
            },
        ),
        migrations.RemoveConstraint(
            model_name="source",
            name="fetch_request_has_time_and_person",
        ),
        migrations.AddField(
            model_name="snapshot",
            name="change",
            field=models.CharField(
                blank=True,
                choices=[("unchanged", "unchanged"), ("changed", "changed")],
                help_text="Against the good fetched snapshot before it; empty: there is none.",
                max_length=10,
            ),
        ),
        migrations.AddField(
            model_name="snapshot",
            name="failure_code",
            field=models.CharField(blank=True, help_text="What sort of failure.", max_length=20),
        ),
        migrations.AddField(
            model_name="snapshot",
            name="main_length",
            field=models.PositiveIntegerField(
                blank=True,
                help_text="Code points of `text` that are its main part; the rest of the page follows. Empty: all of it.",
                null=True,
            ),
        ),
        migrations.AddField(
            model_name="snapshot",
            name="pages",
            field=models.JSONField(
                blank=True, default=list, help_text="Of a PDF: where in `text` each page begins."
            ),
        ),
        migrations.AddField(
            model_name="snapshot",
            name="retry_at",
            field=models.DateTimeField(
                blank=True, help_text="When the worker tries again by itself.", null=True
            ),
        ),
        migrations.AlterField(
            model_name="snapshot",
            name="taken_by",
            field=models.ForeignKey(
                help_text="Who asked for it; empty: the program itself.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AlterField(
            model_name="source",
            name="fetch_requested_by",
            field=models.ForeignKey(
                editable=False,
                help_text="Empty: the program itself.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddConstraint(
            model_name="snapshot",
            constraint=models.CheckConstraint(
                condition=models.Q(("taken_by__isnull", False), ("origin", "fetched"), _connector="OR"),
                name="snapshot_is_uploaded_by_somebody",
            ),
        ),
        migrations.AddConstraint(
            model_name="snapshot",
            constraint=models.CheckConstraint(
                condition=models.Q(("change__in", ["", "unchanged", "changed"])),
                name="snapshot_change_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("fetch_requested_by__isnull", True),
                    ("fetch_requested_at__isnull", False),
                    _connector="OR",
                ),
                name="fetch_request_has_a_time",
            ),
        ),
        migrations.AddField(
            model_name="stamp",
            name="desk",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="newsroom.desk"
            ),
        ),
        migrations.AddField(
            model_name="stamp",
            name="snapshot",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="stamps", to="sources.snapshot"
            ),
        ),
        migrations.AddConstraint(
            model_name="stamp",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["good", "not_genuine", "unreadable", "missing"])),
                name="stamp_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="stamp",
            constraint=models.CheckConstraint(
                condition=models.Q(("state", "good"), ("time__isnull", True), _connector="XOR"),
                name="stamp_has_a_time_if_good",
            ),
        ),
        migrations.AddConstraint(
            model_name="stamp",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state", "missing"), models.Q(("reply_sha256", ""), _negated=True), _connector="XOR"
                ),
                name="stamp_has_a_reply_or_is_missing",
            ),
        ),
        migrations.AddConstraint(
            model_name="stamp",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "good")),
                fields=("snapshot",),
                name="one_good_stamp_per_snapshot",
            ),
        ),
        append_only("sources_stamp"),
        same_desk("sources_stamp", "snapshot_id", "sources_snapshot"),
    ]
