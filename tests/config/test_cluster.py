"""The embedded PostgreSQL as processes see it: who starts it, who stops it, and what it survives."""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from config.embedded import Cluster, EmbeddedError, binaries, guard, places, postmaster, users
from config.embedded.owner import Owner
from tests.config.conftest import AS_ROOT

UserOf = Callable[[Path], "subprocess.Popen[str]"]


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.02)


def ready(process: "subprocess.Popen[str]") -> None:
    assert process.stdout
    assert process.stdout.readline() == "in\n"


def write(cluster: Cluster, number: int) -> None:
    with psycopg.connect(cluster.dsn()) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept (number int)")
        connection.execute("INSERT INTO kept VALUES (%s)", [number])


def kept(cluster: Cluster) -> list[int]:
    with psycopg.connect(cluster.dsn()) as connection:
        return [number for (number,) in connection.execute("SELECT number FROM kept ORDER BY number")]


def kill(pid: int | None) -> None:
    assert pid
    os.kill(pid, signal.SIGKILL)


def test_the_first_start_makes_a_database_owned_by_a_role_without_privileges(cluster: Cluster) -> None:
    with psycopg.connect(cluster.dsn()) as connection:
        row = connection.execute(
            "SELECT current_user, rolsuper, current_database(), pg_get_userbyid(datdba), upper('ß é ی'),"
            " current_setting('listen_addresses'), current_setting('TimeZone'),"
            " current_setting('server_encoding')"
            " FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()"
        ).fetchone()
    assert row == ("tickmark", False, "tickmark", "tickmark", "SS É ی", "", "UTC", "UTF8")


def test_what_was_committed_is_there_after_stop_and_start(cluster: Cluster) -> None:
    write(cluster, 1)
    cluster.leave()
    assert cluster.pid is None
    cluster.start()
    assert kept(cluster) == [1]


def test_starting_twice_joins_the_running_server(cluster: Cluster) -> None:
    before = cluster.pid
    assert Cluster(cluster.folder).start() == cluster.dsn()
    assert cluster.pid == before


def test_the_server_runs_until_the_last_user_leaves(cluster: Cluster, user_of: UserOf) -> None:
    other = user_of(cluster.folder)
    ready(other)
    cluster.leave()
    assert cluster.pid is not None
    other.communicate()
    assert cluster.pid is None


def test_a_killed_user_counts_no_longer_and_the_guard_stops_the_server(folder: Path, user_of: UserOf) -> None:
    only = user_of(folder)
    ready(only)
    cluster = Cluster(folder)
    assert cluster.pid is not None
    only.kill()
    until(lambda: cluster.pid is None)


def test_a_throwaway_cluster_is_removed_with_its_last_user(folder: Path) -> None:
    cluster = Cluster(folder, throwaway=True)
    cluster.start()
    assert folder.exists()
    cluster.leave()
    until(lambda: not folder.exists())


def test_processes_starting_at_once_on_an_empty_folder_share_one_server(
    folder: Path, user_of: UserOf
) -> None:
    all_of_them = [user_of(folder) for _ in range(4)]
    for process in all_of_them:
        ready(process)
    pid = Cluster(folder).pid
    assert pid is not None
    for process in all_of_them:
        process.communicate()
    assert Cluster(folder).pid is None


def test_a_killed_server_comes_back_with_all_that_was_committed(cluster: Cluster) -> None:
    for number in range(3):
        write(cluster, number)
        kill(cluster.pid)
        until(lambda: cluster.pid is None)
        cluster.start()
    assert kept(cluster) == [0, 1, 2]


def test_a_pid_file_that_names_another_living_process_does_not_stop_the_start(cluster: Cluster) -> None:
    write(cluster, 7)
    kill(cluster.pid)
    until(lambda: cluster.pid is None)
    for file in (cluster.server.data / "postmaster.pid", cluster.server.sockets / ".s.PGSQL.5432.lock"):
        _, newline, rest = file.read_text().partition("\n")
        file.write_text(f"{os.getpid()}{newline}{rest}")
    cluster.start()
    assert kept(cluster) == [7]


