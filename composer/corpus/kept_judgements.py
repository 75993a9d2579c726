"""Judgements of tunes, kept by content in the data folder: a collection that was read opens at once."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple, fields
from pathlib import Path

from composer.bounded_json import json_from
from composer.corpus.judging import Judgement, judged
from composer.kept_by_content import MOST_BYTES, KeptByContent, program_version
from composer.notation.tunebook import TuneText

_ROOMS = ("notation", "corpus")
_KINDS = tuple(int if field.type is int else str for field in fields(Judgement))

_file: Path | None = None


def keep_judgements_in(file: Path) -> None:
    """From now on what is read is kept in this file, and looked for there; said at the start."""
    global _file
    _file = file


@contextmanager
def kept_judgements() -> Iterator["KeptJudgements | None"]:
    """Open for one reading; None where nobody has said in which file."""
    if _file is None or (version := reading_version()) is None:
        yield None
        return
    with closing(KeptJudgements(_file, version)) as kept:
        yield kept


def reading_version() -> bytes | None:
    """Another one where any program text that reads tunes is; None where that can't be told."""
    return program_version(*_ROOMS)


class KeptJudgements:
    """The file, open: judges each tune once and for all; see `KeptByContent`.

    Args:
        version: what is judged by another is unknown to this one.
        most_bytes: of the file: by default some 150,000 tunes.
        clock: seconds since the epoch.
    """

    def __init__(
        self,
        file: Path,
        version: bytes,
        most_bytes: int = MOST_BYTES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._kept = KeptByContent(file, "judgement", version, most_bytes, clock)

    def judged(self, found: TuneText, form: str, collection: str = "") -> Judgement:
        """As `judging.judged`, out of the file where it is there."""
        if not self._kept.is_open:
            return judged(found, form, collection)
        tune = self._kept.digest(form, collection, found.file_header, found.text)
        kept = self._kept.found(tune)
        one = None if kept is None else _judgement(kept)
        if one is None:
            one = judged(found, form, collection)
            self._kept.note(tune, json.dumps(astuple(one), separators=(",", ":")).encode())
        return one

    def close(self) -> None:
        """Keeps what is new and closes the file."""
        self._kept.close()


def _judgement(kept: bytes) -> Judgement | None:
    """What was kept of a tune; None where it is not what this version keeps."""
    try:
        values = json_from(kept)
    except ValueError:
        return None
    if not isinstance(values, list) or tuple(map(type, values)) != _KINDS:
        return None
    return Judgement(*values)
