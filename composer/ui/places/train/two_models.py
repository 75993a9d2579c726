"""Compose from two: two runs write with the same seed, and what they wrote is heard, opened and kept."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from composer.library.records import Provenance
from composer.ui.dialogs.two_models import TwoModels
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.open_tune import OpenTune
from composer.ui.jobs import Jobs
from composer.ui.places.train.comparing import Comparing
from composer.ui.player.player import Player
from composer.workflows.compose import ComposeRequest, new_seed
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.runs import Run

NONE = -1


class ComposingFromTwo(QObject):
    """Between the table of runs, a dialog, the document and the player."""

    def __init__(
        self,
        comparing: Comparing,
        document: Document,
        autosave: Autosave,
        player: Player,
        jobs: Jobs,
        models: Path,
    ) -> None:
        super().__init__(document)
        self._comparing, self._document, self._autosave = comparing, document, autosave
        self._player, self._jobs, self._known = player, jobs, KnownTunes.in_home(models.parent)
        self.dialog: TwoModels | None = None
        self._runs: tuple[Run, Run] | None = None
        self._seed, self._unheard = 0, NONE
        self._kept: set[int] = set()
        comparing.panel.two.clicked.connect(self.compose)
        document.tune_read.connect(self._play_what_was_read)

    def compose(self) -> None:
        """Asks both runs that are chosen for a tune."""
        self._runs = self._comparing.two
        if self._runs is None:
            return
        if self.dialog is not None:
            self.dialog.close()
        first, second = self._runs
        dialog = self.dialog = TwoModels(self._comparing.panel.window(), first.name, second.name)
        dialog.play_wanted.connect(partial(self._open, plays=True))
        dialog.open_wanted.connect(self._open)
        dialog.keep_wanted.connect(self._keep)
        dialog.again_wanted.connect(self._begin)
        dialog.destroyed.connect(self._gone, Qt.ConnectionType.DirectConnection)
        self._begin()
        dialog.show()

    def _begin(self) -> None:
        if self.dialog is None or self._runs is None:
            return
        self._seed, self._kept = new_seed(), set()
        library = self._autosave.library.path
        first, second = (
            ComposeRequest(run.path, seed=self._seed, library=library, known=self._known, compared=False)
            for run in self._runs
        )
        self.dialog.compose(self._jobs, first, second)

    def _gone(self) -> None:
        self.dialog = None

    def _provenance(self, number: int) -> Provenance:
        assert self._runs is not None
        run = self._runs[number]
        temperature = ComposeRequest(run.path).temperature
        return Provenance(run.name, self._seed, temperature, str(run.settings.get("corpus", "")))

    def _open(self, number: int, plays: bool = False) -> None:
        """Puts the tune onto the page, once the person's own is kept; and plays it when it has been read."""
        if self.dialog is None or len(self.dialog.sides) <= number:
            return
        self._autosave.flush()
        self._document.open(OpenTune(self.dialog.sides[number].text, provenance=self._provenance(number)))
        self._unheard = self._document.revision if plays else NONE

    def _play_what_was_read(self) -> None:
        read = self._document.read
        if self._unheard != NONE and read is not None:
            if read.revision == self._unheard:
                self._player.play()
            self._unheard = NONE

    def _keep(self, number: int) -> None:
        if self.dialog is not None and number not in self._kept:
            self._autosave.keep_composed(self.dialog.sides[number].text, self._provenance(number))
            self._kept.add(number)
            self.dialog.show_kept(number)
