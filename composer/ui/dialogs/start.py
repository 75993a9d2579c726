"""What is asked before the window can open."""

from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from composer.ui.words import say

TITLE = "ABC Composer"
WITH_COPY, WITHOUT_COPY = "Take the last daily copy back, and what can be read", "Keep what can be read"


class StartAnswer(Enum):
    """What to do with a library that can't be used."""

    TAKE_COPY = "take copy"
    BEGIN_ANEW = "begin anew"
    QUIT = "quit"


class StartDialogs:
    """Modal, because there is no window yet."""

    @classmethod
    def damaged_library(cls, sentence: str, newest_copy: Path | None) -> StartAnswer:
        """Asks whether to take a daily copy back, to begin a new library, or to quit.

        The first adds what can still be read of the damaged one, which is set aside whole in any case.
        """
        box = QMessageBox()
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(TITLE)
        box.setText(say("The library of your tunes can’t be used."))
        box.setInformativeText(say(sentence))
        roles = QMessageBox.ButtonRole
        quit_button = box.addButton(say("Quit"), roles.RejectRole)
        anew = box.addButton(say("Set it aside and begin a new one"), roles.ActionRole)
        copy = box.addButton(say(WITH_COPY if newest_copy else WITHOUT_COPY), roles.AcceptRole)
        box.setDefaultButton(copy if newest_copy else quit_button)
        box.exec()
        if box.clickedButton() is copy:
            return StartAnswer.TAKE_COPY
        return StartAnswer.BEGIN_ANEW if box.clickedButton() is anew else StartAnswer.QUIT

    @classmethod
    def cannot_start(cls, sentence: str) -> None:
        """Says why no window can open."""
        box = QMessageBox(QMessageBox.Icon.Critical, TITLE, say("ABC Composer can’t start."))
        box.setInformativeText(say(sentence))
        box.exec()
