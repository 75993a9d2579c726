"""A ranking is the sum of parts that can be seen, each with its sentence, and it hears form."""

from collections.abc import Iterator
from pathlib import Path
from statistics import fmean

import pytest

from composer.composition.originality.comparison import Originality
from composer.composition.ranking import NAMES, Criterion, Ranking, rank
from composer.corpus.collection import CorpusTune, LeftOut
from composer.corpus.selection import Selection
from composer.corpus.sources import find_files, read_abc_file
from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.notation.tunebook import TuneText, split_tunebook

HEADER = "M:4/4\nL:1/8\nK:D\n"
FIRST = "DFAd fdAF|GBdg bgdB|DFAd fdAF"
SECOND = "fgaf bgeg|fdAd fdAF|GBdg bgdB"
GOOD = f"{HEADER}|:{FIRST}|E2c2 e4|{FIRST}|E2c2 d4:|\n|:{SECOND}|ABAG E2A2|{SECOND[:20]}GBdg bgdB|E2c2 d4:|"
WILD = f"{HEADER}D,b'D,b' D,4|^G8|c'2C2c'2z2|^a3B, F4||G8|A,,4c'4|e''8|^G8|]"
COMPOSED = Path(__file__).parent / "phrases" / "composed_by_lstm.abc"
EVERY = 20


def ranked(text: str, **named: object) -> Ranking:
    return rank(read_tune(text), **named)  # type: ignore[arg-type]


def part(text: str, name: str) -> Criterion:
    return next(part for part in ranked(text, originality=Originality(0)).parts if part.name == name)


@pytest.mark.parametrize(
    "text", [GOOD, WILD, "K:C\n", "K:none\nabc|", "M:1/999999\nK:C\nabc|d|", "M:none\nK:C\nabcd efga|"]
)
def test_every_part_is_from_0_to_1_and_says_why(text: str) -> None:
    ranking = ranked(text, originality=Originality(2, "A"))
    assert tuple(part.name for part in ranking.parts) == NAMES
    assert all(0 <= part.value <= 1 and part.sentence.endswith(".") for part in ranking.parts)
    assert 0 <= ranking.value <= 1


def test_a_tune_that_sings_ranks_above_one_that_jumps() -> None:
    good, wild = ranked(GOOD), ranked(WILD)
    assert good.value > wild.value + 0.3
    assert all(one.value >= other.value for one, other in zip(good.parts, wild.parts, strict=True))


@pytest.mark.parametrize(
    ("last", "value", "said"),
    [
        ("D4", 1.0, "D, its key note"),
        ("A4", 0.7, "A, its fifth"),
        ("F4", 0.24, "F♯, its third"),
        ("E4", 0.0, "E, away from its key note"),
        ("=c4", 0.0, "C, away from its key note"),
    ],
)
def test_the_last_note_counts(last: str, value: float, said: str) -> None:
    found = part(f"{HEADER}ABcd {last}|]", "home")
    assert found.value == pytest.approx(value)
    assert found.sentence == f"Ends on {said}."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("K:D\nCDEF GABc|d4 b4|]", "From C♯ to b, a good range."),
        ("K:Am\nA,2^G2|e2^g2|]", "From low A to g♯, a good range."),
        ("K:Gm\n^F2G2|_B2c2|]", "From F♯ to c, narrow."),
        (GOOD, "From D to b; part B 3 higher."),
    ],
)
def test_notes_are_named_as_the_key_spells_them(text: str, said: str) -> None:
    assert part(text if "M:" in text else f"M:4/4\nL:1/8\n{text}", "range").sentence == said


def test_every_sentence_fits_one_line_of_the_column() -> None:
    for text in (GOOD, WILD, f"{HEADER}ABcd F4|]", "K:C\n"):
        assert all(len(part.sentence) <= 41 for part in ranked(text).parts)


def test_phrases_come_back_and_are_answered() -> None:
    assert part(GOOD, "phrases").sentence == "Bar 5 brings back bar 1."
    assert part(GOOD, "answers").sentence == "Answered with another end: 2 of 2."
    assert part(GOOD, "answers").value == 1
    assert part(WILD, "answers").sentence == "No phrase is answered."


def test_a_section_written_out_over_and_over_is_no_form() -> None:
    section = f"{FIRST}|E2c2 e4|{FIRST}|E2c2 d4||"
    loop = HEADER + 4 * section
    assert part(loop, "phrases").value == 0
    assert part(loop, "phrases").sentence == "88% of its bars return: too many."
    assert part(loop, "answers").value == 0.25
    assert ranked(loop).value < ranked(GOOD).value


def test_parts_rhyme_that_end_alike() -> None:
    assert part(GOOD, "rhyme").value > 0.4
    assert part(f"{HEADER}A8|d8||B8|d8||c8|d8|]", "rhyme").sentence == "Their last two bars are 50% alike."
    assert part(f"{HEADER}A8|d8|]", "rhyme").sentence == "It has one part only."


@pytest.mark.parametrize(("run", "value"), [(0, 1), (1, 1), (2, 1), (3, 0.5), (4, 0), (9, 0)])
def test_only_more_than_real_tunes_share_by_chance_counts_against_originality(run: int, value: float) -> None:
    assert ranked(GOOD, originality=Originality(run, "The Copied")).parts[-1].value == value


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


def _real() -> Iterator[str]:
    """Every 20th tune of the bundled collections of dances and airs."""
    selection = Selection("canonical")
    for collection in ("oneills", "ryans", "airds"):
        found: list[TuneText] = []
        for file in find_files(collection):
            assert not isinstance(file, LeftOut)
            found += split_tunebook(read_abc_file(file.path))
        taken = (selection.take(tune, "", collection) for tune in found[::EVERY])
        yield from (tune.text for tune in taken if isinstance(tune, CorpusTune))


def test_real_tunes_rank_above_three_quarters_of_those_that_a_network_without_memory_composed() -> None:
    composed = [ranked(tune.text).value for tune in split_tunebook(COMPOSED.read_text(encoding="utf-8"))]
    real = [ranked(text).value for text in _real()]
    above = [fmean(value > other for other in composed) for value in real]
    assert len(composed) == 300
    assert len(real) > 150
    assert fmean(above) > 0.92
    assert fmean(share >= 0.75 for share in above) > 0.92
