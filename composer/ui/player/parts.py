"""The list of parts, opened from the player's panel, shows what the player plays and changes it."""

from PySide6.QtCore import QObject

from composer.playback.settings import PartSettings
from composer.score.heard_parts import part_names
from composer.ui.dialogs.parts import PartsDialog
from composer.ui.player.clock_follower import ClockFollower
from composer.ui.player.outputs import PlayerOutputs
from composer.ui.player.player import Player
from composer.ui.widgets.player_bar import PlayerBar


class PlayerParts(QObject):
    """Makes the list when it is first wanted."""

    def __init__(self, bar: PlayerBar, player: Player, outputs: PlayerOutputs, clock: ClockFollower) -> None:
        super().__init__(player)
        self._bar, self._player, self._outputs, self._clock = bar, player, outputs, clock
        self.dialog: PartsDialog | None = None
        bar.panel.parts_wanted.connect(self.open)
        player.tune_changed.connect(self._show)
        player.settings_changed.connect(self._show)

    def open(self) -> None:
        """Shows the list beside the window."""
        if self.dialog is None:
            self.dialog = PartsDialog(self._bar.window())
            self.dialog.part_changed.connect(self._change)
            self.dialog.setting_changed.connect(self._player.set_setting)
            self.dialog.clock_chosen.connect(self._clock.follow)
            self._clock.found.connect(self.dialog.set_clocks)
            self._clock.chosen.connect(self.dialog.show_clock)
            self._outputs.found.connect(self._set_ports)
        self._show()
        self._outputs.look()
        self._clock.look()
        self.dialog.show()
        self.dialog.raise_()

    def _show(self) -> None:
        if self.dialog is not None:
            player = self._player
            self.dialog.show_parts(
                part_names(player.tune, player.performance, player.settings.added), player.settings
            )

    def _change(self, part: PartSettings) -> None:
        self._player.change(parts=self._player.settings.with_part(part).parts)

    def _set_ports(self, names: tuple[str, ...], _problem: str, _details: str) -> None:
        if self.dialog is not None:
            self.dialog.set_ports(names)
