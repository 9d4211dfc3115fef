"""`python -m config.embedded stop|status`"""

import sys

from config.embedded import EmbeddedError, here
from config.embedded.cluster import Cluster


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
        ]
    )


def main(arguments: list[str]) -> int:
    if arguments not in (["stop"], ["status"]):
        print("usage: python -m config.embedded stop|status", file=sys.stderr)
        return 2
    try:
        cluster = here()
        if arguments == ["stop"]:
            cluster.stop()
        else:
            print(status(cluster))
    except (EmbeddedError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
