"""The beat commands of abc2midi: how loud notes are by their place in the bar, where a tune says it."""

from collections.abc import Callable

import pytest

from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.expression import perform_expressively
from composer.score.performance import Performance, perform


@pytest.mark.parametrize(
    ("lines", "meter", "expected"),
    [
        # Each line is what abc2midi plays.
        ("", "4/4", [105, 80, 80, 80, 95, 80, 80, 80]),
        ("%%MIDI beat 110 90 70 1", "4/4", [110, 70, 90, 70, 90, 70, 90, 70]),
        ("%%MIDI beat 110 90 70 2", "4/4", [110, 70, 70, 70, 90, 70, 70, 70]),
        ("%%MIDI beat 110 90 70 3", "4/4", [110, 70, 70, 70, 70, 70, 90, 70]),
        ("%%MIDI beat 110 90 70 0", "4/4", [110, 70, 70, 70, 70, 70, 70, 70]),
        ("%%MIDI beat 110 90 70", "4/4", [110, 70, 70, 70, 70, 70, 70, 70]),
        ("%%MIDI beat 110 90 70 1", "C|", [110, 70, 70, 70, 90, 70, 70, 70]),
        ("%%MIDI beatmod 15", "4/4", [120, 95, 95, 95, 110, 95, 95, 95]),
        ("%%MIDI beatmod -15", "4/4", [90, 65, 65, 65, 80, 65, 65, 65]),
        ("%%MIDI beat 127 127 120 2\n%%MIDI beatmod 20", "4/4", [127] * 8),
        ("%%MIDI nobeataccents", "4/4", [95] * 8),
        ("%%MIDI beat 110 90 70 2\n%%MIDI nobeataccents", "4/4", [90] * 8),
        ("%%MIDI nobeataccents\n%%MIDI beataccents", "4/4", [105, 80, 80, 80, 95, 80, 80, 80]),
        ("%%MIDI beatstring fppmpmpp", "4/4", [105, 80, 80, 95, 80, 95, 80, 80]),
        ("%%MIDI beatstring fmpf", "4/4", [105, 80, 95, 80, 80, 80, 105, 80]),
        ("%%MIDI beatstring fmp", "4/4", [105, 80, 80, 80, 80, 80, 80, 80]),
        ("%%MIDI beatstring fppmpmpp\n%%MIDI beat 110 90 70 1", "4/4", [110, 70, 70, 90, 70, 90, 70, 70]),
    ],
)
@pytest.mark.parametrize("playing", [perform, perform_expressively])
def test_beats_are_stressed_as_abc2midis_commands_say(
    lines: str, meter: str, expected: list[int], playing: Callable[[Tune], Performance]
) -> None:
    tune = read_tune(f"X:1\nM:{meter}\nL:1/8\n{lines}\nK:C\nCDEFGABc|\n")
    assert tune.problems == ()
    if lines in ("", "%%MIDI nobeataccents\n%%MIDI beataccents") and playing is perform_expressively:
        return  # the tune says nothing of its own
    assert [note.velocity for note in playing(tune).notes] == expected


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("beat 110 90", "a whole number from 0 to 127"),
        ("beat 300 90 70 1", "a whole number from 0 to 127"),
        ("beatmod loud", "a whole number from -127 to 127"),
        ("beatstring fxq", "f, m and p for loud, medium and soft"),
        ("beatstring", "letters were expected"),
    ],
)
def test_a_beat_command_that_cannot_be_read_is_told(line: str, said: str) -> None:
    (problem,) = read_tune(f"X:1\nM:4/4\nL:1/8\n%%MIDI {line}\nK:C\nCDEFGABc|\n").problems
    assert said in problem.message
    assert not problem.fatal
