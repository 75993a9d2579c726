"""Decorations: by name even where it could be music, inside chords, as words; and old line breaks."""

from fractions import Fraction

import pytest

from composer.notation.elements import Barline, Event, LineBreak, Tune
from composer.notation.reader import read_tune

HEAD = "X:1\nM:4/4\nL:1/4\nK:C\n"


def events(tune: Tune) -> list[Event]:
    return [element for element in tune.voices[0].elements if isinstance(element, Event)]


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("D.C.", "D.C."),
        ("D.S.", "D.S."),
        ("fine", "fine"),
        ("f", "f"),
        ("ff", "ff"),
        ("^", "marcato"),
        ("3", "3"),
        ("D.C. al fine", "D.C.alfine"),
        ("D.S. al Coda", "D.S.alcoda"),
        ("-(", "-("),
    ],
)
def test_a_name_between_exclamation_marks_is_a_decoration_even_where_it_could_be_notes(
    name: str, read: str
) -> None:
    tune = read_tune(f"{HEAD}CD!{name}!EF|GABc|")
    assert [event.decorations for event in events(tune)[:3]] == [(), (), (read,)]
    assert len(events(tune)) == 8
    assert {problem.rule for problem in tune.problems} <= {"navigation", "not-obeyed"}


def test_notes_between_two_old_line_breaks_are_notes() -> None:
    tune = read_tune(f"{HEAD}CDEF|!GABc|!CDEF!GABc|!")
    assert len(events(tune)) == 16
    assert sum(isinstance(element, LineBreak) for element in tune.voices[0].elements) == 4


def test_a_decoration_inside_a_chord_belongs_to_the_chord_once() -> None:
    (chord,) = events(read_tune(f"{HEAD}[HC4HE4]|"))
    assert chord.decorations == ("fermata",)
    assert len(chord.pitches) == 2


def test_broken_rhythm_reaches_over_the_end_of_a_line() -> None:
    tune = read_tune(f"{HEAD}CDE>\nF|CDE\n>F|")
    lengths = [event.duration for event in events(tune)]
    assert lengths[2:4] == lengths[6:8] == [Fraction(3, 8), Fraction(1, 8)]


def test_grace_notes_before_a_bar_line_stand_after_their_note() -> None:
    first, second, *_ = events(read_tune(f"{HEAD}C2!trill!D2{{CD}}|E4|"))
    assert not first.grace_after
    assert [grace.pitches[0].step for grace in second.grace_after] == ["C", "D"]


def bar_lines(tune: Tune) -> list[Barline]:
    return [element for element in tune.voices[0].elements if isinstance(element, Barline)]


def test_signs_and_words_before_a_bar_line_belong_to_it() -> None:
    tune = read_tune(f'{HEAD}!segno!|:CDEF !fine!:|GABc "D.C."|!f!d4|]')
    assert [bar.decorations for bar in bar_lines(tune)] == [("segno",), ("fine",), (), ()]
    assert [bar.annotations for bar in bar_lines(tune)] == [(), (), ("D.C.",), ()]
    assert [event.decorations for event in events(tune)][-1] == ("f",)


def test_a_crescendo_that_ends_before_a_bar_line_ends_at_the_last_note() -> None:
    found = events(read_tune(f"{HEAD}!<(!CDEF!<)!|G4|"))
    assert [event.decorations for event in found] == [("<(",), (), (), ("<)",), ()]


def test_a_direction_after_the_last_note_is_kept_where_no_bar_line_follows() -> None:
    *_, last = events(read_tune(f'{HEAD}CDEF|GABc !D.C.! "Fine"'))
    assert (last.decorations, last.annotations) == (("D.C.",), ("Fine",))
