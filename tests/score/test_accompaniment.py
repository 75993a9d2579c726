"""The accompaniment: chord symbols, a harmony where there are none, patterns."""

from fractions import Fraction

import pytest

from composer.notation.meters import parse_meter
from composer.notation.reader import read_tune
from composer.score.accompaniment import accompaniment, pattern, timed_chords
from composer.score.accompaniment_chords import read_chord
from composer.score.accompaniment_patterns import DRONE
from composer.score.click_bars import timed_bars
from composer.score.drums import bodhran_notes
from composer.score.performance import TimedNote, perform

F = Fraction


def chord_names(music: str, key: str = "C", meter: str = "4/4") -> list[str]:
    """The chords of a tune in their order, those that follow each other merged."""
    tune = read_tune(f"X:1\nM:{meter}\nL:1/4\nK:{key}\n{music}\n")
    names = [
        timed.chord.name if timed.chord else "-"
        for timed in timed_chords(tune, perform(tune), timed_bars(tune))
    ]
    return [name for index, name in enumerate(names) if not index or names[index - 1] != name]


def accompanied(text: str) -> tuple[TimedNote, ...]:
    tune = read_tune(text)
    return accompaniment(tune, perform(tune), timed_bars(tune))


@pytest.mark.parametrize(
    ("music", "key", "meter", "chords"),
    [
        ("CEGc|FAcA|GBdB|C4|]", "C", "4/4", ["C", "F", "G7", "C"]),
        ("DFA|GBd|ce'c'|d3|]", "D", "3/4", ["D", "G", "A7", "D"]),
        ("EGB|DFA|EGB|E3|]", "Edor", "3/4", ["Em", "D", "Em"]),
        ("Ace|GBd|Ace|A3|]", "Am", "3/4", ["Am", "G", "Am"]),
        ("DFA|CEG|DFA|D3|]", "Dmix", "3/4", ["D", "C", "D"]),
        ("GBdg|GBdB|dfad|G4|]", "G", "4/4", ["G", "D7", "G"]),
    ],
)
def test_a_melody_of_broken_chords_gets_those_chords(
    music: str, key: str, meter: str, chords: list[str]
) -> None:
    assert chord_names(music, key, meter) == chords


def test_a_known_tune_gets_the_chords_that_everybody_plays() -> None:
    twinkle = "CCGG|AAG2|FFEE|DDC2|]"
    assert chord_names(twinkle) == ["C", "F", "C", "F", "C", "G7", "C"]


def test_a_section_ends_on_the_tonic_though_its_last_note_would_fit_another_chord() -> None:
    assert chord_names("GBdg|cegc'|dfad|G4|]", "G")[-1] == "G"
    assert chord_names("|:GBdg|dfaf|dfaf|G4:|", "G") == ["G", "D7", "G", "D7", "G"]


def test_a_bar_without_notes_keeps_the_chord_before_it() -> None:
    assert chord_names("CEGc|z4|z4|CEGc|") == ["C"]


def test_a_tune_without_a_key_takes_its_last_note_for_the_tonic() -> None:
    assert chord_names("GBdg|GBdB|G4|]", "none") == ["G"]


def test_a_dominant_has_its_seventh_before_its_tonic_alone() -> None:
    assert chord_names("GBdg|dfad|eBge|G4|]", "G") == ["G", "D", "Em", "G"]


def test_a_passing_note_changes_no_chord() -> None:
    assert chord_names("C>DE>F G2E2|C>DE>F G2E2|G>AB>c d2B2|c4 C4|]", "C", "4/4")[:2] == ["C", "G7"]


@pytest.mark.parametrize(
    ("key", "closing"),
    [("Ador", ["G", "Am"]), ("Amix", ["G", "A"]), ("Am", ["E7", "Am"]), ("A", ["E7", "A"])],
)
def test_dorian_and_mixolydian_tunes_close_by_their_seventh(key: str, closing: list[str]) -> None:
    music = (
        "A2c2e2c2|A2c2e2c2|G2B2d2B2|A8|]" if "m" in key or "d" in key else "A2c2e2c2|A2c2e2c2|B2G2E2G2|A8|]"
    )
    music = "A2c2e2c2|A2c2e2c2|^G2B2E2B2|A8|]" if key == "Am" else music
    assert chord_names(music.replace("8", "4").replace("2", ""), key)[-2:] == closing


