"""Training and composing agree on what is a copy, however it is written."""

import pytest

from composer.composition.originality.comparison import compare
from composer.melody.index import index_of
from composer.notation.reader import read_tune
from composer.notation.transposition import transposed
from composer.notation.unit_lengths import with_unit_length
from composer.training.copying import LearntBars

HEADER = "X:1\nM:4/4\nL:1/8\nK:D\n"
MUSIC = "ABde f2ed|BAFA BcdB|AFdF AFdF|GFED E2FG|fafd efec|dBAF E4|]"
REEL = HEADER + MUSIC
IN_SIXTEENTHS = "X:1\nM:2/4\nL:1/16\nK:D\n" + MUSIC
ACCIDENTALS = "X:1\nM:4/4\nL:1/8\nK:D\n^ABde f2ed|B^AFA BcdB|AFd=F AFdF|^GFED E2FG|f^afd efec|d_BAF E4|]"
ADORNED = HEADER + 'AB"D"de {g}f2ed|~BAFA (BcdB)|AFdF !trill!A[DF]dF|GFED E2FG|fafd efec|dBAF E4|]'
TIED = HEADER + "ABde f-fed|BAFA BcdB|AFdF AFdF|GFED E-EFG|fafd efec|dBAF E2-E2|]"
DOTTED = HEADER + "A>Bd>e f2e>d|B>AF>A B>cd>B|A>Fd>F A>Fd>F|G>FE>D E2F>G|f>af>d e>fe>c|d>BA>F E4|]"
UPSIDE_DOWN = HEADER + "GFDC B,2CD|FGBG FEDF|GBDB GBDB|ABcd c2BA|B,G,B,D CB,CE|DFGB c4|]"
THREE = HEADER + "fefe f4|ABde f2ed|BAFA BcdB|AFdF AFdF|D8|]"
EACH_ELSEWHERE = HEADER + "ABde f2ed|BdBG cAFA|AFdF AFdF|e8|fafd efec|d8|]"
LONG_NOTES = "X:1\nM:3/4\nL:1/4\nK:D\nA3|B3|A3|F3|G3|E3|]"


def cases() -> dict[str, tuple[str, bool]]:
    """Each text, and whether it is a copy of the reel."""
    reel = read_tune(REEL)
    return {
        "as it is": (REEL, True),
        "in another key": (transposed(reel, 5), True),
        "in another mode": (REEL.replace("K:D", "K:Ddor"), True),
        "an accidental in each bar": (ACCIDENTALS, True),
        "in another unit": (with_unit_length(reel, reel.unit_note_length / 2), True),
        "in 2/4 and sixteenths": (IN_SIXTEENTHS, True),
        "with ornaments, chords and slurs": (ADORNED, True),
        "with ties": (TIED, True),
        "dotted": (DOTTED, False),
        "upside down": (UPSIDE_DOWN, False),
        "three bars of it": (THREE, False),
        "every other bar of it": (EACH_ELSEWHERE, False),
        "another tune": (LONG_NOTES, False),
    }


@pytest.mark.parametrize("name", cases())
def test_training_counts_as_copied_what_composing_flags(name: str) -> None:
    text, is_copy = cases()[name]
    assert compare(read_tune(text), index_of([("Reel", REEL)])).is_flagged == is_copy
    assert LearntBars.of([REEL]).copied(text) == is_copy


@pytest.mark.parametrize("name", cases())
def test_they_agree_the_other_way_round_and_on_every_length(name: str) -> None:
    text, is_copy = cases()[name]
    learnt = LearntBars.of([text])
    found = compare(read_tune(REEL), learnt.index)
    assert found.is_flagged == learnt.copied(REEL) == is_copy
    assert found.longest_run == learnt.longest_run(REEL)


def test_four_bars_of_one_long_note_each_are_no_copy() -> None:
    assert compare(read_tune(LONG_NOTES), index_of([("Air", LONG_NOTES)])).longest_run == 3
    assert not LearntBars.of([LONG_NOTES]).copied(LONG_NOTES)
