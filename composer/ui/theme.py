"""How the window looks: light, dark, or as the system has it."""

from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from composer.resources import resource
from composer.ui.colours import DARK, LIGHT, Colours, colours_of, current_colours, palette_of
from composer.ui.icons import application_icon, icon, set_sign
from composer.ui.sizes import DISPLAY, font, sizes_of_stylesheet

__all__ = [
    "DARK",
    "LIGHT",
    "THEMES",
    "Colours",
    "application_icon",
    "apply_theme",
    "colours_of",
    "current_colours",
    "icon",
    "set_sign",
]

# name -> what a person reads
THEMES = {"system": "Colours as the system", "light": "Light colours", "dark": "Dark colours"}


class Theme(QObject):
    """Keeps the application in one theme, and follows the system while that is asked for."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._name = "system"
        self._is_styled = False
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    def apply(self, name: str) -> None:
        """Shows the theme `name`, one of `THEMES`."""
        self._name = name
        self._show(self._colours())

    def _colours(self) -> Colours:
        if self._name == "system":
            scheme = self._application.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._name == "dark" else LIGHT

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._name == "system":
            self._show(self._colours())

    def _show(self, colours: Colours) -> None:
        if not self._is_styled:
            # Once: each time, every widget is dressed anew in the old colours first.
            self._is_styled = True
            self._application.setStyle("Fusion")
        self._application.setPalette(palette_of(colours))
        self._application.setFont(font())
        self._application.setStyleSheet(stylesheet(colours))


def apply_theme(application: QApplication, name: str) -> None:
    """Shows the application in the theme `light`, `dark` or `system`; any other name counts as `system`."""
    theme = application.findChild(Theme) or Theme(application)
    theme.apply(name if name in THEMES else "system")


def stylesheet(colours: Colours) -> str:
    """The stylesheet of the window with the theme's colours, and sizes that go with the text, filled in."""
    template = Template(resource("themes/window.qss").read_text(encoding="utf-8"))
    sizes = sizes_of_stylesheet()
    families = ", ".join(f'"{family}"' for family in DISPLAY)
    icons = resource("icons").as_posix()
    return template.substitute(vars(colours), icons=icons, display_families=families, **sizes)


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget the look that the stylesheet has for `role`: `primary`, `title`, `muted`, `error`, …"""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