def test_harmony_is_worked_out_anew_in_another_key() -> None:
    assert chord_names("DFAd|A,CEA|D4|[K:F]FAcf|CEGc|F4|]", "D")[-3:] == ["F", "C7", "F"]


def test_chord_symbols_are_played_until_the_next_one_and_through_repeats() -> None:
    assert chord_names('|:"G"GBdg|"D7"dfaf:|"Em"e4|', "G") == ["G", "D7", "G", "D7", "Em"]


def test_no_chord_is_silence_and_annotations_are_no_chords() -> None:
    assert chord_names('"Am"A4|"N.C."A4|"slowly"A4|"Dm"D4|') == ["Am", "-", "Dm"]


def test_a_symbol_that_is_not_understood_is_silent() -> None:
    assert chord_names('"Am"A4|"Dqux"A4|"Dm"D4|') == ["Am", "-", "Dm"]


def test_symbols_at_one_note_share_it() -> None:
    tune = read_tune('X:1\nM:4/4\nL:1/4\nK:C\n"Am""Dm"A4|\n')
    found = timed_chords(tune, perform(tune), timed_bars(tune))
    assert [(timed.onset, timed.end) for timed in found] == [(0, F(1, 2)), (F(1, 2), 1)]


def test_an_overlay_places_chords_between_those_of_its_voice() -> None:
    assert chord_names('"Am"A4&x2"Dm"x2|"G"G4|') == ["Am", "Dm", "G"]


def test_chords_sound_where_a_transposing_voice_does() -> None:
    assert chord_names('"D"D4|', "D transpose=-2") == ["C"]


@pytest.mark.parametrize(
    ("symbol", "pitch_classes", "bass"),
    [
        ("C", {0, 4, 7}, 0),
        ("F#m", {6, 9, 1}, 6),
        ("Bb7", {10, 2, 5, 8}, 10),
        ("Am7/G", {9, 0, 4, 7}, 7),
        ("D/F#", {2, 6, 9}, 6),
        ("Gsus4", {7, 0, 2}, 7),
        ("(Edim)", {4, 7, 10}, 4),
        ("C/D", {0, 4, 7, 2}, 2),
    ],
)
def test_a_chord_symbol_names_its_notes(symbol: str, pitch_classes: set[int], bass: int) -> None:
    chord = read_chord(symbol)
    assert chord is not None
    assert (chord.pitch_classes, chord.bass) == (pitch_classes, bass)


@pytest.mark.parametrize("symbol", ["", "Q", "Fine", "Chorus", "A wide", "C/Q"])
def test_a_word_is_no_chord(symbol: str) -> None:
    assert read_chord(symbol) is None


@pytest.mark.parametrize(
    ("meter", "rhythm", "strokes"),
    [
        ("3/4", "waltz", "0 root, 1/4 chord, 1/2 chord"),
        ("4/4", "reel", "0 root, 1/4 chord, 1/2 fifth, 3/4 chord"),
        ("C|", "reel", "0 root, 1/4 chord, 1/2 fifth, 3/4 chord"),
        ("2/4", "polka", "0 root, 1/8 chord, 1/4 fifth, 3/8 chord"),
        ("6/8", "jig", "0 root, 1/4 chord, 3/8 fifth, 5/8 chord"),
        ("9/8", "slip jig", "0 root, 1/4 chord, 3/8 fifth, 5/8 chord, 3/4 root, 1 chord"),
        ("5/8", "", "0 root, 1/8 chord, 1/4 chord, 3/8 chord, 1/2 chord"),
        ("4/4", "Slow air", "0 root, 0 chord"),
        ("none", "", "0 root, 0 chord"),
    ],
)
def test_each_meter_has_its_pattern(meter: str, rhythm: str, strokes: str) -> None:
    found = ", ".join(f"{s.offset} {s.role.value}" for s in pattern(parse_meter(meter), rhythm))
    assert found == strokes


