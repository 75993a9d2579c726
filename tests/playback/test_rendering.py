"""Requests: which goes on from which, and what comes of them."""

from dataclasses import replace
from fractions import Fraction

import pytest

from composer.notation.reader import read_tune
from composer.playback.midi_take import MidiTake
from composer.playback.rendering import Growth, RenderRequest, render
from composer.playback.settings import PlayingSettings

TUNE = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|\n")
LONGER = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|GABc|\n")
FIRST = RenderRequest(TUNE, PlayingSettings(), Fraction(0), growth=Growth(), unfinished=True)


def test_a_longer_version_goes_on_from_what_sounds_like_its_beginning() -> None:
    assert replace(FIRST, tune=LONGER).goes_on_from(FIRST)
    assert replace(FIRST, tune=LONGER, unfinished=False).goes_on_from(FIRST)


@pytest.mark.parametrize(
    "change",
    [
        {"settings": PlayingSettings(program=40)},
        {"start": Fraction(1, 4)},
        {"as_midi": True},
        {"growth": Growth()},
        {"growth": None},
    ],
)
def test_what_sounds_otherwise_does_not_go_on(change: dict[str, object]) -> None:
    assert not replace(FIRST, tune=LONGER, **change).goes_on_from(FIRST)  # type: ignore[arg-type]


def test_nothing_goes_on_from_what_is_whole() -> None:
    for growth in (FIRST.growth, None):
        whole = replace(FIRST, growth=growth, unfinished=False)
        assert not replace(whole, tune=LONGER).goes_on_from(whole)


def test_live_midi_needs_no_synthesizer() -> None:
    (rendered,) = render(replace(FIRST, as_midi=True))
    assert isinstance(rendered.take, MidiTake)
    assert rendered.itinerary.duration_seconds == rendered.waits_at_seconds == 4
    assert rendered.take.frames == 5_000_000


def test_what_is_rendered_whole_waits_for_nothing() -> None:
    (rendered,) = render(replace(FIRST, as_midi=True, unfinished=False))
    assert rendered.waits_at_seconds is None
