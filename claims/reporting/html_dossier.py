"""The dossier on the page: claim by claim, and in two lists what was not checked."""

from claims.reporting.dossier import IDENTIFIER, Entry, Exhibit, Labelled
from claims.reporting.markup import attribute, escaped, glyph, linked, own
from claims.reporting.paper import Paper


def section(paper: Paper) -> str:
    claims = "\n".join(_claim(entry, paper) for entry in paper.claims)
    none = f'  <p class="lead">{paper.words["no_claims"]}</p>'
    return f"""<section class="dossier" aria-labelledby="dossier">
  <h2 id="dossier">{paper.words["dossier"]}</h2>
{claims or none}
</section>
{_proposed(paper)}{_dismissed(paper)}"""


def _claim(entry: Entry, paper: Paper) -> str:
    status = attribute(entry.claim["status"])
    signed = (
        f'<span class="claim__status">{glyph(f"status-{status}")}{entry.status}</span>'
        if entry.checked
        else ""
    )
    words = own(paper)
    return f"""  <article class="claim" id="{entry.anchor}" data-tone="{attribute(entry.tone)}" aria-labelledby="{entry.anchor}-statement">
    <p class="claim__head"><span class="claim__number">{entry.number}</span><span class="claim__word">{glyph(entry.glyph)}<b><bdi>{escaped(entry.word)}</bdi></b></span>{signed}<span class="fine">{escaped(entry.kind)}</span></p>
    <h3 id="{entry.anchor}-statement" {words}>{escaped(entry.claim["statement"])}</h3>
    <blockquote class="quote" {words}>{escaped(entry.claim["quote"])}</blockquote>
    <p class="fine">{_about(entry, paper)}</p>
{_verdict(entry)}{_evidence(entry, paper)}    <p class="fine record">{_record(entry.record)}</p>
  </article>"""


def _about(entry: Entry, paper: Paper) -> str:
    place = paper.words["not_in_text"]
    if entry.claim["places"]:
        place = f'<a href="#note-{entry.number}">{paper.words["in_text"]}</a>'
    facts = " ".join(f'<span class="fact" dir="auto">{escaped(fact)}</span>' for fact in entry.facts)
    return " · ".join(part for part in (place, *map(escaped, entry.about), facts) if part)


def _verdict(entry: Entry) -> str:
    if not entry.checked:
        return f'    <p class="explanation explanation--none">{entry.without}</p>\n'
    second = glyph("status-confirmed") if entry.claim["verdict"]["confirmed_by"] else ""
    return f"""    <p class="explanation" dir="auto">{escaped(entry.explanation)}</p>
    <p class="signed">{glyph("status-checked")}{escaped(entry.checked)} {second}{escaped(entry.confirmed)}</p>
"""


def _evidence(entry: Entry, paper: Paper) -> str:
    if not entry.exhibits:
        return f'    <p class="fine">{paper.words["no_evidence"]}</p>\n'
    exhibits = "".join(_exhibit(exhibit) for exhibit in entry.exhibits)
    return f"""    <h4>{paper.words["evidence"]}</h4>
    <ol class="exhibits">{exhibits}
    </ol>
    <p class="independence">{escaped(entry.sources)}</p>
{_graph(entry)}"""


def _graph(entry: Entry) -> str:
    if not entry.graph:
        return ""
    sentences = "".join(f"<li>{escaped(sentence)}</li>" for sentence in entry.graph.sentences)
    return f"""    <figure class="provenance">{entry.graph.svg}<figcaption><ul class="fine">{sentences}</ul></figcaption></figure>
"""


def _exhibit(exhibit: Exhibit) -> str:
    stance = attribute(exhibit.stance)
    stake = f' <span class="stake">{exhibit.stake}</span>' if exhibit.stake else ""
    about = [f"<bdi>{escaped(part)}</bdi>" for part in exhibit.about]
    about += [linked(exhibit.url, exhibit.link)] if exhibit.url else []
    note = (
        f'        <p class="exhibit__note" dir="auto">{escaped(exhibit.note)}</p>\n' if exhibit.note else ""
    )
    return f"""
      <li class="exhibit" data-stance="{stance}">
        <p class="exhibit__head"><span class="exhibit__stance">{glyph(f"stance-{stance}")}{escaped(exhibit.stance_word)}</span> <cite dir="auto">{escaped(exhibit.title)}</cite>{stake}</p>
        <p class="fine">{" · ".join(about)}</p>
        <blockquote class="quote" dir="auto">{_around(exhibit.prefix)}{escaped(exhibit.exact)}{_around(exhibit.suffix)}</blockquote>
{note}{_tests(exhibit)}        <p class="fine">{_record([*exhibit.record, *exhibit.copy])}</p>
      </li>"""


def _tests(exhibit: Exhibit) -> str:
    if not exhibit.tests:
        return ""
    lines = "".join(
        f"<li>{f'<b>{escaped(about)}</b>: ' if about else ''}{escaped(said)}</li>"
        for about, said in exhibit.tests
    )
    return f'        <ul class="tests">{lines}</ul>\n'


def _around(words: str) -> str:
    return f'<span class="quote__around">{escaped(words)}</span>' if words else ""


def _record(pairs: list[Labelled]) -> str:
    """Small print: labels, and what they are the labels of."""
    return " · ".join(f"{label} {_told(value)}" if label else escaped(value) for label, value in pairs)


def _told(value: str) -> str:
    return f"<code>{value}</code>" if IDENTIFIER.fullmatch(value) else f"<b>{escaped(value)}</b>"


def _proposed(paper: Paper) -> str:
    rows = "".join(
        f'\n    <li id="{entry.anchor}"><span class="rows__number">{entry.number}</span><div>'
        f"<p {own(paper)}>{escaped(entry.claim['statement'])}</p>"
        f'<p class="fine">{glyph(entry.glyph)}{escaped(entry.status)} · {escaped(entry.kind)}</p></div></li>'
        for entry in paper.proposed
    )
    lead = paper.words["proposed_lead"]
    return _aside("proposed", paper.words["proposed"], lead, rows)


def _dismissed(paper: Paper) -> str:
    rows = "".join(
        f'\n    <li id="{entry.anchor}"><span class="rows__number">{glyph(entry.glyph)}</span><div>'
        f"<p {own(paper)}>{escaped(entry.claim['statement'])}</p>"
        f'<p class="fine"><b>{escaped(entry.dismissal)}</b>{_noted(entry)}</p></div></li>'
        for entry in paper.dismissed
    )
    lead = paper.words["dismissed_lead"]
    return _aside("dismissed", paper.words["dismissed"], lead, rows)


def _noted(entry: Entry) -> str:
    note = entry.claim["dismissal_note"]
    return f": <bdi>{escaped(note)}</bdi>" if note else ""


def _aside(name: str, heading: str, lead: str, rows: str) -> str:
    if not rows:
        return ""
    return f"""<section class="aside" aria-labelledby="{name}">
  <h2 id="{name}">{heading}</h2>
  <p class="lead">{lead}</p>
  <ul class="rows">{rows}
  </ul>
</section>
"""
