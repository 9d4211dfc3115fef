from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0006_a_new_line_is_announced"),
    ]

    operations = [
        migrations.AddField(
            model_name="policy",
            name="blind_second",
            field=models.BooleanField(
                default=False,
                verbose_name="the second person gives a rating of their own before seeing the first",
            ),
        ),
        migrations.AddConstraint(
            model_name="policy",
            constraint=models.CheckConstraint(
                condition=models.Q(("blind_second", False), ("second_reviewer", True), _connector="OR"),
                name="blind_second_needs_a_second",
                violation_error_message="Where nobody must confirm a verdict, nobody does it blind.",
            ),
        ),
    ]
