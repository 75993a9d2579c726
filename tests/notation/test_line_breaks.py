"""Line breaks of all kinds become line ends."""

import pytest
from hypothesis import given, settings
from real_tunes import ANY_TEXT, texts

from composer.errors import ComposerError
from composer.notation.elements import Event, LineBreak, Tune
from composer.notation.line_breaks import with_normal_line_breaks
from composer.notation.reader import read_tune

HEADER = "X:1\nL:1/4\nK:C\n"


def written(tune: Tune) -> list[object]:
    """The elements without their spans and beams: a beam over a line break is none."""
    return [
        (type(e), e.pitches and [p.midi for p in e.pitches], e.duration) if isinstance(e, Event) else type(e)
        for voice in tune.voices
        for e in voice.elements
    ]


def normal(music: str) -> str:
    return with_normal_line_breaks(read_tune(HEADER + music)).removeprefix(HEADER)


@pytest.mark.parametrize(
    ("music", "mended"),
    [
        ("CD|!\nEF|!\n", "CD|\nEF|\n"),
        ("CD|!EF|$GA|", "CD|\nEF|\nGA|"),
        ("CD|!!EF|", "CD|\nEF|"),
        ("CD|\\\nEF|", "CD| EF|"),
        ("CD|\\\nw:la\nEF|", "CD|\\\nw:la\nEF|"),
        ("CD!EF\nw:a b c d", "CD$EF\nw:a b c d"),
        ("!trill!CD|!EF", "!trill!CD|\nEF"),
        ("CD|EF|", "CD|EF|"),
    ],
)
def test_each_system_is_one_line(music: str, mended: str) -> None:
    assert normal(music) == mended


def test_line_ends_that_do_not_break_the_score_are_refused_with_a_sentence() -> None:
    with pytest.raises(ComposerError, match="I:linebreak"):
        with_normal_line_breaks(read_tune("X:1\nI:linebreak $\nK:C\nCD\nEF$GA\n"))


def test_real_tunes_are_read_the_same_from_lines_that_end_in_old_breaks() -> None:
    for text in texts():
        head, _, music = text.partition("\nK:")
        old = head + "\nK:" + music.replace("|\n", "|!\n").replace("||", "||!")
        tune = read_tune(old)
        after = read_tune(with_normal_line_breaks(tune))
        assert written(after) == written(tune)
        assert sum(LineBreak is kind for kind in written(after)) == sum(LineBreak is k for k in written(tune))


@given(ANY_TEXT)
@settings(max_examples=150)
def test_any_text_is_read_the_same(text: str) -> None:
    tune = read_tune(text)
    try:
        after = with_normal_line_breaks(tune)
    except ComposerError:
        return
    assert written(read_tune(after)) == written(tune)
