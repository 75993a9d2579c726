"""A set as it is played: every note where the tune alone has it, one tune after another."""

import io
from dataclasses import replace

import mido
import pytest

from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.playback.arrangement import arrange
from composer.playback.midi_take import TICKS_PER_SECOND
from composer.playback.set_arrangement import arrange_set
from composer.playback.settings import PlayingSettings
from composer.score.tune_set import SetTune, TuneSet

JIG = read_tune("X:1\nT:Jig\nM:6/8\nL:1/8\nQ:3/8=120\nK:D\nA|:dfa afd|gbg fe:|\n")
REEL = read_tune("X:2\nT:Reel\nM:4/4\nL:1/8\nQ:1/4=200\nK:G\n%%MIDI program 73\nB2BA G2GA|A2AG F2d2|G8|]\n")
AS_WRITTEN = PlayingSettings(as_played=False, accompaniment=True)

Note = tuple[int, int, int]


def notes_of(midi: bytes) -> list[Note]:
    """Tick, channel and pitch of every note."""
    found: list[Note] = []
    for track in mido.MidiFile(file=io.BytesIO(midi), charset="utf-8").tracks:
        now = 0
        for message in track:
            now += message.time
            if message.type == "note_on":
                found.append((now, message.channel, message.note))
    return sorted(found)


def test_a_set_sounds_as_its_tunes_alone_do_one_after_another() -> None:
    tune_set = TuneSet("", (SetTune(JIG, 2), SetTune(REEL, 1)))
    expected: list[Note] = []
    seconds = 0.0
    for tune in (JIG, JIG, REEL):
        arranged = arrange(tune, AS_WRITTEN)
        shift = round(seconds * TICKS_PER_SECOND)
        expected += [(tick + shift, *rest) for tick, *rest in notes_of(arranged.midi)]
        seconds += arranged.itinerary.duration_seconds
        # The jig's last bar has no pick-up to complete it when the reel follows.
        seconds += 60 / 120 / 3 if tune is JIG and shift else 0
    assert notes_of(arrange_set(tune_set, AS_WRITTEN)) == sorted(expected)


def test_it_is_counted_in_once() -> None:
    tune_set = TuneSet("", (SetTune(JIG, 3),))
    counted = notes_of(arrange_set(tune_set, replace(AS_WRITTEN, count_in=True)))
    alone = notes_of(arrange(JIG, replace(AS_WRITTEN, count_in=True)).midi)
    assert [note for note in counted if note[1] == 9] == [note for note in alone if note[1] == 9]


def test_a_set_that_is_too_long_is_refused_in_a_sentence() -> None:
    long = read_tune("X:1\nM:4/4\nL:1/1\nQ:1/4=60\nK:C\n" + "C|" * 20)
    with pytest.raises(ComposerError, match="more than 12 minutes"):
        arrange_set(TuneSet("", (SetTune(long, 20),)), AS_WRITTEN)
