"""The Qt face of the transport: renders the open tune to sound, plays it, and tells where it is."""

from bisect import bisect_right
from collections.abc import Iterator
from fractions import Fraction

from PySide6.QtCore import QObject, QTimer, Signal

from composer.notation.elements import Span, Tune
from composer.playback.output import AudioOutput
from composer.playback.recording import Recording
from composer.playback.transport import Transport, TransportState
from composer.score.performance import Performance, TimedNote
from composer.ui.jobs import Job, Jobs

POSITION_INTERVAL_MILLISECONDS = 30
NOTHING_TO_PLAY = "There is nothing to play yet: open or compose a tune with notes first."
# A note that began longer ago than this, in notes, is not looked for among those that sound.
LOOK_BACK_NOTES = 64


class Player(QObject):
    """Plays one tune at a time.

    Sound is rendered when it is first wanted, in a job, and anew when instrument or tempo change; what
    plays meanwhile plays on, and the new sound takes over at the same place in the music.

    Signals:
        state_changed(TransportState): stopped, playing or paused.
        position_changed(float): seconds from the start, while it plays and after a jump.
        duration_changed(float): seconds of the whole tune.
        notes_sounding(list): the spans of the notes that sound now; empty when none.
        message(str): why there is no sound, or an empty text.
    """

    state_changed = Signal(object)
    position_changed = Signal(float)
    duration_changed = Signal(float)
    notes_sounding = Signal(list)
    message = Signal(str)

    def __init__(self, output: AudioOutput, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.transport = Transport(output)
        self._output, self._jobs = output, jobs
        self._tune: Tune | None = None
        self._performance: Performance | None = None
        self._program, self._percent = 0, 100
        # Counts what would change the sound, so that a rendering knows whether it is still wanted.
        self._wanted, self._rendered, self._rendered_percent = 0, -1, 100
        self._rendering: Job | None = None
        self._play_when_rendered = False
        self._sounding: list[Span] = []
        self._timer = QTimer(self, interval=POSITION_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self._tick)

    def set_tune(self, tune: Tune, performance: Performance) -> None:
        """Makes `tune` the one that plays; what plays already is stopped."""
        self.stop()
        self.transport.unload()
        self._tune, self._performance = tune, performance
        self._wanted += 1
        self._tell_duration()
        self.position_changed.emit(0.0)

    def set_program(self, program: int) -> None:
        """Changes the instrument (General MIDI program, 0 to 127)."""
        self._program = program
        self._change_sound()

    def set_tempo(self, percent: int) -> None:
        """Changes the tempo, in per cent of the tune's own."""
        self._percent = percent
        self._change_sound()

    def set_volume(self, volume: float) -> None:
        """Sets the loudness, 0 for silence to 1 for full."""
        self._output.set_volume(volume)

    def toggle(self) -> None:
        """Plays, or pauses what plays: the space bar."""
        if self.transport.state is TransportState.PLAYING:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Starts, or goes on from where it was paused."""
        if self._performance is None or not self._performance.notes:
            self.message.emit(NOTHING_TO_PLAY)
        elif not self._output.available:
            self.message.emit(self._output.explanation)
        elif self._rendered == self._wanted:
            self._start()
        else:
            self._play_when_rendered = True
            self._render()

    def pause(self) -> None:
        """Holds the sound where it is."""
        self._play_when_rendered = False
        self.transport.pause()
        self._announce()

    def stop(self) -> None:
        """Silences the sound and goes back to the start."""
        self._play_when_rendered = False
        self.transport.stop()
        self._announce()

    def seek(self, seconds: float) -> None:
        """Jumps to `seconds` from the start."""
        self.transport.seek(seconds)
        self._tell_position()

    def _change_sound(self) -> None:
        self._wanted += 1
        if self.transport.recording is not None:
            self._render()

    def _render(self) -> None:
        if self._rendering is not None or self._tune is None:
            return
        tune, program, percent, wanted = self._tune, self._program, self._percent, self._wanted

        def work() -> Iterator[tuple[int, int, Recording]]:
            # Loaded here: mido and NumPy take a moment, and the window opens without them.
            from composer.playback.speed import at_speed
            from composer.playback.synthesizer import synthesize
            from composer.score.midi import midi_bytes

            yield wanted, percent, synthesize(at_speed(midi_bytes(tune, program=program), percent))

        self._rendering = self._jobs.create("Rendering sound", work)
        self._rendering.happened.connect(self._take_recording)
        self._rendering.failed.connect(self._rendering_failed)
        self._rendering.ended.connect(self._rendering_ended)
        self._rendering.start()

    def _take_recording(self, rendered: tuple[int, int, Recording]) -> None:
        wanted, percent, recording = rendered
        if wanted != self._wanted:
            return
        position = self.transport.position_seconds * self._rendered_percent / percent
        self.transport.load(recording, position)
        self._rendered, self._rendered_percent = wanted, percent
        self._tell_duration()

    def _rendering_failed(self, _error: Exception) -> None:
        self._play_when_rendered = False

    def _rendering_ended(self, _job: Job) -> None:
        self._rendering = None
        if self._play_when_rendered:
            # The tune or the instrument may have changed meanwhile: then it is rendered anew.
            self.play()
        elif self._rendered != self._wanted and self.transport.recording is not None:
            self._render()

    def _start(self) -> None:
        self._play_when_rendered = False
        self.message.emit("")
        self.transport.play()
        self._announce()

    def _announce(self) -> None:
        state = self.transport.state
        if state is TransportState.PLAYING:
            self._timer.start()
        else:
            self._timer.stop()
        self.state_changed.emit(state)
        self._tell_position()

    def _tick(self) -> None:
        if self.transport.state is TransportState.PLAYING:
            self._tell_position()
        else:
            self._announce()

    def _tell_duration(self) -> None:
        if self._performance is not None:
            percent = self._rendered_percent if self.transport.recording else self._percent
            self.duration_changed.emit(self._performance.seconds(self._performance.length) * 100 / percent)

    def _tell_position(self) -> None:
        seconds = self.transport.position_seconds
        self.position_changed.emit(seconds)
        sounding = self._notes_at(seconds)
        if sounding != self._sounding:
            self._sounding = sounding
            self.notes_sounding.emit(sounding)

    def _notes_at(self, seconds: float) -> list[Span]:
        if self._performance is None or self.transport.state is TransportState.STOPPED:
            return []
        onset = self._performance.onset(seconds * self._rendered_percent / 100)
        notes = self._performance.notes
        last = bisect_right(notes, onset, key=_onset)
        return [n.span for n in notes[max(0, last - LOOK_BACK_NOTES) : last] if onset < n.onset + n.duration]


def _onset(note: TimedNote) -> Fraction:
    return note.onset
