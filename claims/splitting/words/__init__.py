"""Words of a sentence, and which are verbs."""
