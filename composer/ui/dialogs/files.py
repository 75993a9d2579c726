"""Asks the person for files and folders; a test answers by replacing one of these functions."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


class FileDialogs:
    """Every file dialog of the window; an answer of nothing means that the person cancelled."""

    @classmethod
    def open_tunebooks(cls, parent: QWidget) -> list[Path]:
        """Asks for ABC files to learn from."""
        names, _ = QFileDialog.getOpenFileNames(
            parent, "Open ABC files", "", "ABC tunes (*.abc *.ABC *.txt);;All files (*)"
        )
        return [Path(name) for name in names]

    @classmethod
    def open_folder(cls, parent: QWidget) -> Path | None:
        """Asks for a folder of ABC files."""
        name = QFileDialog.getExistingDirectory(parent, "Open a folder of ABC files")
        return Path(name) if name else None

    @classmethod
    def save_tune(cls, parent: QWidget, suggested: str, formats: Sequence[tuple[str, str]]) -> Path | None:
        """Asks where to export to.

        Args:
            suggested: file name without suffix.
            formats: label and suffix of each format, the first being offered first.
        """
        dialog = SaveDialog(parent, suggested, formats)
        return dialog.path() if dialog.exec() else None

    @classmethod
    def choose_export_folder(cls, parent: QWidget, title: str) -> Path | None:
        """Asks for the folder that several exported tunes go to; `title` says what is written there."""
        name = QFileDialog.getExistingDirectory(parent, title)
        return Path(name) if name else None


class SaveDialog(QFileDialog):
    """Its chosen format decides the suffix, so that it asks before it replaces that very file."""

    def __init__(self, parent: QWidget, suggested: str, formats: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent, "Export the tune", str(Path.home()))
        self._suffixes = {f"{label} (*{suffix})": suffix for label, suffix in formats}
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(self._suffixes))
        self.filterSelected.connect(self._use_suffix)
        self.selectFile(suggested + formats[0][1])
        self._use_suffix(self.selectedNameFilter())

    def path(self) -> Path:
        """What was chosen, with the suffix of the chosen format."""
        path = Path(self.selectedFiles()[0])
        suffix = self._suffixes[self.selectedNameFilter()]
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

    def _use_suffix(self, name_filter: str) -> None:
        suffix = self._suffixes[name_filter]
        self.setDefaultSuffix(suffix.lstrip("."))
        chosen = Path(self.selectedFiles()[0]) if self.selectedFiles() else None
        if chosen is not None and chosen.suffix.lower() in self._suffixes.values():
            self.selectFile(chosen.stem + suffix)
