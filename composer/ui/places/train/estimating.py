"""How long the training of the form would take here: measured as a job, when asked or when the form rests."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from composer.errors import ComposerError
from composer.training.estimate import Measuring, TrainingEstimate
from composer.training.memory import check_fits, free_bytes
from composer.training.settings import NetworkSettings, TrainingSettings
from composer.ui.jobs import Job, Jobs
from composer.workflows.train import estimate

REST_MILLISECONDS = 1200
CHARACTERS = 64
"""A vocabulary's usual size, while no corpus is open."""


@dataclass(frozen=True)
class Wanted:
    """What would be trained."""

    network: NetworkSettings
    training: TrainingSettings
    characters: int = CHARACTERS

    @property
    def alike(self) -> "Wanted":
        """The same for all whose steps take the same time: how many there are does not count."""
        counted = replace(self.training, iterations=1, checkpoint_interval=1, patience=0, warm_up=0)
        return replace(self, training=replace(counted, learning_rate=1e-3, seed=0))


class TrainEstimating(QObject):
    """Tells time and memory before a training; never holds up anything.

    TensorFlow takes seconds to load, so that the first measuring is only made when it is asked for; from
    then on, or once a training has run, each change of the form is measured when the form has rested.

    Signals:
        told(str): a sentence about what the form asks for; empty while nothing is known of it.
        warned(str): it can't be trained, as where the memory is too small; a sentence that says what can.
        measuring(bool): a measuring runs now.
    """

    told = Signal(str)
    warned = Signal(str)
    measuring = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._wanted: Wanted | None = None
        self._known: dict[Wanted, TrainingEstimate] = {}
        self._by_itself = False
        self._allowed = True
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self.measure)

    def change(self, wanted: Wanted) -> None:
        """The form asks for something else now."""
        if wanted == self._wanted:
            return
        self._leave()
        self._wanted = wanted
        known, fits = self._known.get(wanted.alike), self._fits(wanted)
        self.told.emit(known.of(wanted.training).sentence if known else "")
        if fits and known is None and self._by_itself and self._allowed:
            self._rest.start()

    def refuse(self, sentence: str) -> None:
        """The form asks for what can't be trained, which nothing is measured of."""
        self._leave()
        self._wanted = None
        self.told.emit("")
        self.warned.emit(sentence)

    def network_loaded(self) -> None:
        """TensorFlow is there, so that measuring is quick from now on."""
        self._by_itself = True

    def allow(self, allowed: bool) -> None:
        """While a training runs nothing is measured: it would take its time, and measure wrong."""
        self._allowed = allowed
        if not allowed:
            self._leave()

    def measure(self) -> None:
        """Times some steps of what the form asks for."""
        wanted = self._wanted
        if wanted is None or not self._allowed or self._job is not None or not self._fits(wanted):
            return

        def work() -> Iterator[Measuring | TrainingEstimate]:
            return estimate(wanted.network, wanted.training, wanted.characters)

        self._by_itself = True
        job = self._job = self._jobs.create("Measuring", work)
        job.happened.connect(self._take)
        job.failed.connect(self._failed)
        job.ended.connect(self._ended)
        self.measuring.emit(True)
        job.start()

    def _leave(self) -> None:
        """What is being measured is of no use any more."""
        self._rest.stop()
        if self._job is not None:
            self._job.cancel()
            self._job.happened.disconnect(self._take)
            self._job.failed.disconnect(self._failed)
            self._job.ended.disconnect(self._ended)
            self._job = None
            self.measuring.emit(False)

    def _fits(self, wanted: Wanted) -> bool:
        try:
            check_fits(wanted.network, wanted.training, wanted.characters, free_bytes())
        except ComposerError as error:
            self.warned.emit(str(error))
            return False
        self.warned.emit("")
        return True

    def _take(self, event: object) -> None:
        if isinstance(event, TrainingEstimate) and self._wanted is not None:
            self._known[self._wanted.alike] = event
            self.told.emit(event.sentence)

    def _failed(self, error: Exception) -> None:
        self.warned.emit(str(error))

    def _ended(self, _job: Job) -> None:
        self._job = None
        self.measuring.emit(False)
