"""The MIDI that is played: notes where the itinerary has them, clicks, accompaniment."""

import io
from collections import Counter
from fractions import Fraction
from itertools import pairwise

import mido
import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.playback.arrangement import (
    ACCENTED_CLICK,
    ACCOMPANIMENT,
    DRUMS,
    PLAIN_CLICK,
    Arrangement,
    arrange,
)
from composer.playback.finding import notes_at
from composer.playback.settings import AS_WRITTEN, Loop, PartSettings, PlayingSettings
from composer.playback.synthesizer import synthesize
from composer.score.performance import perform

F = Fraction
TUNE = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=120\nK:C\nG|CDEF|GABc|c3|]\n")


def ons(arrangement: Arrangement, channel: int = 0) -> list[tuple[float, int]]:
    """Seconds and note numbers of what begins on a channel."""
    seconds, found = 0.0, []
    for message in mido.MidiFile(file=io.BytesIO(arrangement.midi)):
        seconds += message.time
        if message.type == "note_on" and message.channel == channel:
            found.append((round(seconds, 3), message.note))
    return found


def settings(**values: object) -> PlayingSettings:
    return PlayingSettings(**{"as_played": False, **values})  # type: ignore[arg-type]


def test_notes_sound_where_the_performance_has_them() -> None:
    performance = perform(TUNE)
    expected = [(round(performance.seconds(n.onset), 3), n.pitch) for n in performance.notes]
    assert ons(arrange(TUNE, settings())) == expected


def test_tempo_and_transposition_apply_to_every_note() -> None:
    plain, changed = (
        ons(arrange(TUNE, settings())),
        ons(arrange(TUNE, settings(tempo_percent=50, transposition_semitones=-5))),
    )
    assert changed == [(seconds * 2, note - 5) for seconds, note in plain]


def test_a_note_that_midi_does_not_have_comes_back_by_octaves() -> None:
    high = read_tune("X:1\nK:C\nc''''8|\n")
    (note,) = ons(arrange(high, settings(transposition_semitones=24)))
    assert note[1] <= 127
    assert (note[1] - ons(arrange(high, settings()))[0][1]) % 12 == 0


def test_the_count_in_is_a_bar_and_what_the_pick_up_lacks_and_the_music_follows_it() -> None:
    arrangement = arrange(TUNE, settings(count_in=True))
    assert [seconds for seconds, _ in ons(arrangement, DRUMS)] == [n * 0.5 for n in range(7)]
    assert ons(arrangement)[0] == (3.5, 67)


def test_the_metronome_accents_the_bars() -> None:
    clicked = [note for _, note in ons(arrange(TUNE, settings(metronome=True)), DRUMS)]
    assert clicked[:5] == [PLAIN_CLICK, ACCENTED_CLICK, *[PLAIN_CLICK] * 3]
    assert len(clicked) == 1 + 4 + 4 + 3


def test_clicks_are_not_transposed_and_the_accompaniment_is() -> None:
    low = arrange(TUNE, settings(metronome=True, accompaniment=True))
    high = arrange(TUNE, settings(metronome=True, accompaniment=True, transposition_semitones=3))
    assert ons(high, DRUMS) == ons(low, DRUMS)
    assert ons(high, ACCOMPANIMENT) == [(s, n + 3) for s, n in ons(low, ACCOMPANIMENT)]


def test_the_accompaniment_has_an_instrument_of_its_own() -> None:
    file = mido.MidiFile(
        file=io.BytesIO(
            arrange(TUNE, settings(program=73, accompaniment=True, accompaniment_program=24)).midi
        )
    )
    programs = {m.channel: m.program for track in file.tracks for m in track if m.type == "program_change"}
    assert programs == {0: 73, ACCOMPANIMENT: 24}


def test_a_tune_without_end_is_refused_at_once() -> None:
    endless = read_tune("X:1\nM:4/4\nL:1/4\nP:(A100)99\nK:C\nP:A\nC4|Z999|\n")
    with pytest.raises(ComposerError, match=r"at most 12 are played"):
        arrange(endless, settings(metronome=True, accompaniment=True))


