"""Working on a tune with a model, as the window does it."""

from pathlib import Path

import numpy as np
import pytest

from composer.composition.events import TuneComposed
from composer.composition.written_bars import written_bars
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.model.checkpoint import Checkpoint, write_checkpoint
from composer.model.header import CheckpointHeader
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.notation.reader import read_tune
from composer.score.added_parts import BELOW, FOR_TWO, AddedPart, with_part
from composer.training.settings import TrainingSettings
from composer.workflows.rework import ReworkRequest, confidence, continue_with, rework

TUNE = 'X:1\nT:The One\nR:reel\nM:4/4\nL:1/8\nK:G\n"G"GABc dedB|c2ec A4|F2Ad fefd|gedB G4|]\n'
CHARACTERS = "R:rel\nM:4/4\nL:1/8\nK:GABCDEFabcdefgz,'^_=<>(-[]| 235679"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model whose weights are dice."""
    folder = tmp_path_factory.mktemp("models") / "dice"
    network, dice = LstmSettings(embedding_dimension=8, rnn_units=16), np.random.default_rng(0)
    vocabulary = Vocabulary.of(CHARACTERS)
    shapes = lstm_shapes(network, len(vocabulary)).weights
    header = CheckpointHeader(
        network=network, training=TrainingSettings(), vocabulary=vocabulary,
        corpus="dice", form="canonical", sources=(), step=1, checkpoints=0, train_loss=None,
        validation_loss=None, best_validation_loss=None, untrained_loss=4.0, untrained_sample="",
        random_state=np.random.PCG64(0).state, can_resume=False,
    )  # fmt: skip
    arrays = {name: dice.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}
    write_checkpoint(folder / "best.npz", Checkpoint(header, np.zeros(1), np.zeros((0, 2)), arrays))
    return folder


def tunes(request: ReworkRequest) -> list[TuneComposed]:
    return [event for event in rework(request) if isinstance(event, TuneComposed)]


def test_bars_are_composed_anew_and_ranked(model: Path) -> None:
    found = tunes(ReworkRequest(model, TUNE, (1, 2), count=3, seed=4))
    assert [tune.seed for tune in found] == [4, 5, 6]
    assert all(tune.text.startswith(TUNE[: TUNE.index("c2ec")]) for tune in found)
    assert all(tune.valid and tune.ranking is not None for tune in found)


def test_bars_are_composed_like_others_and_as_an_answer_and_a_cadence_stays(model: Path) -> None:
    (like,) = tunes(ReworkRequest(model, TUNE, (1, 2), seed=4, kind="like", like=(0,), keeps_cadence=True))
    bars = written_bars(like.text)
    assert [event.duration for event in bars[1].events] == [event.duration for event in bars[0].events]
    assert like.text.endswith(TUNE[TUNE.index("F2Ad") :])
    (answer,) = tunes(ReworkRequest(model, TUNE, (0, 1), seed=4, kind="answer"))
    assert "|c2ec A4|GABc dedB|" in answer.text
    assert written_bars(answer.text)[3].events[-1].pitches[0].step == "G"
    assert like.valid
    assert answer.valid


def test_another_note_is_chosen_and_gone_on_from(model: Path) -> None:
    notes = confidence(model, TUNE)
    assert [TUNE[note.start : note.end] for note in notes[:3]] == ["G", "A", "B"]
    note = notes[8]
    other = next(each for each in note.alternatives if each.text in ("A", "B", "c", "d", "e", "f", "a", "b"))
    (tune,) = tunes(continue_with(model, TUNE, note, other, seed=1))
    assert tune.text.startswith(TUNE[: note.start] + other.text)
    assert len(written_bars(tune.text)) == 4
    assert tune.valid


def test_settings_out_of_range_are_said(model: Path) -> None:
    for wrong in ({"count": 0}, {"temperature": 0.0}, {"seed": -1}, {"kind": "other"}):
        with pytest.raises(ComposerError):
            tunes(ReworkRequest(model, TUNE, (1,), **wrong))


def test_without_a_model_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match="no model"):
        tunes(ReworkRequest(tmp_path, TUNE, (1,)))


@pytest.mark.parametrize("added", [*FOR_TWO, *BELOW], ids=lambda added: added.name)
def test_an_added_part_follows_the_melody(model: Path, added: AddedPart) -> None:
    text = with_part(read_tune(TUNE), added)
    assert [written_bars(text)[n].index for n in (1, 2)] == [1, 2]
    found = tunes(ReworkRequest(model, text, (1, 2), count=2, seed=4))
    alone = tunes(ReworkRequest(model, TUNE, (1, 2), count=2, seed=4))
    expected = []
    for tune in alone:
        try:
            expected.append(with_part(read_tune(tune.text), added))
        except ComposerError:
            continue  # the part can't follow that way: it is passed over
    assert [tune.text for tune in found] == expected


def test_where_no_part_was_added_two_voices_are_told(model: Path) -> None:
    with pytest.raises(ComposerError, match="2 voices"):
        next(rework(ReworkRequest(model, "X:1\nL:1/8\nM:4/4\nK:G\nV:1\nG8|\nV:2\nB8|\n", (0,), seed=1)))
