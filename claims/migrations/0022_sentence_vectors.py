import django.db.models.deletion
from django.db import migrations, models

import claims.models.sentence_vector


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0021_checks_from_an_address"),
        ("newsroom", "0007_the_second_verdict_may_be_blind"),
    ]

    operations = [
        migrations.CreateModel(
            name="SentenceVector",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("owner", models.UUIDField(help_text="The claim or the earlier check.")),
                (
                    "model",
                    models.CharField(help_text="Vectors of two models cannot be compared.", max_length=200),
                ),
                (
                    "signs",
                    claims.models.sentence_vector.BitsField(
                        help_text="Which numbers are above zero: what is near is found by these first."
                    ),
                ),
                ("numbers", models.BinaryField(help_text="Of length 1, as 32-bit floats.")),
                (
                    "desk",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="newsroom.desk",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["desk", "model"], name="vector_by_desk")],
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "model"), name="one_vector_per_owner_and_model")
                ],
            },
        ),
    ]
