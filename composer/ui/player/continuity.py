"""How a tune that the player is given stands to the one before."""

from enum import Enum


class Continuity(Enum):
    """Decides whether what plays plays on."""

    ANOTHER = "another tune: what plays is stopped"
    EDITED = "an edited version of the same tune: what plays plays on, at its place"
    GROWING = "as much as is written of a tune: what plays plays on, and waits for more"
    GROWN = "what has grown, now whole: what plays plays on to its end"
