"""The right side of Library for a set: its name, its tunes in their order, how often each is played."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from composer.library.records import KeptTune
from composer.library.tune_sets import KeptSet, SetEntry
from composer.score.tune_set import MOST_TIMES, MOST_TUNES
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.places.tune_rows import kept_row
from composer.ui.sizes import SPACE, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import NumberBox
from composer.ui.widgets.form_grid import form_label, form_row
from composer.ui.widgets.labels import muted_label
from composer.ui.widgets.tune_list import TuneList
from composer.ui.words import counted, say

NO_SET = (
    "Select several tunes under Tunes and press “Make a set”. Each set that you make is listed on the left."
)
LIST_HEIGHT = 260


class SetDetails(QWidget):
    """Shows one set, and tells what is to be changed in it; keeps nothing itself.

    Signals:
        changed(str, list): it is to have this name and these entries.
        tune_chosen(int): the library's number of the tune that the person chose.
        adding_wanted(): the open tune is to be played at its end.
    """

    changed = Signal(str, list)
    tune_chosen = Signal(int)
    adding_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.tunes, self.said = QLineEdit(), TuneList(), muted_label()
        self.times = NumberBox()
        self.up, self.down, self.out = (QPushButton(say(text)) for text in ("Up", "Down", "Take out"))
        self.add = QPushButton(say("Add the open tune"))
        self._set: KeptSet | None = None
        self._editor = QWidget()
        self._dress()
        self._arrange()
        self._connect()
        self.show_set(None, ())

    @property
    def kept(self) -> KeptSet | None:
        """The set that is shown."""
        return self._set

    def show_set(self, kept: KeptSet | None, tunes: Sequence[KeptTune | None]) -> None:
        """Shows a set with its tunes, None for one that is gone; or, with None, that no set is chosen."""
        same = kept is not None and self._set is not None and kept.identifier == self._set.identifier
        position = self.tunes.current() if same else None
        self._set = kept
        self._editor.setVisible(kept is not None and not kept.problem)
        self.said.setText(say(NO_SET if kept is None else kept.problem or _missing(tunes)))
        self.said.setVisible(bool(self.said.text()))
        set_role(self.said, "muted" if kept is None else "error")
        if kept is None:
            return
        if not (same and self.name.hasFocus()):
            self.name.setText(kept.name)
        self.tunes.set_rows([_row(one, tune) for one, tune in zip(kept.entries, tunes, strict=True)])
        self._look_at(min(position or 0, len(kept.entries) - 1))

    def edit_name(self) -> None:
        """The name is to be written."""
        if self._editor.isVisibleTo(self):
            self.name.setFocus()
            self.name.selectAll()

    def _look_at(self, position: int) -> None:
        self.tunes.show_current(position if position >= 0 else None)
        self._show_chosen()

    def _show_chosen(self) -> None:
        entries = self._set.entries if self._set else ()
        position = self.tunes.current()
        self.times.blockSignals(True)
        self.times.setValue(entries[position].times if position is not None else 1)
        self.times.blockSignals(False)
        self.times.setEnabled(position is not None)
        self.out.setEnabled(position is not None and len(entries) > 1)
        self.out.setToolTip(
            "" if len(entries) > 1 else say("A set has a tune at least; the set itself can be deleted")
        )
        self.up.setEnabled(bool(position))
        self.down.setEnabled(position is not None and position + 1 < len(entries))
        self.add.setEnabled(len(entries) < MOST_TUNES)

    def _change(self, entries: Sequence[SetEntry], position: int) -> None:
        """Asks for it, and looks at this place of what comes of it."""
        assert self._set is not None
        self.changed.emit(self._set.name, list(entries))
        self._look_at(position)

    def _rename(self) -> None:
        if self._set is not None and self.name.text().strip() not in ("", self._set.name):
            self.changed.emit(self.name.text(), list(self._set.entries))

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        position = self.tunes.current()
        if self._set is not None and position is not None:
            entries = list(self._set.entries)
            entries.insert(position + by, entries.pop(position))
            self._change(entries, position + by)

    def _take_out(self) -> None:
        position = self.tunes.current()
        if self._set is not None and position is not None:
            entries = list(self._set.entries)
            del entries[position]
            self._change(entries, min(position, len(entries) - 1))

    def _set_times(self, times: int) -> None:
        position = self.tunes.current()
        if self._set is not None and position is not None:
            entries = list(self._set.entries)
            entries[position] = replace(entries[position], times=times)
            self._change(entries, position)

    def _choose(self, position: int) -> None:
        self._show_chosen()
        if self._set is not None:
            self.tune_chosen.emit(self._set.entries[position].tune)

    def _dress(self) -> None:
        self.name.setAccessibleName(say("Name of the set"))
        self.tunes.setAccessibleName(say("Tunes of the set"))
        self.tunes.setSelectionMode(TuneList.SelectionMode.SingleSelection)
        self.tunes.setDragEnabled(False)
        self.tunes.setFixedHeight(scaled(LIST_HEIGHT))
        self.times.setRange(1, MOST_TIMES)
        self.times.setAccessibleName(say("How many times it is played"))
        self.up.setToolTip(say("Play it earlier"))
        self.down.setToolTip(say("Play it later"))
        set_role(self.add, "link")

    def _arrange(self) -> None:
        editor = QVBoxLayout(self._editor)
        editor.setContentsMargins(0, 0, 0, 0)
        editor.setSpacing(SPACE)
        editor.addLayout(form_row(form_label(say("Name")), self.name))
        editor.addWidget(self.tunes)
        editor.addLayout(form_row(form_label(say("Times")), self.times))
        order = QHBoxLayout()
        order.setSpacing(SPACE)
        for button in (self.up, self.down, self.out):
            order.addWidget(button, 1)
        editor.addLayout(order)
        editor.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._editor)
        layout.addWidget(self.said)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.tunes.tune_selected.connect(self._choose)
        self.times.valueChanged.connect(self._set_times)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.out.clicked.connect(self._take_out)
        self.add.clicked.connect(self.adding_wanted)


def fault_of(tune: KeptTune | None) -> str:
    """Why a tune of a set is not played, in few words; empty where it is."""
    if tune is None:
        return say("gone")
    return say("in the trash") if tune.deleted is not None else ""


def _missing(tunes: Sequence[KeptTune | None]) -> str:
    missing = sum(bool(fault_of(tune)) for tune in tunes)
    if not missing:
        return ""
    are = counted(missing, "tune of this set is", "tunes of this set are")
    return say(
        "{tunes} in the trash or gone, and passed over. Put back what is in the trash, or take it out here.",
        tunes=are,
    )


def _row(entry: SetEntry, tune: KeptTune | None) -> TuneRow:
    row = TuneRow(entry.title) if tune is None else kept_row(tune)
    return replace(row, payload=entry.tune, beside=f"× {entry.times}", fault=fault_of(tune))
