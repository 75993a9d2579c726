"""The lab's functions by the lab's names: what they take, what they give, and what they say to bad input."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import composer.lab as lab
from composer.encoding.crops import get_batch
from composer.errors import ComposerError

SONGS = ("X:1\nT:One\nM:6/8\nL:1/8\nK:G\nGAG GAB|ABA ABd|", "X:2\nT:Two\nK:D\nDEFG ABcd|")
TEXT = "\n\n".join(SONGS)


@pytest.fixture(autouse=True)
def _nothing_made_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lab, "_latest", lab._Latest())


def test_it_is_imported_without_tensorflow() -> None:
    program = "import sys, composer.lab; sys.exit('tensorflow' in sys.modules or 'keras' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_labs_songs_are_loaded_where_they_are_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ABC_COMPOSER_HOME", str(tmp_path))
    folder = tmp_path / "collections" / "mitdeeplearning"
    folder.mkdir(parents=True)
    (folder / "irish.abc").write_text(f"{TEXT}\n\nX:3\nK:C\nno whole song")
    assert lab.load_training_data() == list(SONGS)
    assert capsys.readouterr().out == "Found 2 songs in text\n"
    assert lab.vectorize_string("G").tolist() == [sorted(set(TEXT)).index("G")]


def test_songs_are_taken_out_as_the_lab_takes_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert lab.extract_song_snippet("a\n\nb\nc\n\n\n\nd\n\nunfinished") == ["a", "b\nc", "", "\nd", "d"]
    assert lab.extract_song_snippet("") == []
    assert capsys.readouterr().out == "Found 5 songs in text\nFound 0 songs in text\n"


@pytest.mark.parametrize("batches", [get_batch, lab.get_batch])
@pytest.mark.parametrize("kind", [np.int32, np.int64])
def test_batches_pass_what_the_lab_tests_of_its_own(batches: Callable[..., object], kind: type) -> None:
    vectorized = lab.vectorize_string(TEXT, set(TEXT)).astype(kind)
    x, y = batches(vectorized, 10, 2)  # type: ignore[misc]
    assert type(x) is type(y) is np.ndarray
    assert x.shape == y.shape == (2, 10)
    assert (x[:, 1:] == y[:, :-1]).all()


def test_batches_take_the_names_that_the_lab_gives_their_sizes() -> None:
    x, _ = lab.get_batch(lab.vectorize_string(TEXT, set(TEXT)), seq_length=5, batch_size=1)
    assert x.shape == (1, 5)


@pytest.mark.parametrize(
    ("does", "sentence"),
    [
        (lambda: lab.vectorize_string("X"), r"Call load_training_data\(\) first"),
        (lambda: lab.vectorize_string("é", "abc"), "does not know “é”"),
        (lambda: lab.train_step(np.zeros((1, 2)), np.zeros((1, 2))), "There is no network yet"),
        (lambda: lab.build_model(3, 4, 0, 1), "rnn_units is 0"),
        (lambda: lab.get_batch(np.arange(9), 9, 1), "sequence length of 9 needs at least 10"),
    ],
)
def test_what_can_not_be_done_is_one_sentence(does: Callable[[], object], sentence: str) -> None:
    with pytest.raises(ComposerError, match=sentence):
        does()


def test_a_song_is_heard_and_what_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert lab.play_song(SONGS[0])[:4] == b"RIFF"
    for text in ("no song", "X:1\nK:D\n"):
        assert lab.play_song(text) is None
        assert capsys.readouterr().out


def test_a_song_is_saved_as_often_as_its_cell_is_run(tmp_path: Path) -> None:
    for song in SONGS:
        assert lab.save_song_to_abc(song, str(tmp_path / "mine")) == str(tmp_path / "mine")
    assert (tmp_path / "mine.abc").read_text() == SONGS[1]


@pytest.fixture
def model() -> object:
    """For batches of four, of the vocabulary of TEXT."""
    return lab.build_model(len(set(TEXT)), embedding_dim=8, rnn_units=6, batch_size=4)


# Keras 3.15 asks NumPy for a variable's numbers in the way of NumPy 1.
@pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")
@pytest.mark.tensorflow
def test_it_learns_is_saved_and_writes_at_batch_size_one_what_keras_computes(
    model: object, tmp_path: Path
) -> None:
    ids = lab.vectorize_string(TEXT, set(TEXT))
    losses = [lab.train_step(*lab.get_batch(ids, 20, 4)).numpy().mean() for _ in range(60)]
    assert losses[0] == pytest.approx(np.log(len(set(TEXT))), abs=0.1)
    assert losses[-1] < losses[0] - 0.3
    model.save_weights(tmp_path / "a.weights.h5")  # type: ignore[attr-defined]
    one = lab.build_model(len(set(TEXT)), 8, 6, batch_size=1)
    one.build((1, None))
    one.load_weights(tmp_path / "a.weights.h5")
    assert lab.generate_text(one, "X:", 30).startswith("X:")
    assert len(lab.generate_text(model, "X", 30)) == 31
    network, logits = lab._stepping(one, len(set(TEXT))), []
    state = network.start(1)
    for number in ids[:20]:
        row, state = network.step(np.array([number], np.int32), state)
        logits.append(row[0])
    for _ in range(2):
        one.reset_states()
        assert np.allclose(one(ids[np.newaxis, :20]).numpy()[0], logits, atol=1e-5)


@pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")
@pytest.mark.tensorflow
def test_batches_networks_optimizers_and_vocabularies_that_do_not_belong_together_are_told(
    model: object,
) -> None:
    import keras

    ids = lab.vectorize_string(TEXT, set(TEXT))
    x, y = lab.get_batch(ids, 10, 4)
    optimizer = keras.optimizers.Adam()
    lab.train_step(x, y, model, optimizer)
    lab.train_step(x, y)
    another = lab.build_model(len(set(TEXT)), 8, 6, batch_size=4)
    for does, sentence in (
        (lambda: lab.train_step(x, y, another, optimizer), "has begun with another network"),
        (
            lambda: lab.train_step(x[:2], y[:2]),
            r"has 2 rows, and the network was built for 4.*batch_size=2\)",
        ),
        (lambda: lab.train_step(x + 100, y), "built for a vocabulary of"),
        (lambda: lab.generate_text(model, ""), "start string is empty"),
        (lambda: lab.generate_text(model, "X", 5, "XYZ"), "and the vocabulary has 3"),
        (
            lambda: lab.generate_text(keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)]), "X"),
            "shapes",
        ),
    ):
        with pytest.raises(ComposerError, match=sentence):
            does()
    lab.train_step(x, y, another)
