"""The main story: a bundled corpus, some training, a tune, its page, its sound, its MIDI file."""

from pathlib import Path
from typing import Any

import mido
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.ui.dialogs.files import FileDialogs
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def dark_pixels(widget: QWidget) -> int:
    """How many pixels of a widget are darker than mid-grey."""
    image = widget.grab().toImage()
    return sum(
        image.pixelColor(x, y).lightness() < 100
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def open_ryans(qtbot: QtBot, assembly: WindowAssembly) -> None:
    click(qtbot, assembly.window.places_bar.buttons["corpus"])
    settings = assembly.corpus.settings
    settings.collections["oneills"].setChecked(False)
    settings.collections["ryans"].setChecked(True)
    click(qtbot, settings.open)
    qtbot.waitUntil(lambda: assembly.session.corpus is not None, timeout=60 * SECONDS)


def train_some_steps_and_stop(qtbot: QtBot, assembly: WindowAssembly) -> None:
    click(qtbot, assembly.window.places_bar.buttons["train"])
    settings = assembly.train.settings
    settings.form.network.choose("lstm")
    settings.form.set_values({"rnn_units": 64, "embedding_dimension": 16})
    settings.form.set_values({"iterations": 100_000, "batch_size": 16, "checkpoint_interval": 20})
    click(qtbot, settings.start)
    qtbot.waitUntil(lambda: assembly.train.progress.plot.point_count() >= 60, timeout=120 * SECONDS)
    click(qtbot, settings.stop)
    qtbot.waitUntil(lambda: not assembly.train.running, timeout=60 * SECONDS)


def compose_at_once(qtbot: QtBot, assembly: WindowAssembly) -> None:
    click(qtbot, assembly.window.places_bar.buttons["compose"])
    settings = assembly.compose.settings
    # After so few steps the model needs a beginning to write something that is a tune.
    start = "M:4/4\nL:1/8\nK:D\n|:DFAd fdAF|GBdg bgdB|"
    settings.drawn.set_values({"start": start, "count": 1, "temperature": 0.6})
    click(qtbot, settings.footer.compose)
    qtbot.waitUntil(lambda: assembly.compose.page.tunes.tunes.rowCount() > 0, timeout=60 * SECONDS)
    qtbot.waitUntil(lambda: not assembly.jobs.running, timeout=60 * SECONDS)


@pytest.mark.tensorflow
def test_a_tune_composed_in_the_window_is_seen_heard_and_exported(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_ryans(qtbot, assembly)
    train_some_steps_and_stop(qtbot, assembly)
    compose_at_once(qtbot, assembly)

    assert "DFAd" in assembly.page.editor.text()
    qtbot.waitUntil(lambda: dark_pixels(assembly.page.sheet.viewport()) > 300, timeout=20 * SECONDS)

    click(qtbot, assembly.player_bar.play_button)
    qtbot.waitUntil(lambda: assembly.player.onset > 0, timeout=20 * SECONDS)
    assert assembly.page.sheet.highlighted_boxes()
    click(qtbot, assembly.player_bar.stop_button)

    target = tmp_path / "tune.mid"
    monkeypatch.setattr(FileDialogs, "save_tune", lambda *_: target)
    with qtbot.waitSignal(assembly.session.offered, timeout=20 * SECONDS):
        click(qtbot, assembly.features["exporting"].button)
    notes = [message for message in mido.MidiFile(target) if message.type == "note_on" and message.velocity]
    assert [note.note for note in notes[:4]] == [62, 66, 69, 74]

    assert [kept.text for kept in assembly.autosave.library.tunes()] == [assembly.page.editor.text()]


@pytest.mark.tensorflow
def test_closing_in_mid_training_leaves_a_whole_checkpoint(qtbot: QtBot, stage: Any) -> None:
    assembly = stage.open()
    open_ryans(qtbot, assembly)
    click(qtbot, assembly.window.places_bar.buttons["train"])
    assembly.train.settings.form.network.choose("lstm")
    assembly.train.settings.form.set_values({"rnn_units": 64, "embedding_dimension": 16})
    assembly.train.settings.form.set_values({"iterations": 100_000, "checkpoint_interval": 100_000})
    click(qtbot, assembly.train.settings.start)
    qtbot.waitUntil(lambda: assembly.train.progress.plot.point_count() >= 10, timeout=120 * SECONDS)
    stage.close(assembly)

    again = stage.open()
    model, _starter = again.compose.settings._models
    assert model.problem == ""
    assert model.step >= 10
    assert model.resumable
    assert again.compose.buttons.compose.isEnabled()
