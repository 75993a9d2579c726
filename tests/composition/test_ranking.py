"""A ranking is the sum of parts that can be seen, each with its sentence."""

import pytest

from composer.composition.originality.comparison import Originality
from composer.composition.ranking import NAMES, Ranking, rank
from composer.errors import ComposerError
from composer.notation.reader import read_tune

GOOD = "M:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|DFAd fdAF|E2c2 d4|DFAd fdAF|GBdg bgdB|DFAd fdAF|E2c2 D4|]"
WILD = "M:4/4\nL:1/8\nK:D\nD,b'D,b' D,4|^G8|c'2C2c'2z2|^a3B, F4|G8|]"


def ranked(text: str, **named: object) -> Ranking:
    return rank(read_tune(text), **named)  # type: ignore[arg-type]


def test_every_part_is_from_0_to_1_and_says_why() -> None:
    for text in (GOOD, WILD, "K:C\n", "K:none\nabc|"):
        ranking = ranked(text, originality=Originality(2, "A"))
        assert tuple(part.name for part in ranking.parts) == NAMES
        assert all(0 <= part.value <= 1 and part.sentence.endswith(".") for part in ranking.parts)
        assert 0 <= ranking.value <= 1


def test_a_tune_that_sings_ranks_above_one_that_jumps() -> None:
    good, wild = ranked(GOOD), ranked(WILD)
    assert good.value > wild.value + 0.3
    assert all(one.value >= other.value for one, other in zip(good.parts, wild.parts, strict=True))


@pytest.mark.parametrize(("last", "value"), [("D4", 1.0), ("A4", 0.5), ("F4", 0.4), ("E4", 0.0)])
def test_ending_home(last: str, value: float) -> None:
    assert ranked(f"M:4/4\nL:1/8\nK:D\nABcd {last}|]").parts[0].value == value


def test_a_copy_gets_nothing_for_originality() -> None:
    assert ranked(GOOD, originality=Originality(4, "The Copied")).parts[-1].value == 0
    assert ranked(GOOD, originality=Originality(1, "A")).parts[-1].value == 1


def test_weights_are_the_persons() -> None:
    ranking = ranked(WILD)
    assert ranking.weighed({"home": 1.0}).value == ranking.parts[0].value
    assert ranking.weighed({}).value == 0
    assert ranking.weighed({"home": 1, "range": 3}).value == pytest.approx(
        (ranking.parts[0].value + 3 * ranking.parts[1].value) / 4
    )


@pytest.mark.parametrize("weights", [{"beauty": 1.0}, {"home": -1.0}])
def test_weights_that_cannot_be_are_refused(weights: dict[str, float]) -> None:
    with pytest.raises(ComposerError, match="Weights are 0 or more, and belong to one of: home"):
        ranked(GOOD, weights=weights)