def test_every_round_of_a_loop_has_the_same_notes_each_faster() -> None:
    arrangement = arrange(TUNE, settings(loop=Loop(F(1, 4), F(5, 4), 50, 200)), F(1, 4))
    heard = ons(arrangement)
    assert [note for _, note in heard[:8]] == [60, 62, 64, 65] * 2
    assert heard[4:8] == [
        (pytest.approx(2 + n / 3, abs=0.001), note) for n, (_, note) in enumerate(heard[:4])
    ]


@given(
    music=st.lists(
        st.sampled_from(["C", "c2", "[CEG]", "G-G", "z", "|", "(3abc", "Tc2", "C8"]), min_size=1, max_size=12
    ),
    start=st.fractions(0, 1, max_denominator=8),
    length=st.fractions(F(1, 8), 1, max_denominator=8),
    count_in=st.booleans(),
)
@example_settings(max_examples=15)
def test_no_note_is_left_hanging_whatever_is_looped(
    music: list[str], start: Fraction, length: Fraction, count_in: bool
) -> None:
    tune = read_tune(f"X:1\nM:4/4\nL:1/8\nK:D\nD{' '.join(music)}|\n")
    loop = Loop(start, start + length, 25, 200)
    made = arrange(tune, settings(loop=loop, count_in=count_in, metronome=True, accompaniment=True))
    sounding: Counter[tuple[int, int]] = Counter()
    for message in mido.MidiFile(file=io.BytesIO(made.midi)):
        if message.type == "note_on":
            sounding[message.channel, message.note] += 1
            assert sounding[message.channel, message.note] == 1
        elif message.type == "note_off":
            sounding[message.channel, message.note] -= 1
    assert not +sounding


def first_sounds(samples: np.ndarray, rate: int, after_seconds: float) -> float:
    """Seconds at which it becomes loud, looked for from a moment on."""
    start = round(after_seconds * rate)
    loud = np.abs(samples[start:, 0].astype(int)) > 1500
    return after_seconds + int(loud.argmax()) / rate


def test_the_sound_is_within_30_ms_of_the_itinerary_after_count_in_and_in_later_rounds() -> None:
    # Short notes with silence before them, so that each can be found in the sound.
    tune = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=90\nK:C\nz4|z2 .c'z|z4|\n")
    made = arrange(tune, settings(count_in=True, tempo_percent=80, loop=Loop(F(1), F(2), 20, 120)))
    recording = synthesize(made.midi)
    for number in range(5):
        place = made.itinerary.seconds(F(3, 2), near=number + 1)
        assert place is not None
        heard = first_sounds(recording.samples, recording.sample_rate, place - 0.4)
        assert heard == pytest.approx(place, abs=0.03)


def test_an_instrument_that_a_person_chooses_plays_whatever_the_tune_names() -> None:
    tune = read_tune("X:1\nT:Reed\nM:4/4\nL:1/4\nK:C\n%%MIDI program 68\nC D E F|]\n")
    for chosen, heard in ((AS_WRITTEN, 68), (0, 0), (40, 40)):
        tracks = mido.MidiFile(file=io.BytesIO(arrange(tune, settings(program=chosen)).midi)).tracks
        assert {m.program for track in tracks for m in track if m.type == "program_change"} == {heard}


REEL = read_tune("X:1\nR:reel\nM:C|\nL:1/8\nK:D\n|:{g}D2FA dAFA|Bcde fedB|A3B A2FA|defd edBA:|\n")


