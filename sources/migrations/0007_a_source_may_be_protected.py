from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("sources", "0006_reliability_by_the_admiralty_code")]

    operations = [
        migrations.AlterField(
            model_name="source",
            name="protected",
            field=models.BooleanField(
                default=False,
                help_text="A redacted report says nothing of who it is, nor what it said.",
                verbose_name="protected",
            ),
        ),
    ]
