"""Where a person's things lie: one home folder, with the library, the models, the journal and the backups."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

HOME_VARIABLE = "ABC_COMPOSER_HOME"
"""Names another home folder: for a portable disk, a second library, or a test."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The places below one home folder; nothing is created until something is written there."""

    home: Path

    @classmethod
    def default(cls, home: Path | None = None, environment: Mapping[str, str] = os.environ) -> "Folders":
        """The folder given, else the one that ABC_COMPOSER_HOME names, else the system's for user data."""
        named = environment.get(HOME_VARIABLE, "").strip()
        chosen = home or (
            Path(named).expanduser() if named else user_data_path("abc-composer", appauthor=False)
        )
        return cls(chosen.absolute())

    @property
    def library(self) -> Path:
        """The database of kept tunes."""
        return self.home / "library.sqlite"

    @property
    def models(self) -> Path:
        """The folder with a folder for each trained model."""
        return self.home / "models"

    @property
    def journals(self) -> Path:
        """The folder with the unsaved text of every window."""
        return self.home / "unsaved"

    @property
    def single_journal(self) -> Path:
        """The file where earlier versions kept the unsaved text."""
        return self.home / "unsaved.abc"

    @property
    def corpus(self) -> Path:
        """The file that keeps which corpus is open, and what was changed in it."""
        return self.home / "corpus.json"

    @property
    def collections(self) -> Path:
        """The folder with a folder for each collection that was fetched."""
        return self.home / "collections"

    @property
    def judgements(self) -> Path:
        """The file that keeps what reading tunes gave, so that they open at once; it may be lost."""
        return self.home / "judgements.sqlite"

    @property
    def melodies(self) -> Path:
        """The file that keeps the melodies of tunes, so that notes are found in them; it may be lost."""
        return self.home / "melodies.sqlite"

    @property
    def backups(self) -> Path:
        """The folder with the library's daily copies."""
        return self.home / "backups"

    @property
    def dragged(self) -> Path:
        """The folder with the files that were dragged out of the window lately."""
        return self.home / "dragged"
