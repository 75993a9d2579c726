"""Outputs: listed, chosen, refused, lost; and the whole way from the bar to a port."""

from collections.abc import Sequence

import mido
import pytest
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.playback.midi_output import MidiPort
from composer.playback.settings import PartSettings
from composer.playback.transport import TransportState
from composer.score.performance import perform
from composer.ui.document.open_tune import Continuity
from composer.ui.jobs import Jobs
from composer.ui.player.connections import PlayerConnections
from composer.ui.player.looping import Looping
from composer.ui.player.outputs import SOUND_CARD, PlayerOutputs
from composer.ui.player.player import Player
from composer.ui.player.tempo import Tempo
from composer.ui.widgets.player_bar import PlayerBar

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|raise\\(\\)|grabbing the keyboard")

TUNE = read_tune("X:1\nT:Four\nM:4/4\nL:1/4\nQ:1/4=240\nK:C\nCDEF|GABc|CDEF|GABc|\n")


class FakePort:
    """Remembers what was sent; breaks when told to."""

    def __init__(self) -> None:
        self.sent: list[mido.Message] = []
        self.broken = self.closed = False

    def send(self, message: mido.Message) -> None:
        if self.broken:
            raise ComposerError("The cable is out.")
        self.sent.append(message)

    def check(self) -> None:
        if getattr(self, "gone", False):
            raise ComposerError("The cable is out.")

    def close(self) -> None:
        self.closed = True

    def ons(self) -> list[int]:
        return [m.note for m in self.sent if m.type == "note_on" and m.velocity]


class FakePorts:
    """Two ports, of which one cannot be opened."""

    def __init__(self) -> None:
        self.port = FakePort()
        self.others: dict[str, FakePort] = {}
        self.problem = self.details = ""

    def names(self) -> Sequence[str]:
        if self.problem:
            raise ComposerError(self.problem) from OSError(self.details)
        return ("Synth", "Taken")

    def open(self, name: str) -> MidiPort:
        if name == "Taken":
            raise ComposerError("“Taken” is taken.") from OSError("MidiOutAlsa::openPort: busy")
        return self.others.setdefault(name, FakePort()) if name != "Synth" else self.port


@pytest.fixture
def ports() -> FakePorts:
    return FakePorts()


@pytest.fixture
def player(player: Player) -> Player:
    player.take(TUNE, perform(TUNE), Continuity.ANOTHER)
    return player


@pytest.fixture
def outputs(player: Player, jobs: Jobs, ports: FakePorts) -> PlayerOutputs:
    return PlayerOutputs(player, player.transport.output, jobs, ports)  # type: ignore[arg-type]


@pytest.fixture
def bar(qtbot: QtBot, player: Player, outputs: PlayerOutputs) -> PlayerBar:
    bar = PlayerBar()
    qtbot.addWidget(bar)
    PlayerConnections(bar, player, Tempo(player), Looping(player), outputs)
    bar.show()
    return bar


def test_the_panel_shows_from_the_start_how_the_player_plays(
    qtbot: QtBot, player: Player, outputs: PlayerOutputs
) -> None:
    player.change(as_played=True)
    PlayerConnections(another := PlayerBar(), player, Tempo(player), Looping(player), outputs)
    qtbot.addWidget(another)
    assert another.panel.as_played.isChecked()


def test_opening_the_panel_lists_the_ports(qtbot: QtBot, bar: PlayerBar, jobs: Jobs) -> None:
    bar.more.click()
    qtbot.waitUntil(lambda: bar.panel.output.count() == 3 and not jobs.running, timeout=60_000)
    assert [bar.panel.output.itemText(n) for n in range(3)] == ["Sound card", "MIDI: Synth", "MIDI: Taken"]
    bar.panel.close()


def test_where_there_are_none_the_panel_says_why(
    qtbot: QtBot, bar: PlayerBar, jobs: Jobs, ports: FakePorts
) -> None:
    ports.problem, ports.details = "There is no MIDI here.", "MidiOutAlsa::initialize: no /dev/snd/seq"
    bar.more.click()
    qtbot.waitUntil(
        lambda: bar.panel.no_ports.text() == "There is no MIDI here." and not jobs.running, timeout=60_000
    )
    assert bar.panel.output.count() == 1
    assert bar.panel.no_ports.toolTip() == ports.details
    bar.panel.close()


