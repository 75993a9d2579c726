"""A slider that jumps to where it is clicked and leaves the place to the mouse while it is held."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from composer.ui.colours import current_colours

TICKS_PER_SECOND = 1000
MARK_WIDTH, MARK_HEIGHT = 3.0, 12.0
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
        self._marks: tuple[float | None, ...] = ()
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

    def set_marks(self, *seconds: float | None) -> None:
        """Shows the places of a loop's marks; None for one that is not set."""
        self._marks = seconds
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks the loop's ends on the groove."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_colours().text))
        for seconds in self._marks:
            if seconds is not None:
                left, middle = self._x_of(seconds) - MARK_WIDTH / 2, self.height() / 2
                painter.drawRoundedRect(
                    QRectF(left, middle - MARK_HEIGHT / 2, MARK_WIDTH, MARK_HEIGHT), 1.5, 1.5
                )

    def _x_of(self, seconds: float) -> float:
        """Where the middle of the handle is at a second."""
        left, room, half = self._travel()
        share = seconds * TICKS_PER_SECOND / max(self.maximum(), 1)
        return left + half + room * min(max(share, 0.0), 1.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the handle to the mouse first, so that a click anywhere is a jump."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(self._value_at(event.position().x()))
        super().mousePressEvent(event)

    def _value_at(self, x: float) -> int:
        left, room, half = self._travel()
        at = round(x) - left - half
        return QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, room)

    def _travel(self) -> tuple[int, int, int]:
        """Where the groove begins, how far the handle can go along it, and half the handle's width."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part, control = QStyle.SubControl, QStyle.ComplexControl.CC_Slider
        handle = self.style().subControlRect(control, option, part.SC_SliderHandle, self)
        groove = self.style().subControlRect(control, option, part.SC_SliderGroove, self)
        return groove.left(), groove.width() - handle.width(), handle.width() // 2

    def _tell(self) -> None:
        self.sought.emit(self.value() / TICKS_PER_SECOND)

    def _preview(self, value: int) -> None:
        self.previewed.emit(value / TICKS_PER_SECOND)

    def _acted(self, action: int) -> None:
        if action not in (QSlider.SliderAction.SliderMove.value, QSlider.SliderAction.SliderNoAction.value):
            self.sought.emit(self.sliderPosition() / TICKS_PER_SECOND)
