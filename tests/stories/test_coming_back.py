"""What was made and arranged in one window is there in the next."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from composer.playback.settings import PlayingSettings
from composer.ui.coming_back import OTHER_WINDOW
from composer.ui.document.open_tune import OpenTune, Origin
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
TUNE = "X:1\nT:Kept\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|]\n"


def write(qtbot: QtBot, assembly: WindowAssembly, text: str) -> None:
    """Types a text in the place of what stands in the editor."""
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        assembly.page.editor.selectAll()
        assembly.page.editor.insertPlainText(text)


def test_a_tune_that_was_typed_is_in_the_library_after_closing(qtbot: QtBot, stage: object) -> None:
    first = stage.open()  # type: ignore[attr-defined]
    first.filing.new()
    write(qtbot, first, TUNE)
    stage.close(first)  # type: ignore[attr-defined]

    second = stage.open()  # type: ignore[attr-defined]
    second.window.show_place("library")
    (kept,) = second.autosave.library.tunes()
    assert kept.text == TUNE
    second.library.page.tunes.select(0)
    assert second.page.editor.text() == TUNE


def test_a_deleted_tune_can_be_taken_back(qtbot: QtBot, assembly: WindowAssembly) -> None:
    assembly.filing.new()
    write(qtbot, assembly, TUNE)
    assembly.window.show_place("library")
    assembly.library.page.tunes.select(0)
    assembly.library.settings.delete.click()
    assert assembly.library.page.tunes.tunes.rowCount() == 0
    assembly.library.page.show_tab("trash")
    assembly.library.page.trash.select(0)
    assembly.library.settings.restore.click()
    assert assembly.library.page.trash.tunes.rowCount() == 0
    assembly.library.page.show_tab("tunes")
    assert assembly.library.page.tunes.tunes.rowCount() == 1


def test_an_earlier_text_can_be_taken_back(qtbot: QtBot, assembly: WindowAssembly) -> None:
    assembly.filing.new()
    write(qtbot, assembly, TUNE)
    assembly.autosave.flush()
    write(qtbot, assembly, TUNE.replace("GBdg", "AAAA"))
    assembly.window.show_place("library")
    assembly.library.page.tunes.select(0)
    now = assembly.page.editor.text()
    (show,), tune = assembly.library.settings.tune.shows, assembly.library.settings.tune
    show.click()
    assert assembly.page.editor.text() == TUNE
    show.click()
    assert assembly.page.editor.text() == now
    show.click()
    tune.revert.click()
    assert assembly.page.editor.text() == TUNE
    assert not tune.revert.isVisible()


def test_place_size_and_theme_are_remembered(qtbot: QtBot, stage: object) -> None:
    first = stage.open()  # type: ignore[attr-defined]
    first.window.show_place("train")
    first.window.resize(900, 640)
    stage.close(first)  # type: ignore[attr-defined]
    second = stage.open()  # type: ignore[attr-defined]
    assert second.window.place == "train"
    assert (second.window.width(), second.window.height()) == (900, 640)


def drop(assembly: WindowAssembly, path: Path) -> None:
    """Drops a file or folder on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    no_key = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    assembly.window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, no_key))


def test_a_folder_dropped_on_the_window_becomes_the_corpus(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "own.abc").write_text(TUNE)
    drop(assembly, folder)
    qtbot.waitUntil(lambda: assembly.session.corpus is not None, timeout=20 * SECONDS)
    assert assembly.session.corpus is not None
    assert [tune.title for tune in assembly.session.corpus.tunes] == ["Kept"]
    assert assembly.window.place == "corpus"


def test_a_file_dropped_on_the_window_opens_on_the_page(assembly: WindowAssembly, tmp_path: Path) -> None:
    path = tmp_path / "own.abc"
    path.write_text(TUNE)
    drop(assembly, path)
    assert assembly.page.editor.text() == TUNE
    assert assembly.session.corpus is None
    assert assembly.window.place == "compose"


def test_the_page_is_dragged_out_as_a_midi_file(qtbot: QtBot, assembly: WindowAssembly) -> None:
    assembly.filing.new()
    write(qtbot, assembly, TUNE)
    dragged: list[QMimeData] = []
    assembly.page.sheet.drag_source.run = lambda _widget, data: dragged.append(data)
    assembly.page.sheet.drag_source.go()
    qtbot.waitUntil(lambda: bool(dragged), timeout=10 * SECONDS)
    (data,) = dragged
    (url,) = data.urls()
    assert url.fileName() == "Kept.mid"
    assert Path(url.toLocalFile()).read_bytes().startswith(b"MThd")
    assert data.text() == TUNE.rstrip("\n") or data.text() == TUNE


def test_tunes_are_dragged_out_of_a_list_as_midi_files(qtbot: QtBot, assembly: WindowAssembly) -> None:
    for title in ("One", "One", "Two"):
        assembly.autosave.library.keep(TUNE.replace("Kept", title))
    assembly.window.show_place("library")
    dragged: list[QMimeData] = []
    assembly.library.page.tunes.run_drag = lambda _widget, data: dragged.append(data)
    assembly.library.page.tunes.selectAll()
    assembly.library.page.tunes.startDrag(Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: bool(dragged), timeout=10 * SECONDS)
    names = {url.fileName() for url in dragged[0].urls()}
    assert len(names) == 3
    assert all(Path(url.toLocalFile()).read_bytes().startswith(b"MThd") for url in dragged[0].urls())


