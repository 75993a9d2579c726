"""From a corpus to MIDI files, with the real network, on the command line alone."""

import json
from itertools import permutations
from pathlib import Path

import pytest

from composer.cli.commands import main

SMALL = "--rnn-units 32 --embedding-dimension 16 --batch-size 16 --sequence-length 60 --learning-rate 0.02"


@pytest.mark.tensorflow
def test_a_model_is_trained_resumed_and_composes_the_same_files_from_the_same_seed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model, tunes = str(tmp_path / "model"), tmp_path / "tunes.abc"
    bars = ["DEFG ABcd", "dcBA GFED", "A2F2 D2F2", "d8"]
    tunes.write_text(
        "\n".join(
            f"X:{n}\nM:4/4\nL:1/8\nK:D\n{'|'.join(order)}|]\n" for n, order in enumerate(permutations(bars))
        )
    )
    train = ["train", "--corpus", str(tunes), "--out", model, "--json", "--checkpoint-interval", "20"]
    assert main([*train, "--steps", "40", *SMALL.split()]) == 0
    assert main(train) == 1
    assert main([*train, "--steps", "60", "--resume"]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert result["steps"] == 60
    assert 0 < result["validation_loss"] < 4
    compose = [
        "compose",
        "--model",
        model,
        "--seed",
        "3",
        "--count",
        "2",
        "--start",
        "M:4/4\\nL:1/8\\nK:D\\n",
        "--json",
    ]
    contents = []
    for folder in ("one", "other"):
        main([*compose, "--out", str(tmp_path / folder)])
        *composed, summary = map(json.loads, capsys.readouterr().out.splitlines())
        assert summary["event"] == "composition"
        assert summary["tunes"] == len(composed)
        for tune in composed:
            assert (
                Path(tune["files"]["abc"])
                .read_text()
                .startswith(f"X:{tune['position']}\nT:{tune['title']}\n")
            )
        contents.append({path.name: path.read_bytes() for path in (tmp_path / folder).iterdir()})
    assert contents[0] == contents[1]
    assert any(name.endswith(".mid") for name in contents[0])
