"""American fife music, whose encoder's own source is gone: its notice says so."""

from composer.corpus.bundled.collection import MUSIC21_TERMS, BundledCollection

FIFE = BundledCollection(
    title="American Fife Music",
    folder="corpus/miscFolk",
    file="americanfifeopus.abc",
    description="Colonial and Civil War marches and dances for the fife, some in two parts",
    notice=(
        "Colonial and Civil War American Fife Music: mended and written down anew in ABC by Jack Campin in "
        "2000, from a file of unknown hand on a site that had disappeared; he takes the tunes to be from "
        f"bandsmen’s books of the period. {MUSIC21_TERMS}"
    ),
    tunes=56,
)
