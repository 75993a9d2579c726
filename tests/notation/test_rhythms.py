"""One spelling for each rhythm, and the meters that it is danced in."""

import pytest

from composer.notation.canonical import canonical_text
from composer.notation.reader import read_tune
from composer.notation.rhythms import METERS_OF, plain_rhythm, rhythm_in_meter


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Slip-Jig", "slip jig"), ("slipjig", "slip jig"), ("hop jig", "slip jig"), ("Double  Jig", "jig"),
        ("Reels", "reel"), ("Quick Step", "march"), ("slow air", "air"), ("barn dance", "barndance"),
        ("Single Jig", "single jig"), ("tango", "tango"), ("", ""),
    ],
)  # fmt: skip
def test_a_rhythm_has_one_spelling(written: str, plain: str) -> None:
    assert plain_rhythm(written) == plain
    assert plain_rhythm(plain) == plain


def test_canonical_text_has_the_plain_spelling() -> None:
    text = canonical_text(read_tune("X:1\nR:Slipjig\nM:9/8\nL:1/8\nK:D\nABc def gfe|"))
    assert text.startswith("R:slip jig\nM:9/8\n")


def test_what_a_rhythm_is_in_a_meter() -> None:
    assert rhythm_in_meter("jig", "6/8") == "jig"
    assert rhythm_in_meter("jig", "9/8") == "slip jig"
    assert rhythm_in_meter("jig", "12/8") == "slide"
    assert rhythm_in_meter("jig", "4/4") == ""
    assert rhythm_in_meter("air", "4/4") == "air"
    assert all(rhythm_in_meter(name, meter) == name for name, meters in METERS_OF.items() for meter in meters)
