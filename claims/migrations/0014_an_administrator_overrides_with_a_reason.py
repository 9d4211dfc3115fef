from django.db import migrations, models

SECOND_EYES = """
    create or replace function claims_check_second_eyes() returns trigger language plpgsql as $$
    begin
        {exception}if exists (
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
"""
EXCEPTION = """if new.override <> '' then
            if new.agrees then
                return new;  -- an administrator's, as claims_check_override has seen
            end if;
            raise exception 'Only a yes overrides the rule of second eyes.' using errcode = 'check_violation';
        end if;
        """
OVERRIDES_ARE_AN_ADMINISTRATORS = migrations.RunSQL(
    """
    create function claims_check_override() returns trigger language plpgsql as $$
    begin
        if new.override <> '' and not exists (
            select from newsroom_membership m
            where m.desk_id = new.desk_id and m.user_id = new.by_id and m.role = 'administrator'
        ) then
            raise exception 'Only an administrator of the desk overrides its policy.' using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_a_verdict_is_overridden_by_an_administrator before insert on claims_verdict
        for each row execute function claims_check_override();
    create trigger claims_a_confirmation_is_overridden_by_an_administrator before insert on claims_confirmation
        for each row execute function claims_check_override();
    """,
    """
    drop trigger claims_a_confirmation_is_overridden_by_an_administrator on claims_confirmation;
    drop trigger claims_a_verdict_is_overridden_by_an_administrator on claims_verdict;
    drop function claims_check_override();
    """,
)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0013_lists_of_claims"),
    ]

    operations = [
        migrations.AddField(
            model_name="confirmation",
            name="override",
            field=models.TextField(
                blank=True,
                help_text="Empty: it was kept.",
                verbose_name="why the rule of second eyes was overridden",
            ),
        ),
        migrations.AddField(
            model_name="verdict",
            name="override",
            field=models.TextField(
                blank=True,
                help_text="Empty: the policy was met.",
                verbose_name="why the policy of sources was overridden",
            ),
        ),
        OVERRIDES_ARE_AN_ADMINISTRATORS,
        migrations.RunSQL(SECOND_EYES.format(exception=EXCEPTION), SECOND_EYES.format(exception="")),
    ]
