"""MIDI files: instruments, channels, drums, bends, bar lines, words, the accompaniment's tracks."""

import io

import mido
import pytest

from composer.notation.reader import read_tune
from composer.score.heard_parts import CHORDS_AND_BASS
from composer.score.midi import midi_bytes

HEAD = "X:1\nT:t\nM:4/4\nL:1/4\nQ:1/4=120\n"


def read(text: str, **options: bool | int) -> mido.MidiFile:
    data = midi_bytes(read_tune(HEAD + text), **options)  # type: ignore[arg-type]
    return mido.MidiFile(file=io.BytesIO(data), charset="utf-8")


def timed(track: mido.MidiTrack) -> list[tuple[float, mido.Message]]:
    """The messages of a track with their places in quarter notes."""
    now, found = 0, []
    for message in track:
        now += message.time
        found.append((now / 480, message))
    return found


def places(file: mido.MidiFile, kind: str) -> list[tuple[float, str]]:
    return [
        (at, message.text)
        for track in file.tracks
        for at, message in timed(track)
        if message.type == kind and not message.text.startswith(("Key", "Meter"))
    ]


def struck(track: mido.MidiTrack) -> list[tuple[float, int, int]]:
    """Onset, channel, note number."""
    return [(at, m.channel, m.note) for at, m in timed(track) if m.type == "note_on"]


def programs(track: mido.MidiTrack) -> list[tuple[float, int]]:
    return [(at, m.program) for at, m in timed(track) if m.type == "program_change"]


def test_a_voice_changes_its_instrument_where_it_is_told_to_and_back_in_a_repeat() -> None:
    track = read("K:C\n%%MIDI program 60\n|:C4|[I:MIDI program 61]D4:|").tracks[1]
    assert programs(track) == [(0, 60), (4, 61), (8, 60), (12, 61)]


def test_the_program_of_the_export_is_for_what_the_tune_does_not_say() -> None:
    file = read("K:C\nV:1\n%%MIDI program 7\nC4|\nV:2\nE4|", program=40)
    assert [programs(track)[0][1] for track in file.tracks[1:]] == [7, 40]


def test_a_named_channel_is_kept_free_of_others() -> None:
    file = read("K:C\nV:1\n%%MIDI channel 1\nC4|\nV:2\nE4|\nV:3\nG4|")
    assert [struck(track)[0][1] for track in file.tracks[1:]] == [0, 1, 2]
    file = read("K:C\nV:1\nC4|\nV:2\n%%MIDI channel 1\nE4|")
    assert [struck(track)[0][1] for track in file.tracks[1:]] == [1, 0]


def test_a_muted_voice_has_no_track() -> None:
    assert len(read("K:C\nV:1\nC4|\nV:2\n%%MIDI voice mute\nE4|").tracks) == 2


def test_a_voice_of_rests_has_no_track() -> None:
    assert len(read("K:C\nV:1\nC4|\nV:2\nz4|").tracks) == 2


def test_percussion_plays_its_drums_whatever_the_key_and_the_octave() -> None:
    text = "%%MIDI drummap ^G 39\n%%percmap B 40\nK:A clef=perc octave=-1\n%%MIDI transpose 5\n^GBc2|"
    assert struck(read(text, program=40).tracks[1]) == [(0, 9, 39), (1, 9, 40), (2, 9, 73)]
    assert programs(read(text, program=40).tracks[1]) == [(0, 0)]


def test_drums_are_heard_while_they_are_on_and_fill_their_bars() -> None:
    text = "%%MIDI drum dzd2 36 42 110 70\n%%MIDI drumon\nK:C\nC4|C4|\n%%MIDI drumoff\nC4|"
    drums = read(text).tracks[-1]
    assert struck(drums) == [(0, 9, 36), (2, 9, 42), (4, 9, 36), (6, 9, 42)]
    assert [m.velocity for _, m in timed(drums) if m.type == "note_on"] == [110, 70, 110, 70]
    over_two = read(text.replace("%%MIDI drumon", "%%MIDI drumbars 2\n%%MIDI drumon")).tracks[-1]
    assert struck(over_two) == [(0, 9, 36), (4, 9, 42)]


