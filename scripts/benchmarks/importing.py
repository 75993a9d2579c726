"""Whether other programs' files come in: each as a tune or a sentence, in how long, with which notes.

MusicXML: pieces of music21's own corpus, judged by what MuseScore plays of the same file, and our own
MusicXML of the tunes of `proofs`, which must be the same tune again. MIDI: real tunes as we, abc2midi and
MuseScore write them, judged by the file's own notes as mido reads them, and by how long they are in the tune
that was written; files with ornaments, which have no place on a grid, only have to come in. They are read as
the helper process reads them, whose start, the same for every file, is told by itself.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from importlib.util import find_spec
from multiprocessing import Pool
from pathlib import Path

from benchmarks.other_players import (
    TICKS_PER_WHOLE_NOTE,
    Heard,
    musescore,
    musescore_converts,
    notes_of_midi,
    ours,
    plain,
    plain_musicxml,
    read_musicxml,
)
from benchmarks.reading_back import run
from benchmarks.tune_sources import COLLECTIONS, SourceTune, source_tunes, spread
from composer.errors import ComposerError
from composer.export.midi import MidiExporter
from composer.export.musicxml import MUSICXML
from composer.importing.formats import read_music
from composer.importing.importing import import_file
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.performance import perform

_MOST_SECONDS = 10.0
_MOST_VOICES = 4
_AT_ONCE = 10
_TOLERANCE = Fraction(1, 64)
_TOLERANCE_TICKS = round(TICKS_PER_WHOLE_NOTE * _TOLERANCE)
_MUSICXML = (".mxl", ".xml", ".musicxml")

Outcome = tuple[str, float, str, str | None]
"""The file, the seconds, `tune` or why it was refused, what differs; None there for what was not judged."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--musicxml`, `--midi`, `--back`: how many files of each kind."""
    parser.add_argument("--musicxml", type=int, default=500, help="pieces of music21's corpus")
    parser.add_argument("--unjudged", action="store_true", help="without MuseScore, for its time")
    parser.add_argument("--midi", type=int, default=100, help="tunes, each written by three programs")
    parser.add_argument("--back", type=int, default=220, help="tunes, out as our MusicXML and in again")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="MusicXML instead of the corpus")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Figures of each kind of file, and every file that differs, was refused or took too long."""
    tunes = list(source_tunes(COLLECTIONS))
    few = spread(tunes, options.midi)
    with Pool(options.processes) as pool:

        def figures(judge: Callable[..., list[Outcome]], sources: Sequence[object]) -> dict[str, object]:
            batches = [sources[start : start + _AT_ONCE] for start in range(0, len(sources), _AT_ONCE)]
            return _figures([outcome for batch in pool.imap(judge, batches) for outcome in batch])

        return {
            "benchmark": "importing",
            "seconds_of_the_helper": _seconds_of_the_helper(tunes[0]),
            "musicxml": figures(
                partial(_corpus, options.unjudged), options.files or _spread(_pieces(), options.musicxml)
            ),
            "our musicxml, back": figures(_back, spread(tunes, options.back)),
            "midi by us": figures(_our_midi, few),
            "midi by abc2midi": figures(_abc2midi, few),
            "midi by MuseScore": figures(_musescore_midi, few) if musescore() else "not installed",
        }


def _seconds_of_the_helper(source: SourceTune) -> float:
    """Of one small file, which takes no time but that of the process."""
    with tempfile.TemporaryDirectory(prefix="importing-") as folder:
        path = Path(folder) / "tune.mid"
        path.write_bytes(MidiExporter().export(_read(source)))
        begun = time.perf_counter()
        import_file(path, limit_seconds=120)
        return round(time.perf_counter() - begun, 2)


def _pieces() -> list[Path]:
    spec = find_spec("music21")
    assert spec
    assert spec.origin
    corpus = Path(spec.origin).parent / "corpus"
    return sorted(path for path in corpus.rglob("*") if path.suffix in _MUSICXML)


def _spread(paths: list[Path], count: int) -> list[Path]:
    return [paths[index * len(paths) // count] for index in range(count)] if count < len(paths) else paths


def _corpus(unjudged: bool, paths: Sequence[Path]) -> list[Outcome]:
    """Each piece, judged by what MuseScore plays of it without grace notes, ornaments and chord symbols."""
    if unjudged or not musescore():
        return [_outcome(path, None) for path in paths]
    with tempfile.TemporaryDirectory(prefix="importing-") as folder:
        names = [(Path(folder) / f"{n}.musicxml", Path(folder) / f"{n}.mid") for n in range(len(paths))]
        for path, (written, _) in zip(paths, names, strict=True):
            written.write_text(plain_musicxml(read_musicxml(path)), encoding="utf-8")
        musescore_converts(names)
        return [
            _outcome(path, notes_of_midi(played) if played.is_file() else None)
            for path, (_, played) in zip(paths, names, strict=True)
        ]


def _our_midi(tunes: Sequence[SourceTune]) -> list[Outcome]:
    return list(_written(tunes, lambda _, tune, path: path.write_bytes(MidiExporter().export(tune))))


def _abc2midi(tunes: Sequence[SourceTune]) -> list[Outcome]:
    return list(_written(tunes, _write_by_abc2midi))


def _write_by_abc2midi(source: SourceTune, _: Tune, path: Path) -> None:
    text = path.with_suffix(".abc")
    written = f"{source.found.file_header}\n{source.found.text}\n"
    text.write_text(written, encoding="latin-1", errors="replace")
    run("abc2midi", "abcmidi", [text, "-silent", "-NGUI", "-o", path])
    text.unlink()


def _written(
    tunes: Sequence[SourceTune], write: Callable[[SourceTune, Tune, Path], object]
) -> Iterator[Outcome]:
    with tempfile.TemporaryDirectory(prefix="importing-") as folder:
        for tune in tunes:
            path, read = Path(folder) / "tune.mid", _read(tune)
            try:
                write(tune, read, path)
            except ComposerError:  # a tune without notes
                continue
            if path.is_file():
                yield _named(tune, _midi_outcome(path, read))
                path.unlink()


def _musescore_midi(tunes: Sequence[SourceTune]) -> list[Outcome]:
    """MIDI files that MuseScore writes of our MusicXML."""
    with tempfile.TemporaryDirectory(prefix="importing-") as folder:
        names: list[tuple[Path, Path]] = []
        for number, tune in enumerate(tunes):
            written = Path(folder) / f"{number}.musicxml"
            written.write_bytes(MUSICXML.export(_read(tune)))
            names.append((written, written.with_suffix(".mid")))
        musescore_converts(names)
        return [
            _named(tune, _midi_outcome(played, _read(tune)))
            for tune, (_, played) in zip(tunes, names, strict=True)
            if played.is_file()
        ]


def _midi_outcome(path: Path, tune: Tune) -> Outcome:
    if _sounding(tune) != _sounding(plain(tune)):
        return _outcome(path, None)
    return _outcome(path, notes_of_midi(path), partial(_lengths, tune))


def _sounding(tune: Tune) -> list[tuple[Fraction, int, Fraction]]:
    return sorted((note.onset, note.pitch, note.duration) for note in perform(tune).notes)


def _lengths(tune: Tune, back: Tune) -> str:
    """Which note of the tune is longer or shorter now, where the same notes are played at all."""
    lengths = []
    for one in (tune, plain(back)):
        notes = perform(one).notes
        lengths.append({(note.onset - notes[0].onset, note.pitch): note.duration for note in notes})
    if lengths[0].keys() == lengths[1].keys():
        for place, length in lengths[0].items():
            if abs(lengths[1][place] - length) > _TOLERANCE:
                return f"note at {place[0]}: {lengths[1][place]} long here, {length} there"
    return ""


def _back(tunes: Sequence[SourceTune]) -> list[Outcome]:
    """Our own MusicXML is the same tune again: the same notes, key, meter and title."""
    outcomes = []
    with tempfile.TemporaryDirectory(prefix="importing-") as folder:
        for source in tunes:
            tune, path = plain(_read(source)), Path(folder) / "tune.musicxml"
            try:
                path.write_bytes(MUSICXML.export(tune))
            except ComposerError:  # a tune without notes
                continue
            outcomes.append(_named(source, _outcome(path, ours(tune), partial(_same, tune))))
    return outcomes


def _same(tune: Tune, back: Tune) -> str:
    """What else of a tune came back as another."""
    for what, one, other in (
        ("key", (back.key.tonic, back.key.mode), (tune.key.tonic, tune.key.mode)),
        ("meter", back.meter.duration, tune.meter.duration),
        ("title", back.title, tune.title),
    ):
        if one != other:
            return f"{what} {one!r} came back, {other!r} went out"
    return _lengths(tune, back)


def _read(source: SourceTune) -> Tune:
    found = source.found
    return read_tune(found.text, found.position, found.first_line, found.file_header)


def _named(source: SourceTune, outcome: Outcome) -> Outcome:
    return (f"{source.file}, tune {source.found.position}", *outcome[1:])


def _outcome(path: Path, judged: Heard | None, also: Callable[[Tune], str] = lambda _: "") -> Outcome:
    name, begun = f"{path.parent.name}/{path.name}", time.perf_counter()
    try:
        text, _ = read_music(path.read_bytes(), "auto", path.stem)
    except ComposerError as refusal:
        return name, time.perf_counter() - begun, str(refusal), None
    seconds = time.perf_counter() - begun
    tune = read_tune(text)
    if judged is None or len(tune.voices) > _MOST_VOICES:
        return name, seconds, "tune", None
    return name, seconds, "tune", _difference(ours(plain(tune)), judged) or also(tune)


def _difference(read: Heard, judged: Heard) -> str:
    """Where they differ; a rest before the first note does not count, nor how many play a unison."""
    if not read or not judged:
        return "" if read == judged else f"{len(read)} notes here, {len(judged)} there"
    here, there = (
        sorted({(onset - notes[0][0], pitch) for onset, pitch in notes}) for notes in (read, judged)
    )
    for number, (a, b) in enumerate(zip(here, there, strict=False)):
        if a[1] != b[1] or abs(a[0] - b[0]) > _TOLERANCE_TICKS:
            return f"note {number + 1}: {a} here, {b} there"
    return "" if len(here) == len(there) else f"{len(here)} notes here, {len(there)} there"


def _figures(outcomes: Sequence[Outcome]) -> dict[str, object]:
    judged = [outcome for outcome in outcomes if outcome[3] is not None]
    wrong = {name: difference for name, _, _, difference in judged if difference}
    slowest = sorted(outcomes, key=lambda outcome: -outcome[1])[:5]
    return {
        "files": len(outcomes),
        "tunes": sum(said == "tune" for _, _, said, _ in outcomes),
        "refused": {name: said for name, _, said, _ in outcomes if said != "tune"},
        "slowest_seconds": {name: round(seconds, 2) for name, seconds, _, _ in slowest},
        "over_10_seconds": sum(seconds > _MOST_SECONDS + 1 for _, seconds, _, _ in outcomes),
        "judged": len(judged),
        "percent_equal": round(100 * (len(judged) - len(wrong)) / max(1, len(judged)), 2),
        "different": wrong,
    }
