"""Fetching a page of evidence from the public internet: vetted, bounded, and kept byte for byte."""

from .answer import body_of
from .failures import MESSAGES, FetchFailed
from .fetched import Fetched, Hop, Limits
from .following import USER_AGENT, fetch
from .posting import Posted, post

__all__ = [
    "MESSAGES",
    "USER_AGENT",
    "FetchFailed",
    "Fetched",
    "Hop",
    "Limits",
    "Posted",
    "body_of",
    "fetch",
    "post",
]
