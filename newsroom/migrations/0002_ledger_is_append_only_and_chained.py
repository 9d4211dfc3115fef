from django.db import migrations

from newsroom.append_only import REFUSE_FUNCTION, append_only


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0001_people_desks_and_ledger")]

    operations = [
        REFUSE_FUNCTION,
        append_only("newsroom_entry"),
        migrations.RunSQL(
            """
            create function newsroom_continue_ledger() returns trigger language plpgsql as $$
            begin
                update newsroom_ledgerhead set seq = new.seq, hash = new.hash
                    where desk_id = new.desk_id and seq = new.seq - 1 and hash = new.previous_hash;
                if not found then
                    raise exception 'Entry % does not continue the ledger of its desk.', new.seq
                        using errcode = 'restrict_violation';
                end if;
                return new;
            end $$;
            create trigger newsroom_entry_continues before insert on newsroom_entry
                for each row execute function newsroom_continue_ledger();

            create function newsroom_guard_head() returns trigger language plpgsql as $$
            begin
                if tg_op = 'INSERT' and new.seq = 0 and new.hash = repeat('0', 64) then
                    return new;
                end if;
                if tg_op = 'UPDATE' and pg_trigger_depth() > 1 then  -- from newsroom_continue_ledger
                    return new;
                end if;
                raise exception 'The head of a ledger moves with its entries alone.'
                    using errcode = 'restrict_violation';
            end $$;
            create trigger newsroom_ledgerhead_guard before insert or update or delete on newsroom_ledgerhead
                for each row execute function newsroom_guard_head();
            """,
            """
            drop trigger newsroom_ledgerhead_guard on newsroom_ledgerhead;
            drop function newsroom_guard_head();
            drop trigger newsroom_entry_continues on newsroom_entry;
            drop function newsroom_continue_ledger();
            """,
        ),
    ]
