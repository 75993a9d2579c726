"""`compose`: writes an ABC and a MIDI file for each tune that a model composes."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from composer.cli.narration import StatusLine, event_line
from composer.cli.options import named
from composer.errors import ComposerError
from composer.files import ensure_writable
from composer.setting import settings_in

if TYPE_CHECKING:
    from composer.notation.elements import Tune


def compose_tunes(arguments: argparse.Namespace) -> int:
    """Composes tunes and writes an ABC and a MIDI file for each."""
    from composer.composition.prompt import Prompt
    from composer.library.folders import Folders
    from composer.workflows.compose import ComposeRequest
    from composer.workflows.composed_files import ComposedTune, Composition, Notice, compose_into
    from composer.workflows.known_tunes import KnownTunes
    from composer.workflows.starter import named_model

    status = StatusLine(sys.stderr)
    example = _example(arguments.like, status) if arguments.like else None
    names = [setting.name for kind in (Prompt, ComposeRequest) for setting in settings_in(kind)]
    request = ComposeRequest.of(named_model(arguments.model), named(arguments, names), example)
    request = replace(request, known=KnownTunes.in_home(Folders.default().home))
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
    from composer.notation.tunebook import read_tunebook
    from composer.plurals import plural

    tunes = read_tunebook(read_abc_file(path))
    if not tunes:
        raise ComposerError(f"“{path}” holds no tune, and one was expected to compose others like it.")
    if len(tunes) > 1:
        title = tunes[0].title or "without a title"
        status.say(f"“{path}” holds {plural(len(tunes), 'tune')}; the first, “{title}”, is the example.")
    return tunes[0]
