from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0009_a_webhook_can_be_changed"),
    ]

    operations = [
        migrations.AddField(
            model_name="policy",
            name="about",
            field=models.TextField(
                blank=True,
                default="",
                help_text="Who owns it and pays for it, and how it is reached. Every report says it.",
                max_length=2000,
                verbose_name="about the desk",
            ),
            preserve_default=False,
        ),
    ]
