#!/usr/bin/env python
"""Tickmark's commands. `manage.py help` lists them."""

import os
import sys

NEEDS_NO_DATABASE = frozenset(
    {"split", "check", "help", "version", "makemessages", "compilemessages", "collectstatic", "spectacular"}
)


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from django.core.management import execute_from_command_line

    from config.embedded import EmbeddedError, ensure

    if len(sys.argv) > 1 and sys.argv[1] not in NEEDS_NO_DATABASE:
        try:
            ensure()
        except EmbeddedError as error:
            sys.exit(str(error))
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
