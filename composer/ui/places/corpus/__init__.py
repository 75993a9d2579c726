"""Corpus: the tunes to learn from."""
