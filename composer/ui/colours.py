"""Every colour of the window, once for light and once for dark.

Text and its ground differ by at least 4.5 to 1 (WCAG 2.2, 1.4.3 level AA), signs and what cannot be used
now by 3 to 1. https://www.w3.org/TR/WCAG22/#contrast-minimum
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True)
class Colours:
    """The colours of one theme, as `#rrggbb`.

    Attributes:
        name: `light` or `dark`.
        window, surface, raised: grounds, from the furthest to the nearest; `desk` lies behind paper.
        hover: ground under the mouse; `pressed` while it is held, and of tracks.
        border, strong_border: lines between panes; edges of things that can be used.
        text, muted_text, disabled_text: what is read; beside it; what cannot be used now.
        accent, accent_hover, on_accent: the one colour that calls; and the text on it.
        selection: ground of selected text and rows, text keeps its colour; `tint` of a note to the reader.
        error, warning, success: their signs and sentences, each with a ground of its own.
        paper, ink: the sheet; `note_highlight` is the ground of notes that sound.
        field … quoted: the ABC text.
        sure, likely, unlikely, surprising: grounds of notes, by how likely the network held them. Blue to
            orange is told apart with every common kind of colour blindness.
        training, training_raw, held_out, copied, fourth, fifth, grid: the plot.
    """

    name: str
    window: str
    surface: str
    raised: str
    desk: str
    hover: str
    pressed: str
    border: str
    strong_border: str
    text: str
    muted_text: str
    disabled_text: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    tint: str
    error: str
    error_ground: str
    warning: str
    warning_ground: str
    success: str
    success_ground: str
    paper: str
    ink: str
    note_highlight: str
    field: str
    bar: str
    accidental: str
    number: str
    ornament: str
    quoted: str
    sure: str
    likely: str
    unlikely: str
    surprising: str
    training: str
    training_raw: str
    held_out: str
    copied: str
    fourth: str
    fifth: str
    grid: str

    @property
    def dark(self) -> bool:
        """True for light text on dark ground."""
        return self.name == "dark"


LIGHT = Colours(
    name="light",
    window="#f3f2ee",
    surface="#fbfaf8",
    raised="#ffffff",
    desk="#e4e2db",
    hover="#eae8e2",
    pressed="#dedbd3",
    border="#dcd9d1",
    strong_border="#858178",
    text="#1e1d1a",
    muted_text="#5b5850",
    disabled_text="#79756c",
    accent="#0b6b63",
    accent_hover="#085650",
    on_accent="#ffffff",
    selection="#cfe8e3",
    tint="#e2f0ee",
    error="#ac2417",
    error_ground="#fbe9e6",
    warning="#825000",
    warning_ground="#fbf0d9",
    success="#1f6a33",
    success_ground="#e5f2e6",
    paper="#ffffff",
    ink="#16191d",
    note_highlight="#a7e3d9",
    field="#0b6b63",
    bar="#6b675e",
    accidental="#b4371f",
    number="#7a4b00",
    ornament="#7d3aa8",
    quoted="#1f5fbf",
    sure="#bcd9f5",
    likely="#e3effa",
    unlikely="#fdeacb",
    surprising="#f9c47c",
    training="#0b6b63",
    training_raw="#9ccdc7",
    held_out="#b4501f",
    copied="#1f5fbf",
    fourth="#7d3aa8",
    fifth="#7a4b00",
    grid="#e4e1da",
)

DARK = Colours(
    name="dark",
    window="#181816",
    surface="#1f1f1d",
    raised="#292926",
    desk="#11110f",
    hover="#302f2c",
    pressed="#3a3935",
    border="#34332f",
    strong_border="#7d7a72",
    text="#ecebe6",
    muted_text="#aeaba2",
    disabled_text="#8d8a81",
    accent="#5ccfbe",
    accent_hover="#85e0d2",
    on_accent="#0c1513",
    selection="#1d433e",
    tint="#17322f",
    error="#ff9184",
    error_ground="#3b1f1b",
    warning="#f0c169",
    warning_ground="#372c14",
    success="#78d08c",
    success_ground="#1b3020",
    paper="#242421",
    ink="#ecebe6",
    note_highlight="#1f6259",
    field="#5ccfbe",
    bar="#98948b",
    accidental="#ff9e80",
    number="#f2c063",
    ornament="#cda2f0",
    quoted="#8ab8ff",
    sure="#1c4a7a",
    likely="#21344a",
    unlikely="#4a3820",
    surprising="#7a4a0c",
    training="#5ccfbe",
    training_raw="#2f6f68",
    held_out="#ffab70",
    copied="#8ab8ff",
    fourth="#cda2f0",
    fifth="#f2c063",
    grid="#3a3935",
)


def colours_of(palette: QPalette) -> Colours:
    """The colours that belong to a palette: dark where its ground is dark."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def current_colours() -> Colours:
    """The colours of the application's theme.

    Asking the application is safe where a widget's own palette is not: a stylesheet that clears a
    widget's ground makes that palette look black.
    """
    return colours_of(QApplication.palette())


def palette_of(colours: Colours) -> QPalette:
    """Qt's roles filled from our colours."""
    role, palette = QPalette.ColorRole, QPalette()
    roles = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.raised,
        role.AlternateBase: colours.surface,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted_text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.error,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Light: colours.raised,
        role.Midlight: colours.hover,
        role.Mid: colours.border,
        role.Dark: colours.strong_border,
        role.Shadow: colours.border,
        role.Accent: colours.accent,
    }
    for which, value in roles.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.disabled_text))
    return palette
