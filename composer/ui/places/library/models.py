"""The trained models in Library: what each is, and what can be done with it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from composer.ui.sizes import SPACE
from composer.ui.theme import icon, set_role
from composer.ui.widgets.form_grid import Section
from composer.ui.widgets.labels import muted_label
from composer.workflows.models import ModelSummary

NO_MODEL = "You have trained no model yet. Compose works with the one that comes with the program."
LONGEST_ON_BUTTON, ICON_PIXELS = 24, 16


class LibraryModels(Section):
    """Lists models; changes nothing itself.

    Signals:
        compose_wanted(Path): compose with this model.
        go_on_wanted(ModelSummary): go on training this model.
        rename_wanted(Path, str): give this model another name.
        delete_wanted(Path): put this model into the bin.
        teach_wanted(): the model that comes with the program is to learn the person's own tunes.
        take_back_wanted(): undo the last deletion.
    """

    compose_wanted = Signal(object)
    go_on_wanted = Signal(object)
    rename_wanted = Signal(object, str)
    delete_wanted = Signal(object)
    teach_wanted = Signal()
    take_back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("Models")
        self.models = QListWidget()
        self.details = muted_label(NO_MODEL)
        self.compose = QPushButton("Compose with it")
        self.go_on = QPushButton("Go on training")
        self.rename, self.delete = QPushButton("Rename"), QPushButton("Delete")
        self.teach = QPushButton("Teach the starter model yours…")
        self.take_back = QPushButton()
        self._models: tuple[ModelSummary, ...] = ()
        self._arrange()
        self._connect()
        self.show_models((), None)

    @property
    def chosen(self) -> ModelSummary | None:
        """The model that is looked at."""
        row = self.models.currentRow()
        return self._models[row] if 0 <= row < len(self._models) else None

    def show_models(self, models: Sequence[ModelSummary], deleted: Path | None) -> None:
        """Lists the models, the damaged ones with their reason, and offers to take back what was deleted."""
        chosen = self.chosen.path if self.chosen else None
        self._models = tuple(models)
        self.models.blockSignals(True)
        self.models.clear()
        for model in models:
            self.models.addItem(_item(model))
        paths = [model.path for model in models]
        self.models.setCurrentRow(paths.index(chosen) if chosen in paths else 0 if paths else -1)
        self.models.blockSignals(False)
        for widget in (self.models, self.compose, self.go_on, self.rename, self.delete):
            widget.setVisible(bool(models))
        self.take_back.setVisible(deleted is not None)
        if deleted is not None:
            self.take_back.setText(f"Take back “{_short(deleted.name)}”")
            self.take_back.setToolTip(f"“{deleted.name}” was deleted and lies in “{deleted.parent}”.")
        self._show_model()

    def _arrange(self) -> None:
        set_role(self.teach, "link")
        self.models.setMaximumHeight(160)
        self.models.setSpacing(2)
        self.models.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
        self.models.setAccessibleName("Trained models")
        self.models.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.models.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.rename.setToolTip("Write another name into the list (F2)")
        self.delete.setToolTip("Put the model into the bin, from where it can be taken back")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.rename)
        row.addWidget(self.delete)
        for part in (
            self.models, self.details, self.compose, self.go_on, row, self.take_back, self.teach,
        ):  # fmt: skip
            self.add(part)

    def _connect(self) -> None:
        self.models.currentRowChanged.connect(self._show_model)
        self.models.itemChanged.connect(self._renamed)
        self.compose.clicked.connect(self._compose)
        self.go_on.clicked.connect(self._go_on)
        self.rename.clicked.connect(self._edit_name)
        self.delete.clicked.connect(self._delete)
        self.take_back.clicked.connect(self.take_back_wanted)
        self.teach.clicked.connect(self.teach_wanted)

    def _show_model(self, _row: int = -1) -> None:
        model = self.chosen
        self.compose.setEnabled(model is not None and not model.problem)
        self.go_on.setEnabled(model is not None and model.resumable)
        for button in (self.rename, self.delete):
            button.setEnabled(model is not None)
        self.details.setText(NO_MODEL if model is None else model.problem or _details(model))

    def _renamed(self, item: QListWidgetItem) -> None:
        model = self._models[self.models.row(item)]
        if item.text() != model.name:
            self.rename_wanted.emit(model.path, item.text())

    def _edit_name(self) -> None:
        self.models.setFocus()
        self.models.editItem(self.models.currentItem())

    def _compose(self) -> None:
        if self.chosen is not None:
            self.compose_wanted.emit(self.chosen.path)

    def _go_on(self) -> None:
        if self.chosen is not None:
            self.go_on_wanted.emit(self.chosen)

    def _delete(self) -> None:
        if self.chosen is not None:
            self.delete_wanted.emit(self.chosen.path)


def _item(model: ModelSummary) -> QListWidgetItem:
    item = QListWidgetItem(model.name)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    item.setToolTip(model.problem or f"{model.name}\n{model.path}")
    if model.problem:
        item.setIcon(icon("warning", "warning"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{model.name}, can’t be used")
    return item


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_ON_BUTTON else name[: LONGEST_ON_BUTTON - 1].rstrip() + "…"


def _details(model: ModelSummary) -> str:
    iterations = model.training.iterations if model.training else model.step
    losses = [f"step {model.step:,} of {iterations:,}"]
    if model.train_loss is not None:
        losses.append(f"loss {model.train_loss:.3f}")
    if model.best_validation_loss is not None:
        losses.append(f"best held-out loss {model.best_validation_loss:.3f}")
    return f"Learned from {model.corpus}: {', '.join(losses)}."
