"""Compose: what is asked for, what was composed, and what there is to know of it."""
