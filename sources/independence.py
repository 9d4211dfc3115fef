"""How many independent sources speak for a claim.

Two links to one wire report are one source. Derivations (this one reprints, quotes, is based on that one)
are followed to their roots; a source of which no origin is known is its own root. Two sources are independent
when they have no root in common. A source that has a stake in the claim never counts, and neither does one
that has all it says from such sources: a party's own statement is evidence that it said so, and no support for what
it says. Where the claim is just that somebody said something, their own words are evidence like any other's.

A cited source that nobody has looked behind is of unknown origin: it is counted as its own, but apart, and named.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sources.sentences import gettext_noop
from sources.speakers import is_of

Id = Hashable

EXACT_UP_TO = 20
"""Of so many sources with different roots the largest independent set is found for certain. Beyond, those
with the fewest roots are taken first, which can find too few, and never too many."""

SENTENCES = {
    "needed_one": gettext_noop("One more independent source is needed"),
    "needed_many": gettext_noop("{missing} more independent sources are needed"),
    "none": gettext_noop("no source is cited"),
    "both": gettext_noop("both cited sources go back to {root}"),
    "all": gettext_noop("all {count} cited sources go back to {root}"),
    "some": gettext_noop("{count} of the cited sources go back to {root}"),
    "derived": gettext_noop("{source} goes back to {root}, which is cited as well"),
    "stake": gettext_noop("{source} has a stake in the claim"),
    "stake_at_root": gettext_noop("{source} passes on what {root} says, which has a stake in the claim"),
    "own_words": gettext_noop("what a party says proves that it said so, not that it is so"),
    "unknown": gettext_noop("where {source} has it from is not recorded"),
}
"""Code of a reason → the words for it, to be translated and given to `in_words`."""


@dataclass(frozen=True, slots=True)
class Given:
    """What has to be known of a source."""

    id: Id
    name: str
    """What a person calls it: the title or, without one, the publisher."""
    has_stake: bool = False
    first_hand: bool = False
    """It speaks from its own knowledge, somebody has said: no origin is to be looked for."""
    speakers: tuple[str, ...] = ()
    """Who speaks in it: author, publisher."""


@dataclass(frozen=True, slots=True)
class Group:
    """The cited sources that go back to one root; the root is among them where it is cited itself."""

    root: Id
    cited: tuple[Id, ...]


@dataclass(frozen=True, slots=True)
class Independence:
    """What the cited sources are worth together."""

    number: int
    """How many of them are independent of each other and of whoever has a stake."""
    independent: tuple[Id, ...]
    """So many of them; where several choices are as large, the one that was cited first."""
    groups: tuple[Group, ...]
    """By root, the largest first. A source with several roots is in several groups."""
    with_stake: tuple[Id, ...]
    """Cited, and not counted for a stake of their own."""
    for_others: tuple[Id, ...]
    """Cited, and not counted because each of their roots has a stake."""
    unknown: tuple[Id, ...] = ()
    """Of the independent ones those of which nobody has recorded where they have it from."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why there are not more: a key of SENTENCES and what goes into its braces."""

    code: str
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shortfall:
    missing: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A source in the graph of a claim's sources. `depth` is the longest way from it to a root."""

    id: Id
    name: str
    cited: bool
    root: bool
    has_stake: bool
    unknown: bool
    depth: int


@dataclass(frozen=True, slots=True)
class Edge:
    source: Id
    origin: Id
    how: str


@dataclass(frozen=True, slots=True)
class Graph:
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


