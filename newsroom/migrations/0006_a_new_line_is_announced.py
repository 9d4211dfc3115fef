from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0005_services_and_the_scope_to_administer")]

    operations = [
        migrations.RunSQL(
            """
            create function newsroom_announce_entry() returns trigger language plpgsql as $$
            begin
                perform pg_notify('tickmark_ledger', new.desk_id::text);  -- once for all lines of a transaction
                return null;
            end $$;
            create trigger newsroom_entry_is_announced after insert on newsroom_entry
                for each row execute function newsroom_announce_entry();
            """,
            """
            drop trigger newsroom_entry_is_announced on newsroom_entry;
            drop function newsroom_announce_entry();
            """,
        )
    ]
