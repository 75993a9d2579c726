"""Hearing MIDI keyboards, with ports that are played by the test."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from composer.errors import ComposerError
from composer.playback.midi_keyboard import InputLibrary, listen


@dataclass
class Port:
    """Stands for RtMidi's client: gives what was played, then nothing."""

    ports: list[str]
    played: list[Sequence[int]] = field(default_factory=list)
    opened: list[int] = field(default_factory=list)
    deleted: bool = False
    broken: bool = False

    def get_ports(self) -> list[str]:
        return self.ports

    def open_port(self, port: int, _name: str) -> None:
        self.opened.append(port)

    def ignore_types(self, _sysex: bool, _timing: bool, _active_sense: bool) -> None:
        pass

    def get_message(self) -> tuple[Sequence[int], float] | None:
        if self.broken:
            raise RuntimeError("unplugged.")
        return (self.played.pop(0), 0.0) if self.played else None

    def close_port(self) -> None:
        self.opened.clear()

    def delete(self) -> None:
        self.deleted = True


def library(clients: list[Port]) -> InputLibrary:
    waiting = list(clients)
    return InputLibrary(lambda: waiting.pop(0))


def test_keys_are_heard_going_down_and_up_and_all_else_is_not() -> None:
    looking = Port(["Piano"])
    piano = Port(["Piano"], [(0x90, 62, 80), (0x90, 62, 0), (0x80, 66, 0), (0xB0, 64, 127), (0x93, 66, 1)])
    heard = listen(lambda: library([looking, piano]), wait=lambda _seconds: None, clock=lambda: 7.0)
    assert next(heard) is None
    moves = [next(heard) for _ in range(4)]
    assert [(move.pitch, move.is_down) for move in moves if move] == [
        (62, True), (62, False), (66, False), (66, True),
    ]  # fmt: skip
    assert {move.seconds for move in moves if move} == {7.0}
    assert piano.opened == [0]
    heard.close()  # type: ignore[attr-defined]
    assert piano.deleted
    assert not piano.opened


def test_where_the_only_keyboard_is_unplugged_it_is_said() -> None:
    piano = Port(["Piano"])
    heard = listen(lambda: library([Port(["Piano"]), piano]), wait=lambda _seconds: None)
    assert next(heard) is None
    piano.ports = []
    with pytest.raises(ComposerError, match="not there any more"):
        list(heard)
    assert piano.deleted


def test_where_no_keyboard_is_connected_it_is_said() -> None:
    with pytest.raises(ComposerError, match="no MIDI keyboard"):
        next(listen(lambda: library([Port([])])))


def test_a_keyboard_that_goes_away_is_told_and_let_go() -> None:
    piano = Port(["Piano"], broken=True)
    with pytest.raises(ComposerError, match="can’t be heard here now"):
        list(listen(lambda: library([Port(["Piano"]), piano])))
    assert piano.deleted
