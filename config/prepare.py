"""`python -m config.prepare`: everything between a database and the first page, in one process.

Tables, static files, and for a trial with nothing in it the demonstration desk. It prints one JSON object:
the logins that the demonstration desk offers. A process of its own, so that the supervisor need not carry
Django.
"""

import hashlib
import json
import os
import sys
from pathlib import Path

import django
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection
from environs import EnvError

from config.embedded import EmbeddedError, ensure

LOCK = 0x7469636B  # "tick": any number of hosts may start at once, one prepares


def prepare() -> list[tuple[str, str, str]]:
    """Bring everything up to date and return the demonstration's logins: e-mail, password, role."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        try:
            call_command("migrate", verbosity=0, interactive=False)
            call_command("createcachetable", verbosity=0)
            gather_static_files()
            return [] if settings.PRODUCTION else demonstration()
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])


def gather_static_files() -> None:
    """Run collectstatic when a file differs from what was last gathered: it takes seconds."""
    if "Manifest" not in settings.STORAGES["staticfiles"]["BACKEND"]:
        return
    from django.contrib.staticfiles.finders import get_finders

    digest = hashlib.sha256()
    for finder in get_finders():
        for path, storage in finder.list([]):
            status = Path(storage.path(path)).stat()
            digest.update(f"{path} {status.st_size} {status.st_mtime_ns}\n".encode())
    root = Path(settings.STATIC_ROOT)
    stamp = root / "gathered"
    if stamp.exists() and stamp.read_text() == digest.hexdigest():
        return
    root.mkdir(parents=True, exist_ok=True)
    call_command("collectstatic", verbosity=0, interactive=False)
    stamp.write_text(digest.hexdigest())


def demonstration() -> list[tuple[str, str, str]]:
    """Fill an empty trial with the demonstration desk; its logins, as long as its people are there."""
    from claims.demo import LOGINS
    from newsroom.models import Desk, User

    if not Desk.objects.exists():
        call_command("demo", verbosity=0)
    there = set(User.objects.filter(is_active=True).values_list("email", flat=True))
    return [login for login in LOGINS if login[0] in there]


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        ensure()
        django.setup()
        print(json.dumps({"logins": prepare()}))
    except (EmbeddedError, EnvError, ImproperlyConfigured, CommandError) as error:
        print(error, file=sys.stderr)
        return 1
    except DatabaseError as error:
        print(f"The database refused to be prepared: {str(error).strip()}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
