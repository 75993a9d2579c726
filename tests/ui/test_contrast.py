"""What is read stands out from its ground, as the pixels of the window have it in both themes."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPixmap, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from whole_window import PLACES, described, place_in, rest, show, visible, whole_window

from composer.ui.theme import apply_theme
from composer.ui.window_assembly import WindowAssembly

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
TEXT, SIGN = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11: text; what cannot be used now, and what is drawn."""
CLOSE_UP = 3
"""Pixels of the picture for each of the window: the middle of a stroke has its own colour there."""


@pytest.fixture(scope="module")
def assembly(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowAssembly]:
    with whole_window(qapp, tmp_path_factory.mktemp("home")) as made:
        yield made
    apply_theme(qapp, "light")


class Picture:
    """The window as it is shown, and what contrast there is in a part of it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        pixmap = QPixmap(window.size() * CLOSE_UP)
        pixmap.setDevicePixelRatio(CLOSE_UP)
        window.render(pixmap)
        image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
        self._pixels = pixels & 0xFFFFFF

    def contrast(self, widget: QWidget, within: QRect | None = None) -> float:
        """Between the commonest colour of a widget and the one that is furthest from it."""
        place = place_in(widget, self._window)
        if within is not None:
            place = within.translated(place.topLeft())
        left, top = place.left() * CLOSE_UP, place.top() * CLOSE_UP
        right, bottom = left + place.width() * CLOSE_UP, top + place.height() * CLOSE_UP
        packed, counts = np.unique(self._pixels[top:bottom, left:right], return_counts=True)
        others = luminance(np.stack([packed >> 16, packed >> 8 & 255, packed & 255], axis=1))
        ground = others[counts.argmax()]
        ratios = (np.maximum(others, ground) + 0.05) / (np.minimum(others, ground) + 0.05)
        return float(ratios.max())


def luminance(colours: NDArray[Any]) -> NDArray[Any]:
    """WCAG 2.2, relative luminance of `(n, 3)` colours from 0 to 255."""
    parts = colours / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def seen_whole(window: QWidget, *kinds: type[QWidget]) -> list[Any]:
    """Widgets that no scrolling and nothing above them hides."""
    whole = []
    for widget in visible(window, *kinds):
        region = QRegion(widget.rect())
        in_window = window.rect().contains(place_in(widget, window))
        if in_window and widget.visibleRegion() == region and widget.width() > 4 and on_top(window, widget):
            whole.append(widget)
    return whole


def on_top(window: QWidget, widget: QWidget) -> bool:
    there = window.childAt(widget.mapTo(window, QPoint(widget.width() // 2, widget.height() // 2)))
    return there is not None and (there is widget or widget.isAncestorOf(there))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", PLACES)
def test_text_signs_and_edges_stand_out_in_the_pixels(
    qapp: QApplication, assembly: WindowAssembly, name: str, theme: str
) -> None:
    rest(assembly)
    apply_theme(qapp, theme)
    show(assembly, name)
    rest(assembly)
    window = assembly.window
    picture, weak, looked_at = Picture(window), [], 0
    for widget in seen_whole(window, QLabel, QPushButton, QCheckBox, QToolButton):
        if isinstance(widget, QLabel) and not widget.text().strip():
            continue
        is_text = bool(widget.text().strip()) and not is_icon_only(widget)
        least = TEXT if is_text and widget.isEnabled() else SIGN
        ratio = picture.contrast(widget)
        looked_at += 1
        if ratio < least:
            weak.append(f"{described(widget)} {ratio:.2f} < {least}")
    for field in seen_whole(window, QComboBox, QAbstractSpinBox, QLineEdit):
        if field.isEnabled() and not isinstance(field.parent(), QAbstractSpinBox | QComboBox):
            edge = QRect(-3, field.height() // 2 - 2, 6, 4)
            if (ratio := picture.contrast(field, edge)) < SIGN:
                weak.append(f"the edge of {described(field)} {ratio:.2f} < {SIGN}")
    assert weak == []
    assert looked_at > 15


def is_icon_only(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and not any(map(str.isalpha, widget.text()))


def test_the_measure_is_that_of_the_standard() -> None:
    black, white, grey = luminance(np.array([[0, 0, 0], [255, 255, 255], [118, 118, 118]]))
    assert (white + 0.05) / (black + 0.05) == pytest.approx(21)
    assert (white + 0.05) / (grey + 0.05) == pytest.approx(4.54, abs=0.01)
