"""The left side of Corpus: its tunes, and those that were left out and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QTabWidget, QVBoxLayout, QWidget

from composer.corpus.collection import Corpus
from composer.ui.itemmodels.left_out_model import LeftOutModel
from composer.ui.panels.tune_rows import UNTITLED, PayloadMimeProvider, corpus_rows, dragging
from composer.ui.widgets.left_out_table import LeftOutTable
from composer.ui.widgets.tune_list import TuneList


class CorpusListing(QWidget):
    """Shows what was read; reads nothing itself.

    Signals:
        tune_chosen(int): the position, from 0, of the tune that the person chose.
    """

    tune_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(placeholderText="Search titles", clearButtonEnabled=True)
        self.tunes = TuneList()
        self.tunes.set_empty_text(
            "No corpus is open",
            "Tick a collection on the right, or drop your own files on the window; then press Open corpus.",
            "corpus",
        )
        self.left_out = LeftOutTable()
        self.tabs = QTabWidget()
        self.tabs.addTab(self.tunes, "Tunes")
        self.tabs.addTab(self.left_out, "Left out")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.search)
        layout.addWidget(self.tabs, 1)
        self.search.textChanged.connect(self.tunes.set_filter)
        self.tunes.tune_selected.connect(self._choose)

    def show_corpus(self, corpus: Corpus) -> None:
        """Lists the corpus."""
        tunes = corpus.tunes
        self.tunes.set_rows(corpus_rows(tunes), lambda: [tune.title or UNTITLED for tune in tunes])
        self.left_out.setModel(LeftOutModel(corpus.left_out, self.left_out))
        self.tabs.setTabText(0, f"Tunes ({len(corpus.tunes):,})")
        self.tabs.setTabText(1, f"Left out ({len(corpus.left_out):,})")

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        self.tunes.set_drag_mime_provider(dragging(self.tunes, provider))

    def _choose(self, position: int) -> None:
        self.tune_chosen.emit(self.tunes.tunes.row(position).payload)
