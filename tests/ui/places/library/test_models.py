"""Models in Library: renamed, deleted and put back, damaged ones with their reason."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.places.library.model_shelf import ModelShelf
from composer.ui.places.library.settings import LibrarySettings
from composer.ui.session import Offer, Session

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "Reels").mkdir()
    (tmp_path / "Reels" / "last.npz").write_bytes(b"no archive at all")
    return tmp_path


@pytest.fixture
def session(owner: QObject) -> Session:
    return Session(owner)


@pytest.fixture
def jobs(owner: QObject) -> Jobs:
    return Jobs(owner)


@pytest.fixture
def shelf(folder: Path, session: Session, jobs: Jobs, owner: QObject) -> ModelShelf:
    return ModelShelf(folder, session, jobs, owner)


@pytest.fixture
def settings(qtbot: QtBot, shelf: ModelShelf) -> LibrarySettings:
    made = LibrarySettings()
    qtbot.addWidget(made)
    made.show_tab("models")
    made.show_model(shelf.models()[0])
    made.show()
    return made


def test_a_damaged_model_shows_its_reason_and_can_not_compose(settings: LibrarySettings) -> None:
    assert "is damaged" in settings.model.details.text()
    assert not settings.compose.isEnabled()
    assert "is damaged" in settings.compose.toolTip()
    assert not settings.go_on.isEnabled()
    assert settings.delete_model.isEnabled()


def test_a_model_is_renamed_where_its_name_stands(settings: LibrarySettings, qtbot: QtBot) -> None:
    settings.rename.click()
    assert settings.model.name.selectedText() == "Reels"
    settings.model.name.setText("Jigs")
    with qtbot.waitSignal(settings.model.renamed) as told:
        settings.model.name.editingFinished.emit()
    assert told.args == ["Jigs"]
    settings.model.name.setText(" ")
    with qtbot.assertNotEmitted(settings.model.renamed):
        settings.model.name.editingFinished.emit()


def test_whoever_composes_with_a_model_composes_with_it_under_its_new_name(
    shelf: ModelShelf, folder: Path, session: Session
) -> None:
    session.choose_model(folder / "Reels")
    shelf.rename(folder / "Reels", "Jigs")
    assert session.model == folder / "Jigs"
    assert (folder / "Jigs").is_dir()


def test_a_deleted_model_is_put_back_by_undo(shelf: ModelShelf, folder: Path, session: Session) -> None:
    offers: list[Offer] = []
    session.offered.connect(offers.append)
    shelf.delete(folder / "Reels")
    assert [(offer.text, offer.action) for offer in offers] == [("“Reels” is in the trash.", "Undo")]
    assert shelf.models() == ()
    assert [model.name for model in shelf.deleted()] == ["Reels"]
    offers[0].act()
    assert [model.name for model in shelf.models()] == ["Reels"]
    offers[0].act()
    assert shelf.deleted() == []


def test_an_emptied_bin_holds_no_model_any_more(shelf: ModelShelf, folder: Path) -> None:
    shelf.delete(folder / "Reels")
    assert shelf.empty() == 1
    assert shelf.deleted() == []
    assert shelf.models() == ()


def test_while_a_model_is_trained_none_is_moved(shelf: ModelShelf, folder: Path, jobs: Jobs) -> None:
    jobs.create("Training", lambda: iter(()))
    with pytest.raises(ComposerError, match="Stop the training"):
        shelf.delete(folder / "Reels")
    assert (folder / "Reels").is_dir()