def test_a_quarter_tone_bends_a_channel_of_its_own() -> None:
    track = read("K:C\n[C^/E]2 F2|").tracks[1]
    (bend,) = [message for message in track if message.type == "pitchwheel"]
    channels = {note: channel for _, channel, note in struck(track)}
    assert bend.pitch == 8192 // 4
    assert channels[64] == bend.channel != channels[60] == channels[65]


def test_a_pick_up_is_padded_so_that_the_bar_lines_are_the_tunes() -> None:
    text = "K:C\nG|CDEF|GAB2|c3|]"
    assert struck(read(text).tracks[1])[0][0] == 0
    assert [at for at, _, _ in struck(read(text, pad_pickup=True).tracks[1])][:2] == [3, 4]


def test_a_bar_of_another_length_has_its_own_time_signature() -> None:
    file = read("K:C\nCDEF|CDEFG|CDEF|", pad_pickup=True)
    meters = [(at, m.numerator) for at, m in timed(file.tracks[0]) if m.type == "time_signature"]
    assert meters == [(0, 4), (4, 5), (9, 4)]


def test_parts_are_markers_each_time_that_they_begin() -> None:
    file = read("K:C\nP:A\nC4|\nP:B\nD4|".replace("K:C", "P:ABA\nK:C"))
    assert places(file, "marker") == [(0, "A"), (4, "B"), (8, "A")]
    assert places(read("K:C\n|:C4|D4:|E4|F4|"), "marker") == [(0, "A"), (8, "A"), (16, "B")]


def test_chord_names_are_texts_and_syllables_are_lyrics_verse_by_verse() -> None:
    file = read('K:C\n|:"Am""D7"C2"G"D2:|\nw:one two-\nw:three four')
    assert places(file, "text") == [(0, "Am"), (1, "D7"), (2, "G"), (4, "Am"), (5, "D7"), (6, "G")]
    words = [(at, text.strip()) for at, text in places(file, "lyrics")]
    assert words == [(0, "one"), (2, "two"), (4, "three"), (6, "four")]


def test_the_accompaniment_has_tracks_of_its_own_with_the_tunes_instruments() -> None:
    text = '%%MIDI chordprog 25\n%%MIDI bassprog 33\n%%MIDI gchord fzcz\nK:C\n"C"C4|"F"F4|'
    assert len(read(text).tracks) == 2
    _, melody, chords, bass = read(text, accompaniment=CHORDS_AND_BASS).tracks
    assert (chords.name, bass.name) == ("Chords", "Bass")
    assert [programs(track)[0][1] for track in (melody, chords, bass)] == [0, 25, 33]
    assert [at for at, _, _ in struck(bass)] == [0, 4]
    assert sorted({at for at, _, _ in struck(chords)}) == [2, 6]
    assert len({struck(track)[0][1] for track in (melody, chords, bass)}) == 3


@pytest.mark.parametrize(
    ("letters", "notes"),
    [("g", [52]), ("h", [55]), ("i", [60]), ("j", [64]), ("G", [40]), ("b", [52, 55, 60])],
)
def test_a_pattern_can_ask_for_single_notes_of_the_chord(letters: str, notes: list[int]) -> None:
    file = read(f'%%MIDI gchord {letters}\nK:C\n"C"C4|', accompaniment=CHORDS_AND_BASS)
    chords = next(track for track in file.tracks if track.name == "Chords")
    assert [note for _, _, note in struck(chords)] == notes


def test_chords_can_be_switched_off_and_on() -> None:
    file = read('K:C\n"C"C4|[I:MIDI gchordoff]C4|[I:MIDI gchordon]C4|', accompaniment=CHORDS_AND_BASS)
    assert {at // 4 for at, _, _ in struck(file.tracks[2])} == {0, 2}
