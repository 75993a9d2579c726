"""Whether a corpus is large enough for a network that begins with random weights."""

from composer.training.settings import TrainingSettings

ENOUGH_TO_TEACH, ENOUGH_FOR_A_NEW_ONE = 20, 1000
"""Tunes: from the first number on they teach the starter model, from the second on a network from nothing."""


def too_few(tunes: int, characters: int, training: TrainingSettings) -> str:
    """Why so many tunes are better taught to the starter model; empty where they are enough.

    What a training reads is its steps times the characters of a batch; over the characters there are, that is
    how often it reads each tune.
    """
    if tunes >= ENOUGH_FOR_A_NEW_ONE or not characters:
        return ""
    read = training.iterations * training.batch_size * training.sequence_length / characters
    tunes_are = "1 tune is" if tunes == 1 else f"{tunes:,} tunes are"
    if read < 2:
        return (
            f"{tunes_are} few for a network from nothing, which needs about {ENOUGH_FOR_A_NEW_ONE:,}. "
            "The starter model knows how tunes are made already."
        )
    return (
        f"{tunes_are} few for a network from nothing, which needs about {ENOUGH_FOR_A_NEW_ONE:,}: it would "
        f"read each about {read:,.0f} times and learn it by heart. The starter model knows how tunes are "
        "made already."
    )
