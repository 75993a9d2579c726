"""Asks before something is done that can't be taken back."""

from PySide6.QtWidgets import QMessageBox, QWidget

from composer.plurals import plural


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
    def confirm(cls, parent: QWidget, count: int) -> bool:
        """True where the person wants so many tunes to be gone."""
        more = "All their earlier texts go with them. This cannot be taken back."
        question = f"Delete {plural(count, 'tune')} for good?"
        return confirmed(parent, "Empty the trash", question, more, "Empty the trash")
