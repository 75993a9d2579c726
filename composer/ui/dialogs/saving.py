"""What is asked before edits of a file are left out of it, or another program's are written over."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QMessageBox, QWidget

from composer.ui.dialogs.confirmation import confirmed


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
        named = " and ".join(f"“{name}”" for name in names)
        has = "has edits that are" if len(names) == 1 else "have edits that are"
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Save")
        box.setText(f"{named} {has} not saved.")
        box.setInformativeText("The Library keeps them in any case.")
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Discard).setText("Don’t save")
        box.setDefaultButton(buttons.Save)
        answers = {buttons.Save: SavingAnswer.SAVE, buttons.Discard: SavingAnswer.LEAVE}
        return answers.get(QMessageBox.StandardButton(box.exec()), SavingAnswer.CANCEL)

    @classmethod
    def write_over(cls, parent: QWidget, name: str) -> bool:
        """Asks whether what another program wrote into a file may go."""
        question = f"“{name}” was changed by another program since it was opened."
        more = "Saving it writes over what is there now. Save As… keeps both."
        return confirmed(parent, "Save", question, more, "Write over it")
