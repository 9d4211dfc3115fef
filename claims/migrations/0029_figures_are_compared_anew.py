"""Which figures are of one subject is told otherwise since: the worker compares all claims once more."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("claims", "0028_indexes_that_others_hold")]

    operations = [
        migrations.RunSQL(
            "update claims_claim set compared_version = null where compared_version is not null",
            migrations.RunSQL.noop,
        )
    ]
