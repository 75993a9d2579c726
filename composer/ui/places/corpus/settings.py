"""The right side of Corpus: what is in the open corpus, where its tunes come from, and in which form."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import Corpus
from composer.ui.places.corpus.report import CorpusReportPanel
from composer.ui.places.corpus.sources import SourceList
from composer.ui.sizes import EDGE, SPACE
from composer.ui.theme import set_role, set_sign
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.form_grid import Section, beneath_field, form_label, form_row
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say

FORMS = {
    "canonical": (
        "Clean",
        "One spelling for everything and the music alone: the network learns music instead of typing habits.",
    ),
    "raw": ("As found", "Every tune's text exactly as it stands in the file, as the lab does it."),
}
STOP, NOTHING_TICKED = "Stop", "Tick a collection, or add files or a folder of yours."


class CorpusSettings(QWidget):
    """Chooses what to open; reads nothing itself.

    Signals:
        open_wanted(list): open these sources: names of bundled collections and paths.
        look_wanted(list): list these sources, and leave the corpus as it is.
        train_wanted(): train on what is open.
        files_wanted(), folder_wanted(): ask the person for files, or for a folder.
        cancel_wanted(): stop reading.
        sources_changed(): other sources are chosen.

    Attributes:
        open: the primary: reads what is ticked where that is not open, else trains on it; stops a reading.
        again: reads once more what is open, as where its files have changed.
    """

    open_wanted = Signal(list)
    look_wanted = Signal(list)
    train_wanted = Signal()
    files_wanted = Signal()
    folder_wanted = Signal()
    cancel_wanted = Signal()
    sources_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.from_where = SourceList()
        self.form, self.form_help = ChoiceBox(), muted_label()
        self.open, self.look = QPushButton(), QPushButton(say("Only look"))
        self.files, self.folder, self.again = (
            QPushButton(say(text)) for text in ("Add files…", "Add folder…", "Read again")
        )
        self.report, self.notices = CorpusReportPanel(), muted_label()
        self._corpus: Corpus | None = None
        self._reading = False
        self._arrange()
        self._connect()
        self._show_form_help()
        self._show_what_is_chosen()

    @property
    def collections(self) -> Mapping[str, QCheckBox]:
        """The box of each bundled collection."""
        return self.from_where.collections

    @property
    def form_name(self) -> str:
        """`canonical` or `raw`."""
        return str(self.form.currentData())

    def sources(self) -> list[str]:
        """What is ticked: collections, then the person's own files and folders."""
        return self.from_where.ticked()

    def add_own(self, paths: Sequence[Path]) -> None:
        """Puts files and folders on the list, each once and ticked."""
        self.from_where.add(paths)

    def choose_only(self, name: str) -> None:
        """Ticks one bundled collection and nothing else."""
        self.choose([name] if name else [])

    def choose(self, sources: Sequence[str]) -> None:
        """Ticks and lists these sources, as `sources` gave them, and no others."""
        self.from_where.choose(sources)

    def choose_form(self, name: str) -> None:
        """Shows this form; one that there is no more leaves what is shown."""
        self.form.setCurrentIndex(max(self.form.findData(name), 0))

    def show_corpus(self, corpus: Corpus) -> None:
        """This one is open."""
        self._corpus = corpus
        self.from_where.show_counts(corpus)
        self._show_what_is_chosen()

    def show_reading(self, reading: bool) -> None:
        """While a corpus is read, the primary stops that."""
        self._reading = reading
        self._show_what_is_chosen()

    @property
    def _is_open(self) -> bool:
        """What is ticked, in the form that is chosen, is what is open."""
        corpus = self._corpus
        return (
            corpus is not None
            and set(corpus.sources) == set(self.sources())
            and corpus.form == self.form_name
        )

    def _show_what_is_chosen(self) -> None:
        sources, corpus = self.sources(), self._corpus
        self.notices.setText("\n\n".join(say(BUNDLED[name].notice) for name in sources if name in BUNDLED))
        self.open.setEnabled(self._reading or bool(sources))
        self.open.setToolTip("" if self.open.isEnabled() else say(NOTHING_TICKED))
        self.again.setVisible(self._is_open and not self._reading)
        self.look.setVisible(bool(sources) and not self._is_open and not self._reading)
        sign = "stop" if self._reading else "train" if self._is_open else "corpus"
        set_sign(self.open, sign, "on_accent")
        if self._reading:
            self.open.setText(say(STOP))
        elif self._is_open and corpus is not None:
            tunes = counted(len(corpus.tunes), "tune")
            these = "Train on this {tunes}" if len(corpus.tunes) == 1 else "Train on these {tunes}"
            self.open.setText(say(these, tunes=tunes))
        else:
            self.open.setText(say("Read {sources}", sources=_named(sources)) if sources else say("Read"))

    def _arrange(self) -> None:
        set_role(self.open, "primary")
        self.look.setToolTip(say("List these tunes, find and play them, and train on what is open still"))
        for link in (self.files, self.folder, self.again):
            set_role(link, "link")
        adding = QHBoxLayout()
        adding.setSpacing(EDGE)
        for link in (self.files, self.folder):
            adding.addWidget(link)
        adding.addStretch(1)
        for name, (title, _help) in FORMS.items():
            self.form.addItem(say(title), name)
        self.form.setAccessibleName(say("Form of the text"))
        form = form_row(form_label(say("Form")), self.form)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        for part in (
            self.report,
            Section(say("Where the tunes come from"), self.from_where, adding, self.again),
            Section(say("Text"), form, beneath_field(self.form_help)),
            Section("", self.notices),
        ):
            layout.addWidget(part)
        layout.addStretch(1)
        self.footer = QWidget()
        below = QVBoxLayout(self.footer)
        below.setSpacing(SPACE)
        below.addWidget(self.open)
        below.addWidget(self.look)

    def _connect(self) -> None:
        self.open.clicked.connect(self._press)
        self.look.clicked.connect(lambda: self.look_wanted.emit(self.sources()))
        self.again.clicked.connect(self._want_open)
        self.files.clicked.connect(self.files_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.form.currentIndexChanged.connect(self._show_form_help)
        self.form.currentIndexChanged.connect(self._show_what_is_chosen)
        self.from_where.changed.connect(self._show_what_is_chosen)
        self.from_where.changed.connect(self.sources_changed)

    def _press(self) -> None:
        if self._reading:
            self.cancel_wanted.emit()
        elif self._is_open:
            self.train_wanted.emit()
        else:
            self._want_open()

    def _want_open(self) -> None:
        self.open_wanted.emit(self.sources())

    def _show_form_help(self) -> None:
        self.form_help.setText(say(FORMS[self.form_name][1]))


def _named(sources: Sequence[str]) -> str:
    """`2 collections`, `1 folder or file`, `3 sources`."""
    own = sum(source not in BUNDLED for source in sources)
    if not own:
        return counted(len(sources), "collection")
    if own < len(sources):
        return counted(len(sources), "source")
    files = sum(Path(source).suffix.lower() == ".abc" for source in sources)
    if files in (0, own):
        return counted(own, "file" if files else "folder")
    return say("{files} and {folders}", files=counted(files, "file"), folders=counted(own - files, "folder"))
