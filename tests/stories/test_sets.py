"""Sets in the real window: made of kept tunes, put in order, played through, exported, taken back."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import mido
import pytest
from pytestqt.qtbot import QtBot

from composer.library.records import Provenance
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.formats import Chosen, FormatsDialog
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
# Two seconds each.
TUNE = "X:1\nT:{title}\nM:4/4\nL:1/8\nQ:1/4=240\nK:D\nDFAd fdAF|F2D2 D4|]\n"


@pytest.fixture
def seconds(clock: Any) -> Callable[[], float]:
    """The music passes only when a test turns the clock."""
    clock.seconds = 0.0
    return clock  # type: ignore[no-any-return]


@pytest.fixture
def library(assembly: WindowAssembly) -> WindowAssembly:
    """A window with a set of three tunes, A, B and C, each twice."""
    for title in ("C", "B", "A"):
        assembly.autosave.keep_composed(TUNE.format(title=title), Provenance())
    assembly.window.show_place("library")
    page, settings = assembly.library.page, assembly.library.settings
    page.set_order("title")
    page.tunes.selectAll()
    settings.make_set.click()
    assert page.tab == "sets"
    return assembly


def titles(assembly: WindowAssembly) -> list[str]:
    kept = assembly.library.page.kept_set
    return [f"{entry.title} × {entry.times}" for entry in kept.entries] if kept else []


def said(assembly: WindowAssembly) -> str:
    banner = assembly.window.banner
    return next((one.label.text() for one in (banner.toast, banner) if one.isVisible()), "")


def test_a_set_is_made_of_what_is_selected_and_put_in_order(library: WindowAssembly) -> None:
    details = library.library.settings.tune_set
    assert sorted(titles(library)) == ["A × 2", "B × 2", "C × 2"]
    first, second, third = titles(library)
    details.tunes.select(2)
    assert f"T:{third[0]}" in library.page.editor.text()
    details.up.click()
    assert titles(library) == [first, third, second]
    details.times.setValue(3)
    assert titles(library) == [first, f"{third[0]} × 3", second]
    assert details.tunes.current() == 1
    details.out.click()
    assert titles(library) == [first, second]
    details.add.click()
    assert titles(library) == [first, second, third]
    details.name.setText("Saturday")
    details.name.editingFinished.emit()
    assert [kept.name for kept in library.autosave.library.sets()] == ["Saturday"]


def test_it_is_deleted_with_a_way_back(library: WindowAssembly) -> None:
    before = titles(library)
    library.library.settings.delete_set.click()
    assert titles(library) == []
    assert not library.library.settings.play_set.isEnabled()
    banner = library.window.banner
    next(one for one in (banner.toast, banner) if one.isVisible()).act.click()
    assert titles(library) == before


def test_a_tune_in_the_trash_or_gone_is_told_and_passed_over(library: WindowAssembly) -> None:
    page, settings, kept = library.library.page, library.library.settings, library.library.page.kept_set
    assert kept is not None
    shelf = library.autosave.library
    shelf.delete(kept.entries[0].tune)
    library.autosave.library_changed.emit()
    assert settings.tune_set.tunes.tunes.row(0).fault == "in the trash"
    assert page.sets.tunes.row(0).fault == "1 tune is missing"
    shelf.empty_trash()
    library.autosave.library_changed.emit()
    assert settings.tune_set.tunes.tunes.row(0).fault == "gone"
    assert "1 tune of this set is in the trash or gone" in settings.tune_set.said.text()
    settings.tune_set.tunes.select(1)
    settings.tune_set.tunes.select(0)
    assert settings.play_set.isEnabled()


def play_to_the_end(qtbot: QtBot, library: WindowAssembly, clock: Any) -> list[str]:
    """The names of what is played, one after another."""
    player, heard = library.player, []
    library.library.settings.play_set.click()
    while True:
        qtbot.waitUntil(lambda: player.playing and not library.jobs.running, timeout=60 * SECONDS)
        assert player.tune.title in library.page.editor.text()
        loaded = player.transport.loaded
        assert loaded is not None
        heard.append(f"{player.tune.title} × {len(loaded.itinerary.legs)}, {player.name}")
        clock.seconds += loaded.itinerary.duration_seconds + 5
        player.look()
        if not player.preparing and not library.jobs.running and not library.features["sets"]._opening:
            return heard


def test_it_is_played_through_and_the_page_turns(qtbot: QtBot, library: WindowAssembly, clock: Any) -> None:
    details = library.library.settings.tune_set
    details.tunes.select(1)
    details.times.setValue(1)
    details.name.setText("Evening")
    details.name.editingFinished.emit()
    library.player.change(count_in=True)
    order = [one[0] for one in titles(library)]
    heard = play_to_the_end(qtbot, library, clock)
    times = (2, 1, 2)
    assert heard == [f"{order[n]} × {times[n]}, Evening, {n + 1} of 3" for n in range(3)]
    assert library.player.settings.count_in
    assert library.player.name == ""
    # What is played next is a tune alone again.
    library.player.play()
    qtbot.waitUntil(lambda: library.player.playing and not library.jobs.running, timeout=60 * SECONDS)
    loaded = library.player.transport.loaded
    assert loaded is not None
    assert len(loaded.itinerary.legs) == 1


def test_whoever_stops_or_opens_another_tune_ends_it(
    qtbot: QtBot, library: WindowAssembly, clock: Any
) -> None:
    player = library.player
    library.library.settings.play_set.click()
    qtbot.waitUntil(lambda: player.playing, timeout=60 * SECONDS)
    player.stop()
    player.play()
    qtbot.waitUntil(lambda: player.playing and not library.jobs.running, timeout=60 * SECONDS)
    before = library.document.identifier
    loaded = player.transport.loaded
    assert loaded is not None
    assert len(loaded.itinerary.legs) == 1
    clock.seconds += 60
    player.look()
    assert not player.playing
    assert library.document.identifier == before


def test_it_leaves_as_one_file_of_each_format(
    qtbot: QtBot, library: WindowAssembly, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FormatsDialog, "choose", lambda *_: Chosen(("midi", "abc"), chords=True))
    monkeypatch.setattr(FileDialogs, "choose_export_folder", lambda *_: tmp_path / "out")
    library.player.change(accompaniment=True)
    library.library.settings.export_set.click()
    qtbot.waitUntil(lambda: "The set is exported: 2 files." in said(library), timeout=60 * SECONDS)
    (path,) = (tmp_path / "out").glob("*.mid")
    file = mido.MidiFile(path)
    assert [track.name for track in file.tracks[1:]] == ["Melody", "Chords", "Bass"]
    assert file.length == pytest.approx(12, abs=0.01)


def test_a_damaged_set_is_told_and_the_others_are_there(library: WindowAssembly) -> None:
    shelf, page, settings = library.autosave.library, library.library.page, library.library.settings
    damaged, *_ = shelf.sets()
    shelf._connection.execute("UPDATE tune_sets SET entries = '[{]'")
    whole = shelf.keep_set("Whole", damaged.entries)
    library.autosave.library_changed.emit()
    page.show_set(damaged.identifier)
    assert "damaged" in settings.tune_set.said.text()
    assert not settings.play_set.isEnabled()
    page.show_set(whole.identifier)
    assert settings.play_set.isEnabled()


def test_the_next_tune_begins_in_tempo_and_its_page_comes_after_it(
    qtbot: QtBot, library: WindowAssembly, clock: Any
) -> None:
    player = library.player
    library.library.settings.play_set.click()
    qtbot.waitUntil(
        lambda: player.playing and not library.jobs.running and player.transport._following is not None,
        timeout=60 * SECONDS,
    )
    first, before = player.tune.title, player.transport.loaded
    assert before is not None
    clock.seconds += before.itinerary.duration_seconds + 0.02
    player.look()
    assert player.playing
    assert player.tune.title != first
    assert player.onset < Fraction(1, 8)
    qtbot.waitUntil(lambda: f"T:{player.tune.title}" in library.page.editor.text(), timeout=60 * SECONDS)
    qtbot.waitUntil(lambda: player.name.endswith("2 of 3"), timeout=60 * SECONDS)
    assert player.playing
    player.stop()
    assert player.transport.loaded is None
    qtbot.waitUntil(lambda: not library.jobs.running, timeout=60 * SECONDS)
