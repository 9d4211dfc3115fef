"""What a report says of a document, gathered at the moment it is issued. It reads, and writes nothing."""

from claims.actions.report_content.gathering import content

__all__ = ["content"]
