"""Composes tunes with a trained model, compares them with the tunes it learnt from, and ranks them."""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Self

from composer.composition.constraint.header import HeaderValues, values_of_index
from composer.composition.events import CompositionEvent, CorpusCompared, TuneComposed
from composer.composition.generation import generate
from composer.composition.naming import Titles
from composer.composition.originality.comparison import compared
from composer.composition.prompt import Prompt
from composer.composition.ranking import WEIGHTS, rank
from composer.composition.settings import CompositionSettings
from composer.library.finding import titles_and_texts
from composer.melody.index import CorpusIndex
from composer.model.header import CheckpointHeader
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.setting import Value, parsed
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.networks import stepping_model
from composer.workflows.training_index import training_index

NEW_SEEDS = 1_000_000
"""A new seed is below this, so that it can be told and typed."""


def new_seed() -> int:
    """A seed that nobody chose."""
    return secrets.randbelow(NEW_SEEDS)


@dataclass(frozen=True)
class ComposeRequest(CompositionSettings):
    """What to compose; see `CompositionSettings` for what is not said here.

    Attributes:
        model: a model's folder, or one of its checkpoints.
        seed: a new one each time where none is given; the events tell which it was.
        library: the file of the library, whose titles no other tune gets; None for no library.
        known: the training tunes that may be read, where a model comes from elsewhere.
        compared: tunes are compared with the training tunes, which are read once for a model.
        weights: of the parts of the ranking, see `composer.composition.ranking`.
        like: a tune that the network reads first: those that are composed take up its key, meter, rhythm and
            form, where none are asked for. One that has more than half of its bars, or four in a row, is
            composed again, up to `composer.composition.texts.MOST_TRIES` times in all.
    """

    model: Path
    library: Path | None = None
    known: KnownTunes = field(default_factory=KnownTunes)
    compared: bool = True
    weights: Mapping[str, float] = field(default_factory=lambda: dict(WEIGHTS))
    seed: int = field(
        default_factory=new_seed,
        kw_only=True,
        metadata=CompositionSettings.__dataclass_fields__["seed"].metadata,
    )

    day: date | None = field(default_factory=date.today, kw_only=True)

    @classmethod
    def of(cls, model: Path, values: Mapping[str, Value], like: Tune | None = None) -> Self:
        """What a form or a command line says by the names of settings; `like` goes with it.

        Raises:
            ComposerError: a value out of its range, or a prompt that contradicts itself.
        """
        return cls(model, prompt=Prompt(**parsed(Prompt, values)), like=like, **parsed(cls, values))


def compose(request: ComposeRequest) -> Iterator[CompositionEvent]:
    """Rebuilds the model in NumPy and composes; closing the iterator stops at once.

    Raises:
        ComposerError: a setting out of range, no model or a damaged one, characters in the start
            that the model does not know, a prompt that can't be met, or a tune that is no example.
    """
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
    folder = request.model.parent if request.model.suffix == ".npz" else request.model
    settings = replace(request, model_name=folder.resolve().name)
    titles = _titles(request, index)
    for event in generate(
        model.network, header.vocabulary, header.form, settings, values=values, titles=titles
    ):
        yield _judged(event, index, request.weights) if isinstance(event, TuneComposed) else event


def _titles(request: ComposeRequest, index: CorpusIndex | None) -> Titles:
    taken = index.titles if index is not None else ()
    kept = titles_and_texts(request.library) if request.library is not None else ()
    return Titles(request.plain_titles, request.day, taken, kept)


def _index(
    request: ComposeRequest, header: CheckpointHeader
) -> Iterator[CorpusCompared | CorpusIndex | None]:
    """The training tunes, where they are wanted: to compare with, and for what their fields say."""
    if request.compared or request.constrained:
        yield from training_index(request.model, header.sources, request.known)


def _judged(event: TuneComposed, index: CorpusIndex | None, weights: Mapping[str, float]) -> TuneComposed:
    tune = read_tune(event.text)
    originality = compared(tune, index)
    return replace(event, originality=originality, ranking=rank(tune, originality, weights))
