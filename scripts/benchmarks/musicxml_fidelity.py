"""How many tunes other programs play from our MusicXML as our MIDI plays them."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import Pool

from benchmarks.other_players import Heard, musescore, musescore_plays, music21_plays, ours, plain
from benchmarks.tune_sources import SourceTune
from composer.notation.elements import Tune
from composer.notation.reader import read_tune

_TOLERANCE_TICKS = 4
_AT_ONCE = 40
_PROCESSES = 2


def measure_musicxml(tunes: Sequence[SourceTune]) -> dict[str, object]:
    """Agreement per player and collection, and the place of every difference."""
    batches = [tunes[start : start + _AT_ONCE] for start in range(0, len(tunes), _AT_ONCE)]
    players: dict[str, Callable[[Sequence[SourceTune]], list[str]]] = {"music21": _with_music21}
    if musescore():
        players["MuseScore"] = _with_musescore
    with Pool(_PROCESSES) as pool:
        found = {name: _figures(tunes, pool.imap(play, batches)) for name, play in players.items()}
    missing = {} if musescore() else {"MuseScore": "not installed; Debian's package is “musescore3”"}
    return {"benchmark": "fidelity of MusicXML", "players": found, "left_out": missing}


def _with_music21(tunes: Sequence[SourceTune]) -> list[str]:
    read = [_read(tune) for tune in tunes]
    return [_difference(tune, music21_plays(tune)) for tune in read]


def _with_musescore(tunes: Sequence[SourceTune]) -> list[str]:
    read = [_read(tune) for tune in tunes]
    return [_difference(tune, played) for tune, played in zip(read, musescore_plays(read), strict=True)]


def _read(tune: SourceTune) -> Tune:
    found = tune.found
    return plain(read_tune(found.text, found.position, found.first_line, found.file_header))


def _difference(tune: Tune, theirs: Heard | None) -> str:
    """Where they differ; empty where they do not."""
    if theirs is None:
        return "refused"
    heard = ours(tune)
    for number, (a, b) in enumerate(zip(heard, theirs, strict=False)):
        if a[1] != b[1] or abs(a[0] - b[0]) > _TOLERANCE_TICKS:
            return f"note {number + 1}: {a} here, {b} there"
    return "" if len(heard) == len(theirs) else f"{len(heard)} notes here, {len(theirs)} there"


def _figures(tunes: Sequence[SourceTune], outcomes: Iterator[list[str]]) -> dict[str, object]:
    compared: Counter[str] = Counter()
    equal: Counter[str] = Counter()
    differences: dict[str, str] = {}
    for tune, outcome in zip(tunes, (each for batch in outcomes for each in batch), strict=True):
        compared[tune.collection] += 1
        equal[tune.collection] += not outcome
        if outcome:
            differences[f"{tune.file}, tune {tune.found.position}"] = outcome
    return {
        "collections": {
            name: {"compared": count, "equal": equal[name], "percent": round(100 * equal[name] / count, 2)}
            for name, count in compared.items()
        },
        "percent": round(100 * equal.total() / max(1, compared.total()), 2),
        "differences": differences,
    }
