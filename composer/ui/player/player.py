"""Plays the open tune: has it rendered, plays it, and tells where in the music it is."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from composer.notation.elements import Span, Tune
from composer.notation.reader import read_tune
from composer.playback.ahead import Ahead, AheadRequest, render_ahead
from composer.playback.finding import notes_at, onset_of_text, spans
from composer.playback.itinerary import whole_note_seconds
from composer.playback.output import AudioOutput, Output
from composer.playback.rendering import Growth, Rendered, RenderRequest, render
from composer.playback.settings import PlayingSettings
from composer.playback.transport import START, Transport, TransportState
from composer.score.click_bars import timed_bars
from composer.score.heard_parts import part_names
from composer.score.performance import Performance, perform
from composer.score.tune_set import rest_between
from composer.ui.document.document import Document
from composer.ui.document.open_tune import Continuity
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.words import say

NOTHING_TO_PLAY = "There is nothing to play yet: open or compose a tune with notes first."
ALL_MUTED = "Every part of this tune is muted. Take a tick away under “Parts and MIDI…” to hear it again."
LOOK_INTERVAL_MILLISECONDS = 30


class Player(QObject):
    """Plays one tune at a time.

    It is rendered when it is first wanted, in a job, and anew when anything changes that shapes its sound;
    what plays meanwhile plays on, and the new sound takes over at the same place in the music. Seconds are
    those of the tune played once through at the tempo that is set, whatever loop or count-in is heard.

    Attributes:
        tune, performance: what is played, and when its notes sound; an empty one before the first.
        settings: how it is played.
        name: what it is called beside its place; empty where the page tells that well enough.
        transport: where it is, and what it plays from.

    Signals:
        tune_changed(bool): another tune is there; True where it goes on from the one before.
        settings_changed(PlayingSettings): it is played otherwise now.
        state_changed(TransportState): stopped, playing or paused.
        position_changed(float): seconds from the start, while it plays and after a jump.
        duration_changed(float): seconds of the whole tune.
        notes_sounding(list): the spans of the notes that sound now; empty when none.
        round_changed(int): the tempo of the round that plays, in per cent; 0 where none becomes faster.
        message(str): why there is no sound, or an empty text.
        went_on(): the next tune of a set has begun, in tempo; it is to be opened on the page.
        finished(): it has come to its end by itself, and stands at its start.
        output_lost(str): the MIDI port takes no more; playing was stopped. Says why.
    """

    tune_changed = Signal(bool)
    settings_changed = Signal(object)
    state_changed = Signal(object)
    position_changed = Signal(float)
    duration_changed = Signal(float)
    notes_sounding = Signal(list)
    round_changed = Signal(int)
    message = Signal(str)
    went_on = Signal()
    finished = Signal()
    output_lost = Signal(str)

    def __init__(self, output: AudioOutput, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tune = read_tune("")
        self.performance = perform(self.tune)
        self.settings = PlayingSettings()
        self.name = ""
        self.transport = Transport(output)
        # The tune that is being written, or was, and whether more of it is to come.
        self._growth: Growth | None = None
        self._unfinished = False
        # What differs from the settings while the tune is played as one of a set.
        self._in_set: dict[str, Any] = {}
        # True while another program gives the beat, and no count-in is wanted.
        self._led = False
        # The tune that comes next in a set, as wanted and as rendered; and whether its page is yet to come.
        self._ahead: AheadRequest | None = None
        self._ahead_rendered: Ahead | None = None
        self._page_turns = False
        self._preparing_ahead = Latest(jobs, "Rendering the next tune", render_ahead, parent=self)
        self._preparing_ahead.answered.connect(self._take_ahead)
        # What was asked for last, and whether it is to be played as soon as it is there.
        self._asked: RenderRequest | None = None
        self._play_when_rendered = False
        self._rendering = Latest(
            jobs, "Rendering sound", render, still_wanted=lambda old, new: new.goes_on_from(old), parent=self
        )
        self._rendering.answered.connect(self._take_rendered)
        self._rendering.failed.connect(self._give_up)
        # What was told last.
        self._sounding: list[Span] = []
        self._round = 0
        self._timer = QTimer(self, interval=LOOK_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    @property
    def playing(self) -> bool:
        """True while it plays."""
        return self.transport.state is TransportState.PLAYING

    @property
    def preparing(self) -> bool:
        """True while it will play as soon as its sound is there."""
        return self._play_when_rendered

    @property
    def onset(self) -> Fraction:
        """Where it is in the music, in whole notes from the start."""
        return self.transport.onset

    def set_name(self, name: str) -> None:
        """Says what is played, beside its place."""
        if name != self.name:
            self.name = name
            self._tell_position()

    def tune_seconds(self, onset: Fraction) -> float:
        """Where a place of the music is when the tune is played once through."""
        return self.performance.seconds(onset) * 100 / self.settings.tempo_percent

    # What is played, and how

    def take(self, tune: Tune, performance: Performance, continuity: Continuity) -> None:
        """Makes `tune` the one that plays; an edit that leaves no notes is another tune."""
        grows = continuity in (Continuity.GROWING, Continuity.GROWN)
        goes_on = bool(performance.notes) and (self._unfinished if grows else continuity is Continuity.EDITED)
        turned, self._page_turns = self._page_turns and tune.text == self.tune.text, False
        if not goes_on and not turned:
            self._leave_tune()
        if not (goes_on and grows):
            self._growth = Growth() if continuity is Continuity.GROWING else None
        self._unfinished = continuity is Continuity.GROWING
        self.tune, self.performance = tune, performance
        if self._stopped:
            self.message.emit("")
            if self.onset >= performance.length:
                self.transport.stop()
        self.tune_changed.emit(goes_on)
        # Typing comes first: what does not play is rendered when it is played next.
        if goes_on and (not self._stopped or self._play_when_rendered):
            self._render(self._beginning())
        self._tell_duration()
        self._tell_state()

    def follow(self, document: Document) -> None:
        """Plays the open tune, whatever becomes of it, and holds it while it plays."""

        def take_read() -> None:
            tune = document.read.tune if document.read else read_tune("")
            performance = document.read.performance if document.read else perform(tune)
            self.take(tune, performance, document.read_continuity)

        def hold(state: TransportState) -> None:
            document.hold("player", state is TransportState.PLAYING)

        document.tune_read.connect(take_read)
        self.state_changed.connect(hold)

    def change(self, **settings: Any) -> None:
        """Changes some of the `PlayingSettings`; what plays takes them over at its place."""
        changed = replace(self.settings, **settings)
        if changed != self.settings:
            self.settings = changed
            self.settings_changed.emit(changed)
            if self.transport.loaded is not None:
                self._render(self._beginning())
            self._prepare_ahead()
            self._tell_duration()
            self._tell_position()

    def to_start(self) -> None:
        """Goes to the start of the tune, playing on if it plays."""
        self._go_to(START)

    def set_setting(self, name: str, value: object) -> None:
        """Changes one of the `PlayingSettings`, named as there."""
        self.change(**{name: value})

    def set_volume(self, volume: float) -> None:
        """Sets the loudness, 0 for silence to 1 for full."""
        self.transport.set_volume(volume)

    def set_output(self, output: Output[Any]) -> None:
        """Plays on another output from now on, at the same place."""
        was_playing = self.playing or self._play_when_rendered
        self._forget_rendering()
        self.transport.set_output(output)
        self._prepare_ahead()
        self.message.emit("")
        self._tell_state()
        if was_playing:
            self._play()

    # Playing

    def toggle(self) -> None:
        """Plays, or pauses what plays: the space bar."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Starts, or goes on from where it was paused."""
        self._led = False
        self._play()

    def play_at(self, onset: Fraction) -> None:
        """Plays from a place of the music on without a count-in: another program gives the beat."""
        self.transport.stop(onset)
        self._led = True
        self._play()

    def _play(self) -> None:
        if not self.performance.notes:
            self.message.emit(say(NOTHING_TO_PLAY))
            return
        loaded = self.transport.loaded
        wanted = loaded is not None and loaded.request == self._request(loaded.request.start)
        if wanted and self.transport.can_play():
            # What was asked for before, and is not there yet, would take the place of what is wanted now.
            self._forget_rendering()
            self._start()
        else:
            self._play_when_rendered = True
            self._tell_position()
            self._render(self._beginning())

    def play_in_set(self, times: int, is_first: bool, is_last: bool) -> None:
        """Plays the tune so many times from its start; only the first is counted in, only the last slows.

        It is as always again once `play_alone` is called, or another tune is there.
        """
        self.stop()
        self._in_set = {"times": times, "slows": is_last} | ({} if is_first else {"count_in": False})
        self.play()

    def prepare_next(self, text: str, times: int, is_last: bool) -> None:
        """Has the tune that follows in a set rendered, so that it begins in tempo behind this one."""
        self._ahead = AheadRequest(text, {"times": times, "slows": is_last, "count_in": False})
        self._prepare_ahead()

    def play_alone(self) -> None:
        """What is played next is no part of a set."""
        self._in_set, self._ahead, self._ahead_rendered, self._page_turns = {}, None, None, False
        self._preparing_ahead.forget()

    def pause(self) -> None:
        """Holds the sound where it is."""
        self._play_when_rendered = False
        self.transport.pause()
        self._tell_state()

    def stop(self) -> None:
        """Silences the sound and goes back to the start, or to the start of the loop."""
        self._play_when_rendered = False
        self.transport.stop(self.settings.loop.start if self.settings.loop else START)
        self._tell_state()

    def seek(self, seconds: float) -> None:
        """Jumps to `seconds` from the start."""
        self._go_to(self.performance.onset(seconds * self.settings.tempo_percent / 100))

    def go_to(self, offset: int) -> None:
        """Jumps to the note at this offset of the tune's text, playing on if it plays."""
        onset = onset_of_text(self.performance, offset, self.onset)
        if onset is not None:
            self._go_to(onset)

    def cue(self, onset: Fraction) -> None:
        """Lets playing begin at a place of the music next; what plays already, or is paused, stays."""
        if self._stopped:
            self._go_to(onset)

    def go_to_onset(self, onset: Fraction) -> None:
        """Jumps to a place of the music, playing on if it plays."""
        self._go_to(onset)

    def play_from(self, offset: int) -> None:
        """Plays from the note at this offset of the tune's text on, counted in if that is wanted."""
        if self.transport.state is TransportState.PAUSED:
            self.transport.stop(self.onset)
        self.go_to(offset)
        self.play()

    def look(self) -> None:
        """Called many times a second while it plays: tells the place, and notices the end."""
        output = self.transport.output
        if output.takes_midi and not output.available:
            self.transport.stop(self.onset)
            self._tell_state()
            self.output_lost.emit(output.explanation)
        elif self.playing:
            self._notice_next()
            self._tell_position()
        else:
            self.stop()
            if self.settings.loop is not None:
                # The tune ended before the loop, which was set while it played, could be heard.
                self.play()
            else:
                self.finished.emit()

    def _go_to(self, onset: Fraction) -> None:
        playing = self.playing
        if not self.transport.go_to(onset):
            # The recording does not come by there: another one, that begins there, is needed.
            self.transport.stop(onset)
            self._tell_state()
            if playing:
                self._play()
        self._tell_position()

    def _start(self) -> None:
        self._play_when_rendered = False
        self.transport.play()
        self._join_ahead()
        self.message.emit(self.transport.output.explanation or self._why_silent())
        self._tell_state()

    def _why_silent(self) -> str:
        names = part_names(self.tune, self.performance, self.settings.added)
        return say(ALL_MUTED) if names and not self.settings.heard(names) else ""

    @property
    def _stopped(self) -> bool:
        return self.transport.state is TransportState.STOPPED

    # The next tune of a set

    def _prepare_ahead(self) -> None:
        """Has it rendered as tunes are played now."""
        if self._ahead is not None:
            settings = replace(self.settings, **(self._ahead.in_set | {"loop": None}))
            self._ahead_rendered = None
            self._ahead = replace(self._ahead, settings=settings, as_midi=self.transport.output.takes_midi)
            self._preparing_ahead.ask(self._ahead)

    def _take_ahead(self, _request: object, ahead: Ahead) -> None:
        self._ahead_rendered = ahead
        self._join_ahead()

    def _join_ahead(self) -> None:
        """Puts it behind what plays, as soon as both are there."""
        loaded, ahead = self.transport.loaded, self._ahead_rendered
        if loaded is None or ahead is None or not self.playing or loaded.request.tune.text != self.tune.text:
            return
        percent = loaded.itinerary.legs[-1].percent
        pace = whole_note_seconds(self.performance, self.performance.length, percent)
        rest = rest_between(self.performance, timed_bars(self.tune), timed_bars(ahead.rendered.request.tune))
        self.transport.follow_with(ahead.rendered, float(rest) * pace)

    def _notice_next(self) -> None:
        ahead, loaded = self._ahead_rendered, self.transport.loaded
        if ahead is None or loaded is None or loaded.request is not ahead.rendered.request:
            return
        assert self._ahead is not None
        self._in_set = self._ahead.in_set
        self._ahead, self._ahead_rendered, self._page_turns = None, None, True
        self._asked, self._growth, self._unfinished = loaded.request, None, False
        self.tune, self.performance = loaded.request.tune, ahead.performance
        self._tell_duration()
        self.went_on.emit()

    # Rendering

    def _leave_tune(self) -> None:
        self._forget_rendering()
        self.transport.unload()
        self.play_alone()
        self.change(loop=None)

    def _forget_rendering(self) -> None:
        self._rendering.forget()
        self._asked, self._play_when_rendered = None, False

    def _beginning(self) -> Fraction:
        """Where the recording that is wanted begins: what grows, or was counted in, keeps its beginning."""
        loaded = self.transport.loaded
        if self._stopped or loaded is None:
            return self.onset
        if self._growth is not None:
            return loaded.request.start
        return loaded.itinerary.legs[0].start if loaded.itinerary.lead_in_seconds else self.onset

    def _request(self, start: Fraction) -> RenderRequest:
        as_midi = self.transport.output.takes_midi
        led = {"count_in": False} if self._led else {}
        settings = replace(self.settings, **(self._in_set | led))
        return RenderRequest(self.tune, settings, start, as_midi, self._growth, self._unfinished)

    def _render(self, start: Fraction) -> None:
        request = self._request(start)
        if request != self._asked:
            self._asked = request
            self._rendering.ask(request)

    def _take_rendered(self, _request: RenderRequest, rendered: Rendered) -> None:
        self.transport.load(rendered)
        self._join_ahead()
        if self._play_when_rendered:
            if self.transport.can_play():
                self._start()
            else:
                # Another place was chosen meanwhile.
                self._render(self._beginning())

    def _give_up(self, request: RenderRequest, _error: Exception) -> None:
        if request is self._asked:
            self._asked, self._play_when_rendered = None, False
            self._tell_position()

    # What is told

    def _tell_state(self) -> None:
        """Tells the state and the place, and begins or ends to look."""
        if self.playing:
            self._timer.start()
        else:
            self._timer.stop()
        self.state_changed.emit(self.transport.state)
        self._tell_position()

    def _tell_duration(self) -> None:
        self.duration_changed.emit(self.tune_seconds(self.performance.length))

    def _tell_position(self) -> None:
        """Tells the place, and the notes and the round where they are others than before."""
        self.position_changed.emit(self.tune_seconds(self.onset))
        sounding = self._sounding_spans()
        if sounding != self._sounding:
            self._sounding = sounding
            self.notes_sounding.emit(sounding)
        loop = self.settings.loop
        tempo = round(self.transport.percent) if loop and loop.speed_up_percent else 0
        if tempo != self._round:
            self._round = tempo
            self.round_changed.emit(tempo)

    def _sounding_spans(self) -> list[Span]:
        loaded = self.transport.loaded
        if loaded is None or self._stopped or self._page_turns:
            return []
        # Until an edit has been rendered, what sounds stands elsewhere in the text; what grows stands still.
        grows = self._growth is not None and loaded.request.growth is self._growth
        current = grows or loaded.request.tune.text == self.tune.text
        return spans(notes_at(self.performance, self.onset)) if current else []
