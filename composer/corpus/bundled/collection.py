"""What the program knows of a collection that comes with it: ABC files in an installed package, read as text.

The package is found without being imported, and its files are never given to its own parser.
What a notice says about terms is what `music21/corpus/license.txt`, the licence note of the
Essen folder and the files' own `Z:` fields say, in our words.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from composer.corpus.bundled.archive import SourceArchive
from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.notation.reader import read_tune

MUSIC21_TERMS = (
    "music21 distributes these files with its encoders' permission and states that, to the best of its "
    "knowledge, the music is out of copyright in the United States or licensed for use, and that the "
    "encodings may be under copyright but are licensed for use; check the law where you live."
)


@dataclass(frozen=True, slots=True)
class BundledCollection:
    """A collection inside an installed package.

    Attributes:
        folder: its folder below the package's own.
        file: the one file in the folder that it is; empty where it is all of them.
        description: one line about the music.
        notice: where it comes from and on what terms, for a person.
        tunes: how many tunes its files hold, before any is left out.
        better_text: mends what is systematically amiss in it: the text of one of its tunes, mended.
        rhythm_by_place: the rhythm that a tune has by its place in the book; empty where that says none.
        rhythm_by_notes: the rhythm that a tune's notes and tempo show; empty where they show none.
        fields_say_rhythms: True where its `R:` fields are taken at their word, and nothing else is asked.
        archive: of its package, where that does not come with the program: it can be fetched.
    """

    title: str
    folder: str
    description: str
    notice: str
    tunes: int
    file: str = ""
    non_commercial: bool = False
    package: str = "music21"
    better_text: Callable[[Tune], str] | None = None
    rhythm_by_place: Callable[[Tune], str] | None = None
    rhythm_by_notes: Callable[[Tune], str] | None = None
    fields_say_rhythms: bool = False
    archive: SourceArchive | None = None

    @property
    def path(self) -> Path:
        """The collection's folder on this machine.

        Raises:
            ComposerError: its package is not installed, or without these files, and it was not fetched.
        """
        spec = find_spec(self.package)
        places = spec.submodule_search_locations if spec else None
        for place in places or ():
            folder = Path(place) / self.folder
            if folder.is_dir():
                return folder
        if self.archive and self.archive.kept:
            return self.archive.folder
        what = "installed without them" if places else "not installed"
        if self.archive:
            raise ComposerError(
                f"“{self.title}” is not here yet: its file is part of the Python package {self.package}, "
                f"which is {what}. Press “Fetch…” beside it in Corpus, or run “abc-composer fetch”."
            )
        raise ComposerError(
            f"“{self.title}” was not found: its files are part of the Python package {self.package}, which "
            f"is {what}. Install {self.package} again, or open ABC files of your own."
        )

    @property
    def is_here(self) -> bool:
        """False where it has to be fetched first."""
        try:
            return self.path.is_dir()
        except ComposerError:
            return False

    def mended(self, tune: Tune) -> Tune:
        """A tune of it, mended where it is not valid and that makes it so; otherwise as it is."""
        if tune.valid or self.better_text is None:
            return tune
        better = read_tune(self.better_text(tune), tune.position, tune.first_line)
        return better if better.valid else tune
