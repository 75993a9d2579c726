"""What Step by step shows is computed: each step, without a window and without TensorFlow."""

import ast
import math
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

import composer.lab
from composer.cancelling import Cancellation, CancelledError
from composer.corpus.collection import Corpus
from composer.errors import ComposerError
from composer.model.lstm.weights import initial_weights
from composer.notation.reader import read_tune
from composer.workflows.lesson.lesson import STEPS, Lesson, Written, predict_after, spread
from composer.workflows.lesson.network import layers, network_of, untrained
from composer.workflows.lesson.remembering import restore, to_json
from composer.workflows.lesson.text import LessonText, as_tune, prepare, start_of, text_of
from composer.workflows.lesson.training import LessonSettings, OneStep
from composer.workflows.lesson.writing import Author, Wish, write


def author(text: LessonText) -> Author:
    return Author("fake", text.vocabulary, untrained(16, len(text.vocabulary), 1))


# The text, its numbers, its batches


def test_a_line_turned_into_numbers_comes_back_and_what_is_unknown_is_told(text: LessonText) -> None:
    found = text.numbers("K:D ABc♯Ω")
    assert found.back == found.known == "K:DABc"
    assert found.unknown == (" ", "Ω", "♯")
    assert [text.vocabulary.characters[one] for one in found.ids] == list(found.known)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(length=some.integers(8, 200), size=some.integers(1, 64), seed=some.integers(0, 9999))
def test_targets_are_inputs_one_further_on(text: LessonText, length: int, size: int, seed: int) -> None:
    batch = text.batch(length, size, seed)
    assert batch.inputs.shape == batch.targets.shape == (size, length)
    assert np.array_equal(batch.inputs[:, 1:], batch.targets[:, :-1])
    assert all(text.vocabulary.decode([*row, last]) in text.text
               for row, last in zip(batch.inputs, batch.targets[:, -1], strict=True))  # fmt: skip


def test_the_search_goes_round_and_says_where_nothing_is(text: LessonText) -> None:
    assert text.find("tune 7", 0) == 7
    assert text.find("tune 7", 8) == 7
    assert text.find("no such thing", 0) is None


def test_a_song_begins_with_its_fields_but_its_title() -> None:
    assert start_of("X:3\nT:Kesh\nM:6/8\nL:1/8\nK:G\nGAG|") == "X:3\nM:6/8\nL:1/8\nK:G\n"
    assert start_of("no tune at all") == ""


@pytest.mark.parametrize("text", ["K:D\nABc", "X:2\nK:D\nABc", "X: 1\nT: Kesh\nK:D\nABc\n"])
def test_every_text_becomes_a_tune_with_a_title(text: str) -> None:
    tune = read_tune(as_tune(text, "Mine"))
    assert tune.title == ("Kesh" if "Kesh" in text else "Mine")
    assert as_tune(text, "Mine").startswith("X:")


def test_a_corpus_without_tunes_is_told_with_a_way_on() -> None:
    with pytest.raises(ComposerError, match="has no tune to learn from"):
        list(prepare(Corpus("Empty", (), (), "canonical")))


def test_where_no_corpus_is_open_a_bundled_one_is_read_and_named() -> None:
    *progress, text = prepare(None)
    assert isinstance(text, LessonText)
    assert progress
    assert text.name in text.note
    assert "Open your own in Corpus" in text.note
    assert len(text.ids) == len(text.text)


# The network


@pytest.mark.parametrize("units", [16, 96, 128])
def test_the_layers_have_the_weights_that_the_network_has(units: int) -> None:
    arrays = initial_weights(network_of(units), 61, 0)
    assert sum(layer.weights for layer in layers(units, 61, 4, 100)) == sum(
        one.size for one in arrays.values()
    )
    assert layers(units, 61, 4, 100)[-1].shape == (4, 100, 61)


@pytest.mark.parametrize("seed", [0, 1, 17, 9999])
@pytest.mark.parametrize("units", [16, 128])
def test_untrained_its_loss_is_that_of_guessing(lesson: Lesson, units: int, seed: int) -> None:
    lesson.change(seed=seed, units=units)
    found = lesson.untrained().predict()
    assert found.guessing == pytest.approx(math.log(len(lesson.whole().vocabulary)))
    assert found.loss == pytest.approx(found.guessing, abs=0.1)
    assert sum(one.probabilities[0] for one in found.chances) == pytest.approx(1.0)


# Writing


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(temperature=some.floats(0.05, 5.0))
def test_chances_sum_to_one_at_every_temperature_and_the_likeliest_gain_by_a_low_one(
    text: LessonText, temperature: float
) -> None:
    _, logits = predict_after(author(text), "K:D\nAB")
    found = spread(author(text), logits * 20, temperature)
    for place in range(3):
        assert sum(one.probabilities[place] for one in found) == pytest.approx(1.0)
    assert found[0].probabilities[0] >= found[0].probabilities[2]


