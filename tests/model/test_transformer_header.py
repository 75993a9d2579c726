"""A model of a Transformer whose header is damaged is told in a sentence, and is never another network."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from composer.encoding.crops import CropState
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.model.checkpoint import read_checkpoint, read_header
from composer.model.folder import ModelFolder
from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.shapes import transformer_shapes
from composer.training.run import Run
from composer.training.settings import TrainingSettings

NETWORK = TransformerSettings(layers=1, width=8, heads=2, context=16, dropout=0.0)
VOCABULARY = Vocabulary.of("\nabc|")
MISSING = "<missing>"  # a word: processes that share the tests must agree on their names


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model's folder."""
    shapes = transformer_shapes(NETWORK, len(VOCABULARY))
    run = Run.new(9)
    run.crops, run.losses = CropState.new(9), [2.0]
    arrays = {name: np.ones(shape, np.float32) for name, shape in (shapes.weights | shapes.optimizer).items()}
    folder = ModelFolder(
        tmp_path / "model", NETWORK, TrainingSettings(), VOCABULARY, "tunes", "canonical", ("ryans",)
    )
    folder.keep(run.snapshot(arrays), is_best=False)
    return folder.path


def with_header(path: Path, network: dict[str, Any], **changes: Any) -> None:
    """Writes the archive anew, with checksums that are right."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    content = json.loads(read_header(path).to_json()) | changes
    content["network"] |= network
    content["network"] = {name: value for name, value in content["network"].items() if value is not MISSING}
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.frombuffer(json.dumps(content).encode(), np.uint8))
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in (members | {"header.npy": buffer.getvalue()}).items():
            archive.writestr(name, data)


def test_a_whole_one_is_read(model: Path) -> None:
    assert read_checkpoint(model / "last.npz").header.network == NETWORK


@pytest.mark.parametrize(
    "network",
    [
        *(
            {"context": value}
            for value in (0, -16, 15, 8193, 10**9, 1e9, 16.0, "16", "1e9", None, True, [16])
        ),
        *(
            {name: MISSING}
            for name in ("context", "heads", "layers", "width", "dropout", "attention_dropout")
        ),
        {"heads": 3},
        {"heads": 0},
        {"heads": 4},
        {"width": 16},
        {"layers": 2},
        {"dropout": float("nan")},
    ],
    ids=str,
)
def test_damaged_settings_are_refused_and_the_file_stays(model: Path, network: dict[str, Any]) -> None:
    path = model / "last.npz"
    with_header(path, network)
    before = path.read_bytes()
    for read in (read_header, read_checkpoint) if _is_no_network(network) else (read_checkpoint,):
        with pytest.raises(ComposerError, match=r"last\.npz” is damaged.*Restore it from a copy"):
            read(path)
    assert path.read_bytes() == before


def _is_no_network(network: dict[str, Any]) -> bool:
    """True where the header alone tells that it is wrong, without its arrays."""
    return network not in ({"heads": 4}, {"width": 16}, {"layers": 2})


def test_the_arrays_of_another_network_are_refused(model: Path) -> None:
    lstm = dict.fromkeys(("context", "heads", "width", "attention_dropout"), MISSING)
    lstm |= {"embedding_dimension": 8, "rnn_units": 8, "recurrent_dropout": 0.0}
    with_header(model / "last.npz", lstm, network_name="lstm")
    with pytest.raises(ComposerError, match=r"damaged.*its arrays are not those of its settings"):
        read_checkpoint(model / "last.npz")
