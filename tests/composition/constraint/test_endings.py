"""Sections end as musicians end them, not filled up with what was left: by networks that know nothing."""

from fractions import Fraction
from typing import Any

import pytest

from composer.composition.constraint.endings import Endings
from composer.composition.constraint.forms import BarRules
from composer.composition.constraint.lengths import Lengths
from composer.composition.events import TuneComposed
from composer.composition.generation import generate
from composer.composition.prompt import Prompt
from composer.composition.settings import CompositionSettings
from composer.composition.written_bars import WrittenBar, bars_of_tune
from composer.encoding.vocabulary import Vocabulary
from composer.notation.reader import read_tune

LENGTHS = Lengths("/12346789")


@pytest.fixture
def last_bars(untrained: Any, canonical: Vocabulary) -> Any:
    def bars(loves: str, **wishes: Any) -> list[WrittenBar]:
        """The last bar of each tune, where a pick-up has left it a whole number of units."""
        settings = CompositionSettings(
            count=6, characters=4000, prompt=Prompt(form="AB", unit="1/8", **wishes)
        )
        events = generate(untrained(canonical, 4, 1.0, loves), canonical, "canonical", settings)
        tunes = [read_tune(event.text) for event in events if isinstance(event, TuneComposed)]
        assert [tune.problems for tune in tunes] == [()] * 6
        found = [bars_of_tune(tune)[-1] for tune in tunes]
        return [bar for bar in found if (bar.length * 8).denominator == 1 and bar.length > Fraction(1, 4)]

    return bars


@pytest.mark.parametrize("meter", ["6/8", "C|", "3/4", "9/8", "2/4"])
@pytest.mark.parametrize("loves", ["", "/4", "z", "(3"])
def test_a_tune_that_ends_on_the_tonic_ends_on_a_note_of_a_unit_at_least(
    last_bars: Any, meter: str, loves: str
) -> None:
    bars = last_bars(loves, meter=meter, ends_on_tonic=True)
    assert bars
    for bar in bars:
        assert bar.events[-1].duration >= Fraction(1, 8), bar
        assert all(event.pitches for event in bar.events)


def test_in_a_bar_that_a_pick_up_has_shortened_the_last_note_begins_on_a_beat(last_bars: Any) -> None:
    for bar in last_bars("|", meter="6/8", ends_on_tonic=True):
        before = bar.length - bar.events[-1].duration
        assert bar.length == Fraction(6, 8) or before % Fraction(3, 8) == 0


def test_a_section_that_need_not_end_on_the_tonic_ends_with_no_fragment_or_rest(
    last_bars: Any,
) -> None:
    for bar in last_bars("/z", meter="C|"):
        assert bar.events[-1].pitches
        assert bar.events[-1].duration >= Fraction(1, 16)


@pytest.mark.parametrize(
    ("left", "tonic", "fitting"),
    [
        (4, True, (4,)),
        (4, False, ()),
        (8, False, (4,)),
        (12, True, (2, 4, 12)),
        (20, False, (2, 4, 6, 8, 12)),
    ],
)
def test_the_key_note_completes_the_bar_and_every_note_before_leaves_room_for_it(
    left: int, tonic: bool, fitting: tuple[int, ...]
) -> None:
    bar = BarRules(24, (":|",), ends_on_tonic=True, closes=True)
    assert Endings(LENGTHS).fitting(bar, left, LENGTHS.texts, tonic) == fitting


def test_a_beat_that_the_last_note_cannot_begin_on_is_let_go() -> None:
    bar, endings = BarRules(12, (":|",), ends_on_tonic=True, closes=True, beat=12), Endings(LENGTHS)
    assert endings.loosened(bar, 12) is bar
    assert endings.loosened(bar, 8).beat == 0


def test_a_short_last_note_off_the_beat_is_not_leapt_to(last_bars: Any) -> None:
    short = [
        [event.pitches[0].midi for event in bar.events[-2:]]
        for bar in last_bars("", meter="6/8", key="D", ends_on_tonic=True)
        if bar.length == Fraction(6, 8) and bar.events[-1].duration == Fraction(1, 8)
    ]
    assert short
    assert all((before - 62) % 12 <= 4 or (before - 62) % 12 >= 8 for before, _ in short)
