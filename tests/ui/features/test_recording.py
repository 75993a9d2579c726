"""Recording from a MIDI keyboard, played by the test, on an output whose time the test tells."""

from collections.abc import Iterator
from queue import Empty, Queue

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from composer.cancelling import current
from composer.errors import ComposerError
from composer.importing.keyboard_take import TakeSettings
from composer.playback.midi_keyboard import GONE, NO_KEYBOARD, KeyMove
from composer.playback.output import SilentOutput
from composer.ui.dialogs.recording import RecordingDialog
from composer.ui.features import recording as module
from composer.ui.features.feature import Host
from composer.ui.features.recording import CANCEL, STOP, Recording

SETTINGS = TakeSettings("4/4", 120)
STARTED = 100.0


class Keyboard:
    """Gives what the test plays; an error in its place is raised."""

    def __init__(self) -> None:
        self.played: Queue[KeyMove | ComposerError] = Queue()
        self.there = True

    def __call__(self) -> Iterator[KeyMove | None]:
        if not self.there:
            raise ComposerError(NO_KEYBOARD)
        yield None
        while True:
            current().check()
            try:
                move = self.played.get(timeout=0.01)
            except Empty:
                continue
            if isinstance(move, ComposerError):
                raise move
            yield move

    def play(self, *pitches: int) -> None:
        """Half a second each, from the end of the count-in on."""
        for number, pitch in enumerate(pitches):
            down = STARTED + SETTINGS.seconds_a_bar + number / 2
            self.played.put(KeyMove(pitch, True, down))
            self.played.put(KeyMove(pitch, False, down + 0.45))


class Clock:
    """The time of the clock and of the output, both told by the test."""

    now = STARTED

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def recording(host: Host, keyboard: Keyboard, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Recording:
    monkeypatch.setattr(module, "LONGEST_SECONDS", 10.0)  # of clicks to render
    host.player.set_output(SilentOutput(clock))
    return Recording(host, keyboard, clock)


def begin(recording: Recording, clock: Clock, qtbot: QtBot) -> None:
    recording.record(SETTINGS)
    clock.now = STARTED
    qtbot.waitUntil(lambda: recording._timer.isActive(), timeout=60_000)


def test_what_is_played_after_the_count_in_opens_as_a_kept_tune(
    recording: Recording, host: Host, keyboard: Keyboard, clock: Clock, qtbot: QtBot
) -> None:
    begin(recording, clock, qtbot)
    clock.now = STARTED + 0.6
    qtbot.waitUntil(lambda: recording.strip.sentence.text() == "Play after 3 beats…")
    keyboard.play(62, 66, 69, 74)
    clock.now = STARTED + 4.2
    qtbot.waitUntil(lambda: recording.strip.sentence.text() == "Recording: 4 notes")
    with qtbot.waitSignal(host.document.opened, timeout=60_000):
        recording.strip.buttons[STOP].click()
    assert host.document.text.splitlines()[-1] == "D2 F2 A2 d2 |]"
    assert "Q:1/4=120" in host.document.text
    assert host.document.identifier is not None
    assert recording.strip.isHidden()


def test_without_a_keyboard_a_sentence_says_so_and_nothing_is_counted_in(
    recording: Recording, host: Host, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.there = False
    with qtbot.waitSignal(host.jobs.failed, timeout=60_000):
        recording.record(SETTINGS)
    qtbot.waitUntil(recording.strip.isHidden)
    assert not recording._timer.isActive()


def test_where_the_keyboard_goes_away_what_was_played_is_kept(
    recording: Recording, host: Host, keyboard: Keyboard, clock: Clock, qtbot: QtBot
) -> None:
    begin(recording, clock, qtbot)
    clock.now = STARTED + 4.2
    qtbot.waitUntil(lambda: "Recording" in recording.strip.sentence.text())
    keyboard.play(62, 66, 69, 74)
    keyboard.played.put(ComposerError(GONE))
    with qtbot.waitSignals([host.document.opened, host.jobs.failed], timeout=60_000):
        pass
    assert host.document.text.splitlines()[-1] == "D2 F2 A2 d2 |]"
    assert recording.strip.isHidden()


def test_where_nothing_was_played_it_is_said_and_nothing_is_kept(
    recording: Recording, host: Host, clock: Clock, qtbot: QtBot
) -> None:
    begin(recording, clock, qtbot)
    with qtbot.waitSignal(host.jobs.failed, timeout=60_000) as failed:
        recording.stop()
    assert "No note was played" in str(failed.args)
    assert host.document.is_empty


def test_a_recording_that_is_cancelled_leaves_nothing(
    recording: Recording, host: Host, keyboard: Keyboard, clock: Clock, qtbot: QtBot
) -> None:
    begin(recording, clock, qtbot)
    keyboard.play(62)
    recording.strip.buttons[CANCEL].click()
    assert not recording._timer.isActive()
    assert host.document.is_empty


def test_meter_and_tempo_are_asked_for_and_remembered(
    recording: Recording, host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: RecordingDialog) -> int:
        dialog.meter.setCurrentText("6/8")
        dialog.bpm.setValue(90)
        return 1

    monkeypatch.setattr(RecordingDialog, "exec", answer)
    assert RecordingDialog.ask(host.window, host.remembered) == TakeSettings("6/8", 90, "1/16")
    assert RecordingDialog(host.window, TakeSettings()).settings() == TakeSettings()
    monkeypatch.setattr(RecordingDialog, "exec", lambda _dialog: 0)
    assert RecordingDialog.ask(host.window, host.remembered) is None
    menu = QMenu()
    recording.fill(menu)
    assert [action.text() for action in menu.actions()] == ["Record from a MIDI &keyboard…"]
    menu.actions()[0].trigger()
    assert recording.strip.isHidden()
