"""Every colour of the window, once for light and once for dark.

Text and its ground differ by at least 4.5 to 1 (WCAG 2.2, 1.4.3 level AA), signs by 3 to 1.
https://www.w3.org/TR/WCAG22/#contrast-minimum
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True)
class Colours:
    """The colours of one theme, as `#rrggbb`.

    Attributes:
        name: `light` or `dark`.
        window, surface, raised: grounds, from the furthest to the nearest.
        hover: ground under the mouse; `pressed` while it is held.
        border, strong_border: lines between panes; edges of things that can be used.
        text, muted_text, disabled_text: what is read; beside it; what cannot be used now.
        accent, accent_hover, on_accent: the one colour that calls; and the text on it.
        selection: ground of selected text and rows, text keeps its colour.
        error, warning, success: their signs and sentences.
        paper, ink: the sheet.
        note_highlight, note_edge: ground and edge of a marked note.
        key_word … comment: the ABC text.
        sure, likely, unlikely, surprising: grounds of notes, by how likely the network held them. Blue to
            orange is told apart with every common kind of colour blindness.
        raw_loss, smooth_loss, held_out_loss, grid: the plot.
    """

    name: str
    window: str
    surface: str
    raised: str
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
    error: str
    warning: str
    success: str
    paper: str
    ink: str
    note_highlight: str
    note_edge: str
    field: str
    field_value: str
    bar: str
    pitch: str
    accidental: str
    number: str
    ornament: str
    quoted: str
    comment: str
    sure: str
    likely: str
    unlikely: str
    surprising: str
    raw_loss: str
    smooth_loss: str
    held_out_loss: str
    grid: str

    @property
    def dark(self) -> bool:
        """True for light text on dark ground."""
        return self.name == "dark"


LIGHT = Colours(
    name="light",
    window="#f4f5f7",
    surface="#ffffff",
    raised="#ffffff",
    hover="#e9ecef",
    pressed="#dde1e6",
    border="#dfe3e8",
    strong_border="#8a95a1",
    text="#1b2026",
    muted_text="#525e6b",
    disabled_text="#8a95a1",
    accent="#0f766e",
    accent_hover="#0b5f59",
    on_accent="#ffffff",
    selection="#cdebe6",
    error="#b42318",
    warning="#8f5b00",
    success="#166a2f",
    paper="#ffffff",
    ink="#16191d",
    note_highlight="#a7e3d9",
    note_edge="#0f766e",
    field="#0f766e",
    field_value="#3b4652",
    bar="#68737f",
    pitch="#1b2026",
    accidental="#b4371f",
    number="#7a4b00",
    ornament="#7d3aa8",
    quoted="#1f5fbf",
    comment="#68737f",
    sure="#bcd9f5",
    likely="#e3effa",
    unlikely="#fdeacb",
    surprising="#f9c47c",
    raw_loss="#9ccdc7",
    smooth_loss="#0f766e",
    held_out_loss="#b4501f",
    grid="#c3cad1",
)

DARK = Colours(
    name="dark",
    window="#15181c",
    surface="#1c2025",
    raised="#252a30",
    hover="#2a3037",
    pressed="#343b43",
    border="#2e343b",
    strong_border="#6f7a86",
    text="#e7eaee",
    muted_text="#a3adb8",
    disabled_text="#6f7a86",
    accent="#4fd1bf",
    accent_hover="#7be0d2",
    on_accent="#0d1512",
    selection="#1a423e",
    error="#ff8f82",
    warning="#f2c063",
    success="#6fd18a",
    paper="#1c2025",
    ink="#e7eaee",
    note_highlight="#1f5f57",
    note_edge="#4fd1bf",
    field="#4fd1bf",
    field_value="#c8d0d9",
    bar="#8e99a5",
    pitch="#e7eaee",
    accidental="#ff9e80",
    number="#f2c063",
    ornament="#cda2f0",
    quoted="#8ab8ff",
    comment="#8e99a5",
    sure="#1c4a7a",
    likely="#21344a",
    unlikely="#4a3820",
    surprising="#7a4a0c",
    raw_loss="#2f6f68",
    smooth_loss="#4fd1bf",
    held_out_loss="#ffab70",
    grid="#3d454e",
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
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
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
