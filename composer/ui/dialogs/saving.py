"""What is asked before edits of a file are left out of it, or another program's are written over."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QMessageBox, QWidget

from composer.ui.dialogs.confirmation import confirmed
from composer.ui.words import say

_SEVERAL = "{files} have edits that are not saved."


class SavingAnswer(Enum):
    """What to do."""

    SAVE = "save"
    LEAVE = "leave"
    CANCEL = "cancel"


class SavingDialogs:
    """Each behind a function of its own, so that a test can answer."""

    @classmethod
    def unsaved(cls, parent: QWidget, names: Sequence[str]) -> SavingAnswer:
        """Asks whether files are to get their edits before they are closed."""
        named = say(" and ").join(f"“{name}”" for name in names)
        has = "{files} has edits that are not saved." if len(names) == 1 else _SEVERAL
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(say("Save"))
        box.setText(say(has, files=named))
        box.setInformativeText(say("The Library keeps them in any case."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Discard).setText(say("Don’t save"))
        box.setDefaultButton(buttons.Save)
        answers = {buttons.Save: SavingAnswer.SAVE, buttons.Discard: SavingAnswer.LEAVE}
        return answers.get(QMessageBox.StandardButton(box.exec()), SavingAnswer.CANCEL)

    @classmethod
    def write_over(cls, parent: QWidget, name: str) -> bool:
        """Asks whether what another program wrote into a file may go."""
        question = say("“{name}” was changed by another program since it was opened.", name=name)
        more = say("Saving it writes over what is there now. Save As… keeps both.")
        return confirmed(parent, say("Save"), question, more, say("Write over it"))
