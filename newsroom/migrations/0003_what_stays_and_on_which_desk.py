from django.db import migrations

from newsroom.append_only import KEEP_FUNCTION
from newsroom.desk_boundary import on_desk


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0002_ledger_is_append_only_and_chained")]

    operations = [
        KEEP_FUNCTION,
        on_desk("newsroom_rating"),
        migrations.RunSQL(
            """
            create trigger newsroom_ledgerhead_no_truncate before truncate on newsroom_ledgerhead
                for each statement execute function newsroom_refuse_change();
            """,
            "drop trigger newsroom_ledgerhead_no_truncate on newsroom_ledgerhead;",
        ),
    ]
