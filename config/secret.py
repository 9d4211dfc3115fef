"""The trial's secret key: made once, kept in the data folder, readable by its owner alone."""

import os
import secrets
import tempfile
from pathlib import Path


def kept_secret(path: Path) -> str:
    """Return the secret in `path`, made on the first call. Processes starting at once agree on one value."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return path.read_text()
    except FileNotFoundError:
        descriptor, draft = tempfile.mkstemp(prefix=f"{path.name}.", dir=path.parent)  # its owner's alone
        with open(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
    try:
        os.link(draft, path)
    except FileExistsError:
        return path.read_text()
    finally:
        Path(draft).unlink()
    return path.read_text()
