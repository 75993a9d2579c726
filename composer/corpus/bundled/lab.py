"""The lab's songs, whose `Z:` fields number them by kinds; in a package that has to be fetched."""

import re

from composer.corpus.bundled.archive import SourceArchive
from composer.corpus.bundled.collection import BundledCollection
from composer.notation.elements import Tune
from composer.notation.rhythms import plain_rhythm

_NUMBER = re.compile(r"id:dc-([a-z]+)-[0-9]+")
_NO_RHYTHMS = ("miscellaneous", "ocarolan")


def rhythm_by_number(tune: Tune) -> str:
    """`Z: id:dc-slipjig-3` is the third slip jig."""
    found = _NUMBER.search(next(iter(tune.fields("Z")), ""))
    return plain_rhythm(found[1]) if found and found[1] not in _NO_RHYTHMS else ""


LAB = BundledCollection(
    title="The lab’s songs (MIT 6.S191)",
    package="mitdeeplearning",
    folder="data",
    description="Irish dance tunes, which MIT’s Lab 1 teaches a network",
    notice=(
        "The lab’s songs: irish.abc out of the Python package mitdeeplearning 0.7.5, which belongs to MIT’s "
        "course 6.S191, Introduction to Deep Learning. The package is under the MIT licence, copyright 2023 "
        "MIT Introduction to Deep Learning. The file does not say who wrote these Irish dance tunes down."
    ),
    tunes=804,
    rhythm_by_place=rhythm_by_number,
    archive=SourceArchive(
        package="mitdeeplearning",
        version="0.7.5",
        sha256="56b1588e1574d17f3ff07a3d56e3b45f2f568f78a92855141f959f407084242b",
        size=2_819_302,
        tunes="mitdeeplearning/data/irish.abc",
        licence="LICENSE.md",
    ),
)
