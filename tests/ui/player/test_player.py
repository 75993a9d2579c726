"""The player renders what is wanted, plays it, and tells which notes sound."""

import io
from fractions import Fraction
from pathlib import Path

import mido
import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.notation.elements import Span
from composer.notation.reader import read_tune
from composer.playback import synthesizer
from composer.playback.output import SilentOutput
from composer.playback.recording import Recording
from composer.playback.transport import TransportState
from composer.score.performance import perform
from composer.ui.jobs import Jobs
from composer.ui.player.player import NOTHING_TO_PLAY, Player

# A quarter note a second: note n sounds in second n.
TUNE = read_tune("X:1\nT:Four\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|\n")


class Clock:
    """Seconds that pass only when told to."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Answers in the synthesizer's place with silence; lists what was rendered."""
    wanted: list[bytes] = []

    def silence(midi: bytes, soundfont: Path | None = None, gain: float | None = None) -> Recording:
        wanted.append(midi)
        seconds = mido.MidiFile(file=io.BytesIO(midi)).length + 1
        return Recording(np.zeros((round(seconds * 1000), 2), np.int16), 1000)

    monkeypatch.setattr(synthesizer, "synthesize", silence)
    return wanted


@pytest.fixture
def jobs(owner: QObject) -> Jobs:
    return Jobs(owner)


@pytest.fixture
def player(jobs: Jobs, clock: Clock, rendered: list[bytes]) -> Player:
    player = Player(SilentOutput(clock), jobs, jobs)
    player.set_tune(TUNE, perform(TUNE))
    return player


def play(qtbot: QtBot, player: Player) -> None:
    player.play()
    settle(qtbot, player)
    assert player.transport.state is TransportState.PLAYING


def settle(qtbot: QtBot, player: Player) -> None:
    """Waits until everything that was asked for is rendered."""
    qtbot.waitUntil(lambda: not player._rendering._jobs.running)


def test_it_tells_the_notes_that_sound(qtbot: QtBot, player: Player, clock: Clock) -> None:
    play(qtbot, player)
    clock.seconds = 2.5
    with qtbot.waitSignal(player.notes_sounding) as told:
        player.seek(2.5)
    (span,) = told.args[0]
    assert TUNE.text[span.start : span.end] == "E"
    player.stop()


def test_it_stops_at_the_end(qtbot: QtBot, player: Player, clock: Clock) -> None:
    play(qtbot, player)
    with qtbot.waitSignal(player.state_changed) as told:
        clock.seconds = 6.0
    assert told.args == [TransportState.STOPPED]
    assert player.transport.position_seconds == 0.0


def test_playing_again_renders_nothing_anew(qtbot: QtBot, player: Player, rendered: list[bytes]) -> None:
    play(qtbot, player)
    player.stop()
    play(qtbot, player)
    player.stop()
    assert len(rendered) == 1


def test_another_tempo_takes_over_at_the_same_place_in_the_music(
    qtbot: QtBot, player: Player, clock: Clock, rendered: list[bytes]
) -> None:
    play(qtbot, player)
    clock.seconds = 2.0
    player.change(tempo_percent=200)
    qtbot.waitUntil(lambda: len(rendered) == 2 and not player._rendering._jobs.running)
    assert player.transport.state is TransportState.PLAYING
    assert player.transport.position_seconds == pytest.approx(1.0)
    assert rendered[0] != rendered[1]
    player.stop()


def test_a_tune_without_notes_is_answered_with_a_sentence(qtbot: QtBot, player: Player) -> None:
    empty = read_tune("X:1\nT:Empty\nK:C\n")
    player.set_tune(empty, perform(empty))
    with qtbot.waitSignal(player.message) as told:
        player.play()
    assert told.args == [NOTHING_TO_PLAY]


def test_another_tune_stops_the_one_that_plays(qtbot: QtBot, player: Player) -> None:
    play(qtbot, player)
    player.set_tune(TUNE, perform(TUNE))
    assert player.transport.state is TransportState.STOPPED
    assert player.transport.recording is None


def test_it_plays_from_the_note_that_was_clicked(qtbot: QtBot, player: Player, clock: Clock) -> None:
    player.play_from(TUNE.text.index("E"))
    settle(qtbot, player)
    assert player.playing
    assert player.onset == Fraction(1, 2)
    player.stop()


def test_a_click_on_a_note_while_it_plays_jumps_there_without_rendering(
    qtbot: QtBot, player: Player, rendered: list[bytes]
) -> None:
    play(qtbot, player)
    player.go_to(TUNE.text.index("EF") + 1)
    assert player.onset == Fraction(3, 4)
    assert len(rendered) == 1
    player.stop()


def test_of_a_repeated_note_the_one_nearest_to_the_place_is_played(player: Player) -> None:
    repeated = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\n|:CDEF:|\n")
    player.set_tune(repeated, perform(repeated))
    player.seek(6.5)
    player.go_to(repeated.text.index("D"))
    assert player.onset == Fraction(5, 4)


def test_a_tune_is_counted_in_wherever_playing_begins(
    qtbot: QtBot, player: Player, clock: Clock, rendered: list[bytes]
) -> None:
    player.set_setting("count_in", True)
    player.play_from(TUNE.text.index("D"))
    settle(qtbot, player)
    clock.seconds += 4.9
    assert player.onset == Fraction(1, 4)
    assert player.transport.position_seconds == pytest.approx(4.9)
    player.stop()


