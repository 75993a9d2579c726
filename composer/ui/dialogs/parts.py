"""The parts of the open tune, each heard or not, and how the player goes along with others by MIDI."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from composer.playback.settings import PlayingSettings
from composer.ui.sizes import SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.part_row import PartRow
from composer.ui.words import say

NOTHING = "Nothing to play yet: the parts of the open tune are listed here."


class PartsDialog(QDialog):
    """Stands beside the window while it plays; every change is heard at once.

    Signals:
        part_changed(PartSettings): a part is to be heard otherwise.
        setting_changed(str, object): a field of `PlayingSettings` and what the person made of it.
        clock_chosen(str): the MIDI input whose clock is to be followed; empty for none.
    """

    part_changed = Signal(object)
    setting_changed = Signal(str, object)
    clock_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Parts and MIDI"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.rows: dict[str, PartRow] = {}
        self._names: dict[str, str] = {}
        self._ports: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._nothing = QLabel(say(NOTHING))
        set_role(self._nothing, "muted")
        self.sends_clock = QCheckBox(say("Send clock, start and stop to the MIDI port"))
        self.sends_clock.setToolTip(
            say("With the song position, so that a sequencer or drum machine plays along in time")
        )
        self.clock = ChoiceBox()
        self.clock.setAccessibleName(say("MIDI input whose clock is followed"))
        self.clock.setToolTip(say("Play and stop in that program play and stop the tune, at its tempo"))
        self.set_clocks((), "")
        self._lay_out()
        self.sends_clock.toggled.connect(self._tell_sends_clock)
        self.clock.activated.connect(self._tell_clock)

    def show_parts(self, names: Mapping[str, str], settings: PlayingSettings) -> None:
        """Lists the parts with these roles and names, as they are heard."""
        if dict(names) != self._names:
            self._make_rows(names, settings)
        for role, row in self.rows.items():
            row.show_part(settings.part(role))
        with QSignalBlocker(self.sends_clock):
            self.sends_clock.setChecked(settings.sends_clock)

    def set_ports(self, names: Sequence[str]) -> None:
        """Lists the MIDI ports for every part."""
        self._ports = tuple(names)
        for row in self.rows.values():
            row.set_ports(self._ports)

    def set_clocks(self, names: Sequence[str], chosen: str) -> None:
        """Lists the MIDI inputs whose clock can be followed; one that is chosen and gone stays listed."""
        self.clock.clear()
        self.clock.addItem(say("Nobody’s clock"), "")
        for name in (*names, *((chosen,) if chosen and chosen not in names else ())):
            self.clock.addItem(name, name)
        self.clock.setCurrentIndex(max(0, self.clock.findData(chosen)))

    def show_clock(self, name: str) -> None:
        """Shows whose clock is followed."""
        self.clock.setCurrentIndex(max(0, self.clock.findData(name)))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(self._nothing)
        layout.addLayout(self._grid)
        layout.addSpacing(SPACE)
        layout.addWidget(self.sends_clock)
        follow = QLabel(say("Follow the clock of"))
        follow.setBuddy(self.clock)
        layout.addWidget(follow)
        layout.addWidget(self.clock)
        buttons = QDialogButtonBox()
        close = buttons.addButton(say("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _make_rows(self, names: Mapping[str, str], settings: PlayingSettings) -> None:
        for row in self.rows.values():
            for widget in row.widgets:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
            row.deleteLater()
        self.rows, self._names = {}, dict(names)
        for number, (role, name) in enumerate(names.items()):
            row = PartRow(say(name) if name == role else name, settings.part(role), self)
            row.set_ports(self._ports)
            row.changed.connect(self.part_changed)
            for column, widget in enumerate(row.widgets):
                self._grid.addWidget(widget, number, column)
            self.rows[role] = row
        self._nothing.setVisible(not names)

    def _tell_sends_clock(self, on: bool) -> None:
        self.setting_changed.emit("sends_clock", on)

    def _tell_clock(self, _index: int) -> None:
        self.clock_chosen.emit(self.clock.currentData())
