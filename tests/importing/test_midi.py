"""MIDI comes in: on a grid, in bars, with a key."""

import io
import random

import mido
import pytest

from composer.export.midi import MidiExporter
from composer.importing.formats import read_music
from composer.notation.reader import read_tune
from composer.score.performance import perform


def midi(
    notes: list[tuple[int, int, int]], *meta: mido.MetaMessage, ticks: int = 480, channel: int = 0
) -> bytes:
    """A file of (onset, length, pitch), in ticks."""
    events = [(onset, 1, pitch) for onset, _, pitch in notes] + [
        (on + length, 0, p) for on, length, p in notes
    ]
    track = mido.MidiTrack(meta)
    now = 0
    for time, is_on, pitch in sorted(events):
        kind = "note_on" if is_on else "note_off"
        track.append(mido.Message(kind, channel=channel, note=pitch, velocity=80, time=time - now))
        now = time
    written = io.BytesIO()
    mido.MidiFile(ticks_per_beat=ticks, tracks=[track]).save(file=written)
    return written.getvalue()


@pytest.mark.parametrize(
    "text",
    [
        "M:6/8\nL:1/8\nK:D\nA|:dfa afd|(3efg e cAc:|",
        "M:4/4\nL:1/8\nK:Bb\nB4 d>cB>A|[Bdf]8|]",
        "M:3/4\nL:1/16\nK:Em\nE2(3FGA B2e2 d3c|E12|]",
        "M:4/4\nL:1/8\nK:C\nV:1\nc2e2 g4|c8|]\nV:2\nC4 E4|G,8|]",
        "M:4/4\nL:1/8\nK:C\nc8-|c4 d4|[M:3/4][K:D]f6|]",
    ],
)
def test_our_own_midi_comes_back_with_the_same_notes(text: str) -> None:
    tune = read_tune("X:1\nT:T\n" + text + "\n")
    back = read_tune(read_music(MidiExporter().export(tune), "auto", "file")[0])
    assert [(n.onset, n.duration, n.pitch) for n in perform(back).notes] == [
        (n.onset, n.duration, n.pitch) for n in perform(tune).notes
    ]
    assert back.problems == ()
    assert (back.key.tonic, back.meter.text) == (tune.key.tonic, tune.meter.text)


def test_what_was_played_unevenly_is_put_on_the_grid_and_its_key_guessed() -> None:
    chance = random.Random(4)
    scale = [62, 64, 66, 67, 69, 71, 73, 74, 74, 73, 71, 69, 67, 66, 64, 62]
    played = [(max(0, 240 * at + chance.randint(-25, 25)), 200, pitch) for at, pitch in enumerate(scale)]
    text, told = read_music(midi(played), "1/8", "file")
    assert "DEFG ABcd | dcBA GFED |]".replace(" ", "") in text.replace(" ", "")
    assert "K:D" in text
    assert "No key is named: D major was guessed from its notes." in told
    assert "The file names no meter: 4/4 was taken." in told


def test_triplets_among_straight_notes_are_triplets() -> None:
    played = [(0, 240, 60), (240, 240, 62), (480, 160, 64), (640, 160, 65), (800, 160, 67), (960, 960, 60)]
    assert "(3EFG" in read_music(midi(played), "1/16", "file")[0]


def test_drums_alone_are_refused_and_others_left_out() -> None:
    from composer.errors import ComposerError

    with pytest.raises(ComposerError, match="drums alone"):
        read_music(midi([(0, 480, 40)], channel=9), "auto", "file")
