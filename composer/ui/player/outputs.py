"""Where the player's music goes: the sound card, or a MIDI port of this computer."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.playback.output import AudioOutput
from composer.ui.jobs import Jobs
from composer.ui.player.player import Player
from composer.ui.words import say

if TYPE_CHECKING:
    from composer.playback.midi_output import MidiOutput
    from composer.playback.midi_ports import MidiPorts

NOT_FOUND = (
    "The MIDI output “{name}”, chosen last time, is not there: the sound card is used. Connect it and choose "
    "it again."
)
SOUND_CARD = ""
"""The name of the sound card among the outputs; all others are names of MIDI ports."""


class PlayerOutputs(QObject):
    """Lists the outputs and connects the player with the one that is chosen.

    Signals:
        found(tuple, str, str): the names of the MIDI ports; why there are none, and the system's own words.
        chosen(str): the player plays here now; `SOUND_CARD` or the name of a port.
        refused(str, str): why an output can't be used and what to do, and the system's own words.
    """

    found = Signal(tuple, str, str)
    chosen = Signal(str)
    refused = Signal(str, str)

    def __init__(
        self,
        player: Player,
        sound_card: AudioOutput,
        jobs: Jobs,
        ports: "MidiPorts | None" = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or player)
        self._player, self._sound_card, self._jobs = player, sound_card, jobs
        self._ports = ports
        self._midi: MidiOutput | None = None
        self._name = SOUND_CARD
        self._looking = False
        self._wanted = SOUND_CARD
        # Ports of parts that could not be opened: asked for again once ports are looked for anew.
        self._refused: set[str] = set()
        player.output_lost.connect(self._let_go)
        player.settings_changed.connect(self._open_parts)

    @property
    def name(self) -> str:
        """What was chosen."""
        return self._name

    def look(self) -> None:
        """Looks which ports there are, in a job: the system's MIDI may take a moment to start."""
        if self._looking:
            return
        self._looking = True
        self._refused.clear()
        job = self._jobs.create("Looking for MIDI ports", self._look)
        job.happened.connect(self._tell_found)
        job.ended.connect(self._end_look)
        job.start()

    def choose_when_found(self, name: str) -> None:
        """Looks for a port and plays there; where it is not found the player says so and stays."""
        self._wanted = name
        self.look()

    def choose(self, name: str) -> None:
        """Plays on this output from now on; where it cannot be opened the player says why and stays."""
        if name == self._name:
            return
        opened: MidiOutput | None = None
        if name != SOUND_CARD:
            try:
                opened = self._open(name)
            except ComposerError as error:
                self.refused.emit(say(str(error)), system_words(error))
                self.chosen.emit(self._name)
                return
        before, self._midi = self._midi, opened
        self._name = name
        self._player.set_output(opened or self._sound_card)
        self._open_parts()
        if before is not None:
            before.close()
        self.chosen.emit(name)

    def _open_parts(self) -> None:
        """Opens the ports that parts have of their own, and lets go of those that none has any more."""
        if self._midi is None:
            return
        wanted = {part.port for part in self._player.settings.parts} - {SOUND_CARD, self._name}
        for name in self._midi.ports() - wanted:
            self._midi.set_port(name, None)
        for name in wanted - self._midi.ports() - self._refused:
            try:
                self._midi.set_port(name, self._all_ports().open(name))
            except ComposerError as error:
                self._refused.add(name)
                self.refused.emit(say(str(error)), system_words(error))

    def close(self) -> None:
        """Ends every note and lets go of the port; the window closes."""
        self._player.stop()
        if self._midi is not None:
            self._midi.close()

    def _open(self, name: str) -> "MidiOutput":
        from composer.playback.midi_output import MidiOutput

        return MidiOutput(self._all_ports().open(name))

    def _all_ports(self) -> "MidiPorts":
        # Loaded here: the window opens without mido.
        from composer.playback.midi_ports import MidiPorts

        self._ports = self._ports or MidiPorts()
        return self._ports

    def _look(self) -> Iterator[tuple[tuple[str, ...], str, str]]:
        try:
            yield self._all_ports().names(), "", ""
        except ComposerError as error:
            yield (), say(str(error)), system_words(error)

    def _tell_found(self, found: tuple[tuple[str, ...], str, str]) -> None:
        self.found.emit(*found)
        name, self._wanted = self._wanted, SOUND_CARD
        if name in found[0]:
            self.choose(name)
        elif name:
            self.refused.emit(say(NOT_FOUND, name=name), "")

    def _end_look(self, _job: object) -> None:
        self._looking = False

    def _let_go(self, explanation: str) -> None:
        """A port that failed is let go of: the next Play is heard on the sound card."""
        self.choose(SOUND_CARD)
        self.refused.emit(say(explanation), "")


def system_words(error: ComposerError) -> str:
    """What the system said, for who looks closer; empty where the error is our own."""
    return str(error.__cause__ or "").strip()
