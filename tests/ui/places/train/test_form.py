"""The form of Train: every setting once, what a preset changes, and what can be changed when going on."""

from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.model.lstm.settings import LstmSettings
from composer.model.presets import PRESETS
from composer.model.registry import NETWORKS
from composer.model.transformer.settings import TransformerSettings
from composer.training.setting_rows import TOP, WHEN_GOING_ON
from composer.training.settings import TRAINING_SETTINGS, TrainingSettings, settings_of
from composer.ui.places.train.form import TrainForm, advanced_rows
from composer.workflows.starter import network_of, starter_model, starter_path

# What the offscreen platform says about every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def form(qtbot: QtBot) -> TrainForm:
    made = TrainForm()
    qtbot.addWidget(made)
    made.show()
    return made


def editors(form: TrainForm) -> dict[str, QWidget]:
    """Of all settings that are shown: the run's, and the chosen network's."""
    forms = form.form, form.network.form
    return {name: one.editor(name) for one in forms for name in one.values()}


def open_rows(form: TrainForm) -> set[str]:
    return {name for name, editor in editors(form).items() if editor.isEnabled()}


def test_every_setting_of_the_run_has_one_row_and_says_what_it_does(form: TrainForm) -> None:
    shown = [*TOP, *(name for names in advanced_rows().values() for name in names)]
    assert sorted(shown) == sorted(setting.name for setting in TRAINING_SETTINGS)
    for setting in TRAINING_SETTINGS:
        editor = form.form.editor(setting.name)
        assert editor.toolTip() == setting.tooltip
        assert editor.window() is form


@pytest.mark.parametrize("name", NETWORKS)
def test_a_network_stands_above_its_own_rows_and_no_others(form: TrainForm, name: str) -> None:
    form.network.choose(name)
    form.fold.unfold()
    kind = NETWORKS[name].settings
    for setting in settings_of(kind):
        editor = form.network.form.editor(setting.name)
        assert editor.isVisible()
        assert editor.toolTip() == setting.tooltip
        assert editor.mapTo(form, editor.rect().topLeft()).y() > form.network.choice.y()
    others = {other.name for one in NETWORKS.values() for other in settings_of(one.settings)}
    assert not any(
        widget.isVisible() and widget.objectName() in others - {row.name for row in kind.ROWS}
        for widget in form.findChildren(QWidget)
    )


def test_only_the_rows_on_top_are_seen_until_the_others_are_unfolded(form: TrainForm) -> None:
    for name in NETWORKS:
        form.network.choose(name)
        on_top = {*TOP, *NETWORKS[name].settings.TOP}
        assert {row for row, editor in editors(form).items() if editor.isVisible()} == on_top
    form.fold.unfold()
    assert all(editor.isVisible() for editor in editors(form).values())


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_fills_the_form_and_what_is_changed_of_it_is_named_and_counted(
    form: TrainForm, name: str
) -> None:
    form.choose_preset(PRESETS[name])
    assert form.network_settings() == network_of(PRESETS[name])
    assert form.training_settings() == PRESETS[name].training
    assert form.fold.hint.text() == "schedule, copying…"
    assert form.back.isHidden()
    form.set_values({"iterations": 77, "seed": 77, "gradient_clip": 77.0})
    assert form.changes.text().endswith(": Iterations, Gradient clipping, Seed.")
    unlike = "unlike the lab’s" if name == "lab" else f"changed from {PRESETS[name].title}"
    assert form.fold.hint.text() == f"2 {unlike}"


@pytest.mark.parametrize("name", PRESETS)
def test_a_presets_help_promises_no_minutes_since_they_are_measured(form: TrainForm, name: str) -> None:
    form.choose_preset(PRESETS[name])
    assert "minute" not in form.help.text()


def test_the_labs_form_has_what_the_lab_has_by_its_names(form: TrainForm) -> None:
    form.choose_preset(PRESETS["lab"])
    labels = {one.label(name) for one in (form.form, form.network.form) for name in one.values()}
    assert labels >= {
        *("Iterations", "Batch size", "Sequence length", "Learning rate"),
        *("Embedding dimension", "RNN units", "Stateful", "Checkpoint interval"),
    }


