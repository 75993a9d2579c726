"""Composes in the manner of the open tune."""

from PySide6.QtWidgets import QMenu

from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.ui.features.feature import Feature, Host
from composer.ui.words import say


class Like(Feature):
    """The line “Another like this”."""

    menu = "tune"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host

    def fill(self, menu: QMenu) -> None:
        """Adds the line."""
        menu.addAction(say("Another &like this"), "Ctrl+Shift+N", self.compose)
        menu.addSeparator()

    def compose(self) -> None:
        """Composes in the manner of the open tune.

        Raises:
            ComposerError: no tune is there, it is still being composed, or there is no model.
        """
        document = self._host.document
        document.check_changeable()
        if document.is_empty:
            raise ComposerError("No tune is open to compose another like it. Open or compose one first.")
        self._host.session.like_wanted.emit(read_tune(document.text))
