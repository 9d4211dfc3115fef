"""The graph of a claim's sources: who has it from whom, as one inline SVG and the same in words.

It carries presentation attributes only, so that no policy has to allow a style for it; its ink is the colour of the
text around it, in the dark and in print. What is cited stands where reading begins, what all goes back to where it
ends: in right-to-left pages the drawing is mirrored. Nothing is said by shape alone: each box says in words what it is.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from html import escape
from typing import Any

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language_bidi
from django.utils.translation import gettext as _

from sources.choices import How
from sources.independence import Edge, Graph, Node

WIDE, HIGH, ACROSS, DOWN, MARGIN = 168, 46, 64, 14, 2
LETTERS = 22


@dataclass(frozen=True)
class Drawing:
    svg: SafeString
    sentences: list[str]


def drawing(graph: Graph) -> Drawing:
    sentences = in_words(graph)
    return Drawing(mark_safe(_svg(graph, sentences)), sentences)  # noqa: S308  # every name in it is escaped


def freeze(graph: Graph) -> dict[str, Any]:
    """The graph as a report keeps it."""
    nodes = [asdict(node) | {"id": str(node.id)} for node in graph.nodes]
    edges = [
        {"source": str(edge.source), "origin": str(edge.origin), "how": edge.how} for edge in graph.edges
    ]
    return {"nodes": nodes, "edges": edges}


def frozen(content: Mapping[str, Any]) -> Graph:
    """The graph as it stands in a report's content."""
    return Graph(
        tuple(Node(**node) for node in content["nodes"]), tuple(Edge(**edge) for edge in content["edges"])
    )


def in_words(graph: Graph) -> list[str]:
    """Each way from a source to its origin, then what is known of the roots."""
    names = {node.id: _isolated(node.name) for node in graph.nodes}
    said = [
        _("%(source)s %(how)s %(origin)s.")
        % {"source": names[edge.source], "how": how(edge.how), "origin": names[edge.origin]}
        for edge in graph.edges
    ]
    for node in graph.nodes:
        if node.has_stake:
            said.append(_("%(source)s is a party to the matter.") % {"source": names[node.id]})
        elif node.unknown:
            said.append(_("Where %(source)s has it from is not recorded.") % {"source": names[node.id]})
        elif node.root:
            said.append(_("%(source)s speaks from its own knowledge.") % {"source": names[node.id]})
    return said


def how(code: str) -> str:
    return str(How(code).label) if code in How.values else _("goes back to")


def _svg(graph: Graph, sentences: list[str]) -> str:
    places = _places(graph)
    columns = max(node.depth for node in graph.nodes) + 1
    rows = max(row for _column, row in places.values()) + 1
    wide = columns * WIDE + (columns - 1) * ACROSS + 2 * MARGIN
    high = rows * HIGH + (rows - 1) * DOWN + 2 * MARGIN
    mirrored = get_language_bidi()

    def left(node: Node) -> int:
        column = places[node.id][0]
        at = MARGIN + column * (WIDE + ACROSS)
        return wide - at - WIDE if mirrored else at

    def top(node: Node) -> int:
        return MARGIN + places[node.id][1] * (HIGH + DOWN)

    nodes = {node.id: node for node in graph.nodes}
    drawn = []
    for edge in graph.edges:
        source, origin = nodes[edge.source], nodes[edge.origin]
        ahead = -1 if mirrored else 1
        x1 = left(source) + (0 if mirrored else WIDE)
        x2 = left(origin) + (WIDE if mirrored else 0)
        y1, y2 = top(source) + HIGH // 2, top(origin) + HIGH // 2
        drawn.append(
            f'<path d="M{x1} {y1}L{x2 - 7 * ahead} {y2}" fill="none" stroke="currentColor" stroke-width="1.5"/>'
            f'<path d="M{x2} {y2}l{-8 * ahead} -4v8z" fill="currentColor"/>'
        )
    for node in graph.nodes:
        x, y = left(node), top(node)
        dashes = ' stroke-dasharray="4 3"' if node.unknown else ""
        width = "2.5" if node.root and not node.unknown else "1.25"
        name = node.name if len(node.name) <= LETTERS else f"{node.name[: LETTERS - 1].rstrip()}…"
        middle = x + WIDE // 2
        drawn.append(
            f"<g><title>{escape(node.name)}</title>"
            f'<rect x="{x}" y="{y}" width="{WIDE}" height="{HIGH}" rx="6" fill="none" stroke="currentColor"'
            f' stroke-width="{width}"{dashes}/>'
            f'<text x="{middle}" y="{y + 19}" text-anchor="middle" font-size="13" font-weight="600"'
            f' fill="currentColor" unicode-bidi="plaintext">{escape(name)}</text>'
            f'<text x="{middle}" y="{y + 36}" text-anchor="middle" font-size="11" fill="currentColor">'
            f"{escape(_what(node))}</text></g>"
        )
    title = escape(_("Where the sources have it from"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {wide} {high}" width="{wide}"'
        f' height="{high}" font-family="inherit"><title>{title}</title>'
        f"<desc>{escape(' '.join(sentences))}</desc>{''.join(drawn)}</svg>"
    )


def _what(node: Node) -> str:
    words = [_("cited")] if node.cited else []
    if node.has_stake:
        words.append(_("party to the matter"))
    elif node.unknown:
        words.append(_("origin unknown"))
    elif node.root:
        words.append(_("origin"))
    return " · ".join(words)


def _places(graph: Graph) -> dict[object, tuple[int, int]]:
    """Column and row of each source: columns by the way to a root, rows in the order of the graph."""
    most = max(node.depth for node in graph.nodes)
    filled: dict[int, int] = defaultdict(int)
    places: dict[object, tuple[int, int]] = {}
    for node in graph.nodes:
        column = most - node.depth
        places[node.id] = (column, filled[column])
        filled[column] += 1
    return places


def _isolated(name: str) -> str:
    return f"\u2068{name}\u2069"
