"""`train`: reads the corpus, trains, tells how it goes; stopped by Ctrl-C, it leaves a checkpoint."""

import argparse
import signal
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from types import FrameType
from typing import Any, cast

from composer.cli.narration import StatusLine, event_line, json_line
from composer.cli.train_arguments import chosen_network, chosen_preset, chosen_training
from composer.cli.training_account import (
    TrainingAccount,
    checkpoint_failed_line,
    checkpoint_line,
    ended_line,
    started_line,
    stopped_line,
)
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.corpus.report import corpus_report, rhythms_sentence
from composer.errors import ComposerError
from composer.files import ensure_writable
from composer.model.installed import require_training
from composer.model.presets import PRESETS
from composer.plurals import plural
from composer.training.events import (
    CheckpointFailed,
    CheckpointSaved,
    TrainingEnded,
    TrainingEvent,
    TrainingPrepared,
    TrainingStarted,
)
from composer.training.settings import NetworkSettings, TrainingSettings

Events = Generator[TrainingEvent, None, None]


def train_model(arguments: argparse.Namespace) -> int:
    """Trains a model; the first Ctrl-C stops after the step it is in, with a checkpoint."""
    from composer.library.folders import Folders
    from composer.workflows.chosen_tunes import as_chosen
    from composer.workflows.known_tunes import KnownTunes
    from composer.workflows.starter import named_model
    from composer.workflows.train import TrainRequest, train

    require_training()
    network, training, form = _settings(arguments)
    ensure_writable(arguments.out)
    status = StatusLine(sys.stderr)
    corpus = _read(arguments.corpus, form, status)
    KnownTunes.in_home(Folders.default().home).add(arguments.corpus)
    if arguments.resume:
        corpus = as_chosen(corpus, arguments.out)
    begin = named_model(arguments.start_from) if arguments.start_from else None
    request = TrainRequest(corpus, network, training, arguments.out, arguments.resume, start_from=begin)
    account = TrainingAccount(training, arguments.out)
    ended = False
    with interruption() as wish, closing(cast(Events, train(request))) as events:
        for event in events:
            account.note(event)
            _tell_training(event, account, corpus, status, as_json=arguments.json)
            ended = isinstance(event, TrainingEnded)
            if wish and not ended:
                break
    status.clear()
    if not ended:
        status.say(stopped_line(arguments.out))
    if arguments.json:
        print(json_line(account.result(stopped=not ended)), flush=True)
    return 0 if ended else 130


def _settings(arguments: argparse.Namespace) -> tuple[NetworkSettings, TrainingSettings, str]:
    """The settings and the corpus's form; a model that is to go on keeps its own where none are named."""
    _check_one_beginning(arguments)
    preset = PRESETS[chosen_preset(arguments)]
    network, training, form = preset.network, preset.training, "canonical"
    if arguments.resume or arguments.start_from:
        from composer.workflows.models import read_model
        from composer.workflows.starter import named_model

        model = read_model(arguments.out if arguments.resume else named_model(arguments.start_from))
        if model.problem:
            raise ComposerError(model.problem)
        network, form = model.network, model.form or form
        training = (model.training or training) if arguments.resume else training
    assert network is not None
    chosen = chosen_network(arguments, network), chosen_training(arguments, training)
    return *chosen, arguments.form or form


def _check_one_beginning(arguments: argparse.Namespace) -> None:
    if arguments.resume and arguments.start_from:
        raise ComposerError(
            "--resume goes on with the model in the folder, and --from begins a new one. Name one of them."
        )
    if arguments.preset == "starter" and not (arguments.start_from or arguments.resume):
        arguments.start_from = "starter"


def _read(sources: Sequence[str], form: str, status: StatusLine) -> Corpus:
    for progress in read_corpus(sources, form):
        if isinstance(progress, Corpus):
            corpus = progress
        else:
            status.show(f"Reading {progress.source}: {progress.done:,} of {progress.total:,} tunes")
    status.say(
        f"{corpus.name}: {plural(len(corpus.tunes), 'tune')}, {plural(corpus.characters, 'character')}, "
        f"{len(corpus.left_out):,} left out."
    )
    if rhythms := rhythms_sentence(corpus_report(corpus)):
        status.say(rhythms)
    for notice in corpus.notices:
        status.say(notice)
    return corpus


def _tell_training(
    event: TrainingEvent, account: TrainingAccount, corpus: Corpus, status: StatusLine, as_json: bool
) -> None:
    if as_json:
        print(event_line(event), flush=True)
    if isinstance(event, TrainingStarted):
        for note in event.notes:
            status.say(note)
        status.say(started_line(event, len(corpus.vocabulary)))
    elif isinstance(event, CheckpointSaved):
        status.say(checkpoint_line(event))
    elif isinstance(event, CheckpointFailed):
        status.say(checkpoint_failed_line(event))
    elif isinstance(event, TrainingEnded):
        status.say(ended_line(event))
    elif isinstance(event, TrainingPrepared):
        status.show(f"{event.what}: {event.done:,} of {event.total:,}")
    else:
        status.show(account.status)


class _Interruption:
    """True once the person has asked to stop."""

    def __init__(self) -> None:
        self.wished = False

    def __bool__(self) -> bool:
        return self.wished


@contextmanager
def interruption() -> Iterator[_Interruption]:
    """While it is entered, the first Ctrl-C (or SIGTERM) sets the flag; a second Ctrl-C stops at once."""
    wish = _Interruption()

    def note(number: int, frame: FrameType | None) -> None:
        if wish.wished and number == signal.SIGINT:
            raise KeyboardInterrupt
        wish.wished = True

    before: dict[signal.Signals, Any] = {
        number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield wish
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
