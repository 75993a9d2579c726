"""Step by step in the real window: gone through by its buttons, beside all that a person does meanwhile."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from whole_window import clipped

from composer.corpus.collection import Corpus
from composer.library.folders import Folders
from composer.notation.elements import Span
from composer.playback.output import SilentOutput
from composer.ui.application import build_window
from composer.ui.document.open_tune import OpenTune
from composer.ui.window_assembly import WindowAssembly
from composer.workflows.lesson.lesson import STEPS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
SECONDS = 1000
MINE = "X:1\nT:Mine\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d8|]\n"


def until(condition: Callable[[], object]) -> None:
    """Lets Qt work until it is so; a fixture of a module has no qtbot to wait with."""
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        QApplication.processEvents()


def opened(qapp: QApplication, home: Path) -> WindowAssembly:
    # As at a start of the program: the style sheet comes once the window is made.
    qapp.setStyleSheet("")
    settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    made = build_window(Folders(home), SilentOutput(time.monotonic), settings)
    made.window.resize(1280, 800)
    made.window.show()
    return made


def closed(assembly: WindowAssembly) -> None:
    assembly.window.close()
    until(lambda: not (assembly.window.isVisible() or assembly.jobs.running))
    assembly.window.deleteLater()
    assembly.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def one_window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowAssembly]:
    made = opened(qapp, tmp_path_factory.mktemp("home"))
    yield made
    closed(made)


@pytest.fixture
def assembly(one_window: WindowAssembly, corpus: Corpus) -> Iterator[WindowAssembly]:
    """The person has tunes open and comes to the first step; nothing is learnt yet."""
    begin(one_window, corpus)
    place = one_window.steps
    place.lesson.begin_anew()
    place.lesson.done.clear()
    place.go_to_row(0)
    yield one_window
    place.training.stop()
    # What warms up behind the window begins when it likes, and a plot is drawn a moment later.
    timers = one_window.findChildren(QTimer) + one_window.window.findChildren(QTimer)
    until(lambda: not one_window.jobs.running and not any(one.isActive() for one in timers if waits(one)))


def waits(timer: QTimer) -> bool:
    """Whether it does something once, and soon."""
    return isValid(timer) and timer.isSingleShot() and timer.interval() < 5 * SECONDS


def begin(assembly: WindowAssembly, corpus: Corpus) -> None:
    """The person opens tunes, and comes to Step by step by its switch."""
    assembly.session.set_corpus(corpus)
    assembly.window.show_place("train")
    assembly.steps.switch.buttons["steps"].click()
    until(lambda: assembly.steps.lesson.text is not None and not assembly.jobs.running)


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=60 * SECONDS)


def test_next_leads_through_all_pages_each_with_its_words_and_back_again(
    qtbot: QtBot, assembly: WindowAssembly, corpus: Corpus
) -> None:
    place, titles = assembly.steps, []
    for row, step in enumerate(STEPS):
        assert place.lesson.step == step
        assert place.steps.stack.currentWidget() is place.page
        assert place.steps.list.currentRow() == row
        titles.append(place.side.next.text())
        if row < len(STEPS) - 1:
            place.side.next.click()
    assert titles[0] == "Next: into numbers"
    assert titles[-2:] == ["Next: hand it in", "Write the ZIP…"]
    assert place.steps.count.text() == "6 of 10"
    place.side.back.click()
    assert place.lesson.step == "state"
    place.steps.list.setCurrentRow(0)
    assert not place.side.back.isEnabled()


def test_closed_while_it_learns_it_is_as_it_was_after_a_restart(
    qapp: QApplication, tmp_path: Path, corpus: Corpus
) -> None:
    first = opened(qapp, tmp_path)
    begin(first, corpus)
    place = first.steps
    place.pages.hand_in.description.setPlainText("What I heard")
    place.go_to_row(STEPS.index("curve"))
    place.training.train(10**6)
    until(lambda: place.pages.curve.plot.point_count() > 10)
    closed(first)

    again = opened(qapp, tmp_path)
    begin(again, corpus)
    place = again.steps
    assert place.lesson.step == "curve"
    assert place.pages.curve.plot.point_count() == len(place.lesson.losses) > 10
    assert place.pages.hand_in.description.toPlainText() == "What I heard"
    closed(again)


def test_the_network_learns_while_other_pages_are_read_and_no_more_when_the_place_is_left(
    qtbot: QtBot, assembly: WindowAssembly, corpus: Corpus
) -> None:
    place = assembly.steps
    place.go_to_row(STEPS.index("curve"))
    place.training.train(10**6)
    wait(qtbot, lambda: place.pages.curve.plot.point_count())
    for row in range(len(STEPS)):
        place.go_to_row(row)
    place.go_to_row(STEPS.index("one-step"))
    assert place.training.running
    assert not place.pages.one_step.make.isEnabled()
    assembly.window.show_place("compose")
    wait(qtbot, lambda: not place.training.running)
    assert place.lesson.losses

    assembly.window.show_place("train")
    place.training.train(10**6)
    place.steps.switch.buttons["train"].click()
    wait(qtbot, lambda: not place.training.running)


def test_a_page_that_shows_what_is_written_gets_it_anew_when_the_training_ends(
    qtbot: QtBot, assembly: WindowAssembly, corpus: Corpus
) -> None:
    place = assembly.steps
    place.training.train(10**6)
    wait(qtbot, lambda: place.pages.curve.plot.point_count())
    place.go_to_row(STEPS.index("sampling"))
    wait(qtbot, lambda: place.lesson.written)
    place.training.stop()
    wait(qtbot, lambda: place.lesson.written and place.lesson.written.own is not None)


def test_other_tunes_take_hold_on_the_page_where_one_is_and_those_before_come_back_with_their_network(
    qtbot: QtBot, assembly: WindowAssembly, corpus: Corpus
) -> None:
    place = assembly.steps
    place.go_to_row(STEPS.index("curve"))
    place.training.train(10**6)
    wait(qtbot, lambda: place.pages.curve.plot.point_count() > 10)
    one = replace(corpus, name="One", tunes=corpus.tunes[:1])
    assembly.session.set_corpus(one)
    wait(qtbot, lambda: not place.training.running and len(place.lesson.whole().songs) == 1)
    assert place.pages.curve.plot.point_count() == 0
    assert place.pages.curve.told.text().startswith("No step made yet")
    for row in range(len(STEPS)):
        place.go_to_row(row)
        wait(qtbot, lambda: not assembly.jobs.running)
    place.go_to_row(STEPS.index("curve"))
    assembly.session.set_corpus(corpus)
    wait(qtbot, lambda: place.lesson.whole().name == corpus.name)
    assert len(place.lesson.losses) > 10


def test_tunes_that_are_none_are_a_sentence_in_the_page_s_place(
    qtbot: QtBot, assembly: WindowAssembly, corpus: Corpus
) -> None:
    place = assembly.steps
    place.go_to_row(STEPS.index("sampling"))
    assembly.session.set_corpus(replace(corpus, name="Empty", tunes=()))
    wait(qtbot, lambda: place.lesson.problem)
    assert place.steps.stack.currentWidget() is place.steps.lacking
    assert "“Empty” has no tune to learn from" in place.steps.lacking.accessibleName()
    for row in range(len(STEPS)):
        place.go_to_row(row)
        assert not place.side.hear.isVisible()
    assembly.session.set_corpus(corpus)
    wait(qtbot, lambda: place.steps.stack.currentWidget() is place.page)


def test_hear_it_plays_and_the_person_s_tune_is_there_again_when_they_leave(
    qtbot: QtBot, assembly: WindowAssembly, corpus: Corpus
) -> None:
    assembly.document.open(OpenTune(MINE))
    place = assembly.steps
    assert place.side.hear.isEnabled()
    place.side.hear.click()
    wait(qtbot, lambda: assembly.player.playing)
    assert place.side.hear.text() == "Hold it"
    assert "Tune 1" in assembly.document.text
    place.side.hear.click()
    assert not assembly.player.playing
    place.side.hear.click()
    assembly.window.show_place("compose")
    assert assembly.document.text == MINE
    assert not assembly.player.playing


def test_notes_are_only_marked_on_the_page_of_the_tune_that_sounds(
    qtbot: QtBot, assembly: WindowAssembly, corpus: Corpus
) -> None:
    side, hearing, told = assembly.steps.side, assembly.steps.hearing, list[list[Span]]()
    hearing.notes_sounding.connect(told.append)
    side.hear.click()
    wait(qtbot, side.sheet.highlighted_boxes)
    assembly.player.toggle()
    sounding = next(spans for spans in reversed(told) if spans)
    hearing.notes_sounding.emit(sounding)
    assert side.sheet.highlighted_boxes()
    assembly.steps.pages.text.number.setValue(3)
    assert not side.sheet.highlighted_boxes()
    hearing.notes_sounding.emit(sounding)
    assert not side.sheet.highlighted_boxes()


def test_composing_goes_on_beside_it(qtbot: QtBot, assembly: WindowAssembly, corpus: Corpus) -> None:
    place = assembly.steps
    assembly.compose.settings.drawn.set_values({"count": 1})
    assembly.compose.compose()
    place.go_to_row(STEPS.index("untrained"))
    wait(qtbot, lambda: place.pages.untrained.bars.rows)
    place.training.make_step()
    wait(qtbot, lambda: place.lesson.tries)
    wait(qtbot, lambda: not assembly.jobs.running)


@pytest.mark.parametrize("size", [(900, 520), (1280, 800)])
def test_nothing_is_clipped_on_any_page(
    qtbot: QtBot, assembly: WindowAssembly, size: tuple[int, int]
) -> None:
    assembly.window.resize(*size)
    for row in range(len(STEPS)):
        assembly.steps.go_to_row(row)
        wait(qtbot, lambda: not assembly.jobs.running)
        for _ in range(3):
            QApplication.processEvents()
        assert clipped(assembly.window) == [], row
    assembly.window.resize(1280, 800)
