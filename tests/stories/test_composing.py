"""Composing in the real window: what is asked for, what comes of it, and work on a tune."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.composition.events import TuneComposed
from composer.composition.originality.comparison import Originality
from composer.composition.ranking import Criterion, Ranking
from composer.composition.written_bars import written_bars
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.library.records import Provenance
from composer.model.checkpoint import Checkpoint, write_checkpoint
from composer.model.header import CheckpointHeader
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.notation.reader import read_tune
from composer.training.settings import TrainingSettings
from composer.ui.dialogs.other_bars import OtherBarsDialog
from composer.ui.document.open_tune import OpenTune
from composer.ui.places.compose.tunes import ComposedTune, Order, facts_of
from composer.ui.window_assembly import WindowAssembly
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.starter import starter_path

SECONDS = 1000
CHARACTERS = "R:rejig\nM:4/4\nL:1/8\nK:GABCDEFabcdefgz,'^_=<>(-[]|: 235679#m"
LEARNT = "X:1\nT:The Only One\nR:jig\nM:6/8\nL:1/8\nK:D\ndfd ecA|dfd ecA|dfd ecA|d3 d3|]\n"
TUNE = "X:1\nT:Mine\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|Acea ecAG|F2D2 D4|]\n"


@pytest.fixture
def folder(stage: Any, tmp_path: Path) -> Path:
    """A model whose weights are dice, in the window's folder, and a book that it is said to come from."""
    book = tmp_path / "book.abc"
    book.write_text(LEARNT)
    KnownTunes.in_home(stage.folders.home).add([str(book)])  # the person has opened it once
    network, dice = LstmSettings(embedding_dimension=8, rnn_units=16), np.random.default_rng(0)
    vocabulary = Vocabulary.of(CHARACTERS)
    header = CheckpointHeader(
        network=network, training=TrainingSettings(), vocabulary=vocabulary,
        corpus="dice", form="canonical", sources=(str(book),), step=1, checkpoints=0, train_loss=None,
        validation_loss=None, best_validation_loss=None, untrained_loss=4.0, untrained_sample="",
        random_state=np.random.PCG64(0).state, can_resume=False,
    )  # fmt: skip
    shapes = lstm_shapes(network, len(vocabulary)).weights
    arrays = {name: dice.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}
    folder: Path = stage.folders.models / "Dice"
    write_checkpoint(folder / "best.npz", Checkpoint(header, np.zeros(1), np.zeros((0, 2)), arrays))
    return folder


@pytest.fixture
def composing(folder: Path, stage: Any) -> WindowAssembly:
    assembly: WindowAssembly = stage.open()
    assembly.compose.settings.drawn.set_values({"new_seed": False, "seed": 5, "count": 2})
    return assembly


def click(qtbot: QtBot, widget: QWidget) -> None:
    assert widget.isEnabled()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def idle(qtbot: QtBot, assembly: WindowAssembly) -> None:
    qtbot.waitUntil(
        lambda: not assembly.compose.advice.busy and not assembly.jobs.running, timeout=60 * SECONDS
    )


def compose(qtbot: QtBot, assembly: WindowAssembly) -> None:
    idle(qtbot, assembly)
    click(qtbot, assembly.compose.buttons.compose)
    idle(qtbot, assembly)


def kept(assembly: WindowAssembly) -> list[str]:
    return [tune.text for tune in assembly.autosave.library.tunes()]


def put_on_page(qtbot: QtBot, assembly: WindowAssembly, text: str = TUNE) -> None:
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        assembly.document.open(OpenTune(text))


def test_what_is_asked_for_is_what_comes(qtbot: QtBot, composing: WindowAssembly) -> None:
    composing.compose.settings.asked.set_values(
        {"key": "G major", "meter": "4/4", "bars": 8, "opening": "G2 Bd", "ends_on_tonic": True}
    )
    compose(qtbot, composing)
    assert len(kept(composing)) == 2
    for text in kept(composing):
        tune = read_tune(text)
        assert tune.valid
        assert "\nM:4/4\n" in text
        assert "\nK:G\n" in text
        assert text.partition("K:G\n")[2].lstrip("|:").startswith("G2 Bd")
    assert composing.page.editor.text() in kept(composing)
    assert [row.bars for row in composing.compose.page.composed.rows()] == [8, 8]


