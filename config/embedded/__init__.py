"""The embedded PostgreSQL: a trial, a test or a small desk needs no database server installed.

`ensure()` is for entry points (manage.py, wsgi, the supervisor). Settings call `data_folder()` and `dsn()`,
which start nothing.
"""

import atexit
import os

from config.embedded.cluster import Cluster
from config.embedded.places import data_folder, database_folder
from config.embedded.refusal import EmbeddedError

__all__ = ["Cluster", "EmbeddedError", "data_folder", "database_folder", "dsn", "ensure", "here", "joined"]

_joined: Cluster | None = None


def here() -> Cluster:
    """The cluster in the data folder."""
    return Cluster(database_folder(data_folder()))


def dsn() -> str:
    """Where the embedded database is, or would be."""
    return here().dsn()


def ensure() -> str:
    """Have a database: the one that DATABASE_URL names, else the embedded one, which is started or joined.

    DATABASE_URL is set, so that settings and child processes find it. This process counts as a user until it
    ends. Raises EmbeddedError.
    """
    global _joined
    if given := os.environ.get("DATABASE_URL"):
        return given
    cluster = here()
    os.environ["DATABASE_URL"] = cluster.start()
    _joined = cluster
    us = os.getpid()
    # A fork inherits this handler, and must not take the server away from its parent.
    atexit.register(lambda: cluster.leave() if os.getpid() == us else None)
    return cluster.dsn()


def joined() -> Cluster | None:
    """The cluster that `ensure` started or joined in this process."""
    return _joined