def test_a_chosen_port_is_played_on_and_let_go_of_at_the_end(
    qtbot: QtBot, bar: PlayerBar, player: Player, outputs: PlayerOutputs, ports: FakePorts, jobs: Jobs
) -> None:
    outputs.choose("Synth")
    bar.play_button.click()
    qtbot.waitUntil(lambda: ports.port.ons()[:2] == [60, 62] and not jobs.running, timeout=60_000)
    assert player.transport.state is TransportState.PLAYING
    outputs.close()
    assert ports.port.closed
    sounding = {m.note for m in ports.port.sent if m.type == "note_on"} - {
        m.note for m in ports.port.sent if m.type == "note_off"
    }
    assert not sounding


def test_a_change_of_output_while_it_plays_goes_on_at_its_place(
    qtbot: QtBot, player: Player, outputs: PlayerOutputs, ports: FakePorts, jobs: Jobs
) -> None:
    player.seek(1.0)
    player.play()
    qtbot.waitUntil(lambda: player.playing and not jobs.running, timeout=60_000)
    outputs.choose("Synth")
    qtbot.waitUntil(lambda: bool(ports.port.ons()) and not jobs.running, timeout=60_000)
    assert ports.port.ons()[0] != 60
    outputs.choose(SOUND_CARD)
    assert ports.port.closed
    player.stop()
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)


def test_what_is_rendered_for_another_output_is_not_played_on_a_port(
    qtbot: QtBot, player: Player, outputs: PlayerOutputs, ports: FakePorts, jobs: Jobs
) -> None:
    player.take(TUNE, perform(TUNE), Continuity.GROWING)
    player.play()
    outputs.choose("Synth")
    qtbot.waitUntil(lambda: bool(ports.port.ons()) and not jobs.running, timeout=60_000)
    assert player.playing
    outputs.close()


def test_an_output_that_is_chosen_again_plays_what_was_rendered_for_it_before(
    qtbot: QtBot, player: Player, outputs: PlayerOutputs, jobs: Jobs
) -> None:
    player.play()
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)
    player.stop()
    outputs.choose("Synth")
    outputs.choose(SOUND_CARD)
    player.play()
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)
    assert player.playing


def test_a_chosen_output_takes_the_message_of_another_away(
    bar: PlayerBar, player: Player, outputs: PlayerOutputs
) -> None:
    outputs.choose("Taken")
    outputs.choose("Synth")
    assert bar.message_text() == ""
    outputs.close()


def test_what_is_changed_elsewhere_is_shown_on_the_bar(bar: PlayerBar, player: Player) -> None:
    player.change(tempo_percent=80, metronome=True, program=40, accompaniment=True)
    # Four quarter notes a second are the tune's own tempo.
    assert (bar.tempo.value(), bar.metronome.isChecked()) == (192, True)
    assert bar.tempo_field.caption.text() == "Tempo · 80 %"
    assert bar.sound.currentText() == "Violin"
    assert bar.chords.isChecked()


def test_a_port_that_cannot_be_opened_is_refused_and_the_output_stays(
    qtbot: QtBot, bar: PlayerBar, outputs: PlayerOutputs
) -> None:
    bar.panel.set_outputs(("Synth", "Taken"), "")
    bar.panel.output.setCurrentIndex(2)
    bar.panel.output.activated.emit(2)
    assert bar.message_text() == "“Taken” is taken."
    assert bar.message.toolTip() == "MidiOutAlsa::openPort: busy"
    assert bar.panel.output.currentIndex() == 0
    assert outputs.name == SOUND_CARD


