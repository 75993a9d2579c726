"""Reads and writes a model as one `.npz` file, and never believes what a file says of itself.

The file is a plain NumPy archive: `header` (JSON), `losses`, `validation_losses`, and the arrays that
`composer.model.shapes` names, all stored, not compressed. Names, sizes, shapes and types are compared with
what the header's settings lead to before any array is read; the archive's checksums find flipped bits.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.arrays import LONGEST_PREFIX, member_bytes, open_archive, read_array
from composer.errors import ComposerError
from composer.files import open_regular, write_atomically
from composer.model.header import CheckpointHeader, OtherVersionError
from composer.model.registry import NETWORKS
from composer.model.shapes import ArrayShapes, Shapes, size
from composer.training.network import Arrays

HEADER, LOSSES, VALIDATION = "header", "losses", "validation_losses"
LONGEST_HEADER = 4 * 2**20


@dataclass(frozen=True)
class Checkpoint:
    """A model at one moment.

    Attributes:
        losses: of each step, `(steps,)`, float64.
        validation_losses: step and loss of each checkpoint, `(checkpoints, 2)`, float64.
        arrays: see `composer.model.shapes`; float32, but float16 in the file where the header says so.
    """

    header: CheckpointHeader
    losses: NDArray[np.float64]
    validation_losses: NDArray[np.float64]
    arrays: Arrays


def write_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Writes `path` atomically; raises ComposerError where that fails, leaving what was there."""
    buffer = io.BytesIO()
    stored = np.float16 if checkpoint.header.half_precision else np.float32
    content: dict[str, NDArray[Any]] = {
        HEADER: np.frombuffer(checkpoint.header.to_json().encode(), dtype=np.uint8),
        LOSSES: checkpoint.losses,
        VALIDATION: checkpoint.validation_losses,
        **{name: array.astype(stored, copy=False) for name, array in checkpoint.arrays.items()},
    }
    np.savez(buffer, allow_pickle=False, **content)
    write_atomically(path, buffer.getvalue())


def read_header(path: Path) -> CheckpointHeader:
    """Reads what the model at `path` is, without its numbers; raises ComposerError as `read_checkpoint`."""
    with _opened(path) as archive:
        header = _read_header(archive)
        _check_sizes(archive, header)
        return header


def read_checkpoint(path: Path, weights_only: bool = False) -> Checkpoint:
    """Reads a model, all of it or what composing needs.

    Raises:
        ComposerError: the file can't be read, is damaged, or of another version; it says what to do.
    """
    with _opened(path) as archive:
        header = _read_header(archive)
        every, weights = _check_sizes(archive, header)
        arrays = {
            name: _read_array(archive, name, shape, _stored(header)).astype(np.float32, copy=False)
            for name, shape in (weights if weights_only else every).items()
        }
        return Checkpoint(header, *_read_losses(archive, header), arrays)


def read_losses(path: Path) -> Checkpoint:
    """Reads a model without its arrays: some milliseconds; raises ComposerError as `read_checkpoint`."""
    with _opened(path) as archive:
        header = _read_header(archive)
        _check_sizes(archive, header)
        return Checkpoint(header, *_read_losses(archive, header), {})


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive at `path`; whatever goes wrong while it is read becomes one sentence."""
    try:
        with open_regular(path) as file, open_archive(file) as archive:
            yield archive
    except OtherVersionError as error:
        raise ComposerError(
            f"The model “{path}” {error}. Update the program to use it, or choose another model; this one "
            "stays as it is."
        ) from error
    except FileNotFoundError as error:
        raise ComposerError(
            f"There is no model at “{path}”. Choose the folder of a trained model, or train one."
        ) from error
    except OSError as error:
        raise ComposerError(
            f"The model “{path}” could not be read: {error.strerror or error}. "
            "Check that the file is there and may be read."
        ) from error
    except _DAMAGE as error:
        raise ComposerError(
            f"The model “{path}” is damaged, or no model of this program ({error}). Restore it from a copy, "
            "take another checkpoint out of the same folder (best.npz, last.npz), or train it again."
        ) from error


_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    LookupError,
    ValueError,
    ArithmeticError,
    AttributeError,
    NotImplementedError,
    RuntimeError,
    TypeError,
    MemoryError,
    ComposerError,
)
"""What zipfile, NumPy, json and the settings' own checks raise at damaged content."""


def _size(archive: zipfile.ZipFile, name: str) -> int:
    """Bytes of a member as the archive states them; it is stored, so the file itself bounds them."""
    length = member_bytes(archive, name)
    member = archive.getinfo(f"{name}.npy")
    if member.compress_type != zipfile.ZIP_STORED or member.file_size != member.compress_size:
        raise ValueError(f"{name} is compressed")
    return length


def _read_header(archive: zipfile.ZipFile) -> CheckpointHeader:
    _size(archive, HEADER)
    return CheckpointHeader.from_json(read_array(archive, HEADER, np.uint8, LONGEST_HEADER).tobytes())


def _read_losses(
    archive: zipfile.ZipFile, header: CheckpointHeader
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Of each step, and step and loss of each checkpoint."""
    losses = _read_array(archive, LOSSES, (header.step,), np.float64)
    validation = _read_array(archive, VALIDATION, (header.checkpoints, 2), np.float64)
    if not bool(((validation[:, 0] >= 0) & (validation[:, 0] <= header.step)).all()):
        raise ValueError("it names checkpoints at steps that were never made")
    return losses, validation


def _check_sizes(archive: zipfile.ZipFile, header: CheckpointHeader) -> tuple[Shapes, Shapes]:
    """The shapes of all arrays and of the weights; raises ValueError where the archive has others."""
    shapes: ArrayShapes = NETWORKS[header.network.NAME].shapes(
        header.network, len(header.vocabulary), header.carried_batch_size, header.averaged
    )
    rest: Shapes = {**shapes.optimizer, **shapes.averages, **shapes.carried} if header.can_resume else {}
    every = {**shapes.weights, **rest}
    expected = sorted(f"{name}.npy" for name in (HEADER, LOSSES, VALIDATION, *every))
    if sorted(archive.namelist()) != expected:
        raise ValueError("its arrays are not those of its settings")
    _check_size(archive, LOSSES, (header.step,), np.float64)
    _check_size(archive, VALIDATION, (header.checkpoints, 2), np.float64)
    for name, shape in every.items():
        _check_size(archive, name, shape, _stored(header))
    return every, shapes.weights


def _stored(header: CheckpointHeader) -> type[np.floating[Any]]:
    return np.float16 if header.half_precision else np.float32


def _check_size(archive: zipfile.ZipFile, name: str, shape: tuple[int, ...], dtype: Any) -> None:
    wanted = size(shape) * np.dtype(dtype).itemsize
    if not wanted < _size(archive, name) <= wanted + LONGEST_PREFIX:
        raise ValueError(f"{name} has another size")


def _read_array(archive: zipfile.ZipFile, name: str, shape: tuple[int, ...], dtype: Any) -> NDArray[Any]:
    """Reads one member whole, which checks its checksum, if it has just the size it must have."""
    _check_size(archive, name, shape, dtype)
    array = read_array(archive, name, dtype, size(shape))
    if array.shape != shape:
        raise ValueError(f"{name} has another shape")
    if not bool(np.isfinite(array).all()):
        raise ValueError(f"{name} holds what is no number")
    return array
