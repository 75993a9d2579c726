"""Records from a MIDI keyboard: a bar of clicks, then what is played, which opens as a new tune."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from fractions import Fraction
from functools import partial
from statistics import median

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu

from composer.errors import ComposerError
from composer.importing.keyboard_take import TakeSettings, take_as_tune
from composer.library.records import Provenance
from composer.notation.reader import read_tune
from composer.playback.midi_keyboard import KeyMove, listen
from composer.playback.rendering import Rendered, RenderRequest, render
from composer.playback.settings import PlayingSettings
from composer.ui.dialogs.recording import RecordingDialog
from composer.ui.features.feature import Feature, Host
from composer.ui.jobs import Job
from composer.ui.widgets.question_bar import QuestionBar
from composer.ui.words import counted, say

LONGEST_SECONDS = 300.0
LOOK_MILLISECONDS = 50
STOP, CANCEL = "stop", "cancel"
Listen = Callable[[], Iterator[KeyMove | None]]


class Recording(Feature):
    """The line “Record from a MIDI keyboard…”, and a strip above the page while it records.

    The player's output gives the clicks, and says when the first of them is heard.
    """

    menu = "tune"

    def __init__(
        self, host: Host, keyboard: Listen = listen, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(host)
        self._host, self._listen, self._clock = host, keyboard, clock
        self._settings = TakeSettings()
        self._job: Job | None = None
        self._clicks: Rendered | None = None
        self._moves: list[KeyMove] = []
        # When the clicks began by the clock, as often as that was looked at.
        self._begun: list[float] = []
        self.strip = QuestionBar({STOP: "Stop and keep", CANCEL: "Cancel"})
        host.page.add_strip(self.strip)
        self.strip.answered.connect(self._answer)
        host.player.state_changed.connect(self._give_way)
        self._timer = QTimer(self, interval=LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def fill(self, menu: QMenu) -> None:
        """Adds the line."""
        menu.addAction(say("Record from a MIDI &keyboard…"), self.ask)

    def ask(self) -> None:
        """Asks for meter and tempo, and begins; what is being recorded is kept before."""
        self.stop()
        settings = RecordingDialog.ask(self._host.window, self._host.remembered)
        if settings is not None:
            self.record(settings)

    def record(self, settings: TakeSettings) -> None:
        """Counts in as soon as a keyboard is heard."""
        player = self._host.player
        player.stop()
        self._settings, self._clicks, self._moves, self._begun = settings, None, [], []
        request = _clicks(settings, player.transport.output.takes_midi)
        work = partial(_record, request, self._listen)
        job = self._job = self._host.jobs.create("Recording from the keyboard", work)
        job.happened.connect(self._take)
        job.failed.connect(self._keep_what_came)
        job.ended.connect(self._ended)
        self.strip.ask(say("Looking for the keyboard…"))
        job.start()

    def stop(self) -> None:
        """Ends the recording and makes a tune of it; does nothing where none is made."""
        if self._job is None:
            return
        self._job.cancel()
        if self._clicks is not None:
            self._write()
        self._end()

    def _take(self, event: Rendered | KeyMove) -> None:
        if self._job is None:
            return
        if isinstance(event, KeyMove):
            self._moves.append(event)
            return
        self._clicks = event
        self._host.player.transport.output.start(event.take, 0)
        self._timer.start()

    def _look(self) -> None:
        """Tells what is going on, and ends with the last click."""
        assert self._clicks is not None
        output, take = self._host.player.transport.output, self._clicks.take
        seconds = output.position_frames() / take.sample_rate
        if seconds > 0:
            self._begun.append(self._clock() - seconds)
        if seconds >= self._clicks.itinerary.duration_seconds:
            self.stop()
            return
        before = self._settings.seconds_a_bar - seconds
        notes = sum(move.is_down for move in self._moves)
        if before > 0:
            beats = int(before * self._settings.bpm / 60) + 1
            self.strip.ask(say("Play after {beats}…", beats=counted(beats, "beat")))
        else:
            self.strip.ask(say("Recording: {notes}", notes=counted(notes, "note")))

    def _answer(self, answer: str) -> None:
        if answer == STOP:
            self.stop()
        elif self._job is not None:
            self._job.cancel()
            self._end()

    def _give_way(self, _state: object) -> None:
        """The player plays the tune on the page: the clicks have no output any more."""
        if self._clicks is not None and self._host.player.playing:
            self.stop()

    def _keep_what_came(self, _error: Exception) -> None:
        """The keyboard went away; why is told with the failures of all jobs."""
        if self._moves and self._clicks is not None:
            self._write()

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._end()

    def _end(self) -> None:
        self._job = None
        self._timer.stop()
        self.strip.hide()
        if self._clicks is not None and not self._host.player.playing:
            self._host.player.transport.output.stop()
        self._clicks = None

    def _write(self) -> None:
        """Makes a tune of what was played, in a job."""
        begun = median(self._begun) if self._begun else self._clock()
        moves = [KeyMove(move.pitch, move.is_down, move.seconds - begun) for move in self._moves]
        until, title = self._clock() - begun, say("Recorded tune")
        work = partial(_written, moves, self._settings, until, title)
        job = self._host.jobs.create("Writing what was played", work)
        job.happened.connect(self._open)
        job.start()

    def _open(self, written: tuple[str, Sequence[str]]) -> None:
        text, told = written
        try:
            kept = self._host.autosave.keep_composed(text, Provenance())
            self._host.autosave.open(kept.identifier)
        except ComposerError as error:
            self._host.session.failed.emit(error)
            return
        sentences = " ".join(say(sentence) for sentence in told)
        self._host.session.notice.emit(
            say("What you played is in the Library. {told}", told=sentences).strip()
        )


def _clicks(settings: TakeSettings, as_midi: bool) -> RenderRequest:
    """A bar of clicks, and as many more as a recording may last."""
    bars = max(1, int(LONGEST_SECONDS / settings.seconds_a_bar))
    beat = f"{settings.beat.numerator}/{settings.beat.denominator}"
    header = f"X:1\nM:{settings.meter}\nL:1/1\nQ:{beat}={settings.bpm}\nK:C\n"
    tune = read_tune(f"{header}{f'x{settings.meter}|' * bars}\n")
    playing = PlayingSettings(metronome=True, count_in=True)
    return RenderRequest(tune, playing, Fraction(0), as_midi)


def _record(request: RenderRequest, keyboard: Listen) -> Iterator[Rendered | KeyMove]:
    """The clicks once there is a keyboard, then what is played on it."""
    keys = keyboard()
    with closing(keys):  # type: ignore[type-var]
        next(keys)
        yield from render(request)
        for move in keys:
            if move is not None:
                yield move


def _written(
    moves: Sequence[KeyMove], settings: TakeSettings, until_seconds: float, title: str
) -> Iterator[tuple[str, list[str]]]:
    yield take_as_tune(moves, settings, until_seconds, title)
