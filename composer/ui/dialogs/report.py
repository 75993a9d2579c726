"""What stands behind a failure, to be read and copied: versions, traceback, the log's last lines."""

import platform
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from composer.log import log_tail, with_short_home
from composer.ui.licences import own_version
from composer.ui.words import say

SHORTEST_LINE = 4
"""Lines of a tune that are as short as this say nothing of it, and stand in any traceback."""


class ReportDialog(QDialog):
    """Shows a report, and copies it; the tune's text is in it only where that is ticked."""

    def __init__(self, parent: QWidget | None, sentence: str, report: Callable[[bool], str]) -> None:
        """`report` writes the report, with the tune's text or without."""
        super().__init__(parent)
        self.setWindowTitle(say("Details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 480)
        self._report = report
        said = QLabel(sentence, wordWrap=True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(say("Report"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.with_tune = QCheckBox(say("With the tune’s text"))
        self.with_tune.setToolTip(
            say("Adds the text of the open tune, which the report does not have otherwise")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(say("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        for widget in (said, self.text, self.with_tune, buttons):
            layout.addWidget(widget)
        self.with_tune.toggled.connect(self._write)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        self._write()

    def _write(self) -> None:
        self.text.setPlainText(self._report(self.with_tune.isChecked()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    @classmethod
    def show_of(cls, parent: QWidget, sentence: str, report: Callable[[bool], str]) -> None:
        """Shows it beside the window, which goes on."""
        cls(parent, sentence, report).show()


def report(sentence: str, details: str, log_file: Path | None, tune: str, with_tune: bool) -> str:
    """What somebody who mends the program needs: nothing of the tune, unless the person adds its text."""
    versions = (
        f"ABC Composer {own_version() or 'from its sources'}, Python {platform.python_version()}, "
        f"Qt {qVersion()} (PySide6 {pyside_version}), {QGuiApplication.platformName()}\n"
        f"{platform.platform()}, {'64' if sys.maxsize > 2**32 else '32'} bits"
    )
    parts = [
        versions,
        sentence,
        details,
        "The last lines of the log:\n" + log_tail(log_file) if log_file else "",
    ]
    text = with_short_home("\n\n".join(part.strip() for part in parts if part.strip()))
    if with_tune:
        return f"{text}\n\nThe open tune:\n{tune}"
    return _without(tune, text) + "\n"


def _without(tune: str, text: str) -> str:
    """Whatever line of the tune stands in the text is taken out."""
    for line in sorted({line.strip() for line in tune.splitlines()}, key=len, reverse=True):
        if len(line) > SHORTEST_LINE:
            text = text.replace(line, "[a line of the tune]")
    return text
