"""The set-up of a fresh machine, in the standard library alone."""
