"""The examples of docs/api.md work as they are written."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from newsroom.roles import Role
from tests import factories

DOCS = (Path(__file__).resolve().parents[3] / "docs" / "api.md").read_text()
EXAMPLES = "\n".join(re.findall(r"^```sh\n(.*?)^```", DOCS, re.MULTILINE | re.DOTALL))
NEEDED = [name for name in ("bash", "curl", "jq") if not shutil.which(name)]


@pytest.mark.skipif(bool(NEEDED), reason=f"not on this machine: {', '.join(NEEDED)}")
def test_the_main_job_by_curl_runs_as_written(live_server: Any, tmp_path: Path) -> None:
    desk = factories.desk()
    reviewer, editor = factories.member(desk, Role.REVIEWER), factories.member(desk, Role.EDITOR)

    ran = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", EXAMPLES],
        cwd=tmp_path,
        env={
            "PATH": os.environ["PATH"],
            "API": f"{live_server.url}/api/v1",
            "TOKEN": factories.token(reviewer, desk),
            "SECOND": factories.token(editor, desk),
            "no_proxy": "*",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr
    said = ran.stdout.splitlines()
    assert said[0].startswith('"At least 31 people have died')
    assert said[1:5] == ['"supports"', '"supports"', '"true"', '"confirmed"']
    assert said[-1] == "304"
    assert '"rating": "true"' in ran.stdout
    assert "At least 31 people have died" in (tmp_path / "report.html").read_text()
