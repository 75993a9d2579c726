"""What a driven program does: each act is begun, and tells of what it has kept, written or typed."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from composer.export.registry import EXPORTERS
from composer.library.records import KeptTune, Provenance
from composer.training.events import CheckpointSaved, StepTrained
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.formats import Chosen
from composer.ui.document.open_tune import OpenTune
from composer.ui.window_assembly import WindowAssembly
from disturbances.filling import Filling
from disturbances.opening import Opening
from disturbances.tunes import NOTES, random_tune

Act = Callable[[], None]
SHORT = {"iterations": 100_000, "batch_size": 4, "sequence_length": 32, "checkpoint_interval": 10}


class Tell(Protocol):
    """Tells of an event by its name and facts."""

    def __call__(self, event: str, **facts: Any) -> None: ...


def long_tune(draw: random.Random, bars: int) -> str:
    """A valid reel that takes a while to draw and to render: a bar lasts two seconds."""
    return random_tune(draw, f"Long {draw.randrange(10**9)}", bars)


def _runs(assembly: WindowAssembly, job: str) -> bool:
    return any(running.name == job for running in assembly.jobs.running)


class Editing:
    """Opens a new tune now and then, and types notes into the one that is open."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly, self._draw, self._tell = assembly, draw, tell

    def __call__(self) -> None:
        document, editor = self._assembly.document, self._assembly.page.editor
        if document.is_empty or self._draw.random() < 0.1:
            document.open(OpenTune(random_tune(self._draw, f"Typed {self._draw.randrange(10**9)}")))
            return
        if document.is_held:
            return
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        QTest.keyClicks(editor, self._draw.choice(NOTES))
        self._tell("typed", text=document.text)


class Keeping:
    """Keeps a tune in the library, rates it, or puts it in the trash and takes it back."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._autosave, self._draw, self._tell = assembly.autosave, draw, tell

    def __call__(self) -> None:
        text = random_tune(self._draw, f"Kept {self._draw.randrange(10**9)}")
        kept = self._autosave.keep_composed(text, Provenance(model="chaos", seed=1))
        self._tell_kept(kept)
        library = self._autosave.library
        if self._draw.random() < 0.3:
            self._tell_kept(library.rate(kept.identifier, self._draw.randrange(6)))
        if self._draw.random() < 0.2:
            library.delete(kept.identifier)
            library.restore(kept.identifier)

    def _tell_kept(self, kept: KeptTune) -> None:
        self._tell("kept", identifier=kept.identifier, text=kept.text, rating=kept.rating)


class Composing:
    """Composes tunes with the starter model, time after time."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly, self._draw = assembly, draw
        assembly.compose.settings.drawn.set_values({"count": 2})

    def __call__(self) -> None:
        compose = self._assembly.compose
        if not _runs(self._assembly, "Composing"):
            self._assembly.window.show_place("compose")
            compose.compose()


class Training:
    """Trains a small network on a small corpus of its own, from the first act on."""

    SIZE: ClassVar = {"rnn_units": 32, "embedding_dimension": 8}

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly, self._draw, self._tell = assembly, draw, tell

    def __call__(self) -> None:
        assembly, train = self._assembly, self._assembly.train
        if train.running or assembly.corpus.reading.running:
            return
        if assembly.session.corpus is None:
            assembly.open_as_corpus([self._own_tunes()])
            return
        assembly.window.show_place("train")
        form = train.settings.form
        form.network.choose("lstm")
        form.set_values(SHORT | self.SIZE | {"patience": 0})
        train.start()
        self._tell("training")
        job = next(job for job in assembly.jobs.running if job.name == "Training")
        job.happened.connect(self._tell_progress)

    def _tell_progress(self, event: object) -> None:
        request = self._assembly.train.run.request
        model = request.folder.name if request else ""
        if isinstance(event, StepTrained):
            self._tell("step", model=model, step=event.step, loss=event.loss)
        elif isinstance(event, CheckpointSaved):
            self._tell("checkpoint", model=model, step=event.step, loss=event.validation_loss)

    def _own_tunes(self) -> Path:
        path = Path("own.abc")
        tunes = [random_tune(self._draw, f"Tune {number}") for number in range(40)]
        path.write_text("\n".join(tunes))
        return path.absolute()


