"""What each command does: parses, runs a workflow, tells how it went."""

import argparse
import os
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, cast

from composer.cli.arguments import chosen_settings, parser
from composer.cli.interruption import interruption
from composer.cli.narration import event_line, json_line
from composer.cli.terminal import StatusLine
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
from composer.corpus.sources import read_abc_file
from composer.counting import counted
from composer.errors import ComposerError
from composer.training.events import (
    CheckpointFailed,
    CheckpointSaved,
    TrainingEnded,
    TrainingEvent,
    TrainingPrepared,
    TrainingStarted,
)
from composer.training.presets import PRESETS
from composer.training.settings import NetworkSettings, TrainingSettings
from composer.workflows.check import TuneCheck, check_tunes
from composer.workflows.folders import ensure_writable

if TYPE_CHECKING:
    from composer.composition.prompt import Prompt

Events = Generator[TrainingEvent, None, None]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; returns 0, 1 for a failure that was told, 2 for wrong usage, 130 for Ctrl-C."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that lacks a character still gets the sentence
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as end:  # argparse has printed its message, or the help
        return int(end.code or 0)
    try:
        status = _COMMANDS[arguments.command](arguments)
        sys.stdout.flush()
    except ComposerError as error:
        print(f"abc-composer: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("abc-composer: Stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # whoever reads our output, `head` for one, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def _train(arguments: argparse.Namespace) -> int:
    """Trains a model; the first Ctrl-C stops after the step it is in, with a checkpoint."""
    from composer.workflows.chosen_tunes import as_chosen
    from composer.workflows.starter import named_model
    from composer.workflows.train import TrainRequest, train

    network, training, form = _settings(arguments)
    ensure_writable(arguments.out)
    status = StatusLine(sys.stderr)
    corpus = _read(arguments.corpus, form, status)
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


def _compose(arguments: argparse.Namespace) -> int:
    """Composes tunes and writes an ABC and a MIDI file for each."""
    from composer.workflows.compose import ComposeRequest
    from composer.workflows.composed_files import ComposedTune, Composition, Notice, compose_into
    from composer.workflows.starter import named_model

    request = ComposeRequest(
        model=named_model(arguments.model),
        count=arguments.count,
        seed=arguments.seed,
        temperature=arguments.temperature,
        start=arguments.start.replace("\\n", "\n"),
        characters=arguments.characters,
        free_text=arguments.free_text,
        top_k=arguments.top_k,
        top_p=arguments.top_p,
        prompt=_prompt(arguments),
        constrained=not arguments.unconstrained,
        batch=arguments.batch,
    )
    ensure_writable(arguments.out)
    status = StatusLine(sys.stderr)
    summary: Composition | None = None
    for event in compose_into(request, arguments.out):
        if isinstance(event, str):
            status.show(event)
        elif isinstance(event, ComposedTune):
            status.clear()
            print(event_line(event) if arguments.json else event.sentence, flush=True)
        elif isinstance(event, Notice):
            status.say(event.sentence)
        else:
            summary = event
    status.clear()
    assert summary is not None
    for failure in summary.failures:
        status.say(failure)
    print(event_line(summary) if arguments.json else summary.sentence)
    return 0 if summary.tunes and not summary.failures else 1


def _prompt(arguments: argparse.Namespace) -> "Prompt":
    """What the options ask of each tune."""
    from composer.composition.compass import parse_compass
    from composer.composition.prompt import Prompt

    return Prompt(
        key=arguments.key,
        meter=arguments.meter,
        unit=arguments.unit,
        rhythm=arguments.rhythm,
        bars=arguments.bars,
        form=arguments.form.upper(),
        varied=arguments.varied,
        opening=arguments.opening.replace("\\n", "\n"),
        compass=parse_compass(arguments.compass) if arguments.compass else None,
        ends_home=arguments.home,
    )


def _export(arguments: argparse.Namespace) -> int:
    """Exports every tune of a file; a tune that can't be exported is told and the others are written."""
    from composer.workflows.export import Exported, export_tunebook

    formats = [name.strip() for name in arguments.to.split(",") if name.strip()]
    written = failed = 0
    for event in export_tunebook(read_abc_file(arguments.file), formats, arguments.out):
        if isinstance(event, Exported):
            written += 1
            print(event_line(event) if arguments.json else event.path)
        else:
            failed += 1
            named = f"tune {event.position}" + (f", “{event.title}”" if event.title else "")
            print(
                f"abc-composer: {named}, was not exported to {event.format}: {event.reason}", file=sys.stderr
            )
            if arguments.json:
                print(event_line(event))
    print(f"{counted(written, 'file')} written to “{arguments.out}”, {failed:,} not.", file=sys.stderr)
    return 1 if failed else 0


def _check(arguments: argparse.Namespace) -> int:
    """Checks every tune of some files; one that can't be read is told, and the others are checked."""
    checked = invalid = unread = 0
    for file in arguments.files:
        try:
            for tune in check_tunes(read_abc_file(file)):
                checked += 1
                invalid += not tune.valid
                _tell_check(tune, file, arguments.json)
        except ComposerError as error:
            unread += 1
            named = "" if str(file) in str(error) else f"“{file}”: "
            print(f"abc-composer: {named}{error}", file=sys.stderr)
    if checked:
        print(f"{_counted(checked, 'tune')}: {checked - invalid:,} valid, {invalid:,} not.", file=sys.stderr)
    return 1 if invalid or unread else 0


def _tell_check(tune: TuneCheck, file: Path, as_json: bool) -> None:
    if as_json:
        print(json_line({"file": file, **asdict(tune)}))
    else:
        _print_check(tune, file)


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _print_check(tune: TuneCheck, file: Path) -> None:
    """`tunes.abc:12:7: bar-length: …`, as compilers write, so that editors jump to the place."""
    for problem in tune.problems:
        kind = "" if problem.fatal else "advice: "
        print(f"{file}:{problem.line}:{problem.column}: {kind}{problem.rule}: {problem.message}")


def _read(sources: Sequence[str], form: str, status: StatusLine) -> Corpus:
    for progress in read_corpus(sources, form):
        if isinstance(progress, Corpus):
            corpus = progress
        else:
            status.show(f"Reading {progress.source}: {progress.done:,} of {progress.total:,} tunes")
    status.say(
        f"{corpus.name}: {counted(len(corpus.tunes), 'tune')}, {counted(corpus.characters, 'character')}, "
        f"{len(corpus.left_out):,} left out."
    )
    for notice in corpus.notices:
        status.say(notice)
    return corpus


def _tell_training(
    event: TrainingEvent, account: TrainingAccount, corpus: Corpus, status: StatusLine, as_json: bool
) -> None:
    if as_json:
        print(event_line(event), flush=True)
    if isinstance(event, TrainingStarted):
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


def _settings(arguments: argparse.Namespace) -> tuple[NetworkSettings, TrainingSettings, str]:
    """The settings and the corpus's form; a model that is to go on keeps its own where none are named."""
    _check_one_beginning(arguments)
    preset = PRESETS[arguments.preset or ("starter" if arguments.start_from else "lab")]
    network, training, form = preset.network, preset.training, "canonical"
    if arguments.resume or arguments.start_from:
        from composer.workflows.models import read_model
        from composer.workflows.starter import named_model

        model = read_model(arguments.out if arguments.resume else named_model(arguments.start_from))
        if model.problem:
            raise ComposerError(model.problem)
        network, form = model.network or network, model.form or form
        training = (model.training or training) if arguments.resume else training
    return *chosen_settings(arguments, network, training), arguments.form or form


def _check_one_beginning(arguments: argparse.Namespace) -> None:
    if arguments.resume and arguments.start_from:
        raise ComposerError(
            "--resume goes on with the model in the folder, and --from begins a new one. Name one of them."
        )
    if arguments.preset == "starter" and not (arguments.start_from or arguments.resume):
        arguments.start_from = "starter"


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "train": _train,
    "compose": _compose,
    "export": _export,
    "check": _check,
}
