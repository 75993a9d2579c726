"""Tunes that are composed in the manner of an example: what is read, what is taken up, and what is shared."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from composer.composition.constraint.header import HeaderValues
from composer.composition.events import BegunAgain, TextGrew, TuneComposed
from composer.composition.example import Example, example_of
from composer.composition.generation import generate
from composer.composition.phrases.sections import sections_of
from composer.composition.prompt import Prompt
from composer.composition.settings import CompositionSettings
from composer.composition.texts import MOST_TRIES
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.melody.bars import bars_of
from composer.notation.reader import read_tune

EXAMPLE = """X:3
T:The Example
C:Somebody
R:Reel
M:C|
L:1/8
K:Ador
|:"Am"EG|A2BA cBAc|~B2dB GBdB|A2BA cdef|gedB A2:|
|:EG|a2ab aged|e2dB G2BG|a2ab aged|edBG A2:|
"""
CANONICAL = """R:reel
M:C|
L:1/8
K:Ador
|:EG|A2BA cBAc|B2dB GBdB|A2BA cdef|gedB A2:|
|:EG|a2ab aged|e2dB G2BG|a2ab aged|edBG A2:|"""

MUSIC = CANONICAL[CANONICAL.index("|:") :]
AGAIN = f"{CANONICAL}\n{MUSIC}\n\n"
"""What a network writes that gives the example over again."""
MORE = "ABCDEFGabcdefg,'^_=/0123456789z"


def settings(text: str = EXAMPLE, **named: Any) -> CompositionSettings:
    return CompositionSettings(model_name="Dice", like=read_tune(text), **named)


def composed(network: Any, wanted: CompositionSettings) -> list[TuneComposed]:
    events = generate(network, network.vocabulary, "canonical", wanted)
    return [event for event in events if isinstance(event, TuneComposed)]


def example(text: str = EXAMPLE) -> Example:
    return example_of(read_tune(text), Vocabulary.of(CANONICAL + "\n"), HeaderValues(), None)


def test_the_network_reads_the_example_and_goes_on_below_its_header(recite: Callable[..., Any]) -> None:
    network = recite(AGAIN, more=MORE)
    events = generate(network, network.vocabulary, "canonical", settings())
    assert isinstance(next(events), TextGrew)
    tune = [event for event in events if isinstance(event, TuneComposed)][-1]
    assert "".join(network.read).startswith(f"\n\n{CANONICAL}\n{MUSIC}\n")
    assert tune.text.endswith(CANONICAL)


def test_in_another_key_the_network_reads_the_example_transposed(recite: Callable[..., Any]) -> None:
    network = recite(AGAIN, more=MORE)
    (tune,) = composed(network, settings(prompt=Prompt(key="E dorian")))
    assert "".join(network.read).startswith("\n\nR:reel\nM:C|\nL:1/8\nK:Edor\n|:B,D|E2FE GFEG|F2AF DFAF|")
    assert "\nK:Edor\n|:" in tune.text


@pytest.mark.parametrize(
    ("named", "read"),
    [
        ({"prompt": Prompt(key="D")}, "\n\nR:reel\nM:C|\nL:1/8\nK:D\n"),
        ({"prompt": Prompt(rhythm="waltz", meter="3/4")}, "\n\nR:waltz\nM:3/4\nL:1/"),
        ({"start": "R:reel\nM:C|\nL:1/8\n"}, "\n\nR:reel\nM:C|\nL:1/8\nK:Ador\n"),
    ],
)
def test_below_another_header_the_tune_is_read_as_one_of_its_own(
    untrained: Any, canonical: Vocabulary, named: dict[str, Any], read: str
) -> None:
    class Listening(untrained):  # type: ignore[misc]
        def step(self, ids: Any, state: Any) -> Any:
            characters.append(canonical.characters[int(ids[0])])
            return super().step(ids, state)

    characters: list[str] = []
    composed(Listening(canonical, 1), settings(**named))
    assert "".join(characters).startswith(f"\n\n{CANONICAL}{read}")


def form(tune: TuneComposed) -> list[tuple[int, bool]]:
    sections = sections_of(read_tune(tune.text))
    return [(len(section.bars), section.repeated) for section in sections]


def test_the_form_is_that_of_the_example_unless_another_is_asked_for(
    untrained: Any, canonical: Vocabulary
) -> None:
    network = untrained(canonical, 2)
    assert form(composed(network, settings())[0]) == [(4, True), (4, True)]
    assert form(composed(network, settings(prompt=Prompt(bars=8, form="AB")))[0]) == [(4, False), (4, False)]
    plain = settings(EXAMPLE.replace("|:", "").replace("A2:|\n", "A2EG||\n").replace("|\nEG|", "|\n"))
    assert form(composed(network, plain)[0]) == [(4, False), (4, False)]


def test_where_the_sections_differ_in_length_the_tune_is_as_long_at_least(
    untrained: Any, canonical: Vocabulary
) -> None:
    uneven = settings(EXAMPLE.replace("|a2ab aged|edBG A2:|", "|a2ab aged|edBG A2cd|efed cBAG|A6:|"))
    for seed in range(4):
        (tune,) = composed(untrained(canonical, seed), uneven)
        assert len(bars_of(read_tune(tune.text))) >= 10


def test_a_form_that_the_characters_do_not_allow_is_left_to_the_network(
    untrained: Any, canonical: Vocabulary
) -> None:
    few = settings(EXAMPLE, characters=260)
    (tune,) = composed(untrained(canonical, 1), few)
    assert tune.valid


@pytest.mark.parametrize("seed", range(4))
def test_key_meter_unit_and_rhythm_are_those_of_the_example(
    untrained: Any, canonical: Vocabulary, seed: int
) -> None:
    for tune in composed(untrained(canonical, seed), settings(seed=seed, count=3)):
        assert "\nR:reel\nM:C|\nL:1/8\nK:Ador\n" in tune.text
        assert ", like The Example\n" in tune.text
        assert tune.valid
        assert tune.shared is not None


def test_what_is_asked_for_besides_counts_more_than_the_example(
    untrained: Any, canonical: Vocabulary
) -> None:
    network = untrained(canonical, 1)
    (other_key,) = composed(network, settings(prompt=Prompt(key="D")))
    assert "\nR:reel\nM:C|\nL:1/8\nK:D\n" in other_key.text
    (waltz,) = composed(network, settings(prompt=Prompt(rhythm="waltz", meter="3/4")))
    assert "\nR:waltz\nM:3/4\n" in waltz.text
    assert "\nK:Ador\n" in waltz.text


def test_a_rhythm_that_the_model_does_not_know_is_neither_read_nor_asked_for(canonical: Vocabulary) -> None:
    found = example_of(read_tune(EXAMPLE), canonical, HeaderValues(rhythms=("jig",)), None)
    assert found.rhythm == ""
    assert found.text == CANONICAL.removeprefix("R:reel\n")
    assert found.prompt(Prompt()) == Prompt(key="Ador", meter="C|", unit="1/8", form="AABB", bars=16)


JIG, SLIP_JIG = "ABc def|gfe d3|]", "ABc def gfe|d3 d3 d3|]"


@pytest.mark.parametrize(
    ("header", "music", "known", "rhythm"),
    [
        ("R:Double Jig\nM:6/8", JIG, ("double jig", "jig"), "double jig"),
        ("R:Double Jig\nM:6/8", JIG, ("jig",), "jig"),
        ("R:slipjig\nM:9/8", SLIP_JIG, ("slip jig",), "slip jig"),
        ("M:9/8", SLIP_JIG, ("slip jig",), "slip jig"),
        ("R:Reel\nM:6/8", JIG, ("reel",), ""),
    ],
)
def test_the_rhythm_is_spelled_as_the_model_knows_it_and_belongs_to_the_meter(
    header: str, music: str, known: tuple[str, ...], rhythm: str
) -> None:
    vocabulary = Vocabulary.of("R:double slip jig\nM:C|/34689\nL:1/16\nK:D|]ABCDEFGabcdefg2")
    found = example_of(
        read_tune(f"X:1\n{header}\nL:1/8\nK:D\n{music}\n"), vocabulary, HeaderValues(known), None
    )
    assert found.rhythm == rhythm
    assert found.text.startswith(f"R:{rhythm}\nM:" if rhythm else "M:")


def test_a_reel_in_two_four_is_taken_as_the_corpus_has_it_in_cut_time(canonical: Vocabulary) -> None:
    text = "X:1\nR:reel\nM:2/4\nL:1/16\nK:D\nABcd efga|efga d4|]\n"
    found = example_of(read_tune(text), canonical, HeaderValues(), None)
    assert found.text == "R:reel\nM:C|\nL:1/8\nK:D\nABcd efga|efga d4|]"
    assert found.shared("X:1\nM:C|\nL:1/8\nK:D\nABcd efga|D8|]\n").bars == (1,)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("K:Ador\n", ""), "no K: field"),
        ((EXAMPLE[EXAMPLE.index("|:") :], ""), "no bars"),
        (("|", " "), "no bars"),
        (("K:Ador", "K:HP"), "K:HP, has no key note"),
        (("M:C|", "M:none"), "free meter"),
        (("a2ab", "Z"), "its corpus has no “Z”"),
        (("M:C|", "M:1/16"), "No tune can be composed like the example. No bar of M:1/16 can"),
    ],
)
def test_what_is_no_example_is_told_before_anything_is_drawn(
    untrained: Any, canonical: Vocabulary, change: tuple[str, str], message: str
) -> None:
    wanted = settings(EXAMPLE.replace(*change))
    with pytest.raises(ComposerError, match=message):
        next(generate(untrained(canonical, 0), canonical, "canonical", wanted))


def test_an_example_longer_than_the_context_is_told_with_both_lengths(canonical: Vocabulary) -> None:
    length = len(CANONICAL) + 4
    with pytest.raises(ComposerError, match=f"takes {length} characters.*looks back at {length - 1} at most"):
        example_of(read_tune(EXAMPLE), canonical, HeaderValues(), length - 1)
    assert example_of(read_tune(EXAMPLE), canonical, HeaderValues(), length).text == CANONICAL


def test_the_context_is_asked_of_the_network(untrained: Any, canonical: Vocabulary) -> None:
    network = untrained(canonical, 0)
    network.longest_context = 64
    with pytest.raises(ComposerError, match="looks back at 64 at most"):
        next(generate(network, canonical, "canonical", settings()))


def test_without_the_constraint_nothing_is_composed_like_another(
    untrained: Any, canonical: Vocabulary
) -> None:
    for wanted, form in ((settings(constrained=False), "canonical"), (settings(), "raw")):
        with pytest.raises(ComposerError, match="in the manner of another tune"):
            next(generate(untrained(canonical, 0), canonical, form, wanted))


def test_shared_bars_have_the_numbers_of_the_page_and_a_pick_up_is_none() -> None:
    tune = "X:1\nM:C|\nL:1/8\nK:Ador\nBA|cdef gaga|A2BA cBAc|B2dB GBdB|d2ed =fedf|e2dB G2BG|G8|]\n"
    shared = example().shared(tune)
    assert shared.bars == (2, 3, 5)
    assert shared.moved == (4,)
    assert (shared.count, shared.longest_run, shared.is_flagged) == (6, 2, False)
    assert shared.sentence == (
        "Bars 2–3 and 5 are those of the example. Bar 4 is one of the example’s at another pitch."
    )


def test_in_another_key_a_bar_on_the_same_degrees_is_the_same() -> None:
    shared = example().shared("X:1\nM:C|\nL:1/8\nK:Edor\ne2fe gfeg|b8|]\n")
    assert (shared.bars, shared.moved) == ((1,), ())
    assert shared.sentence == "Bar 1 is one of the example."


def test_four_bars_in_a_row_are_told_plainly() -> None:
    shared = example().shared(EXAMPLE.replace("|:EG|a2ab aged", "|:EG|c8"))
    assert shared.is_flagged
    assert (
        shared.sentence
        == "Bars 1–4 and 7–9 are those of the example. 4 of them stand in a row, as in a copy."
    )


def test_a_tune_of_its_own_is_told_to_share_nothing() -> None:
    assert example().shared("X:1\nM:C|\nL:1/8\nK:Ador\nA8|]\n").sentence == (
        "None of its bars is one of the example’s."
    )


def test_a_copy_is_composed_again_with_other_seeds_a_few_times_and_then_told(
    recite: Callable[..., Any],
) -> None:
    network = recite(AGAIN, more=MORE)
    *events, _ = generate(network, network.vocabulary, "canonical", settings(count=2, seed=5))
    again = [event for event in events if isinstance(event, BegunAgain)]
    assert sorted((event.seed, event.next_seed) for event in again) == [
        (seed, seed + 2) for seed in range(5, 5 + 2 * (MOST_TRIES - 1))
    ]
    assert again[0].sentence == (
        "With seed 5, 8 of 8 bars were the example’s, 8 of them in a row, so the tune is composed anew with "
        "seed 7."
    )
    tunes = [event for event in events if isinstance(event, TuneComposed)]
    assert [tune.seed for tune in tunes] == [11, 12]
    assert all(tune.shared is not None and tune.shared.is_flagged for tune in tunes)


def test_each_tune_is_that_of_its_own_seed_and_at_most_half_the_example_where_a_try_brings_that(
    recite: Callable[..., Any],
) -> None:
    network = recite(AGAIN, more=MORE, wild=43.0)
    wanted = settings(count=6, seed=1)
    *events, _ = generate(network, network.vocabulary, "canonical", wanted)
    again = {event.seed for event in events if isinstance(event, BegunAgain)}
    tunes = [event for event in events if isinstance(event, TuneComposed)]
    assert again
    assert sorted(tune.index for tune in tunes) == list(range(6))
    renewed = [tune for tune in tunes if tune.seed >= 7 and halved(tune)]
    assert renewed
    assert all(halved(tune) or tune.seed >= 1 + 6 * (MOST_TRIES - 1) for tune in tunes)
    (alone,) = composed(network, replace(wanted, count=1, seed=renewed[0].seed))
    assert music(alone) == music(renewed[0])


def halved(tune: TuneComposed) -> bool:
    return tune.shared is not None and not tune.shared.is_copy


def music(tune: TuneComposed) -> str:
    return tune.text[tune.text.index("R:") :]


def test_what_grows_is_the_text_of_each_try(recite: Callable[..., Any]) -> None:
    network = recite(AGAIN, more=MORE, wild=43.0)
    grown, whole = "", ""
    always = count()  # a clock by which it is time to tell at each character
    for event in generate(network, network.vocabulary, "canonical", settings(seed=1), lambda: next(always)):
        if isinstance(event, TextGrew):
            grown += event.text
        elif isinstance(event, BegunAgain):
            grown = ""
        elif isinstance(event, TuneComposed):
            whole = event.text
    assert grown.strip() == whole[whole.index("R:") :].strip()
