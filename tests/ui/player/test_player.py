"""The player renders what is wanted, plays it, and tells which notes sound."""

import io
from fractions import Fraction
from pathlib import Path
from typing import Any

import mido
import pytest
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.notation.elements import Span, Tune
from composer.notation.reader import read_tune
from composer.playback import synthesizer
from composer.playback.recording import Recording
from composer.playback.settings import Loop
from composer.playback.transport import TransportState
from composer.score.performance import perform
from composer.ui.document.open_tune import Continuity
from composer.ui.jobs import Jobs
from composer.ui.player.player import NOTHING_TO_PLAY, Player

F = Fraction
# A quarter note a second: note n sounds in second n.
TUNE = read_tune("X:1\nT:Four\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|\n")
EDITED = read_tune(TUNE.text.replace("CDEF", "CDGF"))
LONGER = read_tune(TUNE.text.replace("CDEF|", "CDEF|GABc|"))
LONGEST = read_tune(TUNE.text.replace("CDEF|", "CDEF|GABc|CDEF|"))
EMPTY = read_tune("X:1\nT:Empty\nK:C\n")


def take(player: Player, tune: Tune, continuity: Continuity = Continuity.ANOTHER) -> None:
    player.take(tune, perform(tune), continuity)


@pytest.fixture
def player(player: Player) -> Player:
    take(player, TUNE)
    return player


def settle(qtbot: QtBot, jobs: Jobs) -> None:
    """Waits until everything that was asked for is rendered."""
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)


@pytest.fixture
def playing(qtbot: QtBot, player: Player, jobs: Jobs) -> Player:
    player.play()
    settle(qtbot, jobs)
    assert player.playing
    return player


def text_of(tune: Tune, spans: list[Span]) -> list[str]:
    return [tune.text[span.start : span.end] for span in spans]


# Playing


def test_before_the_first_tune_there_is_nothing_to_play(jobs: Jobs, clock: Any, qtbot: QtBot) -> None:
    player = Player(None, jobs, jobs)  # type: ignore[arg-type]
    with qtbot.waitSignal(player.message, timeout=0) as told:
        player.play()
    assert told.args == [NOTHING_TO_PLAY]


def test_it_tells_the_notes_that_sound(qtbot: QtBot, playing: Player, clock: Any) -> None:
    told: list[list[Span]] = []
    playing.notes_sounding.connect(told.append)
    clock.seconds += 2.5
    playing.look()
    assert text_of(TUNE, told[-1]) == ["E"]
    playing.stop()
    assert told[-1] == []


def test_it_stops_at_the_end(qtbot: QtBot, playing: Player, clock: Any) -> None:
    with qtbot.waitSignal(playing.state_changed, timeout=60_000) as told:
        clock.seconds += 6.0
    assert told.args == [TransportState.STOPPED]
    assert playing.onset == 0


def test_playing_again_renders_nothing_anew(
    qtbot: QtBot, playing: Player, jobs: Jobs, rendered: list[bytes]
) -> None:
    playing.stop()
    playing.play()
    assert playing.playing
    assert len(rendered) == 1


def test_to_ask_twice_renders_once(qtbot: QtBot, player: Player, jobs: Jobs, rendered: list[bytes]) -> None:
    player.play()
    player.play()
    settle(qtbot, jobs)
    assert len(rendered) == 1


@pytest.mark.parametrize("loop", [None, Loop(Fraction(0), Fraction(1))])
def test_where_no_round_is_faster_none_is_told(
    qtbot: QtBot, player: Player, jobs: Jobs, clock: Any, loop: Loop | None
) -> None:
    player.change(loop=loop)
    with qtbot.assertNotEmitted(player.round_changed):
        player.play()
        settle(qtbot, jobs)
        clock.seconds += 1
        player.look()


