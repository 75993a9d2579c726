"""Listen to it learn: from a point or a card to the page and the ear, and back to the tune that was open."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from composer.model.milestones import path_of
from composer.training.events import CheckpointSaved, MilestoneKept, StepTrained, TrainingStarted
from composer.training.milestones import FIRST_TUNE, Milestone
from composer.ui.dialogs.files import FileDialogs
from composer.ui.document.open_tune import OpenTune
from composer.ui.places.train import hearing
from composer.ui.window_assembly import WindowAssembly
from composer.workflows.hearing import Heard, Point, Unheard, heard_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

OWN = "X:1\nT:The Slate Roof\nM:4/4\nL:1/8\nK:G\nGABc dedB|\n"
STEPS = (0, 64, 512)
SECONDS = 1000


def wrote(points: Sequence[Point]) -> Iterator[Heard | Unheard | None]:
    """Each step writes a tune of its own; 64 is damaged."""
    for point in points:
        yield None
        if point.step == 64:
            yield Unheard(point, "What step 64 wrote can’t be heard. It is damaged.")
        else:
            text = f"M:4/4\nL:1/8\nK:D\n|:d2fd {'a' * 4}|" + "d8|" * (2 + point.step % 7)
            yield heard_of(point, [text], "|:d2fd")


@pytest.fixture
def seconds() -> Callable[[], float]:
    """The music stands still, so that nothing comes to its end by itself."""
    return lambda: 100.0


@pytest.fixture
def training(
    assembly: WindowAssembly, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> WindowAssembly:
    """Train, in the middle of a training of which three steps were kept."""
    monkeypatch.setattr(hearing, "hear", wrote)
    model = tmp_path / "models" / "Session tunes"
    for step in STEPS:
        path = path_of(model, Milestone(step, (FIRST_TUNE,) if step == 512 else ()))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\0" * 1_500_000)
    assembly.window.show_place("train")
    progress = assembly.train.progress
    progress.model = model
    losses = tuple(4 * 0.996**step for step in range(512))
    progress.started(
        TrainingStarted(513, 1000, "CPU", 12, "table", 4.4, "", losses, ((100, 2.6), (512, 0.9)))
    )
    qtbot.waitUntil(
        lambda: [card.what for card in cards(assembly)][-1:] == ["first tune"], timeout=20 * SECONDS
    )
    yield assembly
    progress.finish("")


def cards(assembly: WindowAssembly) -> tuple[hearing.Card, ...]:
    return assembly.train.progress.hear.cards.cards()


def wait_for(qtbot: QtBot, assembly: WindowAssembly, title: str) -> None:
    qtbot.waitUntil(lambda: f"T:{title}\n" in assembly.document.text, timeout=20 * SECONDS)
    qtbot.waitUntil(lambda: assembly.player.playing, timeout=60 * SECONDS)


def test_each_card_says_what_became_possible_and_what_its_weights_take(training: WindowAssembly) -> None:
    untrained, damaged, first = cards(training)
    assert [card.name for card in (untrained, damaged, first)] == ["Untrained", "Step 64", "Step 512"]
    assert (damaged.what, first.what) == ("can’t be heard", "first tune")
    assert "It is damaged." in damaged.tip
    assert "1.5 MB of the 4.5 MB that are kept" in first.tip
    listed = training.train.progress.hear.cards
    assert listed.accessibleName() == "Checkpoints"
    assert listed.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Step 512, first tune"


def test_a_click_on_a_point_plays_what_that_step_wrote_and_the_own_tune_comes_back(
    qtbot: QtBot, training: WindowAssembly
) -> None:
    training.document.open(OpenTune(OWN))
    training.document.type(OWN + "A8|]\n")
    plot, row = training.train.progress.plot, training.train.progress.hear
    plot.paint_now()
    assert plot.points.shown() == (0, 1, 2)
    place = plot.view.mapViewToScene(QPointF(512.0, plot.value_at(512) or 0.0))
    view = plot._plot
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.mapFromScene(place) + view.rect().topLeft()
    )
    wait_for(qtbot, training, "What step 512 wrote")
    assert training.player_bar.position._place.text().startswith("What step 512 wrote · ")
    assert plot.points.current == row.cards.currentRow() == row.slider.value() == 2
    assert plot.points.sounding
    assert row.cards.sounding
    assert not training.autosave.pending

    row.cards.play_wanted.emit(2)
    assert not training.player.playing
    assert training.document.text.startswith("X:1\nT:What step 512 wrote")
    assert row.back.isVisible()
    row.back.click()
    assert training.document.text == OWN + "A8|]\n"
    assert training.document.identifier is not None
    assert training.player.name == ""
    assert not row.back.isVisible()


def test_left_right_and_enter_go_from_point_to_point_and_play(qtbot: QtBot, training: WindowAssembly) -> None:
    plot = training.train.progress.plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.points.current == 0
    assert plot.accessibleDescription().endswith("untrained, 1 of 3")
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.points.current == 0
    QTest.keyClick(plot, Qt.Key.Key_Return)
    wait_for(qtbot, training, "What it wrote untrained")
    # While one is heard, the next is heard as well.
    for _ in range(2):
        QTest.keyClick(plot, Qt.Key.Key_Right)
    wait_for(qtbot, training, "What step 512 wrote")
    training.player.stop()


def test_a_damaged_one_is_a_sentence_and_its_point_stays(qtbot: QtBot, training: WindowAssembly) -> None:
    text, row = training.document.text, training.train.progress.hear
    training.hearing.play(1)
    qtbot.waitUntil(lambda: "It is damaged." in row.sentence.text(), timeout=20 * SECONDS)
    assert training.document.text == text
    assert len(training.train.progress.plot.points) == 3
    assert training.window.banner.isHidden()


def test_the_slider_goes_through_them(qtbot: QtBot, training: WindowAssembly) -> None:
    slider = training.train.progress.hear.slider
    slider.setValue(2)
    wait_for(qtbot, training, "What step 512 wrote")
    slider.setValue(0)
    wait_for(qtbot, training, "What it wrote untrained")
    training.player.stop()


def test_a_replay_plays_all_of_them_and_ends(
    qtbot: QtBot, training: WindowAssembly, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hearing, "SHORTEST_EACH", 0.05)
    monkeypatch.setattr(hearing, "LONGEST_EACH", 0.05)
    monkeypatch.setattr(hearing, "PASSED_OVER", 0.01)
    replay = training.train.progress.hear.replay
    opened: list[str] = []
    training.document.opened.connect(lambda: opened.append(training.document.text.split("\n")[1]))
    replay.click()
    assert replay.text() == "Stop the replay"
    qtbot.waitUntil(lambda: replay.text() == "Replay in one minute", timeout=60 * SECONDS)
    assert opened == ["T:What it wrote untrained", "T:What step 512 wrote"]
    training.player.stop()


def test_a_replay_is_stopped_and_another_tune_ends_it(qtbot: QtBot, training: WindowAssembly) -> None:
    replay = training.train.progress.hear.replay
    replay.click()
    wait_for(qtbot, training, "What it wrote untrained")
    replay.click()
    assert not training.player.playing
    assert replay.text() == "Replay in one minute"
    replay.click()
    training.document.open(OpenTune(OWN))
    assert replay.text() == "Replay in one minute"
    assert not training.hearing._next.isActive()


def test_the_replay_is_saved_as_a_page_and_told(
    qtbot: QtBot, training: WindowAssembly, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "course.html"
    monkeypatch.setattr(FileDialogs, "save_tune", lambda *_: path)
    save, banner = training.train.progress.hear.save, []
    training.session.offered.connect(banner.append)
    save.click()
    assert save.text() == "Stop saving"
    qtbot.waitUntil(lambda: save.text() == "Save replay…", timeout=60 * SECONDS)
    assert path.stat().st_size > 1000
    assert "course.html” is saved," in banner[0].text
    save.click()
    save.click()
    qtbot.waitUntil(lambda: save.text() == "Save replay…", timeout=60 * SECONDS)
    assert len(banner) == 1


def test_a_step_that_is_kept_while_one_listens_comes_in_and_what_is_chosen_stays(
    qtbot: QtBot, training: WindowAssembly
) -> None:
    progress = training.train.progress
    training.hearing.play(2)
    wait_for(qtbot, training, "What step 512 wrote")
    assert progress.model is not None
    path_of(progress.model, Milestone(128)).write_bytes(b"\0")
    progress.step_trained(StepTrained(513, 0.8))
    progress.milestone_kept(MilestoneKept(128))
    progress.checkpoint_saved(CheckpointSaved(600, 0.8, 0.95, False, "", Path(), 0.1))
    assert [card.name for card in cards(training)] == ["Untrained", "Step 64", "Step 128", "Step 512"]
    assert progress.plot.points.current == 3
    assert training.player.playing
    training.player.stop()


def test_a_training_of_an_earlier_version_is_shown_as_before(
    training: WindowAssembly, tmp_path: Path
) -> None:
    progress = training.train.progress
    progress.model = tmp_path / "old"
    progress.started(TrainingStarted(3, 10, "CPU", 12, "table", 4.4, "", (4.0, 3.0), ((2, 3.1),)))
    assert cards(training) == ()
    assert len(progress.plot.points) == 0
    assert not progress.hear.replay.isVisible()
    assert progress.plot.point_count() == 2
