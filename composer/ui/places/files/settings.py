"""The right side of Files: where the file lies, how sound it is, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from composer.ui.dialogs.files import short
from composer.ui.document.open_file import OpenFile
from composer.ui.sizes import EDGE, HEAD, SPACE, scaled
from composer.ui.theme import set_role, set_sign
from composer.ui.widgets.fact_rows import FactRows
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say

HEADER = 52
GONE = "nowhere any more: Save puts it there again"
NO_FILE = "The tunes of a file are listed on the left, the broken ones among them."


class FileSettings(QWidget):
    """Shows the file; does nothing itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header, self.footer = QFrame(), QWidget()
        self.said, self.facts = muted_label(say(NO_FILE)), FactRows()
        self.open, self.save = QPushButton(say("Open…")), QPushButton(say("Save"))
        self.open_more, self.learn = QPushButton(say("Open more…")), QPushButton(say("Open as corpus"))
        self.save_as, self.close_file = QPushButton(say("Save as…")), QPushButton(say("Close"))
        self._arrange()
        self.show_file(None, ())

    def show_file(self, file: OpenFile | None, problems: Sequence[Sequence[str]]) -> None:
        """Says what there is to know of a file, whose tunes have these problems as far as is known."""
        edited = len(file.edited) if file else 0
        gone = file is not None and not file.path.exists()
        for widget in (self.save, self.save_as, self.close_file, self.learn, self.open_more, self.facts):
            widget.setVisible(file is not None)
        self.open.setVisible(file is None)
        self.said.setVisible(file is None)
        self.save.setEnabled(bool(edited) or gone)
        self.save.setText(say("Save {tunes}", tunes=counted(edited, "tune")) if edited else say("Save"))
        self.save.setToolTip("" if self.save.isEnabled() else say("Nothing is edited that the file lacks"))
        if file is not None:
            self.facts.set_facts(_facts(file, problems, gone))
            self.facts.setToolTip(str(file.path))

    def _arrange(self) -> None:
        set_role(self.header, "header")
        self.header.setFixedHeight(scaled(HEADER))
        title = QLabel(say("This file"))
        set_role(title, "head")
        header = QHBoxLayout(self.header)
        header.setContentsMargins(EDGE, 0, EDGE, 0)
        header.addWidget(title)
        self.learn.setToolTip(say("Opens this file in Corpus, so that a model can be trained on its tunes"))
        for primary in (self.save, self.open):
            set_role(primary, "primary")
        set_sign(self.save, "save", "on_accent")
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addSpacing(EDGE)
        for part in (self.said, self.facts):
            layout.addWidget(part)
        layout.addSpacing(HEAD)
        for button in (self.open_more, self.learn):
            layout.addWidget(button)
        layout.addStretch(1)
        foot, row = QVBoxLayout(self.footer), QHBoxLayout()
        foot.setSpacing(SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self.save_as, 1)
        row.addWidget(self.close_file, 1)
        foot.addWidget(self.open)
        foot.addWidget(self.save)
        foot.addLayout(row)


def _facts(file: OpenFile, problems: Sequence[Sequence[str]], gone: bool) -> list[tuple[str, str]]:
    tunes, broken = len(file.book.tunes), sum(map(bool, problems))
    unsaved = len(file.edited)
    facts = [
        (
            say("Lies in"),
            say(GONE) if gone else short(file.path.parent),
        ),
        (say("Tunes"), f"{tunes:,}"),
        (say("To mend"), f"{broken:,}" if broken else ""),
        (say("Not saved"), f"{unsaved:,}" if unsaved else ""),
    ]
    return [(name, value) for name, value in facts if value]
