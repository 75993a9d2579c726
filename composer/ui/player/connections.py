"""Connects the player bar with what it controls."""

from PySide6.QtCore import QObject

from composer.playback.loop_marks import LoopMarks
from composer.score.timed_parts import TimedPart, part_at
from composer.ui.player.looping import Looping
from composer.ui.player.outputs import PlayerOutputs
from composer.ui.player.player import Player
from composer.ui.player.tempo import BeatTempo, Tempo
from composer.ui.widgets.player_bar import PlayerBar
from composer.ui.words import say

NO_TUNE, NO_NOTES, PREPARING = "No tune is open yet", "No notes to play yet", "Preparing the sound…"
TIMES = ("first time", "second time", "third time", "fourth time", "fifth time", "sixth time")


class PlayerConnections(QObject):
    """Every wish of the bar reaches the player, and the bar shows what the player does."""

    def __init__(
        self, bar: PlayerBar, player: Player, tempo: Tempo, looping: Looping, outputs: PlayerOutputs
    ) -> None:
        super().__init__(player)
        self._bar, self._player = bar, player
        self._connect_playing(bar, player)
        self._connect_loop(bar, player, looping)
        self._connect_outputs(bar, outputs)
        bar.tempo_changed.connect(tempo.set_bpm)
        tempo.changed.connect(self._show_tempo)
        self._show_tempo(tempo.now)
        self._show_tune()
        self._show_place(0.0)

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
        player.duration_changed.connect(bar.position.set_duration)
        player.position_changed.connect(self._show_place)
        player.message.connect(bar.set_message)
        bar.show_settings(player.settings)

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
        outputs.refused.connect(bar.set_message)

    def _show_tune(self) -> None:
        performance = self._player.performance
        length = performance.seconds(performance.length) or 1.0
        parts = [(part.name, performance.seconds(part.end) / length) for part in performance.parts]
        self._bar.position.set_parts(parts)
        self._bar.set_available(bool(performance.notes))

    def _show_place(self, seconds: float) -> None:
        self._bar.position.set_position(seconds)
        player, words = self._player, ""
        if not player.performance.notes:
            words = say(NO_NOTES if player.tune.text.strip() else NO_TUNE)
        elif player.preparing:
            words = say(PREPARING)
        elif player.onset > 0 and (part := part_at(player.performance.parts, player.onset)):
            words = place_in_words(part, part.bar_at(player.onset))
        words = words or say("Start")
        words = f"{player.name} · {words}" if player.name else words
        self._bar.position.set_place(words, muted=not player.performance.notes)

    def _show_tempo(self, tempo: BeatTempo) -> None:
        self._bar.set_tempo(tempo.bpm, tempo.range_bpm, tempo.percent, tempo.beat, tempo.meter)

    def _show_loop(self, marks: LoopMarks, start_seconds: float | None, end_seconds: float | None) -> None:
        self._bar.set_loop(start_seconds, end_seconds, marks.on)
        self._bar.panel.set_speed_up(marks.speed_up_percent, marks.fastest_percent)


def place_in_words(part: TimedPart, bar: int) -> str:
    """`Part A · bar 6 · first time`, as far as it needs saying."""
    number = say("bar {number}", number=bar) if bar else say("pick-up")
    time = say(TIMES[part.time - 1]) if part.time <= len(TIMES) else say("time {number}", number=part.time)
    words = [say("Part {name}", name=part.name)] if part.name else []
    words += [number, time] if part.times > 1 else [number]
    words[0] = words[0][:1].upper() + words[0][1:]
    return " · ".join(words)
