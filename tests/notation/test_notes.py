"""Notes, rests, chords, accidentals, ties, grace notes and what is attached to them."""

from fractions import Fraction

import pytest
from reading_aloud import HEADER, events, heard, names, rules, tune_of

from composer.notation.elements import KeyChange, MultimeasureRest


@pytest.mark.parametrize(
    ("music", "sounding"),
    [
        ("C,, C, C c c' c''", "C2 C3 C4 C5 C6 C7"),
        ("^C _D =F ^^G __A", "C#4 C#4 F4 A4 G4"),
        ("^C C | C", "C#4 C#4 C4"),
        ("^C c C,", "C#4 C#5 C#3"),
        ("^C4- | C C", "C#4 C4"),
        ("^C- C | C", "C#4 C4"),
    ],
)
def test_pitches_sound_as_written(music: str, sounding: str) -> None:
    notes = tune_of(music)
    assert names(music) == sounding or sorted(names(music).split()) == sorted(sounding.split()), (
        notes.problems
    )


def test_an_accidental_can_be_told_to_hold_in_its_octave_or_not_at_all() -> None:
    octave = "%%propagate-accidentals octave\n"
    never = "I:propagate-accidentals not\n"
    assert names("^Cc C", HEADER.replace("K:", octave + "K:")) == "C#4 C5 C#4"
    assert names("^CC", HEADER.replace("K:", never + "K:")) == "C#4 C4"


def test_the_key_signature_alters_notes_and_changes_inline() -> None:
    assert names("FC [K:D]FC [K:C] F") == "F4 C4 F#4 C#4 F4"
    assert any(isinstance(element, KeyChange) for element in tune_of("F [K:D] F").voices[0].elements)


@pytest.mark.parametrize(
    ("music", "lengths"),
    [
        ("C C2 C/ C// C3/2 C/4", "1 2 1/2 1/4 3/2 1/4"),
        ("C>D", "3/2 1/2"),
        ("C<D", "1/2 3/2"),
        ("C>>D", "7/4 1/4"),
        ("C>>>D", "15/8 1/8"),
        ("C > D", "3/2 1/2"),
        ("C>|D", "3/2 1/2"),
        ("[CE]>z", "3/2 1/2"),
        ("C3>D", "3 1"),
        ("G>c/B/", "1 1/2 1/2"),
        ("(3CDE F", "2/3 2/3 2/3 1"),
        ("(3C>DE", "1 1/3 2/3"),
        ("(2CD", "3/2 3/2"),
        ("(4CDEF", "3/4 3/4 3/4 3/4"),
        ("(3:2:4CDEF G", "2/3 2/3 2/3 2/3 1"),
        ("(3::2CD E", "2/3 2/3 1"),
        ("(5CDEFG", "2/5 2/5 2/5 2/5 2/5"),
        ("(3zC[EG]", "2/3 2/3 2/3"),
        ("[C2E4] [CE]2 [C/E/]3", "2 2 3/2"),
    ],
)
def test_lengths_are_read(music: str, lengths: str) -> None:
    assert [event.duration * 4 for event in events(music)] == [Fraction(length) for length in lengths.split()]


def test_tuplets_take_their_time_from_a_compound_meter() -> None:
    header = "X:1\nM:6/8\nL:1/4\nK:C\n"
    assert [event.duration * 4 for event in events("(5CDEFG", header)] == [Fraction(3, 5)] * 5


def test_a_tuplet_knows_its_notated_length_and_its_place() -> None:
    last = events("(3CDE")[-1]
    assert last.notated == Fraction(1, 4)
    assert last.tuplet is not None
    assert (last.tuplet.p, last.tuplet.q, last.tuplet.index, last.tuplet.last) == (3, 2, 2, True)


def test_grace_notes_belong_to_the_note_after_them_and_take_no_time() -> None:
    event = events("{/gA}c2")[0]
    assert [pitch.midi for grace in event.grace for pitch in grace.pitches] == [79, 69]
    assert (event.grace_slash, event.duration) == (True, Fraction(1, 2))


