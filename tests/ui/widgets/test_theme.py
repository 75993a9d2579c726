"""Colours, themes and icons."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from composer.errors import ComposerError
from composer.resources import resource
from composer.ui.colours import DARK, LIGHT, Colours
from composer.ui.theme import THEMES, application_icon, apply_theme, colours_of, icon, stylesheet

GROUNDS = ("window", "surface", "raised", "hover", "selection")
READ_ON_SURFACE = (
    *("text", "muted_text", "accent", "error", "warning", "success"),
    *("field", "field_value", "bar", "pitch", "accidental", "number", "ornament", "quoted", "comment"),
)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, relative luminance and contrast ratio."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", READ_ON_SURFACE)
def test_what_is_read_stands_out_from_its_ground(colours: Colours, name: str) -> None:
    assert contrast(getattr(colours, name), colours.surface) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(colours: Colours, ground: str) -> None:
    assert contrast(colours.text, getattr(colours, ground)) >= 7
    for name in ("muted_text", "error", "warning", "success"):
        assert contrast(getattr(colours, name), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_signs_and_the_sheet_stand_out(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.accent_hover) >= 4.5
    assert contrast(colours.ink, colours.paper) >= 12
    assert contrast(colours.ink, colours.note_highlight) >= 4.5
    for name in ("strong_border", "smooth_loss", "held_out_loss", "note_edge"):
        assert contrast(getattr(colours, name), colours.surface) >= 3


@pytest.mark.parametrize(("name", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_a_theme_is_seen_in_the_palette(qapp: QApplication, name: str, colours: Colours) -> None:
    apply_theme(qapp, name)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == colours.window
    assert colours_of(qapp.palette()) == colours
    assert colours.accent in qapp.styleSheet()


@pytest.mark.parametrize("name", ["system", "no such theme"])
def test_any_other_name_is_what_the_system_has(qapp: QApplication, name: str) -> None:
    apply_theme(qapp, "dark")
    apply_theme(qapp, name)
    assert colours_of(qapp.palette()) in (LIGHT, DARK)
    assert set(THEMES) == {"system", "light", "dark"}


def test_no_colour_of_the_stylesheet_is_left_unnamed() -> None:
    for colours in (LIGHT, DARK):
        assert "$" not in stylesheet(colours)


def icon_names() -> list[str]:
    return sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_can_be_drawn(qapp: QApplication, name: str) -> None:
    path: Path = resource(f"icons/{name}.svg")
    assert QSvgRenderer(str(path)).isValid()
    image = icon(name).pixmap(QSize(24, 24)).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def drawn_colours(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    image = shown.pixmap(QSize(24, 24), mode).toImage()
    pixels = (image.pixelColor(x, y) for x in range(24) for y in range(24))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_follows_the_theme_and_its_state(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    shown = icon("stop")
    assert LIGHT.text in drawn_colours(shown)
    assert LIGHT.disabled_text in drawn_colours(shown, QIcon.Mode.Disabled)
    assert LIGHT.error in drawn_colours(icon("stop", "error"))
    apply_theme(qapp, "dark")
    assert DARK.text in drawn_colours(shown)


def test_icons_are_crisp_on_screens_of_many_pixels(qapp: QApplication) -> None:
    assert icon("play").pixmap(QSize(24, 24), 2.0).size() == QSize(48, 48)


def test_an_icon_that_is_not_there_is_a_sentence(qapp: QApplication) -> None:
    with pytest.raises(ComposerError, match="no-such-icon"):
        icon("no-such-icon")


def test_the_application_has_an_icon(qapp: QApplication) -> None:
    assert not application_icon().pixmap(64, 64).isNull()
