"""Settings: each has a range and an explanation, and is held to them."""

import dataclasses
import math
import re

import pytest

from composer.errors import ComposerError
from composer.model.lstm.settings import LstmSettings
from composer.training.settings import SETTINGS, Setting, TrainingSettings

KINDS = {"network": LstmSettings, "training": TrainingSettings}


def test_the_table_names_every_setting_once() -> None:
    named = [setting.name for setting in SETTINGS]
    real = [field.name for kind in KINDS.values() for field in dataclasses.fields(kind)]
    assert sorted(named) == sorted(real)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_defaults_are_in_range_and_explained(setting: Setting) -> None:
    assert getattr(KINDS[setting.group](), setting.name) == setting.default
    assert setting.minimum <= setting.default <= setting.maximum
    assert setting.label
    assert setting.tooltip.endswith(".")


@pytest.mark.parametrize(
    "setting", [one for one in SETTINGS if one.kind != "boolean"], ids=lambda one: one.name
)
def test_what_is_outside_the_range_is_refused_with_the_range(setting: Setting) -> None:
    for value in (setting.minimum - 1, setting.maximum + 1):
        with pytest.raises(ComposerError, match=re.escape(setting.label) + " is .*must be from"):
            KINDS[setting.group](**{setting.name: value})
    for value in (setting.minimum, setting.maximum):
        assert getattr(KINDS[setting.group](**{setting.name: value}), setting.name) == value


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_what_is_of_another_type_is_refused(setting: Setting) -> None:
    for value in (
        "1",
        None,
        1.5 if setting.kind == "integer" else "x",
        True if setting.kind != "boolean" else 1,
    ):
        with pytest.raises(ComposerError, match=re.escape(setting.label) + " is .*must be"):
            KINDS[setting.group](**{setting.name: value})


def test_a_rate_that_is_no_number_is_refused() -> None:
    with pytest.raises(ComposerError, match="Learning rate"):
        TrainingSettings(learning_rate=math.nan)


def test_holding_out_every_tune_is_refused() -> None:
    with pytest.raises(ComposerError, match="leaves none to train on"):
        TrainingSettings(validation_every=1)
