"""What is deleted waits in the trash, until that is emptied on purpose."""

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from composer.library.records import Provenance
from composer.ui.dialogs.confirmation import EmptyTrashDialog
from composer.ui.window_assembly import WindowAssembly

TUNE = "X:1\nT:{title}\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|Acea ecAG|F2D2 D4|]\n"


@pytest.fixture
def library(assembly: WindowAssembly) -> WindowAssembly:
    """A window on the library, with a kept tune and two in the trash."""
    kept = [
        assembly.autosave.keep_composed(TUNE.format(title=title), Provenance()) for title in ("A", "B", "C")
    ]
    assembly.autosave.library.delete(kept[0].identifier, kept[1].identifier)
    assembly.window.show_place("library")
    return assembly


def show_trash(assembly: WindowAssembly) -> None:
    shelf = assembly.library.page.shelf
    shelf.setCurrentIndex(shelf.findData("trash"))


def test_the_trash_is_emptied_once_the_person_says_so(
    library: WindowAssembly, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    answers = [False, True]
    monkeypatch.setattr(
        EmptyTrashDialog, "confirm", lambda _parent, count: asked.append(count) or answers.pop(0)
    )
    page = library.library.page
    assert page.empty_trash.isHidden()
    show_trash(library)
    assert page.empty_trash.isVisible()
    page.empty_trash.click()
    assert page.tunes.tunes.rowCount() == 2
    page.search.setText("A")
    page.empty_trash.click()
    assert asked == [2, 2]
    assert "2 tunes deleted for good" in library.window.banner.text()
    assert page.empty_trash.isHidden()
    page.search.clear()
    assert page.tunes.tunes.rowCount() == 0
    page.shelf.setCurrentIndex(0)
    assert page.tunes.tunes.rowCount() == 1


def test_closing_the_question_deletes_nothing(
    qtbot: QtBot, library: WindowAssembly, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    show_trash(library)
    library.library.page.empty_trash.click()
    assert shown == ["Delete 2 tunes for good?"]
    assert library.library.page.tunes.tunes.rowCount() == 2
