"""Writes a set as one MIDI file: a track for each part, the tunes one after another in each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import mido

from composer.score.expression import Expression
from composer.score.heard_parts import ALONE, Accompaniment
from composer.score.midi import MidiTracks, midi_file, midi_tracks
from composer.score.midi_parts import Timed
from composer.score.midi_texts import sayable
from composer.score.midi_ticks import ticks
from composer.score.tune_set import Playing, TuneSet, in_a_row

_NAMES = ("track_name", "end_of_track")


def set_midi_bytes(
    tune_set: TuneSet,
    *,
    program: int = 0,
    texts: Sequence[str] = (),
    accompaniment: Accompaniment = ALONE,
    only: str = "",
    expression: Expression | None = None,
) -> bytes:
    """The set as a standard MIDI file, in which each tune has its own tempo, meter and key.

    Args:
        program, texts, accompaniment, only: as `midi_tracks` has them.
        expression: how it is played; each time is varied anew, and only the last one slows at its end.
    """
    playings = in_a_row(tune_set)
    first_bar = playings[0].bar_onset
    told: list[Timed] = [(0, mido.MetaMessage("track_name", name=sayable(tune_set.title)))]
    told += [(0, mido.MetaMessage("text", text=sayable(text))) for text in texts]
    parts: dict[str, list[Timed]] = {}
    end = 0
    for playing in playings:
        how = None if expression is None else of_playing(expression, playing)
        tracks = midi_tracks(
            playing.tune,
            program=program,
            pad_pickup=True,
            accompaniment=accompaniment,
            only=only,
            expression=how,
        )
        offset = ticks(playing.bar_onset - first_bar)
        start = offset + tracks.start
        told = [*_without_later_meters(told, offset), *_told(playing, tracks, offset)]
        for part in tracks.parts:
            named: list[Timed] = [(0, mido.MetaMessage("track_name", name=part.role))]
            messages = parts.setdefault(part.role, named)
            messages += _unbent(messages, start)
            messages += [(max(start, offset + tick), one) for tick, one in part.messages if _plays(one)]
        end = offset + tracks.end
    told.sort(key=lambda timed: timed[0])
    return midi_file(
        [told, *(sorted(messages, key=lambda timed: timed[0]) for messages in parts.values())], end
    )


def of_playing(expression: Expression, playing: Playing) -> Expression:
    """How one of the times is played."""
    seed = expression.seed + 1000 * playing.number + playing.time
    return replace(expression, seed=seed, slows=expression.slows and playing.is_last)


def _plays(message: object) -> bool:
    return getattr(message, "type", "") not in _NAMES


def _told(playing: Playing, tracks: MidiTracks, offset: int) -> Iterator[Timed]:
    """A meter holds from its bar line; tempo and key from the first note: before it the last tune sounds."""
    start = offset + tracks.start if offset else 0
    time = f" ({playing.time + 1})" if playing.time else ""
    yield start, mido.MetaMessage("marker", text=sayable(f"{playing.tune.title or 'Untitled'}{time}"))
    for tick, message in tracks.conductor:
        if message.type == "time_signature":
            yield offset + tick, message
        elif _plays(message):
            yield max(start, offset + tick), message


def _without_later_meters(told: Sequence[Timed], tick: int) -> list[Timed]:
    """What the short bar at the end was called, before the pick-up of the next tune completed it."""
    return [one for one in told if one[0] < tick or one[1].type != "time_signature"]


def _unbent(before: Sequence[Timed], tick: int) -> list[Timed]:
    """Channels that the tune before has left bent are straight again."""
    bent: dict[int, int] = {}
    for _, message in before:
        if isinstance(message, mido.Message) and message.type == "pitchwheel":
            bent[message.channel] = message.pitch
    return [(tick, mido.Message("pitchwheel", channel=c, pitch=0)) for c, pitch in bent.items() if pitch]
