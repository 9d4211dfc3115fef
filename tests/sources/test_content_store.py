import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sources.content_store import ContentStore, Damaged, Missing


@pytest.fixture
def store(tmp_path: Path) -> ContentStore:
    return ContentStore(tmp_path / "content")


def files_of(store: ContentStore) -> list[str]:
    return sorted(str(path.relative_to(store.root)) for path in store.root.rglob("*") if path.is_file())


def test_what_was_put_in_comes_out_again(store: ContentStore) -> None:
    digest = store.put(b"forty-seven")

    assert digest == hashlib.sha256(b"forty-seven").hexdigest()
    assert store.get(digest) == b"forty-seven"
    assert store.has(digest)
    assert files_of(store) == [f"{digest[:2]}/{digest[2:4]}/{digest}"]


def test_no_bytes_at_all_can_be_kept(store: ContentStore) -> None:
    assert store.get(store.put(b"")) == b""


def test_the_same_bytes_are_written_once(store: ContentStore) -> None:
    digest = store.put(b"twice")
    path = store.root / digest[:2] / digest[2:4] / digest
    before = path.stat()

    assert store.put(b"twice") == digest
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("digest", ["0" * 64, "", "short", "../../../etc/passwd", "A" * 64, "0" * 63 + "\n"])
def test_what_was_never_put_in_is_missing(store: ContentStore, digest: str) -> None:
    assert not store.has(digest)
    with pytest.raises(Missing):
        store.get(digest)


@pytest.mark.parametrize("altered", [b"forty-eight", b"forty", b""])
def test_altered_bytes_are_not_handed_out_and_putting_them_again_mends(
    store: ContentStore, altered: bytes
) -> None:
    digest = store.put(b"forty-seven")
    path = store.root / digest[:2] / digest[2:4] / digest
    path.chmod(0o600)
    path.write_bytes(altered)

    with pytest.raises(Damaged):
        store.get(digest)

    store.put(b"forty-seven")
    assert store.get(digest) == b"forty-seven"


def test_many_writers_of_the_same_bytes_leave_one_whole_file(store: ContentStore) -> None:
    content = b"x" * 100_000

    with ThreadPoolExecutor(8) as pool:
        digests = set(pool.map(store.put, [content] * 40))

    assert digests == {hashlib.sha256(content).hexdigest()}
    assert len(files_of(store)) == 1
    assert store.get(digests.pop()) == content


def test_a_write_that_fails_leaves_nothing_behind(
    store: ContentStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(OSError, match="No space"):
            store.put(b"too much")

    assert files_of(store) == []
    assert not store.has(hashlib.sha256(b"too much").hexdigest())
