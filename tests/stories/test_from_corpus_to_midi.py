"""The main story: a bundled corpus, some training, a tune, its page, its sound, its MIDI file."""

from pathlib import Path
from typing import Any

import mido
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.ui.dialogs.files import FileDialogs
from composer.ui.studio import Studio

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


def open_ryans(qtbot: QtBot, studio: Studio) -> None:
    click(qtbot, studio.window.places_bar.buttons["corpus"])
    settings = studio.corpus.settings
    settings.collections["oneills"].setChecked(False)
    settings.collections["ryans"].setChecked(True)
    click(qtbot, settings.open)
    qtbot.waitUntil(lambda: studio.session.corpus is not None, timeout=60 * SECONDS)


def train_some_steps_and_stop(qtbot: QtBot, studio: Studio) -> None:
    click(qtbot, studio.window.places_bar.buttons["train"])
    settings = studio.train.settings
    settings.form.network.choose("lstm")
    settings.form.set_values({"rnn_units": 64, "embedding_dimension": 16})
    settings.form.set_values({"iterations": 100_000, "batch_size": 16, "checkpoint_interval": 20})
    click(qtbot, settings.start)
    qtbot.waitUntil(lambda: studio.train.progress.plot.point_count() >= 60, timeout=120 * SECONDS)
    click(qtbot, settings.stop)
    qtbot.waitUntil(lambda: not studio.train.running, timeout=60 * SECONDS)


def compose_at_once(qtbot: QtBot, studio: Studio) -> None:
    click(qtbot, studio.window.places_bar.buttons["compose"])
    settings = studio.compose.settings
    # After so few steps the model needs a beginning to write something that is a tune.
    settings.start_text.setPlainText("M:4/4\nL:1/8\nK:D\n|:DFAd fdAF|GBdg bgdB|")
    settings.count.setValue(1)
    settings.temperature.setValue(0.6)
    click(qtbot, settings.compose)
    qtbot.waitUntil(lambda: studio.compose.page.tunes.tunes.rowCount() > 0, timeout=60 * SECONDS)
    qtbot.waitUntil(lambda: not studio.jobs.running, timeout=60 * SECONDS)


@pytest.mark.tensorflow
def test_a_tune_composed_in_the_window_is_seen_heard_and_exported(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_ryans(qtbot, studio)
    train_some_steps_and_stop(qtbot, studio)
    compose_at_once(qtbot, studio)

    assert "DFAd" in studio.page.editor.text()
    qtbot.waitUntil(lambda: dark_pixels(studio.page.sheet.viewport()) > 300, timeout=20 * SECONDS)

    click(qtbot, studio.player_bar.play_button)
    qtbot.waitUntil(lambda: studio.player.onset > 0, timeout=20 * SECONDS)
    assert studio.page.sheet.highlighted_boxes()
    click(qtbot, studio.player_bar.stop_button)

    target = tmp_path / "tune.mid"
    monkeypatch.setattr(FileDialogs, "save_tune", lambda *_: target)
    with qtbot.waitSignal(studio.exporting.exported, timeout=20 * SECONDS):
        click(qtbot, studio.page.export)
    notes = [message for message in mido.MidiFile(target) if message.type == "note_on" and message.velocity]
    assert [note.note for note in notes[:4]] == [62, 66, 69, 74]

    assert [kept.text for kept in studio.keeping.library.tunes()] == [studio.page.editor.text()]


@pytest.mark.tensorflow
def test_closing_in_mid_training_leaves_a_whole_checkpoint(qtbot: QtBot, stage: Any) -> None:
    studio = stage.open()
    open_ryans(qtbot, studio)
    click(qtbot, studio.window.places_bar.buttons["train"])
    studio.train.settings.form.network.choose("lstm")
    studio.train.settings.form.set_values({"rnn_units": 64, "embedding_dimension": 16})
    studio.train.settings.form.set_values({"iterations": 100_000, "checkpoint_interval": 100_000})
    click(qtbot, studio.train.settings.start)
    qtbot.waitUntil(lambda: studio.train.progress.plot.point_count() >= 10, timeout=120 * SECONDS)
    stage.close(studio)

    again = stage.open()
    model, _starter = again.compose.settings._models
    assert model.problem == ""
    assert model.step >= 10
    assert model.resumable
    assert again.compose.settings.compose.isEnabled()
