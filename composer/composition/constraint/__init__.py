"""The constraint: follows canonical ABC character by character, so that every tune drawn is valid."""
