"""Files as everywhere else: opened, listed, mended, saved, closed, and there again."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.saving import SavingAnswer, SavingDialogs
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
GOOD = "X:1\r\nT:Good\r\nM:4/4\r\nL:1/8\r\nK:D\r\nDFAd fdAF|GBdg bgdB|]\r\n"
BROKEN = "X:2\r\nT:No key\r\nM:4/4\r\nDFAd fdAF|\r\n"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path.resolve() / "book.abc"
    path.write_bytes(f"% mine\r\n\r\n{GOOD}\r\n{BROKEN}".encode())
    return path


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[SavingAnswer]:
    """What is answered when unsaved edits are asked about, one after the other."""
    given: list[SavingAnswer] = []
    monkeypatch.setattr(SavingDialogs, "unsaved", lambda *_: given.pop(0))
    return given


def action(assembly: WindowAssembly, menu: str, text: str) -> Any:
    return next(one for one in assembly.menu_bar.menus[menu].actions() if one.text().replace("&", "") == text)


def test_a_broken_tune_is_opened_mended_and_saved_and_no_other_byte_changes(
    qtbot: QtBot, assembly: WindowAssembly, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = book.read_bytes()
    monkeypatch.setattr(FileDialogs, "open_tunebooks", lambda *_: [book])
    action(assembly, "file", "Open…").trigger()
    listing = assembly.tunebooks.page
    assert assembly.window.place == "files"
    qtbot.waitUntil(lambda: listing.said.text() == "2 tunes, 1 to mend", timeout=20 * SECONDS)
    assert [row.exception for row in listing.tunes.tunes._rows] == ["", "1 to mend"]
    assert "K:" in listing.tunes.tunes.row(1).spoken
    assert assembly.window.windowTitle() == "book.abc[*] — ABC Composer"
    listing.tunes.select(1)
    assert assembly.page.editor.text() == "X:2\nT:No key\nM:4/4\nDFAd fdAF|\n"
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        assembly.document.change(assembly.document.text.replace("M:4/4\n", "M:4/4\nK:D\n"))
    assert assembly.window.isWindowModified()
    assert listing.tunes.tunes.row(1).note == "not saved"
    assert assembly.tunebooks.settings.save.text() == "Save 1 tune"
    action(assembly, "file", "Save").trigger()
    assert book.read_bytes() == before.replace(b"T:No key\r\nM:4/4\r\n", b"T:No key\r\nM:4/4\r\nK:D\r\n")
    assert not assembly.window.isWindowModified()
    qtbot.waitUntil(lambda: listing.said.text() == "2 tunes")


def test_other_places_come_back_and_the_tune_stays(assembly: WindowAssembly, book: Path) -> None:
    assembly.open_paths([book])
    assembly.window.show_place("compose")
    assert assembly.window.listings.currentWidget() is assembly.compose.page
    assert "T:Good" in assembly.document.text
    action(assembly, "file", "Save").trigger()
    assert assembly.window.place == "compose"


def test_a_new_tune_is_saved_under_the_name_that_is_asked_for(
    assembly: WindowAssembly, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path.resolve() / "new.abc"
    monkeypatch.setattr(FileDialogs, "save_tunebook", lambda *_: path)
    action(assembly, "file", "New").trigger()
    assembly.page.editor.insertPlainText("DFAd|")
    action(assembly, "file", "Save").trigger()
    assert path.read_text() == "X:1\nT:New tune\nM:4/4\nL:1/8\nK:D\nDFAd|\n"
    assert assembly.window.windowTitle().startswith("new.abc")
    assembly.filing.list_recent()
    assert [one.text() for one in assembly.filing.recent.actions()] == ["new.abc"]
    path.unlink()
    assembly.filing.list_recent()
    (gone,) = assembly.filing.recent.actions()
    assert not gone.isEnabled()
    assert "is not there any more" in gone.toolTip()


def test_a_file_that_may_not_be_written_is_told_and_nothing_is_lost(
    assembly: WindowAssembly, stage: Any, book: Path, answers: list[SavingAnswer]
) -> None:
    assembly.open_paths([book])
    book.chmod(0o444)
    assembly.document.change(assembly.document.text.replace("DFAd", "ABcd"))
    action(assembly, "file", "Save").trigger()
    assert "read-only" in stage.told[-1]
    assert assembly.window.isWindowModified()
    answers.append(SavingAnswer.LEAVE)


def test_closing_with_an_unsaved_edit_asks_once_and_the_library_has_it_anyway(
    stage: Any, book: Path, answers: list[SavingAnswer]
) -> None:
    before, first = book.read_bytes(), stage.open()
    first.open_paths([book])
    first.document.change(first.document.text.replace("DFAd", "ABcd"))
    answers.append(SavingAnswer.CANCEL)
    first.window.close()
    assert first.window.isVisible()
    answers.append(SavingAnswer.LEAVE)
    stage.close(first)
    assert (book.read_bytes(), answers) == (before, [])
    second = stage.open()
    assert "ABcd" in second.autosave.library.tunes()[0].text
    assert second.window.windowTitle().startswith("book.abc")
    second.document.change(second.document.text.replace("DFAd", "cccc"))
    answers.append(SavingAnswer.SAVE)
    stage.close(second)
    assert b"cccc" in book.read_bytes()


def test_a_file_that_changes_outside_is_never_written_over_unasked(
    qtbot: QtBot, assembly: WindowAssembly, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(SavingDialogs, "write_over", lambda _parent, name: bool(asked.append(name)))
    assembly.open_paths([book])
    assembly.document.change(assembly.document.text.replace("DFAd", "ABcd"))
    bar = assembly.filing.changed_outside
    book.write_bytes(outside := book.read_bytes() + b"% more\r\n")
    qtbot.waitUntil(bar.isVisible, timeout=10 * SECONDS)
    bar.buttons["keep"].click()
    action(assembly, "file", "Save").trigger()
    assert (asked, book.read_bytes()) == (["book.abc"], outside)
    monkeypatch.setattr(SavingDialogs, "write_over", lambda *_: True)
    action(assembly, "file", "Save").trigger()
    assert b"ABcd" in book.read_bytes()
    assembly.document.change(assembly.document.text.replace("ABcd", "cccc"))
    book.write_bytes(outside)
    qtbot.waitUntil(bar.isVisible, timeout=10 * SECONDS)
    bar.buttons["take"].click()
    assert "DFAd" in assembly.document.text
    assert not assembly.window.isWindowModified()


def test_the_tunes_of_a_file_can_be_learnt_from(qtbot: QtBot, assembly: WindowAssembly, book: Path) -> None:
    assembly.open_paths([book])
    assembly.tunebooks.settings.learn.click()
    qtbot.waitUntil(lambda: assembly.session.corpus is not None, timeout=20 * SECONDS)
    assert assembly.window.place == "corpus"
    assert len(assembly.session.corpus.tunes) == 1  # type: ignore[union-attr]


def test_a_closed_file_leaves_the_list_and_its_tune_stays(assembly: WindowAssembly, book: Path) -> None:
    assembly.open_paths([book])
    action(assembly, "file", "Close file").trigger()
    assert assembly.tunebooks.page.tunes.tunes.rowCount() == 0
    assert assembly.window.windowTitle() == "ABC Composer"
    assert "T:Good" in assembly.page.editor.text()


def test_no_two_entries_of_the_menus_share_a_shortcut(assembly: WindowAssembly) -> None:
    entries = assembly.window.findChildren(QAction)
    keys = [key.toString() for entry in entries for key in entry.shortcuts() if not key.isEmpty()]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []
