"""Lists the runs in a folder of models, and what differs between them; loads no TensorFlow and no weights.

A run is a trained model with its settings, its losses, what it took and what a person says of it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from composer.errors import ComposerError
from composer.model.folder import BEST, LAST
from composer.model.registry import NETWORKS
from composer.setting import Row
from composer.training.setting_rows import ROWS, TOP
from composer.workflows.models import MOST_REMEMBERED, list_folders
from composer.workflows.past_training import RECORD_NAME, PastTraining, past_training
from composer.workflows.run_notes import NOTES_NAME, read_notes

RUNS_BETWEEN_EVENTS = 50
Stamp = tuple[int, int]
CORPUS = Row("corpus", "Learned from", "text", 0, 0, "What the run learned from.")
NETWORK = Row("network", "Network", "text", 0, 0, "What learns the tunes.")


@dataclass(frozen=True)
class Run:
    """One line of the table.

    Attributes:
        held_out: the lowest loss on held-out tunes; None where none are held out.
        best_at: the step of that loss.
        copied: the share of its samples that are copied, at the best checkpoint, else at the latest.
        seconds: spent training; None where the run is of a version that did not count.
        settings: of the network and the training, by name, with `corpus` and `network`.
        machine: the device and its processor.
        problem: a sentence where the run, or what is said of it, can't be read.
    """

    path: Path
    step: int = 0
    iterations: int = 0
    train_loss: float | None = None
    held_out: float | None = None
    best_at: int | None = None
    copied: float | None = None
    seconds: float | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    machine: str = ""
    note: str = ""
    starred: bool = False
    problem: str = ""

    @property
    def name(self) -> str:
        """That of its folder."""
        return self.path.name

    @property
    def is_unread(self) -> bool:
        """True where nothing is known of it but its folder."""
        return bool(self.problem) and not self.step

    @property
    def rank(self) -> tuple[bool, float, str]:
        """Sorts the best first: the lowest held-out loss, and those without one last."""
        return self.held_out is None, self.held_out or 0.0, self.name


@dataclass(frozen=True)
class RunTable:
    """The runs, best first, and the settings that are not the same in all of them."""

    runs: tuple[Run, ...] = ()
    differing: tuple[Row, ...] = ()


def read_runs(models: Path) -> Iterator[tuple[int, int] | RunTable]:
    """Yields how many of how many are read now and then, and last the table.

    Raises:
        ComposerError: the folder can't be read.
    """
    folders = list_folders(models)
    runs = []
    for done, folder in enumerate(folders):
        if done % RUNS_BETWEEN_EVENTS == 0:
            yield done, len(folders)
        runs.append(read_run(folder))
    yield table_of(runs)


def table_of(runs: Iterable[Run]) -> RunTable:
    """Sorts runs, and finds what differs between them."""
    ranked = tuple(sorted(runs, key=lambda run: run.rank))
    return RunTable(ranked, differing(ranked))


def differing(runs: Sequence[Run]) -> tuple[Row, ...]:
    """The settings that differ between runs which have them: what a person sets first comes first."""
    seen: dict[str, set[Any]] = {}
    for run in runs:
        for name, value in run.settings.items():
            seen.setdefault(name, set()).add(value)
    return tuple(row for name, row in setting_rows().items() if len(seen.get(name, ())) > 1)


@lru_cache(1)
def setting_rows() -> Mapping[str, Row]:
    """All settings that a run may have, in the order of the table's columns."""
    kinds = [network.settings for network in NETWORKS.values()]
    first = sorted((row for row in ROWS if row.name in TOP), key=lambda row: row.name != "learning_rate")
    shapes = [row for kind in kinds for row in kind.ROWS]
    found: dict[str, Row] = {}
    for row in (CORPUS, NETWORK, first[0], *shapes, *first, *ROWS):
        found.setdefault(row.name, row)
    return found


def read_run(folder: Path) -> Run:
    """What there is to know of the run in `folder`; where it can't be read, its problem says so."""
    stamps = tuple(_stamp(folder / name) for name in (LAST, BEST, RECORD_NAME))
    run = _run(folder, stamps)
    try:
        if _stamp(folder / NOTES_NAME) is None:
            return run
        said = read_notes(folder)
        return replace(run, note=said.note, starred=said.starred)
    except ComposerError as error:
        return replace(run, problem=run.problem or str(error))


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


@lru_cache(MOST_REMEMBERED)
def _run(folder: Path, _stamps: tuple[Stamp | None, ...]) -> Run:
    """Kept for as long as its files are the same: the list is read anew at every checkpoint."""
    try:
        return _run_of(past_training(folder))
    except ComposerError as error:
        return Run(folder, problem=str(error))


def _run_of(past: PastTraining) -> Run:
    header, told = past.header, past.told
    best_at, held_out = min(told.validation_losses, key=lambda pair: pair[1], default=(None, None))
    rates = {kept.step: kept.copy_rate for kept in told.checkpoints if kept.copy_rate is not None}
    network = NETWORKS[header.network.NAME].title
    # A network's own settings and the training's have no name in common.
    settings = {"corpus": header.corpus, "network": network, **asdict(header.network)}
    return Run(
        past.path,
        header.step,
        header.training.iterations,
        header.train_loss,
        held_out,
        best_at,
        rates.get(best_at or 0, _latest(rates)),
        told.seconds or None,
        {**settings, **asdict(header.training)},
        " · ".join(filter(None, (told.device, told.processor))),
        problem=past.problem,
    )


def _latest(rates: Mapping[int, float]) -> float | None:
    return rates[max(rates)] if rates else None
