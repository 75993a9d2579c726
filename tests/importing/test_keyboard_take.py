"""What was played on a MIDI keyboard to a click becomes a tune."""

import random

import pytest

from composer.errors import ComposerError
from composer.importing.keyboard_take import METERS, TakeSettings, take_as_tune
from composer.notation.reader import read_tune
from composer.playback.midi_keyboard import KeyMove

SCALE = (62, 64, 66, 67, 69, 71, 73, 74)


def played(
    pitches: tuple[int, ...], first: float, seconds_each: float, share: float = 0.9, jitter: float = 0.0
) -> list[KeyMove]:
    """Keys one after another, each held for a share of its time, as unevenly as is asked for."""
    chance = random.Random(1)
    moves = []
    for number, pitch in enumerate(pitches):
        down = first + number * seconds_each + chance.uniform(-jitter, jitter)
        moves.append(KeyMove(pitch, True, down))
        moves.append(KeyMove(pitch, False, down + share * seconds_each))
    return sorted(moves, key=lambda move: move.seconds)


@pytest.mark.parametrize("share", [0.5, 0.9, 1.15])
def test_eighths_are_eighths_however_long_each_key_is_held(share: float) -> None:
    settings = TakeSettings("4/4", 120)
    moves = played((*SCALE, 73), 2.0, 0.25, share, jitter=0.03)
    text, told = take_as_tune(moves, settings, 5.0, "Mine")
    assert text.splitlines()[-1].startswith("DE FG AB cd | c")
    assert "T:Mine" in text
    assert "K:D" in text
    assert "V:2" not in text
    assert any("D major was guessed" in sentence for sentence in told)
    assert not any("file" in sentence or "Repeats" in sentence for sentence in told)


def test_what_is_played_late_in_the_count_in_is_a_pick_up() -> None:
    text, _ = take_as_tune(played(SCALE, 1.5, 0.25), TakeSettings("4/4", 120), 5.0, "Mine")
    assert text.splitlines()[-1] == "DE | FG AB cd z2 |]"


def test_who_comes_in_late_has_no_empty_bars_before() -> None:
    text, _ = take_as_tune(played(SCALE, 6.0, 0.25), TakeSettings("4/4", 120), 9.0, "Mine")
    assert text.splitlines()[-1] == "DE FG AB cd |]"


@pytest.mark.parametrize("meter", METERS)
def test_every_meter_fills_its_bars(meter: str) -> None:
    settings = TakeSettings(meter, 90)
    moves = played(SCALE * 4, settings.seconds_a_bar, settings.seconds_a_bar / 6)
    tune = read_tune(take_as_tune(moves, settings, 40.0, "Mine")[0])
    assert tune.meter.text == meter
    assert not [problem for problem in tune.problems if problem.fatal]


def test_chords_stay_chords_and_a_key_that_is_held_ends_with_the_take() -> None:
    moves = [KeyMove(pitch, True, 2.0 + 0.01 * number) for number, pitch in enumerate((60, 64, 67))]
    text, _ = take_as_tune(moves, TakeSettings("4/4", 120), 4.0, "Mine")
    assert "[GEC]8" in text


def test_where_nothing_was_played_it_is_said() -> None:
    with pytest.raises(ComposerError, match="No note was played"):
        take_as_tune([], TakeSettings(), 5.0, "Mine")
    with pytest.raises(ComposerError, match="No note was played"):
        take_as_tune([KeyMove(60, True, -3.0), KeyMove(60, False, -2.0)], TakeSettings(), 5.0, "Mine")
