"""Asks for a name."""

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from composer.ui.dialogs.confirmation import confirmed
from composer.ui.words import say


class NamingDialog:
    """Behind functions of their own, so that a test can answer."""

    @classmethod
    def name_preset(cls, parent: QWidget, title: str, name: str) -> str:
        """What a preset is to be called; empty where the person cancelled."""
        found, agreed = QInputDialog.getText(
            parent, title, say("Name of the preset"), QLineEdit.EchoMode.Normal, name
        )
        return found.strip() if agreed else ""

    @classmethod
    def replace_preset(cls, parent: QWidget, name: str) -> bool:
        """Whether a preset may take the place of the one of that name."""
        question = say("There is a preset named “{name}” already.", name=name)
        more = say("Replacing it takes its settings away.")
        return confirmed(parent, say("Save as preset"), question, more, say("Replace it"))
