from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0014_an_administrator_overrides_with_a_reason"),
        ("newsroom", "0004_a_version_of_what_people_edit"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="notice",
            name="news_is_known",
        ),
        migrations.AlterField(
            model_name="notice",
            name="news",
            field=models.CharField(
                choices=[
                    ("mentioned", "mentioned you"),
                    ("replied", "replied to you"),
                    ("answered", "wrote down the author’s answer to your question"),
                    ("assigned", "gave you a claim to check"),
                    ("taken_over", "took a claim over from you"),
                    ("sent_back", "sent your verdict back"),
                    ("fell", "changed what your verdict rested on: it fell"),
                ],
                max_length=12,
            ),
        ),
        migrations.AddConstraint(
            model_name="notice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "news__in",
                        ["mentioned", "replied", "answered", "assigned", "taken_over", "sent_back", "fell"],
                    )
                ),
                name="news_is_known",
            ),
        ),
    ]
