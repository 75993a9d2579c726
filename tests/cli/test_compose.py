"""Composing from the command line: wishes, notices, and what the JSON tells of each tune."""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from composer.cli.commands import main
from composer.encoding.vocabulary import Vocabulary
from composer.library.folders import HOME_VARIABLE
from composer.model.checkpoint import Checkpoint, write_checkpoint
from composer.model.header import CheckpointHeader
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.notation.reader import read_tune
from composer.training.settings import TrainingSettings
from composer.workflows.known_tunes import KnownTunes

TUNE = "R:jig\nM:6/8\nL:1/8\nK:D\n|:DFA dAF|GBd gdB|A3 c3|d3 D3:|\n"
CHARACTERS = "R:jigreelM:C|/3468\nL:1/8K:ABCDEFGmdorixabcdefgz,'^_=<>(-[]|: 2"


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A network that was never trained, of which the corpus is one tune that the person once had read."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    KnownTunes.in_home(tmp_path / "home").add([str(tmp_path / "tunes.abc")])
    (tmp_path / "tunes.abc").write_text(f"X:1\nT:The Only One\n{TUNE}")
    network, vocabulary = LstmSettings(embedding_dimension=8, rnn_units=16), Vocabulary.of(CHARACTERS)
    shapes, dice = lstm_shapes(network, len(vocabulary), 0), np.random.default_rng(0)
    arrays = {name: dice.normal(size=shape).astype(np.float32) for name, shape in shapes.weights.items()}
    header = CheckpointHeader(
        network=network, training=TrainingSettings(), vocabulary=vocabulary,
        corpus="one tune", form="canonical", sources=(str(tmp_path / "tunes.abc"),), step=0, checkpoints=0,
        train_loss=None, validation_loss=None, best_validation_loss=None, untrained_loss=4.0,
        untrained_sample="", random_state=np.random.PCG64(0).state, can_resume=False,
    )  # fmt: skip
    (tmp_path / "model").mkdir()
    checkpoint = Checkpoint(header, np.zeros(0), np.zeros((0, 2)), arrays)
    write_checkpoint(tmp_path / "model" / "best.npz", checkpoint)
    return tmp_path / "model"


