"""A sample of real tunes sounds as abc2midi, the reference player, plays it."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

from benchmarks.differences import Difference
from benchmarks.fidelity import EQUAL, compare
from benchmarks.generated_tunes import generated_tunes
from benchmarks.reference_player import installed
from benchmarks.tune_sources import COLLECTIONS, source_tunes, spread


def test_nearly_every_real_tune_sounds_as_the_reference_plays_it() -> None:
    if not installed():
        pytest.fail("abc2midi is missing: install Debian's package “abcmidi”, or the like of your system.")
    tunes = spread(list(source_tunes(COLLECTIONS)), 150)
    outcomes = [compare(tune) for tune in tunes]
    different = [outcome for outcome in outcomes if isinstance(outcome, Difference)]
    assert outcomes.count(EQUAL) > 60
    assert len(different) <= len(outcomes) // 75, different


def test_every_difference_in_tunes_drawn_at_random_has_a_known_cause_in_the_reference() -> None:
    outcomes = [compare(tune) for tune in generated_tunes(200, seed=7)]
    different = [outcome for outcome in outcomes if isinstance(outcome, Difference)]
    assert outcomes.count(EQUAL) > 150
    assert len(different) <= 10
    assert all(difference.cause for difference in different), different
