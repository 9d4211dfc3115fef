"""From a text to its passages."""
