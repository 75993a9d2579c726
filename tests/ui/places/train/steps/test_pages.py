"""Each page of Step by step: its control turns one thing, and one thing changes that can be seen."""

import ast
import io
import json
import math
import wave
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.ui.dialogs.files import FileDialogs
from composer.ui.jobs import Jobs
from composer.ui.places.train.steps.abc_text import AbcText
from composer.ui.places.train.steps.batch_page import BatchPage
from composer.ui.places.train.steps.curve_page import CurvePage
from composer.ui.places.train.steps.hand_in_page import HandInPage
from composer.ui.places.train.steps.network_page import NetworkPage
from composer.ui.places.train.steps.numbers_page import NumbersPage
from composer.ui.places.train.steps.one_step_page import OneStepPage
from composer.ui.places.train.steps.page import quoted
from composer.ui.places.train.steps.pages import Pages
from composer.ui.places.train.steps.sampling_page import SamplingPage
from composer.ui.places.train.steps.state_page import StatePage
from composer.ui.places.train.steps.text_page import TextPage
from composer.ui.places.train.steps.training import LessonTraining
from composer.ui.places.train.steps.untrained_page import UntrainedPage
from composer.workflows.lesson.lesson import Lesson, Written
from composer.workflows.lesson.text import LessonText, as_tune, text_of
from composer.workflows.lesson.training import OwnNetwork

SECONDS = 1000
NOTEBOOK_COLUMNS = 29
Show = Callable[[Any], Any]


@pytest.fixture
def training(lesson: Lesson, jobs: Jobs, owner: Any) -> LessonTraining:
    return LessonTraining(lesson, jobs, owner)


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=20 * SECONDS)


def test_a_number_can_be_typed_digit_by_digit(lesson: Lesson, jobs: Jobs, qtbot: QtBot, shown: Show) -> None:
    page = shown(SamplingPage(lesson, jobs))
    box = page.temperature.box
    line = box.lineEdit()
    line.selectAll()
    for key in "1.6":
        qtbot.keyClicks(line, key)
        assert not line.text().startswith("1.0")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert (box.value(), lesson.temperature) == (1.6, 1.6)
    page.stop()


# The text, its numbers, its batches


def test_a_number_and_a_search_choose_the_tune(lesson: Lesson, jobs: Jobs, shown: Show) -> None:
    page = shown(TextPage(lesson, jobs))
    assert "40 tunes" in page.facts.text()
    page.number.setValue(8)
    assert page.tune.toPlainText() == lesson.whole().songs[7]
    assert page.piece().title == "Tune 7"
    page.search.setText("tune 12")
    page.search.textEdited.emit("tune 12")
    assert (lesson.song, page.number.value()) == (12, 13)
    page.search.textEdited.emit("no such thing")
    assert page.facts.text() == "No tune has “no such thing” in it."
    assert lesson.song == 12


def test_a_line_becomes_numbers_and_what_has_none_is_named(lesson: Lesson, jobs: Jobs, shown: Show) -> None:
    page = shown(NumbersPage(lesson, jobs))
    assert page.back.toPlainText() == f"And back: {page.line.text()}"
    page.line.setText("ABΩ")
    (line,) = page.cells._lines
    vocabulary = lesson.whole().vocabulary
    assert line.above == ("A", "B")
    assert line.below == tuple(map(str, vocabulary.encode("AB")))
    assert "Ω" in page.unknown.text()
    page.line.setText("")
    assert not page.unknown.isVisible()


def test_a_longer_crop_makes_more_to_foretell(lesson: Lesson, jobs: Jobs, shown: Show) -> None:
    page = shown(BatchPage(lesson, jobs))
    page.length.box.setValue(20)
    page.rows.box.setValue(2)
    assert "2 rows of 20 characters, 40 to foretell" in page.facts.text()
    assert all(line.above[1:] == line.below[:-1] for line in page.cells._lines)
    assert (lesson.settings.sequence_length, lesson.settings.batch_size) == (20, 2)


