"""Makes a tune of what was played on a MIDI keyboard to a click: by the road that MIDI files take."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

import mido

from composer.errors import ComposerError
from composer.importing.formats import read_music
from composer.importing.importing import Grid
from composer.importing.midi import REPEATS_WRITTEN_OUT
from composer.importing.quantising import Played
from composer.notation.meters import parse_meter
from composer.playback.midi_keyboard import KeyMove
from composer.score.click_bars import beat_length

METERS = ("4/4", "6/8", "2/4", "3/4", "9/8", "2/2", "3/2", "12/8")
SLOWEST_BPM, FASTEST_BPM = 20, 300
NOTHING_PLAYED = (
    "No note was played on the keyboard, so there is no tune. Press Record and play after the count."
)
_TICKS_PER_BEAT = 960
# Fingers are lifted early or late: so near to the next note, in whole notes, it was meant to reach it.
_NEAR = Fraction(3, 32)
# Fingers of one chord do not go down at one time.
_CHORD = Fraction(1, 64)
_SHORTEST = Fraction(1, 128)


@dataclass(frozen=True, slots=True)
class TakeSettings:
    """To which click it is played.

    Attributes:
        bpm: beats a minute; the beat of 6/8 is a dotted quarter note.
        grid: the shortest note, triplets besides.
    """

    meter: str = METERS[0]
    bpm: int = 100
    grid: Grid = "1/16"

    @property
    def beat(self) -> Fraction:
        """In whole notes."""
        return beat_length(parse_meter(self.meter))

    @property
    def seconds_a_bar(self) -> float:
        """How long a bar of the click lasts."""
        bar = parse_meter(self.meter).duration
        assert bar is not None
        return float(bar / self.beat) * 60 / self.bpm


def played_notes(moves: Iterable[KeyMove], settings: TakeSettings, until_seconds: float) -> list[Played]:
    """The notes in whole notes, of moves in seconds from the start of the count-in; one that is still held
    ends with the take."""
    notes: list[Played] = []
    down: dict[int, float] = {}
    for move in moves:
        begun = down.pop(move.pitch, None)
        if begun is not None:
            notes.append(_played(move.pitch, begun, move.seconds, settings))
        if move.is_down:
            down[move.pitch] = move.seconds
    notes += [_played(pitch, begun, until_seconds, settings) for pitch, begun in down.items()]
    return [note for note in notes if note.onset >= 0]


def _played(pitch: int, begun: float, ended: float, settings: TakeSettings) -> Played:
    whole_notes_a_second = float(settings.beat) * settings.bpm / 60
    onset, end = (Fraction(seconds * whole_notes_a_second) for seconds in (begun, ended))
    return Played(onset, max(end, onset + _SHORTEST), pitch)


def joined(notes: Sequence[Played]) -> list[Played]:
    """The notes in their order, each ending where the next begins if it ends near there."""
    ordered = sorted(notes, key=lambda note: (note.onset, note.pitch))
    onsets = sorted({note.onset for note in ordered})
    return [Played(note.onset, _meant_end(note, onsets), note.pitch) for note in ordered]


def _meant_end(note: Played, onsets: Sequence[Fraction]) -> Fraction:
    later = [onset for onset in onsets if onset - note.onset > _CHORD and abs(onset - note.end) <= _NEAR]
    return min(later, key=lambda onset: abs(onset - note.end), default=note.end)


def take_as_midi(notes: Sequence[Played], settings: TakeSettings) -> bytes:
    """A MIDI file whose first bar is the count-in."""
    meter = parse_meter(settings.meter)
    quarter = 60 / settings.bpm / float(4 * settings.beat)
    track = mido.MidiTrack(
        [
            mido.MetaMessage("time_signature", numerator=meter.beats, denominator=meter.beat_unit),
            mido.MetaMessage("set_tempo", tempo=round(quarter * 1_000_000)),
        ]
    )
    moves = [(_ticks(note.end), 0, note.pitch) for note in notes]
    moves += [(_ticks(note.onset), 1, note.pitch) for note in notes]
    now = 0
    for tick, is_on, pitch in sorted(moves):
        kind = "note_on" if is_on else "note_off"
        track.append(mido.Message(kind, note=pitch, velocity=80, time=tick - now))
        now = tick
    written = io.BytesIO()
    mido.MidiFile(ticks_per_beat=_TICKS_PER_BEAT, tracks=[track]).save(file=written)
    return written.getvalue()


def _ticks(place: Fraction) -> int:
    return round(place * 4 * _TICKS_PER_BEAT)


def take_as_tune(
    moves: Iterable[KeyMove], settings: TakeSettings, until_seconds: float, title: str
) -> tuple[str, list[str]]:
    """The ABC text, and what was guessed.

    Raises:
        ComposerError: nothing was played.
    """
    notes = joined(played_notes(moves, settings, until_seconds))
    if not notes:
        raise ComposerError(NOTHING_PLAYED)
    text, told = read_music(take_as_midi(notes, settings), settings.grid, title)
    return text, [sentence for sentence in told if sentence != REPEATS_WRITTEN_OUT]
