"""A desk with as many claims as asked for, twice as many citations, and a ledger line for each claim.

    python -m bench.many_claims 100000 [SLUG]

writes it into the database of the environment. PostgreSQL makes the rows itself, of numbers: they are the same each
time, but for their identifiers. Half of the claims are confirmed, a fifth is checked, the rest is open. Foreign keys
and triggers are off while it writes, for speed; a test says that the rows satisfy them.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

# `python bench/many_claims.py` puts bench/ on the path, not the house.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import django
import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from config.embedded.server import ADMINISTRATOR

IN_A_DOCUMENT: Final = 1000
IN_A_SOURCE: Final = 100
MANY: Final = 100_000  # from which the indexes are made afterwards

# Numbers have one length, and so have sentences: where a claim stands follows from its number.
_FUNCTIONS: Final = """
    create function pg_temp.id(kind text, n bigint) returns uuid language sql stable as $$
        select (lpad(to_hex(1750000000000 + n), 12, '0') || '7' || substr(md5(kind), 1, 3) || '8'
            || current_setting('bench.desk'))::uuid
    $$;
    create function pg_temp.number(n bigint) returns text language sql immutable as $$
        select lpad(n::text, 7, '0')
    $$;
    create function pg_temp.sentence(n bigint) returns text language sql immutable as $$
        select 'At least ' || pg_temp.number(n) || ' houses were lost in district '
            || pg_temp.number(n) || ', the county office said.'
    $$;
    create function pg_temp.quoted(n bigint, which int) returns text language sql immutable as $$
        select 'Register ' || which || ' has ' || pg_temp.number(n) || ' houses lost in district '
            || pg_temp.number(n) || '.'
    $$;
    create function pg_temp.facts(n bigint) returns text language sql immutable as $$
        select '[{"comparator":"at least","text":"At least ' || pg_temp.number(n)
            || '","type":"quantity","unit":"houses","value":' || n || '}]'
    $$;
    create function pg_temp.basis(n bigint) returns text language sql stable as $$
        select encode(sha256(convert_to('{"citations":[' || (
            select string_agg('["' || pg_temp.id('citation', 2 * n + k) || '","' || pg_temp.id('evidence', 2 * n + k)
                || '","supports","' || n || '",""]', ',' order by k) from generate_series(0, 1) k
        ) || '],"facts":' || pg_temp.facts(n) || ',"statement":"' || pg_temp.sentence(n) || '"}', 'UTF8')), 'hex')
    $$;
    create function pg_temp.status(n bigint) returns text language sql immutable as $$
        select case when n % 10 < 5 then 'confirmed' when n % 10 < 7 then 'checked' else 'open' end
    $$;