def test_a_text_that_is_shorter_than_a_crop_says_so(lesson: Lesson, jobs: Jobs, shown: Show) -> None:
    lesson.take_text(text_of("Short", ["K:D\nABc|"], ["One"]))
    page = shown(BatchPage(lesson, jobs))
    assert "at least" in page.facts.text()
    assert page.cells._lines == ()
    page.length.box.setValue(8)
    assert "8 characters" in page.facts.text()


# The network


def test_more_units_are_more_weights(lesson: Lesson, jobs: Jobs, shown: Show) -> None:
    page = shown(NetworkPage(lesson, jobs))
    before = page.total.text()
    page.units.slider.setValue(page.units.slider.maximum())
    assert lesson.settings.units == 512
    assert page.total.text() != before
    assert "512" in page.shapes.text()


def test_another_seed_gives_other_chances_and_about_the_same_loss(
    qtbot: QtBot, lesson: Lesson, jobs: Jobs, shown: Show
) -> None:
    page = shown(UntrainedPage(lesson, jobs))
    wait(qtbot, lambda: page.bars.rows)
    first, guess = page.bars.rows, f"{math.log(len(lesson.whole().vocabulary)):.3f}"
    assert guess in page.loss.text()
    page.seed.box.setValue(7)
    wait(qtbot, lambda: page.bars.rows != first)
    assert guess in page.loss.text()
    assert page._prediction is not None
    assert page._prediction.loss == pytest.approx(page._prediction.guessing, abs=0.1)


def test_a_step_at_another_rate_is_a_row_of_its_own(
    qtbot: QtBot, lesson: Lesson, jobs: Jobs, training: LessonTraining, shown: Show
) -> None:
    page = shown(OneStepPage(lesson, jobs, training))
    for rate in (0.005, 0.05, 0.05):
        page.rate.box.setValue(rate)
        page.make.click()
        assert not page.make.isEnabled()
        page.make.click()
        wait(qtbot, lambda: not training.running)
    assert [row.name for row in page.bars.rows] == ["0.005", "0.05"]
    assert page.bars.rows[0].what == "2.500 → 2.000"
    assert page.caption == "the loss falls by 0.500"
    assert "one-step" in lesson.done


def test_steps_make_a_curve_which_goes_on_and_begins_anew(
    qtbot: QtBot, lesson: Lesson, jobs: Jobs, training: LessonTraining, shown: Show
) -> None:
    page = shown(CurvePage(lesson, jobs, training))
    assert not page.anew.isVisible()
    page.steps.box.setValue(60)
    for made in (60, 120):
        page.train.click()
        wait(qtbot, lambda: not training.running)
        assert page.plot.point_count() == len(lesson.losses) == made
        assert page.told.text().startswith(f"{made} steps made, the last loss ")
    assert page.caption == "120 steps"
    assert "curve" in lesson.done
    page.anew.click()
    assert page.plot.point_count() == 0
    assert "curve" not in lesson.done
    page.train.click()
    wait(qtbot, lambda: not training.running)
    assert len(lesson.losses) == 60


def test_stop_keeps_what_was_learnt(
    qtbot: QtBot, lesson: Lesson, jobs: Jobs, training: LessonTraining, shown: Show
) -> None:
    page = shown(CurvePage(lesson, jobs, training))
    training.train(10**6)
    wait(qtbot, lambda: page.plot.point_count() > 10)
    assert page.train.text() == "Stop"
    assert not page.steps.slider.isEnabled()
    page.train.click()
    wait(qtbot, lambda: not training.running)
    assert 10 < len(lesson.losses) < 10**6
    assert page.train.text() == "Train"


