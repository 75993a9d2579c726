"""The Qt face of the deck: renders the open tune, plays it, and tells where in the music it is."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from composer.notation.elements import Span, Tune
from composer.playback.deck import START, Deck
from composer.playback.finding import notes_at, onset_of_text, spans
from composer.playback.output import AudioOutput
from composer.playback.settings import PlayingSettings
from composer.playback.take import Output
from composer.playback.transport import Transport, TransportState
from composer.score.performance import Performance
from composer.ui.jobs import Jobs
from composer.ui.player_rendering import Rendered, Rendering, Wish

POSITION_INTERVAL_MILLISECONDS = 30
NOTHING_TO_PLAY = "There is nothing to play yet: open or compose a tune with notes first."


class Player(QObject):
    """Plays one tune at a time.

    It is rendered when it is first wanted, in a job, and anew when anything changes that shapes its sound;
    what plays meanwhile plays on, and the new sound takes over at the same place in the music. Seconds are
    those of the tune played once through at the tempo that is set, whatever loop or count-in is heard.

    Signals:
        state_changed(TransportState): stopped, playing or paused.
        position_changed(float): seconds from the start, while it plays and after a jump.
        duration_changed(float): seconds of the whole tune.
        notes_sounding(list): the spans of the notes that sound now; empty when none.
        round_changed(int): the tempo of the round of a loop that plays now, in per cent; 0 for no loop.
        tune_changed(bool): another tune is there; True for an edited version of the one before.
        message(str): why there is no sound, or an empty text.
    """

    state_changed = Signal(object)
    position_changed = Signal(float)
    duration_changed = Signal(float)
    notes_sounding = Signal(list)
    round_changed = Signal(int)
    tune_changed = Signal(bool)
    message = Signal(str)

    def __init__(self, output: AudioOutput, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = PlayingSettings()
        self.tune: Tune | None = None
        self.performance: Performance | None = None
        self._output: Output[Any] = output
        self._deck: Deck[Any] = Deck(output)
        self._live = False
        self._volume: float | None = None
        # What was asked for last, and what is loaded.
        self._wish: Wish | None = None
        self._loaded: Wish | None = None
        self._play_when_rendered = False
        self._sounding: list[Span] = []
        self._round = 0
        self._rendering = Rendering(jobs, self)
        self._rendering.done.connect(self._take)
        self._rendering.failed.connect(self._give_up)
        self._timer = QTimer(self, interval=POSITION_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self._tick)

    @property
    def transport(self) -> Transport[Any]:
        """What plays, in seconds of the recording."""
        return self._deck.transport

    @property
    def playing(self) -> bool:
        """True while it plays."""
        return self._deck.state is TransportState.PLAYING

    @property
    def onset(self) -> Fraction:
        """Where it is in the music, in whole notes from the start."""
        return self._deck.onset

    # What is played

    def set_tune(self, tune: Tune, performance: Performance) -> None:
        """Makes `tune` the one that plays; what plays already is stopped, and its loop is left."""
        self._unload()
        self.tune, self.performance = tune, performance
        self.settings = replace(self.settings, loop=None)
        self.stop()
        self._tell_duration()
        self.tune_changed.emit(False)

    def follow_edit(self, tune: Tune, performance: Performance) -> None:
        """Takes an edited version of the tune: what plays plays on, at its place."""
        if not performance.notes:
            self.set_tune(tune, performance)
            return
        self.tune, self.performance = tune, performance
        self.tune_changed.emit(True)
        self._wish = None
        # Typing comes first: what does not play is rendered when it is played next.
        if self._deck.state is not TransportState.STOPPED:
            self._change_sound()
        self._tell_duration()
        self._tell_position()

    def change(self, **settings: Any) -> None:
        """Changes some of the `PlayingSettings`; what plays takes them over at its place."""
        changed = replace(self.settings, **settings)
        if changed != self.settings:
            self.settings = changed
            self._change_sound()
            self._tell_duration()

    def set_program(self, program: int) -> None:
        """Changes the instrument (General MIDI program, 0 to 127)."""
        self.change(program=program)

    def set_tempo(self, percent: int) -> None:
        """Changes the tempo, in per cent of the tune's own."""
        self.change(tempo_percent=percent)

    def set_setting(self, name: str, value: object) -> None:
        """Changes one of the `PlayingSettings`, named as there."""
        self.change(**{name: value})

    def set_volume(self, volume: float) -> None:
        """Sets the loudness, 0 for silence to 1 for full."""
        self._volume = volume
        self._output.set_volume(volume)

    def set_output(self, output: Output[Any], live: bool) -> None:
        """Plays on another output from now on, at the same place; `live` for one that takes MIDI."""
        was_playing, onset = self.playing, self.onset
        self._unload()
        self._output, self._live, self._deck = output, live, Deck(output, onset)
        if self._volume is not None:
            output.set_volume(self._volume)
        self._announce()
        if was_playing:
            self.play()

    # Playing

    def toggle(self) -> None:
        """Plays, or pauses what plays: the space bar."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Starts, or goes on from where it was paused."""
        if self.performance is None or not self.performance.notes:
            self.message.emit(NOTHING_TO_PLAY)
            return
        start, paused = self._beginning(), self._deck.state is TransportState.PAUSED
        loaded = self._loaded if self._loaded is self._wish else None
        if loaded is not None and (paused or self._deck.can_start() or loaded.start == start):
            self._start()
        elif not self.playing:
            self._play_when_rendered = True
            self._render(start)

    def pause(self) -> None:
        """Holds the sound where it is."""
        self._play_when_rendered = False
        self._deck.pause()
        self._announce()

    def stop(self) -> None:
        """Silences the sound and goes back to the start, or to the start of the loop."""
        self._play_when_rendered = False
        self._deck.stop(self.settings.loop.start if self.settings.loop else START)
        self._announce()

    def seek(self, seconds: float) -> None:
        """Jumps to `seconds` from the start."""
        if self.performance is not None:
            self._go_to(self.performance.onset(seconds * self.settings.tempo_percent / 100))

    def go_to(self, offset: int) -> None:
        """Jumps to the note at this offset of the tune's text, playing on if it plays."""
        if self.performance is not None:
            onset = onset_of_text(self.performance, offset, self.onset)
            if onset is not None:
                self._go_to(onset)

    def cue(self, onset: Fraction) -> None:
        """Lets playing begin at a place of the music next; what plays already, or is paused, stays."""
        if self._deck.state is TransportState.STOPPED:
            self._go_to(onset)

    def play_from(self, offset: int) -> None:
        """Plays from the note at this offset of the tune's text on, counted in if that is wanted."""
        if self._deck.state is TransportState.PAUSED:
            self._deck.stop(self.onset)
        self.go_to(offset)
        self.play()

    def _go_to(self, onset: Fraction) -> None:
        if not self._deck.go_to(onset):
            # The recording does not come by there: another one, that begins there, is needed.
            self._play_when_rendered = self._play_when_rendered or self.playing
            self._deck.stop(onset)
            self._render(onset)
            self._announce()
        self._tell_position()

    def _start(self) -> None:
        self._play_when_rendered = False
        self.message.emit("" if self._output.available else self._output.explanation)
        self._deck.play()
        self._announce()

    # Rendering

    def _change_sound(self) -> None:
        self._wish = None
        if self._loaded is not None:
            self._render(self._beginning())

    def _beginning(self) -> Fraction:
        """Where the recording that is wanted begins: one that was counted in keeps its beginning."""
        itinerary = self._deck.itinerary
        moving = self._deck.state is not TransportState.STOPPED
        if moving and itinerary is not None and itinerary.lead_in_seconds and self.settings.count_in:
            return itinerary.legs[0].start
        return self.onset

    def _render(self, start: Fraction) -> None:
        if self.tune is None:
            return
        wish = Wish(self.tune, self.settings, start, self._live)
        if self._wish is None or not wish.same_as(self._wish):
            self._wish = wish
            self._rendering.want(wish)

    def _take(self, rendered: Rendered) -> None:
        self._loaded = rendered.wish
        self._deck.load(rendered.take, rendered.itinerary)
        if self._play_when_rendered:
            self._start()

    def _give_up(self) -> None:
        self._play_when_rendered = False
        self._wish = None

    def _unload(self) -> None:
        self._rendering.forget()
        self._deck.unload()
        self._wish = self._loaded = None

    # What is told

    def _announce(self) -> None:
        state = self._deck.state
        if state is TransportState.PLAYING:
            self._timer.start()
        else:
            self._timer.stop()
        self.state_changed.emit(state)
        self._tell_position()

    def _tick(self) -> None:
        self._deck.follow_end()
        if not self._output.available and self._live:
            self._deck.stop(self.onset)
            self._announce()
            self.message.emit(self._output.explanation)
        elif self.playing:
            self._tell_position()
        else:
            self.stop()

    def _tell_duration(self) -> None:
        if self.performance is not None:
            self.duration_changed.emit(self.tune_seconds(self.performance.length))

    def tune_seconds(self, onset: Fraction) -> float:
        """Where a place of the music is when the tune is played once through."""
        return (
            self.performance.seconds(onset) * 100 / self.settings.tempo_percent if self.performance else 0.0
        )

    def _tell_position(self) -> None:
        onset = self.onset
        self.position_changed.emit(self.tune_seconds(onset))
        sounding = self._spans_at(onset)
        if sounding != self._sounding:
            self._sounding = sounding
            self.notes_sounding.emit(sounding)
        tempo = self._deck.percent if self.settings.loop else 0
        if tempo != self._round:
            self._round = tempo
            self.round_changed.emit(tempo)

    def _spans_at(self, onset: Fraction) -> list[Span]:
        # Until an edit has been rendered, what sounds stands elsewhere in the text.
        current = self._loaded is not None and self._loaded.tune is self.tune
        if self.performance is None or not current or self._deck.state is TransportState.STOPPED:
            return []
        return spans(notes_at(self.performance, onset))
