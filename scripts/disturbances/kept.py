"""Compares what a driven program told of with what lies in its data folder afterwards."""

import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from composer.errors import ComposerError
from composer.library.folders import Folders
from composer.library.journals import Journals
from composer.library.records import KeptTune
from composer.library.tunes import TuneLibrary
from composer.model.checkpoint import read_losses
from composer.model.folder import LAST

Event = Mapping[str, Any]


def library_problems(home: Path) -> list[str]:
    """What SQLite finds wrong with the library."""
    with sqlite3.connect(Folders(home).library) as connection:
        (told,) = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    return [] if told == "ok" else [f"the library is damaged: {told}"]


def tunes_lost(home: Path, events: Iterable[Event]) -> list[str]:
    """Tunes that were told as kept and are not in the library as they were told last."""
    last = {event["identifier"]: event for event in events if event["event"] == "kept"}
    kept = {tune.identifier: tune for tune in _tunes(home)}
    return [
        f"tune {identifier} is not kept as it was told"
        for identifier, event in last.items()
        if identifier not in kept
        or (kept[identifier].text, kept[identifier].rating) != (event["text"], event["rating"])
    ]


def typing_lost_seconds(home: Path, events: Iterable[Event], ended: float) -> float:
    """How far back before the end (on `time.time`) the newest key lies that is kept; 0.0 where all are."""
    latest: dict[str, list[Event]] = {}
    for event in events:
        if event["event"] == "typed":
            latest.setdefault(event["text"].split("\n", 2)[1], []).append(event)
    texts = {tune.text for tune in _tunes(home)} | _unsaved(home)
    lost = 0.0
    for typed in latest.values():
        unkept: Event | None = None
        for event in reversed(typed):
            if event["text"] in texts:
                break
            unkept = event
        if unkept is not None:
            lost = max(lost, ended - unkept["at"])
    return lost


def steps_lost(home: Path, events: Iterable[Event], what: str) -> list[str]:
    """Models whose checkpoint lacks steps: `what` is the event that tells of those it must have."""
    latest = {event["model"]: event["step"] for event in events if event["event"] == what}
    lost = []
    for model, step in latest.items():
        try:
            found = read_losses(Folders(home).models / model / LAST).header.step
        except ComposerError as error:
            lost.append(f"the checkpoint of “{model}”, told at step {step}, can't be read: {error}")
        else:
            if found < step:
                lost.append(f"“{model}” had made {step} steps and its checkpoint has {found}")
    return lost


def leftovers(home: Path) -> list[str]:
    """Files that were being written and are of no use any more."""
    return [f"left behind: {path.relative_to(home)}" for path in home.rglob(".*.part")]


LINES_OF_A_COMPLAINT = 40
"""Enough for a whole traceback."""


def complaints(home: Path) -> list[str]:
    """Lines in the terminal or the log that no start should leave there."""
    told = []
    for path in (home.parent / f"{home.name}.errors", home / "abc-composer.log"):
        text = path.read_text(errors="replace") if path.is_file() else ""
        lines = text.splitlines()
        for number, line in enumerate(lines):
            if line.startswith(("Traceback", "QThread", "Fatal")):
                told.append("\n".join(lines[number : number + LINES_OF_A_COMPLAINT]))
    return [f"it complained: {one}" for one in told]


def processes_of(home: Path) -> set[int]:
    """Processes that were started for this data folder and live; none are known outside Linux."""
    mark, found = f"ABC_COMPOSER_HOME={home}\0".encode(), set()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            is_own = mark in (process / "environ").read_bytes()
            if is_own and ") Z " not in (process / "stat").read_text():
                found.add(int(process.name))
        except OSError:
            continue  # it has just ended, or is another person's
    return found


def _tunes(home: Path) -> tuple[KeptTune, ...]:
    with TuneLibrary(Folders(home).library) as library:
        return library.tunes() + library.tunes(trash=True)


def _unsaved(home: Path) -> set[str]:
    """What the next start will find in journals and keep."""
    journals = Journals(Folders(home).journals)
    try:
        return {unsaved.text for journal in journals.abandoned() if (unsaved := journal.read())}
    finally:
        journals.close()
