"""Ways out for a tune: one file a format, one registry line each."""
