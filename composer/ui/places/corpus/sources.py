"""Where the tunes come from, as check boxes: the collections of the program, and the person's own."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import Corpus
from composer.ui.sizes import SPACE, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say

FIRST_TICKED = "oneills"
FETCH, STOP = "Fetch…", "Stop fetching"
BOX_WIDTH = 24
"""Of a check box's sign and the gap behind it."""


class SourceRow(QWidget):
    """One source: a box with its name, how many tunes it has, and a second line.

    Args:
        source: a collection's name, or a path.
    """

    def __init__(self, source: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.box, self.count, self.more = QCheckBox(), muted_label(), muted_label()
        self.call(name)
        self.count.setWordWrap(False)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.box, 0, 0)
        grid.addWidget(self.count, 0, 1)
        self.more.setContentsMargins(scaled(BOX_WIDTH), 0, 0, 0)
        grid.addWidget(self.more, 1, 0, 1, 2)
        self.tell(None)

    def minimumSizeHint(self) -> QSize:
        """The count asks for no room of its own."""
        return QSize(self.box.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The count goes before the name has no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self.box.sizeHint().width() + SPACE + self.count.sizeHint().width()
        self.count.setVisible(bool(self.count.text()) and wanted <= self.width())

    @property
    def is_here(self) -> bool:
        """False for a collection that has to be fetched."""
        return self.source not in BUNDLED or bool(BUNDLED[self.source].is_here)

    def add(self, button: QPushButton) -> None:
        """Puts a button below."""
        beneath = QHBoxLayout()
        beneath.setContentsMargins(scaled(BOX_WIDTH), 0, 0, 0)
        beneath.addWidget(button)
        beneath.addStretch(1)
        self._grid.addLayout(beneath, 2, 0, 1, 2)

    def call(self, name: str) -> None:
        """Names it."""
        self.box.setText(name)
        self.box.setAccessibleName(name)

    def tell(self, tunes: int | None, more: str = "") -> None:
        """So many tunes, where that is known, and what else there is to say."""
        self.count.setText("" if tunes is None else f"{tunes:,}")
        self._fit()
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.box.setAccessibleDescription(", ".join(filter(None, (self.count.text(), more))))


class SourceList(QWidget):
    """The person's own stand first; what they untick stays on the list until another corpus is open.

    Signals:
        changed(): other sources are ticked.
        fetch_wanted(str): this collection is not here; fetch it, or stop that where it is being fetched.

    Attributes:
        collections: the box of each bundled collection.
        fetch: the button of each that is not here.
    """

    changed = Signal()
    fetch_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: list[SourceRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        self._bundled = [self._bundled_row(name) for name in BUNDLED]
        self.collections = {row.source: row.box for row in self._bundled}
        self.fetch = {row.source: self._fetch_button(row) for row in self._bundled if not row.is_here}
        self.collections[FIRST_TICKED].setChecked(True)
        # True until the person chose: their own tunes take the place of what the program ticked.
        self._is_suggestion = True
        for row in self._bundled:
            self._add(row)

    def ticked(self) -> list[str]:
        """The names of the collections that are ticked, then the paths."""
        return [row.source for row in (*self._bundled, *self._own) if row.box.isChecked()]

    def add(self, paths: Sequence[Path]) -> None:
        """Puts files and folders on the list, each once and ticked, in the place of what is suggested."""
        before = self.ticked()
        if paths and self._is_suggestion:
            self.collections[FIRST_TICKED].setChecked(False)
        there = {row.source: row for row in self._own}
        for path in paths:
            if str(path) not in there:
                there[str(path)] = self._own_row(path)
            there[str(path)].box.setChecked(True)
        self._name_own()
        self._tell_since(before)

    def choose(self, sources: Sequence[str]) -> None:
        """Ticks and lists these, and no others."""
        before = self.ticked()
        stays_suggestion, self._is_suggestion = self._is_suggestion and list(sources) == before, False
        self.blockSignals(True)
        for row in self._own:
            if row.source not in sources:
                row.hide()
                row.deleteLater()
        self._own = [row for row in self._own if row.source in sources]
        for bundled in self._bundled:
            bundled.box.setChecked(bundled.source in sources)
        self.add([Path(source) for source in sources if source not in BUNDLED])
        self.blockSignals(False)
        self._is_suggestion = stays_suggestion
        self._tell_since(before)

    def show_counts(self, corpus: Corpus) -> None:
        """How many tunes of the open corpus come from which of the person's own."""
        self._is_suggestion = False
        for row in self._own:
            if row.source in corpus.sources:
                inside = [tune.source for tune in corpus.tunes if _is_in(tune.source, row.source)]
                files = counted(len(set(inside)), "file")
                more = (
                    say("your folder, {files}", files=files)
                    if Path(row.source).is_dir()
                    else say("your file")
                )
                row.tell(len(inside), more)

    def _bundled_row(self, name: str) -> SourceRow:
        collection = BUNDLED[name]
        row = SourceRow(name, say(collection.title))
        tunes = counted(collection.tunes, "tune")
        row.box.setToolTip(f"{tunes}. {say(collection.description)}\n\n{say(collection.notice)}")
        if collection.non_commercial:
            words = say("{count}, for non-commercial use only", count=f"{collection.tunes:,}")
            row.tell(None, words)
        else:
            row.tell(collection.tunes)
        return row

    def show_fetching(self, name: str) -> None:
        """This collection is being fetched; none where the name is empty. What is here now can be ticked."""
        for row in self._bundled:
            if row.source in self.fetch:
                self.fetch[row.source].setText(say(STOP if row.source == name else FETCH))
                self.fetch[row.source].setVisible(not row.is_here)
                row.box.setEnabled(row.is_here)

    def _fetch_button(self, row: SourceRow) -> QPushButton:
        button = QPushButton(say(FETCH))
        set_role(button, "link")
        button.setAccessibleName(say("Fetch {title}", title=row.box.text()))
        button.setToolTip(row.box.toolTip())
        button.clicked.connect(lambda: self.fetch_wanted.emit(row.source))
        row.add(button)
        row.box.setEnabled(False)
        return button

    def _own_row(self, path: Path) -> SourceRow:
        row = SourceRow(str(path), path.name)
        row.box.setToolTip(str(path))
        self._own.append(row)
        self._add(row, len(self._own) - 1)
        return row

    def _name_own(self) -> None:
        """Two of one name have the folder above them."""
        alike = Counter(Path(row.source).name for row in self._own)
        for row in self._own:
            path = Path(row.source)
            row.call("/".join(path.parts[-2:]) if alike[path.name] > 1 else path.name)

    def _add(self, row: SourceRow, position: int = -1) -> None:
        self._layout.insertWidget(position, row)
        row.box.toggled.connect(self._tell)

    def _tell_since(self, before: list[str]) -> None:
        if self.ticked() != before:
            self.changed.emit()

    def _tell(self) -> None:
        self._is_suggestion = False
        self.changed.emit()


def _is_in(file: str, source: str) -> bool:
    return file == source or Path(source) in Path(file).parents
