from django.db import migrations

from newsroom.append_only import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0002_ledger_is_append_only_and_chained"),
        ("sources", "0001_sources_snapshots_and_evidence"),
    ]

    operations = [
        append_only("sources_snapshot"),
        append_only("sources_evidence"),
        migrations.RunSQL(
            """
            create function sources_check_evidence() returns trigger language plpgsql as $$
            begin
                if not exists (
                    select from sources_snapshot s
                    where s.id = new.snapshot_id and s.desk_id = new.desk_id and s.failure = ''
                        and substring(s.text from new.start + 1 for new."end" - new.start) = new.exact
                ) then
                    raise exception 'The passage is not in the text of its snapshot.' using errcode = 'check_violation';
                end if;
                return new;
            end $$;
            create trigger sources_evidence_is_in_its_snapshot before insert on sources_evidence
                for each row execute function sources_check_evidence();

            create function sources_refuse_loops() returns trigger language plpgsql as $$
            begin
                -- Two edges drawn at once could close a loop that neither sees: one at a time per desk.
                perform from newsroom_ledgerhead where desk_id = new.desk_id for update;
                if new.withdrawn_at is null and exists (
                    with recursive upstream(id) as (
                        select new.origin_id
                        union
                        select d.origin_id from sources_derivation d join upstream u on d.source_id = u.id
                        where d.withdrawn_at is null
                    )
                    select from upstream where id = new.source_id
                ) then
                    raise exception 'A source cannot come, by whatever way, from itself.' using errcode = 'check_violation';
                end if;
                return new;
            end $$;
            create trigger sources_derivation_has_no_loops before insert or update on sources_derivation
                for each row execute function sources_refuse_loops();
            """,
            """
            drop trigger sources_derivation_has_no_loops on sources_derivation;
            drop function sources_refuse_loops();
            drop trigger sources_evidence_is_in_its_snapshot on sources_evidence;
            drop function sources_check_evidence();
            """,
        ),
    ]