def test_without_tensorflow_the_pages_say_what_is_missing(
    qtbot: QtBot,
    lesson: Lesson,
    jobs: Jobs,
    training: LessonTraining,
    shown: Show,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("composer.model.installed.find_spec", lambda _name: None)
    step, curve = shown(OneStepPage(lesson, jobs, training)), shown(CurvePage(lesson, jobs, training))
    for button, told in ((step.make, step.told), (curve.train, curve.told)):
        button.click()
        wait(qtbot, lambda: not training.running)
        assert "TensorFlow" in told.text()
        assert button.isEnabled()


# Writing


@pytest.mark.usefixtures("own")
def test_the_temperature_shares_the_chances_out_and_a_tune_follows(
    qtbot: QtBot, lesson: Lesson, jobs: Jobs, shown: Show
) -> None:
    page = shown(SamplingPage(lesson, jobs))
    wait(qtbot, lambda: lesson.written)
    first, before = lesson.written, page.bars.rows[0].figures
    assert first is not None
    assert first.author == "Your own network, 60 steps"
    page.temperature.box.setValue(2.0)
    assert page.bars.rows[0].figures != before
    assert not page.piece().abc
    wait(qtbot, lambda: lesson.written)
    assert lesson.written is not None
    assert lesson.written.text != first.text
    assert page.piece().title == "What it writes at 2.00"


def test_a_model_that_cant_be_read_is_a_sentence_and_nothing_is_said_to_be_written(
    qtbot: QtBot, lesson: Lesson, jobs: Jobs, shown: Show, tmp_path: Path
) -> None:
    lesson.model = lambda: (tmp_path / "gone", "gone")
    sampling, state = shown(SamplingPage(lesson, jobs)), shown(StatePage(lesson, jobs))
    wait(qtbot, lambda: sampling.piece().missing != "It is being written…")
    wait(qtbot, lambda: state.piece().missing != "It is being written…")
    for page in (sampling, state):
        assert "gone" in page.piece().missing
        assert not page.piece().abc


@pytest.mark.usefixtures("own")
def test_the_state_is_carried_or_thrown_away_in_the_same_text(
    qtbot: QtBot, lesson: Lesson, jobs: Jobs, shown: Show
) -> None:
    page = shown(StatePage(lesson, jobs))
    wait(qtbot, lambda: lesson.reset)
    carried, reset = page.carried.toPlainText(), page.reset.toPlainText()
    assert carried != reset
    assert "state" in lesson.done
    page.choices[False].click()
    assert lesson.reset is not None
    assert page.piece().abc == lesson.reset.abc
    page.every.box.setValue(1)
    wait(qtbot, lambda: lesson.reset)
    assert page.carried.toPlainText() == carried
    assert page.reset.toPlainText() != reset


# What is handed in


def written(lesson: Lesson, own: OwnNetwork | None = None) -> Written:
    song = lesson.whole().songs[1]
    return Written(lesson.writer().name, own, lesson.wish(), song, as_tune(song, "What it writes at 0.90"))


def test_the_zip_has_what_the_lab_asks_for(
    qtbot: QtBot,
    lesson: Lesson,
    own: OwnNetwork,
    jobs: Jobs,
    shown: Show,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(FileDialogs, "save_tune", lambda *_: tmp_path / "mine.zip")
    lesson.written = written(lesson, own)
    page = shown(HandInPage(lesson, jobs))
    assert "Your description is to be written" in page.told.text()
    page.description.setPlainText("At 0.9 it sings.")
    assert page.told.text() == "All that the lab asks for is there."
    # What is turned now is not what the network learnt with.
    lesson.change(learning_rate=0.1, batch_size=64, units=512)
    page.write_or_stop()
    wait(qtbot, lambda: not page.running)
    assert page.told.text() == "“mine.zip” is written, to hand in."
    assert "hand-in" in lesson.done
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        with wave.open(io.BytesIO(archive.read("tune.wav"))) as sound:
            assert sound.getnframes() > 0
        assert read_tune(archive.read("tune.abc").decode()).title == "What it writes at 0.90"
        assert b"<svg" in archive.read("page.svg")
        settings = json.loads(archive.read("hyper-parameters.json"))
        assert settings["num_training_iterations"] == 60
        assert (settings["rnn_units"], settings["learning_rate"], settings["batch_size"]) == (16, 0.005, 4)
        assert archive.read("curve.csv").count(b"\n") == 61
        assert b"<polyline" in archive.read("curve.svg")
        assert "At 0.9 it sings." in archive.read("description.md").decode()


def test_without_a_tune_there_is_nothing_to_hand_in_and_it_says_so(
    lesson: Lesson, jobs: Jobs, shown: Show
) -> None:
    page = shown(HandInPage(lesson, jobs))
    page.write_or_stop()
    assert page.told.text() == page.piece().missing == "There is no tune yet: step 8 writes one."
    assert not page.running


def test_a_folder_that_refuses_is_a_sentence(
    qtbot: QtBot, lesson: Lesson, jobs: Jobs, shown: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FileDialogs, "save_tune", lambda *_: tmp_path / "no folder" / "mine.zip")
    (tmp_path / "no folder").write_text("a file")
    lesson.written = written(lesson)
    page = shown(HandInPage(lesson, jobs))
    page.write_or_stop()
    wait(qtbot, lambda: not page.running)
    assert "no folder" in page.told.text()
    assert "hand-in" not in lesson.done


# What all pages have


def test_what_stands_in_the_notebook_is_python_and_fits_its_column(
    lesson: Lesson, jobs: Jobs, training: LessonTraining, qtbot: QtBot
) -> None:
    lesson.change(sequence_length=200, units=512, learning_rate=0.0001)
    lesson.reset_every = 200
    pages = Pages(lesson, jobs, training)
    cells = []
    for page in pages.all:
        qtbot.addWidget(page)
        ast.parse(page.code())
        assert max(map(len, page.code().split("\n"))) <= NOTEBOOK_COLUMNS, page.code()
        cells.append(page.code())
    names = {node.id for node in ast.walk(ast.parse("\n".join(cells))) if isinstance(node, ast.Name)}
    assert {"songs", "vocab", "ids", "model", "losses", "song"} <= names


@pytest.mark.parametrize("text", ["", 'K:D\n"Am"A\\B', "x" * 100])
def test_a_quoted_text_is_the_text_again(text: str) -> None:
    assert ast.literal_eval(f"({quoted(text)})") == text


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_line_without_blanks_is_broken_and_the_text_is_as_high_as_it_is_long(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setFixedWidth(200)
    shown = AbcText("A text")
    QVBoxLayout(window).addWidget(shown)
    window.show()
    shown.show_text("abc|" * 100)
    once = shown.height()
    assert once > 10 * shown.fontMetrics().lineSpacing()
    assert shown.horizontalScrollBar().maximum() == shown.verticalScrollBar().maximum() == 0
    shown.show_text("abc|" * 200)
    assert shown.height() > 1.8 * once
    shown.show_text("")
    assert shown.height() < 2 * shown.fontMetrics().lineSpacing()


def test_a_blank_at_the_end_of_a_broken_line_is_not_scrolled_to(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QWidget(window)
    shown = AbcText("A text")
    QVBoxLayout(column).addWidget(shown)
    shown.show_text("ab " * 60)
    window.show()
    for width in range(200, 260):
        column.resize(width, 100)
        QApplication.processEvents()
        assert shown.horizontalScrollBar().maximum() == 0


def test_until_the_tunes_are_read_no_page_breaks(
    tmp_path: Path, jobs: Jobs, owner: Any, qtbot: QtBot, text: LessonText
) -> None:
    lesson = Lesson(tmp_path / "lesson")
    lesson.lack_text("“Empty” has no tune to learn from.")
    pages = Pages(lesson, jobs, LessonTraining(lesson, jobs, owner))
    for page in pages.all:
        qtbot.addWidget(page)
        page.show_lesson()
        ast.parse(page.code())
        assert isinstance(page.caption, str)
    with pytest.raises(ComposerError, match="has no tune"):
        lesson.whole()
    lesson.take_text(text)
    assert not lesson.problem
