"""The middle of the player bar: where in the tune the music is, in words, on a bar and as a time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from composer.ui.sizes import SPACE, font, scaled
from composer.ui.theme import set_role
from composer.ui.widgets.captioned import CONTROL_HEIGHT
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.seek_slider import SeekSlider
from composer.ui.words import say


class PositionBar(QWidget):
    """Place and time above the parts; a click anywhere goes there.

    Signals:
        seek_requested(float): go to this second.
    """

    seek_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = SeekSlider()
        self._place, self._time = ElidedLabel(), QLabel()
        self._duration_seconds, self._shown = 0.0, ("", False)
        self._lay_out()
        self.slider.sought.connect(self.seek_requested)
        self.slider.previewed.connect(self._show_time)
        self.set_duration(0.0)

    def set_position(self, seconds: float) -> None:
        """Shows where the tune is."""
        self.slider.set_position(seconds)
        if not self.slider.isSliderDown():
            self._show_time(seconds)

    def set_duration(self, seconds: float) -> None:
        """Shows how long the tune is; 0 where there is none."""
        self._duration_seconds = seconds
        self._time.setVisible(seconds > 0)
        self.slider.set_duration(seconds)
        self._show_time(min(self.slider.value() / 1000, seconds))

    def set_parts(self, parts: Sequence[tuple[str, float]]) -> None:
        """Cuts the bar: names of the parts as they are heard, and at which share of the whole each ends."""
        self.slider.set_parts(parts)

    def set_place(self, words: str, muted: bool = False) -> None:
        """Says where it is: `Part A · bar 6 · first time`."""
        if (words, muted) != self._shown:
            self._shown = (words, muted)
            self._place.set_text(words)
            set_role(self._place, "muted" if muted else "place")
            self._describe()

    def place_text(self) -> str:
        """Where it is, as it is shown."""
        return self._place.text()

    def time_text(self) -> str:
        """The time as it is shown: `0:12 / 1:05`."""
        return self._time.text()

    def _lay_out(self) -> None:
        self.slider.setAccessibleName(say("Place in the tune"))
        self.setFixedHeight(scaled(CONTROL_HEIGHT))
        set_role(self._time, "muted")
        tabular = font("small")
        tabular.setFeature(QFont.Tag("tnum"), 1)
        self._time.setFont(tabular)
        words = QHBoxLayout()
        words.setContentsMargins(0, SPACE, 0, 0)
        words.setSpacing(SPACE)
        words.addWidget(self._place, 1)
        words.addWidget(self._time)
        for label in (self._place, self._time):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.slider, 0, 0, 2, 1)
        layout.addLayout(words, 0, 0)
        layout.setRowStretch(1, 1)

    def _show_time(self, seconds: float) -> None:
        shown = f"{clock(seconds)} / {clock(self._duration_seconds)}"
        if shown != self._time.text():
            self._time.setText(shown)
            self._describe()

    def _describe(self) -> None:
        """The slider counts thousandths of a second: what it means is told beside its name."""
        self.slider.setAccessibleDescription(f"{self._place.text()}, {self._time.text()}")


def clock(seconds: float) -> str:
    """Seconds as minutes and seconds: `1:05`."""
    whole = int(max(seconds, 0.0))
    return f"{whole // 60}:{whole % 60:02}"