def test_another_like_this_has_its_key_and_meter_and_says_which_bars_they_share(
    qtbot: QtBot, composing: WindowAssembly
) -> None:
    put_on_page(qtbot, composing)
    composing.compose.settings.asked.set_values({"key": "G minor"})
    idle(qtbot, composing)
    composing.window.show_place("library")
    composing.features["like"].compose()
    idle(qtbot, composing)
    assert composing.window.place == "compose"
    assert len(kept(composing)) == 2
    for text in kept(composing):
        assert "\nM:4/4\nL:1/8\nK:D\n" in text
        assert ", like Mine\n" in text
    account = composing.compose.about
    assert account.shared.isVisibleTo(account)
    assert account.shared.text() == "Composed like “Mine”. None of its bars is one of the example’s."
    compose(qtbot, composing)
    assert not account.shared.isVisibleTo(account)


def test_what_keeps_the_page_from_being_an_example_is_told_and_nothing_is_lost(
    qtbot: QtBot, composing: WindowAssembly, stage: Any
) -> None:
    put_on_page(qtbot, composing, TUNE.replace("Acea ecAG", "Z"))
    composing.features["like"].compose()
    idle(qtbot, composing)
    assert "its corpus has no “Z”" in stage.told[-1]
    assert composing.page.editor.text() == TUNE.replace("Acea ecAG", "Z")
    composing.document.open(OpenTune(""))
    with pytest.raises(ComposerError, match="No tune is open"):
        composing.features["like"].compose()


def test_rhythms_of_the_models_own_tunes_are_offered_once_they_have_been_read(
    qtbot: QtBot, composing: WindowAssembly
) -> None:
    compose(qtbot, composing)
    offered = composing.compose.settings.asked.editor("rhythm")
    assert [offered.itemText(row) for row in range(offered.count())] == ["any", "jig", "Other…"]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"bars": 9, "form": "AABB"}, "9 bars can’t be shared out among the 4 sections"),
        ({"opening": "A,2", "compass": "D whistle (D to b)"}, "outside the compass of the D whistle"),
        ({"meter": "11/3"}, "“M:11/3” is no meter"),
        ({"key": "A dorian"}, "can’t write “K:Ador”"),
    ],
)
def test_what_cannot_be_met_is_told_before_composing_and_can_be_mended(
    qtbot: QtBot, composing: WindowAssembly, asked: dict[str, Any], told: str
) -> None:
    settings = composing.compose.settings
    idle(qtbot, composing)
    settings.asked.set_values(asked)
    problem = settings.asked.problem
    qtbot.waitUntil(lambda: told in problem.text(), timeout=20 * SECONDS)
    assert problem.isVisible()
    assert not settings.footer.compose.isEnabled()
    assert not settings.footer.best.isEnabled()
    settings.reset.trigger()
    qtbot.waitUntil(settings.footer.compose.isEnabled, timeout=20 * SECONDS)
    assert not problem.isVisible()


def test_settings_are_as_they_were_when_the_window_opens_again(stage: Any, composing: WindowAssembly) -> None:
    settings = composing.compose.settings
    settings.asked.set_values({"key": "E minor", "bars": 16, "varied": True})
    settings.drawn.set_values({"temperature": 1.25, "top_k": 7})
    composing.compose.about.ranking.set_weights({"home": 2.0})
    asked, drawn = settings.asked.values(), settings.drawn.values()
    stage.close(composing)
    again = stage.open().compose
    assert again.settings.asked.values() == asked
    assert again.settings.drawn.values() == drawn
    assert again.page.composed.weights["home"] == 2.0


def test_what_is_set_out_of_sight_is_counted_on_the_line_that_hides_it(composing: WindowAssembly) -> None:
    settings = composing.compose.settings
    settings.asked.set_values({"meter": "6/8", "ends_on_tonic": True})
    settings.drawn.set_values({"start": "M:6/8", "new_seed": False})
    assert settings.asked.more.button.text() == "More wishes (2 set)"
    assert settings.drawn.more.button.text() == "For the lab (2 set)"
    settings.reset.trigger()
    assert settings.asked.more.button.text() == "More wishes"
    assert settings.drawn.more.button.text() == "For the lab"