class Provenance:
    """Who has it from whom. A source without a derivation counts as the first: nothing else is known."""

    def __init__(
        self,
        sources: Iterable[Given],
        derivations: Iterable[tuple[Id, Id]],
        how: Mapping[Any, str] | None = None,
    ) -> None:
        """`derivations` are pairs: a source and the source that it derives from; `how` says by which way."""
        self._how = how or {}
        self._sources = {source.id: source for source in sources}
        self._rank = {source: number for number, source in enumerate(self._sources)}
        self._origins: dict[Id, list[Id]] = {}
        for source, origin in derivations:
            if source != origin:
                self._origins.setdefault(source, []).append(origin)

    def on_words_of(self, speaker: str) -> "Provenance":
        """The same, for a claim that this speaker said something: their own words are no matter of a stake then."""
        heard = [
            replace(source, has_stake=False)
            if any(is_of(name, speaker) for name in source.speakers)
            else source
            for source in self._sources.values()
        ]
        pairs = [(source, origin) for source, origins in self._origins.items() for origin in origins]
        return Provenance(heard, pairs, self._how)

    def graph(self, cited: Iterable[Id]) -> Graph:
        """The cited sources and all that they go back to, with who has it from whom. Circles are not drawn twice."""
        first = list(dict.fromkeys(cited))
        reached = {source for each in first for source in self._reached_from(each)}
        order = sorted(reached, key=self._order)
        depths: dict[Id, int] = {}

        def depth(source: Id, above: frozenset[Id] = frozenset()) -> int:
            if source not in depths:
                origins = [each for each in self._origins.get(source, ()) if each not in above]
                depths[source] = max((depth(each, above | {source}) + 1 for each in origins), default=0)
            return depths[source]

        nodes = tuple(
            Node(
                id=source,
                name=self._name(source),
                cited=source in first,
                root=not self._origins.get(source),
                has_stake=self._has_stake(source),
                unknown=source in first and self._is_unknown(source),
                depth=depth(source),
            )
            for source in order
        )
        edges = tuple(
            Edge(source, origin, self._how.get((source, origin), ""))
            for source in order
            for origin in self._origins.get(source, ())
        )
        return Graph(nodes, edges)

    def roots(self, source: Id) -> frozenset[Id]:
        """Where all that this source says comes from in the end; itself, where nothing is known.

        Sources that derive from each other in a circle, and from nothing outside it, are one root: the one
        that was given first stands for it.
        """
        reached = self._reached_from(source)
        firsts = {other for other in reached if not self._origins.get(other)}
        circling = reached - self._leading_to(firsts, reached)
        # A circle is a root when nothing leads out of it: all that one of it reaches, reaches it in turn.
        for other in circling:
            circle = self._reached_from(other)
            if self._leading_to({other}, circle) == circle:
                firsts.add(min(circle, key=self._order))
        return frozenset(firsts)

    def path(self, source: Id, root: Id) -> tuple[Id, ...]:
        """A shortest way from a source to an origin of it, both included; () where there is none."""
        came_from: dict[Id, Id] = {}
        waiting = [source]
        for current in waiting:
            if current == root:
                way = [root]
                while way[-1] != source:
                    way.append(came_from[way[-1]])
                return tuple(reversed(way))
            for origin in self._origins.get(current, ()):
                if origin != source and origin not in came_from:
                    came_from[origin] = current
                    waiting.append(origin)
        return ()

    def independent(self, cited: Iterable[Id]) -> Independence:
        """What the cited sources are worth together. One that is cited twice counts once."""
        sources = list(dict.fromkeys(cited))
        roots = {source: self.roots(source) for source in sources}
        with_stake = [source for source in sources if self._has_stake(source)]
        for_others = [
            source
            for source in sources
            if source not in with_stake and all(self._has_stake(root) for root in roots[source])
        ]
        counted = [source for source in sources if source not in with_stake and source not in for_others]
        chosen = _largest_disjoint([roots[source] for source in counted])
        groups: dict[Id, list[Id]] = {}
        for source in sources:
            for root in sorted(roots[source], key=self._order):
                groups.setdefault(root, []).append(source)
        return Independence(
            number=len(chosen),
            independent=tuple(counted[number] for number in chosen),
            groups=tuple(
                Group(root, tuple(members))
                for root, members in sorted(groups.items(), key=lambda group: -len(group[1]))
            ),
            with_stake=tuple(with_stake),
            for_others=tuple(for_others),
            unknown=tuple(counted[number] for number in chosen if self._is_unknown(counted[number])),
        )

    def why(self, cited: Iterable[Id], required: int) -> Shortfall | None:
        """How many independent sources are missing, and why those cited do not count. None if none is."""
        sources = list(dict.fromkeys(cited))
        found = self.independent(sources)
        if found.number >= required:
            return None
        reasons = [self._shared(group, len(sources)) for group in found.groups if len(group.cited) > 1]
        reasons += [Reason("stake", {"source": self._name(source)}) for source in found.with_stake]
        for source in found.for_others:
            root = min(self.roots(source), key=self._order)
            reasons.append(Reason("stake_at_root", {"source": self._name(source), "root": self._name(root)}))
        if found.with_stake or found.for_others:
            reasons.append(Reason("own_words"))
        reasons += self.unknown_origins(sources)
        if not sources:
            reasons.append(Reason("none"))
        return Shortfall(required - found.number, tuple(reasons))

    def unknown_origins(self, cited: Iterable[Id]) -> tuple[Reason, ...]:
        """The cited sources that count, and of which nobody has recorded where they have it from."""
        unknown = self.independent(cited).unknown
        return tuple(Reason("unknown", {"source": self._name(source)}) for source in unknown)

    def _shared(self, group: Group, total: int) -> Reason:
        root, count = self._name(group.root), len(group.cited)
        if count == 2 and group.root in group.cited:
            derived = next(source for source in group.cited if source != group.root)
            return Reason("derived", {"source": self._name(derived), "root": root})
        if count < total:
            return Reason("some", {"count": count, "root": root})
        return Reason("both", {"root": root}) if count == 2 else Reason("all", {"count": count, "root": root})

    def _reached_from(self, source: Id) -> set[Id]:
        reached = {source}
        waiting = [source]
        for current in waiting:
            new = [origin for origin in self._origins.get(current, ()) if origin not in reached]
            reached.update(new)
            waiting.extend(new)
        return reached

    def _leading_to(self, firsts: set[Id], among: set[Id]) -> set[Id]:
        """Those from which one of the first ones is reached, and these themselves."""
        derived: dict[Id, list[Id]] = {}
        for source in among:
            for origin in self._origins.get(source, ()):
                derived.setdefault(origin, []).append(source)
        leading = set(firsts)
        waiting = list(firsts)
        for current in waiting:
            new = [source for source in derived.get(current, ()) if source not in leading]
            leading.update(new)
            waiting.extend(new)
        return leading

    def _is_unknown(self, source: Id) -> bool:
        """Whether nobody has recorded where it has it from, nor that it speaks from its own knowledge."""
        given = self._sources.get(source)
        return not self._origins.get(source) and not (given and (given.first_hand or given.has_stake))

    def _has_stake(self, source: Id) -> bool:
        return source in self._sources and self._sources[source].has_stake

    def _name(self, source: Id) -> str:
        return self._sources[source].name if source in self._sources else str(source)

    def _order(self, source: Id) -> tuple[int, str]:
        return self._rank.get(source, len(self._rank)), str(source)


