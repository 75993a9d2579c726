"""The right side of Library: what is known of the chosen tune, and the trained models."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from composer.library.records import EarlierText, KeptTune
from composer.ui.places.library.models import LibraryModels
from composer.ui.sizes import SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.form_grid import Section
from composer.ui.widgets.labels import muted_label


class LibrarySettings(QWidget):
    """Shows details; changes nothing itself.

    Signals:
        delete_wanted(), restore_wanted(), export_wanted(): for the selected tunes.
        revert_wanted(EarlierText): give the tune this earlier text back.
    """

    delete_wanted = Signal()
    restore_wanted = Signal()
    export_wanted = Signal()
    revert_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = muted_label()
        self.export = QPushButton("Export selected…")
        self.delete = QPushButton("Delete")
        self.restore = QPushButton("Take back")
        self.before, self.earlier = Section("Earlier texts"), QListWidget()
        self.revert = QPushButton("Go back to this text")
        self.models = LibraryModels()
        self._earlier: tuple[EarlierText, ...] = ()
        self._arrange()
        self._connect()
        self.show_tune(None, ())
        self.show_selection(0, trash=False)

    def show_tune(self, kept: KeptTune | None, earlier: Sequence[EarlierText]) -> None:
        """Says how a tune came to be, and lists its earlier texts."""
        self._earlier = tuple(earlier)
        self.earlier.clear()
        for text in earlier:
            self.earlier.addItem(f"until {text.replaced.astimezone():%d %B %Y, %H:%M:%S}")
        self.details.setText(_details(kept) if kept else "Choose a tune on the left.")
        self.revert.setEnabled(False)
        self.before.setVisible(bool(earlier))

    def show_selection(self, count: int, trash: bool) -> None:
        """Enables what can be done with the selected tunes."""
        self.delete.setVisible(not trash)
        self.restore.setVisible(trash)
        for button in (self.export, self.delete, self.restore):
            button.setEnabled(count > 0)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (self.delete, self.restore):
            row.addWidget(button)
        set_role(self.export, "primary")
        self.footer = QWidget()
        QVBoxLayout(self.footer).addWidget(self.export)
        tune = Section("Tune", self.details, row)
        self.earlier.setMaximumHeight(120)
        self.earlier.setAccessibleName("Earlier texts of this tune")
        self.before.add(self.earlier)
        self.before.add(self.revert)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        for group in (tune, self.before, self.models):
            layout.addWidget(group)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.export.clicked.connect(self.export_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.earlier.currentRowChanged.connect(self._choose_earlier)
        self.revert.clicked.connect(self._revert)

    def _choose_earlier(self, row: int) -> None:
        self.revert.setEnabled(row >= 0)

    def _revert(self) -> None:
        self.revert_wanted.emit(self._earlier[self.earlier.currentRow()])


def _details(kept: KeptTune) -> str:
    made = kept.provenance
    lines = [kept.title or "Untitled", f"Kept {kept.created.astimezone():%d %B %Y, %H:%M}"]
    if made.model:
        drawn = (("seed", made.seed), ("temperature", made.temperature))
        known = (f"{name} {value:g}" for name, value in drawn if value is not None)
        lines.append(", ".join((f"Composed by “{made.model}”", *known)))
    if made.corpus:
        lines.append(f"The model learned from {made.corpus}")
    if made.source:
        lines.append(f"From {made.source}")
    return "\n".join(lines)
