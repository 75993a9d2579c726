"""`compose`: writes an ABC and a MIDI file for each tune that a model composes."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from composer.cli.narration import StatusLine, event_line
from composer.errors import ComposerError
from composer.files import ensure_writable

if TYPE_CHECKING:
    from composer.composition.prompt import Prompt
    from composer.notation.elements import Tune


def compose_tunes(arguments: argparse.Namespace) -> int:
    """Composes tunes and writes an ABC and a MIDI file for each."""
    from composer.workflows.compose import ComposeRequest
    from composer.workflows.composed_files import ComposedTune, Composition, Notice, compose_into
    from composer.workflows.starter import named_model

    status = StatusLine(sys.stderr)
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
        like=_example(arguments.like, status) if arguments.like else None,
    )
    ensure_writable(arguments.out)
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


def _example(path: Path, status: StatusLine) -> "Tune":
    """The first tune of a file; says which it is where there are others."""
    from composer.corpus.sources import read_abc_file
    from composer.counting import counted
    from composer.notation.tunebook import read_tunebook

    tunes = read_tunebook(read_abc_file(path))
    if not tunes:
        raise ComposerError(f"“{path}” holds no tune, and one was expected to compose others like it.")
    if len(tunes) > 1:
        title = tunes[0].title or "without a title"
        status.say(f"“{path}” holds {counted(len(tunes), 'tune')}; the first, “{title}”, is the example.")
    return tunes[0]


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
        ends_on_tonic=arguments.home,
    )
