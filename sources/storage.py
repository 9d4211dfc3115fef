"""The installation's content store: a folder, or a bucket where TICKMARK_S3_ENDPOINT names a service."""

from functools import cache
from urllib.parse import urlsplit

from django.conf import settings
from minio import Minio

from sources.content_store import ContentStore
from sources.s3_store import S3Store


def content_store() -> ContentStore | S3Store:
    if not settings.S3_ENDPOINT:
        return ContentStore(settings.CONTENT_STORE)
    return _bucket(
        settings.S3_ENDPOINT,
        settings.S3_BUCKET,
        settings.S3_PREFIX,
        settings.S3_REGION,
        settings.S3_ACCESS_KEY,
        settings.S3_SECRET_KEY,
    )


@cache
def _bucket(
    endpoint: str, bucket: str, prefix: str, region: str, access_key: str, secret_key: str
) -> S3Store:
    """One client for the process: it keeps its connections."""
    parts = urlsplit(endpoint)
    client = Minio(
        parts.netloc,
        access_key=access_key,
        secret_key=secret_key,
        secure=parts.scheme == "https",
        region=region,
    )
    return S3Store(client, bucket, prefix)
