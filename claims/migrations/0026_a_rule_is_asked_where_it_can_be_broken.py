"""The same rules, asked less often: of a new claim that nobody has signed no rule of signing needs to be asked, whether
new occurrences stand in their texts is asked once for all that were written together, and a reference that is held
together with its desk is not held a second time without it.
"""

import django.db.models.deletion
from django.db import migrations, models

WHERE_IT_CAN_BE_BROKEN = migrations.RunSQL(
    """
    drop trigger claims_claim_is_signed_with_reason on claims_claim;
    create trigger claims_claim_is_signed_with_reason before insert or update on claims_claim
        for each row when (new.status in ('checked', 'confirmed')) execute function claims_check_signature();

    drop trigger claims_claim_is_signed_in_its_place on claims_claim;
    create trigger claims_claim_is_signed_in_its_place before insert or update of status on claims_claim
        for each row when (new.status in ('checked', 'confirmed')) execute function claims_check_places();

    drop trigger claims_occurrence_leaves_signed_claims_alone on claims_occurrence;
    create trigger claims_occurrence_leaves_signed_claims_alone before insert or update on claims_occurrence
        for each row when (new.anchoring in ('changed', 'ambiguous', 'lost') and new.resolved_at is null)
        execute function claims_guard_place();

    create function claims_check_occurrences() returns trigger language plpgsql as $$
    begin
        if exists (
            select from written w left join claims_revision r on r.id = w.revision_id and r.desk_id = w.desk_id
            where w.anchoring <> 'lost'
                and substring(r.text from w.start + 1 for w."end" - w.start) is distinct from w.exact
        ) then
            raise exception 'The quoted words do not stand at this place of the revision.'
                using errcode = 'check_violation';
        end if;
        return null;
    end $$;
    drop trigger claims_occurrence_is_in_its_text on claims_occurrence;
    create trigger claims_occurrence_is_in_its_text before update on claims_occurrence
        for each row execute function claims_check_occurrence();
    create trigger claims_occurrences_are_in_their_texts after insert on claims_occurrence
        referencing new table as written for each statement execute function claims_check_occurrences();
    """,
    """
    drop trigger claims_occurrences_are_in_their_texts on claims_occurrence;
    drop function claims_check_occurrences();
    drop trigger claims_occurrence_is_in_its_text on claims_occurrence;
    create trigger claims_occurrence_is_in_its_text before insert or update on claims_occurrence
        for each row execute function claims_check_occurrence();
    drop trigger claims_occurrence_leaves_signed_claims_alone on claims_occurrence;
    create trigger claims_occurrence_leaves_signed_claims_alone before insert or update on claims_occurrence
        for each row execute function claims_guard_place();
    drop trigger claims_claim_is_signed_in_its_place on claims_claim;
    create trigger claims_claim_is_signed_in_its_place before insert or update of status on claims_claim
        for each row execute function claims_check_places();
    drop trigger claims_claim_is_signed_with_reason on claims_claim;
    create trigger claims_claim_is_signed_with_reason before insert or update on claims_claim
        for each row execute function claims_check_signature();
    """,
)


class Migration(migrations.Migration):
    dependencies = [("claims", "0025_who_may_sign_and_on_how_many_sources")]

    operations = [
        WHERE_IT_CAN_BE_BROKEN,
        migrations.AlterField(
            model_name="occurrence",
            name="claim",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="occurrences",
                to="claims.claim",
            ),
        ),
        migrations.AlterField(
            model_name="occurrence",
            name="revision",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="occurrences",
                to="claims.revision",
            ),
        ),
        migrations.AlterField(
            model_name="passage",
            name="revision",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="passages",
                to="claims.revision",
            ),
        ),
        migrations.AlterField(
            model_name="posting",
            name="desk",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="newsroom.desk",
            ),
        ),
    ]
