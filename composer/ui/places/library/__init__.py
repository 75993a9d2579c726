"""Library: the tunes and models that are kept."""
