"""Aird’s Airs: titles name some kinds, and the encoder gave each tune a tempo, by which jigs are told."""

import re

from composer.corpus.bundled.collection import MUSIC21_TERMS, BundledCollection
from composer.corpus.note_lengths import kind_of_jig
from composer.notation.elements import Tune

_LEAST_TEMPO = 112
"""Dotted quarters a minute: quicksteps, marches and songs in 6/8 are slower in Aird's."""


def rhythm_by_tempo(tune: Tune) -> str:
    """What is in 6/8 at the tempo of a jig and has a jig's notes is one."""
    found = re.fullmatch(r"3/8=([0-9]{1,3})", next(iter(tune.fields("Q")), "").strip())
    fast = found is not None and int(found[1]) >= _LEAST_TEMPO
    return kind_of_jig(tune) if fast and tune.meter.text == "6/8" else ""


AIRDS = BundledCollection(
    title="Aird’s Airs",
    folder="corpus/airdsAirs",
    description="Scottish, English and Irish airs and marches of the 18th century",
    notice=(
        "Aird’s Airs: the six volumes of “A Selection of Scotch, English, Irish and Foreign Airs” "
        "that James Aird began to publish in Glasgow in 1778 or 1782; written down in ABC by Jack "
        f"Campin in 2009. {MUSIC21_TERMS}"
    ),
    tunes=1180,
    rhythm_by_notes=rhythm_by_tempo,
)
