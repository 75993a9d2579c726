"""Asks before something is done that can't be taken back."""

from PySide6.QtWidgets import QMessageBox, QWidget

from composer.ui.words import counted, say


def confirmed(parent: QWidget, title: str, question: str, more: str, action: str) -> bool:
    """True where the person presses `action`; Cancel is what Enter presses."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setText(question)
    box.setInformativeText(more)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    pressed = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    box.exec()
    return box.clickedButton() is pressed


class EmptyTrashDialog:
    """The one question of the library whose answer cannot be taken back."""

    @classmethod
    def confirm(cls, parent: QWidget, tunes: int, models: int) -> bool:
        """True where the person wants so many tunes and models to be gone."""
        kinds = [counted(tunes, "tune")] * bool(tunes) + [counted(models, "model")] * bool(models)
        question = say("Delete {what} for good?", what=say(" and ").join(kinds))
        with_tunes = say("All earlier texts of the tunes go with them. ") if tunes else ""
        more = with_tunes + say("This cannot be taken back.")
        return confirmed(parent, say("Empty the trash"), question, more, say("Empty the trash"))