def test_the_space_bar_plays_and_pauses(playing: Player, clock: Any) -> None:
    clock.seconds += 1
    playing.toggle()
    assert playing.transport.state is TransportState.PAUSED
    playing.toggle()
    clock.seconds += 1
    assert playing.onset == F(1, 2)


@pytest.mark.parametrize("act", ["pause", "stop"])
def test_what_is_stopped_before_it_was_rendered_does_not_play(
    qtbot: QtBot, player: Player, jobs: Jobs, rendered: list[bytes], act: str
) -> None:
    player.play()
    getattr(player, act)()
    settle(qtbot, jobs)
    assert len(rendered) == 1
    assert not player.playing


def test_it_plays_from_the_note_that_was_clicked(qtbot: QtBot, player: Player, jobs: Jobs) -> None:
    player.play_from(TUNE.text.index("E"))
    settle(qtbot, jobs)
    assert player.playing
    assert player.onset == F(1, 2)


def test_what_is_paused_is_counted_in_when_it_is_played_from_a_note(
    qtbot: QtBot, player: Player, jobs: Jobs, clock: Any
) -> None:
    player.set_setting("count_in", True)
    player.play()
    settle(qtbot, jobs)
    clock.seconds += 5
    player.pause()
    player.play_from(TUNE.text.index("EF") + 1)
    settle(qtbot, jobs)
    # A bar, and the beats before the note.
    clock.seconds += 6.9
    assert player.onset == F(3, 4)
    clock.seconds += 0.6
    assert player.onset == F(7, 8)


def test_a_click_on_a_note_while_it_plays_jumps_there_without_rendering(
    playing: Player, rendered: list[bytes]
) -> None:
    playing.go_to(TUNE.text.index("EF") + 1)
    assert playing.onset == F(3, 4)
    assert len(rendered) == 1


def test_of_a_repeated_note_the_one_nearest_to_the_place_is_played(player: Player) -> None:
    repeated = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\n|:CDEF:|\n")
    take(player, repeated)
    player.seek(6.5)
    player.go_to(repeated.text.index("D"))
    assert player.onset == F(5, 4)


def test_a_cue_moves_nothing_that_plays(playing: Player) -> None:
    playing.cue(F(1, 2))
    assert playing.onset == 0
    playing.pause()
    playing.cue(F(1, 2))
    assert playing.onset == 0
    playing.stop()
    playing.cue(F(1, 2))
    assert playing.onset == F(1, 2)


def test_a_tune_without_notes_is_answered_with_a_sentence_until_one_with_notes_is_there(
    player: Player,
) -> None:
    told: list[str] = []
    player.message.connect(told.append)
    take(player, EMPTY)
    player.play()
    assert told[-1] == NOTHING_TO_PLAY
    take(player, TUNE, Continuity.EDITED)
    assert told[-1] == ""


# The count-in


def test_a_tune_is_counted_in_wherever_playing_begins(
    qtbot: QtBot, player: Player, jobs: Jobs, clock: Any
) -> None:
    player.set_setting("count_in", True)
    player.play_from(TUNE.text.index("D"))
    settle(qtbot, jobs)
    clock.seconds += 4.9
    assert player.onset == F(1, 4)
    clock.seconds += 0.6
    assert player.onset == F(3, 8)


def test_what_was_counted_in_keeps_its_beginning_when_it_sounds_otherwise(
    qtbot: QtBot, player: Player, jobs: Jobs, clock: Any
) -> None:
    player.set_setting("count_in", True)
    player.play_from(TUNE.text.index("D"))
    settle(qtbot, jobs)
    clock.seconds += 6
    player.set_setting("program", 40)
    settle(qtbot, jobs)
    assert player.onset == F(1, 2)
    player.seek(1.0)
    assert (player.playing, player.onset) == (True, F(1, 4))
    player.set_setting("count_in", False)
    settle(qtbot, jobs)
    assert player.onset == F(1, 4)
    player.seek(0.0)
    assert player.playing
    assert player.onset == 0


