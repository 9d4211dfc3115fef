"""Patterns of a language, tried only where they can match."""
