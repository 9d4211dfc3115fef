"""What both stores promise, asked of a folder and of a bucket; and what a folder promises beside it."""

import hashlib
import io
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from minio import Minio
from minio.error import S3Error

from sources.content_store import ContentStore, Damaged, Missing
from sources.s3_store import S3Store
from sources.storage import content_store
from tests.sources.bucket import ACCESS, REGION, SECRET, Bucket


def path_of(digest: str) -> str:
    return f"{digest[:2]}/{digest[2:4]}/{digest}"


class Folder:
    """A folder as the tests see it: what lies in it, and a way to harm it."""

    def __init__(self, root: Path) -> None:
        self.store = ContentStore(root)

    def files(self) -> list[str]:
        root = self.store.root
        return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())

    def alter(self, digest: str, content: bytes) -> None:
        path = self.store.root / path_of(digest)
        path.chmod(0o600)
        path.write_bytes(content)

    def refuse_writing(self, patch: pytest.MonkeyPatch) -> type[Exception]:
        def refuse(*_: object) -> None:
            raise OSError("No space left on device")

        patch.setattr(Path, "replace", refuse)
        return OSError


class InABucket:
    def __init__(self, bucket: Bucket) -> None:
        self.bucket = bucket
        client = Minio(
            bucket.endpoint.removeprefix("http://"),
            access_key=ACCESS,
            secret_key=SECRET,
            secure=False,
            region=REGION,
        )
        self.store = S3Store(client, "kept", "desk one")

    def files(self) -> list[str]:
        return sorted(key.removeprefix("/kept/desk one/") for key in self.bucket.objects)

    def alter(self, digest: str, content: bytes) -> None:
        self.bucket.objects[f"/kept/desk one/{path_of(digest)}"] = content

    def refuse_writing(self, patch: pytest.MonkeyPatch) -> type[Exception]:
        patch.setattr(self.bucket, "refuse_writing", True)
        return S3Error


@pytest.fixture(params=["folder", "bucket"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    if request.param == "folder":
        yield Folder(tmp_path / "content")
        return
    with Bucket().running() as bucket:
        yield InABucket(bucket)


def test_what_was_put_in_comes_out_again(kept: Any) -> None:
    digest = kept.store.put(b"forty-seven")

    assert digest == hashlib.sha256(b"forty-seven").hexdigest()
    assert kept.store.get(digest) == b"forty-seven"
    assert kept.store.has(digest)
    assert kept.files() == [path_of(digest)]


def test_no_bytes_at_all_can_be_kept(kept: Any) -> None:
    assert kept.store.get(kept.store.put(b"")) == b""


def test_it_is_copied_piece_by_piece(kept: Any) -> None:
    content = b"0123456789abcdef" * 200_000
    out = io.BytesIO()
    kept.store.copy(kept.store.put(content), out)
    assert out.getvalue() == content


@pytest.mark.parametrize("digest", ["0" * 64, "", "short", "../../../etc/passwd", "A" * 64, "0" * 63 + "\n"])
def test_what_was_never_put_in_is_missing(kept: Any, digest: str) -> None:
    assert not kept.store.has(digest)
    for reading in (kept.store.get, lambda digest: kept.store.copy(digest, io.BytesIO())):
        with pytest.raises(Missing):
            reading(digest)


@pytest.mark.parametrize("altered", [b"forty-eight", b"forty", b""])
def test_altered_bytes_are_not_handed_out_and_putting_them_again_mends(kept: Any, altered: bytes) -> None:
    digest = kept.store.put(b"forty-seven")
    kept.alter(digest, altered)

    readings: list[Callable[[str], object]] = [
        kept.store.get,
        lambda digest: kept.store.copy(digest, io.BytesIO()),
    ]
    for reading in readings:
        with pytest.raises(Damaged):
            reading(digest)

    kept.store.put(b"forty-seven")
    assert kept.store.get(digest) == b"forty-seven"


def test_many_writers_of_the_same_bytes_leave_one_whole_file(kept: Any) -> None:
    content = b"x" * 100_000

    with ThreadPoolExecutor(8) as pool:
        digests = set(pool.map(kept.store.put, [content] * 40))

    assert digests == {hashlib.sha256(content).hexdigest()}
    assert len(kept.files()) == 1
    assert kept.store.get(digests.pop()) == content


def test_a_write_that_fails_leaves_nothing_behind(kept: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch, pytest.raises(kept.refuse_writing(patch)):
        kept.store.put(b"too much")

    assert kept.files() == []
    assert not kept.store.has(hashlib.sha256(b"too much").hexdigest())


def test_the_same_bytes_are_written_to_the_folder_once(tmp_path: Path) -> None:
    store = ContentStore(tmp_path / "content")
    digest = store.put(b"twice")
    before = (store.root / path_of(digest)).stat()

    assert store.put(b"twice") == digest
    after = (store.root / path_of(digest)).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_the_same_bytes_are_written_to_the_bucket_once_by_a_store_named_in_the_settings(
    settings: Any,
) -> None:
    with Bucket().running() as bucket:
        settings.S3_ENDPOINT, settings.S3_BUCKET, settings.S3_PREFIX = bucket.endpoint, "kept", ""
        settings.S3_ACCESS_KEY, settings.S3_SECRET_KEY, settings.S3_REGION = ACCESS, SECRET, REGION
        digest = content_store().put(b"twice")
        assert content_store().put(b"twice") == digest
        assert bucket.written == [f"/kept/{path_of(digest)}"]


def test_a_wrong_secret_opens_nothing(settings: Any) -> None:
    with Bucket().running() as bucket:
        settings.S3_ENDPOINT, settings.S3_BUCKET, settings.S3_PREFIX = bucket.endpoint, "kept", ""
        settings.S3_ACCESS_KEY, settings.S3_SECRET_KEY, settings.S3_REGION = ACCESS, "guessed", REGION
        with pytest.raises(S3Error, match="SignatureDoesNotMatch"):
            content_store().put(b"twice")
        assert bucket.objects == {}
