"""One part of a tune in a list of them: whether it is heard, and where it goes through MIDI."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from composer.playback.settings import PartSettings
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.words import say

CHANNELS = 16
DRUM_CHANNEL = 10


class PartRow(QObject):
    """The widgets of one row, laid out by whoever has the list.

    Signals:
        changed(PartSettings): what the person made of it.
    """

    changed = Signal(object)

    def __init__(self, name: str, part: PartSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self.label = QLabel(name)
        self.mute, self.solo = QCheckBox(say("Mute")), QCheckBox(say("Solo"))
        self.channel, self.port = ChoiceBox(), ChoiceBox()
        self.channel.setMinimumContentsLength(12)
        self.port.setMinimumContentsLength(16)
        self.channel.addItem(say("Free channel"), None)
        for number in range(CHANNELS):
            drums = number + 1 == DRUM_CHANNEL
            told = say("Channel {number}, drums", number=DRUM_CHANNEL) if drums else ""
            self.channel.addItem(told or say("Channel {number}", number=number + 1), number)
        for widget, told in (
            (self.mute, say("Mute {part}", part=name)),
            (self.solo, say("Solo {part}: only what is soloed is heard", part=name)),
            (self.channel, say("MIDI channel of {part}", part=name)),
            (self.port, say("MIDI port of {part}", part=name)),
        ):
            widget.setAccessibleName(told)
            widget.setToolTip(told)
        self.set_ports(())
        self.show_part(part)
        self.mute.toggled.connect(self._tell_mute)
        self.solo.toggled.connect(self._tell_solo)
        self.channel.activated.connect(self._tell_channel)
        self.port.activated.connect(self._tell_port)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return self.label, self.mute, self.solo, self.channel, self.port

    def set_ports(self, names: Sequence[str]) -> None:
        """Lists the MIDI ports; one that was chosen and is gone stays listed."""
        chosen = self._part.port
        self.port.clear()
        self.port.addItem(say("The player’s output"), "")
        for name in (*names, *((chosen,) if chosen and chosen not in names else ())):
            self.port.addItem(name, name)
        self.port.setCurrentIndex(max(0, self.port.findData(chosen)))

    def show_part(self, part: PartSettings) -> None:
        """Shows how it is heard, without telling `changed`."""
        self._part = part
        blocked = [QSignalBlocker(box) for box in (self.mute, self.solo)]
        self.mute.setChecked(part.muted)
        self.solo.setChecked(part.soloed)
        self.channel.setCurrentIndex(0 if part.channel is None else part.channel + 1)
        if part.port and self.port.findData(part.port) < 0:
            self.port.addItem(part.port, part.port)
        self.port.setCurrentIndex(max(0, self.port.findData(part.port)))
        del blocked

    def _tell_mute(self, on: bool) -> None:
        self._tell(replace(self._part, muted=on))

    def _tell_solo(self, on: bool) -> None:
        self._tell(replace(self._part, soloed=on))

    def _tell_channel(self, _index: int) -> None:
        self._tell(replace(self._part, channel=self.channel.currentData()))

    def _tell_port(self, _index: int) -> None:
        self._tell(replace(self._part, port=self.port.currentData()))

    def _tell(self, part: PartSettings) -> None:
        self._part = part
        self.changed.emit(part)
