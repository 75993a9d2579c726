"""Every change of a tune's text ends in time, with a new text or a sentence, whatever the text is."""

import time
from collections.abc import Callable
from fractions import Fraction

import pytest

from composer.errors import ComposerError
from composer.notation.alignment import aligned
from composer.notation.elements import Tune
from composer.notation.line_breaks import with_normal_line_breaks
from composer.notation.mends import mends
from composer.notation.reader import read_tune
from composer.notation.rebarring import rebarred
from composer.notation.transposition import moved_by_steps, transposed, transposed_to
from composer.notation.unit_lengths import with_unit_length

HEADER = "X:1\nT:Test\nM:4/4\nL:1/4\nK:D\n"
HOSTILE = (
    "CDEF GABc|" * 750, "[" * 7_500, "{" * 7_500, "(" * 7_500, "[A:" * 3_750, "C" + "9" * 7_500,
    "(99:99:99C" * 750, '"' * 7_501, "!a" * 3_750, "|1C:|2D" * 1_500, "ö;" * 3_750, "C&D|" * 750,
    "\\ " * 3_750, "C>" * 3_750, "[V:%]C|" * 1000, "|:" * 3_750 + ":|" * 3_750, "C9999|\n" * 500,
    "[K:^f]^^^f!f!" * 750, "C" * 2_500 + "|\n" + "C|\n" * 750, "- " * 5_000, "(3C>D!" * 1_250,
    "[CEG" * 2_000, "[K:D exp" + " ^f" * 2_500 + "]A|", "|" * 7_500, "*C!\n" * 2_000, " " * 7_500 + "%",
)  # fmt: skip
CHANGES: dict[str, Callable[[Tune], object]] = {
    "up": lambda tune: transposed(tune, 1),
    "to": lambda tune: transposed_to(tune, "Ab"),
    "steps": lambda tune: moved_by_steps(tune, 2),
    "unit": lambda tune: with_unit_length(tune, Fraction(1, 8)),
    "bars": rebarred,
    "aligned": aligned,
    "breaks": with_normal_line_breaks,
    "mends": mends,
}


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_music_is_changed_in_time_that_grows_with_its_length(number: int) -> None:
    tune = read_tune(HEADER + HOSTILE[number])
    for name, change in CHANGES.items():
        started = time.process_time()
        try:
            written = change(tune)
        except ComposerError as error:
            written = str(error)
        assert written or name == "mends"
        assert not isinstance(written, str) or len(written) < 12 * len(tune.text) + 5_000, name
        assert time.process_time() - started < 2, name
