"""Asks the person for files and folders; a test answers by replacing one of these functions."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from composer.ui.remembered import Remembered
from composer.ui.words import say


def short(path: Path) -> str:
    """The last two parts of a path, which are as much as a sentence takes."""
    return str(Path(*path.parts[-2:]))


class FileDialogs:
    """Every file dialog of the window; an answer of nothing means that the person cancelled.

    Each begins in the folder where it was last answered: tunes come from elsewhere than they go.
    """

    _remembered: ClassVar[Remembered | None] = None

    @classmethod
    def remember_in(cls, remembered: Remembered) -> None:
        """Where folders are remembered from one start to the next; without it none is."""
        cls._remembered = remembered

    @classmethod
    def _folder(cls, purpose: str) -> str:
        found = cls._remembered.text(f"folder/{purpose}", "") if cls._remembered else ""
        return found if found and Path(found).is_dir() else str(Path.home())

    @classmethod
    def _keep_folder(cls, purpose: str, folder: Path) -> None:
        if cls._remembered is not None:
            cls._remembered.set(f"folder/{purpose}", str(folder))

    @classmethod
    def open_tunebooks(cls, parent: QWidget, title: str = "", others: Sequence[str] = ()) -> list[Path]:
        """Asks for ABC files, and for those with `others` of suffixes; `title` is shown as it is."""
        patterns = " ".join(f"*{suffix}" for suffix in (".abc", ".ABC", ".txt", *others))
        names, _ = QFileDialog.getOpenFileNames(
            parent,
            title or say("Open ABC files"),
            cls._folder("open"),
            f"{say('Tunes') if others else say('ABC tunes')} ({patterns});;{say('All files')} (*)",
        )
        if names:
            cls._keep_folder("open", Path(names[0]).parent)
        return [Path(name) for name in names]

    @classmethod
    def open_folder(cls, parent: QWidget, title: str = "") -> Path | None:
        """Asks for a folder of ABC files; `title` is shown as it is."""
        return cls._ask_for_folder(parent, title or say("Open a folder of ABC files"), "open")

    @classmethod
    def save_tune(
        cls, parent: QWidget, suggested: str, formats: Sequence[tuple[str, str]], title: str = ""
    ) -> Path | None:
        """Asks where to export to.

        Args:
            suggested: file name without suffix.
            formats: label and suffix of each format, the first being offered first.
            title: of the dialog, said already; it is for a tune where there is none.
        """
        dialog = SaveDialog(parent, suggested, formats, cls._folder("export"), title)
        if not dialog.exec():
            return None
        cls._keep_folder("export", dialog.path().parent)
        return dialog.path()

    @classmethod
    def save_tunebook(cls, parent: QWidget, suggested: Path) -> Path | None:
        """Asks where to write an ABC file; `suggested` without a folder goes where files were opened last."""
        folder = suggested.parent if suggested.is_absolute() else Path(cls._folder("open"))
        name = suggested.name.removesuffix(".abc")
        dialog = SaveDialog(parent, name, [(say("ABC tunes"), ".abc")], str(folder), say("Save as"))
        if not dialog.exec():
            return None
        cls._keep_folder("open", dialog.path().parent)
        return dialog.path()

    @classmethod
    def choose_export_folder(cls, parent: QWidget, title: str) -> Path | None:
        """Asks for the folder that several exported tunes go to; `title` says what is written there."""
        return cls._ask_for_folder(parent, title, "export")

    @classmethod
    def show_folder(cls, folder: Path) -> None:
        """Shows a folder in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @classmethod
    def _ask_for_folder(cls, parent: QWidget, title: str, purpose: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(parent, title, cls._folder(purpose))
        if not name:
            return None
        cls._keep_folder(purpose, Path(name))
        return Path(name)


class SaveDialog(QFileDialog):
    """Its chosen format decides the suffix, so that it asks before it replaces that very file.

    A suffix that was typed is a choice as well: `jig.pdf` is a PDF, whichever format is chosen below.
    """

    def __init__(
        self,
        parent: QWidget,
        suggested: str,
        formats: Sequence[tuple[str, str]],
        folder: str,
        title: str = "",
    ) -> None:
        super().__init__(parent, title or say("Export the tune"), folder)
        self._suffixes = {f"{label} (*{suffix})": suffix for label, suffix in formats}
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(self._suffixes))
        self.filterSelected.connect(self._use_suffix)
        self.selectFile(suggested + formats[0][1])
        self._use_suffix(self.selectedNameFilter())

    def accept(self) -> None:
        """Completes the name first, so that Qt asks before that very file is replaced."""
        if not self.testOption(QFileDialog.Option.DontUseNativeDialog):
            super().accept()
            return
        self.selectFile(self.path().name)
        super().accept()

    def path(self) -> Path:
        """What was chosen: with the suffix that was typed, where a format has it, else the chosen one’s."""
        path = Path(self.selectedFiles()[0])
        suffix = self._suffixes[self.selectedNameFilter()]
        known = path.suffix.lower() in self._suffixes.values()
        return path if known else path.with_name(path.name + suffix)

    def _use_suffix(self, name_filter: str) -> None:
        suffix = self._suffixes[name_filter]
        self.setDefaultSuffix(suffix.lstrip("."))
        chosen = Path(self.selectedFiles()[0]) if self.selectedFiles() else None
        if chosen is not None and chosen.suffix.lower() in self._suffixes.values():
            self.selectFile(chosen.stem + suffix)
