"""Tunes that nobody has written, for whoever needs many."""

import random

NOTES = "CDEFGABcdefgab"


def random_tune(draw: random.Random, title: str) -> str:
    """A valid reel of eight bars."""
    bars = ["".join(draw.choices(NOTES, k=8)) for _ in range(8)]
    return f"X:1\nT:{title}\nR:reel\nM:4/4\nL:1/8\nK:D\n{'|'.join(bars)}|]\n"
