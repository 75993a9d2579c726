"""Composing: sampling a network character by character, and taking tunes out of the text."""