def test_a_jump_to_before_the_count_in_renders_anew_and_plays_on(
    qtbot: QtBot, player: Player, jobs: Jobs, rendered: list[bytes]
) -> None:
    player.set_setting("count_in", True)
    player.play_from(TUNE.text.index("E"))
    settle(qtbot, jobs)
    player.seek(0.0)
    settle(qtbot, jobs)
    assert player.playing
    assert len(rendered) == 2
    assert player.onset == 0


def test_a_jump_to_before_the_count_in_leaves_what_is_paused_silent(
    qtbot: QtBot, player: Player, jobs: Jobs
) -> None:
    player.set_setting("count_in", True)
    player.play_from(TUNE.text.index("E"))
    settle(qtbot, jobs)
    player.pause()
    player.seek(0.0)
    settle(qtbot, jobs)
    assert player.transport.state is TransportState.STOPPED
    assert player.onset == 0


def test_a_place_that_is_chosen_while_it_is_rendered_is_counted_in_too(
    qtbot: QtBot, player: Player, jobs: Jobs, clock: Any, rendered: list[bytes]
) -> None:
    player.set_setting("count_in", True)
    player.play()
    player.go_to(TUNE.text.index("E"))
    settle(qtbot, jobs)
    assert len(rendered) == 2
    clock.seconds += 6.5
    assert player.onset == F(5, 8)


# What shapes the sound


def test_another_tempo_takes_over_at_the_same_place_in_the_music(
    qtbot: QtBot, playing: Player, jobs: Jobs, clock: Any, rendered: list[bytes]
) -> None:
    clock.seconds += 2.0
    playing.change(tempo_percent=200)
    settle(qtbot, jobs)
    assert playing.playing
    assert playing.transport.position_seconds == pytest.approx(1.0)
    assert rendered[0] != rendered[1]


@pytest.mark.parametrize(
    ("name", "value"),
    [("transposition_semitones", 2), ("metronome", True), ("accompaniment", True), ("program", 40)],
)
def test_what_shapes_the_sound_is_taken_over_at_the_same_place(
    qtbot: QtBot, playing: Player, jobs: Jobs, clock: Any, rendered: list[bytes], name: str, value: object
) -> None:
    clock.seconds += 2.0
    playing.set_setting(name, value)
    settle(qtbot, jobs)
    assert len(rendered) == 2
    assert playing.playing
    assert playing.onset == F(1, 2)


def test_settings_that_change_faster_than_they_are_rendered_end_with_the_last_one(
    qtbot: QtBot, playing: Player, jobs: Jobs, rendered: list[bytes]
) -> None:
    for semitones in range(1, 6):
        playing.set_setting("transposition_semitones", semitones)
    settle(qtbot, jobs)
    last = mido.MidiFile(file=io.BytesIO(rendered[-1]))
    assert next(m.note for m in last if m.type == "note_on") == 65
    assert len(rendered) < 6


def test_what_is_stopped_is_rendered_as_it_is_set_so_that_it_plays_at_once(
    qtbot: QtBot, playing: Player, jobs: Jobs, rendered: list[bytes]
) -> None:
    playing.stop()
    playing.set_setting("program", 40)
    settle(qtbot, jobs)
    assert len(rendered) == 2
    playing.play()
    assert playing.playing


def test_a_setting_that_changes_nothing_is_not_told(qtbot: QtBot, playing: Player, jobs: Jobs) -> None:
    with qtbot.assertNotEmitted(playing.settings_changed):
        playing.change(tempo_percent=100)
    assert not jobs.running


def test_another_tempo_moves_the_place_that_is_shown_of_what_is_stopped(player: Player) -> None:
    places, durations = list[float](), list[float]()
    player.position_changed.connect(places.append)
    player.duration_changed.connect(durations.append)
    player.seek(1.0)
    player.change(tempo_percent=50)
    assert (places[-1], durations[-1]) == (2.0, 8.0)


