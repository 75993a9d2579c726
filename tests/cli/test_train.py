"""`train` on the command line: its options, its events, and a Ctrl-C that loses nothing."""

import json
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import composer.workflows.train as workflow
from composer.cli.commands import main
from composer.model.lstm.settings import LstmSettings
from composer.model.presets import PRESETS
from composer.model.registry import NETWORKS
from composer.model.transformer.settings import TransformerSettings
from composer.training.events import (
    CheckpointSaved,
    StepTrained,
    TrainingEnded,
    TrainingEvent,
    TrainingStarted,
)
from composer.workflows.starter import starter_model, starter_path
from composer.workflows.train import TrainRequest

TUNES = "\n".join(
    f"X:{n}\nT:{n}\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|{note}8|]\n" for n, note in enumerate("ABcdefga")
)


class FakeTraining:
    """Trains nothing: three steps and a checkpoint; sends a Ctrl-C at step `interrupt_at`."""

    def __init__(self) -> None:
        self.interrupt_at: int | None = None
        self.requests: list[TrainRequest] = []
        self.closed_at = 0

    def __call__(self, request: TrainRequest) -> Iterator[TrainingEvent]:
        self.requests.append(request)
        step = 0
        try:
            self.interrupt(0)
            yield TrainingStarted(1, 3, "CPU, 2 cores", 123, "summary", 4.0, "zzz")
            for step in (1, 2, 3):
                self.interrupt(step)
                yield StepTrained(step, 3.0)
            yield CheckpointSaved(3, 3.0, 2.5, True, "abc", request.folder / "last.npz")
            yield TrainingEnded(3, 3.0, 2.5, 1800.0, "CPU, 2 cores", request.folder / "last.npz")
        finally:
            self.closed_at = step
            if step:
                request.folder.mkdir(exist_ok=True)
                (request.folder / "last.npz").touch()

    def interrupt(self, step: int) -> None:
        if step == self.interrupt_at:
            signal.raise_signal(signal.SIGINT)


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> FakeTraining:
    fake = FakeTraining()
    monkeypatch.setattr(workflow, "train", fake)
    return fake


@pytest.fixture
def tunes(tmp_path: Path) -> str:
    path = tmp_path / "tunes.abc"
    path.write_text(TUNES)
    return str(path)


def test_the_last_line_of_json_is_the_result(
    training: FakeTraining, tunes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "--corpus", tunes, "--out", str(tmp_path / "model"), "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["event"] for line in lines] == [
        "training-started", *3 * ["step-trained"], "checkpoint-saved", "training-ended", "result",
    ]  # fmt: skip
    assert lines[-1] == {
        "event": "result",
        "steps": 3,
        "train_loss": 3.0,
        "validation_loss": 2.5,
        "characters_per_second": 1800.0,
        "device": "CPU, 2 cores",
        "model": str(tmp_path / "model"),
        "stopped": False,
    }


def test_without_json_the_checkpoints_are_told_on_stderr_only(
    training: FakeTraining, tunes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "--corpus", tunes, "--out", str(tmp_path)]) == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.splitlines() == [
        "tunes.abc: 8 tunes, 254 characters, 0 left out.",
        "Training a network of 123 parameters on CPU, 2 cores, from step 1 to 3; 24 characters, untrained "
        "loss 4.000.",
        "Step 3: saved. Loss 3.000 nats per character, on held-out tunes 2.500, the best so far.",
        "Trained 3 steps at 1,800 characters/s: loss 3.000, on held-out tunes 2.500.",
    ]


