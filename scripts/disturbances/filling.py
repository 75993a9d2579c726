"""Writes at every place where the program writes, on a disk that is full after some bytes, and once more.

The disk is one of its own in memory, filled by a ballast; where none may be mounted, no file may grow
beyond so many bytes. Both are the system's own refusals.
"""

import os
import random
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from composer.corpus.collection import Corpus
from composer.corpus.kept import KeptCorpus
from composer.corpus.reading import read_corpus
from composer.errors import ComposerError
from composer.export.registry import EXPORTERS
from composer.library.backups import back_up
from composer.library.records import Provenance
from composer.model.folder import ModelFolder
from composer.model.lstm.shapes import lstm_shapes
from composer.notation.reader import read_tune
from composer.training.events import TrainingStarted
from composer.training.run import Run
from composer.training.settings import TrainingSettings
from composer.ui.window_assembly import WindowAssembly
from composer.workflows.export import export_tune, exporter
from composer.workflows.past_training import recorded
from composer.workflows.training_index import keep_index
from disturbances.hostile_files import NETWORK, VOCABULARY
from disturbances.tunes import random_tune

ON_ITS_OWN_DISK = "CHAOS_DISK"
"""Names the folder that is a disk of its own; the data folder lies in it."""

PAGE = 4096
MOST_FREE_PAGES, MOST_FREE_BYTES = 24, 60_000
CHANGED_BY_THEMSELVES = ("-wal", "-shm", ".log", ".sqlite", "composed.jsonl", ".conf", ".lock")


