"""A damaged tune keeps no window from opening, and comes back from its history or a daily copy."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from composer.library.backups import backups
from composer.library.records import Provenance
from composer.ui.dialogs.restoring import RestoreDialog
from composer.ui.features.restoring import JOB, Restoring
from composer.ui.session import Offer
from composer.ui.window_assembly import WindowAssembly

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TUNE = "X:1\nT:{title}\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|\n"


def feature_of(assembly: WindowAssembly) -> Restoring:
    feature = assembly.features["restoring"]
    assert isinstance(feature, Restoring)
    return feature


def keep(assembly: WindowAssembly, title: str) -> int:
    return assembly.autosave.keep_composed(TUNE.format(title=title), Provenance()).identifier


def begin(assembly: WindowAssembly, folder: Path, qtbot: QtBot) -> None:
    """As the program does it once its window is there."""
    with qtbot.waitSignal(assembly.jobs.succeeded, timeout=30_000, check_params_cb=lambda job: job == JOB):
        feature_of(assembly).start(folder)


def opened(assembly: WindowAssembly, qtbot: QtBot, copies: int) -> RestoreDialog:
    feature = feature_of(assembly)
    feature.open()
    dialog = feature._dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.copies.count() == copies, timeout=30_000)
    return dialog


def lines(dialog: RestoreDialog) -> list[str]:
    return [dialog.tunes.item(row).text() for row in range(dialog.tunes.count())]


def damage(path: Path, change: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE tunes SET {change} WHERE identifier = 1")


def test_a_damaged_tune_that_was_open_last_keeps_no_window_from_opening(stage: Any, qtbot: QtBot) -> None:
    first = stage.open()
    number, other = keep(first, "Open last"), keep(first, "Other")
    first.autosave.open(number)
    first.document.type(TUNE.format(title="Open last") + "abcd|\n")
    stage.close(first)
    damage(stage.folders.library, "created = '2026-1'")

    second = stage.open()
    offers: list[Offer] = []
    second.session.offered.connect(offers.append)
    begin(second, stage.folders.backups, qtbot)
    assert "1 damaged tune" in offers[0].text
    assert [tune.identifier for tune in second.autosave.library.tunes()] == [other]
    dialog = opened(second, qtbot, copies=2)
    assert "Set aside as damaged: 1 tune" in dialog.heading.text()
    assert len(lines(dialog)) == 2
    assert "its text until" in lines(dialog)[0]
    dialog.tunes.item(0).setCheckState(dialog.tunes.item(0).checkState().Checked)
    dialog.take_back.click()
    assert second.autosave.library.get(number).text == TUNE.format(title="Open last")
    assert second.autosave.library.damaged() == ()


def test_a_tune_that_is_gone_for_good_comes_back_from_a_daily_copy(stage: Any, qtbot: QtBot) -> None:
    assembly = stage.open()
    gone, open_now = keep(assembly, "Gone"), keep(assembly, "Open")
    begin(assembly, stage.folders.backups, qtbot)
    assert len(backups(stage.folders.backups)) == 1
    assembly.autosave.library.delete(gone)
    assembly.autosave.library.empty_trash()
    assembly.autosave.open(open_now)
    assembly.document.type(TUNE.format(title="Changed"))
    dialog = opened(assembly, qtbot, copies=1)
    dialog.copies.setCurrentRow(0)
    assert dialog.copies.item(0).text().endswith("2 tunes\n1 only here, 1 with another text")
    assert lines(dialog) == ["Gone – only in this copy", "Open – another text than now"]
    assert not dialog.take_back.isEnabled()
    for row in range(2):
        dialog.tunes.item(row).setCheckState(dialog.tunes.item(row).checkState().Checked)
    dialog.take_back.click()
    assert sorted(tune.title for tune in assembly.autosave.library.tunes()) == ["Gone", "Open"]
    assert assembly.document.text == TUNE.format(title="Open")


def test_a_whole_copy_is_restored_once_the_person_says_so(
    stage: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([False, True])
    monkeypatch.setattr(RestoreDialog, "confirm_restore", lambda *_: next(answers))
    assembly = stage.open()
    keep(assembly, "Before")
    begin(assembly, stage.folders.backups, qtbot)
    later = keep(assembly, "After")
    assembly.autosave.open(later)
    dialog = opened(assembly, qtbot, copies=1)
    dialog.copies.setCurrentRow(0)
    dialog.restore.click()
    assert len(assembly.autosave.library.tunes()) == 2
    dialog.restore.click()
    assert [tune.title for tune in assembly.autosave.library.tunes()] == ["Before"]
    assert len(list(stage.folders.home.glob("library.set-aside-*.sqlite"))) == 1
    # What is on the page stays there, and its next edit is a tune of its own.
    assembly.document.type(TUNE.format(title="After") + "abcd|\n")
    assembly.autosave.flush()
    assert sorted(tune.title for tune in assembly.autosave.library.tunes()) == ["After", "Before"]


def test_a_library_of_a_newer_version_is_read_and_what_is_typed_stays(stage: Any, qtbot: QtBot) -> None:
    first = stage.open()
    keep(first, "Old")
    stage.close(first)
    with closing(sqlite3.connect(stage.folders.library)) as connection:
        connection.execute("PRAGMA user_version = 99")
    second = stage.open()
    offers: list[Offer] = []
    second.session.offered.connect(offers.append)
    begin(second, stage.folders.backups, qtbot)
    assert "newer ABC Composer" in offers[0].text
    assert backups(stage.folders.backups) == ()
    second.autosave.open(1)
    second.document.type(TUNE.format(title="Typed"))
    assert second.autosave.flush()
    assert second.autosave.pending
    assert "newer ABC Composer" in stage.told[-1]
    left = second.autosave._journal.read()
    assert left is not None
    assert left.text == TUNE.format(title="Typed")
    stage.close(second)
    third = stage.open()
    assert third.document.text == TUNE.format(title="Typed")


def test_a_copy_that_can_not_be_made_is_told(stage: Any, qtbot: QtBot) -> None:
    assembly = stage.open()
    stage.folders.backups.write_text("in the way")
    feature_of(assembly).start(stage.folders.backups)
    qtbot.waitUntil(lambda: bool(stage.told), timeout=30_000)
    assert "Today’s copy of the library was not made" in stage.told[-1]


def test_a_synchronised_folder_is_told_once(stage: Any, qtbot: QtBot) -> None:
    assembly = stage.open()
    (stage.folders.home / ".stfolder").mkdir()
    told: list[str] = []
    assembly.session.notice.connect(told.append)
    begin(assembly, stage.folders.backups, qtbot)
    assert len(told) == 1
    assert "Syncthing" in told[0]
