"""What the window has open: a corpus, a model, a tune. Places talk to it, never to each other."""

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from composer.corpus.collection import Corpus
from composer.library.records import Provenance


class Origin(Enum):
    """Where the open tune came from."""

    CORPUS = "corpus"
    LIBRARY = "library"
    NEW = "new"


@dataclass(frozen=True)
class OpenTune:
    """The tune on the page.

    Attributes:
        text: its ABC text.
        origin: where it came from.
        identifier: its number in the library; None while it is not kept there.
        provenance: how it came to be.
    """

    text: str
    origin: Origin = Origin.NEW
    identifier: int | None = None
    provenance: Provenance = field(default_factory=Provenance)


class Session(QObject):
    """The open corpus, model and tune, and a signal for each change.

    Signals:
        corpus_changed(Corpus): another corpus was opened.
        models_changed(): a model was trained, renamed or removed.
        model_chosen(Path): Compose works with this model now.
        tune_opened(OpenTune): another tune stands on the page.
        place_wanted(str): somebody asks the window to show this place.
        notice(str): a short sentence for the status line.
    """

    corpus_changed = Signal(object)
    models_changed = Signal()
    model_chosen = Signal(object)
    tune_opened = Signal(object)
    place_wanted = Signal(str)
    notice = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.corpus: Corpus | None = None
        self.model: Path | None = None
        self.tune: OpenTune | None = None

    def set_corpus(self, corpus: Corpus) -> None:
        """Makes `corpus` the one to look at and to train on."""
        self.corpus = corpus
        self.corpus_changed.emit(corpus)

    def choose_model(self, model: Path) -> None:
        """Makes `model` the one that composes."""
        self.model = model
        self.model_chosen.emit(model)

    def open_tune(self, tune: OpenTune) -> None:
        """Puts `tune` on the page and into the editor."""
        self.tune = tune
        self.tune_opened.emit(tune)
