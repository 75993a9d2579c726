"""Whatever the network, every tune is valid: held by networks that were never trained."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.composition.constraint.building import constraint_for, why_unconstrained
from composer.composition.constraint.header import HeaderValues
from composer.composition.events import CompositionEnded, TuneComposed
from composer.composition.generation import generate
from composer.composition.prompt import Prompt
from composer.composition.settings import CompositionSettings
from composer.encoding.vocabulary import Vocabulary
from composer.notation.reader import read_tune

Judge = Callable[[Sequence[str]], list[str]]
OPTIONAL = "(-[]<>z ^_=,'3689#"


def tunes_of(network: Any, **named: Any) -> list[TuneComposed]:
    events = list(generate(network, network.vocabulary, "canonical", CompositionSettings(**named)))
    assert isinstance(events[-1], CompositionEnded)
    return [event for event in events if isinstance(event, TuneComposed)]


@pytest.mark.parametrize("sharpness", [0.5, 3.0, 9.0])
@pytest.mark.parametrize("temperature", [1.0, 1.5])
def test_networks_that_were_never_trained_compose_valid_tunes_only(
    untrained: Any, canonical: Vocabulary, refusals: Judge, sharpness: float, temperature: float
) -> None:
    tunes = [
        tune
        for seed in range(2)
        for tune in tunes_of(
            untrained(canonical, seed, sharpness), count=18, characters=300, temperature=temperature
        )
    ]
    assert len(tunes) == 36
    for tune in tunes:
        assert read_tune(tune.text).problems == (), tune.text
        assert tune.valid
    assert refusals([tune.text for tune in tunes]) == []


@pytest.mark.parametrize("loves", ["|", "|:1 2", "-", "(3", "[]z", "><", "\n", "^_=", "/"])
def test_networks_that_love_some_characters_above_all_compose_valid_tunes_only(
    untrained: Any, canonical: Vocabulary, refusals: Judge, loves: str
) -> None:
    network = untrained(canonical, len(loves), 1.0, loves)
    tunes = tunes_of(network, count=4, characters=300)
    assert [read_tune(tune.text).problems for tune in tunes] == [()] * 4
    assert refusals([tune.text for tune in tunes]) == []


@given(st.sets(st.sampled_from(OPTIONAL)), st.integers(0, 1000), st.sampled_from([200, 260, 400]))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_vocabulary_paints_the_constraint_into_a_corner(
    untrained: Any, canonical: Vocabulary, lacking: set[str], seed: int, characters: int
) -> None:
    vocabulary = Vocabulary(tuple(c for c in canonical.characters if c not in lacking))
    (tune,) = tunes_of(untrained(vocabulary, seed), characters=characters, seed=seed)
    assert read_tune(tune.text).problems == ()


def test_tunes_end_before_their_characters_run_out(untrained: Any, canonical: Vocabulary) -> None:
    network = untrained(canonical, 3, 9.0)
    for characters in range(190, 260, 7):
        settings = CompositionSettings(count=3, characters=characters)
        *_, ended = generate(network, canonical, "canonical", settings)
        assert isinstance(ended, CompositionEnded)
        assert ended.tunes == 3
        assert ended.characters <= 3 * characters


def test_a_network_that_writes_valid_tunes_needs_no_help(recite: Any, a_tune: str) -> None:
    (tune,) = tunes_of(recite(f"{a_tune}\n\n"))
    assert tune.masked_probability == pytest.approx(0.0, abs=1e-9)
    assert tune.text.endswith(a_tune)


def test_a_network_that_writes_wrong_bars_is_helped_by_as_much_as_it_needs(recite: Any, a_tune: str) -> None:
    (tune,) = tunes_of(recite(a_tune.replace("ABcd", "ABc") + "\n\n"), seed=1)
    assert tune.masked_probability is not None
    assert tune.masked_probability > 0.01
    assert tune.valid


def test_switched_off_it_lets_everything_through(recite: Any, a_tune: str) -> None:
    wrong = a_tune.replace("ABcd", "ABc")
    (tune,) = tunes_of(recite(f"{wrong}\n\n"), constrained=False)
    assert tune.text.endswith(wrong)
    assert tune.masked_probability is None
    assert not tune.valid
    assert "This bar lasts 7 eighths" in tune.checks[0]


def test_a_seed_gives_the_same_tune_in_any_batch(untrained: Any, canonical: Vocabulary) -> None:
    network = untrained(canonical, 5)
    alone, few, many = (
        {tune.number: tune.text for tune in tunes_of(network, count=9, seed=40, batch=batch, characters=300)}
        for batch in (1, 5, 9)
    )
    assert alone == few == many
    (last,) = tunes_of(network, seed=48, characters=300)
    assert last.text.split("K:")[1] == alone[9].split("K:")[1]


def test_behind_a_repeat_with_a_pick_up_and_endings_the_next_repeat_needs_its_sign(
    canonical: Vocabulary,
) -> None:
    """abc2midi finds no way back there."""
    header, bar = "M:4/4\nL:1/8\nK:D\n", "ABcd efga|"
    part = f"a|{bar * 4}1{bar}a4 a3:|2{bar * 3}a4 a3||\n"
    for sign, allowed in (("", False), ("|:", True)):
        follower = constraint_for(canonical, Prompt(), HeaderValues(), 3000).follow(3000)
        for character in f"{header}{part}{sign}a|{bar * 3}a4 a3":
            follower.write(character)
        assert follower.allows(":") is allowed


@pytest.mark.parametrize(
    ("text", "refused_at"),
    [
        (
            "M:4/4\nL:1/8\nK:D\nd2|ABcd efga|a2 b2 c'4|ABcd efga|A6||\nd2|A4 A4|a3 b a4|a8|A2 B2 c2||\n\n",
            None,
        ),
        ("M:6/8\nL:1/8\nK:G\n|:G3 GAB|c3 d3|1e3 e3:|2f3 g2 z|]\n\n", "|1"),
        ("M:6/8\nL:1/8\nK:G\n|:G3 GAB|c3 d3|c3 d3|e3 f3|1e3 e3:|2f3 g2 z|]\n\n", None),
        ("M:4/4\nL:1/8\nK:D\n(3ABc d>e [fa]2- ", "- "),
        ("M:4/4\nL:1/8\nK:D\n(3ABc d>e f2-f2|^f/g/a/4b3/4 a2-a4-|a4 A4|", None),
        ("M:4/4\nL:1/8\nK:D\nABcd efg|", "|"),
        ("M:4/4\nL:1/8\nK:D\nABcd efga b", " "),
        ("M:4/4\nL:1/8\nK:D\nABcd ef^g2-|", "|"),
        ("M:4/4\nL:1/8\nK:D\na>b/", "/"),
        ("M:4/4\nL:1/8\nK:D\n|:ABcd efga|ABcd efga|ABcd efga|ABcd efga|]", "]"),
        ("M:4/4\nL:1/8\nK:D\nABcd efga|\n\n", "\n"),
        ("M:4/4\nL:1/8\nK:D\nz8", "8"),
        ("L:1/8\nK:D\n", "L"),
        ("M:4/4\nK:D\n", "K"),
        ("M:4/4\nL:1/8\nK:H", "H"),
    ],
)
def test_it_follows_the_grammar_up_to_what_cannot_be(
    canonical: Vocabulary, text: str, refused_at: str | None
) -> None:
    follower = constraint_for(canonical, Prompt(), HeaderValues(), 1000).follow(1000)
    for place, character in enumerate(text):
        if not follower.allows(character):
            assert refused_at is not None, text[:place]
            assert text[place:].startswith(refused_at.lstrip("|")) or text[place - 1 :].startswith(refused_at)
            return
        follower.write(character)
    assert refused_at is None
    assert follower.is_complete == text.endswith("\n\n")


def test_a_model_of_other_text_composes_without_it_and_says_why(canonical: Vocabulary) -> None:
    assert why_unconstrained(canonical, "canonical") == ""
    assert "trained on tunes as they were found" in why_unconstrained(canonical, "raw")
    assert "lacks “|”" in why_unconstrained(Vocabulary.of("M:4/4\nL:1/8\nK:C\nabc"), "canonical")
