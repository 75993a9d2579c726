"""The model that comes with the program: to compose with at once, and to begin a training with."""

from dataclasses import replace
from pathlib import Path

from composer.errors import ComposerError
from composer.resources import resource
from composer.training.presets import Preset
from composer.training.settings import NetworkSettings
from composer.workflows.models import ModelSummary, models_at_hand, read_model

STARTER = "starter"
STARTER_NAME = "Starter model"


def starter_path() -> Path:
    """Its folder; raises ComposerError where the installation is not whole."""
    return resource(STARTER)


def starter_model() -> ModelSummary:
    """What a list shows of it."""
    return replace(read_model(starter_path()), name=STARTER_NAME)


def network_of(preset: Preset) -> NetworkSettings:
    """A preset's network: the starter model's own where the training begins with it.

    Raises:
        ComposerError: it begins with the starter model, which can't be read.
    """
    if preset.network is not None:
        return preset.network
    model = starter_model()
    if model.network is None:
        raise ComposerError(model.problem)
    return model.network


def composing_models(folder: Path, chosen: Path | None = None) -> tuple[ModelSummary, ...]:
    """A person's own models in `folder`, newest first, and the starter model; see `models_at_hand`."""
    return (*models_at_hand(folder, chosen), starter_model())


def named_model(name: str) -> Path:
    """A model's path as a command line names it: `starter`, a folder, or a checkpoint."""
    return starter_path() if name == STARTER else Path(name)
