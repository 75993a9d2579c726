"""The star of the open tune, by which the library finds it again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from composer.ui.document.document import Mode
from composer.ui.features.feature import Feature, Host
from composer.ui.theme import icon, set_role
from composer.ui.words import say


class Starring(Feature):
    """A button beside the tune's title."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._document, self._autosave = host.document, host.autosave
        self.button = QToolButton()
        self.button.setText(say("Star"))
        self.button.setCheckable(True)
        self.button.setToolTip(say("Star this tune, so that the Library finds it again"))
        set_role(self.button, "star")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.button.setAccessibleName(say("Star"))
        host.page.add_button(self.button)
        self.button.clicked.connect(self._star)
        host.document.opened.connect(self._show)
        host.document.kept_changed.connect(self._show)
        host.autosave.library_changed.connect(self._show)
        host.document.text_changed.connect(self._enable)
        self._enable()

    def _star(self, on: bool) -> None:
        self._autosave.set_favourite(on)
        self._show()

    def _show(self) -> None:
        number = self._document.identifier
        known = number is not None and self._autosave.library.has(number)
        starred = known and self._autosave.library.get(number or 0).favourite
        self.button.setChecked(starred)
        self.button.setIcon(icon("star-filled", "accent") if starred else icon("star"))

    def _enable(self) -> None:
        self.button.setEnabled(not self._document.is_empty and self._document.mode is not Mode.GROWING)
