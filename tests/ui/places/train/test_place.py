"""Train is never untrue: after a crash, a stop or a run it shows the training that there is."""

from importlib import import_module
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from composer.corpus.collection import Corpus
from composer.errors import ComposerError
from composer.model.checkpoint import read_header
from composer.model.folder import LAST
from composer.model.presets import PRESETS
from composer.training.memory import OutOfMemoryError
from composer.ui.places.train.place import TrainPlace
from composer.workflows.models import read_model
from composer.workflows.past_training import RECORD_NAME
from composer.workflows.train import TrainRequest, train

# What the offscreen platform says about every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SECONDS = 1000
SMALL = {"layers": 1, "width": 16, "heads": 2, "batch_size": 4, "sequence_length": 32, "seed": 7}
LONG = {"iterations": 1_000_000, "checkpoint_interval": 500}


def shape_of(place: TrainPlace) -> dict[str, Any]:
    """All that a person reads in the form."""
    form = place.settings.form
    return {
        "preset": form.preset.currentText(),
        "changes": form.changes.text(),
        "network": form.network.title,
        **form.network.form.values(),
        **form.form.values(),
    }


def start(qtbot: QtBot, place: TrainPlace, preset: str = "quick", **values: Any) -> None:
    place.settings.form.choose_preset(PRESETS[preset])
    place.settings.form.set_values(values)
    place.settings.start.click()
    if values["iterations"] == LONG["iterations"]:
        qtbot.waitUntil(lambda: len(place.progress.plot.copies.rates()) >= 3, timeout=20 * SECONDS)


def pause(qtbot: QtBot, place: TrainPlace) -> None:
    """Holds the run, and waits until all that it had told is shown."""
    place.settings.pause.click()
    points = -1
    while points != place.progress.plot.point_count():
        points = place.progress.plot.point_count()
        qtbot.wait(50)


def wait(qtbot: QtBot, place: TrainPlace) -> None:
    qtbot.waitUntil(lambda: not place.running, timeout=20 * SECONDS)


def stop(qtbot: QtBot, place: TrainPlace) -> None:
    place.settings.stop.click()
    wait(qtbot, place)


def test_after_a_crash_in_mid_training_it_is_as_it_was_and_goes_on_with_one_click(
    qtbot: QtBot, home: Any, corpus: Corpus
) -> None:
    place = home.open(corpus)
    start(qtbot, place, **SMALL, **LONG)
    pause(qtbot, place)
    before = shape_of(place)
    crashed = home.as_after_a_crash()
    stop(qtbot, place)

    again = crashed.open()
    plot, kept = again.progress.plot, read_header(crashed.models / "own.abc" / LAST)
    assert plot.point_count() == kept.step >= 1500
    assert len(plot._held_out) == kept.checkpoints == len(plot.copies.rates())
    assert "a table of layers" in again.progress.network.toPlainText()
    assert plot.empty_sentence() == ""
    assert again.progress.header.status.text().startswith(f"stopped at step {kept.step:,} of 1,000,000")
    assert shape_of(again) == before
    assert before["preset"] == "Quick"

    assert again.settings.start.isVisible()
    assert again.settings.start.text() == "Go on training"
    again.settings.start.click()
    qtbot.waitUntil(lambda: plot.point_count() > kept.step, timeout=20 * SECONDS)
    assert len(plot.copies.rates()) >= kept.checkpoints
    stop(qtbot, again)


def test_what_was_changed_for_going_on_is_there_after_a_restart(
    qtbot: QtBot, home: Any, corpus: Corpus
) -> None:
    place = home.open(corpus)
    start(qtbot, place, **SMALL, **LONG)
    stop(qtbot, place)
    place.settings.form.set_values({"iterations": 900_000, "learning_rate": 0.002})
    left = shape_of(place)
    again = home.open()
    assert shape_of(again) == left
    assert again.settings.start.text() == "Go on training"
    again.settings.new_model.click()
    assert shape_of(home.open()) == shape_of(again)
    assert home.open(corpus).settings.start.text() == "Start training"


def test_where_nothing_is_open_the_first_button_asks_for_what_to_learn_from(home: Any) -> None:
    place, wanted = home.open(), list[str]()
    place._session.place_wanted.connect(wanted.append)
    assert place.settings.start.text() == "Choose tunes to learn from"
    assert place.settings.start.isEnabled()
    place.settings.start.click()
    assert wanted == ["corpus"]


