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
        filters = ";;".join(f"{label} (*{suffix})" for label, suffix in formats)
        name, chosen = QFileDialog.getSaveFileName(
            parent, "Export the tune", suggested + formats[0][1], filters
        )
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() not in {suffix for _, suffix in formats}:
            suffix = next(s for label, s in formats if chosen.startswith(label))
            path = path.with_name(path.name + suffix)
        return path

    @classmethod
    def choose_export_folder(cls, parent: QWidget) -> Path | None:
        """Asks for the folder that several exported tunes go to."""
        name = QFileDialog.getExistingDirectory(parent, "Export tunes into a folder")
        return Path(name) if name else None