"""

_ROWS: Final = (
    """
    insert into claims_document (id, desk_id, title, publisher, author, url, published_on, language, direction,
        created_by_id, created_at, version, fetch_failure)
    select pg_temp.id('document', n), %(desk)s, 'Losses, part ' || n, 'County office', '', '', '2026-03-02',
        'en', 'ltr', %(first)s, %(at)s, 1, '' from generate_series(0, (%(claims)s - 1) / %(per_document)s) n
    """,
    """
    insert into claims_revision (id, desk_id, document_id, number, text, sha256, media_type, file_name,
        original_sha256, extraction_note, engine, made_by_id, made_at)
    select pg_temp.id('revision', d), %(desk)s, pg_temp.id('document', d), 1, text, h, 'text/plain', '', h, '', '',
        %(first)s, %(at)s
    from (select n / %(per_document)s as d, string_agg(pg_temp.sentence(n), e'\n' order by n) as text
        from generate_series(0, %(claims)s - 1) n group by 1) texts,
        lateral (select encode(sha256(convert_to(text, 'UTF8')), 'hex') as h) hashes
    """,
    """
    insert into claims_passage (id, desk_id, revision_id, position, start, "end", kind, disposition, anchoring)
    select pg_temp.id('passage', n), %(desk)s, pg_temp.id('revision', n / %(per_document)s), n %% %(per_document)s,
        start, start + length(pg_temp.sentence(n)), 'sentence', 'unread', ''
    from generate_series(0, %(claims)s - 1) n,
        lateral (select n %% %(per_document)s * (length(pg_temp.sentence(n)) + 1) as start) places
    """,
    """
    insert into claims_claim (id, desk_id, statement, kind, facts, claimant, claimed_on, checkworthiness, reasons,
        proposer, status, status_by_id, status_at, dismissal, dismissal_note, priority, statement_by_id,
        created_by_id, created_at, updated_at, version)
    select pg_temp.id('claim', n), %(desk)s, pg_temp.sentence(n),
        (array['quantity', 'casualties', 'event', 'trend'])[n %% 4 + 1], pg_temp.facts(n)::jsonb,
        'County office ' || n %% 50, '2026-03-02', (n %% 100) / 100.0, '["gives a figure"]', 'rules/4',
        pg_temp.status(n), %(first)s, moment, '', '', 0, null, %(first)s, moment, moment, 1
    from generate_series(0, %(claims)s - 1) n, lateral (select %(at)s + n * interval '1 ms' as moment) moments
    """,
    """
    insert into claims_occurrence (id, desk_id, claim_id, revision_id, start, "end", exact, prefix, suffix,
        anchoring, differs)
    select pg_temp.id('occurrence', n), %(desk)s, pg_temp.id('claim', n),
        pg_temp.id('revision', n / %(per_document)s), start, start + length(pg_temp.sentence(n)),
        pg_temp.sentence(n), '', '', 'exact', '[]'
    from generate_series(0, %(claims)s - 1) n,
        lateral (select n %% %(per_document)s * (length(pg_temp.sentence(n)) + 1) as start) places
    """,
    """
    insert into sources_source (id, desk_id, kind, title, publisher, author, url, canonical_url, has_stake,
        first_hand, protected, words_withheld, added_by_id, added_at, version)
    select pg_temp.id('source', 2 * n + k), %(desk)s, 'official_record', 'Register ' || k || ', volume ' || n,
        'Registry ' || k, '', '', '', false, true, false, false, %(first)s, %(at)s, 1
    from generate_series(0, (%(claims)s - 1) / %(per_source)s) n, generate_series(0, 1) k
    """,
    """
    insert into sources_snapshot (id, desk_id, source_id, number, origin, taken_at, taken_by_id, url, final_url,
        headers, media_type, file_name, sha256, size, warc_sha256, text, pages, note, failure, failure_code, change)
    select pg_temp.id('snapshot', 2 * s + k), %(desk)s, pg_temp.id('source', 2 * s + k), 1, 'uploaded', %(at)s,
        %(first)s, '', '', '[]', 'text/plain', 'register.txt', encode(sha256(convert_to(text, 'UTF8')), 'hex'),
        length(text), '', text, '[]', '', '', '', ''
    from (select n / %(per_source)s as s, k, string_agg(pg_temp.quoted(n, k), e'\n' order by n) as text
        from generate_series(0, %(claims)s - 1) n, generate_series(0, 1) k group by 1, 2) texts
    """,
    """
    insert into sources_evidence (id, desk_id, snapshot_id, exact, prefix, suffix, start, "end", locator,
        quoted_by_id, quoted_at)
    select pg_temp.id('evidence', 2 * n + k), %(desk)s, pg_temp.id('snapshot', 2 * (n / %(per_source)s) + k),
        exact, '', '', start, start + length(exact), '', %(first)s, %(at)s
    from generate_series(0, %(claims)s - 1) n, generate_series(0, 1) k,
        lateral (select pg_temp.quoted(n, k) as exact) quotations,
        lateral (select n %% %(per_source)s * (length(exact) + 1) as start) places
    """,
    """
    insert into claims_citation (id, desk_id, claim_id, evidence_id, stance, note, figure, cited_by_id, cited_at,
        withdrawal_reason)
    select pg_temp.id('citation', 2 * n + k), %(desk)s, pg_temp.id('claim', n), pg_temp.id('evidence', 2 * n + k),
        'supports', '', n, %(first)s, %(at)s, ''
    from generate_series(0, %(claims)s - 1) n, generate_series(0, 1) k
    """,
    """
    insert into claims_verdict (id, desk_id, claim_id, rating_id, explanation, basis, by_id, at, override, blind)
    select pg_temp.id('verdict', n), %(desk)s, pg_temp.id('claim', n), %(rating)s, 'Both registers have it.',
        pg_temp.basis(n), %(first)s, %(at)s, '', false
    from generate_series(0, %(claims)s - 1) n where pg_temp.status(n) <> 'open'
    """,
    """
    insert into claims_confirmation (id, desk_id, verdict_id, agrees, reason, by_id, at, override)
    select pg_temp.id('confirmation', n), %(desk)s, pg_temp.id('verdict', n), true, '', %(second)s, %(at)s, ''
    from generate_series(0, %(claims)s - 1) n where pg_temp.status(n) = 'confirmed'
    """,
)


_INDEXES: Final = """
    select c.relname, pg_get_indexdef(c.oid) from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid in (
            select (regexp_match(statement, 'insert into (\\w+)'))[1]::regclass from unnest(%s::text[]) statement
        )
        and not exists (select from pg_constraint k where k.conindid = c.oid)
