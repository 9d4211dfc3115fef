from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0004_a_version_of_what_people_edit"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="apitoken",
            name="token_scope_is_known",
        ),
        migrations.RemoveConstraint(
            model_name="membership",
            name="role_is_known",
        ),
        migrations.AlterField(
            model_name="apitoken",
            name="scope",
            field=models.CharField(
                choices=[
                    ("read", "Read"),
                    ("write", "Read and write"),
                    ("admin", "Read, write and administer"),
                ],
                default="read",
                max_length=10,
                verbose_name="scope",
            ),
        ),
        migrations.AlterField(
            model_name="membership",
            name="role",
            field=models.CharField(
                choices=[
                    ("reader", "Reader"),
                    ("reviewer", "Reviewer"),
                    ("editor", "Editor"),
                    ("administrator", "Administrator"),
                    ("service", "Service"),
                ],
                max_length=20,
                verbose_name="role",
            ),
        ),
        migrations.AddConstraint(
            model_name="apitoken",
            constraint=models.CheckConstraint(
                condition=models.Q(("scope__in", ["read", "write", "admin"])), name="token_scope_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("role__in", ["reader", "reviewer", "editor", "administrator", "service"])
                ),
                name="role_is_known",
            ),
        ),
    ]
