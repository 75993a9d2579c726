"""A slider that is a bar of the tune's parts: it jumps to where it is clicked, and the mouse can hold it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from composer.ui.colours import current_colours
from composer.ui.sizes import HALF, SPACE, font, scaled
from composer.ui.words import say

TICKS_PER_SECOND = 1000
KEY_STEP_SECONDS, PAGE_STEP_SECONDS = 1, 5
TRACK_HEIGHT, MARGIN, GAP, CURSOR_WIDTH = 22, 2, 2, 3


class SeekSlider(QSlider):
    """A place in a recording, in seconds; the track stands at the foot of the widget.

    Signals:
        sought(float): the person wants to be at this second.
        previewed(float): the place is held over this second.
    """

    sought = Signal(float)
    previewed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._marks: tuple[float | None, float | None] = (None, None)
        self._parts: tuple[tuple[str, float], ...] = ()
        self.setSingleStep(KEY_STEP_SECONDS * TICKS_PER_SECOND)
        self.setPageStep(PAGE_STEP_SECONDS * TICKS_PER_SECOND)
        self.setTracking(True)
        self.setToolTip(say("Click or drag to go there"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Keys and the wheel: the value has not changed yet when this is told.
        self.actionTriggered.connect(self._acted)

    def set_duration(self, seconds: float) -> None:
        """Sets how long the recording is; 0 for none."""
        self.setRange(0, round(seconds * TICKS_PER_SECOND))
        self.setEnabled(seconds > 0)

    def set_position(self, seconds: float) -> None:
        """Moves the place, unless the mouse holds it."""
        if not self.isSliderDown():
            self.setValue(round(seconds * TICKS_PER_SECOND))

    def set_parts(self, parts: Sequence[tuple[str, float]]) -> None:
        """Cuts the bar into parts: the name of each, and the share of the whole at which it ends."""
        self._parts = tuple(parts)
        self.update()

    def set_marks(self, start_seconds: float | None, end_seconds: float | None) -> None:
        """Shows the places of a loop's marks; None for one that is not set."""
        self._marks = (start_seconds, end_seconds)
        self.update()

    # What is drawn

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the parts, those that have been heard filled, then the loop and the place."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        track = self._track()
        begun = 0.0
        for name, ended in self._parts or (("", 1.0),):
            self._paint_part(painter, QRectF(self._x(begun), track.top(), 0, track.height()), ended, name)
            begun = ended
        if self.isEnabled():
            self._paint_loop(painter, track)
            place = QRectF(
                self._x(self._heard) - CURSOR_WIDTH / 2, track.top() - 2, CURSOR_WIDTH, track.height() + 4
            )
            painter.fillRect(place, QColor(current_colours().accent))
        if self.property("ring"):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(current_colours().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_part(self, painter: QPainter, box: QRectF, ended: float, name: str) -> None:
        colours = current_colours()
        gap = GAP if ended < 1.0 else 0
        box.setRight(max(box.left() + 1, self._x(ended) - gap))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(box, HALF, HALF)
        heard = self._x(self._heard)
        if self.isEnabled() and heard > box.left():
            painter.save()
            painter.setClipRect(QRectF(box.left(), box.top(), heard - box.left(), box.height()))
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(box, HALF, HALF)
            painter.restore()
        if painter.fontMetrics().horizontalAdvance(name) + 2 * SPACE <= box.width():
            painter.setPen(
                QColor(colours.text if self.isEnabled() and heard > box.left() else colours.muted_text)
            )
            painter.drawText(box.adjusted(SPACE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_loop(self, painter: QPainter, track: QRectF) -> None:
        """A frame from mark to mark; one mark alone is a line."""
        places = [
            None if s is None else self._x(s * TICKS_PER_SECOND / max(self.maximum(), 1)) for s in self._marks
        ]
        start, end = places
        colour = QColor(current_colours().accent)
        if start is not None and end is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2))
            painter.drawRoundedRect(QRectF(start, track.top(), end - start, track.height()), HALF, HALF)
            return
        for place in (start, end):
            if place is not None:
                painter.fillRect(QRectF(place - 1, track.top() - 2, 2, track.height() + 4), colour)

    def _track(self) -> QRectF:
        height = scaled(TRACK_HEIGHT)
        return QRectF(MARGIN, self.height() - SPACE - height, self.width() - 2 * MARGIN, height)

    @property
    def _heard(self) -> float:
        """The share of the whole that lies before the place."""
        return self.sliderPosition() / max(self.maximum(), 1)

    def _x(self, share: float) -> float:
        track = self._track()
        return track.left() + track.width() * min(max(share, 0.0), 1.0)

    # The mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the place to the mouse, so that a click anywhere is a jump."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._hold(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The place goes with the mouse."""
        if self.isSliderDown():
            self._hold(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Goes there."""
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.sought.emit(self.value() / TICKS_PER_SECOND)

    def _hold(self, event: QMouseEvent) -> None:
        track = self._track()
        at, room = round(event.position().x() - track.left()), round(track.width())
        self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, room))
        self.previewed.emit(self.value() / TICKS_PER_SECOND)

    def _acted(self, action: int) -> None:
        if action not in (QSlider.SliderAction.SliderMove.value, QSlider.SliderAction.SliderNoAction.value):
            self.sought.emit(self.sliderPosition() / TICKS_PER_SECOND)
