"""A tune played: the onsets and pitches that abc2midi gives, in whole notes."""

from fractions import Fraction

import pytest

from composer.notation.reader import read_tune
from composer.score.performance import Performance, TimedNote, perform


def played(music: str, header: str = "M:4/4\nL:1/8\n", key: str = "C") -> Performance:
    return perform(read_tune(f"X:1\nT:t\n{header}K:{key}\n{music}\n"))


def ticks(performance: Performance) -> list[tuple[int, int]]:
    """Onsets in abc2midi's ticks (1920 to a whole note) with their pitches."""
    return [(round(note.onset * 1920), note.pitch) for note in performance.notes]


def lengths(performance: Performance) -> list[int]:
    return [round(note.duration * 1920) for note in performance.notes]


def test_notes_follow_each_other_and_rests_pass_time() -> None:
    assert ticks(played("C2 z D4|")) == [(0, 60), (720, 62)]


def test_a_repeat_with_endings_is_unfolded() -> None:
    performance = played("|:C8|1 D8:|2 E8|]")
    assert [note.pitch for note in performance.notes] == [60, 62, 60, 64]
    assert performance.length == 4


def test_tied_notes_are_one_note() -> None:
    performance = played("C4-C4|C8|")
    assert ticks(performance) == [(0, 60), (1920, 60)]
    assert lengths(performance) == [1920, 1920]


def test_a_tie_over_the_bar_line_keeps_its_accidental() -> None:
    assert [(n.pitch, n.duration) for n in played("^F8-|F8|").notes] == [(66, Fraction(2))]


def test_a_tie_to_another_pitch_joins_nothing() -> None:
    assert ticks(played("C4-D4|")) == [(0, 60), (960, 62)]


def test_only_the_tied_pitch_of_a_chord_goes_on() -> None:
    performance = played("[C-E]4 [CE]4|")
    assert sorted((round(n.onset * 1920), n.pitch) for n in performance.notes) == [
        (0, 60),
        (0, 64),
        (960, 64),
    ]


def test_a_grace_note_takes_a_quarter_of_its_length_from_its_note() -> None:
    performance = played("{g}a3 {gag}a3|", "M:6/8\nL:1/8\n", "D")
    assert ticks(performance) == [(0, 79), (60, 81), (720, 79), (780, 81), (840, 79), (900, 81)]
    assert lengths(performance) == [60, 660, 60, 60, 60, 540]


def test_a_grace_note_inside_a_tuplet_is_as_short_as_the_tuplet() -> None:
    assert ticks(played("(3{c}BAB|"))[:2] == [(0, 72), (40, 71)]
    assert ticks(played("{c}(3BAB|"))[:2] == [(0, 72), (60, 71)]


def test_grace_notes_that_would_leave_nothing_of_their_note_are_left_out() -> None:
    assert ticks(played("{c4}d|")) == [(0, 74)]


def test_a_roll_on_three_units_is_five_notes() -> None:
    performance = played("~a3|", "M:6/8\nL:1/8\n", "D")
    assert ticks(performance) == [(0, 81), (240, 83), (300, 81), (480, 79), (540, 81)]


def test_a_roll_on_another_length_starts_with_the_note_above() -> None:
    assert ticks(played("~b2|", "M:6/8\nL:1/8\n", "D")) == [(0, 85), (60, 83)]


@pytest.mark.parametrize(
    ("tempo", "count"), [("", 4), ("Q:1/4=60\n", 8), ("Q:1/4=150\n", 2), ("Q:1/4=149\n", 4)]
)
def test_a_trill_starts_above_and_keeps_its_speed_in_any_tempo(tempo: str, count: int) -> None:
    performance = played("Ta|", f"M:4/4\nL:1/8\n{tempo}")
    assert [note.pitch for note in performance.notes] == [83, 81] * (count // 2)


def test_a_trill_goes_on_through_a_tie() -> None:
    assert len(played("Ta-|a|").notes) == 8


def test_a_staccato_note_sounds_half_its_length() -> None:
    assert lengths(played(".c2 c2|")) == [240, 480]


def test_in_a_hornpipe_dotted_pairs_are_played_two_to_one() -> None:
    header = "R:hornpipe\nM:C|\nL:1/8\n"
    assert [start for start, _ in ticks(played("a>b c<d|", header))] == [0, 320, 480, 640]


def test_a_hornpipe_in_capitals_is_played_as_it_is_written_as_abc2midi_does() -> None:
    header = "R:HORNPIPE\nM:C|\nL:1/8\n"
    assert [start for start, _ in ticks(played("a>b c<d|", header))] == [0, 360, 480, 600]


def test_in_a_hornpipe_in_common_time_plain_pairs_on_the_beat_swing() -> None:
    header = "R:Hornpipe\nM:C\nL:1/8\n"
    assert [start for start, _ in ticks(played("GA cd (3GAB e2|", header))] == [
        *(0, 320, 480, 800, 960, 1120, 1280, 1440),
    ]


def test_no_pair_in_a_hornpipe_reaches_over_a_bar_line() -> None:
    header = "R:hornpipe\nM:2/4\nL:1/16\n"
    assert [start for start, _ in ticks(played("FGA|Bdef|", header))] == [0, 160, 240, 360, 520, 600, 760]


def test_in_a_reel_they_do_not() -> None:
    assert [start for start, _ in ticks(played("GA c>d|", "R:reel\nM:C\nL:1/8\n"))] == [0, 240, 480, 840]


def test_downbeats_are_louder_and_a_pickup_is_no_downbeat() -> None:
    notes = played("G|CDEF GABc|").notes
    assert [note.velocity for note in notes[:6]] == [80, 105, 80, 80, 80, 95]


def test_dynamics_hold_until_the_next_one() -> None:
    loud, soft = played("!f!C8|D8|").notes[1], played("!p!C8|D8|").notes[1]
    assert loud.velocity > soft.velocity


def test_without_a_tempo_a_quarter_note_lasts_half_a_second() -> None:
    assert played("C8|").seconds(Fraction(1, 4)) == 0.5


def test_a_tempo_change_holds_from_its_place_and_returns_with_the_repeat() -> None:
    performance = played("|:C8|[Q:1/4=60]D8:|")
    assert [round(performance.seconds(Fraction(bar)), 6) for bar in range(5)] == [0, 2, 6, 8, 12]
    assert performance.onset(7.0) == Fraction(5, 2)


def test_the_first_voice_and_the_second_sound_together() -> None:
    notes = played("V:1\nC8|\nV:2\nE8|").notes
    assert [(note.onset, note.pitch, note.voice) for note in notes] == [(0, 60, 0), (0, 64, 1)]


def test_a_span_leads_back_to_the_text() -> None:
    tune = read_tune("X:1\nK:C\n{g}C2 [EG]2|\n")
    notes = perform(tune).notes

    def text(note: TimedNote) -> str:
        return tune.text[note.span.start : note.span.end]

    assert "g" in text(notes[0])
    assert "C2" in text(notes[1])
    assert "[EG]2" in text(notes[2])


def test_a_tune_without_music_is_silent_and_has_tempo_meter_and_key() -> None:
    performance = perform(read_tune("X:1\nK:C\n"))
    assert performance.notes == ()
    assert performance.length == 0
    assert len(performance.tempos) == len(performance.meters) == len(performance.keys) == 1
