"""Keeps beside a model which tunes a person left out, so that they stay out when it is trained further."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from composer.corpus.choice import chosen, leave_out
from composer.corpus.collection import Corpus
from composer.errors import ComposerError
from composer.files import write_atomically
from composer.model.folder import LAST
from composer.training.events import CheckpointSaved, TrainingEvent, TrainingStarted
from composer.workflows.train import TrainRequest, train

CHOICE_NAME = "left-out.json"


def train_as_chosen(request: TrainRequest) -> Iterator[TrainingEvent]:
    """Trains as `train` does, and keeps what was left out of the corpus beside the model.

    Raises:
        ComposerError: see `train`; besides, at the end, what was left out could not be kept.
    """
    begun = kept = False
    try:
        for event in train(request):
            begun = begun or isinstance(event, TrainingStarted)
            if isinstance(event, CheckpointSaved) and not kept:
                with suppress(ComposerError):  # tried again at the end
                    keep_choice(request.corpus, request.folder)
                    kept = True
            yield event
    finally:
        if begun and not kept and (request.folder / LAST).exists():
            keep_choice(request.corpus, request.folder)


def keep_choice(corpus: Corpus, folder: Path) -> None:
    """Writes what a person left out; nothing where nothing was and no file says otherwise."""
    places = [[one.source, one.position] for one in chosen(corpus)]
    path = folder / CHOICE_NAME
    if places or path.exists():
        write_atomically(path, json.dumps(places, ensure_ascii=False, indent=1).encode())


def as_chosen(corpus: Corpus, folder: Path) -> Corpus:
    """The corpus without what was left out when the model in `folder` was trained.

    Raises:
        ComposerError: what was left out can't be read.
    """
    path = folder / CHOICE_NAME
    try:
        places = {(str(source), int(position)) for source, position in json.loads(path.read_bytes())}
    except FileNotFoundError:
        return corpus
    except (OSError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise ComposerError(
            f"“{path}” names the tunes that were left out of the training, and it can't be read: {error}. "
            "Delete it to train on all tunes, or train a new model."
        ) from error
    positions = {n for n, tune in enumerate(corpus.tunes) if (tune.source, tune.position) in places}
    return leave_out(corpus, positions) if positions else corpus
