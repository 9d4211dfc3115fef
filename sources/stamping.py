"""The installation's time stamp authority."""

from pathlib import Path

from django.conf import settings

from sources.trusted_time import Authority, authority


def configured() -> Authority | None:
    """None where none is configured."""
    if not settings.TSA_URL:
        return None
    return authority(settings.TSA_URL, Path(settings.TSA_CERTIFICATE).read_bytes())
