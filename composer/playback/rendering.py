"""What is to be played, and what it is played from: a tune rendered as sound, or as live MIDI."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from composer.cancelling import current
from composer.notation.elements import Tune
from composer.playback.itinerary import Itinerary
from composer.playback.output import Take
from composer.playback.settings import PlayingSettings


@dataclass(eq=False)
class Growth:
    """What all versions of a tune that is being written share: they are as loud as the first that sounded."""

    gain: float | None = None


@dataclass(frozen=True)
class RenderRequest:
    """A tune from a place on, as settings have it.

    Attributes:
        as_midi: True for live MIDI, False for sound.
        growth: where the tune is being written, or was; None for any other tune.
        unfinished: True while more of it is to come.
    """

    tune: Tune
    settings: PlayingSettings
    start: Fraction
    as_midi: bool = False
    growth: Growth | None = None
    unfinished: bool = False

    def goes_on_from(self, other: "RenderRequest") -> bool:
        """True where the other one is the beginning of this one, sounding alike."""
        return (
            other.unfinished
            and other.growth is self.growth
            and (self.settings, self.start, self.as_midi) == (other.settings, other.start, other.as_midi)
        )


@dataclass(frozen=True, eq=False)
class Rendered:
    """What came of a request, and the way through the tune that it takes."""

    request: RenderRequest
    take: Take
    itinerary: Itinerary

    @property
    def waits_at_seconds(self) -> float | None:
        """Where the music ends of which more is to come; None where it is all."""
        return self.itinerary.duration_seconds if self.request.unfinished else None


def render(request: RenderRequest) -> Iterator[Rendered]:
    """Yields what is asked for; may be called from any thread.

    Raises:
        ComposerError: it would play for too long, or could not be turned into sound.
    """
    # Loaded here: mido and the synthesizer take a moment, and the window opens without them.
    from composer.playback.arrangement import arrange
    from composer.playback.midi_clock import clock_pulses
    from composer.playback.midi_take import ClockPulses, midi_take
    from composer.playback.synthesizer import synthesize

    current().check()
    settings = request.settings if request.as_midi else request.settings.for_sound()
    arrangement = arrange(request.tune, settings, request.start, request.unfinished)
    if request.as_midi:
        pulses = ClockPulses()
        if settings.sends_clock:
            pulses = clock_pulses(arrangement.itinerary, arrangement.bars)
        yield Rendered(request, midi_take(arrangement.midi, pulses), arrangement.itinerary)
        return
    recording = synthesize(arrangement.midi, gain=request.growth.gain if request.growth else None)
    if request.growth is not None:
        request.growth.gain = recording.gain
    yield Rendered(request, recording, arrangement.itinerary)