def in_words(shortfall: Shortfall, sentences: Mapping[str, str] = SENTENCES) -> str:
    """One sentence, as "One more independent source is needed: both cited sources go back to the wire." """
    needed = sentences["needed_one" if shortfall.missing == 1 else "needed_many"]
    reasons = "; ".join(sentences[reason.code].format(**reason.details) for reason in shortfall.reasons)
    return needed.format(missing=shortfall.missing) + (f": {reasons}." if reasons else ".")


def _largest_disjoint(sets: Sequence[frozenset[Id]]) -> list[int]:
    """The numbers of a largest choice of sets no two of which share a member, the earlier ones preferred."""
    # A set that holds another one stands in the way of at least as much: the smaller one is as good.
    needed = [
        number
        for number, one in enumerate(sets)
        if not any(other < one or (other == one and earlier < number) for earlier, other in enumerate(sets))
    ]
    if len(needed) > EXACT_UP_TO:
        chosen: list[int] = []
        for number in sorted(needed, key=lambda number: len(sets[number])):
            if all(sets[number].isdisjoint(sets[other]) for other in chosen):
                chosen.append(number)
        return sorted(chosen)
    return _largest_of(needed, sets)


def _largest_of(numbers: list[int], sets: Sequence[frozenset[Id]]) -> list[int]:
    if not numbers:
        return []
    first, rest = numbers[0], numbers[1:]
    apart = [number for number in rest if sets[number].isdisjoint(sets[first])]
    with_first = [first, *_largest_of(apart, sets)]
    # Without the first one there can be more only if something stands in its way.
    if len(apart) == len(rest) or len(with_first) > len(rest):
        return with_first
    without_first = _largest_of(rest, sets)
    return without_first if len(without_first) > len(with_first) else with_first
