import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from newsroom.desk_boundary import on_desk, same_desk

SIGNED_CLAIMS_STAND_SOMEWHERE = migrations.RunSQL(
    """
    create function claims_check_places() returns trigger language plpgsql as $$
    begin
        if new.status in ('checked', 'confirmed') and exists (
            select from claims_occurrence o where o.claim_id = new.id
                and o.anchoring in ('changed', 'ambiguous', 'lost') and o.resolved_at is null
                and not exists (select from claims_occurrence later where later.carried_from_id = o.id)
        ) then
            raise exception 'A signed claim stands where it stood, word for word, or a person has said where.'
                using errcode = 'check_violation';
        end if;
        return new;
    end $$;
    create trigger claims_claim_is_signed_in_its_place before insert or update of status on claims_claim
        for each row execute function claims_check_places();

    create function claims_guard_place() returns trigger language plpgsql as $$
    begin
        if new.anchoring in ('changed', 'ambiguous', 'lost') and new.resolved_at is null and exists (
            select from claims_claim c where c.id = new.claim_id and c.status in ('checked', 'confirmed')
        ) then
            raise exception 'A verdict survives no change of the words: the claim must be opened first.'
                using errcode = 'restrict_violation';
        end if;
        return new;
    end $$;
    create trigger claims_occurrence_leaves_signed_claims_alone before insert or update on claims_occurrence
        for each row execute function claims_guard_place();
    """,
    """
    drop trigger claims_occurrence_leaves_signed_claims_alone on claims_occurrence;
    drop function claims_guard_place();
    drop trigger claims_claim_is_signed_in_its_place on claims_claim;
    drop function claims_check_places();
    """,
)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0007_answers_to_be_given_again"),
        ("newsroom", "0003_what_stays_and_on_which_desk"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="occurrence",
            name="one_occurrence_per_claim_and_place",
        ),
        migrations.AddField(
            model_name="document",
            name="fetch_failure",
            field=models.CharField(
                blank=True,
                editable=False,
                help_text="Why the last fetch made no new revision.",
                max_length=500,
            ),
        ),
        migrations.AddField(
            model_name="document",
            name="fetch_requested_at",
            field=models.DateTimeField(
                editable=False,
                help_text="Set while the worker has yet to fetch the address for a new revision; then empty again.",
                null=True,
            ),
        ),
        migrations.AddField(
            model_name="document",
            name="fetch_requested_by",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="occurrence",
            name="carried_from",
            field=models.ForeignKey(
                editable=False,
                help_text="The place in the revision before. What is lost keeps its start, end and words.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="carried_to",
                to="claims.occurrence",
            ),
        ),
        migrations.AddField(
            model_name="occurrence",
            name="differs",
            field=models.JSONField(
                default=list, editable=False, help_text="What is not the same, by claims.anchoring."
            ),
        ),
        migrations.AddField(
            model_name="occurrence",
            name="resolved_at",
            field=models.DateTimeField(
                editable=False, help_text="When a person said where it stands.", null=True
            ),
        ),
        migrations.AddField(
            model_name="occurrence",
            name="resolved_by",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="occurrence",
            name="runner_up",
            field=models.JSONField(
                editable=False, help_text="start, end and score of the second best place.", null=True
            ),
        ),
        migrations.AddField(
            model_name="occurrence",
            name="score",
            field=models.FloatField(
                editable=False, help_text="0 to 1: how like its place in the revision before.", null=True
            ),
        ),
        migrations.AddField(
            model_name="passage",
            name="anchoring",
            field=models.CharField(
                blank=True,
                choices=[("exact", "Exact"), ("moved", "Moved")],
                editable=False,
                help_text="How it came from the revision before, word for word; empty: it is new or was changed.",
                max_length=10,
            ),
        ),
        migrations.AlterField(
            model_name="claim",
            name="dismissal",
            field=models.CharField(
                blank=True,
                choices=[
                    ("opinion", "Opinion"),
                    ("duplicate", "Duplicate"),
                    ("not_checkable", "Not checkable"),
                    ("out_of_scope", "Out of scope"),
                    ("merged", "Merged into another claim"),
                    ("split", "Split into smaller claims"),
                    ("gone", "No longer in the text"),
                ],
                max_length=15,
                verbose_name="dismissed as",
            ),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("fetch_requested_at__isnull", True), ("fetch_requested_by__isnull", True)),
                    models.Q(("fetch_requested_at__isnull", False), ("fetch_requested_by__isnull", False)),
                    _connector="OR",
                ),
                name="document_fetch_has_time_and_person",
            ),
        ),
        migrations.AddConstraint(
            model_name="occurrence",
            constraint=models.UniqueConstraint(
                condition=models.Q(("anchoring", "lost"), _negated=True),
                fields=("claim", "revision", "start", "end"),
                name="one_occurrence_per_claim_and_place",
            ),
        ),
        migrations.AddConstraint(
            model_name="occurrence",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("resolved_at__isnull", True), ("resolved_by__isnull", True)),
                    models.Q(("resolved_at__isnull", False), ("resolved_by__isnull", False)),
                    _connector="OR",
                ),
                name="occurrence_resolved_when_and_by_whom",
            ),
        ),
        migrations.AddConstraint(
            model_name="passage",
            constraint=models.CheckConstraint(
                condition=models.Q(("anchoring__in", ["", "exact", "moved"])),
                name="passage_anchoring_is_known",
            ),
        ),
        on_desk("claims_occurrence"),
        same_desk("claims_occurrence", "carried_from_id", "claims_occurrence"),
        SIGNED_CLAIMS_STAND_SOMEWHERE,
    ]
