"""The MIDI that is played: a tune's notes, clicks and accompaniment on the way that a recording takes.

Its ticks are a ten-thousandth of a second each, whatever the tune's tempo, so that a place in the music and
a second of the recording are one calculation. The MIDI that leaves the program is another: `score.midi`.
"""

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

import mido

from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.notation.navigation import without_jumps
from composer.playback.itinerary import Itinerary, Leg, plan, whole_note_seconds
from composer.playback.midi_take import TICKS_PER_SECOND
from composer.playback.settings import AS_WRITTEN, PlayingSettings
from composer.playback.synthesizer import LONGEST_SECONDS
from composer.score.click import Click, clicks, count_in
from composer.score.click_bars import TimedBar, timed_bars
from composer.score.expression import Expression, perform_expressively
from composer.score.heard_parts import BASS, HeardPart, heard_parts, only_part
from composer.score.midi_channels import FreeChannels, PartChannels, named_channels, part_channels
from composer.score.midi_parts import Timed, part_messages, sound_at
from composer.score.performance import Performance, TimedNote, TimedSound, perform

DRUMS, ACCOMPANIMENT, OTHER_BASS = 9, 15, 14
# High and low wood block of the General MIDI percussion map.
ACCENTED_CLICK, PLAIN_CLICK = 76, 77
ACCENTED_VELOCITY, PLAIN_VELOCITY = 112, 88
CLICK_SECONDS = 0.05


@dataclass(frozen=True)
class Arrangement:
    """What is to be rendered or sent, and the way that it takes through the tune."""

    midi: bytes
    itinerary: Itinerary
    bars: Sequence[TimedBar]


def arrange(
    tune: Tune, settings: PlayingSettings, start: Fraction = Fraction(0), unfinished: bool = False
) -> Arrangement:
    """The MIDI of a tune as `settings` have it, when playing begins `start` whole notes after its start.

    Args:
        unfinished: True while more of the tune is to come.

    Raises:
        ComposerError: it would play for too long.
    """
    tune = tune if settings.jumps else without_jumps(tune)
    plain, bars = perform(tune), timed_bars(tune)
    performance = _as_played(tune, settings, unfinished) if settings.as_played else plain
    itinerary = plan(performance, bars, settings, start)
    _refuse_endless(itinerary)
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS_PER_SECOND, charset="utf-8")
    tempo = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=1_000_000)])
    end = round(itinerary.duration_seconds * TICKS_PER_SECOND)
    tempo.append(mido.MetaMessage("end_of_track", time=end))
    file.tracks.append(tempo)
    parts = only_part(heard_parts(tune, performance, plain, bars, settings.added), settings.only)
    chosen = {each.channel for each in settings.parts if each.channel is not None}
    free = FreeChannels({ACCOMPANIMENT, OTHER_BASS, *chosen, *named_channels(performance.sounds)})
    channels = _channels(parts, free)
    heard = settings.heard(part.role for part in parts)
    file.tracks.extend(
        _part(part, channels[part.role], itinerary, settings) for part in parts if part.role in heard
    )
    if settings.metronome or settings.count_in:
        file.tracks.append(_track(_clicks(performance, bars, itinerary, settings)))
    written = io.BytesIO()
    file.save(file=written)
    return Arrangement(written.getvalue(), itinerary, bars)


def _as_played(tune: Tune, settings: PlayingSettings, unfinished: bool) -> Performance:
    """A round goes on without slowing, and what beats are clicked is played on them."""
    slows = settings.slows and not unfinished and settings.loop is None and settings.times == 1
    return perform_expressively(
        tune,
        Expression(
            settings.swing_percent, settings.tempo_percent, settings.variation_seed, slows, settings.metronome
        ),
    )


def _without_programs(sounds: Sequence[TimedSound]) -> list[TimedSound]:
    """The same, for whoever plays all voices on an instrument of their own choice."""
    return [replace(timed, sound=replace(timed.sound, program=None)) for timed in sounds]


def _refuse_endless(itinerary: Itinerary) -> None:
    """Whole bars of rest and repeats can ask for years of clicks in a few characters."""
    if itinerary.duration_seconds > LONGEST_SECONDS:
        raise ComposerError(
            f"The tune would play for {itinerary.duration_seconds / 60:,.0f} minutes, and at most "
            f"{LONGEST_SECONDS / 60:.0f} are played. Loop a part of it, play it faster, or check its repeats."
        )


