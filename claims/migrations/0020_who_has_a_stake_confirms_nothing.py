from django.db import migrations

RULE = """
create or replace function claims_check_confirmed_item() returns trigger language plpgsql as $$
begin
    if not {condition} then
        raise exception 'Confirmed by other sources: two independent sources must be cited to the same end.'
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
"""
BEFORE = """exists (
        with cited as (
            select distinct o.id, o.has_stake
            from claims_citation c
            join sources_evidence e on e.id = c.evidence_id
            join sources_snapshot s on s.id = e.snapshot_id
            join sources_source o on o.id = s.source_id
            where c.claim_id = new.claim_id and c.stance = new.stance and c.withdrawn_at is null
        )
        select from cited a join cited b on a.id < b.id
        where not exists (select sources_roots(a.id) intersect select sources_roots(b.id))
            and (
                not (a.has_stake or b.has_stake)
                or exists (select from claims_claim k where k.id = new.claim_id and k.kind = 'quote')
            )
    )"""


class Migration(migrations.Migration):
    """As sources.independence counts: neither whoever has a stake, nor who has all they say from such sources. Of a claim
    that somebody said something the stakes are left out of account: whose words a source is, names tell, and those
    Python compares.
    """

    dependencies = [
        ("sources", "0010_who_a_protected_source_is_stands_apart"),
        ("claims", "0019_figures_that_do_not_agree"),
    ]

    operations = [
        migrations.RunSQL(
            """
            create function claims_is_confirmed(claim uuid, side text) returns boolean language sql stable as $$
                with cited as (
                    select distinct o.id
                    from claims_citation c
                    join sources_evidence e on e.id = c.evidence_id
                    join sources_snapshot s on s.id = e.snapshot_id
                    join sources_source o on o.id = s.source_id
                    where c.claim_id = claim and c.stance = side and c.withdrawn_at is null
                        and (
                            exists (select from claims_claim k where k.id = claim and k.kind = 'quote')
                            or not o.has_stake and exists (
                                select from sources_source r
                                where r.id in (select sources_roots(o.id)) and not r.has_stake
                            )
                        )
                )
                select exists (
                    select from cited a join cited b on a.id < b.id
                    where not exists (select sources_roots(a.id) intersect select sources_roots(b.id))
                )
            $$;
            """,
            "drop function claims_is_confirmed(uuid, text);",
        ),
        migrations.RunSQL(
            RULE.format(condition="claims_is_confirmed(new.claim_id, new.stance)"),
            RULE.format(condition=BEFORE),
        ),
    ]