def test_an_empty_pid_file_is_a_server_that_does_not_run(folder: Path) -> None:
    data = folder / "data"
    data.mkdir(parents=True)
    (data / "postmaster.pid").write_text("")
    assert postmaster.pid_of(data) is None


def test_ps_tells_the_server_from_other_processes_where_there_is_no_proc(cluster: Cluster) -> None:
    assert cluster.pid
    state, arguments = postmaster._from_ps(cluster.pid)
    assert state in ("S", "R")
    assert arguments == [str(cluster.server.data)]
    assert postmaster._from_ps(postmaster.NOBODYS_PID) == ("", [""])


def test_a_server_whose_socket_was_removed_is_started_again(cluster: Cluster) -> None:
    write(cluster, 1)
    (cluster.server.sockets / ".s.PGSQL.5432").unlink()
    cluster.start()
    assert kept(cluster) == [1]


def test_an_interrupted_initdb_leaves_nothing_in_the_way(folder: Path) -> None:
    (folder / "data.new" / "base").mkdir(parents=True)
    cluster = Cluster(folder)
    cluster.start()
    write(cluster, 1)
    assert kept(cluster) == [1]
    assert not (folder / "data.new").exists()
    cluster.leave()


def test_what_an_interrupted_start_did_not_make_is_made_by_the_next(
    cluster: Cluster,
) -> None:
    with psycopg.connect(cluster._dsn("postgres", "postgres"), autocommit=True) as connection:
        connection.execute("DROP DATABASE tickmark")
        connection.execute("DROP ROLE tickmark")
    cluster.start()
    write(cluster, 1)
    assert kept(cluster) == [1]


def test_postgresql_variables_of_the_terminal_lead_nobody_astray(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "PGPORT": "1",
        "PGHOST": "/nowhere",
        "PGDATA": "/nowhere",
        "PGUSER": "nobody",
    }.items():
        monkeypatch.setenv(name, value)
    cluster = Cluster(folder)
    cluster.start()
    write(cluster, 1)
    assert kept(cluster) == [1]
    cluster.leave()


def test_a_long_path_or_one_with_spaces_gets_its_socket_in_a_private_folder(folder: Path) -> None:
    deep = folder.parent / "a folder" / ("long" * 30)
    cluster = Cluster(deep)
    cluster.start()
    try:
        assert cluster.server.sockets.parent == Path("/tmp")
        assert cluster.server.sockets.stat().st_mode & 0o777 == 0o700
        write(cluster, 1)
        assert kept(cluster) == [1]
    finally:
        cluster.leave()
        for file in cluster.server.sockets.iterdir():
            file.unlink()
        cluster.server.sockets.rmdir()


def test_data_of_another_major_version_is_refused_and_left_alone(folder: Path) -> None:
    cluster = Cluster(folder)
    data = folder / "data"
    data.mkdir(parents=True)
    os.chown(data, cluster.server.owner.uid, cluster.server.owner.gid)
    (data / "PG_VERSION").write_text("14\n")
    with pytest.raises(EmbeddedError) as refusal:
        cluster.start()
    assert str(refusal.value) == (
        f"The data in {data} was made by PostgreSQL 14, and this is PostgreSQL"
        f" {binaries.major(binaries.find())}: set TICKMARK_PG_BIN to the programs of version 14, or move the"
        " data over by a dump (docs/operations.md, Upgrading)."
    )
    assert [file.name for file in data.iterdir()] == ["PG_VERSION"]


def test_a_server_that_cannot_start_says_why_in_one_line(cluster: Cluster) -> None:
    cluster.leave()
    with open(cluster.server.data / "postgresql.conf", "a") as conf:
        conf.write("no_such_setting = 1\n")
    with pytest.raises(EmbeddedError) as refusal:
        cluster.start()
    assert "configuration file" in str(refusal.value)
    assert str(cluster.server.log) in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_folder_that_cannot_be_made_is_refused_with_advice() -> None:
    with pytest.raises(EmbeddedError) as refusal:
        Cluster(Path("/dev/null/tickmark")).start()
    assert str(refusal.value) == (
        "The data folder /dev/null/tickmark cannot be used (File exists):"
        " set TICKMARK_DATA_DIR to a folder that you may write to."
    )