def test_ctrl_c_stops_after_the_step_closes_the_training_and_says_where_it_is(
    training: FakeTraining, tunes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    training.interrupt_at = 2
    before = signal.getsignal(signal.SIGINT)
    assert main(["train", "--corpus", tunes, "--out", str(tmp_path / "model"), "--json"]) == 130
    shown = capsys.readouterr()
    assert training.closed_at == 2
    assert f"Stopped; the checkpoint is in “{tmp_path / 'model'}”" in shown.err
    result = json.loads(shown.out.splitlines()[-1])
    assert (result["steps"], result["stopped"], result["validation_loss"]) == (2, True, None)
    assert signal.getsignal(signal.SIGINT) == before


def test_ctrl_c_before_the_first_step_promises_no_checkpoint(
    training: FakeTraining, tunes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    training.interrupt_at = 0
    assert main(["train", "--corpus", tunes, "--out", str(tmp_path / "model")]) == 130
    assert "Stopped before the first step, so no model was written." in capsys.readouterr().err


def test_every_hyper_parameter_is_an_option_and_a_preset_gives_the_rest(
    training: FakeTraining, tunes: str, tmp_path: Path
) -> None:
    options = "--steps 7 --batch-size 3 --sequence-length 20 --learning-rate 0.1 --embedding-dimension 16"
    more = "--rnn-units 32 --layers 2 --dropout 0.5 --checkpoint-interval 5 --seed 9 --validation-every 0"
    command = ["train", "--corpus", tunes, "--out", str(tmp_path), *options.split(), *more.split()]
    assert main([*command, "--form", "raw", "--keep-state"]) == 0
    (request,) = training.requests
    assert request.corpus.form == "raw"
    network, settings = request.network, request.training
    assert (network.embedding_dimension, network.rnn_units, network.layers, network.dropout) == (
        16,
        32,
        2,
        0.5,
    )
    assert (settings.iterations, settings.batch_size, settings.sequence_length) == (7, 3, 20)
    assert (settings.learning_rate, settings.checkpoint_interval, settings.seed) == (0.1, 5, 9)
    assert (settings.validation_every, settings.keep_state) == (0, True)
    main(["train", "--corpus", tunes, "--out", str(tmp_path), "--preset", "quick", "--batch-size", "3"])
    quick = PRESETS["quick"]
    assert training.requests[1].network == quick.network
    assert training.requests[1].training == replace(quick.training, batch_size=3)


def requested(training: FakeTraining, tunes: str, out: Path, *options: str) -> TrainRequest:
    """What the command line asks the training for."""
    assert main(["train", "--corpus", tunes, "--out", str(out), *options]) == 0
    return training.requests.pop()


def test_every_setting_of_every_network_is_an_option_that_tells_whose_it_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["train", "--help"])
    shown = " ".join(capsys.readouterr().out.split())
    for name, network in NETWORKS.items():
        for row in network.settings.ROWS:
            assert f"--{row.name.replace('_', '-')} N" in shown
            assert f"{name}: {row.tooltip}" in shown
    assert shown.count("--layers N") == 2  # in the usage and in its explanation
    assert "From 1 to 24; default: 6. lstm: How many LSTM layers" in shown


def test_a_network_brings_its_own_first_preset(training: FakeTraining, tunes: str, tmp_path: Path) -> None:
    for name in NETWORKS:
        first = next(iter(NETWORKS[name].presets.values()))
        request = requested(training, tunes, tmp_path, "--network", name)
        assert (request.network, request.training) == (first.network, first.training)


def test_another_network_than_the_presets_takes_its_own_defaults_and_the_presets_training(
    training: FakeTraining, tunes: str, tmp_path: Path
) -> None:
    request = requested(training, tunes, tmp_path, "--preset", "lab", "--network", "transformer")
    assert request.network == TransformerSettings()
    assert request.training == PRESETS["lab"].training
    request = requested(training, tunes, tmp_path, "--preset", "quick", "--network", "lstm")
    assert request.network == LstmSettings()
    assert request.training == PRESETS["quick"].training


def test_an_option_that_networks_share_is_the_chosen_ones(
    training: FakeTraining, tunes: str, tmp_path: Path
) -> None:
    options = ("--layers", "3", "--dropout", "0.25")
    request = requested(training, tunes, tmp_path, *options, "--width", "32", "--network", "transformer")
    assert isinstance(request.network, TransformerSettings)
    assert (request.network.layers, request.network.dropout, request.network.width) == (3, 0.25, 32)
    request = requested(training, tunes, tmp_path, *options)
    assert request.network == LstmSettings(layers=3, dropout=0.25)


def test_several_corpora_are_read_together(training: FakeTraining, tunes: str, tmp_path: Path) -> None:
    other = tmp_path / "other.abc"
    other.write_text(TUNES.replace("DEFG", "GFED"))
    assert main(["train", "--corpus", tunes, str(other), "--out", str(tmp_path)]) == 0
    assert (training.requests[0].corpus.name, len(training.requests[0].corpus.tunes)) == (
        "tunes.abc, other.abc",
        16,
    )


def test_a_folder_that_takes_no_files_is_told_before_the_training_begins(
    training: FakeTraining, tunes: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "--corpus", tunes, "--out", f"{tunes}/model"]) == 1
    assert "could not be written" in capsys.readouterr().err
    assert training.requests == []


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--rnn-units", "99999"], "from 4 to 4,096"),
        (["--corpus", "nowhere"], "neither a bundled collection"),
        (["--resume"], "There is no model in"),
        (
            ["--width", "64"],
            "--width is no option of the network lstm, which has --embedding-dimension, --rnn",
        ),
        (["--width", "64"], "Leave it out, or choose --network transformer."),
        (
            ["--preset", "quick", "--rnn-units", "8"],
            "network transformer, which has --layers, --width, --heads",
        ),
        (["--network", "transformer", "--width", "100", "--heads", "8"], "Choose a multiple of 16"),
        (
            ["--preset", "starter", "--network", "transformer", "--embedding-dimension", "8"],
            "is no option of",
        ),
    ],
)
def test_what_cannot_be_trained_is_told_in_one_line(
    training: FakeTraining,
    tunes: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    sentence: str,
) -> None:
    assert main(["train", "--corpus", tunes, "--out", str(tmp_path / "model"), *options]) == 1
    shown = capsys.readouterr()
    assert shown.err.startswith("abc-composer: ")
    assert sentence in shown.err
    assert shown.out == ""


def test_a_training_begins_with_the_model_in_the_box_and_its_network(
    training: FakeTraining, tunes: str, tmp_path: Path
) -> None:
    for options in (["--from", "starter"], ["--preset", "starter"]):
        assert main(["train", "--corpus", tunes, "--out", str(tmp_path / "model"), *options]) == 0
        request = training.requests.pop()
        assert request.start_from == starter_path()
        assert request.network == starter_model().network
        assert request.training == PRESETS["starter"].training


def test_going_on_and_beginning_anew_exclude_each_other(
    training: FakeTraining, tunes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["train", "--corpus", tunes, "--out", str(tmp_path), "--resume", "--from", "starter"]
    assert main(asked) == 1
    assert "Name one of them" in capsys.readouterr().err
    assert not training.requests
