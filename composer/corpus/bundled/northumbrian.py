"""Northumbrian Minstrelsy: songs, and tunes for the small-pipes, some of whose titles name their kind."""

from composer.corpus.bundled.collection import MUSIC21_TERMS, BundledCollection

NORTHUMBRIAN = BundledCollection(
    title="Northumbrian Minstrelsy",
    folder="corpus/miscFolk",
    file="northumbrianminstrelsyopus.abc",
    description="Songs and small-pipe tunes of the north of England",
    notice=(
        "Northumbrian Minstrelsy: the melodies of J. Collingwood Bruce’s and John Stokoe’s “Northumbrian "
        "Minstrelsy”, published in Newcastle in 1882; written down in ABC by Jack Campin in 2007. "
        f"{MUSIC21_TERMS}"
    ),
    tunes=129,
)