# Another tune, and the same one edited


def test_another_tune_stops_the_one_that_plays_and_leaves_its_loop(playing: Player) -> None:
    playing.change(loop=Loop(F(0), F(1, 2)))
    take(playing, TUNE)
    assert playing.transport.state is TransportState.STOPPED
    assert playing.transport.loaded is None
    assert playing.settings.loop is None


def test_another_tune_begins_at_its_start(qtbot: QtBot, playing: Player, clock: Any) -> None:
    places: list[float] = []
    playing.position_changed.connect(places.append)
    clock.seconds += 2.0
    playing.pause()
    take(playing, LONGER)
    assert (places[-1], playing.onset) == (0.0, 0)


def test_what_is_rendered_of_the_tune_before_does_not_play(
    qtbot: QtBot, player: Player, jobs: Jobs, rendered: list[bytes]
) -> None:
    player.play()
    take(player, EDITED)
    settle(qtbot, jobs)
    assert player.transport.loaded is None
    assert not player.playing


def test_the_wish_to_play_is_left_with_the_tune(
    qtbot: QtBot, player: Player, jobs: Jobs, rendered: list[bytes]
) -> None:
    player.play()
    take(player, LONGER)
    take(player, LONGEST, Continuity.EDITED)
    settle(qtbot, jobs)
    assert not player.playing
    assert len(rendered) == 1


def test_the_same_tune_opened_again_plays(qtbot: QtBot, playing: Player, jobs: Jobs) -> None:
    take(playing, TUNE)
    playing.play()
    settle(qtbot, jobs)
    assert playing.playing


def test_an_edit_plays_on_at_its_place(
    qtbot: QtBot, playing: Player, jobs: Jobs, clock: Any, rendered: list[bytes]
) -> None:
    clock.seconds += 2.0
    told: list[list[Span]] = []
    playing.notes_sounding.connect(told.append)
    take(playing, EDITED, Continuity.EDITED)
    # Until it is rendered, what sounds stands elsewhere in the text.
    assert told == [[]] or not told
    settle(qtbot, jobs)
    assert len(rendered) == 2
    assert playing.playing
    assert playing.onset == F(1, 2)
    playing.seek(2.5)
    assert text_of(EDITED, told[-1]) == ["G"]


def test_an_edit_while_it_is_stopped_renders_nothing_until_it_is_played(
    qtbot: QtBot, playing: Player, jobs: Jobs, rendered: list[bytes]
) -> None:
    playing.stop()
    take(playing, EDITED, Continuity.EDITED)
    settle(qtbot, jobs)
    assert len(rendered) == 1
    playing.play()
    settle(qtbot, jobs)
    assert len(rendered) == 2


def test_an_edit_that_is_taken_back_renders_nothing_anew(
    playing: Player, jobs: Jobs, rendered: list[bytes]
) -> None:
    playing.stop()
    take(playing, EDITED, Continuity.EDITED)
    take(playing, read_tune(TUNE.text), Continuity.EDITED)
    playing.play()
    assert playing.playing
    assert len(rendered) == 1


def test_an_edit_while_the_tune_is_rendered_is_what_plays(
    qtbot: QtBot, player: Player, jobs: Jobs, rendered: list[bytes]
) -> None:
    player.play()
    take(player, EDITED, Continuity.EDITED)
    settle(qtbot, jobs)
    assert player.playing
    assert player.transport.loaded is not None
    assert player.transport.loaded.request.tune == EDITED


def test_an_edit_that_leaves_no_notes_stops(playing: Player) -> None:
    take(playing, EMPTY, Continuity.EDITED)
    assert playing.transport.state is TransportState.STOPPED