def test_a_number_beyond_its_limit_is_told_where_it_is_typed(form: TrainForm, qtbot: QtBot) -> None:
    form.fold.unfold()
    seed = form.form.editor("seed")
    seed.selectAll()
    qtbot.keyClicks(seed, "2147483648")
    assert seed.value() == 214748364
    assert QToolTip.text() == "From 0 to 2,147,483,647."
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_what_the_person_changed_is_named_and_taken_back_with_a_click(form: TrainForm) -> None:
    form.choose_preset(PRESETS["quick"])
    form.set_values({"width": 64})
    switch = form.form.editor("transpose")
    assert isinstance(switch, QCheckBox)
    switch.click()
    assert form.changes.text().startswith("Changed from Quick: Model width, Tunes in several keys.")
    form.back.click()
    assert form.network_settings() == PRESETS["quick"].network
    assert form.training_settings() == PRESETS["quick"].training
    assert "Changed" not in form.changes.text()


def test_another_network_than_the_presets_keeps_the_presets_training_and_can_be_taken_back(
    form: TrainForm,
) -> None:
    form.choose_preset(PRESETS["quick"])
    form.network.choose("lstm")
    assert form.network_settings() == LstmSettings()
    assert form.training_settings() == PRESETS["quick"].training
    form.set_values({"rnn_units": 48})
    assert form.changes.text().startswith("Changed from Quick: Network, RNN units.")
    form.back.click()
    assert form.network_settings() == PRESETS["quick"].network


def test_values_that_do_not_go_together_are_refused_where_the_settings_are_asked_for(
    form: TrainForm,
) -> None:
    form.choose_preset(PRESETS["quick"])
    form.set_values({"width": 100, "heads": 8})
    with pytest.raises(ComposerError, match="Choose a multiple of 16"):
        form.network_settings()


@pytest.mark.parametrize(
    "network", [LstmSettings(rnn_units=48), TransformerSettings(width=48, context=99)], ids=lambda n: n.NAME
)
def test_a_model_that_goes_on_shows_its_network_and_lets_only_some_rows_be_changed(
    form: TrainForm, network: Any
) -> None:
    training = TrainingSettings(iterations=77)
    form.go_on_with(network, training)
    assert form.network_settings() == network
    assert form.training_settings() == training
    assert open_rows(form) == set(WHEN_GOING_ON)
    assert not form.network.choice.isEnabled()
    assert not form.preset.isEnabled()
    form.begin_anew()
    assert open_rows(form) == set(editors(form))
    assert form.network.choice.isEnabled()
    assert form.preset.isEnabled()


def test_a_network_that_is_begun_with_keeps_its_shape(form: TrainForm) -> None:
    assert form.start_from() is None
    form.choose_preset(PRESETS["starter"])
    assert form.start_from() == starter_path()
    network = starter_model().network
    assert network is not None
    assert form.network_settings() == network
    assert not form.network.choice.isEnabled()
    rows = set(form.network.form.values())
    assert rows & open_rows(form) == set(network.RATES)
    form.choose_preset(PRESETS["quick"])
    assert form.start_from() is None
    assert open_rows(form) == set(editors(form))


def test_after_a_model_that_went_on_the_starter_model_has_its_own_shape_again(form: TrainForm) -> None:
    form.choose_preset(PRESETS["starter"])
    form.go_on_with(LstmSettings(rnn_units=48), TrainingSettings())
    form.begin_anew()
    assert form.network_settings() == starter_model().network


def test_a_whole_preset_is_told_as_one_change(form: TrainForm, qtbot: QtBot) -> None:
    told: list[None] = []
    form.choose_preset(PRESETS["quick"])
    form.changed.connect(lambda: told.append(None))
    for name in ("thorough", "lab", "quick"):
        form.choose_preset(PRESETS[name])
    assert len(told) == 3
