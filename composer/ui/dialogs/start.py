"""What is asked before the window can open."""

from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QMessageBox


class StartAnswer(Enum):
    """What to do with a library that can't be used."""

    TAKE_COPY = "take copy"
    BEGIN_ANEW = "begin anew"
    QUIT = "quit"


class StartDialogs:
    """Modal, because there is no window yet."""

    @classmethod
    def damaged_library(cls, sentence: str, newest_copy: Path | None) -> StartAnswer:
        """Asks whether to take a daily copy back, to begin a new library, or to quit."""
        box = QMessageBox()
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("ABC Composer")
        box.setText("The library of your tunes can’t be used.")
        box.setInformativeText(sentence)
        roles = QMessageBox.ButtonRole
        quit_button = box.addButton("Quit", roles.RejectRole)
        anew = box.addButton("Set it aside and begin a new one", roles.ActionRole)
        copy = box.addButton("Take the last daily copy back", roles.AcceptRole) if newest_copy else None
        box.setDefaultButton(copy or quit_button)
        box.exec()
        if copy is not None and box.clickedButton() is copy:
            return StartAnswer.TAKE_COPY
        return StartAnswer.BEGIN_ANEW if box.clickedButton() is anew else StartAnswer.QUIT

    @classmethod
    def cannot_start(cls, sentence: str) -> None:
        """Says why no window can open."""
        box = QMessageBox(QMessageBox.Icon.Critical, "ABC Composer", "ABC Composer can’t start.")
        box.setInformativeText(sentence)
        box.exec()
