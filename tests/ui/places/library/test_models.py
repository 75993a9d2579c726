"""Models in Library: renamed in the list, deleted and taken back, damaged ones with their reason."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.places.library.model_shelf import ModelShelf
from composer.ui.places.library.models import NO_MODEL, LibraryModels
from composer.ui.session import Session
from composer.workflows.models import list_models

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "Reels").mkdir()
    (tmp_path / "Reels" / "last.npz").write_bytes(b"no archive at all")
    return tmp_path


@pytest.fixture
def session(qapp: object) -> Session:
    return Session()


@pytest.fixture
def jobs(qapp: object) -> Jobs:
    return Jobs()


@pytest.fixture
def box(qtbot: QtBot, folder: Path, session: Session, jobs: Jobs) -> LibraryModels:
    box = LibraryModels()
    qtbot.addWidget(box)
    shelf = ModelShelf(folder, session, jobs, box)
    session.models_changed.connect(lambda: box.show_models(list_models(folder), shelf.to_take_back))
    box.rename_wanted.connect(shelf.rename, Qt.ConnectionType.QueuedConnection)
    box.delete_wanted.connect(shelf.delete)
    box.take_back_wanted.connect(shelf.take_back)
    session.models_changed.emit()
    box.show()
    return box


def test_a_damaged_model_shows_its_reason_and_can_not_compose(box: LibraryModels) -> None:
    assert "is damaged" in box.details.text()
    assert not box.compose.isEnabled()
    assert not box.go_on.isEnabled()
    assert box.delete.isEnabled()


def test_a_model_is_renamed_in_the_list(
    box: LibraryModels, folder: Path, session: Session, qtbot: QtBot
) -> None:
    session.choose_model(folder / "Reels")
    box.rename.click()
    editor = box.models.findChild(QLineEdit)
    qtbot.keyClicks(editor, "Jigs")
    with qtbot.waitSignal(session.models_changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert (folder / "Jigs").is_dir()
    assert session.model == folder / "Jigs"
    assert box.models.item(0).text() == "Jigs"


def test_a_deleted_model_is_taken_back(box: LibraryModels, folder: Path) -> None:
    assert not box.take_back.isVisible()
    box.delete.click()
    assert box.models.count() == 0
    assert box.details.text() == NO_MODEL
    assert box.take_back.text() == "Take back “Reels”"
    box.take_back.click()
    assert box.models.item(0).text() == "Reels"
    assert not box.take_back.isVisible()


def test_while_a_model_is_trained_none_is_moved(folder: Path, session: Session, jobs: Jobs) -> None:
    jobs.create("Training", lambda: iter(()))
    with pytest.raises(ComposerError, match="Stop the training"):
        ModelShelf(folder, session, jobs).delete(folder / "Reels")
    assert (folder / "Reels").is_dir()
