"""The open corpus and the chosen model. Places talk to the session, never to each other."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from composer.corpus.collection import Corpus


@dataclass(frozen=True)
class Offer:
    """A sentence with a way on: “2 tunes are in the trash. Undo”.

    Attributes:
        action: what the way on is called.
        act: goes it.
        is_error: it went wrong, and stays until it is closed or solved.
        job: the name of the job whose success solves it.
        stays: the sentence is shown still when the way was gone.
    """

    text: str
    action: str
    act: Callable[[], object]
    is_error: bool = False
    job: str = ""
    stays: bool = False


class Session(QObject):
    """The open corpus and the chosen model, and a signal for each change and wish.

    Signals:
        corpus_changed(Corpus): another corpus was opened.
        corpus_read(bool): a corpus is being read, or no more.
        models_changed(): a model was trained, renamed or removed.
        model_moved(Path, Path): a model has another name, which `models_changed` follows.
        model_chosen(Path): Compose works with this model now.
        place_wanted(str): somebody asks the window to show this place.
        like_wanted(Tune): tunes in the manner of this one are to be composed.
        notes_wanted(str): this ABC is to be looked for in the Library.
        notice(str): a short sentence for the status line.
        offered(Offer): a sentence with a way on.
        failed(Exception): something went wrong, which is shown in one place.
    """

    corpus_changed = Signal(object)
    corpus_read = Signal(bool)
    models_changed = Signal()
    model_moved = Signal(object, object)
    model_chosen = Signal(object)
    place_wanted = Signal(str)
    like_wanted = Signal(object)
    notes_wanted = Signal(str)
    notice = Signal(str)
    offered = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.corpus: Corpus | None = None
        self.model: Path | None = None

    def set_corpus(self, corpus: Corpus) -> None:
        """Makes `corpus` the one to look at and to train on."""
        self.corpus = corpus
        self.corpus_changed.emit(corpus)

    def choose_model(self, model: Path) -> None:
        """Makes `model` the one that composes."""
        self.model = model
        self.model_chosen.emit(model)