def test_the_page_grows_read_only_and_comes_back_where_no_tune_comes_of_it(
    qtbot: QtBot, composing: WindowAssembly
) -> None:
    put_on_page(qtbot, composing)
    page, place = composing.page, composing.compose
    place.grew.emit("M:4/4\nL:1/8\nK:D\nDFAd fd")
    place.grew.emit("M:4/4\nL:1/8\nK:D\nDFAd fdAF|GB")
    qtbot.waitUntil(lambda: page.editor.text().endswith("K:D\nDFAd fdAF|\n"), timeout=20 * SECONDS)
    assert page.editor.isReadOnly()
    document, rework = composing.document, composing.features["rework"]
    for change in (
        lambda: document.change("X:1\nK:C\nC|\n"),
        lambda: document.try_variant("K:C\nC|"),
        rework.again,
    ):
        with pytest.raises(ComposerError, match="still being composed"):
            change()
    place.grown.emit()
    assert page.editor.text() == TUNE
    assert not page.editor.isReadOnly()
    assert not composing.autosave.pending


def test_after_compose_was_pressed_the_space_bar_plays(qtbot: QtBot, composing: WindowAssembly) -> None:
    idle(qtbot, composing)
    composing.window.activateWindow()
    composing.compose.buttons.compose.setFocus()
    qtbot.waitUntil(composing.compose.buttons.compose.hasFocus, timeout=5 * SECONDS)
    compose(qtbot, composing)
    assert composing.compose.page.tunes.hasFocus() or composing.compose.page.tunes.isAncestorOf(
        composing.window.focusWidget()
    )


def test_another_key_is_typed_in_a_field_that_leads_back_to_the_list(
    qtbot: QtBot, composing: WindowAssembly
) -> None:
    asked = composing.compose.settings.asked
    box = asked.editor("key")
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    assert box.line.isVisible()
    assert box.line.geometry() == box.rect()
    qtbot.keyClicks(box.line, "Em")
    assert asked.values()["key"] == "Em"
    box.line.actions()[0].trigger()
    assert not box.line.isVisible()
    assert asked.values()["key"] == ""


def test_what_a_job_that_was_given_up_still_tells_is_not_among_the_new_ways(
    qtbot: QtBot, composing: WindowAssembly
) -> None:
    put_on_page(qtbot, composing)
    composing.features["rework"].again()
    old = next(job for job in composing.jobs.running if job.name == "Working on the tune")
    composing.features["rework"].again()
    old.happened.emit(TuneComposed(0, 1, "X:1\nT:Old\nK:C\nC|\n", "Old"))
    assert not any("T:Old" in text for text in ways(qtbot, composing))


def test_a_page_that_is_heard_is_not_taken_by_one_that_grows(qtbot: QtBot, composing: WindowAssembly) -> None:
    put_on_page(qtbot, composing)
    composing.player.play()
    qtbot.waitUntil(lambda: composing.player.playing, timeout=20 * SECONDS)
    composing.compose.grew.emit("M:4/4\nL:1/8\nK:D\nDFAd fdAF|GB")
    assert composing.page.editor.text() == TUNE
    composing.player.stop()


def test_stopping_keeps_the_tunes_that_are_complete(qtbot: QtBot, composing: WindowAssembly) -> None:
    composing.compose.settings.drawn.set_values({"count": 1000})
    composing.compose.settings.asked.set_values({"bars": 4})
    idle(qtbot, composing)
    click(qtbot, composing.compose.buttons.compose)
    qtbot.waitUntil(lambda: len(composing.compose.page.composed) > 0, timeout=30 * SECONDS)
    click(qtbot, composing.compose.buttons.stop)
    idle(qtbot, composing)
    listed = [tune.kept.text for tune in composing.compose.page.composed.shown()]
    assert 0 < len(listed) < 1000
    assert sorted(kept(composing)) == sorted(listed)
    assert "Stopped" in composing.compose.page.status.text()
    assert not composing.page.editor.isReadOnly()


