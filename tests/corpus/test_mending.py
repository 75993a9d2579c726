"""Only what is systematically amiss in a bundled collection is mended."""

from composer.corpus.bundled.registry import BUNDLED
from composer.notation.reader import read_tune

SONG = "X:1\nT: Lied\nM: 4/4\nL: 1/4\nK: G\nG | A2A2 | B2B\nB | c2c2\nd2d2 | d2d\n"
MAILED = "X:1\nM:4/4\nL:1/8\nK:D\nDEFG =\nABcd|=20\nDE=3DFG ABcd|]\n"


def test_bar_lines_that_essen_leaves_out_at_line_ends_are_written() -> None:
    tune = BUNDLED["essen"].mended(read_tune(SONG))
    assert tune.valid
    assert tune.text == SONG.replace("c2c2\n", "c2c2 |\n")


def test_marks_of_a_mail_program_are_taken_out_of_ryans() -> None:
    assert BUNDLED["ryans"].mended(read_tune(MAILED)).text.endswith("DEFG ABcd| \nDE=FG ABcd|]\n")


def test_a_tune_that_stays_broken_and_one_of_a_collection_without_a_way_are_not_touched() -> None:
    for text, name in ((SONG, "oneills"), (MAILED, "essen"), (SONG.replace("A2A2", "A2A"), "essen")):
        assert BUNDLED[name].mended(read_tune(text)).text == text
