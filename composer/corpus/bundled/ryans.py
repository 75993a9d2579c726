"""Ryan’s Mammoth Collection, whose titles end with the kind of the tune."""

from composer.corpus.bundled.collection import MUSIC21_TERMS, BundledCollection
from composer.notation.elements import Tune


def without_mail_marks(tune: Tune) -> str:
    """Takes out what mail left in Ryan's files: `=20` for a space, `=3D` for `=`, `=` before a line break.

    https://www.rfc-editor.org/rfc/rfc2045#section-6.7; none of the three can be written in ABC.
    """
    return tune.text.replace("=\n", "").replace("=20", " ").replace("=3D", "=")


RYANS = BundledCollection(
    title="Ryan’s Mammoth Collection",
    folder="corpus/ryansMammoth",
    description="American fiddle tunes: reels, hornpipes, clogs, jigs, strathspeys",
    notice=(
        "Ryan’s Mammoth Collection: 1,050 reels, jigs and other dances, published in Boston in 1883; "
        "written down in ABC by Ray Davies, John B. Walsh, Bob Puckette, John Chambers and others, "
        f"named in the Z: lines of the files. {MUSIC21_TERMS}"
    ),
    tunes=1059,
    better_text=without_mail_marks,
)
