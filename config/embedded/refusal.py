class EmbeddedError(Exception):
    """Why there is no database: one sentence for the person at the terminal."""
