"""Where a training begins: with random weights, with another model's, or where it stopped."""

from dataclasses import dataclass, replace
from pathlib import Path

from composer.corpus.collection import Corpus
from composer.encoding.vocabulary import Vocabulary, spelled
from composer.errors import ComposerError
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import BEST, LAST, composing_path, snapshot_of
from composer.model.header import CheckpointHeader
from composer.model.widening import widened
from composer.training.loop import is_exhausted
from composer.training.network import Arrays
from composer.training.run import Run
from composer.training.settings import NetworkSettings, TrainingSettings


@dataclass(frozen=True)
class Asked:
    """What is to learn from what; `vocabulary` is that of the corpus."""

    corpus: Corpus
    network: NetworkSettings
    training: TrainingSettings
    vocabulary: Vocabulary


@dataclass(frozen=True)
class Beginning:
    """The moment that a training goes on from.

    Attributes:
        arrays: what the network is to load; None for what it begins with by itself.
        vocabulary: the corpus', and what the model knew before.
        sources: what the weights were learnt from so far.
    """

    run: Run
    arrays: Arrays | None
    vocabulary: Vocabulary
    sources: tuple[str, ...] = ()


def begin(asked: Asked, folder: Path, resume: bool, start_from: Path | None) -> Beginning:
    """Finds where to begin.

    Raises:
        ComposerError: the folder holds a model already and it is not to `resume`; or that model, or the
            one to `start_from`, can't be read, or is another network than asked for.
    """
    if resume:
        return _resumed(asked, folder / LAST)
    _check_empty(folder)
    run = Run.new(asked.training.seed)
    return _from_model(asked, run, start_from) if start_from else Beginning(run, None, asked.vocabulary)


def _from_model(asked: Asked, run: Run, model: Path) -> Beginning:
    checkpoint = read_checkpoint(composing_path(model), weights_only=True)
    header = checkpoint.header
    _check_same(replace(header, network=_with_rates_of(asked.network, header.network)), asked, model)
    vocabulary = Vocabulary.of("".join(header.vocabulary.characters + asked.vocabulary.characters))
    weights = widened(checkpoint.arrays, header.vocabulary, vocabulary)
    return Beginning(run, weights, vocabulary, header.sources)


def _with_rates_of(asked: NetworkSettings, known: NetworkSettings) -> NetworkSettings:
    """A model's network with the dropout that is asked for, which is no part of its shape."""
    if asked.NAME != known.NAME:
        return known
    return replace(known, **{name: getattr(asked, name) for name in known.RATES})


def _check_empty(folder: Path) -> None:
    for name in (LAST, BEST):
        if (folder / name).exists():
            raise ComposerError(
                f"There is a model in “{folder}” already. Go on with its training, "
                "or choose another folder for a new one; nothing was changed."
            )


def _resumed(asked: Asked, path: Path) -> Beginning:
    checkpoint = read_checkpoint(path)
    _check_known(checkpoint.header, asked, path)
    _check_same(checkpoint.header, asked, path)
    _check_steps(checkpoint.header, asked, path)
    run = snapshot_of(checkpoint).run()
    if is_exhausted(run, asked.training):
        raise ComposerError(
            f"The training of “{path}” stopped early: its last {run.checkpoints_since_best:,} checkpoints "
            "did not improve the loss on the held-out tunes. To go on all the same, let it stop after more "
            "checkpoints, or set that to 0 so that it never does."
        )
    header = checkpoint.header
    return Beginning(run, checkpoint.arrays, header.vocabulary, header.sources)


def _check_known(header: CheckpointHeader, asked: Asked, path: Path) -> None:
    """Raises ComposerError for characters that the model has not; those it knows from elsewhere may stay."""
    unknown = set(asked.vocabulary.characters) - set(header.vocabulary.characters)
    if unknown:
        raise ComposerError(
            f"The model “{path}” was trained on “{header.corpus}”, whose characters are not those of "
            f"“{asked.corpus.name}”: it lacks {spelled(sorted(unknown))}. "
            "Go on with the corpus that it was trained on, or train a new model that starts from this one."
        )


def _check_same(header: CheckpointHeader, asked: Asked, path: Path) -> None:
    """Raises ComposerError where the model is another network than asked for, or of another form."""
    if header.form != asked.corpus.form:
        raise ComposerError(
            f"The model “{path}” was trained on text of {header.form} form, and this corpus has "
            f"{asked.corpus.form} form. Read the corpus in {header.form} form, or train a new model."
        )
    if header.network != asked.network:
        raise ComposerError(
            f"The model “{path}” is {header.network.described}; asked for was "
            f"{asked.network.described}. Go on with the model's own settings, "
            "or train a new model."
        )


def _check_steps(header: CheckpointHeader, asked: Asked, path: Path) -> None:
    if header.step >= asked.training.iterations:
        raise ComposerError(
            f"The model “{path}” has made {header.step:,} steps already, and {asked.training.iterations:,} "
            "were asked for. Choose more iterations to go on."
        )