def test_all_that_is_folded_away_fits_into_the_width_that_the_form_has(home: Any) -> None:
    settings = home.open().settings
    width = settings.minimumSizeHint().width()
    settings.form.fold.unfold()
    assert settings.minimumSizeHint().width() == width


def test_the_form_is_remembered_where_nothing_was_trained(home: Any) -> None:
    place = home.open()
    place.settings.form.choose_preset(PRESETS["lab"])
    place.settings.form.network.choose("transformer")
    place.settings.form.set_values({"width": 48, "iterations": 1234, "cosine": True, "dropout": 0.25})
    assert shape_of(home.open()) == shape_of(place)


@pytest.mark.parametrize(
    "text",
    [
        *("", "[1]", "{", '{"preset": []}', '{"preset": "quick", "network": {}, "training": 3}'),
        '{"preset": "quick", "training": {"iterations": 1e999, "seed": -1, "cosine": 7, "batch_size": true}}',
        pytest.param("[" * 100_000, id="deep"),
    ],
)
def test_a_damaged_memory_of_the_form_changes_nothing(home: Any, text: str) -> None:
    usual = shape_of(home.open())
    home._settings.setValue("train/form", text)
    assert shape_of(home.open()) == usual


def test_after_a_run_from_the_starter_model_the_preset_is_the_one_whose_numbers_are_shown(
    qtbot: QtBot, home: Any, corpus: Corpus
) -> None:
    place = home.open(corpus)
    start(qtbot, place, preset="starter", iterations=30)
    before = shape_of(place)
    wait(qtbot, place)
    assert place.progress.header.status.text().startswith("done after 30 steps")
    assert shape_of(place) == before == shape_of(home.open())
    place.settings.go_on.click()
    assert place.settings.form.preset.currentText() == PRESETS["starter"].title
    assert place.settings.form.changes.text().startswith("Changed from Starter model: Iterations.")
    place.settings.new_model.click()
    assert shape_of(place) == before


def test_a_model_made_elsewhere_shows_the_preset_that_it_is_nearest_to(
    qtbot: QtBot, home: Any, corpus: Corpus
) -> None:
    small = PRESETS["small"]
    assert small.network is not None
    list(train(TrainRequest(corpus, small.network, small.training, home.models / "on a server")))
    place = home.open()
    assert place.progress.plot.empty_sentence() == ""
    assert place.progress.header.name.text() == "on a server"
    assert "“on a server”" in place.progress.header.status.toolTip()
    assert place.settings.form.preset.currentText() == "A first try"
    assert place.settings.form.changes.text() == ""
    assert place.header.title.text() == "Settings of this run"
    place.go_on_training(read_model(home.models / "on a server"))
    assert place.settings.form.preset.currentText() == "A first try"
    assert place.settings.form.changes.text().startswith("Changed from A first try: Iterations.")
    assert len(place.progress.plot.copies.rates()) == 6


def test_pause_becomes_go_on_and_nothing_stands_there_that_can_not_be_pressed(
    qtbot: QtBot, home: Any, corpus: Corpus
) -> None:
    place = home.open(corpus)
    settings = place.settings
    buttons = settings.compose, settings.start, settings.pause, settings.stop

    def offered() -> list[str]:
        assert all(button.isEnabled() for button in buttons if button.isVisible())
        return [button.text() for button in buttons if button.isVisible()]

    assert offered() == ["Start training"]
    start(qtbot, place, **SMALL, **LONG)
    assert offered() == ["Pause", "Stop and keep"]
    pause(qtbot, place)
    assert offered() == ["Go on", "Stop and keep"]
    assert place.progress.header.status.text().startswith("paused at step ")
    assert place.settings.pause.property("role") == "primary"
    points = place.progress.plot.point_count()
    place.settings.pause.click()
    assert offered() == ["Pause", "Stop and keep"]
    qtbot.waitUntil(lambda: place.progress.plot.point_count() > points, timeout=20 * SECONDS)
    stop(qtbot, place)
    assert offered() == ["Go on training"]
    assert "Resume" not in " ".join(label.text() for label in place.progress.findChildren(QLabel))