def test_an_edit_that_takes_the_place_away_goes_to_the_start(player: Player) -> None:
    take(player, LONGER)
    player.seek(6.0)
    take(player, LONGEST, Continuity.EDITED)
    assert player.onset == F(3, 2)
    places: list[float] = []
    player.position_changed.connect(places.append)
    take(player, TUNE, Continuity.EDITED)
    assert (player.onset, places[-1]) == (0, 0.0)


# A tune that is being written


def test_a_tune_that_is_written_plays_on_over_what_comes_and_waits_for_it(
    qtbot: QtBot,
    player: Player,
    jobs: Jobs,
    clock: Any,
    rendered: list[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    output, started, began = player.transport.output, list[int](), clock.seconds
    begin = output.start

    def start(recording: Recording, from_frame: int) -> None:
        started.append(from_frame)
        begin(recording, from_frame)

    monkeypatch.setattr(output, "start", start)
    take(player, TUNE, Continuity.GROWING)
    player.play()
    settle(qtbot, jobs)
    clock.seconds = began + 30.0
    player.look()
    assert player.playing
    assert player.onset == 1
    clock.seconds = began + 1.5
    player.look()
    told: list[list[Span]] = []
    player.notes_sounding.connect(told.append)
    take(player, LONGER, Continuity.GROWING)
    # What is written stands still: its notes stay lit until more is rendered.
    assert told == []
    clock.seconds = began + 30.0
    settle(qtbot, jobs)
    clock.seconds = began + 31.5
    player.look()
    assert player.onset == F(11, 8)
    assert text_of(LONGER, told[-1]) == ["A"]
    take(player, LONGEST, Continuity.GROWN)
    settle(qtbot, jobs)
    assert player.onset == F(11, 8)
    # It was silent once, at the end of what was written first; the rest took over while it sounded.
    assert started == [0, 4000]
    loaded = player.transport.loaded
    assert loaded is not None
    # As loud from its first bars to its last.
    assert isinstance(loaded.take, Recording)
    assert loaded.take.gain == 1
    clock.seconds = began + 50.0
    player.look()
    assert not player.playing
    assert len(rendered) == 3


def test_its_first_bars_are_heard_though_more_is_written_already(
    qtbot: QtBot, player: Player, jobs: Jobs
) -> None:
    take(player, TUNE, Continuity.GROWING)
    player.play()
    heard: list[Tune] = []

    def note_tune(_state: object) -> None:
        if player.playing and player.transport.loaded is not None:
            heard.append(player.transport.loaded.request.tune)

    player.state_changed.connect(note_tune)
    take(player, LONGER, Continuity.GROWING)
    settle(qtbot, jobs)
    assert heard == [TUNE]
    assert player.transport.loaded is not None
    assert player.transport.loaded.request.tune == LONGER


def test_each_tune_that_is_written_has_a_loudness_of_its_own(
    qtbot: QtBot, player: Player, jobs: Jobs
) -> None:
    for number in (1, 2):
        take(player, TUNE, Continuity.GROWING)
        player.play()
        settle(qtbot, jobs)
        assert player.transport.loaded is not None
        assert player.transport.loaded.take.gain == number  # type: ignore[attr-defined]
        take(player, LONGER)


def test_what_is_written_is_not_played_again_once_it_was_stopped(
    qtbot: QtBot, player: Player, jobs: Jobs, rendered: list[bytes]
) -> None:
    take(player, TUNE, Continuity.GROWING)
    player.play()
    settle(qtbot, jobs)
    player.stop()
    take(player, LONGER, Continuity.GROWN)
    settle(qtbot, jobs)
    assert not player.playing
    assert len(rendered) == 1


def test_what_was_rendered_with_other_settings_does_not_play_while_the_tune_grows(
    qtbot: QtBot, player: Player, jobs: Jobs, clock: Any
) -> None:
    take(player, TUNE, Continuity.GROWING)
    player.play()
    heard: list[int] = []

    def note_program(_state: object) -> None:
        if player.playing and player.transport.loaded is not None:
            heard.append(player.transport.loaded.request.settings.program)

    player.state_changed.connect(note_program)
    player.set_setting("program", 40)
    take(player, LONGER, Continuity.GROWING)
    settle(qtbot, jobs)
    assert heard == [40]


def test_a_second_tune_that_is_written_is_another_tune(
    qtbot: QtBot, player: Player, jobs: Jobs, clock: Any
) -> None:
    take(player, TUNE, Continuity.GROWING)
    player.play()
    settle(qtbot, jobs)
    take(player, LONGER, Continuity.GROWN)
    settle(qtbot, jobs)
    clock.seconds += 2
    player.pause()
    with qtbot.waitSignal(player.tune_changed, timeout=0) as told:
        take(player, TUNE, Continuity.GROWING)
    assert told.args == [False]
    assert (player.transport.state, player.onset) == (TransportState.STOPPED, 0)


def test_whole_is_only_what_has_grown(playing: Player) -> None:
    take(playing, LONGER, Continuity.GROWN)
    assert not playing.playing


def test_an_edit_of_what_has_grown_begins_where_it_is(
    qtbot: QtBot, player: Player, jobs: Jobs, clock: Any
) -> None:
    take(player, TUNE, Continuity.GROWING)
    player.play()
    settle(qtbot, jobs)
    take(player, EDITED, Continuity.EDITED)
    settle(qtbot, jobs)
    # It is another sound from its first bar on, not more of the one before.
    assert player.transport.loaded is not None
    assert player.transport.loaded.request.growth is None
    clock.seconds += 6
    player.look()
    assert not player.playing


# Outputs and failures


def test_an_output_without_a_device_is_told_and_the_page_is_followed_in_silence(
    qtbot: QtBot, player: Player, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = player.transport.output
    monkeypatch.setattr(output, "available", False, raising=False)
    monkeypatch.setattr(output, "explanation", "No sound card.", raising=False)
    told: list[str] = []
    player.message.connect(told.append)
    player.play()
    assert player.preparing
    settle(qtbot, jobs)
    assert told == ["No sound card."]
    assert not player.preparing
    player.look()
    assert player.playing


def test_a_rendering_that_fails_leaves_it_stopped_and_is_tried_again(
    qtbot: QtBot, player: Player, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(midi: bytes, soundfont: Path | None = None, gain: float | None = None) -> Recording:
        raise ComposerError("No SoundFont.")

    silence = synthesizer.synthesize
    monkeypatch.setattr(synthesizer, "synthesize", refuse)
    with qtbot.waitSignal(jobs.failed, timeout=60_000):
        player.play()
    settle(qtbot, jobs)
    assert player.transport.state is TransportState.STOPPED
    monkeypatch.setattr(synthesizer, "synthesize", silence)
    player.play()
    settle(qtbot, jobs)
    assert player.playing
    player.stop()
    take(player, LONGER)
    monkeypatch.setattr(synthesizer, "synthesize", refuse)
    with qtbot.waitSignal(jobs.failed, timeout=60_000):
        player.play()
    monkeypatch.setattr(synthesizer, "synthesize", silence)
    take(player, LONGEST, Continuity.EDITED)
    settle(qtbot, jobs)
    assert not player.playing


def test_first_bars_that_fail_do_not_end_the_wish_to_hear_the_tune(
    qtbot: QtBot, player: Player, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    silence, failures = synthesizer.synthesize, [ComposerError("No SoundFont.")]

    def refuse_once(midi: bytes, soundfont: Path | None = None, gain: float | None = None) -> Recording:
        if failures:
            raise failures.pop()
        return silence(midi, soundfont, gain)

    monkeypatch.setattr(synthesizer, "synthesize", refuse_once)
    take(player, TUNE, Continuity.GROWING)
    player.play()
    take(player, LONGER, Continuity.GROWING)
    settle(qtbot, jobs)
    assert player.playing