def test_the_note_that_is_heard_is_the_one_that_the_page_shows() -> None:
    """As played, in every pass of a loop and after a count-in, the place is within its written note."""
    written = perform(REEL)
    starts = [note for note in written.notes if note.pitch != 79]
    for values in ({}, {"count_in": True}, {"loop": Loop(F(1), F(3), 10, 150)}, {"tempo_percent": 60}):
        made = arrange(REEL, settings(as_played=True, **values))
        heard = [(seconds, pitch) for seconds, pitch in ons(made) if pitch != 79]
        assert len(heard) >= len(starts) // 2
        for seconds, pitch in heard:
            shown = [note.pitch for note in notes_at(written, made.itinerary.onset(seconds + 0.012))]
            assert pitch in shown


def test_clicks_are_steady_and_the_notes_on_beats_are_on_them() -> None:
    made = arrange(REEL, settings(as_played=True, metronome=True, loop=Loop(F(0), F(4))))
    clicked = [seconds for seconds, _ in ons(made, DRUMS)]
    gaps = {round(after - before, 3) for before, after in pairwise(clicked)}
    assert max(gaps) - min(gaps) <= 0.0011


def test_a_loop_and_a_tune_that_grows_do_not_slow_down_at_their_end() -> None:
    tune = read_tune("X:1\nR:reel\nM:C|\nL:1/8\nK:D\n" + "DEFG ABcd|" * 4 + "\n")
    once, plain = (arrange(tune, settings(as_played=played)).itinerary for played in (True, False))
    grows = arrange(tune, settings(as_played=True), unfinished=True).itinerary
    loops = arrange(tune, settings(as_played=True, loop=Loop(F(0), F(4)))).itinerary
    assert once.duration_seconds > plain.duration_seconds + 0.02
    assert grows.duration_seconds == pytest.approx(plain.duration_seconds)
    assert loops.legs[0].duration_seconds == pytest.approx(plain.duration_seconds)


def test_the_players_swing_and_seed_are_played() -> None:
    straight, swung, seeded = (
        ons(arrange(REEL, settings(as_played=True, **values)))
        for values in (
            {"swing_percent": 50},
            {"swing_percent": 66},
            {"swing_percent": 50, "variation_seed": 3},
        )
    )
    assert straight != swung
    assert straight != seeded
    assert ons(arrange(REEL, settings(as_played=True, swing_percent=50))) == straight


def test_the_chords_are_the_same_as_played_and_as_written() -> None:
    played, plain = (arrange(REEL, settings(as_played=p, accompaniment=True)) for p in (True, False))
    assert [p for _, p in ons(played, ACCOMPANIMENT)] == [p for _, p in ons(plain, ACCOMPANIMENT)]


def sounding_notes(**values: object) -> dict[str, int]:
    """How many notes sound on each channel."""
    made = arrange(TWO_VOICES, settings(accompaniment=True, bodhran=True, **values))
    found: Counter[str] = Counter()
    for message in mido.MidiFile(file=io.BytesIO(made.midi)):
        if message.type == "note_on":
            found[f"{message.channel}"] += 1
    return dict(found)


TWO_VOICES = read_tune("X:1\nM:4/4\nL:1/4\nK:C\nV:1\nCDEF|G4|\nV:2\nC,4|G,4|\n")


def test_muted_parts_are_silent_and_what_is_soloed_is_alone() -> None:
    everything = sounding_notes()
    assert set(everything) == {"0", "1", "9", "15"}
    muted = sounding_notes(parts=(PartSettings("Melody", muted=True), PartSettings("Bodhrán", muted=True)))
    assert muted == {channel: everything[channel] for channel in ("1", "15")}
    solo = sounding_notes(parts=(PartSettings("Voice 2", soloed=True), PartSettings("Voice 2x", soloed=True)))
    assert solo == {"1": everything["1"]}
    assert sounding_notes(parts=(PartSettings("Voice 7", soloed=True),)) == everything


def test_a_part_goes_to_the_channel_that_a_person_gives_it() -> None:
    everything = sounding_notes()
    moved = sounding_notes(parts=(PartSettings("Melody", channel=4), PartSettings("Bodhrán", channel=2)))
    assert moved == {"4": everything["0"], "1": everything["1"], "2": everything["9"], "15": everything["15"]}
