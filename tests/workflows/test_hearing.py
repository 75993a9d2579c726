"""What a network wrote at one step and the next, as a person hears it."""

import base64
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from composer.corpus.collection import Corpus, CorpusTune
from composer.errors import ComposerError
from composer.model.folder import BEST, LAST
from composer.model.lstm.settings import LstmSettings
from composer.model.milestones import MILESTONES, kept_in
from composer.notation.reader import read_tune
from composer.playback.recording import Recording
from composer.training.events import MilestoneKept, TrainingEvent
from composer.training.memorising import Tried
from composer.training.settings import TrainingSettings
from composer.workflows.hearing import (
    BEST_MARK,
    LAST_MARK,
    Heard,
    Point,
    Unheard,
    hear,
    heard_of,
    points_of,
)
from composer.workflows.model_folders import delete_model, rename_model, restore_model
from composer.workflows.replay_page import LONGEST_SECONDS, ReplaySaved, save_replay, small_wave
from composer.workflows.starter import starter_path
from composer.workflows.train import TrainRequest, train

HEADER = "M:4/4\nL:1/8\nK:D\n"
TUNE = HEADER + "d2fd agfe|" * 7 + "d8|]"


def heard(text: str, *marks: str, copy_rate: float | None = None) -> Heard:
    return heard_of(Point(512, Path("m/milestones/512.npz"), frozenset(marks), copy_rate), [text], "|:d2")


def starter() -> Point:
    return Point(100, starter_path() / BEST, frozenset({BEST_MARK}))


def found_in(points: list[Point]) -> list[Heard | Unheard]:
    return [one for one in hear(points) if one is not None]


@pytest.mark.parametrize(
    ("written", "possible"),
    [
        (HEADER + "[y2yAGpF^ l^Bn>L1F6<l=Rzyj^=3z[/dncw']L(esb<r[[l2pgn6o6,sstM<=^~}{", "noise"),
        (HEADER + "d f a", "letters only"),
        (HEADER + "d2fd|ag|a|f2ed agfe agfe|d|d|d|", "letters only"),
        (HEADER + "d2fd agfe|d2fd agfe|d2fd agfe d|d2fd agfe d|", "{percent} % of bars fit"),
        (HEADER + "d2fd agfe|d2fd agfe|d2fd agfe|", "bars add up"),
        (TUNE + "\n\nM:6", "a whole tune"),
        (HEADER + "\n\n", "no notes"),
    ],
)
def test_a_card_says_what_became_possible(written: str, possible: str) -> None:
    assert heard(written).possible == possible


def test_copies_are_told_before_the_best_and_the_first_tune() -> None:
    assert heard(TUNE, "tune").possible == "first tune"
    assert heard(TUNE, "tune", BEST_MARK).possible == "best"
    copied = heard(TUNE, BEST_MARK, LAST_MARK, copy_rate=0.19)
    assert copied.possible.format(percent=copied.percent) == "19 % copied"
    assert heard(TUNE, BEST_MARK, LAST_MARK, copy_rate=0.0).possible == "best"


@pytest.mark.parametrize("written", [TUNE, "]]]~~", "", "T:Mine\n" + TUNE, "K:D\nabc", "\n\n\nabc", "%%%\n|"])
def test_whatever_it_wrote_is_a_tune_of_that_title(written: str) -> None:
    tune = read_tune(heard(written).text)
    assert tune.title == "What step 512 wrote"
    assert tune.fields("K")


def test_one_seed_and_opening_give_the_same_text_again() -> None:
    (first,), (again,) = found_in([starter()]), found_in([starter()])
    assert isinstance(first, Heard)
    assert first == again
    assert f"\n{first.opening}" in first.text
    assert first.notes > 4


def test_what_is_missing_or_damaged_is_a_sentence_and_the_others_are_heard(tmp_path: Path) -> None:
    damaged = tmp_path / "4.npz"
    damaged.write_bytes(b"PK\3\4 no more")
    points = [Point(2, tmp_path / "2.npz"), Point(4, damaged), starter()]
    missing, broken, whole = found_in(points)
    assert isinstance(missing, Unheard)
    assert "What step 2 wrote can’t be heard. There is no model at" in missing.reason
    assert isinstance(broken, Unheard)
    assert "is damaged" in broken.reason
    assert isinstance(whole, Heard)


