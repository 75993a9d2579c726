"""Channels and ports of parts are kept between two starts, and damage to them harms nothing."""

import pytest

from composer.playback.settings import PartSettings
from composer.ui.player.remembered_player import read_parts, written_parts


def test_channels_and_ports_come_back_and_muting_does_not() -> None:
    bass = PartSettings("Bass", channel=2, port="Synth: a\tb 20:0")
    drums = PartSettings("Bodhrán", port="Box")
    muted = PartSettings("Melody", muted=True)
    written = written_parts((bass, drums, muted, PartSettings("Chords", soloed=True, channel=0)))
    assert read_parts(written) == (bass, drums, PartSettings("Chords", channel=0))


@pytest.mark.parametrize("text", ["", "Bass", "Bass\t99\t", "Bass\t-1\tPort", "\t3\tPort", "Bass\t²\t"])
def test_what_is_damaged_is_left_out(text: str) -> None:
    assert read_parts(text) == ()
