"""Listen to it learn: composes from the weights of a step, opens what they wrote on the page, plays it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from composer.library.records import Provenance
from composer.notation.reader import read_tune
from composer.playback.transport import TransportState
from composer.ui.dialogs.files import FileDialogs, short
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.open_tune import OpenTune
from composer.ui.jobs import Job, Jobs
from composer.ui.latest import Latest
from composer.ui.places.train.progress import TrainProgress
from composer.ui.player.player import Player
from composer.ui.session import Offer, Session
from composer.ui.widgets.checkpoint_cards import NONE, Card
from composer.ui.words import counted, say
from composer.workflows.hearing import BEST_MARK, SEED, Heard, Point, Unheard, hear, title_of
from composer.workflows.replay_page import ReplaySaved, ReplayWritten, save_replay

REPLAY_SECONDS, LONGEST_EACH, SHORTEST_EACH, PASSED_OVER = 60.0, 8.0, 3.0, 0.5
SAVING, SOURCE = "Saving the replay", "a training that is listened to"


@dataclass(frozen=True, eq=False)
class HearRequest:
    """What to compose, in this order; the first is waited for where it is to be played."""

    points: tuple[Point, ...]


class Hearing(QObject):
    """Between the kept steps of the training that is shown, the document and the player.

    What was composed is kept for as long as the training is shown; while Train can be seen, what is not
    known yet is composed one after the other, so that each card says what became possible there.
    """

    def __init__(
        self,
        progress: TrainProgress,
        document: Document,
        autosave: Autosave,
        player: Player,
        jobs: Jobs,
        session: Session,
    ) -> None:
        super().__init__(document)
        self._progress, self._row = progress, progress.hear
        self._document, self._autosave, self._player = document, autosave, player
        self._jobs, self._session = jobs, session
        self._points: tuple[Point, ...] = ()
        self._heard: dict[Point, Heard | Unheard] = {}
        self._current, self._wanted = NONE, NONE
        # The document's number of the tune that was opened here, the revision that is to be played, and the
        # tune that stood there before.
        self._number, self._unheard, self._before = NONE, NONE, OpenTune()
        self._opening = self._has_sounded = False
        self._replays = False
        self._saving: Job | None = None
        self._latest: Latest[HearRequest] = Latest(
            jobs, "Listening to it learn", lambda asked: hear(asked.points), cancels=True, parent=self
        )
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._replay_next)
        self._connect()
        self._show_points()

    def _connect(self) -> None:
        row, progress = self._row, self._progress
        progress.points_changed.connect(self._show_points)
        progress.play_wanted.connect(self.play)
        progress.point_chosen.connect(self._choose)
        row.cards.play_wanted.connect(self.play)
        row.cards.currentRowChanged.connect(self._choose)
        row.row_wanted.connect(self._slide)
        row.shown.connect(self._describe)
        row.replay.clicked.connect(self.replay)
        row.save.clicked.connect(self.save)
        row.back.clicked.connect(self.go_back)
        self._latest.answered.connect(self._take)
        self._document.opened.connect(self._opened)
        self._document.tune_read.connect(self._play_what_was_read)
        self._player.state_changed.connect(self._state_changed)

    def close(self) -> None:
        """The window closes: nothing is composed or played any more."""
        self._end_replay()
        self._latest.forget()

    # What is shown

    def _show_points(self) -> None:
        """Another training, or one more step of it: what was heard of others is forgotten."""
        chosen = self._points[self._current].step if 0 <= self._current < len(self._points) else None
        self._points = tuple(self._progress.points)
        self._heard = {point: heard for point, heard in self._heard.items() if point in self._points}
        steps = [point.step for point in self._points]
        self._current = steps.index(chosen) if chosen in steps else NONE
        if self._wanted != NONE:
            self._wanted = self._current
        self._row.show_count(len(steps))
        self._show_cards()
        self._show_current()
        self._describe()

    def _show_cards(self) -> None:
        total = sum(point.size_bytes for point in self._points)
        cards = [self._card(point, total) for point in self._points]
        self._row.cards.show_cards(cards)
        if self._progress.has_plot:
            self._progress.plot.set_points(cards)
        if self._points:
            opening = next((heard.opening for heard in self._heard.values() if isinstance(heard, Heard)), "")
            same = say("same opening, same seed")
            self._row.sentence.set_text(f"· {same}, “{opening}”" if opening else f"· {same}")

    def _card(self, point: Point, total_bytes: int) -> Card:
        heard = self._heard.get(point)
        what, tip = "", say("Composes from the weights of this step, and plays it.")
        if isinstance(heard, Heard):
            what = say(heard.possible, percent=heard.percent)
        elif heard is not None:
            what, tip = say("can’t be heard"), say(heard.reason)
        if point.size_bytes:
            size = say(
                "Its weights take {size} of the {total} that are kept to be heard.",
                size=_megabytes(point.size_bytes),
                total=_megabytes(total_bytes),
            )
            tip = f"{tip} {size}"
        return Card(_name(point), what, tip, point.step, BEST_MARK in point.marks)

    def _show_current(self) -> None:
        sounding = self._is_open and self._player.playing
        self._row.show_current(self._current, sounding)
        if self._progress.has_plot:
            self._progress.plot.show_current(self._current, sounding)

    def _choose(self, row: int) -> None:
        """The current one is another, and not played yet."""
        if row != self._current and 0 <= row < len(self._points):
            if self._is_open and self._player.playing:
                self.play(row)
            else:
                self._current = row
                self._number = NONE
                self._show_current()

    def _slide(self, row: int) -> None:
        self._end_replay()
        self._play(row)

    # Composing

    def play(self, row: int) -> None:
        """Composes from the weights of this row and plays; where it plays already, it is held."""
        self._end_replay()
        if row == self._current and self._is_open:
            self._player.toggle()
        else:
            self._play(row)

    def _play(self, row: int) -> None:
        if not 0 <= row < len(self._points):
            return
        self._current = self._wanted = row
        self._show_current()
        heard = self._heard.get(self._points[row])
        if isinstance(heard, Heard):
            self._open(heard)
        else:
            told = say("composing from {name}…", name=_name(self._points[row]).lower())
            self._row.sentence.set_text(f"· {told}")
            self._heard.pop(self._points[row], None)  # it may be there again
            self._ask(self._points[row])

    def _describe(self) -> None:
        if self._row.isVisible() and not self._jobs.closing and self._wanted == NONE:
            self._ask()

    def _ask(self, *first: Point) -> None:
        """Composes from these first, and then from all that was not heard yet."""
        others = (point for point in self._points if point not in self._heard and point not in first)
        points = (*first, *others) if self._row.isVisible() else first
        if points:
            self._latest.ask(HearRequest(points))

    def _take(self, _request: HearRequest, found: Heard | Unheard | None) -> None:
        if found is None or found.point not in self._points:
            return
        self._heard[found.point] = found
        self._show_cards()
        if self._wanted == NONE or found.point != self._points[self._wanted]:
            return
        if isinstance(found, Heard):
            self._open(found)
        else:
            self._wanted = NONE
            self._row.sentence.set_text(f"· {say(found.reason)}")
            self._go_on(PASSED_OVER)

    # The page and the sound

    @property
    def _is_open(self) -> bool:
        return self._number == self._document.number

    def _open(self, heard: Heard) -> None:
        """Puts what was written onto the page; the person's own tune is kept first, and comes back."""
        self._wanted, title = NONE, read_tune(heard.text).title or title_of(heard.point.step)
        self._autosave.flush()
        open_now = self._document.tune
        if open_now.provenance.source != say(SOURCE) or open_now.identifier is not None:
            self._before = open_now
        self._opening = True
        source = Provenance(seed=SEED, source=say(SOURCE))
        self._document.open(OpenTune(heard.text, provenance=source))
        self._opening = False
        self._number, self._unheard = self._document.number, self._document.revision
        self._has_sounded = False
        self._player.set_name(say(title))
        self._row.offer_back(read_tune(self._before.text).title if self._before.text.strip() else "")
        self._show_current()
        self._go_on(self._seconds_each if heard.notes else PASSED_OVER)

    def go_back(self) -> None:
        """Opens the tune that stood there before."""
        before = self._before
        number = before.identifier if before.file is None else None
        if number is not None and self._autosave.library.has(number):
            self._autosave.open(number)
        else:
            self._document.open(before)

    def _opened(self) -> None:
        """Another tune was opened: it is nobody's business here what becomes of it."""
        if not self._opening:
            self._end_replay()
            self._number = self._wanted = NONE
            self._player.set_name("")
            self._row.offer_back("")
            self._show_current()

    def _play_what_was_read(self) -> None:
        read = self._document.read
        if self._is_open and read is not None and read.revision == self._unheard:
            self._unheard = NONE
            self._player.play()

    def _state_changed(self, state: TransportState) -> None:
        if not self._is_open:
            return
        if self._replays and self._has_sounded and self._held(state):
            self._end_replay()
        self._has_sounded = self._has_sounded or state is TransportState.PLAYING
        self._show_current()

    def _held(self, state: TransportState) -> bool:
        """Whether the person paused or stopped it, and it has not come to its end by itself."""
        tune_seconds = self._player.tune_seconds(self._player.performance.length)
        heard = self._seconds_each - self._next.remainingTime() / 1000
        stopped = state is TransportState.STOPPED and heard < tune_seconds
        return state is TransportState.PAUSED or (stopped and self._next.isActive())

    # The course of all

    @property
    def _seconds_each(self) -> float:
        each = REPLAY_SECONDS / max(len(self._points), 1)
        return max(min(each, LONGEST_EACH), SHORTEST_EACH)

    def replay(self) -> None:
        """Plays one after the other, some seconds each; or stops that."""
        if self._replays:
            self._end_replay()
            self._player.stop()
        elif self._points:
            self._replays = True
            self._show_busy()
            self._play(0)

    def _go_on(self, seconds: float) -> None:
        if self._replays:
            self._next.start(round(1000 * seconds))

    def _replay_next(self) -> None:
        if self._current + 1 < len(self._points):
            self._play(self._current + 1)
        else:
            self._end_replay()
            self._player.stop()

    def _end_replay(self) -> None:
        self._next.stop()
        if self._replays:
            self._replays = False
            self._show_busy()

    def _show_busy(self) -> None:
        self._row.show_busy(self._replays, self._saving is not None)

    def save(self) -> None:
        """Writes the course as a web page with pictures and sounds; or stops that."""
        if self._saving is not None:
            self._saving.cancel()
            return
        model = self._progress.model
        if model is None or not self._points:
            return
        title = say("How {model} learned", model=model.name)
        formats = [(say("Web page"), ".html")]
        path = FileDialogs.save_tune(self._row.window(), title, formats, say("Save replay"))
        if path is not None:
            self._saving = self._jobs.create(SAVING, partial(_saved, self._points, title, path))
            self._saving.happened.connect(self._take_saved)
            self._saving.ended.connect(self._saving_ended)
            self._saving.start()
            self._show_busy()

    def _take_saved(self, event: object) -> None:
        match event:
            case ReplayWritten():
                told = say("saving: {done} of {total}", done=event.done, total=event.total)
                self._row.sentence.set_text(f"· {told}")
            case ReplaySaved():
                told = say(
                    "“{file}” is saved, {size}.", file=short(event.path), size=_megabytes(event.size_bytes)
                )
                if event.unheard:
                    steps = counted(event.unheard, "step")
                    told = f"{told} {say('{steps} in it could not be heard.', steps=steps)}"
                show = partial(FileDialogs.show_folder, event.path.parent)
                self._session.offered.emit(Offer(told, say("Show folder"), show))

    def _saving_ended(self, _job: Job) -> None:
        self._saving = None
        self._show_busy()
        self._show_cards()


def _saved(points: Sequence[Point], title: str, path: Path) -> Iterator[object]:
    return save_replay(points, title, path)


def _name(point: Point) -> str:
    return say("Step {step}", step=f"{point.step:,}") if point.step else say("Untrained")


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
