"""The head of Train's middle: the name of the run, how far it is, and how long it still takes."""

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from composer.ui.places.train.clock import TrainClock
from composer.ui.sizes import EDGE, SPACE, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.words import say

HEIGHT = 52
PAINT_MILLISECONDS, FRAME_MILLISECONDS = 200, 100
LOADING = "Loading TensorFlow and building the network…"


class _CalmBar(QProgressBar):
    """Moves ten times a second where it can't say how far: the network is built on the same processor.

    Qt would paint it, and all that lies below it, as often as the screen can.
    """

    def __init__(self) -> None:
        super().__init__()
        self._painted = QElapsedTimer()
        self._painted.start()

    def event(self, event: QEvent) -> bool:
        """Takes most frames of the style's animation without painting them."""
        if event.type() is QEvent.Type.StyleAnimationUpdate and self.isVisible():
            if self._painted.elapsed() < FRAME_MILLISECONDS:
                event.accept()
                return True
            self._painted.restart()
        return super().event(event)


class RunHeader(QFrame):
    """Counts steps as they are told; a timer paints, so that a fast network does not make the window slow.

    Attributes:
        step, iterations: how many are made, of how many; 0 of 0 while nothing is known.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.status, self.bar = ElidedLabel(), ElidedLabel(), _CalmBar()
        self.step = self.iterations = 0
        self._loss: float | None = None
        self._held = self._counting = False
        self._device = ""
        self._clock = TrainClock()
        self._timer = QTimer(self, interval=PAINT_MILLISECONDS)
        self._timer.timeout.connect(self._paint)
        self._arrange()

    def _arrange(self) -> None:
        set_role(self, "header")
        set_role(self.name, "head")
        # Of several trainings only the end of the names differs.
        self.name.mode = Qt.TextElideMode.ElideMiddle
        set_role(self.status, "muted")
        self.setMinimumHeight(scaled(HEIGHT))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say("How far the training is"))
        words = QHBoxLayout()
        words.setSpacing(SPACE)
        words.addWidget(self.name)
        words.addWidget(self.status)
        words.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addStretch(1)
        column.addLayout(words)
        column.addWidget(self.bar)
        column.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(EDGE, 0, EDGE, 0)
        self._row.setSpacing(EDGE)
        self._row.addLayout(column, 1)

    def put_first(self, widget: QWidget) -> None:
        """Puts something before the name of the run."""
        self._row.insertWidget(0, widget)

    def show_name(self, name: str) -> None:
        """Names the run, which is called as its model."""
        self.name.set_text(name)

    def show_step(self, step: int, iterations: int) -> None:
        """So many steps are made, of so many."""
        self.step, self.iterations = step, iterations
        self.bar.setRange(0, max(1, iterations))
        self.bar.setValue(step)
        self.bar.setVisible(iterations > 0)

    def prepare(self) -> None:
        """A run begins: what comes before its first step takes a while."""
        self._loss, self._held, self._counting = None, False, False
        self.before_start(LOADING.removesuffix("…"), 0, 0)

    def before_start(self, what: str, done: int, total: int) -> None:
        """Says what goes on before the first step, and how far it is where that is known."""
        counts = total > 1
        if total and done >= total:
            what, counts = LOADING.removesuffix("…"), False
        self.bar.show()
        self.bar.setRange(0, total if counts else 0)
        self.bar.setValue(done if counts else 0)
        if not self._held:
            how_far = say("{done} of {total}", done=f"{done:,}", total=f"{total:,}") if counts else ""
            self._say(f"{say(what)}: {how_far}" if how_far else f"{say(what)}…")

    def begin(self, step: int, iterations: int, device: str) -> None:
        """The network stands, and steps come from now on."""
        self._device, self._counting = device, True
        self.show_step(step, iterations)
        self._clock.begin(step)
        if self._held:
            self.hold()
        else:
            self.go_on()

    def made(self, step: int, loss: float) -> None:
        """One more step: appends only."""
        self.step, self._loss = step, loss
        self._clock.made(step)

    def hold(self) -> None:
        """The run is paused: the clock stops with it."""
        self._held = True
        self._timer.stop()
        if self._counting:
            self.bar.setValue(self.step)
            self._say(say("paused at {step}", step=self._so_far()))
        else:
            self._say(say("paused before the first step"))

    def go_on(self) -> None:
        """The paused run goes on."""
        self._held = False
        self._clock.begin(self.step)
        if self._counting:
            self._paint()
            self._timer.start()
        else:
            self._say(say("Going on with what comes before the first step…"))

    def stop(self) -> None:
        """The run ends after the step it is in."""
        self._timer.stop()
        self._say(say("finishing this step and saving…"))

    def finish(self, sentence: str, whole: str = "") -> None:
        """Stops counting and says how it ended; `whole` is told under the mouse."""
        self._timer.stop()
        self.show_step(self.step, self.iterations)
        self._say(sentence, whole)

    def _so_far(self) -> str:
        return say("step {step} of {iterations}", step=f"{self.step:,}", iterations=f"{self.iterations:,}")

    def _paint(self) -> None:
        self.bar.setValue(self.step)
        if self.step >= self.iterations:
            self._say(f"{self._so_far()} · {say('trying it on the tunes held out, and saving')}")
            return
        if self._loss is None:
            self._say(f"{self._so_far()} · {say('the first one takes longest')}")
            return
        left, speed = self._clock.left(self.iterations), self._clock.steps_per_second
        status = [self._so_far(), say("about {duration} left", duration=left) if left else ""]
        whole = [
            say("loss {loss}", loss=f"{self._loss:.3f}"),
            say("{speed} steps per second", speed=f"{speed:.1f}") if speed else "",
            self._device,
        ]
        self._say(" · ".join(filter(None, status)), " · ".join(filter(None, whole)))

    def _say(self, sentence: str, whole: str = "") -> None:
        self.status.set_text(sentence)
        self.status.setToolTip("\n".join(filter(None, (sentence, whole))))
