"""The right side of Library: what is known of the chosen tune, and the trained models."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from composer.library.records import EarlierText, KeptTune
from composer.ui.panels.labels import muted_label
from composer.workflows.models import ModelSummary


class LibrarySettings(QWidget):
    """Shows details; changes nothing itself.

    Signals:
        delete_wanted(), restore_wanted(), export_wanted(): for the selected tunes.
        revert_wanted(EarlierText): give the tune this earlier text back.
        compose_wanted(Path): compose with this model.
        resume_wanted(ModelSummary): go on training this model.
    """

    delete_wanted = Signal()
    restore_wanted = Signal()
    export_wanted = Signal()
    revert_wanted = Signal(object)
    compose_wanted = Signal(object)
    resume_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = muted_label()
        self.export = QPushButton("Export selected…")
        self.delete = QPushButton("Delete")
        self.restore = QPushButton("Take back")
        self.earlier = QListWidget()
        self.revert = QPushButton("Go back to this text")
        self.models = QListWidget()
        self.model_details = muted_label("No model is trained yet. Train makes one.")
        self.compose = QPushButton("Compose with it")
        self.resume = QPushButton("Go on training")
        self._earlier: tuple[EarlierText, ...] = ()
        self._models: tuple[ModelSummary, ...] = ()
        self._arrange()
        self._connect()
        self.show_tune(None, ())

    def show_tune(self, kept: KeptTune | None, earlier: Sequence[EarlierText]) -> None:
        """Says how a tune came to be, and lists its earlier texts."""
        self._earlier = tuple(earlier)
        self.earlier.clear()
        for text in earlier:
            self.earlier.addItem(f"until {text.replaced.astimezone():%d %B %Y, %H:%M:%S}")
        self.details.setText(_details(kept) if kept else "Choose a tune on the left.")
        self.revert.setEnabled(False)

    def show_selection(self, count: int, trash: bool) -> None:
        """Enables what can be done with the selected tunes."""
        self.delete.setVisible(not trash)
        self.restore.setVisible(trash)
        for button in (self.export, self.delete, self.restore):
            button.setEnabled(count > 0)

    def show_models(self, models: Sequence[ModelSummary]) -> None:
        """Lists the models, the damaged ones with their reason."""
        chosen = self._chosen_path()
        self._models = tuple(models)
        self.models.blockSignals(True)
        self.models.clear()
        for model in models:
            item = QListWidgetItem(model.name + (" (damaged)" if model.problem else ""))
            item.setToolTip(model.problem or str(model.path))
            self.models.addItem(item)
        paths = [model.path for model in models]
        self.models.setCurrentRow(paths.index(chosen) if chosen in paths else 0 if paths else -1)
        self.models.blockSignals(False)
        self._show_model(self.models.currentRow())

    def _chosen_path(self) -> Path | None:
        row = self.models.currentRow()
        return self._models[row].path if 0 <= row < len(self._models) else None

    def _arrange(self) -> None:
        tune = QGroupBox("Tune")
        tune_layout = QVBoxLayout(tune)
        tune_layout.addWidget(self.details)
        row = QHBoxLayout()
        for button in (self.export, self.delete, self.restore):
            row.addWidget(button)
        tune_layout.addLayout(row)
        before = QGroupBox("Earlier texts")
        before_layout = QVBoxLayout(before)
        self.earlier.setMaximumHeight(120)
        self.earlier.setAccessibleName("Earlier texts of this tune")
        before_layout.addWidget(self.earlier)
        before_layout.addWidget(self.revert)
        models = QGroupBox("Models")
        models_layout = QVBoxLayout(models)
        self.models.setMaximumHeight(160)
        self.models.setAccessibleName("Trained models")
        models_layout.addWidget(self.models)
        models_layout.addWidget(self.model_details)
        for button in (self.compose, self.resume):
            models_layout.addWidget(button)
        layout = QVBoxLayout(self)
        for group in (tune, before, models):
            layout.addWidget(group)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.export.clicked.connect(self.export_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.earlier.currentRowChanged.connect(self._choose_earlier)
        self.revert.clicked.connect(self._revert)
        self.models.currentRowChanged.connect(self._show_model)
        self.compose.clicked.connect(self._compose)
        self.resume.clicked.connect(self._resume)

    def _choose_earlier(self, row: int) -> None:
        self.revert.setEnabled(row >= 0)

    def _revert(self) -> None:
        self.revert_wanted.emit(self._earlier[self.earlier.currentRow()])

    def _show_model(self, row: int) -> None:
        model = self._models[row] if 0 <= row < len(self._models) else None
        self.compose.setEnabled(model is not None and not model.problem)
        self.resume.setEnabled(model is not None and model.resumable)
        if model is None:
            self.model_details.setText("" if self._models else "No model is trained yet. Train makes one.")
        else:
            self.model_details.setText(model.problem or _model_details(model))

    def _compose(self) -> None:
        self.compose_wanted.emit(Path(self._models[self.models.currentRow()].path))

    def _resume(self) -> None:
        self.resume_wanted.emit(self._models[self.models.currentRow()])


def _details(kept: KeptTune) -> str:
    made = kept.provenance
    lines = [kept.title or "Untitled", f"Kept {kept.created.astimezone():%d %B %Y, %H:%M}"]
    if made.model:
        lines.append(f"Composed by “{made.model}”, seed {made.seed}, temperature {made.temperature:g}")
    if made.corpus:
        lines.append(f"The model learned from {made.corpus}")
    if made.source:
        lines.append(f"From {made.source}")
    return "\n".join(lines)


def _model_details(model: ModelSummary) -> str:
    iterations = model.training.iterations if model.training else model.step
    losses = [f"step {model.step:,} of {iterations:,}"]
    if model.train_loss is not None:
        losses.append(f"loss {model.train_loss:.3f}")
    if model.best_validation_loss is not None:
        losses.append(f"best held-out loss {model.best_validation_loss:.3f}")
    return f"Learned from {model.corpus}: {', '.join(losses)}."
