"""Whoever asks for no temperature gets the same one: window, command line, API, samples of a training."""

import inspect
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

import composer
from composer.composition.rework.settings import ReworkSettings
from composer.composition.sampling import DEFAULT_TEMPERATURE, Sampling
from composer.composition.settings import CompositionSettings
from composer.training.settings import TrainingSettings
from composer.ui.places.compose.settings import ComposeSettings
from composer.workflows.compose import ComposeRequest
from composer.workflows.rework import ReworkRequest, continue_with

OWN = re.compile(r"temperature(?:[\"']: |: float = |=|[\"'],[^)]*default=)[0-9]")


def test_the_window_and_every_request_have_the_same(qtbot: QtBot) -> None:
    form = ComposeSettings()
    qtbot.addWidget(form)
    qtbot.addWidget(form.footer)
    found = {
        "window": form.drawn.values()["temperature"],
        "compose": ComposeRequest(Path("x")).temperature,
        "rework": ReworkRequest(Path("x"), "").temperature,
        "other note": inspect.signature(continue_with).parameters["temperature"].default,
        "settings": CompositionSettings().temperature,
        "rework's settings": ReworkSettings().sampling.temperature,
        "sampling": Sampling().temperature,
    }
    assert set(found.values()) == {DEFAULT_TEMPERATURE}, found


def test_the_command_line_has_the_same() -> None:
    from composer.cli.arguments import parser

    assert parser().parse_args(["compose", "--out", "x"]).temperature is None
    assert ComposeRequest.of(Path("x"), {}).temperature == DEFAULT_TEMPERATURE


def test_nobody_else_writes_a_number_of_their_own() -> None:
    root = Path(composer.__file__).parent
    own = [
        f"{file.relative_to(root)}: {match[0]}"
        for file in (*root.rglob("*.py"), *(root.parent / "scripts").rglob("*.py"))
        for match in OWN.finditer(file.read_text(encoding="utf-8"))
    ]
    assert own == []


@pytest.mark.tensorflow
def test_samples_of_a_training_are_drawn_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def texts() -> set[bytes]:
        return {text.tobytes() for text in lstm().write(np.array([3], np.int32), 4, 30, seed=1)}

    from composer.model.lstm import writing as in_the_graph

    assert len(texts()) == 4
    monkeypatch.setattr(in_the_graph, "DEFAULT_TEMPERATURE", 1e-6)
    assert len(texts()) == 1  # all take the likeliest


def lstm() -> Any:
    from composer.model.lstm.network import LstmNetwork
    from composer.model.lstm.settings import LstmSettings

    return LstmNetwork(LstmSettings(embedding_dimension=8, rnn_units=16), 11, TrainingSettings(seed=2))