def test_while_it_trains_the_form_can_be_read_and_not_changed(
    qtbot: QtBot, home: Any, corpus: Corpus
) -> None:
    place = home.open(corpus)
    settings, form = place.settings, place.settings.form
    start(qtbot, place, **SMALL, **LONG)
    form.fold.button.click()
    assert form.fold.is_unfolded
    for one in (form.form, form.network.form):
        for name in one.values():
            editor = one.editor(name)
            assert editor.isVisible()
            assert editor.toolTip()
            assert not editor.isEnabled()
    assert not form.preset.isEnabled()
    assert not form.network.choice.isEnabled()
    assert not form.back.isVisible()
    assert settings.locked.isVisible()
    assert settings.choose_corpus.isEnabled()
    assert settings._learn.heading.text() == "The next model learns from"
    assert "Library" in settings.model_name.toolTip()
    assert not settings.measure.isVisible()
    stop(qtbot, place)
    assert not settings.locked.isVisible()
    assert form.form.editor("iterations").isEnabled()


def test_no_training_yet_is_said_only_where_there_is_none(qtbot: QtBot, home: Any, corpus: Corpus) -> None:
    place = home.open(corpus)
    plot = place.progress.plot
    assert "No training yet" in plot.empty_sentence()
    place.settings.form.set_values({**SMALL, **LONG})
    place.settings.start.click()
    assert "No training yet" not in plot.empty_sentence()
    qtbot.waitUntil(lambda: plot.point_count() > 500, timeout=20 * SECONDS)
    stop(qtbot, place)
    start(qtbot, place, **{**SMALL, **LONG, "iterations": 10})
    assert "No training yet" not in plot.empty_sentence()
    wait(qtbot, place)
    assert "No training yet" not in home.open().progress.plot.empty_sentence()


@pytest.mark.parametrize("text", [b"", b"{}", b"[]", b"\xff", b'{"checkpoints": [3]}', b" " * 5_000_000])
def test_damaged_samples_are_told_and_the_curve_is_there(
    qtbot: QtBot, home: Any, corpus: Corpus, text: bytes
) -> None:
    place = home.open(corpus)
    start(qtbot, place, **SMALL, iterations=10)
    wait(qtbot, place)
    (home.models / "own.abc" / RECORD_NAME).write_bytes(text)
    again = home.open()
    assert again.progress.plot.point_count() == 10
    assert again.progress.warning.isVisible()
    assert "can’t be read" in again.progress.warning.text()
    again.settings.go_on.click()
    again.settings.start.click()
    wait(qtbot, again)
    assert again.progress.plot.point_count() == 20
    assert "can’t be read" in again.progress.network.toPlainText()
    assert not home.open().progress.warning.isVisible()


def test_a_model_that_can_not_be_read_is_told_and_another_can_be_trained(
    qtbot: QtBot, home: Any, corpus: Corpus
) -> None:
    place = home.open(corpus)
    start(qtbot, place, **SMALL, iterations=10)
    wait(qtbot, place)
    (home.models / "own.abc" / LAST).write_bytes(b"no archive at all")
    again = home.open(corpus)
    assert "is damaged" in again.progress.warning.text()
    assert "No training yet" not in again.progress.plot.empty_sentence()
    again.settings.start.click()
    wait(qtbot, again)
    assert again.progress.plot.point_count() == 10


def test_a_model_that_was_deleted_or_renamed_is_not_offered_any_more(
    qtbot: QtBot, home: Any, corpus: Corpus
) -> None:
    place = home.open(corpus)
    start(qtbot, place, **SMALL, **LONG)
    stop(qtbot, place)
    (home.models / "own.abc").rename(home.models / "renamed")
    place._session.models_changed.emit()
    assert place.settings.start.text() == "Start training"
    assert place.settings.go_on.toolTip() == "Go on training “renamed”"
    (home.models / "renamed").rename(home.folder / "bin")
    place._session.models_changed.emit()
    assert not place.settings.go_on.isVisible()
    assert "No training yet" in place.progress.plot.empty_sentence()


