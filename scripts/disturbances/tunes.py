"""Tunes that nobody has written, for whoever needs many."""

import random

NOTES = "CDEFGABcdefgab"


def random_tune(draw: random.Random, title: str, bar_count: int = 8) -> str:
    """A valid reel."""
    bars = ["".join(draw.choices(NOTES, k=8)) for _ in range(bar_count)]
    return f"X:1\nT:{title}\nR:reel\nM:4/4\nL:1/8\nK:D\n{'|'.join(bars)}|]\n"
