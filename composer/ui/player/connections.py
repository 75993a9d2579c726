"""Connects the player bar with what it controls."""

from PySide6.QtCore import QObject

from composer.playback.loop_marks import LoopMarks
from composer.ui.player.looping import Looping
from composer.ui.player.outputs import PlayerOutputs
from composer.ui.player.player import Player
from composer.ui.widgets.player_bar import PlayerBar


class PlayerConnections(QObject):
    """Every wish of the bar reaches the player, and the bar shows what the player does."""

    def __init__(self, bar: PlayerBar, player: Player, looping: Looping, outputs: PlayerOutputs) -> None:
        super().__init__(player)
        self._bar, self._player = bar, player
        self._connect_playing(bar, player)
        self._connect_loop(bar, player, looping)
        self._connect_outputs(bar, outputs)
        self._show_tune()

    def _connect_playing(self, bar: PlayerBar, player: Player) -> None:
        bar.play_requested.connect(player.play)
        bar.pause_requested.connect(player.pause)
        bar.stop_requested.connect(player.stop)
        bar.position.seek_requested.connect(player.seek)
        bar.setting_changed.connect(player.set_setting)
        bar.volume_changed.connect(player.set_volume)
        player.tune_changed.connect(self._show_tune)
        player.settings_changed.connect(bar.show_settings)
        player.state_changed.connect(bar.set_state)
        player.position_changed.connect(bar.position.set_position)
        player.duration_changed.connect(bar.position.set_duration)
        player.message.connect(bar.position.set_message)

    def _connect_loop(self, bar: PlayerBar, player: Player, looping: Looping) -> None:
        bar.loop.start_wanted.connect(looping.mark_start)
        bar.loop.end_wanted.connect(looping.mark_end)
        bar.loop.toggled.connect(looping.set_on)
        bar.panel.loop_cleared.connect(looping.clear)
        bar.panel.speed_up_changed.connect(looping.set_speed_up)
        looping.changed.connect(self._show_loop)
        player.round_changed.connect(bar.loop.set_round)

    def _connect_outputs(self, bar: PlayerBar, outputs: PlayerOutputs) -> None:
        bar.panel.outputs_wanted.connect(outputs.look)
        bar.panel.output_chosen.connect(outputs.choose)
        outputs.found.connect(bar.panel.set_outputs)
        outputs.chosen.connect(bar.panel.set_output)

    def _show_tune(self) -> None:
        tune = self._player.tune
        self._bar.position.set_title(tune.title or ("Untitled" if tune.text.strip() else ""))
        self._bar.set_available(bool(self._player.performance.notes))

    def _show_loop(self, marks: LoopMarks, start_seconds: float | None, end_seconds: float | None) -> None:
        self._bar.set_loop(start_seconds, end_seconds, marks.on)
        self._bar.panel.set_speed_up(marks.speed_up_percent, marks.fastest_percent)