def test_what_a_model_from_elsewhere_names_is_read_only_when_the_person_says_so(
    qtbot: QtBot, home: Any, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = home.open()
    place.settings.form.set_values({**SMALL, "iterations": 10})
    network, training = place._asked_for()
    list(train(TrainRequest(corpus, network, training, home.models / "downloaded")))
    place, offers = home.open(), []
    place._session.offered.connect(offers.append)
    place.go_on_training(read_model(home.models / "downloaded"))
    with monkeypatch.context() as patched:
        patched.setattr("composer.corpus.sources.find_files", None)  # nothing is looked for
        place.settings.start.click()
    (offer,) = offers
    assert f"“downloaded” was trained on tunes that were never read here: “{corpus.sources[0]}”" in offer.text
    assert not place.running
    assert offer.action == "Read them"
    offer.act()
    wait(qtbot, place)
    assert read_header(home.models / "downloaded" / LAST).step == 20
    again = home.open()
    again.go_on_training(read_model(home.models / "downloaded"))
    again.settings.start.click()
    assert again.running
    stop(qtbot, again)


def test_another_model_does_not_go_on_while_one_is_trained(qtbot: QtBot, home: Any, corpus: Corpus) -> None:
    place = home.open(corpus)
    start(qtbot, place, **SMALL, iterations=10)
    wait(qtbot, place)
    start(qtbot, place, **SMALL, **LONG)
    with pytest.raises(ComposerError, match="can go on then"):
        place.go_on_training(read_model(home.models / "own.abc"))
    stop(qtbot, place)


def test_a_training_that_ended_by_itself_goes_on_where_more_is_asked_for(
    qtbot: QtBot, home: Any, corpus: Corpus
) -> None:
    place = home.open(corpus)
    start(qtbot, place, **SMALL, iterations=40)
    wait(qtbot, place)
    assert place.settings.start.text() == "Start training"
    place.settings.go_on.click()
    assert place.settings.form.form.values()["iterations"] == 80
    place.settings.start.click()
    wait(qtbot, place)
    assert place.progress.plot.point_count() == 80


def test_a_training_that_is_done_offers_to_compose_with_it_and_still_a_new_one(
    qtbot: QtBot, home: Any, corpus: Corpus
) -> None:
    place = home.open(corpus)
    start(qtbot, place, **SMALL, iterations=10)
    wait(qtbot, place)
    for shown in (place, home.open(corpus)):
        settings = shown.settings
        assert settings.compose.isVisible()
        assert settings.compose.property("role") == "primary"
        assert settings.start.text() == "Start training"
        assert settings.start.property("role") == ""
        assert shown.progress.header.bar.value() == shown.progress.header.bar.maximum() == 10
        wanted: list[Any] = []
        shown._session.place_wanted.connect(wanted.append)
        shown._session.model_chosen.connect(wanted.append)
        settings.compose.click()
        assert wanted == [home.models / "own.abc", "compose"]


def test_a_resume_that_fails_says_how_far_the_model_is(qtbot: QtBot, home: Any, corpus: Corpus) -> None:
    place = home.open(corpus)
    start(qtbot, place, **SMALL, **LONG)
    stop(qtbot, place)
    before = place.progress.header.status.text()
    made = place.progress.header.step
    place.settings.form.set_values({"iterations": made - 1})
    place.settings.start.click()
    wait(qtbot, place)
    header = place.progress.header
    assert header.status.text() == before
    assert "steps already" in header.status.toolTip()
    assert (header.bar.value(), header.bar.maximum()) == (made, 1_000_000)
    assert place.progress.plot.point_count() == made


@pytest.mark.parametrize("at", [0, 800])
def test_memory_that_runs_out_is_told_with_smaller_batches_to_go_on_with(
    qtbot: QtBot, home: Any, corpus: Corpus, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    quick_learning = import_module("quick_learning")
    learn = quick_learning.QuickNetwork.train_steps

    def fill_memory(network: Any, places: Any) -> Any:
        if places.shape[1] > 2 and network._steps >= at:
            raise OutOfMemoryError("too much")
        return learn(network, places)

    monkeypatch.setattr(quick_learning.QuickNetwork, "train_steps", fill_memory)
    place = home.open(corpus)
    place.settings.form.choose_preset(PRESETS["quick"])
    place.settings.form.set_values({**SMALL, "iterations": 1000, "checkpoint_interval": 100})
    place.settings.start.click()
    wait(qtbot, place)
    failure = place.progress.failure
    assert "the computer ran out of memory" in failure.text()
    assert failure.way_on.text() == f"{'Go on' if at else 'Begin again'} with batches of 2"
    failure.way_on.click()
    assert place.settings.form.form.values()["batch_size"] == 2
    wait(qtbot, place)
    assert place.progress.plot.point_count() == 1000
    assert failure.isHidden()
    assert read_header(home.models / "own.abc" / LAST).training.batch_size == 2
