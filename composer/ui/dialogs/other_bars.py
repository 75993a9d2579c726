"""Asks which bars others are to be like."""

from PySide6.QtWidgets import QInputDialog, QWidget

from composer.ui.words import say


class OtherBarsDialog:
    """One line to write bar numbers in, as the page has them."""

    @classmethod
    def ask(cls, parent: QWidget, usual: str) -> str:
        """What the person wrote; empty where they think better of it."""
        text, wanted = QInputDialog.getText(
            parent, say("Like other bars"), say("Compose the selected bars like bars:"), text=usual
        )
        return text if wanted else ""
