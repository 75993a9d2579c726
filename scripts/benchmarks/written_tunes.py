"""The tunes that a measurement of music is about: composed for it, or read from a file; all or the best."""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from composer.composition.events import TuneComposed
from composer.composition.originality.comparison import compared
from composer.composition.prompt import Prompt
from composer.composition.ranking import rank
from composer.composition.sampling import DEFAULT_TEMPERATURE
from composer.corpus.sources import read_abc_file
from composer.melody.index import CorpusIndex
from composer.notation.reader import read_tune
from composer.notation.tunebook import split_tunebook
from composer.workflows.compose import ComposeRequest, compose
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.models import read_model
from composer.workflows.starter import STARTER, named_model
from composer.workflows.training_index import training_index

MIXED = "mixed"
_CHARACTERS = 2000


@dataclass(frozen=True)
class WrittenTune:
    """A tune, its ranking, and how many bars in a row it shares with a training tune; None if unknown."""

    text: str
    value: float
    shared_run: int | None


def add_source(parser: argparse.ArgumentParser) -> None:
    """The arguments that `written_tunes` reads."""
    parser.add_argument("--composed", type=Path, metavar="FILE.abc", help="tunes that are already written")
    parser.add_argument(
        "--model", type=named_model, default=STARTER, help="a model's folder (default: starter)"
    )
    parser.add_argument(
        "--count", type=int, default=0, help="tunes of each rhythm (default: 300; N of --best N)"
    )
    parser.add_argument(
        "--rhythm", nargs="+", default=[MIXED], help="as the model names them, or mixed (default)"
    )
    parser.add_argument("--seed", type=int, default=0, help="seed of the first tune (default: 0)")
    parser.add_argument("--temperature", type=float, default=DEFAULT_TEMPERATURE)
    parser.add_argument("--top-p", type=float, default=1.0)
    parser.add_argument("--unconstrained", action="store_true", help="compose without the constraint")
    parser.add_argument("--best", type=int, default=0, metavar="N", help="keep the N that rank highest")
    parser.add_argument("--of", type=int, default=200, metavar="N", help="of so many (default: 200)")


def written_tunes(options: argparse.Namespace) -> list[WrittenTune]:
    """The tunes; with `--best`, the best of each `--of`."""
    if options.composed:
        return list(_best(list(_read(options)), options))
    count = options.count or options.best or 300
    number = ceil(count / options.best) * options.of if options.best else count
    return [
        tune for rhythm in options.rhythm for tune in _best(list(_composed(options, rhythm, number)), options)
    ]


def _best(tunes: list[WrittenTune], options: argparse.Namespace) -> Iterator[WrittenTune]:
    if not options.best:
        yield from tunes
        return
    for first in range(0, len(tunes), options.of):
        several = tunes[first : first + options.of]
        yield from sorted(several, key=lambda tune: -tune.value)[: options.best]


def _composed(options: argparse.Namespace, rhythm: str, count: int) -> Iterator[WrittenTune]:
    prompt = Prompt() if rhythm == MIXED else Prompt(rhythm=rhythm)
    request = ComposeRequest(
        options.model, count=count, seed=options.seed, temperature=options.temperature,
        characters=_CHARACTERS, top_p=options.top_p, prompt=prompt, constrained=not options.unconstrained,
    )  # fmt: skip
    for event in compose(request):
        if isinstance(event, TuneComposed):
            assert event.ranking is not None
            found = event.originality
            yield WrittenTune(event.text, event.ranking.value, found.longest_run if found else None)


def _read(options: argparse.Namespace) -> Iterator[WrittenTune]:
    """The tunes of a file, compared with those that the model learnt from."""
    *_, index = training_index(options.model, read_model(options.model).sources, KnownTunes())
    assert index is None or isinstance(index, CorpusIndex)
    for found in split_tunebook(read_abc_file(options.composed)):
        tune = read_tune(found.text)
        originality = compared(tune, index)
        run = originality.longest_run if originality else None
        yield WrittenTune(found.text, rank(tune, originality).value, run)
