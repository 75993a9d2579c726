"""Whether tunes fit into what a network can look back at, told before the training starts."""

from collections.abc import Sequence

from composer.plurals import plural
from composer.training.settings import NetworkSettings

FEWEST = 0.5
"""This share of the tunes should fit."""
ENOUGH = 0.9
"""This share of them fits into a context that is advised."""
ROUNDED_TO = 64


def forgotten_beginnings(network: NetworkSettings, lengths: Sequence[int]) -> str:
    """A sentence where fewer than half of the tunes fit into the network's context; empty where more do.

    Args:
        lengths: of the tunes, in characters.
    """
    context = network.longest_context
    if context is None or not lengths:
        return ""
    fitting = sum(length <= context for length in lengths)
    if fitting >= FEWEST * len(lengths):
        return ""
    tunes = plural(len(lengths), "tune")
    number = f"Only {fitting:,} of {tunes} fit" if fitting else f"None of {tunes} fits"
    return (
        f"{number} into a context of {context:,} characters: of longer ones the network would have forgotten "
        f"the beginning before the end. Choose a context of {_advised(lengths):,}, into which nine tenths "
        "of them fit, or a network that has none."
    )


def _advised(lengths: Sequence[int]) -> int:
    longest = sorted(lengths)[int(ENOUGH * (len(lengths) - 1))]
    return -(-longest // ROUNDED_TO) * ROUNDED_TO
