"""The web process's entry point, for granian or any other WSGI server."""

import os

from django.core.wsgi import get_wsgi_application

from config.embedded import ensure

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
ensure()
ordinary = get_wsgi_application()

from claims.api.hot_reads import HotReads  # noqa: E402  # its models need Django set up

application = HotReads(ordinary)
