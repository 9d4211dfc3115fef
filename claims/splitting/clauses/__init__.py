"""A sentence cut into stretches that each state one thing."""
