"""Files made for the tests: a PDF of given lines, a DOCX of given paragraphs, a page of a newspaper."""

import io
import zipfile
from collections.abc import Sequence

import docx

from sources.extraction import Extracted, Unreadable
from sources.extraction.kinds import DOCX, kind_of
from sources.extraction.reading import read


def read_here(content: bytes, file_name: str = "", media_type: str = "") -> Extracted:
    """As extract, without a process of its own: many damaged files are tried."""
    return read(kind_of(content), content, file_name, media_type)


def outcome(content: bytes, file_name: str = "", media_type: str = "") -> str:
    """ "read", or the reason for which nothing was read; every other exception is an error of the test."""
    try:
        return "read" if read_here(content, file_name, media_type).text.strip() else "blank"
    except Unreadable as refused:
        return refused.reason


def pdf(*pages: Sequence[str | tuple[float, float, str]], title: str = "", objects: str = "") -> bytes:
    """A PDF in Helvetica 12. A page holds lines from the top, or (x, y, line); [] is an empty page."""
    children = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(pages)))
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{children}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Title ({title}) /Author (Ann Lee) >>",
    ]
    for number, page in enumerate(pages):
        placed = [
            (72.0, 720.0 - 14 * n, line) if isinstance(line, str) else line for n, line in enumerate(page)
        ]
        shown = "".join(f"1 0 0 1 {x} {y} Tm ({_escaped(line)}) Tj\n" for x, y, line in placed if line)
        stream = f"BT /F1 12 Tf\n{shown}ET\n{objects}"
        parts.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        parts.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
    return _numbered(parts)


def nested_pdf(depth: int, each: int) -> bytes:
    """A small PDF whose page shows each ** depth words, by forms that draw forms."""
    last = 6 + depth
    draw = "/X Do\n" * each
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [5 0 R] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Title () >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R"
        " /Resources << /XObject << /X 7 0 R >> >> >>",
        f"<< /Length {len(draw)} >>\nstream\n{draw}\nendstream",
    ]
    for number in range(7, last + 1):
        inner = "BT /F 9 Tf 72 720 Td (word) Tj ET" if number == last else draw
        resources = "/Font << /F 3 0 R >>" if number == last else f"/XObject << /X {number + 1} 0 R >>"
        parts.append(
            "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842]"
            f" /Resources << {resources} >> /Length {len(inner)} >>\nstream\n{inner}\nendstream"
        )
    return _numbered(parts)


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _numbered(parts: list[str], trailer: str = "") -> bytes:
    out = b"%PDF-1.4\n"
    offsets = []
    for number, part in enumerate(parts, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    end = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R /Info 4 0 R {trailer}>>\n"
    end += f"startxref\n{len(out)}\n%%EOF\n"
    return out + end.encode()


SCAN = pdf([], objects="q 400 0 0 400 50 50 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q")


def encrypted_pdf() -> bytes:
    """A PDF that says it is encrypted with a password which is not the empty one."""
    key = "<" + "41" * 32 + ">"
    plain = pdf(["secret"])
    trailer = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -4 >> /ID [<41> <41>] >>"
    return plain.replace(b"/Info 4 0 R >>", f"/Info 4 0 R {trailer}".encode())


def word(*paragraphs: str | tuple[str, str], title: str = "") -> bytes:
    """A DOCX; a paragraph may come with the name of its style."""
    document = docx.Document()
    document.core_properties.title = title
    document.core_properties.author = "Ann Lee"
    for paragraph in paragraphs:
        text, style = (paragraph, None) if isinstance(paragraph, str) else paragraph
        document.add_paragraph(text, style=style)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def smallest_word(text: str) -> bytes:
    """The least that is a DOCX: what python-docx makes brings hundreds of styles, which take long to read."""
    office = "http://schemas.openxmlformats.org"
    document = f"{office}/officeDocument/2006/relationships/officeDocument"
    main = f"{office}/wordprocessingml/2006/main"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{office}/package/2006/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
            f'ContentType="{DOCX}.main+xml"/></Types>',
        )
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{office}/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{document}" Target="word/document.xml"/></Relationships>',
        )
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{main}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body>'
            "</w:document>",
        )
    return out.getvalue()


def repacked(package: bytes, changed: dict[str, bytes]) -> bytes:
    """The same zip with some parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in changed:
                new.writestr(name, old.read(name))
        for name, content in changed.items():
            new.writestr(name, content)
    return out.getvalue()


ARTICLE = """<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Flood in the valley | The Daily Lark</title>
<meta property="og:site_name" content="The Daily Lark">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"},
 {"@type": "NewsArticle", "headline": "Flood in the valley", "datePublished": "2026-03-04T23:30:00+02:00",
  "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Holm"}]}]}</script>
<style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies to make this site better for you and our partners.</p></div>
<article><h1>Flood in the valley</h1>
<p>At least <b>47</b> people were killed<sup>1</sup> when the river Tavush broke its banks on Monday, the
   ministry of the interior said in a statement that was published in the evening.</p>
<p>Another 112 are missing. <q>We have never seen such water</q>, said the mayor of Berd to
the reporters who had come from the capital.</p>
<h2>What is known</h2>
<ul><li>The dam held, the ministry says.</li>
<li>The bridge of Ayrum is closed until the end of the week.</li></ul>
<blockquote><p>Nobody was warned in time, and that has to be looked into.</p></blockquote>
<p>It was the worst flood since 1987, according to the hydrometeorological service of the country.</p>
<p class="correction">Correction: an earlier version of this article said 45.</p>
<script>document.write("<p>never run</p>")</script>
</article>
<footer><p>© The Daily Lark. All rights reserved by the publisher and its partners.</p></footer></body>
</html>"""

ARTICLE_TEXT = """Flood in the valley

At least 47 people were killed¹ when the river Tavush broke its banks on Monday, the ministry of the \
interior said in a statement that was published in the evening.

Another 112 are missing. “We have never seen such water”, said the mayor of Berd to the \
reporters who had come from the capital.

What is known

• The dam held, the ministry says.
• The bridge of Ayrum is closed until the end of the week.

Nobody was warned in time, and that has to be looked into.

It was the worst flood since 1987, according to the hydrometeorological service of the country.

Correction: an earlier version of this article said 45."""
