"""The report as one page: no script, nothing from elsewhere, and it prints.

Everything is in the file, which forbids itself by its own policy to load or run anything. The style is one
constant text: whoever serves the page can allow just this style by its hash. It is written by functions, not by
templates: a report of a thousand claims looks up a hundred thousand variables.
"""

import base64
import hashlib
from functools import cache
from pathlib import Path

from claims.reporting import glyphs, html_dossier, html_script, html_summary
from claims.reporting.content import Content
from claims.reporting.languages import written
from claims.reporting.markup import attribute, definitions, escaped, glyph, linked, own
from claims.reporting.paper import Paper, paper
from claims.reporting.stamp import stamp

STYLE = Path(__file__).resolve().parent / "report.css"


def write(content: Content, language: str) -> bytes:
    """The page, its frame in this language; the document's own words stay as they are."""
    return page(paper(content, language)).encode()


def page(paper: Paper) -> str:
    return f"""<!doctype html>
<html lang="{paper.language}" dir="{paper.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{style_hash()}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{escaped(paper.heading)}</title>
<meta name="tickmark" content="{stamp(paper)}">
<style>{style()}</style>
</head>
<body>
<svg class="symbols" aria-hidden="true" focusable="false">{glyphs.symbols()}</svg>
<div class="running" aria-hidden="true"><bdi>{escaped(paper.title)}</bdi><span>{paper.short} · <b>{paper.state}</b></span></div>
{_front(paper)}
<main>
{html_summary.section(paper)}
{_corrections(paper)}{html_script.section(paper)}
{html_dossier.section(paper)}
{_method(paper)}
{_genuine(paper)}
</main>
</body>
</html>
"""


@cache
def style() -> str:
    """The exact content of the page's one `<style>` element."""
    return STYLE.read_text(encoding="utf-8")


@cache
def style_hash() -> str:
    """The source expression that allows the page's style in a Content-Security-Policy, without its quotes."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()


def _front(paper: Paper) -> str:
    byline = [f"<bdi>{escaped(part)}</bdi>" for part in paper.byline]
    byline += [linked(paper.url, paper.link)] if paper.url else []
    items = "".join(f"\n    <li>{part}</li>" for part in byline)
    return f"""<header class="front">
  <p class="flag"><bdi class="flag__desk">{escaped(paper.content["desk"]["name"])}</bdi> <span>{paper.line}</span> <span>{paper.issued_at}</span></p>
  <h1 {own(paper)}>{escaped(paper.title)}</h1>
  <ul class="byline">{items}
  </ul>
{_stamp(paper)}{_notices(paper)}
</header>"""


def _stamp(paper: Paper) -> str:
    if paper.complete:
        word, rest = glyph("status-confirmed"), f"<p>{paper.state_words}</p>"
    else:
        gaps = "".join(f"<li>{gap}</li>" for gap in paper.gaps)
        word, rest = glyph("status-open"), f"<div><p>{paper.state_words}</p>\n    <ul>{gaps}</ul></div>"
    state = "yes" if paper.complete else "no"
    return f"""  <div class="stamp" data-complete="{state}">
    <p class="stamp__word">{word}{paper.state}</p>
    {rest}
  </div>"""


def _notices(paper: Paper) -> str:
    return "".join(f'\n  <p class="notice">{notice}</p>' for notice in paper.notices)


def _corrections(paper: Paper) -> str:
    if not paper.corrections:
        return ""
    rows = "".join(
        f"\n    <li><div><p {own(paper)}>{escaped(each.statement)}</p><p>{escaped(each.change)}</p>"
        f'<p dir="auto">{escaped(each.reason)}</p><p class="fine">{escaped(each.signed)}</p></div></li>'
        for each in paper.corrections
    )
    return f"""<section class="aside" aria-labelledby="corrections">
  <h2 id="corrections">{paper.words["corrections"]}</h2>
  <ul class="corrections">{rows}
  </ul>
</section>
"""


def _method(paper: Paper) -> str:
    paragraphs = "".join(f"\n    <p>{paragraph}</p>" for paragraph in paper.method)
    if paper.about:
        paragraphs = (
            f'\n    <p class="about" dir="{written(paper.about)}">{escaped(paper.about)}</p>{paragraphs}'
        )
    limits = "".join(f"<li>{limit}</li>" for limit in paper.limits)
    steps = "".join(
        f'\n        <tr data-tone="{attribute(step.code)}"><th scope="row">{glyph(step.glyph)}'
        f"<bdi>{escaped(step.word)}</bdi></th><td>{step.value}</td></tr>"
        for step in paper.scale
    )
    return f"""<section class="method" aria-labelledby="method">
  <h2 id="method">{paper.words["method"]}</h2>
  <div class="method__columns">
  <div>{paragraphs}
    <h3>{paper.words["limits"]}</h3>
    <ul class="limits">{limits}</ul>
  </div>
  <div>
    <table class="scale">
      <caption>{paper.words["scale"]}</caption>
      <thead><tr><th scope="col">{paper.words["rating"]}</th><th scope="col">{paper.words["value"]}</th></tr></thead>
      <tbody>{steps}
      </tbody>
    </table>
  </div>
  </div>
</section>"""


def _genuine(paper: Paper) -> str:
    facts = definitions([(label, f"<code>{escaped(value)}</code>") for label, value in paper.genuine])
    return f"""<section class="genuine" aria-labelledby="genuine">
  <h2 id="genuine">{paper.words["genuine"]}</h2>
  <p>{paper.ledger_words}</p>
  <pre dir="ltr"><code>manage.py verify_report FILE</code></pre>
  {facts}
</section>"""
