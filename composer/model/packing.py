"""Makes a trained model small enough to travel: its best weights alone, in half precision."""

from dataclasses import replace
from pathlib import Path

from composer.errors import ComposerError
from composer.files import write_atomically
from composer.model.calibration import UNCHANGED, at_temperature
from composer.model.checkpoint import read_checkpoint, write_checkpoint
from composer.model.folder import BEST, READABLE, composing_path


def pack(model: Path, folder: Path, temperature: float = UNCHANGED) -> Path:
    """Writes the weights that `model` composes with into `folder`, at two bytes a weight.

    A weight keeps 11 bits of its precision, which moves a loss by less than 0.001. Training can't go on
    where it ended, for want of the optimizer's state, but a new training can begin with these weights.

    Args:
        temperature: what `model` is to draw at; the packed one draws so at temperature 1. See
            `composer.model.calibration`.

    Returns:
        the file written.

    Raises:
        ComposerError: there is no model, it is damaged, nothing can be drawn at the temperature, or the
            folder takes no files; nothing is changed.
    """
    checkpoint = at_temperature(read_checkpoint(composing_path(model), weights_only=True), temperature)
    largest = max(float(abs(array).max()) for array in checkpoint.arrays.values())
    if largest > LARGEST_WEIGHT:
        raise ComposerError(
            f"The model “{model}” has a weight of {largest:,.0f}, and half precision ends at "
            f"{LARGEST_WEIGHT:,}. Train it with weight decay, or keep it as it is."
        )
    packed = replace(checkpoint, header=replace(checkpoint.header, can_resume=False, half_precision=True))
    write_checkpoint(folder / BEST, packed)
    write_atomically(folder / READABLE, packed.header.to_json().encode())
    return folder / BEST


LARGEST_WEIGHT = 65_504
