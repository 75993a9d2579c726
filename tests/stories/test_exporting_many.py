"""Several composed tunes leave Compose at once: as files in a folder, and dragged."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.composition.events import TuneComposed
from composer.library.records import Provenance
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.formats import Chosen, FormatsDialog, midi_as_played
from composer.ui.places.compose.tunes import ComposedTune, facts_of
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
TUNE = "X:1\nT:{title}\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|Acea ecAG|F2D2 D4|]\n"
LABELS = [("midi", "MIDI"), ("abc", "ABC"), ("pdf", "PDF")]


@pytest.fixture
def composed(assembly: WindowAssembly) -> WindowAssembly:
    """A window whose list has three tunes, of which two are selected."""
    for title in ("One", "Two", "Three"):
        text = TUNE.format(title=title)
        kept = assembly.autosave.keep_composed(text, Provenance(model="Dice", seed=1))
        composed = TuneComposed(0, 1, text, title)
        assembly.compose.page.add(ComposedTune(kept, composed, facts_of(text)))
    assembly.compose.page.begin()
    assembly.compose.page.show_again()
    assembly.compose.page.tunes.select_again((0, 2), 0)
    return assembly


def test_selected_tunes_are_written_in_the_formats_that_are_ticked(
    qtbot: QtBot, composed: WindowAssembly, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: QWidget, title: str, *_: Any) -> Chosen:
        asked.append(title)
        return Chosen(("abc", "midi"))

    monkeypatch.setattr(FormatsDialog, "choose", choose)
    monkeypatch.setattr(FileDialogs, "choose_export_folder", lambda *_: tmp_path / "out")
    button = composed.compose.page.export
    assert button.isVisible()
    with qtbot.waitSignal(composed.session.offered, timeout=20 * SECONDS) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["Export 2 tunes"]
    assert told.args[0].text == "2 tunes exported."
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert [Path(name).suffix for name in written] == [".abc", ".mid", ".abc", ".mid"]
    assert "One" in written[0] + written[2]
    assert "Three" in written[0] + written[2]


def test_one_selected_tune_leaves_by_its_page(composed: WindowAssembly) -> None:
    composed.compose.page.tunes.select(1)
    assert not composed.compose.page.export.isVisible()


def test_all_selected_tunes_are_dragged(qtbot: QtBot, composed: WindowAssembly) -> None:
    dragged: list[Any] = []
    composed.compose.page.tunes.run_drag = lambda _widget, mime: dragged.append(mime)
    composed.compose.page.tunes.startDrag(Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: bool(dragged), timeout=20 * SECONDS)
    names = [Path(url.toLocalFile()).stem for url in dragged[0].urls()]
    assert names == ["Three", "One 2"]


def test_formats_are_as_they_were_ticked_last_time(qtbot: QtBot, assembly: WindowAssembly) -> None:
    dialog = FormatsDialog(assembly.window, "Export 2 tunes", LABELS, ("midi", "abc"))
    assert dialog.ticked() == ("midi", "abc")
    dialog.tick("midi", ticked=False)
    dialog.tick("pdf")
    assert dialog.ticked() == ("abc", "pdf")
    dialog.tick("abc", ticked=False)
    dialog.tick("pdf", ticked=False)
    assert not dialog.can_go_on()
    assembly.remembered.set("formats", "pdf unheard-of")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FormatsDialog, "exec", lambda _self: 1)
        chosen = FormatsDialog.choose(assembly.window, "Export", LABELS, ("midi",), assembly.remembered)
    assert chosen.formats == ("pdf",)


def test_the_starter_model_can_be_taught_from_compose(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "Mine" / "mine.abc"
    book.parent.mkdir()
    book.write_text("\n".join(TUNE.format(title=f"Mine {n}").replace("d", "defgab"[n]) for n in range(6)))
    monkeypatch.setattr(FileDialogs, "open_folder", lambda *_: book.parent)
    qtbot.mouseClick(assembly.compose.settings.teach, Qt.MouseButton.LeftButton)
    assert assembly.window.place == "train"
    assert assembly.train.settings.form.start_from() is not None
    qtbot.waitUntil(assembly.train.settings.start.isEnabled, timeout=20 * SECONDS)
    assert assembly.session.corpus is not None
    assert assembly.session.corpus.name == "Mine"


def test_the_tick_for_midi_as_played_is_remembered(assembly: WindowAssembly) -> None:
    remembered = assembly.remembered
    assert not midi_as_played(remembered)
    dialog = FormatsDialog(assembly.window, "Export 2 tunes", LABELS, ("abc",))
    assert not dialog.as_played.isEnabled()
    dialog.tick("midi")
    assert dialog.as_played.isEnabled()
    with pytest.MonkeyPatch.context() as patch:

        def tick(shown: FormatsDialog) -> int:
            shown.as_played.setChecked(not shown.as_played.isChecked())
            return 1

        patch.setattr(FormatsDialog, "exec", tick)
        for expected in (True, False):
            FormatsDialog.choose(assembly.window, "Export", LABELS, ("midi",), remembered)
            assert midi_as_played(remembered) is expected


def test_chords_that_are_ticked_for_files_are_those_of_the_player(
    qtbot: QtBot, composed: WindowAssembly, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tick(shown: FormatsDialog) -> int:
        assert not shown.chords.isChecked()
        shown.chords.setChecked(True)
        shown.parts_alone.setChecked(True)
        for name in shown.ticked():
            shown.tick(name, ticked=name == "midi")
        return 1

    monkeypatch.setattr(FormatsDialog, "exec", tick)
    monkeypatch.setattr(FileDialogs, "choose_export_folder", lambda *_: tmp_path / "out")
    with qtbot.waitSignal(composed.session.offered, timeout=20 * SECONDS):
        qtbot.mouseClick(composed.compose.page.export, Qt.MouseButton.LeftButton)
    assert composed.player.settings.accompaniment
    assert composed.player_bar.chords.isChecked()
    names = {path.stem.partition(" - ")[2] for path in (tmp_path / "out").iterdir()}
    assert names == {"", "Melody", "Chords", "Bass"}
