from django.db import migrations

SIGNED_BY_WHO_MAY = migrations.RunSQL(
    """
    -- As newsroom.roles.ALLOWED; a test holds the two against each other.
    create function claims_check_signer() returns trigger language plpgsql as $$
    begin
        if not exists (
            select from newsroom_membership m where m.desk_id = new.desk_id and m.user_id = new.by_id
                and m.role in ('reviewer', 'editor', 'administrator')
        ) then
            raise exception 'Only reviewers, editors and administrators of the desk sign.' using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_verdict_is_given_by_who_may before insert on claims_verdict
        for each row when (new.from_second_id is null) execute function claims_check_signer();
    create trigger claims_second_verdict_is_given_by_who_may before insert on claims_secondverdict
        for each row execute function claims_check_signer();
    create trigger claims_verdict_is_answered_by_who_may before insert on claims_confirmation
        for each row execute function claims_check_signer();
    """,
    """
    drop trigger claims_verdict_is_answered_by_who_may on claims_confirmation;
    drop trigger claims_second_verdict_is_given_by_who_may on claims_secondverdict;
    drop trigger claims_verdict_is_given_by_who_may on claims_verdict;
    drop function claims_check_signer();
    """,
)
ON_AS_MANY_SOURCES_AS_THE_POLICY_ASKS_FOR = migrations.RunSQL(
    """
    -- Whether they are independent, claims.actions.policy says: names and words have their part in that.
    create function claims_check_sources() returns trigger language plpgsql as $$
    declare
        label text := (select r.averitec from newsroom_rating r where r.id = new.rating_id);
    begin
        if label <> 'Not Enough Evidence' and (
            select count(distinct s.source_id)
            from claims_citation c
            join sources_evidence e on e.id = c.evidence_id
            join sources_snapshot s on s.id = e.snapshot_id
            where c.claim_id = new.claim_id and c.withdrawn_at is null
                and (c.stance = 'supports' and label <> 'Refuted' or c.stance = 'refutes' and label <> 'Supported')
        ) < (select p.independent_sources from newsroom_policy p where p.desk_id = new.desk_id) then
            raise exception 'The policy of the desk asks for more sources than are cited.' using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_verdict_rests_on_sources before insert on claims_verdict
        for each row when (new.override = '' and new.from_second_id is null) execute function claims_check_sources();
    """,
    "drop trigger claims_verdict_rests_on_sources on claims_verdict; drop function claims_check_sources();",
)


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0007_the_second_verdict_may_be_blind"),
        ("sources", "0010_who_a_protected_source_is_stands_apart"),
        ("claims", "0024_who_touched_what_and_the_table_of_transitions"),
    ]

    operations = [SIGNED_BY_WHO_MAY, ON_AS_MANY_SOURCES_AS_THE_POLICY_ASKS_FOR]