def listed(assembly: WindowAssembly, name: str, values: dict[str, float], shared: int) -> None:
    """Lists a tune whose ranking has these parts and that shares so many bars with a training tune."""
    text = TUNE.replace("Mine", name)
    parts = tuple(Criterion(part, value, "A sentence.") for part, value in values.items())
    event = TuneComposed(0, 1, text, name, originality=Originality(shared, "The Boyne Hunt", 0))
    event = TuneComposed(**{**vars(event), "ranking": Ranking(parts, 0.0)})
    kept = assembly.autosave.keep_composed(text, Provenance(model="Dice", seed=1))
    assembly.compose.page.add(ComposedTune(kept, event, facts_of(text)))
    assembly.compose.page.show_again()


def titles(assembly: WindowAssembly) -> list[str]:
    tunes = assembly.compose.page.tunes.tunes
    return [tunes.row(position).title for position in range(tunes.rowCount())]


def test_flagged_tunes_say_what_they_share_and_can_be_hidden(qtbot: QtBot, composing: WindowAssembly) -> None:
    page = composing.compose.page
    listed(composing, "Copied", {"home": 1.0}, shared=5)
    listed(composing, "Its own", {"home": 1.0}, shared=1)
    assert page.composed.rows()[1].flag == "5 bars copied"
    assert titles(composing) == ["Its own", "Copied"]
    page.hide_flagged.setChecked(True)
    assert titles(composing) == ["Its own"]
    page.hide_flagged.setChecked(False)
    assert len(titles(composing)) == 2


def test_other_weights_rank_anew_at_once(qtbot: QtBot, composing: WindowAssembly) -> None:
    page = composing.compose.page
    listed(composing, "Homely", {"home": 1.0, "steps": 0.2}, shared=0)
    listed(composing, "Smooth", {"home": 0.0, "steps": 0.9}, shared=0)
    page.set_order(Order.BEST)
    assert titles(composing) == ["Homely", "Smooth"]
    page.tunes.select(0)
    assert composing.compose.about.figure.text() == "60"
    composing.compose.about.ranking.sliders["home"].setValue(0)
    assert titles(composing) == ["Smooth", "Homely"]
    assert composing.compose.about.figure.text() == "20"
    composing.compose.about.ranking.same.click()
    assert titles(composing) == ["Homely", "Smooth"]


def test_a_tune_stands_beside_the_one_that_it_shares_most_with(
    qtbot: QtBot, composing: WindowAssembly
) -> None:
    compose(qtbot, composing)  # reads the book, so that it is known
    page, text = composing.compose.page, LEARNT.replace("The Only One", "Copy")
    found = Originality(3, "The Only One", 0, tuple(bar for bar in _spans(text)[:3]), 0)
    event = TuneComposed(0, 1, text, "Copy", originality=found)
    kept_tune = composing.autosave.keep_composed(text, Provenance(model="Dice", seed=1))
    sources = composing.compose.settings.chosen.sources  # type: ignore[union-attr]
    page.add(ComposedTune(kept_tune, event, facts_of(text), sources))
    page.show_open(kept_tune.identifier)
    click(qtbot, composing.compose.about.side_by_side)
    dialog = composing.compose.side_by_side
    assert dialog is not None
    columns = dialog.columns
    qtbot.waitUntil(lambda: columns[1].sheet.pages is not None, timeout=30 * SECONDS)
    assert columns[1].title.text() == "Learned from: The Only One"
    assert "dfd ecA" in columns[1].text.text()
    assert len(columns[0].sheet.highlighted_boxes()) == len(columns[1].sheet.highlighted_boxes()) == 18
    dialog.close()
    idle(qtbot, composing)


def _spans(text: str) -> list[Any]:
    from composer.melody.bars import bars_of

    return [bar.span for bar in bars_of(read_tune(text))]


def ways(qtbot: QtBot, assembly: WindowAssembly) -> list[str]:
    idle(qtbot, assembly)
    found = []
    for number in range(1, len(assembly.variants.bar.buttons)):
        with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
            click(qtbot, assembly.variants.bar.buttons[number])
        found.append(assembly.page.editor.text())
    return found