def test_the_player_is_as_it_was_left(qtbot: QtBot, stage: object) -> None:
    first = stage.open()  # type: ignore[attr-defined]
    bar = first.player_bar
    first.document.open(OpenTune(TUNE))
    qtbot.waitUntil(bar.play_button.isEnabled, timeout=20 * SECONDS)
    first.player.change(tempo_percent=80.5)
    tempo = first.tempo.now
    bar.metronome.click()
    bar.volume.slider.setValue(35)
    bar.sound.setCurrentText("Fiddle")
    bar.sound.activated.emit(bar.sound.currentIndex())
    bar.panel.transposition.setValue(-2)
    bar.panel.count_in.click()
    bar.chords.click()
    bar.panel.speed_up.setValue(5)
    bar.panel.follow.click()
    left = first.player.settings
    stage.close(first)  # type: ignore[attr-defined]

    second = stage.open()  # type: ignore[attr-defined]
    bar = second.player_bar
    assert second.player.settings == left
    assert (left.program, left.tempo_percent, left.transposition_semitones) == (110, 80.5, -2)
    assert (left.metronome, left.count_in, left.accompaniment) == (True, True, True)
    assert second.looping.marks.speed_up_percent == bar.panel.speed_up.value() == 5
    assert bar.sound.currentText() == "Fiddle"
    assert (bar.metronome.isChecked(), bar.volume.slider.value()) == (True, 35)
    second.document.open(OpenTune(TUNE))
    qtbot.waitUntil(lambda: second.tempo.now == tempo, timeout=20 * SECONDS)
    assert bar.tempo.value() == tempo.bpm
    assert not bar.panel.follow.isChecked()
    assert not second.page.sheet.follows_highlight


def test_damaged_memories_of_the_player_are_passed_over(stage: object) -> None:
    first = stage.open()  # type: ignore[attr-defined]
    for name, value in (("program", "fiddle"), ("tempo_percent", 9999), ("count_in", "nan")):
        first.remembered.set(f"player/{name}", value)
    first.remembered.set("open_tune", "{")
    stage.close(first)  # type: ignore[attr-defined]
    second = stage.open()  # type: ignore[attr-defined]
    assert second.player.settings == PlayingSettings()
    assert stage.told == []  # type: ignore[attr-defined]


def test_the_tune_that_was_open_is_on_the_page_again(qtbot: QtBot, stage: object) -> None:
    first = stage.open()  # type: ignore[attr-defined]
    first.filing.new()
    write(qtbot, first, TUNE)
    stage.close(first)  # type: ignore[attr-defined]

    second = stage.open()  # type: ignore[attr-defined]
    assert second.page.editor.text() == TUNE
    (kept,) = second.autosave.library.tunes()
    assert second.document.tune.identifier == kept.identifier
    second.document.open(OpenTune(TUNE.replace("Kept", "Read"), Origin.CORPUS))
    stage.close(second)  # type: ignore[attr-defined]

    third = stage.open()  # type: ignore[attr-defined]
    assert "T:Read" in third.page.editor.text()
    assert len(third.autosave.library.tunes()) == 1
    third.autosave.open(kept.identifier)
    third.autosave.library.delete(kept.identifier)
    assert not third.memory.restore()


def test_help_stands_in_the_window_and_goes_when_a_place_is_chosen(assembly: WindowAssembly) -> None:
    window, help_menu = assembly.window, assembly.help
    help_menu.shortcuts()
    assert help_menu.page.isVisible()
    assert "Play or pause" in help_menu.page.text.toPlainText()
    assert "Ctrl+E" in help_menu.page.text.toPlainText()
    help_menu.about()
    assert "verovio" in help_menu.page.text.toPlainText()
    help_menu.page.close_button.click()
    assert not help_menu.page.isVisible()
    help_menu.getting_started()
    window.show_place("corpus")
    assert not help_menu.page.isVisible()


def test_a_second_window_is_told_and_neither_loses_what_the_other_writes(qtbot: QtBot, stage: object) -> None:
    first = stage.open()  # type: ignore[attr-defined]
    first.filing.new()
    write(qtbot, first, TUNE)
    qtbot.waitUntil(lambda: first._journals.own.read() is not None, timeout=5 * SECONDS)

    second = stage.open()  # type: ignore[attr-defined]
    assert second.window.banner.text() == OTHER_WINDOW
    assert first._journals.own.read() is not None
    second.filing.new()
    write(qtbot, second, TUNE.replace("Kept", "Second"))
    second.autosave.flush()
    first.autosave.flush()
    assert {tune.title for tune in first.autosave.library.tunes()} == {"Kept", "Second"}


def test_the_sources_of_the_corpus_are_chosen_again(stage: object, tmp_path: Path) -> None:
    first = stage.open()  # type: ignore[attr-defined]
    assert first.corpus.settings.sources() == ["oneills"]
    first.corpus.settings.collections["oneills"].setChecked(False)
    first.corpus.settings.collections["airds"].setChecked(True)
    first.corpus.settings.add_own([tmp_path / "mine.abc", tmp_path / "Pat’s, old"])
    stage.close(first)  # type: ignore[attr-defined]

    second = stage.open()  # type: ignore[attr-defined]
    settings = second.corpus.settings
    assert settings.sources() == ["airds", str(tmp_path / "mine.abc"), str(tmp_path / "Pat’s, old")]
    second.remembered.set("corpus/sources", second.remembered.text("corpus/sources", "") + "]")
    stage.close(second)  # type: ignore[attr-defined]
    # What is damaged is forgotten.
    assert stage.open().corpus.settings.sources() == ["oneills"]  # type: ignore[attr-defined]