@pytest.mark.parametrize(
    ("meter", "chosen", "strokes"),
    [
        ("6/8", "boom-chick", "0 root, 3/16 chord, 3/8 fifth, 9/16 chord"),
        ("3/4", "boom-chick", "0 root, 1/8 chord, 1/4 fifth, 3/8 chord, 1/2 root, 5/8 chord"),
        ("4/4", "waltz", "0 root, 1/4 chord, 1/2 chord, 3/4 chord"),
        ("2/4", "jig", "0 root, 1/6 chord, 1/4 fifth, 5/12 chord"),
        ("9/8", "held", "0 root, 0 chord"),
        ("none", "boom-chick", "0 root, 0 chord"),
    ],
)
def test_any_meter_can_have_any_pattern(meter: str, chosen: str, strokes: str) -> None:
    found = ", ".join(f"{s.offset} {s.role.value}" for s in pattern(parse_meter(meter), "", chosen))
    assert found == strokes


@pytest.mark.parametrize("music", ['"C"c2 GE|"G7"DFGB|c4|]', "%%MIDI gchord fzcz\ncGEC|"])
def test_a_drone_holds_the_key_note_and_its_fifth_whatever_the_chords(music: str) -> None:
    tune = read_tune(f"X:1\nM:4/4\nL:1/4\nK:Edor\n{music}\n")
    notes = accompaniment(tune, perform(tune), timed_bars(tune), DRONE)
    assert {note.pitch % 12 for note in notes} == {4, 11}
    assert all(note.duration == 1 for note in notes)


def test_a_bodhran_strikes_the_beats_low_and_leaves_the_pick_up_alone() -> None:
    tune = read_tune("X:1\nM:6/8\nL:1/8\nK:D\nA|dfa afd|edc d2|]\n")
    notes = bodhran_notes(tune, timed_bars(tune))
    assert [note.onset for note in notes] == [F(n, 8) for n in range(1, 12)]
    low = [note.onset for note in notes if note.pitch == 41]
    assert low == [F(1, 8), F(1, 2), F(7, 8), F(5, 4)]
    loudest = max(notes, key=lambda note: note.velocity)
    assert loudest.onset == F(1, 8)


def test_a_waltz_goes_oom_pah_pah_below_the_melody() -> None:
    notes = accompanied('X:1\nR:waltz\nM:3/4\nL:1/4\nK:C\n"C"ceg|\n')
    assert [note.onset for note in notes] == [0, F(1, 4), F(1, 4), F(1, 4), F(1, 2), F(1, 2), F(1, 2)]
    assert notes[0].pitch == 48
    assert [note.pitch for note in notes[1:4]] == [52, 55, 60]
    assert max(note.velocity for note in notes) < 80


def test_the_pick_up_is_left_alone() -> None:
    assert accompanied("X:1\nM:4/4\nL:1/4\nK:C\nG|CEGc|\n")[0].onset == F(1, 4)


def test_a_new_chord_within_a_bar_begins_with_its_root() -> None:
    notes = accompanied('X:1\nM:4/4\nL:1/4\nK:C\n"C"CE"G"GB|\n')
    assert [note.pitch for note in notes if note.onset == F(1, 2)] == [43]


def test_nothing_of_it_outlasts_the_tune_or_stands_in_its_text(real_tunes: list[str]) -> None:
    for text in real_tunes:
        tune = read_tune(text)
        performance = perform(tune)
        notes = accompaniment(tune, performance, timed_bars(tune))
        assert notes == accompaniment(tune, performance, timed_bars(tune))
        assert notes
        assert all(n.onset + n.duration <= performance.length and n.duration > 0 for n in notes)
        assert all(n.voice in (len(tune.voices), len(tune.voices) + 1) and 36 <= n.pitch <= 76 for n in notes)


def test_a_tune_without_notes_has_no_accompaniment() -> None:
    assert accompanied("X:1\nK:C\n") == ()