def test_a_port_that_breaks_stops_the_music_and_the_sound_card_is_next(
    qtbot: QtBot, bar: PlayerBar, player: Player, outputs: PlayerOutputs, ports: FakePorts, jobs: Jobs
) -> None:
    outputs.choose("Synth")
    player.play()
    qtbot.waitUntil(lambda: bool(ports.port.ons()) and not jobs.running, timeout=60_000)
    ports.port.broken = True
    qtbot.waitUntil(lambda: outputs.name == SOUND_CARD, timeout=60_000)
    assert player.transport.state is TransportState.STOPPED
    assert player.onset > 0
    assert bar.message_text() == "The cable is out."
    assert ports.port.closed


def test_the_bar_shows_the_loop_that_its_buttons_make(
    qtbot: QtBot, bar: PlayerBar, player: Player, jobs: Jobs
) -> None:
    player.seek(1.0)
    bar.loop.start.click()
    player.seek(1.75)
    bar.loop.end.click()
    assert bar.loop.loop.isChecked()
    assert bar.panel.marks.text() == "from 0:01 to 0:02"
    bar.panel.speed_up.setValue(10)
    assert player.settings.loop is not None
    assert player.settings.loop.speed_up_percent == 10
    bar.play_button.click()
    qtbot.waitUntil(lambda: bar.loop.loop.text() == "100 %" and not jobs.running, timeout=60_000)
    bar.stop_button.click()
    assert bar.loop.loop.text() == "Loop"
    bar.panel.clear.click()
    assert not bar.loop.loop.isChecked()
    assert player.settings.loop is None
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)


def test_every_setting_of_the_bar_reaches_the_player(bar: PlayerBar, player: Player) -> None:
    bar.metronome.click()
    bar.panel.count_in.click()
    bar.panel.transposition.setValue(-3)
    bar.chords.click()
    bar.panel.accompanist.setCurrentIndex(1)
    bar.panel.accompanist.activated.emit(1)
    settings = player.settings
    assert (settings.metronome, settings.count_in, settings.accompaniment) == (True, True, True)
    assert (settings.transposition_semitones, settings.accompaniment_program) == (-3, 24)


def test_the_port_of_last_time_is_chosen_once_it_is_found(
    qtbot: QtBot, bar: PlayerBar, outputs: PlayerOutputs, jobs: Jobs
) -> None:
    outputs.choose_when_found("Synth")
    qtbot.waitUntil(lambda: outputs.name == "Synth" and not jobs.running, timeout=60_000)
    assert bar.panel.output.currentText() == "MIDI: Synth"
    outputs.close()


def test_a_port_of_last_time_that_is_not_there_is_told(
    qtbot: QtBot, bar: PlayerBar, outputs: PlayerOutputs, jobs: Jobs
) -> None:
    outputs.choose_when_found("Gone")
    qtbot.waitUntil(lambda: bool(bar.message_text()) and not jobs.running, timeout=60_000)
    assert bar.message_text().startswith("The MIDI output “Gone”, chosen last time, is not there")
    assert outputs.name == ""


def test_a_part_has_a_port_of_its_own_beside_the_output(
    qtbot: QtBot, player: Player, outputs: PlayerOutputs, ports: FakePorts, jobs: Jobs
) -> None:
    player.change(accompaniment=True, parts=(PartSettings("Bass", channel=3, port="Drums and bass"),))
    assert ports.others == {}
    outputs.choose("Synth")
    player.play()
    qtbot.waitUntil(lambda: bool(ports.others["Drums and bass"].ons() and ports.port.ons()), timeout=60_000)
    assert {m.channel for m in ports.others["Drums and bass"].sent if m.type == "note_on"} == {3}
    player.change(parts=())
    assert ports.others["Drums and bass"].closed
    outputs.close()


def test_a_parts_port_that_cannot_be_opened_is_told_and_the_part_goes_where_the_others_do(
    qtbot: QtBot, bar: PlayerBar, player: Player, outputs: PlayerOutputs, ports: FakePorts
) -> None:
    player.change(parts=(PartSettings("Melody", port="Taken"),))
    outputs.choose("Synth")
    assert bar.message_text() == "“Taken” is taken."
    player.play()
    qtbot.waitUntil(lambda: bool(ports.port.ons()), timeout=60_000)
    outputs.close()