@pytest.fixture
def compose(model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(*options: str) -> tuple[int, str, str]:
        common = ["compose", "--model", str(model), "--out", str(tmp_path / "out"), "--seed", "5"]
        status = main([*common, *options])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


def test_json_tells_file_seed_checks_originality_and_ranking_of_each_tune(compose: Any) -> None:
    status, out, _ = compose("--count", "3", "--json")
    assert status == 0
    *tunes, summary = map(json.loads, out.splitlines())
    assert sorted(tune["seed"] for tune in tunes) == [5, 6, 7]
    for tune in tunes:
        assert Path(tune["files"]["abc"]).is_file()
        assert Path(tune["files"]["midi"]).is_file()
        assert (tune["valid"], tune["checks"]) == (True, [])
        assert tune["masked_probability"] > 0.1
        assert tune["originality"]["longest_run"] >= 0
        assert {part["name"] for part in tune["ranking"]["parts"]} >= {"home", "originality"}
    assert summary["masked_probability"] > 0.1


def test_wishes_are_obeyed(compose: Any) -> None:
    wishes = "--key Dm --meter 6/8 --unit 1/8 --rhythm jig --bars 16 --form aabb --compass fiddle --home"
    status, out, _ = compose(
        "--json", *wishes.split(), "--opening", "A|d2 f", "--top-k", "9", "--top-p", "0.9"
    )
    assert status == 0
    tune = json.loads(out.splitlines()[0])
    assert "\nR:jig\nM:6/8\nL:1/8\nK:Dm\n|:A|d2 f" in tune["text"]
    assert "top-k 9, top-p 0.9" in tune["text"]
    assert read_tune(tune["text"]).valid
    assert tune["ranking"]["parts"][0]["sentence"].startswith("Ends on ")


def test_like_a_tune_it_takes_up_its_header_and_tells_the_shared_bars(compose: Any, tmp_path: Path) -> None:
    book = tmp_path / "book.abc"
    second = "\nX:2\nT:Another\nM:6/8\nK:G\nGAB|\n"
    book.write_text(f"X:1\nT:First\n{TUNE.replace('K:D', 'K:Ador')}{second}")
    status, out, err = compose("--like", str(book), "--json", "--count", "2")
    assert status == 0
    assert f"“{book}” holds 2 tunes; the first, “First”, is the example." in err
    for tune in map(json.loads, out.splitlines()[:-1]):
        assert "\nR:jig\nM:6/8\nL:1/8\nK:Ador\n" in tune["text"]
        assert tune["shared"]["title"] == "First"
        assert tune["shared"]["count"] >= len(tune["shared"]["bars"])
    _, out, _ = compose("--like", str(book), "--key", "G")
    assert "None of its bars is one of the example’s." in out.splitlines()[0]


def test_files_are_named_after_the_titles_and_equal_titles_get_files_of_their_own(
    compose: Any, tmp_path: Path
) -> None:
    plain = ["--plain-titles", "--rhythm", "jig", "--key", "D"]
    for seed in ("5", "6", "5"):
        assert compose(*plain, "--seed", seed)[0] == 0
    files = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(files) == 4
    assert all(re.fullmatch(r"0001-Jig in D, \d\d? [A-Z][a-z]+, 1( 2)?\.(abc|mid)", name) for name in files)
    title = json.loads(compose("--json")[1].splitlines()[0])["title"]
    assert (tmp_path / "out" / f"0001-{title}.mid").is_file()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (None, "does not exist"),
        ("nothing but words", "holds no tune"),
        ("X:1\nK:D\n", "has no bars"),
        ("X:1\nT:Odd\nM:6/8\nK:D\nd3 d3|Z|\n", "its corpus has no “Z”"),
    ],
)
def test_a_file_that_is_no_example_is_told_in_one_line(
    compose: Any, tmp_path: Path, text: str | None, sentence: str
) -> None:
    if text is not None:
        (tmp_path / "example.abc").write_text(text)
    status, out, err = compose("--like", str(tmp_path / "example.abc"))
    assert (status, out) == (1, "")
    assert sentence in err.splitlines()[-1]
    assert not list((tmp_path / "out").glob("*"))


def test_the_batch_changes_no_tune(compose: Any) -> None:
    alone, together = (compose("--count", "4", "--json", "--batch", batch)[1] for batch in ("1", "4"))
    assert {json.loads(line).get("text") for line in alone.splitlines()} == {
        json.loads(line).get("text") for line in together.splitlines()
    }


def test_unconstrained_it_draws_whatever_comes(compose: Any) -> None:
    status, _, err = compose("--unconstrained", "--characters", "60")
    assert status == 1
    assert "The constraint is switched off." not in err
    assert "Nothing was found" in err


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--bars", "9", "--form", "AABB"), "9 bars can’t be shared out"),
        (("--rhythm", "polka"), "no rhythm “polka”. Choose from: jig."),
        (("--compass", "tuba"), "“tuba” is no compass"),
        (("--top-p", "0"), "Top-p is 0"),
        (("--top-k", "-1"), "Top-k is -1"),
        (("--batch", "1000"), "Batch is 1,000"),
        (("--unconstrained", "--key", "D"), "it can’t obey a prompt"),
    ],
)
def test_what_cannot_be_met_is_told_in_one_line_before_composing(
    compose: Any, tmp_path: Path, options: tuple[str, ...], sentence: str
) -> None:
    status, out, err = compose(*options)
    assert status == 1
    assert out == ""
    assert sentence in err.splitlines()[-1]
    assert not list((tmp_path / "out").glob("*"))


def test_without_a_model_the_one_in_the_box_composes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--rhythm", "jig", "--meter", "6/8", "--key", "G", "--bars", "32", "--seed", "1"]
    assert main(["compose", "--out", str(tmp_path), "--json", *asked]) == 0
    tune = json.loads(capsys.readouterr().out.splitlines()[0])
    text = Path(tune["files"]["abc"]).read_text()
    assert "model starter, seed 1" in text
    assert "\nR:jig\nM:6/8\nL:1/8\nK:G\n" in text
    assert tune["valid"]
    assert tune["originality"] is not None