class Filling:
    """Fills the disk, writes, makes room, writes again; tells what came of it."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Callable[..., None]) -> None:
        self._assembly, self._draw, self._tell = assembly, draw, tell
        self._home = assembly.autosave.library.path.parent
        self._sentences: list[str] = []
        assembly.failures.told.connect(lambda sentence, _job: self._sentences.append(sentence))
        self._corpus = self._own_corpus()
        self._written = self._home / "files"
        self._sites: dict[str, Callable[[str], None]] = {
            "library": self._keep, "edit": self._edit, "journal": self._journal, "backup": self._back_up,
            "file": self._save, "corpus": self._keep_corpus, "index": self._keep_index,
            "checkpoint": self._keep_checkpoint, "record": self._keep_record,
            **{f"export {name}": self._exporting(name) for name in EXPORTERS},
        }  # fmt: skip
        self._left: list[str] = []

    def __call__(self) -> None:
        if not self._left:
            self._left = self._draw.sample(sorted(self._sites), len(self._sites))
        name, text = self._left.pop(), random_tune(self._draw, f"Full {self._draw.randrange(10**9)}")
        write = self._sites[name]
        write(random_tune(self._draw, "Before"))
        del self._sentences[:]
        before = self._state()
        with self._full_disk():
            refused = self._tried(write, text)
        after = self._state()
        failed = f"{refused[:300]}" if refused else ""
        told = bool(refused) and refused.endswith(".") and "Traceback" not in refused
        again = self._tried(write, text)
        self._tell(
            "filled",
            site=name, refused=bool(refused), sentence=failed, told=told, again=again[:300],
            changed=_differing(before, after) if refused else [],
            left=[path for path in self._state() if path.endswith(".part") and path not in before],
        )  # fmt: skip

    def _tried(self, write: Callable[[str], None], text: str) -> str:
        """The sentence of what went wrong, or an empty text."""
        told = len(self._sentences)
        try:
            write(text)
        except ComposerError as error:
            return str(error)
        except Exception as error:  # noqa: BLE001 - a bug, which is told as one
            return f"Traceback: {error!r}"
        return "".join(self._sentences[told:])

    # The disk

    @contextmanager
    def _full_disk(self) -> Iterator[None]:
        if disk := os.environ.get(ON_ITS_OWN_DISK):
            # Most files take few pages.
            most = self._draw.choice([1, 3, MOST_FREE_PAGES])
            with _ballast(Path(disk) / "ballast", self._draw.randrange(most) * PAGE):
                yield
            return
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (self._draw.randrange(MOST_FREE_BYTES), hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    def _state(self) -> dict[str, bytes]:
        """All files but those that change by themselves, and of the library what is in it."""
        found = {
            str(path): path.read_bytes()
            for path in self._home.rglob("*")
            if path.is_file() and not path.name.endswith(CHANGED_BY_THEMSELVES)
        }
        tunes = self._assembly.autosave.library.tunes()
        return found | {"tunes": "".join(f"{tune.identifier} {tune.text}" for tune in tunes).encode()}

    # Where something is written

    def _keep(self, text: str) -> None:
        self._assembly.autosave.keep_composed(text, Provenance(model="chaos", seed=1))

    def _edit(self, text: str) -> None:
        library = self._assembly.autosave.library
        if library.is_empty:
            self._keep(text)
        library.change_text(library.tunes()[0].identifier, text)

    def _journal(self, text: str) -> None:
        from composer.library.journal import Journal

        Journal(self._home / "unsaved" / "of-a-test.abc").write(text)

    def _back_up(self, _text: str) -> None:
        day = date(2020, 1, 1) + timedelta(days=self._draw.randrange(3000))
        back_up(self._assembly.autosave.library, self._home / "backups", day)

    def _save(self, text: str) -> None:
        from composer.corpus.tunebook_file import TunebookFile
        from composer.files import write_atomically

        path = self._written / "own.abc"
        write_atomically(path, TunebookFile.new(path, text).data)

    def _keep_corpus(self, text: str) -> None:
        KeptCorpus(sources=("airds",), mended={text: text * 20}).write(self._home / "corpus-of-a-test.json")

    def _keep_index(self, _text: str) -> None:
        model = self._home / "models" / "full"
        model.mkdir(parents=True, exist_ok=True)
        keep_index(self._corpus, model, ["own"])

    def _keep_checkpoint(self, _text: str) -> None:
        run = Run.new(1)
        run.losses = [self._draw.random() for _ in range(2000)]
        shapes = lstm_shapes(NETWORK, len(VOCABULARY))
        arrays: dict[str, Any] = {
            name: np.full(shape, self._draw.random(), np.float32)
            for name, shape in {**shapes.weights, **shapes.optimizer}.items()
        }
        folder = self._home / "models" / "full"
        ModelFolder(folder, NETWORK, TrainingSettings(), VOCABULARY, "a", "raw", ()).keep(
            run.snapshot(arrays), is_best=False
        )

    def _keep_record(self, text: str) -> None:
        told = TrainingStarted(
            first_step=1, iterations=2, device="", parameter_count=1, summary=text * 20,
            untrained_loss=3.0, untrained_sample="", losses=(), validation_losses=(),
        )  # fmt: skip
        for _ in recorded((event for event in (told,)), self._home / "models" / "full"):
            pass

    def _exporting(self, name: str) -> Callable[[str], None]:
        def write(text: str) -> None:
            (self._written / "exported").mkdir(parents=True, exist_ok=True)
            export_tune(read_tune(text), name, exporter(name), self._written / "exported" / "tune")

        return write

    def _own_corpus(self) -> Corpus:
        path = self._home / "own.abc"
        path.write_text("\n".join(random_tune(self._draw, f"Tune {number}") for number in range(300)))
        *_, corpus = read_corpus([str(path)])
        assert isinstance(corpus, Corpus)
        return corpus


@contextmanager
def _ballast(path: Path, free: int) -> Iterator[None]:
    """Fills the disk but for so many bytes."""
    room = os.statvfs(path.parent)
    path.write_bytes(bytes(max(0, room.f_bavail * room.f_frsize - free)))
    try:
        yield
    finally:
        path.unlink()


def _differing(before: dict[str, bytes], after: dict[str, bytes]) -> list[str]:
    return [path for path in {**before, **after} if before.get(path) != after.get(path)]
