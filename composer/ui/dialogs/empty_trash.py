"""Asks before what lies in the library's trash is deleted for good."""

from PySide6.QtWidgets import QMessageBox, QWidget

from composer.plurals import plural


class EmptyTrashDialog:
    """The one question of the library whose answer cannot be taken back."""

    @classmethod
    def confirm(cls, parent: QWidget, count: int) -> bool:
        """True where the person wants so many tunes to be gone."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Empty the trash")
        box.setText(f"Delete {plural(count, 'tune')} for good?")
        box.setInformativeText("All their earlier texts go with them. This cannot be taken back.")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete = box.addButton("Empty the trash", QMessageBox.ButtonRole.DestructiveRole)
        box.exec()
        return box.clickedButton() is delete
