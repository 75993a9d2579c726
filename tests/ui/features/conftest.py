"""A host for features: everything behind the window, with a place that composes by hand."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSettings, Signal
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.library.journal import Journal
from composer.library.tunes import TuneLibrary
from composer.playback.output import SilentOutput
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.open_files import OpenFiles
from composer.ui.document.reader import Reader
from composer.ui.features.feature import Host
from composer.ui.features.variants import Variants
from composer.ui.jobs import Jobs
from composer.ui.player.player import Player
from composer.ui.remembered import Remembered
from composer.ui.session import Session
from composer.ui.views.page import Page


class FakeComposing(QObject):
    """A place that composes nothing by itself."""

    grew = Signal(str)
    completed = Signal()
    grown = Signal()
    plays_as_written = False

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.models: list[Path] = []

    def model(self) -> Path:
        if not self.models:
            raise ComposerError("There is no model.")
        return self.models[-1]

    def drawn(self) -> dict[str, Any]:
        return {"temperature": 1.0, "top_k": 0, "top_p": 1.0}


@pytest.fixture
def host(qtbot: QtBot, owner: QObject, tmp_path: Path) -> Iterator[Host]:
    document, jobs, session = Document(owner), Jobs(owner), Session(owner)
    reader = Reader(document, jobs)
    player = Player(SilentOutput(time.monotonic), jobs, owner)
    player.follow(document)
    page = Page(document, reader, player)
    qtbot.addWidget(page)
    autosave = Autosave(
        document, TuneLibrary(tmp_path / "library.sqlite"), Journal(tmp_path / "own.abc"), owner
    )
    remembered = Remembered(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    files = OpenFiles(document, autosave, remembered)
    variants = Variants(document, player, jobs)
    page.add_strip(variants.bar)
    yield Host(
        document, reader, autosave, session, jobs, player, page, FakeComposing(owner), variants, remembered,
        tmp_path / "dragged", files,
    )  # fmt: skip
    player.stop()
    jobs.cancel_all()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    files.stop()
    autosave.close()
    reader.close()
