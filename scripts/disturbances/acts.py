"""What a driven program does: each act is begun, and tells of what it has kept, written or typed."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtTest import QTest

from composer.export.registry import EXPORTERS
from composer.library.records import KeptTune, Provenance
from composer.ui.dialogs.files import FileDialogs
from composer.ui.document.open_tune import OpenTune
from composer.ui.window_assembly import WindowAssembly

Act = Callable[[], None]
NOTES = "CDEFGABcdefgab"
SMALL = {"rnn_units": 32, "embedding_dimension": 8}
SHORT = {"iterations": 100_000, "batch_size": 4, "sequence_length": 32, "checkpoint_interval": 10}


class Tell(Protocol):
    """Tells of an event by its name and facts."""

    def __call__(self, event: str, **facts: Any) -> None: ...


def random_tune(draw: random.Random, title: str) -> str:
    """A valid reel of eight bars."""
    bars = ["".join(draw.choices(NOTES, k=8)) for _ in range(8)]
    return f"X:1\nT:{title}\nR:reel\nM:4/4\nL:1/8\nK:D\n{'|'.join(bars)}|]\n"


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
        if compose.settings.chosen is not None:
            compose.compose()  # does nothing while it composes


class Training:
    """Trains a small network on a small corpus of its own, from the first act on."""

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
        form.set_values(SMALL | SHORT | {"patience": 0})
        train.start()
        self._tell("training")

    def _own_tunes(self) -> Path:
        path = Path("own.abc")
        tunes = [random_tune(self._draw, f"Tune {number}") for number in range(40)]
        path.write_text("\n".join(tunes))
        return path.absolute()


class Exporting:
    """Writes kept tunes into a folder, in every format."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly, self._draw, self._running = assembly, draw, False
        assembly.exporting.progressed.connect(self._note)
        assembly.session.offered.connect(lambda offer: tell("exported", text=offer.text))

    def _note(self, _written: int, tunes: int) -> None:
        self._running = tunes > 0

    def __call__(self) -> None:
        if self._running:
            return
        folder = Path("exported").absolute()
        FileDialogs.choose_export_folder = classmethod(lambda *_: folder)  # type: ignore[method-assign, assignment]
        texts = [random_tune(self._draw, f"Exported {self._draw.randrange(10**9)}") for _ in range(2)]
        self._assembly.exporting.save_all(texts, tuple(EXPORTERS))


class Playing:
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
    "play": Playing,
}
