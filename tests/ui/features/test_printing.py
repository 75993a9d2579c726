"""The open tune on paper, by the system's dialogs, here to a file."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from pytestqt.qtbot import QtBot

from composer.ui.document.open_tune import OpenTune
from composer.ui.features import printing as module
from composer.ui.features.feature import Host
from composer.ui.features.printing import ON_ONE, STAFF, Printing

LONG = "X:1\nT:Long\nM:4/4\nL:1/8\nK:D\n" + "DEFG ABcd|dcBA GFED|DEFG ABcd|dcBA GFED|\n" * 20


@pytest.fixture
def printing(host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Printing:
    host.document.open(OpenTune(LONG))
    made = Printing(host)
    made.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(module, "ask_how", lambda *_: True)
    return made


def sheets_of(path: Path) -> QPdfDocument:
    document = QPdfDocument()
    document.load(str(path))
    return document


def test_it_is_printed_on_the_paper_that_was_chosen(
    printing: Printing, host: Host, qtbot: QtBot, tmp_path: Path
) -> None:
    printing.printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    with qtbot.waitSignal(host.session.notice, timeout=20_000):
        printing.print()
    printed = sheets_of(tmp_path / "printed.pdf")
    assert printed.pageCount() > 1
    assert round(printed.pagePointSize(0).width()) == 612
    assert "Long" in printed.getAllText(0).text()


def test_a_long_tune_fits_on_one_page_where_that_is_wanted(
    printing: Printing, host: Host, qtbot: QtBot, tmp_path: Path
) -> None:
    host.remembered.set(ON_ONE, 1)
    with qtbot.waitSignal(host.session.notice, timeout=20_000):
        printing.print()
    assert sheets_of(tmp_path / "printed.pdf").pageCount() == 1


def test_the_preview_shows_the_sheets_as_they_change(
    printing: Printing, host: Host, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    def run(preview: QPrintPreviewDialog) -> int:
        shown = preview.findChild(QPrintPreviewWidget)
        shown.updatePreview()
        qtbot.waitUntil(lambda: shown.pageCount() > 1, timeout=20_000)
        seen.append(shown.pageCount())
        printing._set_staff(12)
        qtbot.waitUntil(lambda: shown.pageCount() > seen[0], timeout=20_000)
        return 0

    monkeypatch.setattr(QPrintPreviewDialog, "exec", run)
    printing.preview()
    assert host.remembered.number(STAFF, 7) == 12


@pytest.mark.qt_log_ignore("QPainter::(begin|end)")
def test_a_printer_that_takes_nothing_is_told(printing: Printing, host: Host, qtbot: QtBot) -> None:
    printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer.setOutputFileName("/proc/nowhere/printed.pdf")
    with qtbot.waitSignal(host.session.failed, timeout=20_000) as failed:
        printing.print()
    assert "Nothing could be printed" in str(failed.args[0])