def test_bars_composed_anew_leave_all_others_and_one_undo_takes_them_back(
    qtbot: QtBot, composing: WindowAssembly
) -> None:
    put_on_page(qtbot, composing)
    editor, bars = composing.page.editor, written_bars(TUNE)
    composing.document.select(bars[1].start, bars[2].end)
    composing.features["rework"].again()
    found = ways(qtbot, composing)
    assert len(found) == len(set(found)) == 8
    for text in found:
        assert text.startswith(TUNE[: bars[1].start])
        assert text.endswith(TUNE[bars[2].end :])
        assert text != TUNE
        assert read_tune(text).valid
    assert not composing.autosave.pending
    click(qtbot, composing.variants.bar.buttons[0])
    assert editor.text() == TUNE
    composing.variants.show_way(3)
    click(qtbot, composing.variants.bar.keep)
    assert editor.text() == found[2]
    assert composing.autosave.pending
    assert not composing.variants.bar.isVisible()
    composing.document.undo()
    assert editor.text() == TUNE
    composing.player.stop()


def test_bars_are_composed_like_those_that_the_person_names_and_the_cadence_stays(
    qtbot: QtBot, composing: WindowAssembly, monkeypatch: pytest.MonkeyPatch, stage: Any
) -> None:
    put_on_page(qtbot, composing)
    proposed: list[str] = []
    monkeypatch.setattr(OtherBarsDialog, "ask", lambda _, usual: proposed.append(usual) or "4")
    bars = written_bars(TUNE)
    composing.document.select(bars[1].start, bars[2].end)
    composing.features["rework"].keeps_cadence.setChecked(True)
    composing.features["rework"].like()
    assert proposed == ["4"]
    assert "The marked bar is composed in the rhythm of bar 4" in composing.variants.bar.sentence.text()
    for text in ways(qtbot, composing):
        assert [8 * event.duration for event in written_bars(text)[1].events] == [2, 2, 4]
        assert text.endswith(TUNE[bars[2].start :])
    composing.variants.give_up()
    monkeypatch.setattr(OtherBarsDialog, "ask", lambda _, usual: "")
    composing.features["rework"].like()
    assert not composing.variants.bar.isVisible()
    composing.player.stop()


def test_an_answer_changes_the_bars_behind_the_selection(
    qtbot: QtBot, composing: WindowAssembly, stage: Any
) -> None:
    put_on_page(qtbot, composing)
    bars = written_bars(TUNE)
    composing.document.select(bars[0].start, bars[1].end)
    composing.features["rework"].answer()
    assert "1 bar returns; what follows ends on the key note" in composing.variants.bar.sentence.text()
    for text in ways(qtbot, composing):
        assert text.startswith(TUNE[: bars[1].end] + "|DFAd fdAF|")
        assert written_bars(text)[3].events[-1].pitches[0].step == "D"
    composing.variants.give_up()
    composing.document.select(bars[2].start, bars[3].end)
    composing.features["rework"].answer()
    idle(qtbot, composing)
    assert "takes as many behind them" in stage.told[-1]
    assert composing.page.editor.text() == TUNE
    composing.player.stop()


def test_a_way_that_is_not_kept_leaves_nothing(qtbot: QtBot, composing: WindowAssembly) -> None:
    put_on_page(qtbot, composing)
    composing.document.select(written_bars(TUNE)[3].start, written_bars(TUNE)[3].start)
    composing.features["rework"].vary()
    ways(qtbot, composing)
    click(qtbot, composing.variants.bar.give_up)
    assert composing.page.editor.text() == TUNE
    assert not composing.autosave.pending
    composing.player.stop()


def test_from_another_note_all_behind_it_is_composed_anew(qtbot: QtBot, composing: WindowAssembly) -> None:
    put_on_page(qtbot, composing)
    sure = composing.features["confidence"]
    sure.switch.setChecked(True)
    qtbot.waitUntil(lambda: len(sure.notes) > 20, timeout=20 * SECONDS)
    assert composing.features["confidence"].legend.isVisible()
    note = sure.notes[8]
    other = next(each for each in note.alternatives if each.text in "ABcdefab")
    sure.go_on_with(note, other)
    for text in ways(qtbot, composing):
        assert text.startswith(TUNE[: note.start] + other.text)
        assert read_tune(text).valid
    composing.variants.give_up()
    sure.switch.setChecked(False)
    assert not composing.features["confidence"].legend.isVisible()
    idle(qtbot, composing)
    composing.player.stop()


