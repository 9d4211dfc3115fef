"""Which edition of a report this program prints.

A file of a report is verified by its digest, or by printing it again and comparing the bytes. After an upgrade
the same content may be printed in other words; a file of the old edition is then not altered, only not
comparable, and must not be called forged.
"""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from django.conf import settings

from claims.reporting import glyphs

HERE = Path(__file__).resolve().parent
BESIDE = (
    *(HERE.parent / name for name in ("choices.py", "coverage.py", "marking.py", "script.py")),
    HERE.parents[1] / "newsroom" / "scale.py",
    HERE.parents[1] / "sources" / "independence.py",
)
PRINTERS = ("django", "typst", "python-docx", "xlsxwriter")


@cache
def edition(language: str) -> str:
    """A digest over what a file is made of beside its content: code, fonts, drawings, translations, libraries."""
    parts = [
        *(part for part in HERE.rglob("*") if part.is_file() and part.suffix != ".pyc"),
        *BESIDE,
        *glyphs.DRAWN,
    ]
    for folder in settings.LOCALE_PATHS:
        parts += Path(folder).glob(f"{language}/LC_MESSAGES/django.mo")
    whole = hashlib.sha256("".join(f"{name} {version(name)}\n" for name in PRINTERS).encode())
    for part in sorted(parts, key=lambda path: (path.parent.name, path.name)):
        whole.update(part.name.encode() + b"\0" + hashlib.sha256(part.read_bytes()).digest())
    return whole.hexdigest()[:12]
