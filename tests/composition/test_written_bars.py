"""The bars of a tune as they are written."""

from fractions import Fraction

from composer.composition.written_bars import written_bars
from composer.notation.canonical import canonical_text
from composer.notation.reader import read_tune

TUNE = """X:1
T:Bars
M:6/8
L:1/8
K:D
A|:"D"~d2e {g}f>e(d|"G"[Bd]3- [Bd]2 z :|
[K:G] abc d2
B|1 abc !trill!abc:|2 "^end"abc dfe|]
"""


def test_a_bar_is_its_music_with_all_that_hangs_on_its_notes() -> None:
    bars = written_bars(TUNE)
    assert [TUNE[bar.start : bar.end] for bar in bars] == [
        "A",
        '"D"~d2e {g}f>e(d',
        '"G"[Bd]3- [Bd]2 z',
        "abc d2\nB",
        "abc !trill!abc",
        '"^end"abc dfe',
    ]
    assert [bar.index for bar in bars] == list(range(6))


def test_a_bar_knows_its_length_and_the_key_that_holds_in_it() -> None:
    bars = written_bars(TUNE)
    assert [bar.length for bar in bars[:2]] == [Fraction(1, 8), Fraction(3, 4)]
    assert [bar.key.tonic for bar in bars[2:4]] == ["D", "G"]
    assert [bar.is_cut for bar in bars] == [False, False, False, True, False, False]


def test_the_bars_of_the_canonical_text_hold_the_same_events() -> None:
    canonical = written_bars(canonical_text(read_tune(TUNE)))
    assert [len(bar.events) for bar in canonical] == [len(bar.events) for bar in written_bars(TUNE)]


def test_a_tune_without_notes_has_no_bars() -> None:
    assert written_bars("X:1\nT:Empty\nK:C\n| |]\n") == ()
    assert written_bars("") == ()
