"""What tunes have in common: bars that are the same at any pitch and in any unit, and runs of them."""