def test_everything_that_stands_before_a_note_is_attached_to_it() -> None:
    event = events('"Am7""^slowly""4"!trill!.~T(c2)')[0]
    assert event.chord_symbols == ("Am7",)
    assert event.annotations == ("^slowly", "4")
    assert event.decorations == ("trill", "staccato", "roll", "trill")
    assert (event.slurs_start, event.slurs_end) == (1, 1)


def test_a_symbol_can_be_redefined() -> None:
    header = HEADER.replace("K:", "U:T=!fermata!\nU:k = !plus!\nK:")
    assert [event.decorations for event in events("Tc kd", header)] == [("fermata",), ("plus",)]


def test_old_decorations_between_plus_signs_are_read() -> None:
    assert events("+trill+c")[0].decorations == ("trill",)


def test_notes_without_a_space_between_them_are_beamed() -> None:
    assert [event.beamed for event in events("CD E`F|G")] == [True, False, True, False, False]


def test_ties_join_notes_across_bar_lines_and_within_chords() -> None:
    tune = tune_of("C4-|C2 [CE-][DE]|")
    assert (Fraction(0), 60, Fraction(3, 2)) in heard(tune, tune.voices[0])
    assert (Fraction(7, 4), 64, Fraction(1, 4)) not in heard(tune, tune.voices[0])


def test_a_tie_that_leads_nowhere_is_read_as_a_slur_with_advice() -> None:
    tune = tune_of("C2-D2|")
    assert ([problem.rule for problem in tune.problems], tune.valid) == (["tie"], True)
    assert not any(pitch.tied for event in events("C2-D2|") for pitch in event.pitches)


def test_rests_are_read_visible_and_invisible_and_for_whole_bars() -> None:
    assert [event.visible for event in events("z x2")] == [True, False]
    rests = [e for e in tune_of("Z4|X|Z|").voices[0].elements if isinstance(e, MultimeasureRest)]
    assert [(rest.measures, rest.visible) for rest in rests] == [(4, True), (1, False), (1, True)]


def test_a_continued_line_has_no_line_break() -> None:
    assert tune_of("CDEF|\\\nCDEF|").voices[0].elements[-1] != tune_of("CDEF|").voices[0].elements[-1]
    assert "line-break" not in rules("CDEF|\\\nCDEF|")


@pytest.mark.parametrize(
    ("music", "rule"),
    [
        ("[CEG", "unknown-character"),
        ("{gab C4|", "unknown-character"),
        ("C99999999999|", "note-length"),
        ("C0|", "note-length"),
        ("(99999:3CDE|", "tuplet"),
        ("(3CD", "tuplet"),
        ("(3(3CDE|", "tuplet"),
        (">C4|", "broken-rhythm"),
        ("C4>", "broken-rhythm"),
        ("CDEF|q2w3|", "unknown-character"),
        ("[]C4|", "chord"),
        ("C'''''''4|", "octave"),
    ],
)
def test_what_cannot_be_read_is_a_fatal_problem(music: str, rule: str) -> None:
    assert rule in rules(music, fatal=True)


@pytest.mark.parametrize(
    ("music", "rule"),
    [
        ("CDEF|!\nCDEF|", "old-line-break"),
        ("(CDEF|", "slur"),
        ("CDEF)|", "slur"),
        ("CDEF*|", "reserved-character"),
        ("!nonsense!C4|", "unknown-decoration"),
        ("kC4|", "undefined-symbol"),
        ("C2>D C|", "broken-rhythm"),
    ],
)
def test_what_does_no_harm_is_advice(music: str, rule: str) -> None:
    assert rule in rules(music, fatal=False)
    assert rule not in rules(music, fatal=True)


def test_a_problem_says_where_it_stands() -> None:
    problem = next(p for p in tune_of("CDEF|\nCD&&ö EF|").problems if p.rule == "unknown-character")
    assert (problem.line, problem.column) == (7, 5)
    assert "ö" in problem.message


def test_exclamation_marks_are_told_apart_as_breaks_and_decorations() -> None:
    assert [event.decorations for event in events("C!f!D!trill!E|!\nF4|!")] == [(), ("f",), ("trill",), ()]
    assert names("CD!EF|G!ABc|") == "C4 D4 E4 F4 G4 A4 B4 C5"
