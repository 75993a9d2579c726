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

# (what is read, its ground, the least contrast in the light and in the dark)
PAIRS = (
    ("text", "window", 15.05, 14.90), ("text", "surface", 16.16, 13.83), ("text", "selection", 13.09, 9.14),
    ("text", "hover", 13.76, 11.22), ("muted_text", "window", 6.34, 7.74),
    ("muted_text", "surface", 6.81, 7.19), ("muted_text", "selection", 5.51, 4.75),
    ("disabled_text", "window", 4.10, 5.15), ("disabled_text", "surface", 4.40, 4.78),
    ("disabled_text", "hover", 3.75, 3.88), ("disabled_text", "selection", 3.56, 3.16),
    ("strong_border", "window", 3.47, 4.15), ("strong_border", "surface", 3.72, 3.85),
    ("strong_border", "hover", 3.17, 3.12), ("accent", "window", 5.69, 9.42),
    ("accent", "surface", 6.11, 8.75), ("accent", "selection", 4.94, 5.78),
    ("on_accent", "accent", 6.37, 9.82),
    ("error", "surface", 6.67, 7.57), ("text", "error_ground", 14.37, 12.59),
    ("warning", "surface", 6.50, 9.86), ("warning", "warning_ground", 6.00, 8.18),
    ("success", "surface", 6.36, 8.80), ("ink", "paper", 17.63, 13.04),
    ("ink", "note_highlight", 12.29, 5.96),
    ("ink", "selection", 13.69, 9.14), ("training", "raised", 6.37, 7.73), ("held_out", "raised", 5.11, 7.86),
    ("copied", "raised", 6.09, 7.21), ("fourth", "raised", 6.90, 6.96), ("number", "raised", 7.41, 8.68),
    ("accidental", "raised", 5.99, 7.26), ("bar", "raised", 5.63, 4.82), ("border", "window", 1.24, 1.31),
    ("training_raw", "raised", 1.75, 2.50), ("held_out", "warning_ground", 4.52, 4.52),
)  # fmt: skip


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, relative luminance and contrast ratio."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("front", "ground", "in_light", "in_dark"), PAIRS)
def test_what_is_read_stands_out_from_its_ground(
    front: str, ground: str, in_light: float, in_dark: float
) -> None:
    for colours, least in ((LIGHT, in_light), (DARK, in_dark)):
        assert contrast(getattr(colours, front), getattr(colours, ground)) >= least - 0.006


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_all_text_is_read_on_every_ground_it_stands_on_and_what_is_disabled_at_three_to_one(
    colours: Colours,
) -> None:
    for ground in (colours.window, colours.surface, colours.raised, colours.hover, colours.selection):
        assert contrast(colours.text, ground) >= 7
        assert contrast(colours.disabled_text, ground) >= 3
        for read in (colours.muted_text, colours.error, colours.warning, colours.success):
            assert contrast(read, ground) >= 4.5
    for read in (colours.field, colours.bar, colours.ornament, colours.quoted):
        assert contrast(read, colours.surface) >= 4.5


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
