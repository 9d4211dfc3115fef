"""`python -m config.embedded status|stop|run PROGRAM …`

`run` starts a program, such as pg_dump or psql, with the database up, PostgreSQL's programs on PATH, and the
database named in the variables that they read.
"""

import os
import subprocess
import sys

from config.embedded import EmbeddedError, binaries, ensure, here
from config.embedded.cluster import Cluster

USAGE = "usage: python -m config.embedded status | stop | run PROGRAM [ARGUMENT …]"


def status(cluster: Cluster) -> str:
    server = cluster.server
    version = server.data / "PG_VERSION"
    made_by = f"PostgreSQL {version.read_text().strip()}" if version.exists() else "not made yet"
    running = f"running, process {cluster.pid}" if cluster.pid else "stopped"
    return "\n".join(
        [
            f"data:      {server.data} ({made_by})",
            f"server:    {running}",
            f"address:   {cluster.dsn()}",
            f"log:       {server.log}",
            f"programs:  {binaries.find()}",
        ]
    )


def run(command: list[str]) -> int:
    from psycopg.conninfo import conninfo_to_dict

    names = {
        "host": "PGHOST",
        "port": "PGPORT",
        "user": "PGUSER",
        "password": "PGPASSWORD",
        "dbname": "PGDATABASE",
    }
    given = conninfo_to_dict(ensure())
    named = {variable: str(given[key]) for key, variable in names.items() if given.get(key) is not None}
    path = os.pathsep.join([str(binaries.find()), os.environ.get("PATH", os.defpath)])
    try:
        return subprocess.run(command, env={**os.environ, **named, "PATH": path}, check=False).returncode
    except FileNotFoundError:
        raise EmbeddedError(f"There is no program {command[0]}.") from None


def main(arguments: list[str]) -> int:
    try:
        match arguments:
            case ["status"]:
                print(status(here()))
            case ["stop"]:
                here().stop()
            case ["run", _, *_]:
                return run(arguments[1:])
            case _:
                print(USAGE, file=sys.stderr)
                return 2
    except (EmbeddedError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
