"""Composes tunes straight into a folder: an ABC and a MIDI file for each, and an account at the end."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from composer.composition.events import (
    BegunAgain,
    ComposesFreely,
    CompositionEnded,
    CorpusCompared,
    NothingFound,
    RhythmTakenAsMeter,
    TextGrew,
    TuneComposed,
)
from composer.composition.example import Shared
from composer.composition.originality.comparison import Originality
from composer.composition.ranking import Ranking
from composer.export.abc import ABC
from composer.files import read_regular
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.plurals import plural
from composer.workflows.compose import ComposeRequest, compose
from composer.workflows.export import Exported, export_tune, exporter, file_stem

FORMATS = ("abc", "midi")


@dataclass(frozen=True, slots=True)
class ComposedTune:
    """One tune that was composed; `files` maps a format to the file that was written."""

    position: int
    title: str
    seed: int
    valid: bool
    text: str
    files: dict[str, Path]
    checks: tuple[str, ...] = ()
    masked_probability: float | None = None
    originality: Originality | None = None
    ranking: Ranking | None = None
    shared: Shared | None = None

    @property
    def sentence(self) -> str:
        """The tune on one line, for a person."""
        copied = self.originality is not None and self.originality.is_flagged
        warning = f" {self.originality.sentence}" if copied and self.originality is not None else ""
        shared = f" {self.shared.sentence}" if self.shared else ""
        return f"{self.title}: {', '.join(str(path) for path in self.files.values())}.{shared}{warning}"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a person should know about the whole composing."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Composition:
    """How a composition went; each failure is a sentence that says which tune is missing, and why."""

    tunes: int
    characters: int
    characters_per_second: float
    model: Path
    folder: Path
    failures: tuple[str, ...]
    masked_probability: float | None = None

    @property
    def sentence(self) -> str:
        """The whole on one line, for a person."""
        share = self.masked_probability
        masked = f" The rules masked {share:.1%} of the probability." if share is not None else ""
        return (
            f"{plural(self.tunes, 'tune')} in “{self.folder}”, {self.characters:,} characters at "
            f"{self.characters_per_second:,.0f} characters/s.{masked}"
        )


def compose_into(
    request: ComposeRequest, folder: Path
) -> Iterator[str | Notice | ComposedTune | Composition]:
    """Yields a status now and then, each tune with its files as it is complete, and the account last.

    Tunes come in the order in which they end; positions and file names are those of their seeds. What is
    composed again goes into the same files; a tune of an equal name beside it into others.

    Raises:
        ComposerError: the model can't be used, the request is out of range, or the folder refuses.
    """
    tunes = grown = 0
    failures: list[str] = []
    for event in compose(request):
        if isinstance(event, TextGrew):
            grown += len(event.text)
            yield f"{tunes:,} of {plural(request.count, 'tune')}, {grown:,} characters"
        elif isinstance(event, CorpusCompared):
            yield f"Reading the training tunes, once for this model: {event.done / max(event.total, 1):.0%}"
        elif isinstance(event, ComposesFreely | RhythmTakenAsMeter):
            yield Notice(event.reason)
        elif isinstance(event, BegunAgain):
            yield Notice(event.sentence)
        elif isinstance(event, TuneComposed):
            tunes += 1
            yield _written(event, folder, failures)
        elif isinstance(event, NothingFound):
            failures.append(f"Nothing was found with seed {event.seed}: {event.reason}")
        elif isinstance(event, CompositionEnded):
            yield Composition(
                tunes,
                event.characters,
                event.characters_per_second,
                request.model,
                folder,
                tuple(failures),
                event.masked_probability,
            )


def _written(event: TuneComposed, folder: Path, failures: list[str]) -> ComposedTune:
    tune = read_tune(event.text, event.number)
    files: dict[str, Path] = {}
    stem = _free_stem(tune, folder)
    for name in FORMATS:
        export = export_tune(tune, name, exporter(name), stem)
        if isinstance(export, Exported):
            files[export.format] = export.path
        else:
            failures.append(f"Tune {event.number} was not exported to {export.format}: {export.reason}")
    return ComposedTune(
        event.number, event.title, event.seed, tune.valid, event.text, files,
        event.checks, event.masked_probability, event.originality, event.ranking, event.shared,
    )  # fmt: skip


def _free_stem(tune: Tune, folder: Path) -> Path:
    """A file name without suffix that the folder has for no other tune."""
    wanted, text = file_stem(tune.position, tune.title), ABC.export(tune)
    stems = (folder / (f"{wanted} {number}" if number > 1 else wanted) for number in count(1))
    return next(stem for stem in stems if _is_free(stem.with_name(f"{stem.name}{ABC.suffix}"), text))


def _is_free(path: Path, text: bytes) -> bool:
    """Whether nothing is there but this text; a folder that can't be looked into refuses what is written."""
    try:
        return not os.path.lexists(path) or read_regular(path, len(text)) == text
    except OSError:
        return False