"""
# The canonical JSON of newsroom.ledger.digest, whose members are in the order of their names.
_CHAINING: Final = """
    create function pg_temp.chain(desk uuid, by_ uuid, name text, verb text, seq bigint, last text)
    returns void language plpgsql as $$
    declare
        claim uuid;
        at_ timestamptz;
        line text;
    begin
        for claim in select id from claims_claim where desk_id = desk order by id loop
            seq := seq + 1;
            at_ := clock_timestamp();
            line := '{"actor":"' || by_ || '","actor_name":' || to_json(name) || ',"at":"'
                || to_char(at_ at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || '+00:00","data":{},"desk":"' || desk
                || '","object_id":"' || claim || '","object_kind":"claim","previous":"' || last
                || '","seq":' || seq || ',"verb":"' || verb || '"}';
            insert into newsroom_entry (id, desk_id, seq, at, actor_id, actor_name, verb, object_kind, object_id, data,
                previous_hash, hash)
            values (pg_temp.id('entry', seq), desk, seq, at_, by_, name, verb, 'claim', claim, '{}', last,
                encode(sha256(convert_to(line, 'UTF8')), 'hex')) returning hash into last;
        end loop;
        update newsroom_ledgerhead head set seq = chain.seq, hash = last where head.desk_id = desk;
    end $$;
"""


def seed(claims: int, *, slug: str = "bench") -> Any:
    """Write the desk and return it. Its administrator founded it; an editor is its second pair of eyes."""
    from django.db import connection, transaction

    from newsroom.actions import desks, people
    from newsroom.models import Rating, User
    from newsroom.roles import Role

    _may_write_unchecked()
    with transaction.atomic():
        first = User.objects.create_user(email=f"first@{slug}.example", name="First", password=None)
        desk = desks.found(name=f"{claims} claims", slug=slug, by=first)
        second = people.add(
            desk=desk, email=f"second@{slug}.example", name="Second", role=Role.EDITOR, by=first
        ).user
        told: dict[str, Any] = {
            "claims": claims,
            "desk": desk.pk,
            "first": first.pk,
            "second": second.pk,
            "rating": Rating.objects.get(desk=desk, code="true").pk,
            "at": datetime.now(UTC) - timedelta(days=30),
            "per_document": IN_A_DOCUMENT,
            "per_source": IN_A_SOURCE,
        }
        with connection.cursor() as cursor:
            cursor.execute("select set_config('bench.desk', %s, true)", [desk.pk.hex[-15:]])
            cursor.execute(_FUNCTIONS)
            cursor.execute("set local session_replication_role = replica")
            with _without_indexes(cursor) if claims >= MANY else nullcontext():
                for statement in _ROWS:
                    cursor.execute(statement, told)
                _write_ledger(cursor, desk, first)
            cursor.execute("discard temp")
            cursor.execute("set local session_replication_role = origin")  # the transaction may be a test's
    with connection.cursor() as cursor:
        cursor.execute("vacuum analyze" if not connection.in_atomic_block else "analyze")
    return desk


def _write_ledger(cursor: Any, desk: Any, by: Any) -> None:
    """A line for each claim, chained as `newsroom.ledger.record` chains them."""
    from claims.verbs import Verb
    from newsroom.models import LedgerHead

    head = LedgerHead.objects.get(desk=desk)
    told = {"desk": desk.pk, "by": by.pk, "name": str(by), "verb": Verb.CLAIM_ADDED.value}
    cursor.execute(_CHAINING)
    cursor.execute(
        "select pg_temp.chain(%(desk)s, %(by)s, %(name)s, %(verb)s, %(seq)s, %(hash)s)",
        {**told, "seq": head.seq, "hash": head.hash},
    )


@contextmanager
def _without_indexes(cursor: Any) -> Iterator[None]:
    """Make the indexes anew afterwards, but for those of keys: that is several times faster than to keep them."""
    cursor.execute("set constraints all immediate")  # a table with checks that wait keeps its indexes
    cursor.execute(_INDEXES, [[*_ROWS, "insert into newsroom_entry"]])
    indexes = cursor.fetchall()
    for name, _definition in indexes:
        cursor.execute(sql.SQL("drop index {}").format(sql.Identifier(name)))
    yield
    for _name, definition in indexes:
        cursor.execute(definition)


def _may_write_unchecked() -> None:
    """Let the program's role switch triggers and foreign keys off. The embedded database lets its administrator in
    without a password; of another one, its administrator has to do this by hand.
    """
    url = os.environ["DATABASE_URL"]
    with psycopg.connect(make_conninfo(url, user=ADMINISTRATOR), autocommit=True) as connection:
        role = sql.Identifier(str(conninfo_to_dict(url)["user"]))
        connection.execute(
            sql.SQL("grant set on parameter session_replication_role to {role}").format(role=role)
        )


def main() -> None:
    from config.embedded import ensure

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    ensure()
    django.setup()
    print(seed(int(sys.argv[1]), slug=sys.argv[2] if sys.argv[2:] else "bench").slug)


if __name__ == "__main__":
    main()
