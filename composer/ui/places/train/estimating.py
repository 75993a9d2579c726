"""How long the training of the form would take here: measured as a job, when asked or when the form rests."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.training.estimate import Measuring, TrainingEstimate
from composer.training.memory import check_fits, free_bytes
from composer.training.settings import NetworkSettings, TrainingSettings
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.workflows.train import estimate

REST_MILLISECONDS = 800
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
        told(TrainingEstimate): of what the form asks for; None while nothing is known of it.
        warned(str): it can't be trained, as where the memory is too small; a sentence that says what can.
        measuring(bool): a measuring is under way.
    """

    told = Signal(object)
    warned = Signal(str)
    measuring = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: Wanted | None = None
        self._known: dict[Wanted, TrainingEstimate] = {}
        self._by_itself, self._allowed = False, True
        self._latest: Latest[Wanted] = Latest(
            jobs, "Measuring", _measured, rest_milliseconds=REST_MILLISECONDS, cancels=True, parent=self
        )
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._fail)
        self._latest.busy_changed.connect(self.measuring)

    def change(self, wanted: Wanted) -> None:
        """The form asks for something else now."""
        if wanted == self._wanted:
            return
        self._latest.forget()
        self._wanted = wanted
        known, fits = self._known.get(wanted.alike), self._fits(wanted)
        self.told.emit(known.of(wanted.training) if known else None)
        if fits and known is None and self._by_itself and self._allowed:
            self._latest.ask(wanted)

    def refuse(self, sentence: str) -> None:
        """The form asks for what can't be trained, which nothing is measured of."""
        self._latest.forget()
        self._wanted = None
        self.told.emit(None)
        self.warned.emit(sentence)

    def network_loaded(self) -> None:
        """TensorFlow is there, so that measuring is quick from now on."""
        self._by_itself = True

    def allow(self, allowed: bool) -> None:
        """While a training runs nothing is measured: it would take its time, and measure wrong."""
        self._allowed = allowed
        if not allowed:
            self._latest.forget()

    def measure(self) -> None:
        """Times some steps of what the form asks for."""
        if self._wanted is not None and self._allowed and self._fits(self._wanted):
            self._by_itself = True
            self._latest.ask(self._wanted)

    def _fits(self, wanted: Wanted) -> bool:
        try:
            check_fits(wanted.network, wanted.training, wanted.characters, free_bytes())
        except ComposerError as error:
            self.warned.emit(str(error))
            return False
        self.warned.emit("")
        return True

    def _take(self, wanted: Wanted, event: object) -> None:
        if isinstance(event, TrainingEstimate):
            self._known[wanted.alike] = event
            self.told.emit(event)

    def _fail(self, _wanted: Wanted, error: Exception) -> None:
        self.warned.emit(str(error))


def _measured(wanted: Wanted) -> Iterator[Measuring | TrainingEstimate]:
    return estimate(wanted.network, wanted.training, wanted.characters)
