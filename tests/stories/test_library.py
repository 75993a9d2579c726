"""Library: what is kept is found, renamed, starred, deleted with a way back, and thrown away on purpose."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from composer.library.records import Provenance
from composer.ui.dialogs.confirmation import EmptyTrashDialog
from composer.ui.dialogs.files import FileDialogs
from composer.ui.window_assembly import WindowAssembly

TUNE = "X:1\nT:{title}\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|Acea ecAG|F2D2 D4|]\n"


@pytest.fixture
def library(assembly: WindowAssembly) -> WindowAssembly:
    """A window on the library, with a kept tune, two in the trash, and a model there."""
    kept = [
        assembly.autosave.keep_composed(TUNE.format(title=title), Provenance()) for title in ("A", "B", "C")
    ]
    assembly.autosave.library.delete(kept[0].identifier, kept[1].identifier)
    folder = assembly.train._models_folder / ".deleted" / "Old try"
    folder.mkdir(parents=True)
    (folder / "last.npz").write_bytes(b"not a checkpoint")
    assembly.window.show_place("library")
    return assembly


def titles(assembly: WindowAssembly) -> list[str]:
    tunes = assembly.library.page.tunes.tunes
    return [tunes.row(n).title for n in range(tunes.rowCount())]


def kept_also(assembly: WindowAssembly, *names: str) -> None:
    for name in names:
        assembly.autosave.keep_composed(TUNE.format(title=name), Provenance(model="Starter"))


def test_the_trash_shows_tunes_and_models_and_both_come_back(library: WindowAssembly) -> None:
    page, settings = library.library.page, library.library.settings
    page.show_tab("trash")
    assert [page.trash.tunes.row(n).title for n in range(3)] == ["Old try", "B", "A"]
    assert settings.of_trash.text() == "2 tunes · 1 model"
    page.trash.select(1)
    assert "T:B" in library.page.editor.text()
    page.trash.selectAll()
    assert settings.restore.text() == "Put 3 back"
    settings.restore.click()
    assert page.trash.tunes.rowCount() == 0
    assert [model.name for model in library.library._shelf.models()] == ["Old try"]
    page.show_tab("tunes")
    assert sorted(titles(library)) == ["A", "B", "C"]


def test_the_trash_is_emptied_once_the_person_says_so(
    library: WindowAssembly, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []
    answers = [False, True]
    monkeypatch.setattr(
        EmptyTrashDialog, "confirm", lambda _parent, *what: asked.append(what) or answers.pop(0)
    )
    page, settings = library.library.page, library.library.settings
    page.kept.search.setText("nothing of the trash")
    page.show_tab("trash")
    settings.empty.click()
    assert page.trash.tunes.rowCount() == 3
    settings.empty.click()
    assert asked == [(2, 1), (2, 1)]
    assert library.window.banner.text() == "The trash is empty."
    assert page.trash.tunes.rowCount() == 0
    assert not settings.empty.isEnabled()
    page.kept.search.clear()
    page.show_tab("tunes")
    assert titles(library) == ["C"]


def test_closing_the_question_deletes_nothing(
    library: WindowAssembly, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    library.library.page.show_tab("trash")
    library.library.settings.empty.click()
    assert shown == ["Delete 2 tunes and 1 model for good?"]
    assert library.library.page.trash.tunes.rowCount() == 3


def test_the_keys_of_the_list_rename_star_and_delete_with_a_way_back(
    qtbot: QtBot, library: WindowAssembly
) -> None:
    kept_also(library, "D", "E")
    page, settings = library.library.page, library.library.settings
    page.tunes.setFocus()
    page.tunes.select(1)
    qtbot.waitUntil(page.tunes.hasFocus)
    assert "T:D" in library.page.editor.text()
    qtbot.keyClick(page.tunes, Qt.Key.Key_S)
    assert [page.tunes.tunes.row(n).starred for n in range(3)] == [False, True, False]
    assert page.kept.chips["starred"].text() == "Starred 1"
    qtbot.keyClick(page.tunes, Qt.Key.Key_F2)
    assert settings.tune.title.hasFocus()
    settings.tune.title.setText("The Slate Roof")
    qtbot.keyClick(settings.tune.title, Qt.Key.Key_Return)
    assert "T:The Slate Roof" in library.page.editor.text()
    assert titles(library)[0] == "The Slate Roof"
    page.tunes.setFocus()
    qtbot.keyClick(page.tunes, Qt.Key.Key_Delete)
    assert titles(library) == ["E", "C"]
    assert "T:E" in library.page.editor.text()
    said = next(one for one in (library.window.banner.toast, library.window.banner) if one.isVisible())
    assert said.label.text() == "“The Slate Roof” is in the trash."
    said.act.click()
    assert titles(library)[0] == "The Slate Roof"
    assert not said.isVisible()


def test_a_model_that_is_renamed_stays_the_one_that_is_looked_at(
    qtbot: QtBot, library: WindowAssembly
) -> None:
    for name in ("Airs", "Reels", "Waltzes"):
        (library.train._models_folder / name).mkdir()
        (library.train._models_folder / name / "last.npz").write_bytes(b"not a checkpoint")
    library.window.show_place("library")
    page, settings = library.library.page, library.library.settings
    page.show_tab("models")
    page.show_model(library.train._models_folder / "Reels")
    settings.model.renamed.emit("Quick: reels")
    qtbot.waitUntil(lambda: page.model is not None and page.model.name == "Quick reels")
    page.show_tab("tunes")
    page.show_tab("models")
    assert settings.model.name.text() == "Quick reels"
    settings.delete_model.click()
    assert not (library.train._models_folder / "Quick reels").exists()


def test_what_is_typed_in_the_search_is_answered_by_a_job(qtbot: QtBot, library: WindowAssembly) -> None:
    kept_also(library, "D", "E")
    page = library.library.page
    page.kept.search.setText("E")
    page.kept.search.setText("D")
    page.kept.search.setText("zzz")
    qtbot.waitUntil(lambda: page.tunes.tunes.rowCount() == 0)
    assert page.tunes.empty_state.sentence() == "No tune has “zzz” in it."
    page.kept.clear.click()
    qtbot.waitUntil(lambda: page.tunes.tunes.rowCount() == 3)


def test_the_order_is_kept_and_days_head_the_list_only_by_change(stage: object) -> None:
    first = stage.open()  # type: ignore[attr-defined]
    kept_also(first, "B", "A")
    first.window.show_place("library")
    page = first.library.page
    assert list(page.tunes.tunes.headings.values()) == ["Today"]
    by_title = page._orders.actions()[1]
    by_title.trigger()
    assert (titles(first), dict(page.tunes.tunes.headings)) == (["A", "B"], {})
    stage.close(first)  # type: ignore[attr-defined]
    second = stage.open()  # type: ignore[attr-defined]
    assert titles(second) == ["A", "B"]


def test_one_tune_leaves_by_a_file_and_several_by_a_folder(
    library: WindowAssembly, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_also(library, "D")
    settings, exported = library.library.settings, list[list[str]]()
    library.library.export_wanted.disconnect()
    library.library.export_wanted.connect(exported.append)
    library.library.page.tunes.select(0)
    assert settings.export.text() == "Export this tune…"
    settings.export.click()
    library.library.page.tunes.selectAll()
    assert settings.export.text() == "Export 2 tunes…"
    settings.export.click()
    assert [len(texts) for texts in exported] == [1, 2]
    library.library.show_export(1, 2)
    assert settings.stop.isVisible()
    assert not settings.export.isVisible()
    library.library.show_export(0, 0)
    assert settings.export.isVisible()


def test_an_export_that_the_disk_refuses_offers_another_folder(
    qtbot: QtBot, library: WindowAssembly, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("no folder")
    paths = [blocked / "C.abc", tmp_path / "C.abc"]
    monkeypatch.setattr(FileDialogs, "save_tune", lambda *_: paths.pop(0))
    library.library.page.tunes.select(0)
    with qtbot.waitSignal(library.session.offered, timeout=20_000):
        library.library.settings.export.click()
    banner = library.window.banner
    assert banner.text().startswith("This tune could not be written to “")
    assert banner.text().count("/") == 1
    with qtbot.waitSignal(library.session.offered, timeout=20_000):
        banner.act.click()
    assert (tmp_path / "C.abc").is_file()
    assert banner.text() == "Exported: “C.abc”."
