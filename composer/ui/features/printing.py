"""Prints the open tune by the system's dialog, and shows its sheets before."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPaintEngine, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QMenu

from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.printing.sheets import PrintedPages, Sheets, paint_pages, printed_pages
from composer.score.written_lines import AS_WRITTEN
from composer.ui.features.feature import Feature, Host
from composer.ui.latest import Latest
from composer.ui.sizes import scaled
from composer.ui.widgets.boxes import DecimalBox
from composer.ui.words import say

STAFF, ON_ONE = "print staff", "print on one sheet"
_MARGINS = QMarginsF(15, 15, 15, 15)
PREVIEW = 820, 760
USUAL_STAFF_MM, LEAST_STAFF_MM, MOST_STAFF_MM = 7.0, 3.0, 12.0


@dataclass(frozen=True)
class _Asked:
    """A tune as it is to be printed."""

    tune: Tune
    sheets: Sheets
    under: str


class Printing(Feature):
    """Sheets are engraved in a job; a preview shows them as soon as they are there."""

    menu = "file"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._printer: QPrinter | None = None
        self._preview: QPrintPreviewDialog | None = None
        self._paper_wanted = False
        self._drawn: tuple[_Asked, PrintedPages] | None = None
        self._latest = Latest(host.jobs, "Drawing the pages to print", _draw, cancels=True, parent=self)
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._failed)

    def fill(self, menu: QMenu) -> None:
        """Adds the lines."""
        menu.addAction(say("&Print…"), "Ctrl+P", self.print)
        menu.addAction(say("Print pre&view…"), self.preview)

    @property
    def printer(self) -> QPrinter:
        """The one of this window: its paper and margins stay as they were chosen."""
        if self._printer is None:
            self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            self._printer.setCreator("ABC Composer")
            self._printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        return self._printer

    def print(self) -> None:
        """Asks by the system's dialog, then prints."""
        if self._host.document.is_empty or not ask_how(self.printer, self._host):
            return
        self._paper_wanted = True
        self._latest.ask(self._asked())

    def preview(self) -> None:
        """Shows the sheets; paper, margins, staff and fit can be changed there, and all be printed."""
        if self._host.document.is_empty:
            return
        self._preview = QPrintPreviewDialog(self.printer, self._host.window)
        self._preview.setWindowTitle(say("Print preview"))
        self._preview.resize(*map(scaled, PREVIEW))
        self._preview.paintRequested.connect(self._paint)
        self._add_choices(self._preview)
        self._preview.exec()
        self._preview.deleteLater()
        self._preview = None

    def _add_choices(self, preview: QPrintPreviewDialog) -> None:
        row = QHBoxLayout()
        staff, on_one = DecimalBox(), QCheckBox(say("Fit to one page"))
        staff.setRange(LEAST_STAFF_MM, MOST_STAFF_MM)
        staff.setDecimals(1)
        staff.setSingleStep(0.5)
        staff.setSuffix(say(" mm"))
        staff.setAccessibleName(say("Staff height"))
        staff.setValue(self._staff_mm())
        on_one.setChecked(self._on_one())
        staff.valueChanged.connect(self._set_staff)
        on_one.toggled.connect(self._set_on_one)
        for widget in (QLabel(say("Staff height")), staff, on_one):
            row.addWidget(widget)
        row.addStretch()
        layout = preview.layout()
        assert isinstance(layout, QBoxLayout)
        layout.insertLayout(1, row)

    def _set_staff(self, staff_mm: float) -> None:
        self._host.remembered.set(STAFF, staff_mm)
        self._show_again()

    def _set_on_one(self, on: bool) -> None:
        self._host.remembered.set(ON_ONE, int(on))
        self._show_again()

    def _staff_mm(self) -> float:
        return self._host.remembered.number(STAFF, USUAL_STAFF_MM, LEAST_STAFF_MM, MOST_STAFF_MM)

    def _on_one(self) -> bool:
        return bool(self._host.remembered.number(ON_ONE, 0, 0, 1))

    def _asked(self) -> _Asked:
        document = self._host.document
        read = document.read_now
        tune = read.tune if read else read_tune(document.text)
        self.printer.setDocName(tune.title or "Untitled")
        sheets = Sheets.of(self.printer.pageLayout(), self._staff_mm(), self._on_one())
        return _Asked(tune, sheets, self._host.reader.under)

    def _paint(self, printer: QPrinter) -> None:
        """Paints what the preview shows, empty until it is engraved; or prints, for which it waits."""
        asked = self._asked()
        shown = printer.paintEngine().type() is QPaintEngine.Type.Picture
        if self._drawn is None or self._drawn[0] != asked:
            if not shown:
                self._drawn = asked, printed_pages(asked.tune, asked.sheets, AS_WRITTEN, asked.under)
            else:
                self._latest.ask(asked)
        with QPainter(printer) as painter:
            if self._drawn is not None and self._drawn[0] == asked:
                paint_pages(self._drawn[1], printer, painter)

    def _take(self, asked: _Asked, printed: PrintedPages) -> None:
        self._drawn = asked, printed
        if self._paper_wanted:
            self._paper_wanted = False
            self._print(printed)
        self._show_again()

    def _print(self, printed: PrintedPages) -> None:
        with QPainter(self.printer) as painter:
            if printing := painter.isActive():
                paint_pages(printed, self.printer, painter)
        if not printing:
            name = self.printer.outputFileName() or self.printer.printerName()
            self._host.session.failed.emit(
                ComposerError(
                    f"Nothing could be printed: “{name}” takes no pages. Choose another printer or file, and "
                    "look whether it is on and may be written."
                )
            )
            return
        self._host.session.notice.emit(say("“{title}” is printed.", title=self.printer.docName()))

    def _failed(self, _asked: _Asked, _error: Exception) -> None:
        self._paper_wanted = False

    def _show_again(self) -> None:
        shown = self._preview.findChild(QPrintPreviewWidget) if self._preview is not None else None
        if shown is not None:
            shown.updatePreview()


def ask_how(printer: QPrinter, host: Host) -> bool:
    """The system's dialog: True where the person wants to print."""
    dialog = QPrintDialog(printer, host.window)
    dialog.setWindowTitle(say("Print the tune"))
    return bool(dialog.exec())


def _draw(asked: _Asked) -> Iterator[PrintedPages]:
    yield printed_pages(asked.tune, asked.sheets, AS_WRITTEN, asked.under)
