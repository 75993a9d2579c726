"""Exports tunes into a folder: one file for each tune and format; what can't be exported is told."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from composer.errors import ComposerError
from composer.export.music import require_notes
from composer.export.registry import EXPORTERS, Exporter
from composer.export.standing_alone import standing_alone
from composer.files import safe_file_name, write_atomically
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.notation.tunebook import split_tunebook
from composer.playback.settings import AS_WRITTEN, PlayingSettings
from composer.score.heard_parts import ALONE, part_names, voice_role
from composer.score.instrument_fit import part_for
from composer.score.performance import perform
from composer.score.voice_alone import voice_alone
from composer.workflows.check import too_long


@dataclass(frozen=True, slots=True)
class Exported:
    """One file was written."""

    position: int
    title: str
    format: str
    path: Path


@dataclass(frozen=True, slots=True)
class NotExported:
    """One tune could not be written in one format; `reason` is a sentence for a person."""

    position: int
    title: str
    format: str
    reason: str


def export_tunes(
    tunes: Iterable[Tune],
    formats: Sequence[str],
    folder: Path,
    program: int = AS_WRITTEN,
    parts_alone: bool = False,
    **options: Any,
) -> Iterator[Exported | NotExported]:
    """Writes each tune in each format, replacing files of the same names.

    Args:
        program: General MIDI program, 0 to 127, or `AS_WRITTEN`, in the formats that say what plays.
        parts_alone: True for each part in a file of its own as well, where a tune has several.
        options: of the formats that know them, such as `pad_pickup`.

    Raises:
        ComposerError: a format is unknown, or the folder or disk refuses; files written before stay.
    """
    if not formats:
        raise ComposerError(f"No format was named. Choose from: {', '.join(EXPORTERS)}.")
    exporters: dict[str, Exporter] = {name: exporter(name, program, **options) for name in formats}
    for tune in tunes:
        stem = folder / file_stem(tune.position, tune.title)
        for name, writer in exporters.items():
            yield export_tune(tune, name, writer, stem)
        if parts_alone:
            yield from _export_parts(tune, exporters, stem)


def _export_parts(tune: Tune, exporters: dict[str, Exporter], stem: Path) -> Iterator[Exported | NotExported]:
    """Each voice in every format; what accompanies it in those that sound."""
    performance, voices = perform(tune), {voice_role(n): n for n in range(len(tune.voices))}
    for format_name, writer in exporters.items():
        added = getattr(writer, "added", ALONE)
        names = part_names(tune, performance, added)
        for role, name in names.items() if len(names) > 1 else ():
            file = stem.with_name(f"{stem.name} - {safe_file_name(name)}")
            if hasattr(writer, "only"):
                yield export_tune(tune, format_name, replace(writer, only=role), file)  # type: ignore[type-var]
            elif "&" not in tune.voices[voices.get(role, 0)].identifier and role in voices:
                yield export_tune(voice_alone(tune, voices[role]), format_name, writer, file)


def export_tunebook(
    text: str, formats: Sequence[str], folder: Path, part: str = "", **options: Any
) -> Iterator[Exported | NotExported]:
    """Writes every tune of a text, with options as above; raises ComposerError for none.

    Args:
        part: the tunes are written as one of `composer.score.instrument_fit.PARTS`; empty for as they are.
    """
    found = split_tunebook(text)
    if not found:
        raise ComposerError(
            "There is no tune in it to export. ABC notation was expected: each tune begins with an “X:” "
            "field and has a “K:” field before its notes."
        )
    for tune in found:
        if sentence := too_long(tune):
            yield from (NotExported(tune.position, "", name, sentence) for name in formats)
        else:
            read = read_tune(tune.text, tune.position, tune.first_line, tune.file_header)
            try:
                written = as_part(read, part) if part else read
            except ComposerError as error:
                yield from (NotExported(tune.position, read.title, name, str(error)) for name in formats)
            else:
                yield from export_tunes([written], formats, folder, AS_WRITTEN, **options)


def as_part(tune: Tune, part: str) -> Tune:
    """The tune as a part for a B♭ or E♭ instrument; raises ComposerError where it can't be."""
    return read_tune(part_for(read_tune(standing_alone(tune)), part), tune.position)


def exporter(name: str, program: int = AS_WRITTEN, **options: object) -> Exporter:
    """The exporter of a format, with this General MIDI program and these options where it knows them."""
    found: Exporter = EXPORTERS[name]
    known = {field.name for field in fields(found)}  # type: ignore[arg-type]
    wanted = {option: value for option, value in options.items() if option in known and value is not None}
    if found.program is not None:
        wanted["program"] = program
    return replace(found, **wanted)  # type: ignore[type-var]


def heard_options(played: PlayingSettings, midi_as_played: bool) -> dict[str, Any]:
    """What exporters are told: files sound as the player does, MIDI as it is written unless asked."""
    return {
        "program": played.program,
        "accompaniment": played.accompaniment,
        "accompaniment_pattern": played.accompaniment_pattern,
        "bodhran": played.bodhran,
        "as_played": midi_as_played,
        "as_written": not played.as_played,
        "swing_percent": played.swing_percent,
    }


def file_stem(position: int, title: str) -> str:
    """`0012-The Silver Spear`: position in the file with four digits, title."""
    return f"{position:04d}-{safe_file_name(title)}"


def export_tune(tune: Tune, name: str, exporter: Exporter, stem: Path) -> Exported | NotExported:
    """Writes one tune in the format of this name, as `stem` with the format's suffix."""
    try:
        require_notes(tune)
        data = exporter.export(tune)
    except ComposerError as error:
        return NotExported(tune.position, tune.title, name, str(error))
    path = stem.with_name(f"{stem.name}{exporter.suffix}")
    write_atomically(path, data)
    return Exported(tune.position, tune.title, name, path)
