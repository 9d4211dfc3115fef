import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from newsroom.models.rows import both_or_neither

SECOND_EYES_SEE_EVERY_TOUCH = migrations.RunSQL(
    """
    -- As claims.actions.verdicts.why_not_other_eyes: each of the last to touch statement and facts, and the last to touch
    -- the evidence, by citing, grading or withdrawing.
    create or replace function claims_had_a_hand(verdict uuid, person uuid) returns boolean language sql stable as $$
        select exists (
            select from claims_verdict v join claims_claim c on c.id = v.claim_id
            where v.id = verdict and person in (v.by_id, c.statement_by_id, c.facts_by_id)
        ) or coalesce(person = (
            select touch.by
            from claims_citation t
            join claims_verdict v on v.claim_id = t.claim_id
            cross join lateral (values
                (t.cited_at, t.cited_by_id), (t.graded_at, t.graded_by_id), (t.withdrawn_at, t.withdrawn_by_id)
            ) as touch (at, by)
            where v.id = verdict and touch.at is not null
            order by touch.at desc limit 1
        ), false)
    $$;
    create or replace function claims_check_second_eyes() returns trigger language plpgsql as $$
    begin
        if new.override <> '' then
            if new.agrees then
                return new;  -- an administrator's, as claims_check_override has seen
            end if;
            raise exception 'Only a yes overrides the rule of second eyes.' using errcode = 'check_violation';
        end if;
        if claims_had_a_hand(new.verdict_id, new.by_id) then
            raise exception 'The second pair of eyes cannot be the author of the verdict, nor the last to touch the claim''s statement or evidence.'
                using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create or replace function claims_check_second_verdict() returns trigger language plpgsql as $$
    begin
        if not exists (
            select from claims_verdict v join claims_claim c on c.id = v.claim_id
            where v.id = new.verdict_id and v.blind and v.from_second_id is null and c.status = 'checked'
                and not exists (select from claims_verdict later where later.replaces_id = v.id)
        ) then
            raise exception 'A second verdict is given on a blind one that stands.' using errcode = 'check_violation';
        end if;
        if claims_had_a_hand(new.verdict_id, new.by_id) then
            raise exception 'The second pair of eyes cannot be the author of the verdict, nor the last to touch the claim''s statement or evidence.'
                using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    """,
    """
    create or replace function claims_had_a_hand(verdict uuid, person uuid) returns boolean language sql stable as $$
        select exists (
            select from claims_verdict v join claims_claim c on c.id = v.claim_id
            where v.id = verdict and person in (v.by_id, c.statement_by_id)
        ) or coalesce(person = (
            select coalesce(t.withdrawn_by_id, t.cited_by_id)
            from claims_citation t join claims_verdict v on v.claim_id = t.claim_id
            where v.id = verdict
            order by coalesce(t.withdrawn_at, t.cited_at) desc limit 1
        ), false)
    $$;
    """,
)
A_CITATION_IS_GRADED_BY_SOMEBODY = migrations.RunSQL(
    """
    drop trigger claims_citation_only_withdrawn on claims_citation;
    create trigger claims_citation_only_withdrawn before update on claims_citation for each row
        execute function newsroom_keep_the_rest(
            'withdrawn_at', 'withdrawn_by_id', 'withdrawal_reason', 'credibility', 'graded_at', 'graded_by_id'
        );
    create function claims_check_grade() returns trigger language plpgsql as $$
    begin
        if (new.credibility is distinct from old.credibility) <> (new.graded_at is distinct from old.graded_at) then
            raise exception 'A grade is kept with who gave it, and when.' using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_grade_is_somebodys before update on claims_citation
        for each row execute function claims_check_grade();
    """,
    """
    drop trigger claims_grade_is_somebodys on claims_citation;
    drop function claims_check_grade();
    drop trigger claims_citation_only_withdrawn on claims_citation;
    create trigger claims_citation_only_withdrawn before update on claims_citation for each row
        execute function newsroom_keep_the_rest(
            'withdrawn_at', 'withdrawn_by_id', 'withdrawal_reason', 'credibility'
        );
    """,
)
THE_TABLE_OF_TRANSITIONS = migrations.RunSQL(
    """
    create function claims_check_transition() returns trigger language plpgsql as $$
    begin
        -- As claims.choices.TRANSITIONS; a test holds the two against each other.
        if old.status <> new.status and (old.status, new.status) not in (
            ('proposed', 'open'), ('proposed', 'dismissed'),
            ('open', 'checked'), ('open', 'dismissed'),
            ('checked', 'confirmed'), ('checked', 'open'), ('checked', 'dismissed'),
            ('confirmed', 'checked'), ('confirmed', 'open'), ('confirmed', 'dismissed'),
            ('dismissed', 'open')
        ) then
            raise exception 'A claim that is % cannot become %.', old.status, new.status using errcode = 'check_violation';
        end if;
        -- What fell does not stand again: somebody gives a verdict anew.
        if old.status in ('checked', 'confirmed') and new.status not in ('checked', 'confirmed') then
            new.fallen := (
                select v.id from claims_verdict v where v.claim_id = new.id
                    and not exists (select from claims_verdict later where later.replaces_id = v.id)
            );
        elsif new.fallen is distinct from old.fallen then
            raise exception 'Which verdict fell is kept by the database.' using errcode = 'check_violation';
        elsif old.status = 'open' and new.status = 'checked' and exists (
            select from claims_verdict v where v.id = new.fallen
                and not exists (select from claims_verdict later where later.replaces_id = v.id)
        ) then
            raise exception 'A verdict that fell does not stand again: a new one is given.'
                using errcode = 'check_violation';
        end if;
        if (new.statement is distinct from old.statement and new.statement_by_id is null)
            or (new.statement = old.statement and new.statement_by_id is distinct from old.statement_by_id)
            or (new.facts is distinct from old.facts and new.facts_by_id is null)
            or (new.facts = old.facts and new.facts_by_id is distinct from old.facts_by_id)
        then
            raise exception 'Who touched the statement or the facts last is kept with them.'
                using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_claim_passes_by_the_table before update on claims_claim
        for each row execute function claims_check_transition();

    create function claims_check_beginning() returns trigger language plpgsql as $$
    begin
        if new.status not in ('proposed', 'open') or new.fallen is not null then
            raise exception 'A claim begins as proposed or open.' using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_claim_starts_unsigned before insert on claims_claim
        for each row execute function claims_check_beginning();
    """,
    """
    drop trigger claims_claim_starts_unsigned on claims_claim;
    drop function claims_check_beginning();
    drop trigger claims_claim_passes_by_the_table on claims_claim;
    drop function claims_check_transition();
    """,
)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0023_a_webhook_that_was_given_up_is_told"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="claim",
            name="facts_by",
            field=models.ForeignKey(
                editable=False,
                help_text="Who last touched the facts; empty: as proposed.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AlterField(
            model_name="claim",
            name="statement_by",
            field=models.ForeignKey(
                editable=False,
                help_text="Who last touched the statement; empty: as proposed.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="claim",
            name="fallen",
            field=models.UUIDField(
                editable=False,
                help_text="The verdict that stood when the claim was last opened; the database writes it.",
                null=True,
            ),
        ),
        migrations.AddField(
            model_name="citation",
            name="graded_at",
            field=models.DateTimeField(
                editable=False, help_text="When its credibility was last said anew.", null=True
            ),
        ),
        migrations.AddField(
            model_name="citation",
            name="graded_by",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddConstraint(
            model_name="citation",
            constraint=models.CheckConstraint(
                condition=both_or_neither("graded_at", "graded_by"), name="citation_graded_when_and_by_whom"
            ),
        ),
        # Until now one name stood for whoever last touched statement or facts.
        migrations.RunSQL(
            """
            update claims_claim set facts_by_id = statement_by_id where statement_by_id is not null;
            set constraints all immediate;
            """,
            migrations.RunSQL.noop,
        ),
        SECOND_EYES_SEE_EVERY_TOUCH,
        A_CITATION_IS_GRADED_BY_SOMEBODY,
        THE_TABLE_OF_TRANSITIONS,
    ]
