"""What is on the player's deck at this moment: tune, settings and output, and where in it the music is."""

from fractions import Fraction
from typing import Any

from composer.notation.elements import Span, Tune
from composer.playback.deck import Deck
from composer.playback.finding import notes_at, spans
from composer.playback.output import AudioOutput
from composer.playback.settings import PlayingSettings
from composer.playback.take import Output
from composer.playback.transport import TransportState
from composer.score.performance import Performance
from composer.ui.player.rendering import Wish


class NowPlaying:
    """Does nothing by itself: the player changes it, and what tells of the player looks at it."""

    def __init__(self, output: AudioOutput) -> None:
        self.settings = PlayingSettings()
        self.tune: Tune | None = None
        self.performance: Performance | None = None
        self.output: Output[Any] = output
        # True where the output takes MIDI.
        self.live = False
        self._volume: float | None = None
        self.deck: Deck[Any] = Deck(output)
        # What was asked for last, and what is loaded.
        self.wish: Wish | None = None
        self.loaded: Wish | None = None
        # The tune that is being written, and whether more of it is to come; see `Wish`.
        self.growth: object | None = None
        self.unfinished = False

    @property
    def state(self) -> TransportState:
        """Stopped, playing or paused."""
        return self.deck.state

    @property
    def playing(self) -> bool:
        """True while it plays."""
        return self.state is TransportState.PLAYING

    @property
    def stopped(self) -> bool:
        """True while it neither plays nor is paused."""
        return self.state is TransportState.STOPPED

    @property
    def onset(self) -> Fraction:
        """Where it is in the music, in whole notes from the start."""
        return self.deck.onset

    @property
    def has_notes(self) -> bool:
        """True where there is something to play."""
        return self.performance is not None and bool(self.performance.notes)

    @property
    def loaded_as_wished(self) -> Wish | None:
        """What is loaded, where that is what was asked for last."""
        return self.loaded if self.loaded is self.wish else None

    def new_wish(self, start: Fraction) -> Wish | None:
        """Wishes for what is set now, from `start` on; None where that is wished for already."""
        if self.tune is None:
            return None
        wish = Wish(self.tune, self.settings, start, self.live, self.growth, self.unfinished)
        if self.wish is not None and wish.same_as(self.wish):
            return None
        self.wish = wish
        return wish

    def unload(self) -> None:
        """Falls silent; nothing is loaded or wished for any more."""
        self.deck.unload()
        self.wish = self.loaded = None

    def set_volume(self, volume: float) -> None:
        """Sets the loudness, of later outputs too."""
        self._volume = volume
        self.output.set_volume(volume)

    def set_output(self, output: Output[Any], live: bool) -> None:
        """Stands at the same place on another output, with nothing loaded."""
        onset = self.onset
        self.unload()
        self.output, self.live, self.deck = output, live, Deck(output, onset)
        if self._volume is not None:
            output.set_volume(self._volume)

    def tune_seconds(self, onset: Fraction) -> float:
        """Where a place of the music is when the tune is played once through at the tempo that is set."""
        if self.performance is None:
            return 0.0
        return self.performance.seconds(onset) * 100 / self.settings.tempo_percent

    def onset_at(self, seconds: float) -> Fraction:
        """The place of the music at a second of the tune; see `tune_seconds`."""
        assert self.performance is not None
        return self.performance.onset(seconds * self.settings.tempo_percent / 100)

    def beginning(self) -> Fraction:
        """Where the recording that is wanted begins: what grows, or was counted in, keeps its beginning."""
        itinerary, loaded = self.deck.itinerary, self.loaded
        if not self.stopped and self.growth is not None and loaded is not None:
            return loaded.start
        if (
            not self.stopped
            and itinerary is not None
            and itinerary.lead_in_seconds
            and self.settings.count_in
        ):
            return itinerary.legs[0].start
        return self.onset

    def sounding(self) -> list[Span]:
        """The spans of the notes that sound now."""
        # Until an edit has been rendered, what sounds stands elsewhere in the text; what grows stands still.
        loaded = self.loaded
        grows = self.growth is not None and loaded is not None and loaded.growth is self.growth
        current = grows or (loaded is not None and loaded.tune is self.tune)
        if self.performance is None or not current or self.stopped:
            return []
        return spans(notes_at(self.performance, self.onset))
