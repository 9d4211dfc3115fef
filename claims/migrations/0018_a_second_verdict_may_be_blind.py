import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import newsroom.identity
from newsroom.append_only import append_only
from newsroom.desk_boundary import on_desk, same_desk

SEALED_VERDICTS_WAIT_FOR_THE_SECOND = migrations.RunSQL(
    """
    create function claims_check_blind_verdict() returns trigger language plpgsql as $$
    declare
        before claims_verdict;
        second claims_secondverdict;
    begin
        if new.from_second_id is not null then
            select * into second from claims_secondverdict where id = new.from_second_id;
            if not new.blind or (second.verdict_id, second.rating_id, second.explanation, second.by_id)
                    is distinct from (new.replaces_id, new.rating_id, new.explanation, new.by_id) then
                raise exception 'What stands from a second verdict is that verdict, word for word.'
                    using errcode = 'check_violation';
            end if;
            return new;
        end if;
        select v.* into before from claims_verdict v join claims_claim c on c.id = v.claim_id
            where v.id = new.replaces_id and v.blind and c.status = 'checked';
        if found then
            select * into second from claims_secondverdict where verdict_id = before.id;
            if not found and before.by_id <> new.by_id then
                raise exception 'A sealed verdict is replaced by nobody but its author.' using errcode = 'check_violation';
            end if;
            if found and second.rating_id <> before.rating_id then
                raise exception 'Where two verdicts differ, an editor decides.' using errcode = 'check_violation';
            end if;
        end if;
        return new;
    end $$;
    create trigger claims_blind_verdict_is_not_passed_over before insert on claims_verdict
        for each row execute function claims_check_blind_verdict();

    create function claims_check_second_verdict() returns trigger language plpgsql as $$
    begin
        if not exists (
            select from claims_verdict v join claims_claim c on c.id = v.claim_id
            where v.id = new.verdict_id and v.blind and v.from_second_id is null and c.status = 'checked'
                and not exists (select from claims_verdict later where later.replaces_id = v.id)
        ) then
            raise exception 'A second verdict is given on a blind one that stands.' using errcode = 'check_violation';
        end if;
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
    create trigger claims_second_verdict_is_by_second_eyes before insert on claims_secondverdict
        for each row execute function claims_check_second_verdict();

    create function claims_check_blind_answer() returns trigger language plpgsql as $$
    declare
        first claims_verdict;
        second claims_secondverdict;
    begin
        select * into first from claims_verdict where id = new.verdict_id;
        if not first.blind then
            return new;
        end if;
        select * into second from claims_secondverdict
            where verdict_id = first.id or id = first.from_second_id;
        if not found then
            -- An administrator who is alone signs their own, with the reason.
            if new.override = '' or new.by_id <> first.by_id then
                raise exception 'A blind verdict waits for a second one.' using errcode = 'check_violation';
            end if;
        elsif first.from_second_id is null and second.rating_id = first.rating_id then
            if not new.agrees or new.by_id <> second.by_id then
                raise exception 'Two verdicts that agree are confirmed by whoever gave the second.'
                    using errcode = 'check_violation';
            end if;
        elsif new.override = '' and (new.reason = '' or new.by_id = second.by_id or not exists (
            select from newsroom_membership m where m.desk_id = new.desk_id and m.user_id = new.by_id
                and m.role in ('editor', 'administrator')
        )) then
            raise exception 'Where two verdicts differ, an editor decides, with a reason.'
                using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_blind_verdict_is_answered_in_order before insert on claims_confirmation
        for each row execute function claims_check_blind_answer();
    """,
    """
    drop trigger claims_blind_verdict_is_answered_in_order on claims_confirmation;
    drop function claims_check_blind_answer();
    drop trigger claims_second_verdict_is_by_second_eyes on claims_secondverdict;
    drop function claims_check_second_verdict();
    drop trigger claims_blind_verdict_is_not_passed_over on claims_verdict;
    drop function claims_check_blind_verdict();
    """,
)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0017_a_desk_may_publish_its_reports"),
        ("newsroom", "0007_the_second_verdict_may_be_blind"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="SecondVerdict",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=newsroom.identity.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("explanation", models.TextField(verbose_name="explanation")),
                ("at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.RemoveConstraint(
            model_name="notice",
            name="news_is_known",
        ),
        migrations.AddField(
            model_name="verdict",
            name="blind",
            field=models.BooleanField(
                default=False, editable=False, help_text="Sealed until a second person has given theirs."
            ),
        ),
        migrations.AlterField(
            model_name="notice",
            name="news",
            field=models.CharField(
                choices=[
                    ("mentioned", "mentioned you"),
                    ("replied", "replied to you"),
                    ("answered", "wrote down the author’s answer to your question"),
                    ("assigned", "gave you a claim to check"),
                    ("taken_over", "took a claim over from you"),
                    ("sent_back", "sent your verdict back"),
                    ("differs", "gave a second verdict that differs from the first"),
                    ("decided", "decided between two verdicts that differ"),
                    ("fell", "changed what your verdict rested on: it fell"),
                ],
                max_length=12,
            ),
        ),
        migrations.AddConstraint(
            model_name="notice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "news__in",
                        [
                            "mentioned",
                            "replied",
                            "answered",
                            "assigned",
                            "taken_over",
                            "sent_back",
                            "differs",
                            "decided",
                            "fell",
                        ],
                    )
                ),
                name="news_is_known",
            ),
        ),
        migrations.AddField(
            model_name="secondverdict",
            name="by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="secondverdict",
            name="desk",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="newsroom.desk"
            ),
        ),
        migrations.AddField(
            model_name="secondverdict",
            name="rating",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="newsroom.rating",
                verbose_name="rating",
            ),
        ),
        migrations.AddField(
            model_name="secondverdict",
            name="verdict",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="second", to="claims.verdict"
            ),
        ),
        migrations.AddField(
            model_name="verdict",
            name="from_second",
            field=models.OneToOneField(
                editable=False,
                help_text="The second verdict that an editor let stand as this one.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="claims.secondverdict",
            ),
        ),
        migrations.AddConstraint(
            model_name="secondverdict",
            constraint=models.CheckConstraint(
                condition=models.Q(("explanation", ""), _negated=True),
                name="second_verdict_is_explained",
                violation_error_message="Explain the verdict.",
            ),
        ),
        on_desk("claims_secondverdict"),
        same_desk("claims_secondverdict", "verdict_id", "claims_verdict"),
        same_desk("claims_secondverdict", "rating_id", "newsroom_rating"),
        same_desk("claims_verdict", "from_second_id", "claims_secondverdict"),
        append_only("claims_secondverdict"),
        SEALED_VERDICTS_WAIT_FOR_THE_SECOND,
    ]