def test_the_same_wish_writes_the_same_and_a_reset_changes_what_follows_it(text: LessonText) -> None:
    wish = Wish("K:D\n", 1.0, 5, characters=80)
    *_, first = write(author(text), wish)
    *_, again = write(author(text), wish)
    *_, never = write(author(text), replace(wish, reset_every=1000))
    assert first == again == never
    *_, reset = write(author(text), replace(wish, reset_every=3))
    same = len(wish.start) + 3
    assert reset[:same] == first[:same]
    assert reset != first


def test_who_lacks_a_character_of_the_start_begins_with_what_it_knows(lesson: Lesson) -> None:
    known = author(text_of("Few", ["K:D\nDEF|"], [""]))
    assert known.start("R:reel\nK:D\n") == "K:D\n"
    *_, written = lesson.write(known, lesson.wish())
    assert isinstance(written, Written)
    assert written.wish.start == "K:D\n"
    assert read_tune(written.abc).title.startswith("What it writes at 0.90")


# The state


def test_a_step_that_was_read_is_done_and_one_to_be_made_only_when_it_was(lesson: Lesson) -> None:
    for step in STEPS[1:]:
        lesson.go_to(step)
    assert lesson.done == {"text", "numbers", "batch", "network", "untrained", "sampling"}
    lesson.take_step(OneStep(0.005, 4.0, 3.9))
    assert "one-step" in lesson.done
    lesson.change(units=256)
    assert lesson.tries == []
    assert "one-step" not in lesson.done


def test_other_tunes_begin_the_network_anew(lesson: Lesson) -> None:
    lesson.take_step(OneStep(0.005, 4.0, 3.9))
    lesson.song = 39
    lesson.take_text(text_of("Other", ["K:D\nABc|"], ["One"]))
    assert (lesson.tries, lesson.song) == ([], 0)


def test_what_was_kept_is_there_again(lesson: Lesson, text: LessonText, tmp_path: Path) -> None:
    lesson.go_to("sampling")
    lesson.temperature, lesson.song = 1.3, 12
    lesson.change(units=64, learning_rate=0.02)
    lesson.take_step(OneStep(0.02, 4.0, 3.5))
    again = Lesson(tmp_path / "other")
    restore(again, to_json(lesson))
    again.take_text(text)
    assert (again.step, again.temperature, again.song) == ("sampling", 1.3, 12)
    assert again.settings == lesson.settings
    assert again.tries == lesson.tries
    assert again.done == {"text", "one-step"}


def test_what_was_kept_of_other_tunes_is_not_shown_of_these(lesson: Lesson, tmp_path: Path) -> None:
    lesson.take_step(OneStep(0.02, 4.0, 3.5))
    lesson.done.add("curve")
    again = Lesson(tmp_path / "other")
    restore(again, to_json(lesson))
    again.take_text(text_of("Other", ["K:D\nABc|"], ["One"]))
    assert again.tries == []
    assert not again.done & {"one-step", "curve"}


@pytest.mark.parametrize(
    "damage",
    [
        {"step": 7},
        {"step": "no such"},
        {"done": "curve"},
        {"done": [1, ["text"], None]},
        {"settings": {"units": "many", "seed": True, "learning_rate": float("nan"), "batch_size": 0}},
        {"temperature": 99, "reset_every": -1, "song": "x"},
        {"tries": [[1, 2], "abc", [0.1, "x", None], 5]},
        {"tries": {"a": 1}},
    ],
)
def test_damaged_memory_leaves_what_there_is_at_first(
    tmp_path: Path, text: LessonText, damage: dict[str, object]
) -> None:
    made = Lesson(tmp_path)
    restore(made, damage)
    made.take_text(text)
    assert (made.settings, made.temperature, made.tries, made.step) == (LessonSettings(), 0.9, [], "text")
    assert not made.done


def test_until_the_tunes_are_read_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match="still being read"):
        Lesson(tmp_path).tune()


def test_the_notebook_names_what_the_lab_has() -> None:
    folder = Path(composer.lab.__file__).parent / "ui" / "places" / "train" / "steps"
    sources = [path.read_text(encoding="utf-8") for path in folder.glob("*_page.py")]
    named = set(re.findall(r"\blab\.(\w+)", "".join(source for source in sources if ast.parse(source))))
    assert {"load_training_data", "vectorize_string", "get_batch", "build_model", "compute_loss"} <= named
    named -= {"ipynb"}
    assert all(hasattr(composer.lab, name) for name in named), named


def test_writing_ends_at_once_when_it_is_cancelled(text: LessonText) -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    with cancellation.made_current(), pytest.raises(CancelledError):
        list(write(author(text), Wish("K:D\n", 1.0, 0)))
