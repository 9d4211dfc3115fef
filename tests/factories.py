"""What tests work with, made by the product's own actions. Nothing here is random: the same calls, the same rows."""

import base64
from itertools import count

from claims.actions import citations, claims, documents, second_verdicts, verdicts
from claims.models import Citation, Claim, Document, Drift, SecondVerdict, Verdict
from newsroom.actions import desks, people, tokens
from newsroom.models import Desk, Policy, Rating, User
from newsroom.roles import Role
from sources.actions import evidence, snapshots, sources
from sources.models import Evidence, Snapshot, Source

_number = count(1)

ARTICLE = (
    "At least 31 people have died in the Tavush valley since Monday, the regional health office said.\n\n"
    "The hashtag #TavushFloods was the second trending topic in the country with over 84,000 posts.\n\n"
    "A court in Lenkor sentenced two engineers to six years in prison on Friday. It was a terrible week."
)

A_POINT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def person(name: str = "", **fields: object) -> User:
    number = next(_number)
    return User.objects.create_user(
        email=f"person{number}@desk.example",
        password="a long enough password",
        name=name or f"Person {number}",
        **fields,
    )


def desk(name: str = "") -> Desk:
    """A desk with nobody but its administrator."""
    number = next(_number)
    return desks.found(
        name=name or f"Desk {number}", slug=f"desk-{number}", by=person(f"Administrator {number}")
    )


def administrator(of: Desk) -> User:
    """The first of them: who founded it."""
    return of.memberships.filter(role=Role.ADMINISTRATOR).earliest("pk").user


def member(of: Desk, role: str = Role.REVIEWER, name: str = "") -> User:
    user = person(name)
    people.add(desk=of, email=user.email, name=user.name, role=role, by=administrator(of))
    return user


def document(on: Desk, by: User | None = None, text: str = ARTICLE, **fields: object) -> Document:
    fields.setdefault("language", "en")
    return documents.take_in(desk=on, by=by or administrator(on), text=text, **fields)


def claim(on: Document, by: User, words: str = "At least 31 people have died") -> Claim:
    """An open claim on these words of the document."""
    start = on.revision.text.index(words)
    return claims.add(document=on, start=start, end=start + len(words), by=by)


def source(on: Desk, by: User | None = None, title: str = "", **fields: object) -> Source:
    """A source without an address: nothing is fetched for it."""
    return sources.add(
        desk=on,
        by=by or administrator(on),
        title=title or f"Source {next(_number)}",
        **fields,  # type: ignore[arg-type]
    )


def exhibit(of: Source, by: User, text: str = "The death toll stands at 31, the office said.") -> Evidence:
    """The whole text of a newly uploaded snapshot, as evidence."""
    snapshot = snapshots.upload(source=of, content=text.encode(), file_name="page.txt", by=by)
    return evidence.quote(snapshot=snapshot, start=0, end=len(snapshot.text), by=by)


def picture(of: Source, by: User, words: str = "Ten people died.") -> Snapshot:
    """A picture of one point, and the words that somebody typed from it."""
    return snapshots.upload(source=of, content=A_POINT, file_name="shot.png", transcription=words, by=by)


def citation(of: Claim, by: User, stance: str = "supports", **fields: object) -> Citation:
    """A citation of a new source, independent of every other."""
    return citations.cite(claim=of, evidence=exhibit(source(of.desk, by), by), stance=stance, by=by, **fields)  # type: ignore[arg-type]


def drift(of: Citation) -> Drift:
    """Its source is said to have drifted, by a copy that was taken now."""
    source, content = of.evidence.snapshot.source, of.evidence.exact.encode()
    later = snapshots.upload(source=source, content=content, file_name="page.txt", by=of.cited_by)
    return Drift.objects.create(desk=of.desk, citation=of, snapshot=later, outcome="says_other")


def rating(on: Desk, code: str = "true") -> Rating:
    return Rating.objects.get(desk=on, code=code)


def verdict(on: Claim, by: User, code: str = "true") -> Verdict:
    """A verdict on two new, independent sources."""
    citation(on, by)
    citation(on, by)
    return verdicts.give(claim=on, rating=rating(on.desk, code), explanation="Both say so.", by=by)


def blind(on: Desk, wanted: bool = True) -> None:
    """From now on verdicts on this desk are sealed until a second person has given theirs; or no longer."""
    Policy.objects.filter(desk=on).update(blind_second=wanted)


def second_verdict(on: Claim, by: User, code: str = "true") -> SecondVerdict:
    """What a second person makes of a claim whose verdict is sealed."""
    return second_verdicts.give(claim=on, rating=rating(on.desk, code), explanation="I read both.", by=by)


def token(of: User, on: Desk, scope: str = "write", **fields: object) -> str:
    """The secret of a new API token."""
    return tokens.issue(desk=on, name="test", by=of, scope=scope, **fields)[1]  # type: ignore[arg-type]


def cited_quickly(claims: list[Claim], by: User, **fields: object) -> list[Source]:
    """A new source and a citation of it for each of these claims, in bulk, past the actions and the ledger."""
    desk = claims[0].desk
    sources = Source.objects.bulk_create(
        Source(desk=desk, title=f"Source {next(_number)}", added_by=by, **fields) for _ in claims
    )
    snapshots = Snapshot.objects.bulk_create(
        Snapshot(
            desk=desk, source=each, number=1, origin="uploaded", taken_by=by, text="So be it.", sha256="0" * 64
        )
        for each in sources
    )  # fmt: skip
    exhibits = Evidence.objects.bulk_create(
        Evidence(desk=desk, snapshot=each, exact="So be it.", start=0, end=9, quoted_by=by)
        for each in snapshots
    )
    Citation.objects.bulk_create(
        Citation(desk=desk, claim=claim, evidence=exhibit, stance="supports", cited_by=by)
        for claim, exhibit in zip(claims, exhibits, strict=True)
    )
    return sources


def protect(of: Source, pseudonym: int = 1) -> Source:
    """A source that was there is protected, past the actions: they refuse it, since the ledger has its name."""
    Source.objects.filter(pk=of.pk).update(
        protected=True, pseudonym=pseudonym, title=f"Protected source {pseudonym}", kind="other", publisher="",
        author="", url="", canonical_url="", published_on=None,
    )  # fmt: skip
    of.refresh_from_db()
    return of
