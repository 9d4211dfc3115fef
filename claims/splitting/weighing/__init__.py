"""What kind of claim a statement is, and how much it asks to be checked."""
