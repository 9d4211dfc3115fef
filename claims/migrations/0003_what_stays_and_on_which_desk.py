from django.db import migrations, models

from newsroom.append_only import never_deleted, only_withdrawn
from newsroom.desk_boundary import on_desk, same_desk

PARENTS = ("claims_document", "claims_revision", "claims_claim", "claims_verdict")
REFERENCES = (
    ("claims_revision", "document_id", "claims_document"),
    ("claims_passage", "revision_id", "claims_revision"),
    ("claims_claim", "replaced_by_id", "claims_claim"),
    ("claims_occurrence", "claim_id", "claims_claim"),
    ("claims_occurrence", "revision_id", "claims_revision"),
    ("claims_citation", "claim_id", "claims_claim"),
    ("claims_citation", "evidence_id", "sources_evidence"),
    ("claims_verdict", "claim_id", "claims_claim"),
    ("claims_verdict", "rating_id", "newsroom_rating"),
    ("claims_verdict", "replaces_id", "claims_verdict"),
    ("claims_confirmation", "verdict_id", "claims_verdict"),
    ("claims_note", "claim_id", "claims_claim"),
    ("claims_report", "document_id", "claims_document"),
    ("claims_report", "revision_id", "claims_revision"),
)
STAY = ("claims_document", "claims_passage", "claims_claim", "claims_occurrence", "claims_citation")


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0003_what_stays_and_on_which_desk"),
        ("sources", "0003_what_stays_and_on_which_desk"),
        ("claims", "0002_rules_that_the_database_holds"),
    ]

    operations = [
        migrations.RemoveConstraint(model_name="claim", name="claim_is_signed_by_somebody"),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("status", "proposed"), ("status_by__isnull", False), _connector="XOR"),
                name="claim_status_is_somebodys",
            ),
        ),
        *(on_desk(table) for table in PARENTS),
        *(same_desk(*reference) for reference in REFERENCES),
        *(never_deleted(table) for table in STAY),
        only_withdrawn("claims_citation", "withdrawn_at", "withdrawn_by_id", "withdrawal_reason"),
    ]
