"""Figures, dates, names and cases at law in a text."""
