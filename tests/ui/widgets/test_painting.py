"""Pictures of no size, and painters whose frame somebody holds."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.printing.picture import png_of
from composer.ui.colours import LIGHT
from composer.ui.icons import ThemedIconEngine, icon
from composer.ui.widgets.abc_editor import AbcEditor
from composer.ui.widgets.bar_chart import BarChart
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.ink import Ink
from composer.ui.widgets.paper import Paper
from composer.ui.widgets.places_bar import PlacesBar
from composer.ui.widgets.seek_slider import SeekSlider
from composer.ui.widgets.sheet_view import SheetView

NONE, FLAT = QSize(0, 0), QSize(40, 0)
PAINTING: tuple[Callable[[], QWidget], ...] = (
    AbcEditor, BarChart, ChoiceBox, ElidedLabel, PlacesBar, SeekSlider, SheetView,
)  # fmt: skip


@pytest.mark.parametrize("size", [NONE, FLAT, QSize(-1, 5)])
def test_what_has_no_size_is_not_painted(qtbot: QtBot, size: QSize) -> None:
    # A line in Qt's log would fail this.
    assert icon("note").pixmap(size).isNull()
    assert ThemedIconEngine("note").pixmap(size, QIcon.Mode.Normal, QIcon.State.Off).isNull()
    assert Ink().image(size, 1.0, "black", 0, _draw).isNull()
    assert Paper().pixmap(size, 1.0, LIGHT, [QRectF(0, 0, 5, 5)]).isNull()


def test_what_is_smaller_than_a_pixel_of_the_screen_is_not_painted(qtbot: QtBot) -> None:
    assert Ink().image(QSize(1, 1), 0.4, "black", 0, _draw).isNull()
    assert Paper().pixmap(QSize(1, 1), 0.4, LIGHT, []).isNull()


def test_a_page_of_no_size_is_refused_with_a_sentence(qtbot: QtBot) -> None:
    empty = b'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"></svg>'
    with pytest.raises(ComposerError, match="no size"):
        png_of([empty], "Nothing")


@pytest.mark.parametrize("make", PAINTING, ids=lambda make: make.__name__)
def test_a_picture_is_whole_although_somebody_holds_the_frame_that_painted_it(
    qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    window, widget = QWidget(), make()
    qtbot.addWidget(window)
    widget.setParent(window)
    widget.resize(widget.sizeHint())
    held: list[FrameType] = []

    def hold(frame: FrameType, event: str, _argument: Any) -> None:
        if event == "call" and frame.f_code.co_name in ("paintEvent", "_paint", "_paint_ground"):
            held.append(frame)

    sys.setprofile(hold)
    try:
        window.show()
        qtbot.waitExposed(window)
        widget.repaint()
    finally:
        sys.setprofile(None)
    painters = [one for frame in held for one in frame.f_locals.values() if isinstance(one, QPainter)]
    assert not [painter for painter in painters if painter.isActive()]


def _draw(painter: QPainter) -> None:
    painter.drawLine(0, 0, 5, 5)
