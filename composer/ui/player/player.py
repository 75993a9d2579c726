"""The Qt face of the deck: renders the open tune, plays it, and tells where in the music it is."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QObject, Signal

from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.playback.deck import START
from composer.playback.finding import onset_of_text
from composer.playback.output import AudioOutput
from composer.playback.settings import PlayingSettings
from composer.playback.take import Output
from composer.playback.transport import TransportState
from composer.score.performance import Performance, perform
from composer.ui.document.document import Document
from composer.ui.document.open_tune import Continuity
from composer.ui.jobs import Jobs
from composer.ui.player.now import NowPlaying
from composer.ui.player.rendering import Rendered, Rendering
from composer.ui.player.telling import PlayerTelling

NOTHING_TO_PLAY = "There is nothing to play yet: open or compose a tune with notes first."


class Player(PlayerTelling):
    """Plays one tune at a time.

    It is rendered when it is first wanted, in a job, and anew when anything changes that shapes its sound;
    what plays meanwhile plays on, and the new sound takes over at the same place in the music. Seconds are
    those of the tune played once through at the tempo that is set, whatever loop or count-in is heard.

    Signals:
        tune_changed(bool): another tune is there; True for an edited version of the one before.
        settings_changed(PlayingSettings): it is played otherwise now.
        message(str): why there is no sound, or an empty text.
    """

    tune_changed = Signal(bool)
    settings_changed = Signal(object)
    message = Signal(str)

    def __init__(self, output: AudioOutput, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(NowPlaying(output), parent)
        self._play_when_rendered = False
        self._rendering = Rendering(jobs, self)
        self._rendering.done.connect(self._take)
        self._rendering.failed.connect(self._give_up)

    # What is played

    def follow(self, document: Document) -> None:
        """Plays the open tune, whatever becomes of it, and holds it while it plays."""
        self._document = document
        document.tune_read.connect(self._take_read)
        self.state_changed.connect(self._hold)
        self._take_read()

    def _take_read(self) -> None:
        read = self._document.read
        if read is None:
            nothing = read_tune("")
            self.set_tune(nothing, perform(nothing))
            return
        take = {
            Continuity.ANOTHER: self.set_tune,
            Continuity.EDITED: self.follow_edit,
            Continuity.GROWING: self.grow,
            Continuity.GROWN: self.complete,
        }[self._document.continuity]
        take(read.tune, read.performance)

    def _hold(self, state: TransportState) -> None:
        self._document.hold("player", state is TransportState.PLAYING)

    def set_tune(self, tune: Tune, performance: Performance) -> None:
        """Makes `tune` the one that plays; what plays already is stopped, and its loop is left."""
        self._now.growth, self._now.unfinished = None, False
        self._rendering.forget()
        self._now.unload()
        self._now.tune, self._now.performance = tune, performance
        self._set_settings(replace(self.settings, loop=None))
        self.stop()
        self._tell_duration()
        self.tune_changed.emit(False)

    def follow_edit(self, tune: Tune, performance: Performance) -> None:
        """Takes an edited version of the tune: what plays plays on, at its place."""
        if not performance.notes:
            self.set_tune(tune, performance)
            return
        self._now.growth, self._now.unfinished = None, False
        self._follow(tune, performance)

    def grow(self, tune: Tune, performance: Performance) -> None:
        """Takes a tune that is being written, or more of it: what plays plays on and waits for more."""
        if self._now.growth is None:
            self.set_tune(tune, performance)
            self._now.growth, self._now.unfinished = object(), True
        else:
            self._follow(tune, performance)

    def complete(self, tune: Tune, performance: Performance) -> None:
        """Takes the tune that has grown, whole: what plays plays on to its end."""
        if self._now.growth is None:
            self.set_tune(tune, performance)
        else:
            self._now.unfinished = False
            self._follow(tune, performance)

    def _follow(self, tune: Tune, performance: Performance) -> None:
        self._now.tune, self._now.performance = tune, performance
        self.tune_changed.emit(True)
        self._now.wish = None
        # Typing comes first: what does not play is rendered when it is played next.
        if not self._now.stopped or self._play_when_rendered:
            self._render(self._now.beginning())
        self._tell_duration()
        self._tell_position()

    def change(self, **settings: Any) -> None:
        """Changes some of the `PlayingSettings`; what plays takes them over at its place."""
        changed = replace(self.settings, **settings)
        if changed != self.settings:
            self._set_settings(changed)
            self._change_sound()
            self._tell_duration()

    def _set_settings(self, settings: PlayingSettings) -> None:
        self._now.settings = settings
        self.settings_changed.emit(settings)

    def set_setting(self, name: str, value: object) -> None:
        """Changes one of the `PlayingSettings`, named as there."""
        self.change(**{name: value})

    def set_volume(self, volume: float) -> None:
        """Sets the loudness, 0 for silence to 1 for full."""
        self._now.set_volume(volume)

    def set_output(self, output: Output[Any], live: bool) -> None:
        """Plays on another output from now on, at the same place; `live` for one that takes MIDI."""
        was_playing = self.playing
        self._rendering.forget()
        self._now.set_output(output, live)
        self._tell_state()
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
        if not self._now.has_notes:
            self.message.emit(NOTHING_TO_PLAY)
            return
        start, paused = self._now.beginning(), self._now.deck.state is TransportState.PAUSED
        loaded = self._now.loaded_as_wished
        if loaded is not None and (paused or self._now.deck.can_start() or loaded.start == start):
            self._start()
        elif not self.playing:
            self._play_when_rendered = True
            self._render(start)

    def pause(self) -> None:
        """Holds the sound where it is."""
        self._play_when_rendered = False
        self._now.deck.pause()
        self._tell_state()

    def stop(self) -> None:
        """Silences the sound and goes back to the start, or to the start of the loop."""
        self._play_when_rendered = False
        self._now.deck.stop(self.settings.loop.start if self.settings.loop else START)
        self._tell_state()

    def seek(self, seconds: float) -> None:
        """Jumps to `seconds` from the start."""
        if self.performance is not None:
            self._go_to(self._now.onset_at(seconds))

    def go_to(self, offset: int) -> None:
        """Jumps to the note at this offset of the tune's text, playing on if it plays."""
        if self.performance is not None:
            onset = onset_of_text(self.performance, offset, self.onset)
            if onset is not None:
                self._go_to(onset)

    def cue(self, onset: Fraction) -> None:
        """Lets playing begin at a place of the music next; what plays already, or is paused, stays."""
        if self._now.stopped:
            self._go_to(onset)

    def play_from(self, offset: int) -> None:
        """Plays from the note at this offset of the tune's text on, counted in if that is wanted."""
        if self._now.deck.state is TransportState.PAUSED:
            self._now.deck.stop(self.onset)
        self.go_to(offset)
        self.play()

    def _go_to(self, onset: Fraction) -> None:
        if not self._now.deck.go_to(onset):
            # The recording does not come by there: another one, that begins there, is needed.
            self._play_when_rendered = self._play_when_rendered or self.playing
            self._now.deck.stop(onset)
            self._render(onset)
            self._tell_state()
        self._tell_position()

    def _start(self) -> None:
        self._play_when_rendered = False
        self.message.emit("" if self._now.output.available else self._now.output.explanation)
        self._now.deck.play()
        self._tell_state()

    # Rendering

    def _change_sound(self) -> None:
        self._now.wish = None
        if self._now.loaded is not None:
            self._render(self._now.beginning())

    def _render(self, start: Fraction) -> None:
        wish = self._now.new_wish(start)
        if wish is not None:
            self._rendering.want(wish)

    def _take(self, rendered: Rendered) -> None:
        wish, before = rendered.wish, self._now.loaded
        self._now.loaded = wish
        if wish.goes_on_from(before):
            self._now.deck.extend(rendered.take, rendered.itinerary, wish.unfinished)
        else:
            self._now.deck.load(rendered.take, rendered.itinerary, wish.unfinished)
        if self._play_when_rendered:
            self._start()

    def _give_up(self) -> None:
        self._play_when_rendered = False
        self._now.wish = None

    def look(self) -> None:
        """Lets a loop go on, and notices the end and an output that has gone."""
        now = self._now
        now.deck.follow_end()
        if not now.output.available and now.live:
            now.deck.stop(now.onset)
            self._tell_state()
            self.message.emit(now.output.explanation)
        elif now.playing:
            self._tell_position()
        else:
            self.stop()
