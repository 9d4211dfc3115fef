"""Which edition of the page this program prints.

A page is verified by printing it again and comparing the bytes. After an upgrade the same content may be
printed in other words; a page of the old edition is then not altered, only not comparable, and must not be
called forged.
"""

import hashlib
from functools import cache
from pathlib import Path

import django
from django.conf import settings

from claims.reporting import glyphs

HERE = Path(__file__).resolve().parent
TEMPLATES = HERE.parents[1] / "templates" / "reports"
BESIDE = (
    *(HERE.parent / name for name in ("choices.py", "coverage.py", "marking.py", "script.py")),
    HERE.parents[1] / "newsroom" / "scale.py",
)


@cache
def edition(language: str) -> str:
    """A digest over what the page is made of beside its content: code, templates, drawings, translations."""
    parts = [*HERE.glob("*.py"), *BESIDE, *TEMPLATES.iterdir(), *glyphs.DRAWN]
    for folder in settings.LOCALE_PATHS:
        parts += Path(folder).glob(f"{language}/LC_MESSAGES/django.mo")
    whole = hashlib.sha256(django.__version__.encode())
    for part in sorted(parts, key=lambda path: (path.parent.name, path.name)):
        whole.update(part.name.encode() + b"\0" + hashlib.sha256(part.read_bytes()).digest())
    return whole.hexdigest()[:12]
