from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("sources", "0004_stamps_changes_and_the_rest_of_a_page"),
    ]

    operations = [
        migrations.AddField(
            model_name="source",
            name="version",
            field=models.PositiveIntegerField(default=1, editable=False),
        ),
    ]
