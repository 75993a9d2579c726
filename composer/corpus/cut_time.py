"""Reels in 2/4 with sixteenths, written in C| with eighths as all other reels are; their bars stay.

Books of the 19th century have both, for the same music. A network that sees one of them learns it once.
"""

import re
from fractions import Fraction

from composer.corpus.note_lengths import has_sixteenths
from composer.errors import ComposerError
from composer.notation.canonical import canonical_text
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.notation.unit_lengths import with_unit_length

_OTHER_METER = re.compile(r"\[M:(?!2/4\])")


def in_cut_time(tune: Tune, music: str) -> str:
    """The canonical text of a reel, in C| where it is in 2/4 with sixteenths; its bars stay as they are."""
    if not music.startswith("M:2/4\n") or _OTHER_METER.search(music) or not has_sixteenths(tune):
        return music
    try:
        in_sixteenths = read_tune(with_unit_length(read_tune(music), Fraction(1, 16)))
    except ComposerError:
        return music
    written = canonical_text(in_sixteenths).replace("M:2/4", "M:C|")
    return written.replace("L:1/16", "L:1/8", 1).strip("\n")
