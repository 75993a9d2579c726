"""What is dragged out of the window is made in a job, and stays until it has been read."""

import os
from pathlib import Path

import mido
import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.ui.features.dragging import KEPT_SECONDS, MISSED, Dragging, forget_dragged
from composer.ui.features.feature import Host
from composer.ui.widgets.drag_source import Dragger, LaterData

TUNE = "X:1\nT:Kept\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|\n"
FIDDLE = 110


@pytest.fixture
def folder(host: Host) -> Path:
    return host.dragged_folder


@pytest.fixture
def dragging(host: Host) -> Dragging:
    host.player.change(program=FIDDLE)
    return Dragging(host)


def made(qtbot: QtBot, dragging: Dragging, *texts: str) -> QMimeData:
    later = dragging.offer(texts)
    assert isinstance(later, LaterData)
    with qtbot.waitSignal(later.ready) as ready:
        pass
    return ready.args[0]


def test_tunes_become_midi_files_with_the_instrument_of_the_player(
    qtbot: QtBot, dragging: Dragging, folder: Path
) -> None:
    data = made(qtbot, dragging, TUNE, TUNE.replace("DEFG", "EEEE"))
    paths = [Path(url.toLocalFile()) for url in data.urls()]
    assert [path.name for path in paths] == ["Kept.mid", "Kept 2.mid"]
    assert all(path.is_relative_to(folder) for path in paths)
    assert all(bytes((0xC0, FIDDLE)) in path.read_bytes() for path in paths)
    assert data.text().startswith(TUNE)


def test_chords_that_are_heard_are_tracks_of_the_file(qtbot: QtBot, dragging: Dragging, host: Host) -> None:
    def tracks() -> int:
        (file,) = made(qtbot, dragging, TUNE).urls()
        return len(mido.MidiFile(file.toLocalFile()).tracks)

    alone = tracks()
    host.player.change(accompaniment=True)
    assert tracks() > alone


def test_the_same_tune_is_not_made_twice(qtbot: QtBot, dragging: Dragging) -> None:
    (first,) = made(qtbot, dragging, TUNE).urls()
    before = Path(first.toLocalFile()).stat().st_mtime_ns
    (second,) = made(qtbot, dragging, TUNE).urls()
    assert second == first
    assert Path(second.toLocalFile()).stat().st_mtime_ns == before


def test_a_tune_without_notes_is_told_and_the_others_are_dragged(qtbot: QtBot, dragging: Dragging) -> None:
    told: list[str] = []
    dragging._host.session.notice.connect(told.append)
    data = made(qtbot, dragging, "X:1\nT:Nothing\nK:C\n", TUNE)
    assert len(data.urls()) == 1
    assert told[0].startswith("1 tune can’t be dragged. “Nothing” has no note")


def test_where_no_tune_can_be_made_nothing_is_dragged_and_the_reason_told(
    qtbot: QtBot, dragging: Dragging
) -> None:
    with qtbot.waitSignal(dragging._host.session.failed) as failed:
        dragging.offer(["X:1\nT:Nothing\nK:C\n"])
    assert "has no note" in str(failed.args[0])


def test_more_than_fifty_tunes_are_cut_and_it_is_said(qtbot: QtBot, dragging: Dragging) -> None:
    told: list[str] = []
    dragging._host.session.notice.connect(told.append)
    later = dragging.offer([TUNE] * 60, selected=60)
    assert later is not None
    with qtbot.waitSignal(later.ready) as ready:
        pass
    assert len(ready.args[0].urls()) == 50
    assert told == ["The first 50 of 60 selected tunes are dragged. Export writes all of them into a folder."]


def test_a_mouse_that_let_go_too_soon_is_told_to_drag_once_more(qtbot: QtBot, dragging: Dragging) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    dragger = Dragger(widget)
    with qtbot.waitSignal(dragging._host.session.notice) as told:
        dragger.drag(dragging.offer([TUNE]))
        assert dragger.waiting
    assert told.args == [MISSED]
    assert not dragger.waiting


def test_what_is_ready_after_the_mouse_let_go_is_not_dragged(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    dragger, later, dragged = Dragger(widget), LaterData(), list[object]()
    dragger.run = lambda _widget, data: dragged.append(data)
    dragger.drag(later)
    dragger.let_go()
    with qtbot.waitSignal(later.missed):
        later.ready.emit(None)
    assert not dragged


def test_what_was_dragged_long_ago_is_deleted_and_what_was_dragged_today_is_not(folder: Path) -> None:
    for name in ("old", "new"):
        (folder / name).mkdir(parents=True)
        (folder / name / "Tune.mid").write_bytes(b"MThd")
    now = (folder / "new").stat().st_mtime
    os.utime(folder / "old", (now, now - KEPT_SECONDS - 1))
    assert list(forget_dragged(folder, lambda: now)) == [folder / "old"]
    assert [path.name for path in folder.iterdir()] == ["new"]
    assert list(forget_dragged(folder / "nowhere")) == []
