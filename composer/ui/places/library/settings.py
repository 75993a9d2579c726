"""The right side of Library: what is chosen on the left, and below it what can be done with that."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from composer.library.records import EarlierText, KeptTune
from composer.library.tune_sets import KeptSet
from composer.ui.places.library.models import ModelDetails
from composer.ui.places.library.set_details import SetDetails
from composer.ui.places.library.tune_details import TuneDetails
from composer.ui.sizes import EDGE, HEAD, SPACE, scaled
from composer.ui.theme import set_role, set_sign
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say
from composer.workflows.models import ModelSummary

HEADER = 52
TITLES = {"tunes": "This tune", "sets": "This set", "models": "This model", "trash": "Trash"}


class LibrarySettings(QWidget):
    """Shows details and enables what can be done; does nothing itself.

    Signals:
        export_wanted(), stop_wanted(), delete_wanted(): for the selected tunes.
        restore_wanted(), empty_wanted(): for the trash.
        make_set_wanted(): of the selected tunes.
        play_set_wanted(), export_set_wanted(), delete_set_wanted(): for the chosen set.
        compose_wanted(), go_on_wanted(), delete_model_wanted(): for the chosen model.
    """

    export_wanted = Signal()
    stop_wanted = Signal()
    delete_wanted = Signal()
    make_set_wanted = Signal()
    play_set_wanted = Signal()
    export_set_wanted = Signal()
    delete_set_wanted = Signal()
    restore_wanted = Signal()
    empty_wanted = Signal()
    compose_wanted = Signal()
    go_on_wanted = Signal()
    delete_model_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header, self.heading = QFrame(), QLabel()
        self.tune_set = SetDetails()
        self.tune, self.model, self.of_trash = TuneDetails(), ModelDetails(), muted_label()
        self.progress, self.progress_said = QProgressBar(), muted_label()
        self.export, self.stop = QPushButton(), QPushButton(say("Stop"))
        self.delete = QPushButton(say("To trash"))
        self.make_set = QPushButton(say("Make a set"))
        self.play_set, self.export_set = QPushButton(say("Play the set")), QPushButton(say("Export…"))
        self.delete_set = QPushButton(say("Delete"))
        self.compose, self.go_on = QPushButton(say("Compose with it")), QPushButton(say("Go on training"))
        self.rename, self.delete_model = QPushButton(say("Rename")), QPushButton(say("To trash"))
        self.restore, self.empty = QPushButton(say("Put back")), QPushButton(say("Empty…"))
        self.footer = QWidget()
        self._tab, self._exporting = "tunes", False
        self._arrange()
        self._connect()
        self.show_tab("tunes")

    def show_tab(self, tab: str) -> None:
        """Shows what is of one tab: `tunes`, `sets`, `models` or `trash`."""
        self._tab = tab
        self.heading.setText(say(TITLES[tab]))
        self.tune.setVisible(tab == "tunes")
        self.tune_set.setVisible(tab == "sets")
        self.model.setVisible(tab == "models")
        self.of_trash.setVisible(tab == "trash")
        for name, row in self._feet.items():
            row.setVisible(name == tab)

    def show_tunes(
        self, count: int, kept: KeptTune | None, earlier: Sequence[EarlierText], rating: int | None = None
    ) -> None:
        """So many tunes are selected, one of which is known in full where it is the only one.

        Args:
            rating: of several, where they have the same.
        """
        self.heading.setText(say("This tune") if count < 2 else counted(count, "tune"))
        if count > 1:
            self.tune.show_several(count, rating)
            self.export.setText(say("Export {tunes}…", tunes=counted(count, "tune")))
        else:
            self.tune.show_tune(kept, earlier)
            self.export.setText(say("Export this tune…"))
        _enable((self.export, self.delete, self.make_set), count > 0, say("Choose a tune first"))

    def show_set(self, kept: KeptSet | None, tunes: Sequence[KeptTune | None]) -> None:
        """This set is selected, with its tunes, or none."""
        self.tune_set.show_set(kept, tunes)
        none = say("Choose a set first")
        _enable((self.delete_set,), kept is not None, none)
        why_not = say(kept.problem) if kept else none
        _enable((self.play_set, self.export_set), kept is not None and not kept.problem, why_not)

    def show_model(self, model: ModelSummary | None) -> None:
        """This model is selected, or none."""
        self.model.show_model(model)
        none = say("Choose a model first")
        _enable((self.rename, self.delete_model), model is not None, none)
        _enable((self.compose,), model is not None and not model.problem, model.problem if model else none)
        finished = say("What its training needs to go on is not kept with it")
        _enable((self.go_on,), model is not None and model.resumable, finished if model else none)

    def show_trash(self, selected: int, tunes: int, models: int) -> None:
        """So many things are selected in the trash, of all that lies there."""
        lies = " · ".join(
            counted(count, kind) for count, kind in ((tunes, "tune"), (models, "model")) if count
        )
        self.of_trash.setText(lies or say("Nothing lies here."))
        self.restore.setText(say("Put back") if selected < 2 else say("Put {count} back", count=selected))
        _enable((self.restore,), selected > 0, say("Choose something in the trash first"))
        _enable((self.empty,), bool(tunes or models), say("The trash is empty"))

    def show_export(self, done: int, tunes: int) -> None:
        """So many tunes are written of several; of none once that is over."""
        several = tunes > 1
        self.progress.setMaximum(max(tunes, 1))
        self.progress.setValue(done)
        self.progress_said.setText(
            say("{done} of {tunes} written", done=f"{done:,}", tunes=counted(tunes, "tune"))
            if several
            else ""
        )
        for widget in (self.progress, self.progress_said, self.stop):
            widget.setVisible(several)
        self.export.setVisible(not several)

    def _arrange(self) -> None:
        set_role(self.header, "header")
        self.header.setFixedHeight(scaled(HEADER))
        set_role(self.heading, "head")
        header = QHBoxLayout(self.header)
        header.setContentsMargins(EDGE, 0, EDGE, 0)
        header.addWidget(self.heading)
        for primary in (self.export, self.stop, self.play_set, self.compose, self.restore):
            set_role(primary, "primary")
        set_sign(self.export, "export", "on_accent")
        set_sign(self.play_set, "play", "on_accent")
        set_sign(self.export_set, "export")
        for button in (self.delete, self.delete_set, self.delete_model):
            set_sign(button, "trash")
        self.progress.setAccessibleName(say("Tunes written"))
        self._feet = {
            "tunes": _foot(
                self.progress_said, self.progress, self.export, self.stop, [self.make_set, self.delete]
            ),
            "sets": _foot(self.play_set, [self.export_set, self.delete_set]),
            "models": _foot(self.compose, [self.go_on], [self.rename, self.delete_model]),
            "trash": _foot(self.restore, [self.empty]),
        }
        feet = QVBoxLayout(self.footer)
        for foot in self._feet.values():
            feet.addWidget(foot)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.addSpacing(EDGE)
        for part in (self.tune, self.tune_set, self.model, self.of_trash):
            layout.addWidget(part)
        layout.addStretch(1)
        self.show_export(0, 0)

    def _connect(self) -> None:
        self.export.clicked.connect(self.export_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self.make_set.clicked.connect(self.make_set_wanted)
        self.play_set.clicked.connect(self.play_set_wanted)
        self.export_set.clicked.connect(self.export_set_wanted)
        self.delete_set.clicked.connect(self.delete_set_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.empty.clicked.connect(self.empty_wanted)
        self.compose.clicked.connect(self.compose_wanted)
        self.go_on.clicked.connect(self.go_on_wanted)
        self.rename.clicked.connect(self.model.edit_name)
        self.delete_model.clicked.connect(self.delete_model_wanted)


def _foot(*parts: QWidget | list[QPushButton]) -> QWidget:
    """Buttons below each other; those in a list stand beside each other."""
    foot = QWidget()
    column = QVBoxLayout(foot)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            row = QHBoxLayout()
            row.setSpacing(HEAD if len(part) > 2 else SPACE)
            for button in part:
                row.addWidget(button, 1)
            column.addLayout(row)
    return foot


def _enable(buttons: Sequence[QPushButton], enabled: bool, why_not: str) -> None:
    for button in buttons:
        button.setEnabled(enabled)
        button.setToolTip("" if enabled else why_not)
