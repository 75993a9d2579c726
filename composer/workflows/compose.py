"""Composes tunes with a trained model."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from composer.composition.events import CompositionEvent
from composer.composition.generation import generate
from composer.composition.settings import CompositionSettings
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import composing_path
from composer.model.registry import STEPPING_NETWORKS

LARGEST_DICE = 1_000_000


@dataclass(frozen=True)
class ComposeRequest:
    """What to compose; see `CompositionSettings` for what is not said here.

    Attributes:
        model: a model's folder, or one of its checkpoints.
        seed: None for a new one each time; the events tell which it was.
    """

    model: Path
    count: int = 1
    seed: int | None = None
    temperature: float = 1.0
    start: str = ""
    characters: int = 1000
    free_text: bool = False


def compose(request: ComposeRequest) -> Iterator[CompositionEvent]:
    """Rebuilds the model at batch size one and composes; closing the iterator stops at once.

    Raises:
        ComposerError: a setting out of range, no model or a damaged one, or characters in the start
            that the model does not know.
    """
    settings = CompositionSettings(
        count=request.count,
        seed=secrets.randbelow(LARGEST_DICE) if request.seed is None else request.seed,
        temperature=request.temperature,
        start=request.start,
        characters=request.characters,
        free_text=request.free_text,
    )
    checkpoint = read_checkpoint(composing_path(request.model), weights_only=True)
    header = checkpoint.header
    header.vocabulary.encode(request.start)
    network = STEPPING_NETWORKS[header.network_name](header.network, checkpoint.arrays)
    yield from generate(network, header.vocabulary, header.form, settings)
