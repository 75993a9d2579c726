"""Which tunes are composed anew: those that go round in circles, and some that end away from home.

A network draws a note at a time and does not know yet that a tune is about to end: it ends on its key note
less often than the tunes it learnt from. So of the others a share is drawn anew, as large as makes up for it.
"""

from collections.abc import Mapping

from composer.composition.phrases.form import form_of
from composer.composition.phrases.measures import ends_on_key_note, times_written
from composer.notation.reader import read_tune

MOST_ATTEMPTS = 4
"""The last of so many stays, whatever it is."""
BY_ITSELF = 0.66
"""The share of a network's tunes that end on their key note by themselves, measured over 700 of them."""
MOST_TIMES = {8: 2, 4: 3}
"""So often real tunes write out eight bars, or four: of reels, jigs and hornpipes all but 1 in 200."""


def why_anew(text: str, home_shares: Mapping[str, float], chance: float, is_planned: bool = False) -> str:
    """Why a tune that is whole is drawn anew; empty where it stays.

    Args:
        text: of canonical form.
        home_shares: of the corpus' tunes of each rhythm, the share that ends on the key note.
        chance: from 0 to below 1.
        is_planned: somebody asked for its form, which may bring a section back as often as it likes.
    """
    tune = read_tune(f"X:1\n{text}")
    form = form_of(tune)
    for bars, most in MOST_TIMES.items():
        if not is_planned and times_written(form, bars) > most:
            return f"it went round in circles, with {bars} bars written out again and again"
    rhythm = next(iter(tune.fields("R")), "").strip().lower()
    home, known = ends_on_key_note(form)
    if known and not home and chance < share_anew(home_shares.get(rhythm, BY_ITSELF)):
        return "it ended away from its key note, as few tunes of its kind do"
    return ""


def share_anew(wanted: float) -> float:
    """The share of the tunes that end elsewhere to be drawn anew, so that `wanted` of all end at home."""
    if wanted <= BY_ITSELF:
        return 0.0
    return 1 - BY_ITSELF * (1 - wanted) / (wanted * (1 - BY_ITSELF)) if wanted < 1 else 1.0
