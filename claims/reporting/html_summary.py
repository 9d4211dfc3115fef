"""The top of the page: what was checked, by whom, how much of the text, and the verdicts as a chart."""

from claims.reporting.markup import attribute, definitions, escaped, glyph
from claims.reporting.paper import Paper
from claims.reporting.script import Stretch
from claims.reporting.summary import Row

HEIGHTS = {"claims": 10, "nothing_to_check": 4, "undecided": 1}
"""Of a bar in the strip, from the bottom up. What was not read is a gap."""


def section(paper: Paper) -> str:
    facts = definitions([(label, escaped(value)) for label, value in paper.facts])
    strip = "".join(_stretch(stretch) for stretch in paper.strip if stretch.state in HEIGHTS)
    passages = paper.content["coverage"]["passages"]
    return f"""<section class="summary" aria-labelledby="summary">
  <h2 id="summary">{paper.words["in_short"]}</h2>
  <div class="summary__columns">
  <div>
    <h3>{paper.words["what"]}</h3>
    {facts}
  </div>
  <div>
    <h3>{paper.words["verdicts"]}</h3>
    {_chart(paper)}
    <h3>{paper.words["dealt_with"]}</h3>
    <p class="coverage"><b>{paper.percent}</b> {paper.coverage}</p>
    <svg class="strip" viewBox="0 0 {passages} 10" preserveAspectRatio="none" aria-hidden="true">{strip}</svg>
    <p class="fine">{paper.words["strip"]}</p>
  </div>
  </div>
</section>"""


def _chart(paper: Paper) -> str:
    if not paper.chart:
        return f"<p>{paper.words['none']}</p>"
    rows = "".join(_row(row) for row in paper.chart)
    return f"""<table class="chart">
      <thead class="sr"><tr><th scope="col">{paper.words["rating"]}</th><th scope="col">{paper.words["claims"]}</th><td></td></tr></thead>
      <tbody>{rows}
      </tbody>
    </table>"""


def _row(row: Row) -> str:
    return (
        f'\n        <tr data-tone="{attribute(row.tone)}"><th scope="row">{glyph(row.glyph)}'
        f'<bdi>{escaped(row.word)}</bdi></th><td class="chart__count">{row.count}</td><td class="chart__bar">'
        '<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect x="0" y="0" width="{row.width}" height="10" fill="currentColor"/></svg></td></tr>'
    )


def _stretch(stretch: Stretch) -> str:
    height = HEIGHTS[stretch.state]
    size = f'width="{stretch.width}" height="{height}"'
    return f'<rect x="{stretch.x}" y="{10 - height}" {size} fill="currentColor"/>'
