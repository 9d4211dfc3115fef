"""Fetching a page from the public internet, for a page of evidence: bounded, vetted, and kept byte for byte."""

from .failures import MESSAGES, FetchFailed
from .fetched import Fetched, Hop, Limits
from .following import USER_AGENT, fetch

__all__ = ["MESSAGES", "USER_AGENT", "FetchFailed", "Fetched", "Hop", "Limits", "fetch"]