def _channels(parts: Sequence[HeardPart], free: FreeChannels) -> dict[str, PartChannels]:
    """The channels of each part; chords and bass share one where no bass has an instrument of its own."""
    own = {part.role: free.take() for part in parts if part.voice is not None}
    found: dict[str, PartChannels] = {}
    for part in parts:
        if part.voice is not None:
            found[part.role] = part_channels(free, own[part.role], part.notes)
        elif part.is_percussion:
            found[part.role] = PartChannels(DRUMS)
        else:
            other = part.role == BASS and any(timed.sound.program is not None for timed in part.sounds)
            found[part.role] = PartChannels(OTHER_BASS if other else ACCOMPANIMENT)
    return found


def _part(
    part: HeardPart, channels: PartChannels, itinerary: Itinerary, settings: PlayingSettings
) -> mido.MidiTrack:
    """One part through all legs; what the tune names as its instrument is played, else the player's."""
    messages: list[Timed] = []
    sounds: Sequence[TimedSound] = part.sounds
    program = settings.accompaniment_program
    if part.voice is not None:
        program = max(settings.program, 0)
        sounds = sounds if settings.program == AS_WRITTEN else _without_programs(sounds)
    wanted = settings.part(part.role)
    if wanted.channel is not None:
        sounds = [replace(each, sound=replace(each.sound, channel=wanted.channel)) for each in sounds]
    sounding = [_transposed(note, sounds, settings.transposition_semitones) for note in part.notes]
    for leg in itinerary.legs:
        ticks = _ticks(itinerary, leg)
        played = list(_cut(sounding, leg))
        messages.extend(part_messages(played, sounds, channels, program, ticks, ticks(leg.start)))
    track = _track(messages)
    if wanted.port:
        # Meta event 09 of standard MIDI files: which device a track goes to.
        track.insert(0, mido.MetaMessage("device_name", name=wanted.port))
    return track


def _cut(notes: Iterable[TimedNote], leg: Leg) -> Iterator[TimedNote]:
    """The notes that begin within a leg; none sounds beyond its end."""
    for note in notes:
        if leg.start <= note.onset < leg.end:
            beyond = note.onset + note.duration > leg.end
            yield replace(note, duration=leg.end - note.onset) if beyond else note


def _transposed(note: TimedNote, sounds: Sequence[TimedSound], semitones: int) -> TimedNote:
    """A pitch that MIDI does not have is brought back by octaves; drums stay as they are."""
    if not semitones or sound_at(sounds, note.onset).is_percussion:
        return note
    pitch = note.pitch + semitones
    while pitch > 127:
        pitch -= 12
    while pitch < 0:
        pitch += 12
    return replace(note, pitch=pitch)


def _clicks(
    performance: Performance, bars: Sequence[TimedBar], itinerary: Itinerary, settings: PlayingSettings
) -> list[Timed]:
    """The count-in's clicks, and with the metronome those of every leg."""
    first = itinerary.legs[0]
    heard: list[tuple[float, Click]] = []
    if settings.count_in:
        _, counted = count_in(bars, first.start)
        pace = whole_note_seconds(performance, first.start, settings.tempo_percent)
        heard += [(float(click.onset) * pace, click) for click in counted]
    if settings.metronome:
        beaten = list(clicks(bars))
        for leg in itinerary.legs:
            within = (click for click in beaten if leg.start <= click.onset < leg.end)
            heard += [(itinerary.tick_seconds(leg, click.onset), click) for click in within]
    return [message for seconds, click in heard for message in _click_messages(seconds, click)]


def _click_messages(seconds: float, click: Click) -> Iterator[Timed]:
    note = ACCENTED_CLICK if click.accented else PLAIN_CLICK
    velocity = ACCENTED_VELOCITY if click.accented else PLAIN_VELOCITY
    start, end = round(seconds * TICKS_PER_SECOND), round((seconds + CLICK_SECONDS) * TICKS_PER_SECOND)
    yield start, mido.Message("note_on", channel=DRUMS, note=note, velocity=velocity)
    yield end, mido.Message("note_off", channel=DRUMS, note=note)


def _ticks(itinerary: Itinerary, leg: Leg) -> Callable[[Fraction], int]:
    """Places to ticks; where one note ends another begins, so every place is worked out once."""

    @cache
    def ticks(onset: Fraction) -> int:
        return round(itinerary.tick_seconds(leg, onset) * TICKS_PER_SECOND)

    return ticks


def _track(messages: list[Timed]) -> mido.MidiTrack:
    """Absolute ticks to the differences that a file holds; at one tick notes end before others start."""
    track, now = mido.MidiTrack(), 0
    for tick, message in sorted(messages, key=_order):
        message.time = tick - now
        track.append(message)
        now = tick
    return track


def _order(timed: Timed) -> tuple[int, int]:
    return timed[0], {"note_off": 0, "note_on": 2}.get(timed[1].type, 1)
