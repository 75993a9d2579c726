"""Training in the real window: what it shows on the way, and what it says when something is not right."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.model.folder import LAST
from composer.model.presets import PRESETS
from composer.ui.window_assembly import WindowAssembly
from composer.workflows.models import read_model

SECONDS = 1000
NOTES = "CDEFGABcdefgab"


def tune(number: int) -> str:
    """A tune that differs from all others."""
    bars = ["".join(NOTES[(number * k + j * (k + 1)) % 14] for j in range(8)) for k in range(4)]
    rhythm = ("reel", "jig", "hornpipe")[number % 3]
    return f"X:{number}\nT:Tune {number}\nR:{rhythm}\nM:4/4\nL:1/8\nK:D\n{'|'.join(bars)}|]\n"


def open_own(qtbot: QtBot, assembly: WindowAssembly, folder: Path, tunes: int = 40) -> None:
    path = folder / "own.abc"
    path.write_text("\n".join(tune(number) for number in range(1, tunes + 1)))
    assembly.open_as_corpus([path])
    qtbot.waitUntil(lambda: assembly.session.corpus is not None, timeout=20 * SECONDS)
    assembly.window.show_place("train")


def start(qtbot: QtBot, assembly: WindowAssembly, **training: int) -> None:
    settings = assembly.train.settings
    settings.form.network.choose("lstm")
    settings.form.set_values({"rnn_units": 16, "embedding_dimension": 8})
    chosen = {"iterations": 100_000, "batch_size": 4, "sequence_length": 32, "checkpoint_interval": 10}
    settings.form.set_values({**chosen, "patience": 0, **training})
    settings.start.click()
    qtbot.waitUntil(lambda: assembly.train.progress.plot.point_count() >= 10, timeout=120 * SECONDS)


def stop(qtbot: QtBot, assembly: WindowAssembly) -> None:
    assembly.train.settings.stop.click()
    qtbot.waitUntil(lambda: not assembly.train.running, timeout=60 * SECONDS)


@pytest.mark.tensorflow
def test_a_checkpoint_that_cannot_be_written_is_told_until_one_is_and_the_training_goes_on(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    open_own(qtbot, assembly, tmp_path)
    start(qtbot, assembly, checkpoint_interval=300)
    progress, folder = assembly.train.progress, assembly.train._models_folder / "own.abc"
    (folder / LAST / "in the way").mkdir(parents=True)
    qtbot.waitUntil(lambda: progress.unsaved, timeout=60 * SECONDS)
    assert progress.warning.isVisible()
    assert "tries again at the next checkpoint" in assembly.window.banner.text()
    points = progress.plot.point_count()
    qtbot.waitUntil(lambda: progress.plot.point_count() > points, timeout=60 * SECONDS)
    assert assembly.train.running
    shutil.rmtree(folder / LAST)
    qtbot.waitUntil(lambda: not progress.unsaved, timeout=60 * SECONDS)
    stop(qtbot, assembly)
    assert (folder / LAST).is_file()


@pytest.mark.tensorflow
def test_copies_are_drawn_and_memorising_is_marked_where_a_few_tunes_are_learnt_by_heart(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    open_own(qtbot, assembly, tmp_path, tunes=16)
    settings, progress = assembly.train.settings, assembly.train.progress
    settings.form.choose_preset(PRESETS["lab"])
    settings.form.set_values({"rnn_units": 64, "embedding_dimension": 16, "dropout": 0.0})
    settings.form.set_values(
        {"iterations": 100_000, "batch_size": 8, "sequence_length": 64, "checkpoint_interval": 30}
        | {"learning_rate": 0.01, "patience": 0}
    )
    settings.start.click()
    qtbot.waitUntil(progress.advice.isVisible, timeout=120 * SECONDS)
    assert progress.plot.memorising_since is not None
    assert "is kept; you can stop" in progress.advice.text()
    assert len(progress.plot.copies.rates()) >= 4
    assert progress.plot.copies.isVisible()
    stop(qtbot, assembly)


@pytest.mark.tensorflow
def test_how_long_it_will_take_is_measured_when_asked_and_then_whenever_the_form_rests(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    open_own(qtbot, assembly, tmp_path)
    settings = assembly.train.settings
    settings.form.network.choose("lstm")
    assert settings.measure.isVisible()
    settings.form.set_values({"rnn_units": 32, "embedding_dimension": 8, "iterations": 5000})
    settings.measure.click()
    qtbot.waitUntil(lambda: settings.estimate.text().startswith("About "), timeout=60 * SECONDS)
    measured = settings.estimate.text()
    settings.form.set_values({"iterations": 500_000})
    assert settings.estimate.text() != measured
    assert "hours" in settings.estimate.text()
    settings.form.set_values({"rnn_units": 16})
    assert not settings.estimate.text().startswith("About ")
    qtbot.waitUntil(lambda: settings.estimate.text().startswith("About "), timeout=60 * SECONDS)
    settings.form.set_values({"rnn_units": 4096, "batch_size": 1024, "sequence_length": 2000})
    assert "of memory, and" in settings.memory.text()
    assert not settings.estimate.isVisible()
    qtbot.waitUntil(lambda: not assembly.jobs.running, timeout=60 * SECONDS)


def test_what_cannot_be_trained_is_told_in_the_form_and_trains_nothing(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    open_own(qtbot, assembly, tmp_path)
    settings = assembly.train.settings
    settings.form.choose_preset(PRESETS["quick"])
    assert settings.memory.isHidden()
    settings.form.set_values({"width": 100, "heads": 8})
    assert "Choose a multiple of 16" in settings.memory.text()
    with pytest.raises(ComposerError, match="Choose a multiple of 16"):
        assembly.train.start()
    assert not assembly.train.running
    settings.form.set_values({"width": 64, "context": 16})
    assert settings.memory.text().startswith("None of 14 tunes fits into a context of 16 characters")
    settings.form.set_values({"context": 256})
    assert settings.memory.isHidden()


@pytest.mark.tensorflow
def test_a_transformer_is_measured_trained_and_goes_on_as_what_it_is(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    open_own(qtbot, assembly, tmp_path)
    settings, form = assembly.train.settings, assembly.train.settings.form
    form.choose_preset(PRESETS["quick"])
    form.set_values({"layers": 1, "width": 16, "heads": 2, "context": 128})
    form.set_values({"iterations": 100_000, "batch_size": 4, "sequence_length": 32, "transpose": False})
    settings.measure.click()
    qtbot.waitUntil(lambda: settings.estimate.text().startswith("About "), timeout=60 * SECONDS)
    settings.start.click()
    qtbot.waitUntil(lambda: assembly.train.progress.plot.point_count() >= 10, timeout=120 * SECONDS)
    stop(qtbot, assembly)
    form.network.choose("lstm")
    assembly.library.go_on_wanted.emit(read_model(assembly.train._models_folder / "own.abc"))
    assert form.network.name == "transformer"
    assert not form.network.choice.isEnabled()
    assert (form.network.form.values()["width"], form.network.form.values()["context"]) == (16, 128)
    made = assembly.train.progress.plot.point_count()
    form.set_values({"iterations": made + 5})
    settings.start.click()
    qtbot.waitUntil(lambda: not assembly.train.running, timeout=60 * SECONDS)
    assert assembly.train.progress.plot.point_count() == made + 5


@pytest.mark.tensorflow
def test_a_stopped_training_goes_on_with_the_iterations_of_the_form_and_says_what_stays(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    open_own(qtbot, assembly, tmp_path)
    start(qtbot, assembly)
    stop(qtbot, assembly)
    settings, form = assembly.train.settings, assembly.train.settings.form
    assert settings.start.text() == "Go on training"
    assert "another shape is another model" in settings.going_on.text()
    assert form.network.name == "lstm"
    assert not form.network.form.editor("rnn_units").isEnabled()
    assert form.form.editor("patience").isEnabled()
    made = assembly.train.progress.plot.point_count()
    settings.form.set_values({"iterations": made + 25})
    settings.start.click()
    qtbot.waitUntil(lambda: not assembly.train.running, timeout=60 * SECONDS)
    assert assembly.train.progress.plot.point_count() == made + 25
    assert settings.start.text() == "Start training"
    assert form.network.form.editor("rnn_units").isEnabled()


@pytest.mark.tensorflow
def test_a_model_of_the_library_goes_on_where_the_form_says(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    open_own(qtbot, assembly, tmp_path)
    start(qtbot, assembly, iterations=20)
    qtbot.waitUntil(lambda: not assembly.train.running, timeout=60 * SECONDS)
    assembly.library.go_on_wanted.emit(read_model(assembly.train._models_folder / "own.abc"))
    assert assembly.window.place == "train"
    assert assembly.train.settings.form.form.values()["iterations"] == 40
    assembly.train.settings.form.set_values({"iterations": 30})
    assembly.train.settings.start.click()
    qtbot.waitUntil(lambda: not assembly.train.running, timeout=60 * SECONDS)
    assert assembly.train.progress.plot.point_count() == 30
