import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import newsroom.identity
from newsroom.desk_boundary import same_desk


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0018_a_second_verdict_may_be_blind"),
        ("newsroom", "0007_the_second_verdict_may_be_blind"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="FigurePair",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=newsroom.identity.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("figure", models.TextField(help_text="As the claim writes it.")),
                ("other_figure", models.TextField()),
                (
                    "apart",
                    models.CharField(
                        choices=[
                            ("contradicts", "Both cannot be true"),
                            ("other_time", "Of another time: an update"),
                            ("other_scope", "Of another place"),
                            ("rounding", "The same, rounded"),
                        ],
                        max_length=11,
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
            },
        ),
        migrations.AddField(
            model_name="claim",
            name="compared_version",
            field=models.PositiveIntegerField(
                editable=False,
                help_text="At which its figures were last held against the desk's others.",
                null=True,
            ),
        ),
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(
                condition=models.Q(
                    ("compared_version__isnull", True),
                    models.Q(("compared_version", models.F("version")), _negated=True),
                    _connector="OR",
                ),
                fields=["updated_at"],
                name="claim_to_compare",
            ),
        ),
        migrations.AddField(
            model_name="figurepair",
            name="claim",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="claims.claim"
            ),
        ),
        migrations.AddField(
            model_name="figurepair",
            name="desk",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="newsroom.desk"
            ),
        ),
        migrations.AddField(
            model_name="figurepair",
            name="other",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="claims.claim"
            ),
        ),
        migrations.AddIndex(
            model_name="figurepair",
            index=models.Index(fields=["desk", "apart", "-id"], name="figure_pair_by_kind"),
        ),
        migrations.AddConstraint(
            model_name="figurepair",
            constraint=models.CheckConstraint(
                condition=models.Q(("apart__in", ["contradicts", "other_time", "other_scope", "rounding"])),
                name="figures_are_apart_somehow",
            ),
        ),
        migrations.AddConstraint(
            model_name="figurepair",
            constraint=models.CheckConstraint(
                condition=models.Q(("claim", models.F("other")), _negated=True),
                name="figures_are_of_two_claims",
            ),
        ),
        same_desk("claims_figurepair", "claim_id", "claims_claim"),
        same_desk("claims_figurepair", "other_id", "claims_claim"),
    ]
