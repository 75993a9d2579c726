"""The open tune: its text, what was read from it, and how it is kept."""
