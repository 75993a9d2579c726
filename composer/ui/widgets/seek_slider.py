"""A slider that jumps to where it is clicked and leaves the place to the mouse while it is held."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

TICKS_PER_SECOND = 1000
KEY_STEP_SECONDS, PAGE_STEP_SECONDS = 1, 5


class SeekSlider(QSlider):
    """A place in a recording, in seconds.

    Signals:
        sought(float): the person wants to be at this second.
        previewed(float): the handle is held over this second.
    """

    sought = Signal(float)
    previewed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSingleStep(KEY_STEP_SECONDS * TICKS_PER_SECOND)
        self.setPageStep(PAGE_STEP_SECONDS * TICKS_PER_SECOND)
        self.setTracking(True)
        self.sliderReleased.connect(self._tell)
        self.sliderMoved.connect(self._preview)
        # Keys and the wheel: the value has not changed yet when this is told.
        self.actionTriggered.connect(self._acted)

    def set_duration(self, seconds: float) -> None:
        """Sets how long the recording is; 0 for none."""
        self.setRange(0, round(seconds * TICKS_PER_SECOND))
        self.setEnabled(seconds > 0)

    def set_position(self, seconds: float) -> None:
        """Moves the handle, unless the mouse holds it."""
        if not self.isSliderDown():
            self.setValue(round(seconds * TICKS_PER_SECOND))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the handle to the mouse first, so that a click anywhere is a jump."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(self._value_at(event.position().x()))
        super().mousePressEvent(event)

    def _value_at(self, x: float) -> int:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl
        control = QStyle.ComplexControl.CC_Slider
        handle = self.style().subControlRect(control, option, part.SC_SliderHandle, self)
        groove = self.style().subControlRect(control, option, part.SC_SliderGroove, self)
        room = groove.width() - handle.width()
        left = round(x) - groove.left() - handle.width() // 2
        return QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), left, room)

    def _tell(self) -> None:
        self.sought.emit(self.value() / TICKS_PER_SECOND)

    def _preview(self, value: int) -> None:
        self.previewed.emit(value / TICKS_PER_SECOND)

    def _acted(self, action: int) -> None:
        if action not in (QSlider.SliderAction.SliderMove.value, QSlider.SliderAction.SliderNoAction.value):
            self.sought.emit(self.sliderPosition() / TICKS_PER_SECOND)
