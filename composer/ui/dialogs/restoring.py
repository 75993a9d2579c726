"""What each daily copy has and lacks against the library now, and what of it is to be taken back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from composer.library.damage import DamagedTune
from composer.library.records import EarlierText, KeptTune
from composer.library.restoring import Comparison, compared
from composer.ui.dialogs.confirmation import confirmed
from composer.ui.jobs import Jobs
from composer.ui.words import counted, say

WIDTH, HEIGHT, COPIES_WIDTH = 760, 480, 300
READING, NOTHING = "Reading the daily copies…", "There are no daily copies yet."
CHOOSE = "Choose a copy on the left to see what it has."
PAYLOAD = Qt.ItemDataRole.UserRole
DONE_WITH = "Offer them no more"


@dataclass(frozen=True)
class TakenBack:
    """A tune that is to be as it was.

    Attributes:
        history: its earlier texts, for one that has gone from the library.
        damaged: what was set aside of it, where it is offered for that.
    """

    tune: KeptTune
    history: tuple[EarlierText, ...] = ()
    damaged: DamagedTune | None = None


class RestoreDialog(QDialog):
    """Stays open beside the window until it is closed; does nothing itself.

    Signals:
        take_back_wanted(list): these `TakenBack`.
        restore_wanted(Path): the whole library is to be as this copy is.
        settled(): the damaged tunes are not to be offered any more.
    """

    take_back_wanted = Signal(list)
    restore_wanted = Signal(object)
    settled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Restore from a daily copy"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.copies, self.tunes, self.heading = QListWidget(), QListWidget(), QLabel(wordWrap=True)
        self.take_back = QPushButton(say("Take the chosen back"))
        self.restore = QPushButton(say("Restore all of it…"))
        self.done_with = QPushButton(say(DONE_WITH))
        self._shown: list[tuple[str, Path | None, list[tuple[str, TakenBack]]]] = []
        self._arrange()
        self.copies.currentRowChanged.connect(self._show)
        self.tunes.itemChanged.connect(self._enable)
        self.take_back.clicked.connect(self._take_back)
        self.restore.clicked.connect(self._restore)
        self.done_with.clicked.connect(self.settled)
        self._show(-1)

    @classmethod
    def offer(
        cls,
        parent: QWidget,
        jobs: Jobs,
        copies: Sequence[Path],
        library: Mapping[int, KeptTune],
        damaged: Iterable[TakenBack],
    ) -> "RestoreDialog":
        """Opens it; the copies, the latest first, are read in a job, which takes a moment."""
        dialog = cls(parent)
        dialog.heading.setText(say(READING) if copies else say(NOTHING))
        dialog.show_damaged(list(damaged))
        job = jobs.create("Reading the daily copies", lambda: compared(copies, library))
        job.happened.connect(dialog.take)
        job.ended.connect(dialog.end)
        dialog.finished.connect(job.cancel)
        job.start()
        dialog.show()
        return dialog

    @classmethod
    def confirm_restore(cls, parent: QWidget, copy: str) -> bool:
        """Asks whether the whole library is to be as a copy is."""
        question = say("Restore the whole library from the copy of {day}?", day=copy)
        more = say("What is in the library now is set aside in a file beside it.")
        return confirmed(parent, say("Restore"), question, more, say("Restore"))

    def show_damaged(self, damaged: list[TakenBack]) -> None:
        """Tunes that were set aside as damaged: each text that there is of them in the library itself."""
        if damaged:
            rows = [(_of_damaged(one), one) for one in damaged]
            count = len({one.damaged.identifier for one in damaged if one.damaged})
            self._add(say("Set aside as damaged: {tunes}", tunes=counted(count, "tune")), None, rows)
            self.copies.setCurrentRow(0)

    def take(self, event: object) -> None:
        """Lists a copy that was just read."""
        assert isinstance(event, Comparison)
        rows = [
            (
                say("{title} – only in this copy", title=_title(tune)),
                TakenBack(tune, event.histories.get(tune.identifier, ())),
            )
            for tune in event.gone
        ]
        rows += [
            (say("{title} – another text than now", title=_title(tune)), TakenBack(tune))
            for tune in event.changed
        ]
        self._add(_named(event), None if event.problem and not event.tunes else event.path, rows)

    def end(self, _job: object) -> None:
        """All copies are read."""
        self._show(self.copies.currentRow())

    def _add(self, name: str, path: Path | None, rows: list[tuple[str, TakenBack]]) -> None:
        self._shown.append((name, path, rows))
        self.copies.addItem(name)

    def _show(self, row: int) -> None:
        self.tunes.clear()
        chosen = row >= 0
        name, path, rows = self._shown[row] if chosen else ("", None, [])
        for text, payload in rows:
            item = QListWidgetItem(text, self.tunes)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(PAYLOAD, payload)
        self.heading.setText(name.replace("\n", " · ") if chosen else say(CHOOSE if self._shown else NOTHING))
        self.restore.setEnabled(path is not None)
        self.done_with.setVisible(any(payload.damaged for _, payload in rows))
        self._enable()

    def _enable(self) -> None:
        self.take_back.setEnabled(bool(self._chosen()))

    def _chosen(self) -> list[TakenBack]:
        items = [self.tunes.item(row) for row in range(self.tunes.count())]
        return [item.data(PAYLOAD) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _take_back(self) -> None:
        self.take_back_wanted.emit(self._chosen())

    def _restore(self) -> None:
        name, path, _ = self._shown[self.copies.currentRow()]
        if path is not None and self.confirm_restore(self, name.split("\n")[0]):
            self.restore_wanted.emit(path)

    def _arrange(self) -> None:
        self.copies.setAccessibleName(say("Daily copies"))
        self.tunes.setAccessibleName(say("What the copy has that the library lacks"))
        self.copies.setFixedWidth(COPIES_WIDTH)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        right = QVBoxLayout()
        right.addWidget(self.heading)
        right.addWidget(self.tunes, 1)
        both = QHBoxLayout()
        both.addWidget(self.copies)
        both.addLayout(right, 1)
        buttons = QHBoxLayout()
        for button in (self.take_back, self.restore, self.done_with):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addLayout(buttons)
        self.resize(WIDTH, HEIGHT)


def _named(copy: Comparison) -> str:
    day = f"{copy.day.day} {copy.day:%B} {copy.day.year}" if copy.day else copy.path.name
    if copy.problem and not copy.tunes:
        return say("{day}: can’t be read", day=day)
    parts = [
        say("{count} only here", count=len(copy.gone)) if copy.gone else "",
        say("{count} with another text", count=len(copy.changed)) if copy.changed else "",
        say("lacks {count}", count=copy.lacks) if copy.lacks else "",
    ]
    differs = ", ".join(filter(None, parts)) or say("as the library is now")
    return f"{day} · {counted(copy.tunes, 'tune')}\n{differs}"


def _of_damaged(one: TakenBack) -> str:
    assert one.damaged is not None
    if one.tune is one.damaged.kept:
        return say("{title} – as it is, damaged", title=_title(one.tune))
    changed = one.tune.changed.astimezone()
    day = f"{changed.day} {changed:%B}, {changed:%H:%M}"
    return say("{title} – its text until {day}", title=_title(one.tune), day=day)


def _title(tune: KeptTune) -> str:
    return tune.title or say("Untitled")
