"""What a started window shows of a data folder, by the kind of what lies there, and what it tells."""

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer

from composer.errors import ComposerError
from composer.library.backups import opened_copy
from composer.library.folders import Folders
from composer.library.tunes import TuneLibrary
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import BEST, LAST
from composer.ui.session import Offer
from composer.ui.window_assembly import WindowAssembly
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.models import list_models
from composer.workflows.past_training import past_training
from composer.workflows.training_index import training_index

UNSAVED = "Unsaved"
"""The title of the tune that a start finds and keeps, at its own time."""
COPIES = "library-2026-01-0*.sqlite"
LONGEST_QUIET_SECONDS = 30.0


class Onlooker(QObject):
    """Looks at the window once nothing runs there any more, hands over what it saw, and closes it."""

    def __init__(
        self, assembly: WindowAssembly, folders: Folders, take: Callable[[dict[str, Any]], None]
    ) -> None:
        super().__init__(assembly)
        self._assembly, self._folders, self._take = assembly, folders, take
        self.told: list[str] = []
        self._until = time.monotonic() + LONGEST_QUIET_SECONDS
        assembly.failures.told.connect(self._hear)
        assembly.session.notice.connect(self.told.append)
        assembly.session.offered.connect(self._hear_offer)
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _hear(self, sentence: str, _job: str) -> None:
        self.told.append(sentence)

    def _hear_offer(self, offer: Offer) -> None:
        self.told.append(offer.text)

    def _look(self) -> None:
        assembly = self._assembly
        is_quiet = not assembly.jobs.running and not assembly.corpus.reading.running
        if not assembly.window.isVisible() or not (is_quiet or time.monotonic() > self._until):
            return
        self._timer.stop()
        seen = {
            "library": _asked(lambda: _tunes(assembly.autosave.library)),
            "composed": _asked(lambda: _composed(assembly)),
            "corpus": _asked(lambda: _corpus(assembly)),
            "models": _asked(lambda: _models(self._folders)),
            "backups": {one.name: _asked(partial(_copy, one)) for one in _copies(self._folders.backups)},
            "page": assembly.document.text,
        }
        assembly.window.show_place("library")
        assembly.window.show_place("train")
        banner = assembly.window.banner
        self.told += [banner.text(), banner.label.text(), assembly.compose.page.status.text()]
        self._take({"seen": seen, "told": self.told})
        assembly.window.close()


def _asked(ask: Callable[[], Any]) -> Any:
    try:
        return ask()
    except (ComposerError, OSError) as error:
        return {"refused": str(error)}


def _tunes(library: TuneLibrary) -> dict[str, Any]:
    found = {}
    for kept in (*library.tunes(), *library.tunes(trash=True)):
        facts = replace(kept, changed=kept.created) if kept.title != UNSAVED else (kept.identifier, kept.text)
        found[str(kept.identifier)] = [repr(facts), [one.text for one in library.history(kept.identifier)]]
    return found


def _composed(assembly: WindowAssembly) -> dict[str, Any]:
    listed = assembly.compose.page.composed._tunes
    return {str(tune.kept.identifier): repr((tune.composed, tune.facts, tune.sources)) for tune in listed}


def _corpus(assembly: WindowAssembly) -> Any:
    corpus = assembly.session.corpus
    return corpus and [_digest(corpus.text), [repr(one) for one in corpus.left_out]]


def _models(folders: Folders) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for model in list_models(folders.models):
        summary = repr((model.step, model.validation_loss, model.corpus, model.network, model.training))
        weights = [_asked(partial(_weights, model.path / name)) for name in (LAST, BEST)]
        past = _asked(partial(_past, model.path))
        index = _asked(partial(_index, model.path, model.sources))
        found[model.name] = [model.problem or summary, weights, past, index]
    return found


def _weights(path: Path) -> str:
    checkpoint = read_checkpoint(path)
    arrays = (f"{name}{array.tobytes()!r}" for name, array in checkpoint.arrays.items())
    parts = [repr(checkpoint.header), repr(checkpoint.losses.tolist()), *arrays]
    return _digest("".join(parts))


def _past(path: Path) -> str:
    past = past_training(path)
    return past.problem or _digest(repr(past.told).replace(str(path), ""))


def _index(path: Path, sources: Sequence[str]) -> str:
    *_, index = training_index(path, sources, KnownTunes.in_home(path.parent.parent))
    if index is None:
        raise ComposerError("Composing says of each tune that it could not be compared.")
    parts = [part.tolist() if isinstance(part, np.ndarray) else part for part in vars(index).values()]
    return _digest(json.dumps(parts, sort_keys=True))


def _copy(path: Path) -> Any:
    with opened_copy(path) as library:
        return _tunes(library)


def _copies(folder: Path) -> list[Path]:
    return sorted(folder.glob(COPIES)) if folder.is_dir() else []


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
