"""Whom "he" means and which city "the city" is: told only where the sentences before leave one answer.

A wrong name in a statement is worse than none: with two people or two towns in reach, the words stay as they are.
"""
