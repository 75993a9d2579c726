"""Only what is systematically amiss in a bundled collection is mended."""

from composer.corpus.mending import mended
from composer.notation.reader import read_tune

SONG = "X:1\nT: Lied\nM: 4/4\nL: 1/4\nK: G\nG | A2A2 | B2B\nB | c2c2\nd2d2 | d2d\n"
MAILED = "X:1\nM:4/4\nL:1/8\nK:D\nDEFG =\nABcd|=20\nDE=3DFG ABcd|]\n"


def test_bar_lines_that_essen_leaves_out_at_line_ends_are_written() -> None:
    tune = mended(read_tune(SONG), "essen")
    assert tune.valid
    assert tune.text == SONG.replace("c2c2\n", "c2c2 |\n")


def test_marks_of_a_mail_program_are_taken_out_of_ryans() -> None:
    assert mended(read_tune(MAILED), "ryans").text.endswith("DEFG ABcd| \nDE=FG ABcd|]\n")


def test_a_tune_of_a_persons_own_and_one_that_stays_broken_are_not_touched() -> None:
    for text, collection in ((SONG, ""), (MAILED, "essen"), (SONG.replace("A2A2", "A2A"), "essen")):
        assert mended(read_tune(text), collection).text == text