def test_programs_that_are_not_there_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TICKMARK_PG_BIN", str(folder))
    with pytest.raises(EmbeddedError, match="there is no initdb in that folder"):
        Cluster(folder).start()


def test_stopping_is_refused_while_somebody_uses_it(cluster: Cluster) -> None:
    with pytest.raises(EmbeddedError, match="in use"):
        Cluster(cluster.folder).stop()
    assert cluster.pid is not None


def test_stopping_ends_a_server_that_nobody_uses(cluster: Cluster) -> None:
    assert cluster.user_file is not None
    with users.alone(cluster.folder):  # so that the guard cannot be quicker
        users.leave(cluster.user_file)
        cluster._user = None
        assert cluster.pid is not None
    cluster.stop()
    assert cluster.pid is None


def test_a_guard_that_was_killed_is_replaced_by_the_next_user(cluster: Cluster) -> None:
    def guards() -> list[int]:
        found = []
        for process in Path("/proc").iterdir():
            if process.name.isdecimal() and (process / "cmdline").exists():
                words = (process / "cmdline").read_bytes().split(b"\0")
                if b"config.embedded.guard" in words and os.fsencode(cluster.folder) in words:
                    found.append(int(process.name))
        return found

    (first,) = guards()
    os.kill(first, signal.SIGKILL)
    until(lambda: guards() == [])
    guard.post(cluster.folder, remove=False)
    assert len(guards()) == 1
    guard.post(cluster.folder, remove=False)
    assert len(guards()) == 1


@AS_ROOT
def test_root_lends_postgresql_an_unprivileged_user(cluster: Cluster) -> None:
    assert cluster.pid
    assert Path(f"/proc/{cluster.pid}").stat().st_uid == cluster.server.owner.uid != 0
    assert cluster.server.data.stat().st_mode & 0o777 == 0o700


@AS_ROOT
def test_a_private_home_is_refused_and_its_permissions_stay(folder: Path) -> None:
    home = folder.parent / "home"
    home.mkdir(mode=0o700)
    with pytest.raises(EmbeddedError, match="such as /var/lib/tickmark"):
        Cluster(home / "tickmark" / "postgres").start()
    assert home.stat().st_mode & 0o777 == 0o700


@AS_ROOT
def test_programs_in_a_private_home_are_copied_once(folder: Path) -> None:
    home = folder.parent / "home"
    home.mkdir(mode=0o700)
    installation = binaries.find().parent
    hidden = home / installation.parent.name / installation.name
    hidden.parent.mkdir()
    hidden.symlink_to(installation)
    owner = Owner.of(folder)
    copies = folder.parent / "copies"
    copy = binaries.within_reach(hidden / "bin", owner, copies)
    assert copy.is_relative_to(copies)
    assert owner.run([copy / "postgres", "--version"]).output.startswith("postgres (PostgreSQL)")
    assert binaries.within_reach(hidden / "bin", owner, copies) == copy
    assert len(list(copies.iterdir())) == 1
    assert home.stat().st_mode & 0o777 == 0o700


@AS_ROOT
def test_in_a_checkout_below_a_private_home_root_keeps_the_data_elsewhere(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = folder.parent / "home"
    home.mkdir(mode=0o700)
    monkeypatch.delenv("TICKMARK_DATA_DIR")
    monkeypatch.setattr(places, "CHECKOUT", home / "tickmark")
    assert places.data_folder().parent == Path("/var/lib/tickmark")
    home.chmod(0o755)
    assert places.data_folder() == home / "tickmark" / "var"


def test_a_relative_data_folder_starts_at_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TICKMARK_DATA_DIR", "here/it is")
    assert places.data_folder() == places.CHECKOUT / "here" / "it is"


def test_a_start_that_fails_leaves_no_server_behind(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr(Cluster, "_furnish", fail)
    cluster = Cluster(folder)
    with pytest.raises(RuntimeError, match="in the middle"):
        cluster.start()
    assert cluster.pid is None
    assert cluster.user_file is None
