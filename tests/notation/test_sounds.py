"""`%%MIDI` and `I:MIDI`: whose sound they change, and from where on."""

from composer.notation.elements import SoundChange, Tune
from composer.notation.reader import read_tune

HEAD = "X:1\nM:4/4\nL:1/4\n"


def programs(tune: Tune) -> list[list[int | None]]:
    """The programs of each voice in the order in which they are written."""
    return [
        [v.sound.program, *(e.sound.program for e in v.elements if isinstance(e, SoundChange))]
        for v in tune.voices
    ]


def test_the_file_the_tune_the_voice_and_the_line_each_have_their_say() -> None:
    file = "%%MIDI program 1\n\n"
    assert programs(read_tune(HEAD + "K:C\nC4|", file_header=file)) == [[1]]
    assert programs(read_tune(HEAD + "%%MIDI program 2\nK:C\nC4|", file_header=file)) == [[2]]
    assert programs(read_tune(HEAD + "K:C\nI:MIDI program 3\nC4|[I:MIDI program 4]D4|")) == [[3, 4]]
    two = "%%MIDI program 5\nV:1\n%%MIDI program 6\nV:2\nK:C\nV:1\nC4|\nV:2\nE4|\n%%MIDI program 7\nE4|"
    assert programs(read_tune(HEAD + two)) == [[6], [5, 7]]


def test_a_header_can_name_the_program_of_a_voice_by_its_channel() -> None:
    text = "%%MIDI program 1 40\n%%MIDI program 2 42\nK:C\nV:a\nC4|\nV:b\nC,4|"
    assert programs(read_tune(HEAD + text)) == [[40], [42]]


def test_the_standards_own_directive_counts_from_1_and_may_name_a_voice() -> None:
    text = "K:C\n%%MIDI voice B instrument=43\nV:A\n%%MIDI voice instrument=41\nC4|\nV:B\nC,4|"
    assert programs(read_tune(HEAD + text)) == [[40], [42]]
    assert read_tune(HEAD + "K:C\nV:1\n%%MIDI voice mute\nC4|").voices[0].sound.muted


def test_an_overlay_sounds_as_its_voice() -> None:
    tune = read_tune(HEAD + "%%MIDI program 9\nK:C\nC4&E4|[I:MIDI program 8]C4&E4|")
    assert programs(tune) == [[9, 8], [9, 8]]


def test_what_cannot_be_read_is_told_with_its_line() -> None:
    tune = read_tune(HEAD + "%%MIDI program flute\nK:C\nC4|\n%%MIDI drummap X 9\n%%MIDI gchord qq\nC4|")
    assert [(problem.rule, problem.line, problem.fatal) for problem in tune.problems] == [
        ("midi", 4, False),
        ("midi", 7, False),
        ("midi", 8, False),
    ]
    assert tune.voices[0].sound.program is None
