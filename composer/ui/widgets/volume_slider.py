"""How loud it plays: a slider with its sign."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from composer.ui.sizes import HALF, HEIGHTS, scaled
from composer.ui.theme import icon
from composer.ui.words import say

SIGN_PIXELS = 18


class VolumeSlider(QWidget):
    """Loudness in per cent, with its sign.

    Signals:
        volume_changed(float): 0 for silence to 1 for full.
    """

    volume_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign, self.slider = QLabel(), QSlider(Qt.Orientation.Horizontal)
        self.setFixedHeight(scaled(HEIGHTS["field"]))
        self.slider.setRange(0, 100)
        self.slider.setValue(80)
        self.slider.setAccessibleName(say("Volume"))
        self.slider.valueChanged.connect(self._moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HALF)
        row.addWidget(self.sign)
        row.addWidget(self.slider, 1)
        self._show_sign()

    def set_volume(self, volume: float) -> None:
        """Shows a loudness, 0 to 1, without telling `volume_changed`."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(volume * 100))
        self._show_sign()

    def changeEvent(self, event: QEvent) -> None:
        """Draws the sign in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "sign"):
            self._show_sign()

    def _moved(self, value: int) -> None:
        self._show_sign()
        self.volume_changed.emit(value / 100)

    def _show_sign(self) -> None:
        value, size = self.slider.value(), QSize(SIGN_PIXELS, SIGN_PIXELS)
        name = "volume" if value else "volume-off"
        self.sign.setPixmap(icon(name, "muted_text").pixmap(size, self.devicePixelRatioF()))
        self.slider.setToolTip(say("Volume {percent} %", percent=value))