def test_models_of_earlier_versions_have_no_point_but_the_best_and_the_last(tmp_path: Path) -> None:
    assert points_of(tmp_path, [Tried(4, 1.0, 1.0)]) == ()
    (tmp_path / BEST).write_bytes((starter_path() / BEST).read_bytes())
    (point,) = points_of(tmp_path, [Tried(4, 1.0, 1.2), Tried(8, 1.0, 1.1, 0.5), Tried(12, 1.0, 1.3)])
    assert (point.step, point.marks, point.copy_rate) == (8, {BEST_MARK}, 0.5)


def test_the_page_has_a_picture_and_a_sound_of_each_and_needs_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "course.html"
    gone = Point(2, tmp_path / "2.npz")
    saved = list(save_replay([gone, starter()], "How <mine> learned", path))[-1]
    page = path.read_text(encoding="utf-8")
    assert saved == ReplaySaved(path, len(page.encode()), 1)
    assert page.count("<section>") == 2
    assert "<h1>How &lt;mine&gt; learned</h1>" in page
    sounds = re.findall(r'<audio controls src="data:audio/wav;base64,([^"]+)"', page)
    assert [base64.b64decode(sound)[:4] for sound in sounds] == [b"RIFF"]
    assert 'src="data:image/svg+xml;base64,' in page
    assert not re.search(r'(?:src|href)="(?!data:)', page)


def test_a_page_that_is_given_up_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "course.html"
    path.write_text("of yesterday")
    events: Iterator[object] = save_replay([starter()], "How it learned", path)
    next(events)
    events.close()  # type: ignore[attr-defined]
    assert path.read_text() == "of yesterday"
    with pytest.raises(ComposerError, match="nothing to replay"):
        list(save_replay([], "How it learned", path))


def test_a_long_sound_is_cut_and_ends_softly() -> None:
    loud = Recording(np.full((44_100 * 60 + 1, 2), 1000, np.int16), 44_100)
    data = small_wave(loud)
    samples = np.frombuffer(data[44:], "<i2")
    assert len(samples) == LONGEST_SECONDS * 22_050
    assert samples[0] == 1000
    assert abs(samples[-1]) < 10
    assert len(small_wave(replace(loud, samples=loud.samples[:3]))) == 44 + 2


@pytest.mark.tensorflow
def test_a_training_is_heard_from_noise_to_its_tune(tmp_path: Path) -> None:
    folder = tmp_path / "models" / "one tune"
    tunes = tuple(CorpusTune(TUNE, "", str(tmp_path / "book.abc"), n, "", "4/4", "D") for n in range(40))
    settings = TrainingSettings(
        iterations=200, batch_size=8, sequence_length=60, learning_rate=0.03, checkpoint_interval=100
    )
    network = LstmSettings(embedding_dimension=16, rnn_units=32)
    events: list[TrainingEvent] = list(
        train(TrainRequest(Corpus("one tune", tunes, (), "canonical"), network, settings, folder))
    )
    told = [event.step for event in events if isinstance(event, MilestoneKept)]
    kept = kept_in(folder)
    assert [one.step for one in kept] == sorted(set(told))
    assert {0, 1, 2} <= set(told)
    assert any("copy" in one.marks for one in kept)
    whole = (folder / LAST).stat().st_size
    assert all(one.size_bytes < whole / 3 for one in kept)

    points = points_of(folder, [Tried(200, 0.1, None, 1.0)])
    assert [point.step for point in points] == sorted({*told, 200})
    found = found_in(list(points))
    first, last = found[0], found[-1]
    assert isinstance(first, Heard)
    assert isinstance(last, Heard)
    assert read_tune(first.text).title == "What it wrote untrained"
    assert last.right / last.bars > first.right / max(first.bars, 1)

    moved = rename_model(folder, "another name")
    assert kept_in(moved) == kept
    assert kept_in(restore_model(delete_model(moved))) == kept
    assert (moved / MILESTONES).is_dir()
