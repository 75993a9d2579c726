"""The right side of Corpus: what is in the open corpus, which collections to open, and in which form."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from composer.corpus.bundled.registry import BUNDLED
from composer.plurals import plural
from composer.ui.places.corpus.report import CorpusReportPanel
from composer.ui.sizes import SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.form_grid import Section, beneath_field, form_label, form_row
from composer.ui.widgets.labels import muted_label

FORMS = {
    "canonical": (
        "Clean",
        "One spelling for everything and the music alone: the network learns music instead of typing habits.",
    ),
    "raw": ("As found", "Every tune's text exactly as it stands in the file, as the lab does it."),
}


class CorpusSettings(QWidget):
    """Chooses what to open; reads nothing itself.

    Signals:
        open_wanted(list): open these sources: names of bundled collections and paths.
        files_wanted(), folder_wanted(): ask the person for files, or for a folder.
        cancel_wanted(): stop reading.
        sources_changed(): other sources are chosen.
    """

    open_wanted = Signal(list)
    files_wanted = Signal()
    folder_wanted = Signal()
    cancel_wanted = Signal()
    sources_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.collections: dict[str, QCheckBox] = {}
        self.own = QListWidget()
        self.form = ChoiceBox()
        self.form_help = muted_label()
        self.open = QPushButton("Open corpus")
        self.cancel = QPushButton("Cancel")
        self.progress = QProgressBar()
        self.report = CorpusReportPanel()
        self.notices = muted_label()
        set_role(self.open, "primary")
        self._arrange()
        self._connect()
        self.show_reading(False)

    @property
    def form_name(self) -> str:
        """`canonical` or `raw`."""
        return str(self.form.currentData())

    def sources(self) -> list[str]:
        """What is ticked, then the person's own files and folders."""
        ticked = [name for name, box in self.collections.items() if box.isChecked()]
        return ticked + [self.own.item(row).text() for row in range(self.own.count())]

    def add_own(self, paths: Sequence[Path]) -> None:
        """Puts files and folders on the list, each once."""
        there = set(self.sources())
        self.own.addItems([str(path) for path in paths if str(path) not in there])
        self._show_notices()

    def choose_only(self, name: str) -> None:
        """Ticks one bundled collection and nothing else."""
        self.own.clear()
        for other, box in self.collections.items():
            box.setChecked(other == name)

    def choose(self, sources: Sequence[str]) -> None:
        """Ticks and lists these sources, as `sources` gave them, and no others."""
        self.own.clear()
        for name, box in self.collections.items():
            box.setChecked(name in sources)
        self.add_own([Path(source) for source in sources if source not in BUNDLED])

    def choose_form(self, name: str) -> None:
        """Shows this form; one that there is no more leaves what is shown."""
        self.form.setCurrentIndex(max(self.form.findData(name), 0))

    def show_reading(self, reading: bool, may_open: bool = True) -> None:
        """Shows progress and Cancel while a corpus is read, and whether another may be opened."""
        self.open.setEnabled(may_open)
        self.cancel.setVisible(reading)
        self.progress.setVisible(reading)
        self.progress.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """So many tunes of so many."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        for widget in (
            self.report,
            self._bundled_box(),
            self._own_box(),
            self._form_box(),
            Section("", self.notices),
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.footer = QWidget()
        below = QVBoxLayout(self.footer)
        below.setSpacing(SPACE)
        for button in (self.progress, self.cancel, self.open):
            below.addWidget(button)

    def _bundled_box(self) -> Section:
        group = Section("Bundled collections")
        for name, collection in BUNDLED.items():
            box = self.collections[name] = QCheckBox(collection.title)
            box.setToolTip(
                f"{plural(collection.tunes, 'tune')}. {collection.description}\n\n{collection.notice}"
            )
            group.add(box)
            if collection.non_commercial:
                group.add(muted_label("for non-commercial use only"))
        self.collections["oneills"].setChecked(True)
        return group

    def _own_box(self) -> Section:
        group = Section("Your own tunes")
        self.own.setMaximumHeight(90)
        self.own.setAccessibleName("Your own files and folders")
        self.own.setToolTip("Files and folders to read. Use the buttons, or drop a folder on the window.")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for text, slot in (("Files…", self.files_wanted), ("Folder…", self.folder_wanted)):
            button = QPushButton(text)
            button.clicked.connect(slot)
            row.addWidget(button)
        remove = QPushButton("Remove")
        remove.clicked.connect(self._remove_own)
        group.add(self.own)
        group.add(row)
        # Below the others: in a narrow window there is no room beside them.
        group.add(remove)
        return group

    def _form_box(self) -> Section:
        for name, (title, _help) in FORMS.items():
            self.form.addItem(title, name)
        self.form.setAccessibleName("Form of the text")
        return Section("Text", form_row(form_label("Form"), self.form), beneath_field(self.form_help))

    def _connect(self) -> None:
        self.open.clicked.connect(self._want_open)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.form.currentIndexChanged.connect(self._show_form_help)
        for box in self.collections.values():
            box.toggled.connect(self._show_notices)
            box.toggled.connect(self.sources_changed)
        for changed in (
            self.own.model().rowsInserted,
            self.own.model().rowsRemoved,
            self.own.model().modelReset,
        ):
            changed.connect(self.sources_changed)
        self._show_form_help()
        self._show_notices()

    def _want_open(self) -> None:
        self.open_wanted.emit(self.sources())

    def _remove_own(self) -> None:
        for item in self.own.selectedItems() or [self.own.item(self.own.count() - 1)]:
            if item is not None:
                self.own.takeItem(self.own.row(item))

    def _show_form_help(self) -> None:
        self.form_help.setText(FORMS[self.form_name][1])

    def _show_notices(self) -> None:
        self.notices.setText("\n\n".join(BUNDLED[s].notice for s in self.sources() if s in BUNDLED))
