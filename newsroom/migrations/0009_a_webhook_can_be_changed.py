from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0008_webhooks_and_what_was_sent"),
    ]

    operations = [
        migrations.AddField(
            model_name="webhook",
            name="version",
            field=models.PositiveIntegerField(
                default=1, editable=False, help_text="Of the address and the families."
            ),
        ),
    ]
