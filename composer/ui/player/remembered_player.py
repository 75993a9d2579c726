"""The player as it was left: how it plays, how loud, on which output, and whether the page follows."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject

from composer.playback.loop_marks import LoopMarks
from composer.playback.settings import (
    AS_WRITTEN,
    FASTEST_PERCENT,
    HIGHEST_TRANSPOSITION,
    LOWEST_TRANSPOSITION,
    SLOWEST_PERCENT,
    PartSettings,
    PlayingSettings,
)
from composer.score.accompaniment_patterns import BY_RHYTHM, PATTERNS
from composer.ui.player.looping import Looping
from composer.ui.player.outputs import PlayerOutputs
from composer.ui.player.player import Player
from composer.ui.remembered import Remembered
from composer.ui.widgets.player_bar import PlayerBar

USUAL_VOLUME = 0.8
# The smallest and largest value of each setting; the loop belongs to one tune and is not remembered.
RANGES = {
    "program": (AS_WRITTEN, 127),
    "tempo_percent": (SLOWEST_PERCENT, FASTEST_PERCENT),
    "transposition_semitones": (LOWEST_TRANSPOSITION, HIGHEST_TRANSPOSITION),
    "metronome": (0, 1),
    "count_in": (0, 1),
    "accompaniment": (0, 1),
    "accompaniment_program": (0, 127),
    "bodhran": (0, 1),
    "sends_clock": (0, 1),
    "as_played": (0, 1),
    "swing_percent": (0, 67),
}


class RememberedPlayer(QObject):
    """Sets the player as it was, and with it the bar that shows it, and remembers every change."""

    def __init__(
        self,
        remembered: Remembered,
        bar: PlayerBar,
        player: Player,
        looping: Looping,
        outputs: PlayerOutputs,
    ) -> None:
        super().__init__(player)
        self._remembered, self._outputs = remembered, outputs
        with remembered.restoring("How the player plays"):
            self._restore_settings(player)
            self._restore_loop(looping)
        bar.panel.follow.setChecked(bool(self._number("follow", 1, (0, 1))))
        volume = remembered.number("volume", USUAL_VOLUME, 0.0, 1.0)
        bar.set_volume(volume)
        player.set_volume(volume)
        player.settings_changed.connect(self._keep_settings)
        looping.changed.connect(self._keep_loop)
        bar.volume_changed.connect(self._keep_volume)
        bar.panel.follow_changed.connect(self._keep_follow)
        bar.panel.output_chosen.connect(self._keep_output)

    def restore_output(self) -> None:
        """Plays on the port that was chosen last, once it has been found; for when the window stands."""
        if name := self._remembered.text("player/output", ""):
            self._outputs.choose_when_found(name)

    def _restore_settings(self, player: Player) -> None:
        usual = PlayingSettings()
        wanted: dict[str, Any] = {}
        for name, limits in RANGES.items():
            default = getattr(usual, name)
            wanted[name] = type(default)(self._number(name, default, limits))
        pattern = self._remembered.text("player/accompaniment_pattern", BY_RHYTHM)
        wanted["parts"] = read_parts(self._remembered.text("player/parts", ""))
        wanted["accompaniment_pattern"] = pattern if pattern in PATTERNS else BY_RHYTHM
        player.change(**wanted)

    def _restore_loop(self, looping: Looping) -> None:
        usual = LoopMarks()
        percent = self._number("speed_up_percent", usual.speed_up_percent, (0, 50))
        fastest = self._number("fastest_percent", usual.fastest_percent, (50, FASTEST_PERCENT))
        looping.set_speed_up(int(percent), int(fastest))

    def _number(self, name: str, default: float, limits: tuple[int, int]) -> float:
        """A remembered number; the default where it was damaged or is out of range."""
        return self._remembered.number(f"player/{name}", default, *limits)

    def _keep_settings(self, settings: PlayingSettings) -> None:
        for name in RANGES:
            self._remembered.set(f"player/{name}", float(getattr(settings, name)))
        self._remembered.set("player/accompaniment_pattern", settings.accompaniment_pattern)
        self._remembered.set("player/parts", written_parts(settings.parts))

    def _keep_loop(self, marks: LoopMarks, *_seconds: float | None) -> None:
        self._remembered.set("player/speed_up_percent", marks.speed_up_percent)
        self._remembered.set("player/fastest_percent", marks.fastest_percent)

    def _keep_volume(self, volume: float) -> None:
        self._remembered.set("volume", volume)

    def _keep_follow(self, follow: bool) -> None:
        self._remembered.set("player/follow", int(follow))

    def _keep_output(self, name: str) -> None:
        self._remembered.set("player/output", name)


def written_parts(parts: Iterable[PartSettings]) -> str:
    """Channels and ports, a line for each part; what is muted or soloed is heard again at the next start."""
    routed = (part for part in parts if part.channel is not None or part.port)
    return "\n".join(
        f"{part.role}\t{'' if part.channel is None else part.channel}\t{part.port}" for part in routed
    )


def read_parts(text: str) -> tuple[PartSettings, ...]:
    """What `written_parts` wrote; a line that is damaged is left out."""
    found: dict[str, PartSettings] = {}
    for line in text.split("\n"):
        role, _, rest = line.partition("\t")
        channel, _, port = rest.partition("\t")
        known = channel.isascii() and channel.isdigit() and int(channel[:3]) < 16
        if role and (known or port) and (known or not channel):
            found[role] = PartSettings(role, channel=int(channel[:3]) if known else None, port=port)
    return tuple(found.values())
