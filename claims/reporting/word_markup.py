"""Small pieces of WordprocessingML (ECMA-376, part 1, 17). What others wrote passes `escaped`.

Direction is said twice: `w:bidi` turns a paragraph, `w:rtl` the letters and digits of a run.
"""

import re
from html import escape

from claims.reporting.languages import written

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
COLOURS = {
    "true": "15568F",
    "mostly_true": "1F6D7F",
    "half_true": "67602A",
    "mostly_false": "934C00",
    "false": "93271A",
    "misleading": "7C3785",
    "conflicting": "57479B",
    "unproven": "5A574F",
    "supports": "15568F",
    "refutes": "93271A",
    "context": "5A574F",
}
SOFT = "534F46"
LINES = '<w:tblBorders><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9D3C4"/></w:tblBorders>'
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def fit(text: str) -> str:
    """Text without the characters that XML 1.0 may not have."""
    return _UNFIT.sub("", text)


def escaped(text: str) -> str:
    """Text as it may stand between tags and between quotation marks."""
    return escape(fit(text), quote=True)


def run(
    text: str, direction: str, *, bold: bool = False, italic: bool = False, colour: str = "", size: int = 0,
    underline: str = "", language: str = "",
) -> str:  # fmt: skip
    """Text in one look. `size` in half points, 0: the style's. A line break in the text is one on paper."""
    right = direction == "rtl"
    looks = [
        "<w:b/><w:bCs/>" if bold else "",
        "<w:i/><w:iCs/>" if italic and not right else "",
        f'<w:color w:val="{colour}"/>' if colour else "",
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else "",
        f'<w:u w:val="{underline}" w:color="{colour or "auto"}"/>' if underline else "",
        "<w:rtl/>" if right else "",
        f'<w:lang {"w:bidi" if right else "w:val"}="{escaped(language)}"/>' if language else "",
    ]
    lines = '</w:t><w:br/><w:t xml:space="preserve">'.join(escaped(line) for line in text.split("\n"))
    return f'<w:r><w:rPr>{"".join(looks)}</w:rPr><w:t xml:space="preserve">{lines}</w:t></w:r>'


def told(text: str, **looks: object) -> str:
    """Words of others, in the direction in which they run."""
    return run(text, written(text), **looks)  # type: ignore[arg-type]


def paragraph(runs: str, direction: str, *, style: str = "", indent: bool = False) -> str:
    """A paragraph, which begins at the side of its direction."""
    parts = [
        f'<w:pStyle w:val="{style}"/>' if style else "",
        "<w:bidi/>" if direction == "rtl" else "",
        '<w:ind w:start="284"/>' if indent else "",
    ]
    return f"<w:p><w:pPr>{''.join(parts)}</w:pPr>{runs}</w:p>"


def table(rows: list[list[str]], widths: list[int], direction: str) -> str:
    """A table of cells, each one or more paragraphs; widths in twentieths of a point. The first row is its head."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = "".join(
        f"<w:tr>{'<w:trPr><w:tblHeader/></w:trPr>' if number == 0 else ''}"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for cell, width in zip(row, widths, strict=True)
        )
        + "</w:tr>"
        for number, row in enumerate(rows)
    )
    visual = "<w:bidiVisual/>" if direction == "rtl" else ""
    return (
        f'<w:tbl><w:tblPr>{visual}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f"{LINES}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"
    )
