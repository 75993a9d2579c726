"""A slider for loudness, with a sign that shows silence."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSlider, QWidget

from composer.ui.theme import icon

WIDTH, SIGN_PIXELS = 80, 18


class VolumeSlider(QSlider):
    """Loudness in per cent; `sign` stands beside it.

    Signals:
        volume_changed(float): 0 for silence to 1 for full.
    """

    volume_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sign = QLabel()
        self.setRange(0, 100)
        self.setValue(80)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName("Volume")
        self.valueChanged.connect(self._moved)
        self._show_sign()

    def set_volume(self, volume: float) -> None:
        """Shows a loudness, 0 to 1, without telling `volume_changed`."""
        self.blockSignals(True)
        self.setValue(round(volume * 100))
        self.blockSignals(False)
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
        name, size = "volume" if self.value() else "volume-off", QSize(SIGN_PIXELS, SIGN_PIXELS)
        self.sign.setPixmap(icon(name, "muted_text").pixmap(size, self.devicePixelRatioF()))
        self.setToolTip(f"Volume {self.value()} %")
