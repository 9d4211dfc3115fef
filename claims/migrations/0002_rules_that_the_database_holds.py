from django.db import migrations

from newsroom.append_only import append_only

PASSAGES_IN_ORDER = migrations.RunSQL(
    """
    create function claims_check_passages() returns trigger language plpgsql as $$
    begin
        if exists (
            select from (
                select p.start, lag(p."end") over (partition by p.revision_id order by p.position) as previous_end
                from claims_passage p where p.revision_id in (select revision_id from written)
            ) neighbours where start < previous_end
        ) then
            raise exception 'Passages of a revision are in order and do not overlap.' using errcode = 'check_violation';
        end if;
        return null;
    end $$;
    create trigger claims_passages_are_in_order after insert on claims_passage
        referencing new table as written for each statement execute function claims_check_passages();
    create function claims_freeze_passage() returns trigger language plpgsql as $$
    begin
        if (old.revision_id, old.position, old.start, old."end") is distinct from
           (new.revision_id, new.position, new.start, new."end") then
            raise exception 'A passage stays where it is.' using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;
    create trigger claims_passage_stays before update on claims_passage
        for each row execute function claims_freeze_passage();
    """,
    """
    drop trigger claims_passage_stays on claims_passage;
    drop function claims_freeze_passage();
    drop trigger claims_passages_are_in_order on claims_passage;
    drop function claims_check_passages();
    """,
)

OCCURRENCE_IS_IN_ITS_TEXT = migrations.RunSQL(
    """
    create function claims_check_occurrence() returns trigger language plpgsql as $$
    begin
        if new.anchoring <> 'lost' and not exists (
            select from claims_revision r
            where r.id = new.revision_id and r.desk_id = new.desk_id
                and substring(r.text from new.start + 1 for new."end" - new.start) = new.exact
        ) then
            raise exception 'The quoted words do not stand at this place of the revision.'
                using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_occurrence_is_in_its_text before insert or update on claims_occurrence
        for each row execute function claims_check_occurrence();
    """,
    """
    drop trigger claims_occurrence_is_in_its_text on claims_occurrence;
    drop function claims_check_occurrence();
    """,
)

SIGNED_CLAIMS_STAND_ON_SOMETHING = migrations.RunSQL(
    """
    create function claims_check_signature() returns trigger language plpgsql as $$
    begin
        if new.status in ('checked', 'confirmed') then
            if tg_op = 'UPDATE' and old.status in ('checked', 'confirmed')
               and (old.statement, old.facts) is distinct from (new.statement, new.facts) then
                raise exception 'What a signed verdict rests on cannot change: the claim must be opened first.'
                    using errcode = 'restrict_violation';
            end if;
            if not exists (select from claims_verdict v where v.claim_id = new.id) then
                raise exception 'A checked claim needs a verdict.' using errcode = 'check_violation';
            end if;
        end if;
        if new.status = 'confirmed' and not exists (
            select from claims_verdict v join claims_confirmation c on c.verdict_id = v.id and c.agrees
            where v.claim_id = new.id
                and not exists (select from claims_verdict later where later.replaces_id = v.id)
        ) then
            raise exception 'A confirmed claim needs a second person''s yes to its newest verdict.'
                using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_claim_is_signed_with_reason before insert or update on claims_claim
        for each row execute function claims_check_signature();

    create function claims_guard_basis() returns trigger language plpgsql as $$
    begin
        if exists (select from claims_claim c where c.id = new.claim_id and c.status in ('checked', 'confirmed')) then
            raise exception 'What a signed verdict rests on cannot change: the claim must be opened first.'
                using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;
    create trigger claims_citation_leaves_signed_claims_alone before insert or update on claims_citation
        for each row execute function claims_guard_basis();
    """,
    """
    drop trigger claims_citation_leaves_signed_claims_alone on claims_citation;
    drop function claims_guard_basis();
    drop trigger claims_claim_is_signed_with_reason on claims_claim;
    drop function claims_check_signature();
    """,
)

VERDICTS_ARE_A_CHAIN = migrations.RunSQL(
    """
    create function claims_check_verdict() returns trigger language plpgsql as $$
    begin
        if new.replaces_id is not null and not exists (
            select from claims_verdict v where v.id = new.replaces_id and v.claim_id = new.claim_id
        ) then
            raise exception 'A verdict replaces one of the same claim.' using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_verdicts_are_a_chain before insert on claims_verdict
        for each row execute function claims_check_verdict();
    """,
    "drop trigger claims_verdicts_are_a_chain on claims_verdict; drop function claims_check_verdict();",
)

SECOND_EYES = migrations.RunSQL(
    """
    create function claims_check_second_eyes() returns trigger language plpgsql as $$
    begin
        if exists (
            select from claims_verdict v join claims_claim c on c.id = v.claim_id
            where v.id = new.verdict_id and new.by_id in (v.by_id, c.statement_by_id)
        ) or new.by_id = (
            select coalesce(t.withdrawn_by_id, t.cited_by_id)
            from claims_citation t join claims_verdict v on v.claim_id = t.claim_id
            where v.id = new.verdict_id
            order by coalesce(t.withdrawn_at, t.cited_at) desc limit 1
        ) then
            raise exception 'The second pair of eyes cannot be the author of the verdict, nor the last to touch the claim''s statement or evidence.'
                using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_confirmation_is_by_second_eyes before insert on claims_confirmation
        for each row execute function claims_check_second_eyes();
    """,
    """
    drop trigger claims_confirmation_is_by_second_eyes on claims_confirmation;
    drop function claims_check_second_eyes();
    """,
)


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0002_ledger_is_append_only_and_chained"),
        ("sources", "0002_evidence_is_in_its_snapshot"),
        ("claims", "0001_documents_claims_and_verdicts"),
    ]

    operations = [
        append_only("claims_revision"),
        append_only("claims_verdict"),
        append_only("claims_confirmation"),
        append_only("claims_note"),
        append_only("claims_report"),
        PASSAGES_IN_ORDER,
        OCCURRENCE_IS_IN_ITS_TEXT,
        SIGNED_CLAIMS_STAND_ON_SOMETHING,
        VERDICTS_ARE_A_CHAIN,
        SECOND_EYES,
    ]
