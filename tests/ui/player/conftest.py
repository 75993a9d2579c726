"""A player on a fake clock, whose sounds are silence and rendered at once."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mido
import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from composer.playback import synthesizer
from composer.playback.output import SilentOutput
from composer.playback.recording import Recording
from composer.ui.jobs import Jobs
from composer.ui.player.player import Player


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Answers in the synthesizer's place with silence; lists what was rendered."""
    wanted: list[bytes] = []

    def silence(midi: bytes, soundfont: Path | None = None, gain: float | None = None) -> Recording:
        wanted.append(midi)
        seconds = mido.MidiFile(file=io.BytesIO(midi)).length + 1
        return Recording(np.zeros((round(seconds * 1000), 2), np.int16), 1000, gain or len(wanted))

    monkeypatch.setattr(synthesizer, "synthesize", silence)
    return wanted


@pytest.fixture
def jobs(owner: QObject) -> Jobs:
    return Jobs(owner)


@pytest.fixture
def player(qtbot: QtBot, jobs: Jobs, clock: Any, rendered: list[bytes]) -> Iterator[Player]:
    """A player without a tune that plays to the tick; at the end it is stopped and has rendered all."""
    made = Player(SilentOutput(clock), jobs, jobs)
    made.change(as_played=False)
    yield made
    made.stop()
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)
