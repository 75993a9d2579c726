"""`runs`: the trained models of a folder as a table, the best first, with the settings that differ."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from composer.cli.narration import StatusLine, json_line
from composer.errors import ComposerError
from composer.library.folders import Folders
from composer.plurals import plural
from composer.training.estimate import duration
from composer.workflows.run_curves import RunCurves, curves_of, write_csv
from composer.workflows.runs import Run, RunTable, read_runs

HEADINGS = "Run", "Held-out", "Best at", "Copied", "Time"
GAP = "  "


def list_runs(arguments: argparse.Namespace) -> int:
    """Prints the table; with --csv writes the curves too. A run that can't be read is told."""
    folder = arguments.models or Folders.default().models
    if not folder.is_dir():
        raise ComposerError(f"There is no folder of models at “{folder}”. Train a model, or name its folder.")
    status, table = StatusLine(sys.stderr), RunTable()
    for event in read_runs(folder):
        if isinstance(event, RunTable):
            table = event
        else:
            status.show(f"Reading run {event[0] + 1:,} of {event[1]:,}…")
    status.clear()
    read = [run for run in table.runs if run.step]
    for line in map(_json, table.runs) if arguments.json else _lines(read, table):
        print(line)
    unread = _tell_problems(table.runs)
    if arguments.csv is not None:
        _write_csv(arguments, read)
    return 1 if unread else 0


def _lines(runs: Sequence[Run], table: RunTable) -> list[str]:
    """A line a run, in columns; figures stand at the right."""
    if not runs:
        return ["No run yet."]
    cells = [[*HEADINGS, *(row.spoken for row in table.differing)]]
    cells += [
        [*_figures(run), *(_value(run.settings.get(row.name)) for row in table.differing)] for run in runs
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return [_line(line, widths) for line in cells]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    return GAP.join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]).rstrip()


def _figures(run: Run) -> tuple[str, ...]:
    held_out = "" if run.held_out is None else f"{run.held_out:.3f}"
    best_at = "" if run.best_at is None else f"{run.best_at:,}"
    copied = "" if run.copied is None else f"{run.copied:.0%}"
    starred = "* " if run.starred else ""
    return starred + run.name, held_out, best_at, copied, duration(run.seconds) if run.seconds else ""


def _value(value: object) -> str:
    match value:
        case None:
            return "–"
        case bool():
            return "yes" if value else "no"
        case int():
            return f"{value:,}"
        case float():
            return f"{value:g}"
    return str(value)


def _json(run: Run) -> str:
    content: dict[str, Any] = {"name": run.name, **asdict(run)}
    return json_line(content)


def _tell_problems(runs: Sequence[Run]) -> int:
    for run in runs:
        if run.problem:
            print(f"abc-composer: {run.problem}", file=sys.stderr)
    return sum(not run.step for run in runs)


def _write_csv(arguments: argparse.Namespace, runs: Sequence[Run]) -> None:
    found = curves_of(run.path for run in runs)
    curves = [one for one in found if isinstance(one, RunCurves)]
    write_csv(arguments.csv, curves)
    print(f"The curves of {plural(len(curves), 'run')} written to “{arguments.csv}”.", file=sys.stderr)
