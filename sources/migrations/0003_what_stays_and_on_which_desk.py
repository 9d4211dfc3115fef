from django.db import migrations

from newsroom.append_only import never_deleted, only_withdrawn
from newsroom.desk_boundary import on_desk, same_desk


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0003_what_stays_and_on_which_desk"),
        ("sources", "0002_evidence_is_in_its_snapshot"),
    ]

    operations = [
        on_desk("sources_source"),
        on_desk("sources_snapshot"),
        on_desk("sources_evidence"),
        same_desk("sources_snapshot", "source_id", "sources_source"),
        same_desk("sources_evidence", "snapshot_id", "sources_snapshot"),
        same_desk("sources_derivation", "source_id", "sources_source"),
        same_desk("sources_derivation", "origin_id", "sources_source"),
        never_deleted("sources_source"),
        never_deleted("sources_derivation"),
        only_withdrawn("sources_derivation", "withdrawn_at", "withdrawn_by_id"),
    ]
