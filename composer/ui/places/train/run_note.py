"""The note of a run: what the person thinks of it, kept while it is written."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from composer.ui.sizes import scaled
from composer.ui.theme import set_role
from composer.ui.widgets.form_grid import Section
from composer.ui.words import say
from composer.workflows.run_notes import LONGEST_NOTE

HEIGHT, KEPT_AFTER_MILLISECONDS = 64, 500
ASKED, NOT_YET = "What was tried, and what came of it", "A note can be written from the first checkpoint on"


class RunNote(QWidget):
    """A field that belongs to one run at a time.

    Signals:
        written(Path, str): this run's note is another.
    """

    written = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.field = QPlainTextEdit()
        self._run: Path | None = None
        self._kept = ""
        self._timer = QTimer(self, singleShot=True, interval=KEPT_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self.keep)
        set_role(self.field, "field")
        self.field.setFixedHeight(scaled(HEIGHT))
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(say("Note"))
        self.field.textChanged.connect(self._edited)
        self.field.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Section(say("Note"), self.field))
        self.show_run(None, "", is_kept=False)

    def show_run(self, run: Path | None, note: str, *, is_kept: bool) -> None:
        """Shows the note of another run; of the same one what is being written stays."""
        if run == self._run and (self.field.hasFocus() or self._timer.isActive() or note == self._kept):
            self._allow(is_kept)
            return
        self.keep()
        self._run, self._kept = run, note
        self.field.blockSignals(True)
        self.field.setPlainText(note)
        self.field.blockSignals(False)
        self.setVisible(run is not None)
        self._allow(is_kept)

    def follow(self, before: Path, now: Path) -> None:
        """The run has another name."""
        if self._run == before:
            self._run = now

    def keep(self) -> None:
        """Tells what was written, if anything was."""
        self._timer.stop()
        text = self.field.toPlainText()
        if self._run is not None and text != self._kept:
            self._kept = text
            self.written.emit(self._run, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps it when the person goes elsewhere."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.keep()
        return super().eventFilter(watched, event)

    def _allow(self, is_kept: bool) -> None:
        self.field.setEnabled(is_kept)
        self.field.setPlaceholderText(say(ASKED if is_kept else NOT_YET))

    def _edited(self) -> None:
        text = self.field.toPlainText()
        if len(text) > LONGEST_NOTE:
            self.field.blockSignals(True)
            self.field.setPlainText(text[:LONGEST_NOTE])
            self.field.blockSignals(False)
        self._timer.start()