def test_a_jump_to_before_the_count_in_renders_anew_and_plays_on(
    qtbot: QtBot, player: Player, rendered: list[bytes]
) -> None:
    player.set_setting("count_in", True)
    player.play_from(TUNE.text.index("E"))
    settle(qtbot, player)
    player.seek(0.0)
    qtbot.waitUntil(lambda: player.playing)
    assert len(rendered) == 2
    assert player.onset == 0
    player.stop()
    settle(qtbot, player)


@pytest.mark.parametrize(
    ("name", "value"),
    [("transposition_semitones", 2), ("metronome", True), ("accompaniment", True), ("program", 40)],
)
def test_what_shapes_the_sound_is_taken_over_at_the_same_place(
    qtbot: QtBot, player: Player, clock: Clock, rendered: list[bytes], name: str, value: object
) -> None:
    play(qtbot, player)
    clock.seconds = 2.0
    player.set_setting(name, value)
    qtbot.waitUntil(lambda: len(rendered) == 2 and not player._rendering._jobs.running)
    assert player.playing
    assert player.onset == Fraction(1, 2)
    player.stop()


def test_settings_that_change_faster_than_they_are_rendered_end_with_the_last_one(
    qtbot: QtBot, player: Player, rendered: list[bytes]
) -> None:
    play(qtbot, player)
    for semitones in range(1, 6):
        player.set_setting("transposition_semitones", semitones)
    settle(qtbot, player)
    last = mido.MidiFile(file=io.BytesIO(rendered[-1]))
    assert next(m.note for m in last if m.type == "note_on") == 65
    assert len(rendered) < 6
    player.stop()


def test_an_edit_plays_on_at_its_place(
    qtbot: QtBot, player: Player, clock: Clock, rendered: list[bytes]
) -> None:
    play(qtbot, player)
    clock.seconds = 2.0
    told: list[list[Span]] = []
    player.notes_sounding.connect(told.append)
    edited = read_tune(TUNE.text.replace("CDEF", "CDGF"))
    player.follow_edit(edited, perform(edited))
    qtbot.waitUntil(lambda: len(rendered) == 2 and not player._rendering._jobs.running)
    assert player.playing
    assert player.onset == Fraction(1, 2)
    player.seek(2.5)
    (span,) = told[-1]
    assert edited.text[span.start : span.end] == "G"
    player.stop()


def test_an_edit_while_it_is_stopped_renders_nothing_until_it_is_played(
    qtbot: QtBot, player: Player, rendered: list[bytes]
) -> None:
    play(qtbot, player)
    player.stop()
    edited = read_tune(TUNE.text.replace("CDEF", "CDGF"))
    player.follow_edit(edited, perform(edited))
    settle(qtbot, player)
    assert len(rendered) == 1
    play(qtbot, player)
    assert len(rendered) == 2
    player.stop()


def test_a_tune_that_is_written_plays_on_over_what_comes_and_waits_for_it(
    qtbot: QtBot, player: Player, clock: Clock, rendered: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    output, started = player._now.output, list[int]()
    begin = output.start

    def start(take: Recording, from_frame: int) -> None:
        started.append(from_frame)
        begin(take, from_frame)

    monkeypatch.setattr(output, "start", start)
    bars = [read_tune(TUNE.text.replace("CDEF|", "CDEF|" * count)) for count in (1, 2, 3)]
    player.grow(bars[0], perform(bars[0]))
    play(qtbot, player)
    clock.seconds = 30.0
    player.look()
    assert player.playing
    assert player.onset == 1
    player.grow(bars[1], perform(bars[1]))
    settle(qtbot, player)
    clock.seconds = 31.5
    told: list[list[Span]] = []
    player.notes_sounding.connect(told.append)
    player.look()
    assert player.onset == Fraction(11, 8)
    (span,) = told[-1]
    assert bars[1].text[span.start : span.end] == "D"
    player.complete(bars[2], perform(bars[2]))
    settle(qtbot, player)
    assert player.onset == Fraction(11, 8)
    # It was silent once, at the end of what was written first; the rest took over while it sounded.
    assert started == [0, 4000]
    clock.seconds = 50.0
    player.look()
    assert not player.playing
    assert len(rendered) == 3


def test_what_is_written_is_not_played_again_once_it_was_stopped(
    qtbot: QtBot, player: Player, rendered: list[bytes]
) -> None:
    longer = read_tune(TUNE.text.replace("CDEF|", "CDEF|GABc|"))
    player.grow(TUNE, perform(TUNE))
    play(qtbot, player)
    player.stop()
    player.complete(longer, perform(longer))
    settle(qtbot, player)
    assert not player.playing
    assert len(rendered) == 1


def test_an_edit_that_leaves_no_notes_stops(qtbot: QtBot, player: Player) -> None:
    play(qtbot, player)
    empty = read_tune("X:1\nT:Empty\nK:C\n")
    player.follow_edit(empty, perform(empty))
    assert player.transport.state is TransportState.STOPPED


def test_an_output_without_a_device_is_told_and_the_page_is_followed_in_silence(
    qtbot: QtBot, player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player._now.output, "available", False, raising=False)
    monkeypatch.setattr(player._now.output, "explanation", "No sound card.", raising=False)
    with qtbot.waitSignal(player.message) as told:
        player.play()
    settle(qtbot, player)
    assert told.args == ["No sound card."]
    assert player.playing
    player.stop()


def test_a_rendering_that_fails_leaves_it_stopped(
    qtbot: QtBot, player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(midi: bytes, soundfont: Path | None = None, gain: float | None = None) -> Recording:
        raise ComposerError("No SoundFont.")

    monkeypatch.setattr(synthesizer, "synthesize", refuse)
    with qtbot.waitSignal(player._rendering.failed):
        player.play()
    settle(qtbot, player)
    assert player.transport.state is TransportState.STOPPED