def test_a_damaged_model_says_why_and_the_one_in_the_box_composes(qtbot: QtBot, stage: Any) -> None:
    folder = stage.folders.models / "Damaged"
    folder.mkdir(parents=True)
    (folder / "last.npz").write_bytes(b"PK\x03\x04 not a checkpoint")
    settings = stage.open().compose.settings
    assert settings.model.itemText(0) == "Damaged (can’t be used)"
    assert "last.npz" in settings.model.itemData(0, Qt.ItemDataRole.ToolTipRole)
    assert not settings.model.model().item(0).isEnabled()
    assert settings.chosen.path == starter_path()
    assert "O’Neill’s" in settings.model_help.toolTip()
    assert settings.footer.compose.isEnabled()


def test_a_new_user_hears_a_tune_at_one_press(qtbot: QtBot, stage: Any) -> None:
    assembly = stage.open()
    first = assembly.compose.first_start
    assert first.isVisible()
    with qtbot.waitSignal(assembly.reader.engraved, timeout=60_000):
        qtbot.mouseClick(first.compose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not assembly.compose.buttons.stop.isEnabled(), timeout=60_000)
    tunes = assembly.compose.page.composed.shown()
    assert tunes
    assert all(tune.composed.valid for tune in tunes)
    assert not first.isVisible()
    assembly.player.stop()
    assembly.player.toggle()
    qtbot.waitUntil(lambda: assembly.player.onset > 0, timeout=60_000)
    assembly.player.stop()


def test_the_composed_list_is_as_it_was_after_a_restart(
    qtbot: QtBot, stage: Any, composing: WindowAssembly
) -> None:
    composing.compose.page.set_order(Order.NEWEST)
    compose(qtbot, composing)
    listed(composing, "Copied", {"home": 1.0}, shared=5)
    listed(composing, "Gone", {"home": 0.5}, shared=0)
    for tune in composing.compose.page.composed.shown()[:2]:
        composing.compose.memory.add(tune)
    gone, *before = composing.compose.page.composed.shown()
    composing.autosave.library.delete(gone.kept.identifier)
    composing.compose.page.set_order(Order.BEST)
    shown = [tune.composed for tune in composing.compose.page.composed.shown() if tune in before]
    stage.close(composing)

    again: WindowAssembly = stage.open()
    page = again.compose.page
    assert not again.compose.first_start.isVisible()
    qtbot.waitUntil(lambda: len(page.composed) > 0, timeout=20 * SECONDS)
    assert page.order.value() == "BEST"
    assert [tune.composed for tune in page.composed.shown()] == shown
    assert "Copied" in titles(again)
    assert page.composed.flagged == 1
    page.tunes.select(titles(again).index("Copied"))
    assert "5 bars in a row are also in" in again.compose.about.originality.text()
    assert "T:Copied" in again.page.editor.text()


def test_a_damaged_list_is_told_and_the_rest_of_it_is_there(
    qtbot: QtBot, stage: Any, composing: WindowAssembly
) -> None:
    compose(qtbot, composing)
    stage.close(composing)
    path = stage.folders.home / "composed.jsonl"
    path.write_bytes(path.read_bytes() + b'{"tune": 7')
    page = stage.open().compose.page
    qtbot.waitUntil(lambda: len(page.composed) == 2, timeout=20 * SECONDS)
    qtbot.waitUntil(lambda: "1 of the tunes composed before" in page.status.text(), timeout=20 * SECONDS)


def test_tunes_have_names_of_their_own_and_plain_titles_where_those_are_wanted(
    qtbot: QtBot, composing: WindowAssembly
) -> None:
    compose(qtbot, composing)
    compose(qtbot, composing)
    named = [tune.title for tune in composing.autosave.library.tunes()]
    assert len(named) == 4
    assert len(set(named)) == 2, "the same seeds give the same tunes, and those the same names"
    assert not re.search(r"\d|seed", "".join(named))
    composing.compose.settings.drawn.set_values({"plain_titles": True, "seed": 50})
    compose(qtbot, composing)
    plain = {tune.title for tune in composing.autosave.library.tunes()} - set(named)
    assert len(plain) == 2
    assert all(re.fullmatch(r"[\w# ]+, \d\d? [A-Z][a-z]+, [12]", title) for title in plain)
