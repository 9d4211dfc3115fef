from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0003_what_stays_and_on_which_desk"),
    ]

    operations = [
        migrations.AddField(
            model_name="policy",
            name="version",
            field=models.PositiveIntegerField(default=1, editable=False),
        ),
    ]
