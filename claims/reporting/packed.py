"""Zip files that are the same bytes wherever they are made: DOCX and XLSX are such files."""

import io
import zipfile

BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip file can name. Ours name no other: the clock is not part of a report."""


def repacked(file: bytes) -> bytes:
    """The same members in the same order, without times, and stored as they are.

    They are not compressed: two builds of zlib need not compress alike.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as new:
        for member in old.infolist():
            plain = zipfile.ZipInfo(member.filename, BEGINNING)
            plain.create_system = 0
            new.writestr(plain, old.read(member))
    return packed.getvalue()
