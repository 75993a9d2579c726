"""Helper processes: programs of our own that can be ended at once, and end with their parent."""
