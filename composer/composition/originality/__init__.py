"""Whether a tune is its own: what it shares with the tunes that its model learnt from."""
