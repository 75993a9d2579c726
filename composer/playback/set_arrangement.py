"""The MIDI of a set as it is played: each time of each tune is arranged, and they are put in a row."""

import io
from dataclasses import replace

import mido

from composer.errors import ComposerError
from composer.playback.arrangement import arrange
from composer.playback.itinerary import whole_note_seconds
from composer.playback.midi_take import TICKS_PER_SECOND
from composer.playback.settings import PlayingSettings
from composer.playback.synthesizer import LONGEST_SECONDS
from composer.score.tune_set import TuneSet, in_a_row


def arrange_set(tune_set: TuneSet, settings: PlayingSettings) -> bytes:
    """What `arrange` gives for one tune: counted in once, each tune at its own tempo, without a gap.

    Raises:
        ComposerError: it would play for too long.
    """
    tune_set = tune_set if settings.jumps else tune_set.without_jumps()
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS_PER_SECOND, charset="utf-8")
    seconds, pace = 0.0, 0.0
    for playing in in_a_row(tune_set):
        is_first = not file.tracks
        own = replace(
            settings,
            loop=None,
            slows=settings.slows and playing.is_last,
            count_in=settings.count_in and is_first,
            variation_seed=settings.variation_seed + 1000 * playing.number + playing.time,
        )
        arranged = arrange(playing.tune, own)
        seconds += float(playing.rest) * pace
        tracks = mido.MidiFile(file=io.BytesIO(arranged.midi), charset="utf-8").tracks
        # The first says how long a tick is, which is the same for all.
        file.tracks.extend(_later(track, seconds) for track in (tracks if is_first else tracks[1:]))
        performance = arranged.itinerary.performance
        pace = whole_note_seconds(performance, performance.length, own.tempo_percent)
        seconds += arranged.itinerary.duration_seconds
        _refuse_too_long(seconds)
    written = io.BytesIO()
    file.save(file=written)
    return written.getvalue()


def _later(track: mido.MidiTrack, seconds: float) -> mido.MidiTrack:
    """The same so many seconds later; what it bends is straight again at its end."""
    messages = [message for message in track if message.type != "end_of_track"]
    bent = {message.channel for message in messages if message.type == "pitchwheel"}
    if messages:
        messages[0].time += round(seconds * TICKS_PER_SECOND)
    return mido.MidiTrack([*messages, *(mido.Message("pitchwheel", channel=channel) for channel in bent)])


def _refuse_too_long(seconds: float) -> None:
    if seconds > LONGEST_SECONDS:
        raise ComposerError(
            f"The set would play for more than {LONGEST_SECONDS / 60:.0f} minutes, which is the most that is "
            "turned into sound. Play its tunes fewer times, or make two sets of it."
        )
