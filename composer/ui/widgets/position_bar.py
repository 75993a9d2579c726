"""The middle of the player bar: which tune it is, where in it the music is, and why there is no sound."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from composer.ui.theme import set_role
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.seek_slider import SeekSlider


class PositionBar(QWidget):
    """Title and message above, slider and time below.

    Signals:
        seek_requested(float): go to this second.
    """

    seek_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = SeekSlider()
        self._title, self._message = ElidedLabel(), ElidedLabel()
        self._time = QLabel()
        self._words = QHBoxLayout()
        self._duration_seconds = 0.0
        self._dress()
        self._lay_out()
        self.slider.sought.connect(self.seek_requested)
        self.slider.previewed.connect(self._show_time)
        self.set_title("")
        self.set_duration(0.0)

    def set_position(self, seconds: float) -> None:
        """Shows where the tune is."""
        self.slider.set_position(seconds)
        if not self.slider.isSliderDown():
            self._show_time(seconds)

    def set_duration(self, seconds: float) -> None:
        """Shows how long the tune is; 0 where there is none."""
        self._duration_seconds = seconds
        self.slider.set_duration(seconds)
        self._show_time(min(self.slider.value() / 1000, seconds))

    def set_title(self, title: str) -> None:
        """Shows which tune it is."""
        self._title.set_text(title or "No tune is open")
        set_role(self._title, "heading" if title else "muted")

    def set_message(self, text: str) -> None:
        """Shows a sentence beside the title, such as that there is no sound card; empty for none."""
        self._message.set_text(text)
        self._message.setVisible(bool(text))
        # Beside a message the title gives way; alone it has the whole line.
        self._words.setStretch(0, 2 if text else 1)

    def title_text(self) -> str:
        """Which tune it is, as it is shown."""
        return self._title.text()

    def time_text(self) -> str:
        """The time as it is shown: `0:12 / 1:05`."""
        return self._time.text()

    def message_text(self) -> str:
        """The sentence beside the title; empty for none."""
        return "" if self._message.isHidden() else self._message.text()

    def _dress(self) -> None:
        self.slider.setAccessibleName("Position in the tune")
        self._time.setAccessibleName("Time")
        set_role(self._time, "muted")
        set_role(self._message, "warning")
        self._message.hide()
        self._time.setMinimumWidth(self._time.fontMetrics().horizontalAdvance("00:00 / 00:00") + 8)

    def _lay_out(self) -> None:
        self._words.setSpacing(16)
        self._words.addWidget(self._title, 1)
        self._words.addWidget(self._message, 3)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.slider, 1)
        line.addWidget(self._time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self._words)
        layout.addLayout(line)

    def _show_time(self, seconds: float) -> None:
        self._time.setText(f"{clock(seconds)} / {clock(self._duration_seconds)}")


def clock(seconds: float) -> str:
    """Seconds as minutes and seconds: `1:05`."""
    whole = int(max(seconds, 0.0))
    return f"{whole // 60}:{whole % 60:02}"