class Exporting:
    """Writes kept tunes into a folder, in every format."""

    FORMATS = tuple(EXPORTERS)

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly, self._draw = assembly, draw
        assembly.session.offered.connect(lambda offer: tell("exported", text=offer.text))

    def __call__(self) -> None:
        if _runs(self._assembly, "Exporting"):
            return
        folder = Path("exported").absolute()
        FileDialogs.choose_export_folder = classmethod(lambda *_: folder)  # type: ignore[method-assign, assignment]
        self._assembly.exporting.save_all([self._tune(), self._tune()], Chosen(self.FORMATS))

    def _tune(self) -> str:
        return random_tune(self._draw, f"Exported {self._draw.randrange(10**9)}")


class TrainingLarge(Training):
    """Trains a network whose every step takes a second or more."""

    SIZE: ClassVar = {"rnn_units": 512, "embedding_dimension": 256, "batch_size": 32, "sequence_length": 100}


class Measuring:
    """Measures how long a training would take, for which TensorFlow is loaded."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly = assembly

    def __call__(self) -> None:
        if not _runs(self._assembly, "Measuring"):
            self._assembly.window.show_place("train")
            self._assembly.train.estimating.measure()


class Reading:
    """Reads a corpus of thousands of tunes."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly, self._draw = assembly, draw

    def __call__(self) -> None:
        if not self._assembly.corpus.reading.running:
            path = Path(f"read {self._draw.randrange(10**9)}.abc").absolute()
            path.write_text("\n".join(random_tune(self._draw, f"Read {number}") for number in range(4000)))
            self._assembly.open_as_corpus([path])


class Playing:
    """Plays a tune that lasts minutes: its sound is being rendered, and then it sounds."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly, self._draw = assembly, draw

    def __call__(self) -> None:
        document, player = self._assembly.document, self._assembly.player
        if document.is_held:
            player.stop()
            return
        document.open(OpenTune(long_tune(self._draw, 320)))
        QTimer.singleShot(self._draw.randint(300, 1500), player.play)


class Engraving:
    """Opens a tune whose page takes seconds to draw."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._document, self._draw = assembly.document, draw

    def __call__(self) -> None:
        if not self._document.is_held:
            self._document.open(OpenTune(long_tune(self._draw, 900)))


class ExportingLong(Exporting):
    """Writes a tune of minutes as sound and as pages."""

    FORMATS = ("wav", "pdf")

    def _tune(self) -> str:
        return long_tune(self._draw, 320)


class Finding:
    """Looks for tunes in a library of hundreds."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly, self._draw = assembly, draw
        for number in range(200):
            assembly.autosave.library.keep(random_tune(draw, f"Found {number}"))

    def __call__(self) -> None:
        self._assembly.window.show_place("library")
        search = self._assembly.library.page.kept.search
        search.clear()
        QTest.keyClicks(search, f"found {self._draw.randrange(200)}")


class Hearing:
    """Plays the open tune, goes elsewhere in it, and stops."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._player, self._draw = assembly.player, draw

    def __call__(self) -> None:
        player = self._player
        match self._draw.randrange(4):
            case 0 | 1:
                player.play()
            case 2:
                player.to_start()
            case _:
                player.stop()


ACTS: dict[str, Callable[[WindowAssembly, random.Random, Tell], Act]] = {
    "edit": Editing,
    "keep": Keeping,
    "compose": Composing,
    "train": Training,
    "export": Exporting,
    "hear": Hearing,
    "train-large": TrainingLarge,
    "measure": Measuring,
    "read": Reading,
    "play": Playing,
    "engrave": Engraving,
    "export-long": ExportingLong,
    "find": Finding,
    "fill": Filling,
    "hostile": Opening,
}
