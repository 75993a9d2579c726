"""The form of Train: every setting once, what a preset changes, and what can be changed when going on."""

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from composer.model.lstm.settings import LstmSettings
from composer.model.presets import PRESETS
from composer.training.settings import SETTINGS, TrainingSettings
from composer.ui.panels.train_form import SHAPE, TrainForm
from composer.ui.panels.train_rows import TOP, WHEN_GOING_ON, advanced_rows
from composer.workflows.starter import starter_path

# What the offscreen platform says about every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def form(qtbot: QtBot) -> TrainForm:
    made = TrainForm()
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_setting_has_one_row_and_says_what_it_does(form: TrainForm) -> None:
    shown = [*TOP, *(name for names in advanced_rows().values() for name in names)]
    assert sorted(shown) == sorted(setting.name for setting in SETTINGS)
    for setting in SETTINGS:
        editor = form.form.editor(setting.name)
        assert editor.toolTip() == setting.tooltip
        assert editor.window() is form


def test_only_the_rows_on_top_are_seen_until_the_others_are_unfolded(form: TrainForm) -> None:
    assert all(form.form.editor(name).isVisible() for name in TOP)
    assert not form.form.editor("dropout").isVisible()
    form.fold.unfold()
    assert form.form.editor("dropout").isVisible()


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_fills_the_form_and_what_is_unlike_the_labs_is_bold(form: TrainForm, name: str) -> None:
    form.choose_preset(PRESETS[name])
    assert form.network_settings() == PRESETS[name].network
    assert form.training_settings() == PRESETS[name].training
    lab = {**PRESETS["lab"].network_values(), **PRESETS["lab"].training_values()}
    chosen = {**PRESETS[name].network_values(), **PRESETS[name].training_values()}
    for setting in SETTINGS:
        bold = form.form.name_widget(setting.name).font().bold()
        assert bold == (lab[setting.name] != chosen[setting.name]), setting.name
    assert form.back.isHidden()


def test_what_the_person_changed_is_named_and_taken_back_with_a_click(form: TrainForm) -> None:
    form.choose_preset(PRESETS["quick"])
    form.set_values({"rnn_units": 300})
    switch = form.form.editor("transpose")
    assert isinstance(switch, QCheckBox)
    switch.setChecked(True)
    assert form.changes.text().startswith("Changed from “Quick”: RNN units, Tunes in several keys.")
    form.back.click()
    assert form.network_settings() == PRESETS["quick"].network
    assert form.training_settings() == PRESETS["quick"].training
    assert "Changed" not in form.changes.text()


def test_a_model_that_goes_on_lets_only_some_rows_be_changed(form: TrainForm) -> None:
    network, training = LstmSettings(rnn_units=48), TrainingSettings(iterations=77)
    form.go_on_with(network, training)
    assert form.network_settings() == network
    assert form.training_settings() == training
    open_rows = {setting.name for setting in SETTINGS if form.form.editor(setting.name).isEnabled()}
    assert open_rows == set(WHEN_GOING_ON)
    assert form.preset.isHidden()
    form.begin_anew()
    assert all(form.form.editor(setting.name).isEnabled() for setting in SETTINGS)
    assert not form.preset.isHidden()


def test_a_network_that_is_begun_with_keeps_its_shape(form: TrainForm) -> None:
    assert form.start_from() is None
    form.choose_preset(PRESETS["starter"])
    assert form.start_from() == starter_path()
    assert not any(form.form.editor(name).isEnabled() for name in SHAPE)
    assert form.form.editor("dropout").isEnabled()
    form.choose_preset(PRESETS["quick"])
    assert form.start_from() is None
    assert all(form.form.editor(setting.name).isEnabled() for setting in SETTINGS)


def test_a_whole_preset_is_told_as_one_change(form: TrainForm, qtbot: QtBot) -> None:
    told: list[None] = []
    form.choose_preset(PRESETS["quick"])
    form.changed.connect(lambda: told.append(None))
    form.choose_preset(PRESETS["thorough"])
    assert len(told) == 1
