"""The collections that come with the program: ABC files inside the installed music21 package, read as text.

music21 is found without being imported, and its files are never given to its own parser.
What a notice says about terms is what `music21/corpus/license.txt`, the licence note of the
Essen folder and the files' own `Z:` fields say, in our words.
"""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from composer.errors import ComposerError

_MUSIC21 = (
    "music21 distributes these files with its encoders' permission and states that, to the best of its "
    "knowledge, the music is out of copyright in the United States or licensed for use, and that the "
    "encodings may be under copyright but are licensed for use; check the law where you live."
)


@dataclass(frozen=True, slots=True)
class BundledCollection:
    """A collection inside the music21 package.

    Attributes:
        name: what the command line calls it.
        folder: its folder below `music21/corpus`.
        description: one line about the music.
        notice: where it comes from and on what terms, for a person.
        tunes: how many tunes its files hold, before any is left out.
    """

    name: str
    title: str
    folder: str
    description: str
    notice: str
    tunes: int
    non_commercial: bool = False

    @property
    def path(self) -> Path:
        """The collection's folder on this machine.

        Raises:
            ComposerError: music21 is not installed, or without its corpus.
        """
        spec = find_spec("music21")
        places = spec.submodule_search_locations if spec else None
        for place in places or ():
            folder = Path(place) / "corpus" / self.folder
            if folder.is_dir():
                return folder
        raise ComposerError(
            f"“{self.title}” was not found: its files are part of the Python package music21, which is "
            f"{'installed without them' if places else 'not installed'}. Install music21 again, or open "
            "ABC files of your own."
        )


_COLLECTIONS = (
    BundledCollection(
        name="oneills",
        title="O’Neill’s Music of Ireland",
        folder="oneills1850",
        description="Irish airs, jigs, reels and hornpipes",
        notice=(
            "O’Neill’s Music of Ireland: tunes collected by Francis O’Neill, 1,850 in number, published "
            "in Chicago in 1903; written down in ABC by many volunteers, whose names stand in the Z: "
            f"lines of the files. {_MUSIC21}"
        ),
        tunes=2009,
    ),
    BundledCollection(
        name="ryans",
        title="Ryan’s Mammoth Collection",
        folder="ryansMammoth",
        description="American fiddle tunes: reels, hornpipes, clogs, jigs, strathspeys",
        notice=(
            "Ryan’s Mammoth Collection: 1,050 reels, jigs and other dances, published in Boston in 1883; "
            "written down in ABC by Ray Davies, John B. Walsh, Bob Puckette, John Chambers and others, "
            f"named in the Z: lines of the files. {_MUSIC21}"
        ),
        tunes=1059,
    ),
    BundledCollection(
        name="airds",
        title="Aird’s Airs",
        folder="airdsAirs",
        description="Scottish, English and Irish airs and marches of the 18th century",
        notice=(
            "Aird’s Airs: the six volumes of “A Selection of Scotch, English, Irish and Foreign Airs” "
            "that James Aird began to publish in Glasgow in 1778 or 1782; written down in ABC by Jack "
            f"Campin in 2009. {_MUSIC21}"
        ),
        tunes=1180,
    ),
    BundledCollection(
        name="essen",
        title="Essen Folksong Collection",
        folder="essenFolksong",
        description="German, Chinese and other folk songs; non-commercial use only",
        notice=(
            "Essen Folksong Collection: for non-commercial use only. Encoded under Helmut Schaffrath and "
            "carried on by Ewa Dahlig-Turek, who allowed its non-commercial distribution and use with "
            "music21; turned into ABC by Seymour Shlien and distributed by his permission. music21 notes "
            "that the collection’s legal status is unclear, because many people entered the data. A model "
            "trained on it, and the tunes that it writes, should be kept to non-commercial use as well."
        ),
        tunes=8514,
        non_commercial=True,
    ),
)

BUNDLED: dict[str, BundledCollection] = {collection.name: collection for collection in _COLLECTIONS}
