"""Settings: each has a range and an explanation, and is held to them."""

import dataclasses
import math
import re
from typing import Any

import pytest

from composer.errors import ComposerError
from composer.model.registry import NETWORKS
from composer.model.transformer.settings import TransformerSettings
from composer.setting import Setting
from composer.training.settings import TRAINING_SETTINGS, TrainingSettings, settings_of

NETWORK_KINDS = [network.settings for network in NETWORKS.values()]
OF_KINDS: dict[Any, tuple[Setting, ...]] = {kind: settings_of(kind) for kind in NETWORK_KINDS}
OF_KINDS[TrainingSettings] = TRAINING_SETTINGS
ALL = [
    pytest.param(kind, setting, id=f"{kind.__name__}-{setting.name}")
    for kind, settings in OF_KINDS.items()
    for setting in settings
]
NUMBERS = [case for case in ALL if case.values[1].kind != "boolean"]  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", OF_KINDS)
def test_the_rows_name_every_setting_once(kind: Any) -> None:
    named = [setting.name for setting in OF_KINDS[kind]]
    assert sorted(named) == sorted(field.name for field in dataclasses.fields(kind))


@pytest.mark.parametrize("kind", NETWORK_KINDS)
def test_what_stands_on_top_what_may_change_and_what_came_later_are_settings(kind: Any) -> None:
    names = {field.name for field in dataclasses.fields(kind)}
    assert {*kind.TOP, *kind.RATES, *kind.LATER} <= names


def test_networks_that_share_an_option_mean_one_kind_by_it_and_none_is_the_trainings() -> None:
    kinds: dict[str, set[str]] = {}
    for setting in (setting for kind in NETWORK_KINDS for setting in OF_KINDS[kind]):
        kinds.setdefault(setting.name, set()).add(setting.kind)
    assert all(len(found) == 1 for found in kinds.values())
    assert not kinds.keys() & {setting.name for setting in TRAINING_SETTINGS}


@pytest.mark.parametrize(("kind", "setting"), ALL)
def test_defaults_are_in_range_and_explained(kind: Any, setting: Setting) -> None:
    assert getattr(kind(), setting.name) == setting.default
    assert setting.minimum <= setting.default <= setting.maximum
    assert setting.label
    assert setting.tooltip.endswith(".")


@pytest.mark.parametrize(("kind", "setting"), NUMBERS)
def test_what_is_outside_the_range_is_refused_with_the_range(kind: Any, setting: Setting) -> None:
    for value in (setting.minimum - 1, setting.maximum + 1):
        with pytest.raises(ComposerError, match=re.escape(setting.label) + " is .*must be from"):
            kind(**{setting.name: value})


@pytest.mark.parametrize(
    ("kind", "setting"), [case for case in NUMBERS if case.values[0] is not TransformerSettings]
)
def test_the_ends_of_the_range_are_in_it(kind: Any, setting: Setting) -> None:
    for value in (setting.minimum, setting.maximum):
        assert getattr(kind(**{setting.name: value}), setting.name) == value


@pytest.mark.parametrize(("kind", "setting"), ALL)
def test_what_is_of_another_type_is_refused(kind: Any, setting: Setting) -> None:
    for value in (
        "1",
        None,
        1.5 if setting.kind == "integer" else "x",
        True if setting.kind != "boolean" else 1,
    ):
        with pytest.raises(ComposerError, match=re.escape(setting.label) + " is .*must be"):
            kind(**{setting.name: value})


def test_a_rate_that_is_no_number_is_refused() -> None:
    with pytest.raises(ComposerError, match="Learning rate"):
        TrainingSettings(learning_rate=math.nan)


def test_holding_out_every_tune_is_refused() -> None:
    with pytest.raises(ComposerError, match="leaves none to train on"):
        TrainingSettings(validation_every=1)


@pytest.mark.parametrize(("width", "heads", "advised"), [(100, 8, 96), (8, 16, 32), (2048, 3, 2046)], ids=str)
def test_a_width_that_the_heads_can_not_share_is_refused_with_one_that_they_can(
    width: int, heads: int, advised: int
) -> None:
    with pytest.raises(ComposerError, match=f"{width:,} can’t be shared .* such as {advised:,}"):
        TransformerSettings(width=width, heads=heads)
    assert TransformerSettings(width=advised, heads=heads).head_width % 2 == 0
