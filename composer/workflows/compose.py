"""Composes tunes with a trained model, compares them with the tunes it learnt from, and ranks them."""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from composer.composition.constraint.header import HeaderValues, values_of_index
from composer.composition.events import CompositionEvent, CorpusCompared, TuneComposed
from composer.composition.generation import generate
from composer.composition.originality.comparison import compared
from composer.composition.prompt import Prompt
from composer.composition.ranking import WEIGHTS, rank
from composer.composition.sampling import DEFAULT_TEMPERATURE
from composer.composition.settings import CompositionSettings
from composer.melody.index import CorpusIndex
from composer.model.header import CheckpointHeader
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.workflows.networks import stepping_model
from composer.workflows.training_index import training_index

LARGEST_SEED = 1_000_000


@dataclass(frozen=True)
class ComposeRequest:
    """What to compose; see `CompositionSettings` for what is not said here.

    Attributes:
        model: a model's folder, or one of its checkpoints.
        seed: None for a new one each time; the events tell which it was.
        compared: tunes are compared with the training tunes, which are read once for a model.
        weights: of the parts of the ranking, see `composer.composition.ranking`.
        like: a tune that the network reads first: those that are composed take up its key, meter, rhythm and
            form, where none are asked for. One that has more than half of its bars, or four in a row, is
            composed again, up to `composer.composition.texts.MOST_TRIES` times in all.
    """

    model: Path
    count: int = 1
    seed: int | None = None
    temperature: float = DEFAULT_TEMPERATURE
    start: str = ""
    characters: int = 1000
    free_text: bool = False
    top_k: int = 0
    top_p: float = 1.0
    prompt: Prompt = field(default_factory=Prompt)
    constrained: bool = True
    batch: int = 0
    compared: bool = True
    weights: Mapping[str, float] = field(default_factory=lambda: dict(WEIGHTS))
    like: Tune | None = None


def compose(request: ComposeRequest) -> Iterator[CompositionEvent]:
    """Rebuilds the model in NumPy and composes; closing the iterator stops at once.

    Raises:
        ComposerError: a setting out of range, no model or a damaged one, characters in the start
            that the model does not know, a prompt that can't be met, or a tune that is no example.
    """
    settings = _settings(request)
    model = stepping_model(request.model)
    header = model.header
    header.vocabulary.encode(request.start)
    index: CorpusIndex | None = None
    for found in _index(request, header):
        if isinstance(found, CorpusCompared):
            yield found
        else:
            index = found
    values = values_of_index(index) if index is not None else HeaderValues()
    for event in generate(model.network, header.vocabulary, header.form, settings, values=values):
        yield _judged(event, index, request.weights) if isinstance(event, TuneComposed) else event


def _settings(request: ComposeRequest) -> CompositionSettings:
    folder = request.model.parent if request.model.suffix == ".npz" else request.model
    return CompositionSettings(
        count=request.count,
        seed=secrets.randbelow(LARGEST_SEED) if request.seed is None else request.seed,
        temperature=request.temperature,
        start=request.start,
        characters=request.characters,
        free_text=request.free_text,
        top_k=request.top_k,
        top_p=request.top_p,
        prompt=request.prompt,
        constrained=request.constrained,
        batch=request.batch,
        model=folder.resolve().name,
        like=request.like,
    )


def _index(
    request: ComposeRequest, header: CheckpointHeader
) -> Iterator[CorpusCompared | CorpusIndex | None]:
    """The training tunes, where they are wanted: to compare with, and for what their fields say."""
    if request.compared or request.constrained:
        yield from training_index(request.model, header.sources)


def _judged(event: TuneComposed, index: CorpusIndex | None, weights: Mapping[str, float]) -> TuneComposed:
    tune = read_tune(event.text)
    originality = compared(tune, index)
    return replace(event, originality=originality, ranking=rank(tune, originality, weights))
