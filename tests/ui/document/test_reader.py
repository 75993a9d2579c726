"""The page keeps up with the text, until the window goes."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from composer.ui.document.document import Document
from composer.ui.document.open_tune import OpenTune
from composer.ui.document.reader import Reader
from composer.ui.jobs import Jobs

SECONDS = 1000
TUNE = "X:1\nT:Header\nK:D\nDFAd|\n"


def test_what_the_files_header_says_holds_for_the_tune_on_the_page(qtbot: QtBot, owner: QObject) -> None:
    document, jobs = Document(owner), Jobs(owner)
    reader = Reader(document, jobs)
    with qtbot.waitSignal(reader.engraved, timeout=60 * SECONDS):
        document.open(OpenTune(TUNE, file_header="M:3/4\nL:1/4"))
    assert document.read is not None
    assert [document.read.tune.meter.text, str(document.read.tune.unit_note_length)] == ["3/4", "1/4"]
    qtbot.waitUntil(lambda: not jobs.running, timeout=20 * SECONDS)
    reader.close()


def test_a_reader_that_is_closed_starts_no_helper_again(qtbot: QtBot, owner: QObject) -> None:
    document, jobs = Document(owner), Jobs(owner)
    reader = Reader(document, jobs)
    with qtbot.waitSignal(reader.engraved, timeout=60 * SECONDS):
        document.open(OpenTune(TUNE))
    qtbot.waitUntil(lambda: not jobs.running, timeout=20 * SECONDS)
    reader.close()
    reader.set_width(555)
    assert not reader.busy
    assert not jobs.running
