"""The collections that come with music21: read as text, never imported."""

import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from reading_aloud import heard

from composer.notation.canonical import canonical_text
from composer.notation.elements import Event, Tune
from composer.notation.navigation import without_jumps
from composer.notation.reader import read_tune
from composer.notation.repeats import playing_order
from composer.notation.tunebook import read_tunebook


def corpus() -> Path:
    spec = find_spec("music21")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "corpus"


def tunes_of(collection: str, every: int) -> Iterator[Tune]:
    for file in sorted((corpus() / collection).glob("*.abc"))[::every]:
        yield from read_tunebook(file.read_text("utf-8", errors="replace"))


@pytest.mark.parametrize(
    ("collection", "every", "least_valid"),
    [("oneills1850", 9, 0.8), ("ryansMammoth", 10, 0.85), ("airdsAirs", 6, 0.95)],
)
def test_real_tunes_are_read_and_their_canonical_text_sounds_the_same(
    collection: str, every: int, least_valid: float
) -> None:
    read = valid = 0
    for tune in tunes_of(collection, every):
        read += 1
        valid += tune.valid
        again = read_tune(canonical_text(tune))
        straight = without_jumps(tune)
        assert heard(again, again.voices[0]) == heard(straight, straight.voices[0]), tune.text
        assert canonical_text(again) == canonical_text(tune)
    assert read > 90
    assert valid / read >= least_valid


@pytest.mark.parametrize("collection", ["oneills1850", "ryansMammoth", "airdsAirs"])
def test_no_note_of_a_real_tune_stays_unheard_and_untold(collection: str) -> None:
    for tune in tunes_of(collection, 2):
        told = [problem.span for problem in tune.problems if problem.rule == "never-played"]
        for voice in tune.voices:
            order = set(playing_order(tune, voice))
            for index, element in enumerate(voice.elements):
                if isinstance(element, Event) and element.pitches and index not in order:
                    assert any(s.start <= element.span.start < s.end for s in told), tune.text


def test_everything_that_is_wrong_with_real_tunes_has_a_sentence_and_a_place() -> None:
    for tune in tunes_of("oneills1850", 8):
        for problem in tune.problems:
            assert re.fullmatch(r"[A-Z“\d].*[.]", problem.message), problem
            assert 1 <= problem.line <= tune.text.count("\n") + 1
