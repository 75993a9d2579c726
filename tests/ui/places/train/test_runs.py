"""Runs lie beside and over each other; the form has the settings of the run that it belongs to."""

import csv
import shutil
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from composer.corpus.collection import Corpus
from composer.errors import ComposerError
from composer.model.folder import LAST
from composer.model.header import VERSION
from composer.model.presets import PRESETS
from composer.setting import Row
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.naming import NamingDialog
from composer.ui.dialogs.several import SeveralDialog
from composer.ui.itemmodels.run_table_model import MARK_ROLE, RunTableModel
from composer.ui.places.train.laying_over import distinct
from composer.ui.places.train.place import TrainPlace
from composer.ui.widgets.run_lines import MOST_LINES, pen_of
from composer.workflows.run_notes import NOTES_NAME, RunNotes, read_notes, write_notes
from composer.workflows.runs import Run, table_of
from tests.workflows.runs_on_disk import make_run

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SECONDS = 1000
SMALL = {"layers": 1, "width": 16, "heads": 2, "batch_size": 4, "sequence_length": 32}
QUICK = {**SMALL, "iterations": 20, "checkpoint_interval": 10, "patience": 0}
LONG = {**SMALL, "iterations": 1_000_000, "checkpoint_interval": 500, "patience": 0}


def opened(qtbot: QtBot, home: Any, corpus: Corpus | None = None) -> TrainPlace:
    place: TrainPlace = home.open(corpus)
    qtbot.waitUntil(lambda: not place.comparing._reading.busy, timeout=20 * SECONDS)
    return place


def shown(place: TrainPlace) -> list[str]:
    runs = place.comparing.table.runs
    return [runs.run_at(row).name for row in range(runs.rowCount())]


def choose(place: TrainPlace, *names: str) -> None:
    """As with a click, and with Ctrl and a click."""
    table = place.comparing.table
    table.clearSelection()
    for name in names:
        row = shown(place).index(name)
        table.selectionModel().select(
            table.runs.index(row, 1),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )


def tick(qtbot: QtBot, place: TrainPlace, name: str, ticked: bool = True) -> None:
    runs = place.comparing.table.runs
    state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
    index = runs.index(shown(place).index(name), 0)
    runs.setData(index, state, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(lambda: not place.comparing.laying.busy, timeout=20 * SECONDS)


@pytest.fixture
def three(home: Any) -> Any:
    make_run(home.models / "reels, fast", (2.0, 1.6), learning_rate=0.01)
    make_run(home.models / "reels, slow", (2.0, 1.2), learning_rate=0.001)
    make_run(home.models / "reels, wide", (2.0, 1.4), units=8, learning_rate=0.001)
    return home


def marked(place: TrainPlace) -> dict[str, list[str]]:
    runs = place.comparing.table.runs
    found = {}
    for row, name in enumerate(shown(place)):
        columns = [c for c in range(runs.columnCount()) if runs.index(row, c).data(MARK_ROLE)]
        found[name] = [str(runs.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
    return found


def test_the_table_has_the_best_first_and_marks_what_differs_from_the_chosen_run(
    qtbot: QtBot, three: Any
) -> None:
    place = opened(qtbot, three)
    assert shown(place) == ["reels, slow", "reels, wide", "reels, fast"]
    choose(place, "reels, slow")
    assert marked(place) == {
        "reels, slow": [], "reels, wide": ["RNN units"], "reels, fast": ["Learning rate"],
    }  # fmt: skip
    choose(place, "reels, fast")
    assert marked(place)["reels, wide"] == ["Learning rate", "RNN units"]
    index = place.comparing.table.runs.index(1, 6)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Learning rate 0.001, differs"


def test_another_run_that_is_chosen_is_shown_with_its_own_settings(qtbot: QtBot, three: Any) -> None:
    place = opened(qtbot, three)
    for name, rate, units in (("reels, wide", 0.001, 8), ("reels, fast", 0.01, 4)):
        choose(place, name)
        assert place.progress.header.name.text() == name
        form = place.settings.form
        assert (form.form.values()["learning_rate"], form.network.form.values()["rnn_units"]) == (rate, units)
        assert form.form.values()["iterations"] == 20
        assert place.header.title.text() == "Settings of this run"
    form.set_values({"learning_rate": 0.02})
    assert place.header.title.text() == "Settings of the next run"


def test_what_was_typed_for_the_next_run_comes_back_with_a_click(qtbot: QtBot, three: Any) -> None:
    place, offers = opened(qtbot, three), list[Any]()
    place._session.offered.connect(offers.append)
    choose(place, "reels, wide")
    place.settings.form.set_values({"learning_rate": 0.02})
    choose(place, "reels, fast")
    assert place.settings.form.form.values()["learning_rate"] == 0.01
    offers[-1].act()
    assert place.settings.form.form.values()["learning_rate"] == 0.02


def test_after_a_restart_the_form_has_the_settings_of_the_run_that_was_chosen(
    qtbot: QtBot, three: Any
) -> None:
    choose(opened(qtbot, three), "reels, wide")
    again = opened(qtbot, three)
    assert again.progress.header.name.text() == "reels, wide"
    assert again.settings.form.network.form.values()["rnn_units"] == 8
    assert again.header.title.text() == "Settings of this run"


def test_ticked_runs_lie_over_the_chosen_one_each_with_its_dash_also_after_a_restart(
    qtbot: QtBot, three: Any
) -> None:
    place = opened(qtbot, three)
    choose(place, "reels, slow")
    tick(qtbot, place, "reels, wide")
    tick(qtbot, place, "reels, fast")
    assert place.progress.plot.others.shown() == ("wide", "fast")
    styles = {(pen.style(), pen.color().name()) for pen in map(pen_of, range(-1, MOST_LINES))}
    assert len(styles) == MOST_LINES + 1
    again = opened(qtbot, three)
    qtbot.waitUntil(lambda: again.progress.plot.others.shown() == ("wide", "fast"), timeout=20 * SECONDS)
    tick(qtbot, again, "reels, wide", ticked=False)
    assert again.progress.plot.others.shown() == ("fast",)


def test_time_takes_the_place_of_steps_where_it_is_known(qtbot: QtBot, three: Any) -> None:
    place = opened(qtbot, three)
    choose(place, "reels, slow")
    tick(qtbot, place, "reels, wide")
    assert place.comparing.panel.by_time.isVisibleTo(place.comparing.panel.head)
    place.comparing.panel.by_time.click()
    axis = place.progress.plot._plot.getAxis("bottom")
    assert axis.tickStrings([0, 10, 20], 1, 10) == ["0:00", "0:06", "0:12"]
    place.comparing.panel.by_time.click()
    assert axis.tickStrings([0, 10], 1, 10) == ["step 0", "10"]


def test_a_ninth_line_is_refused_with_a_sentence(qtbot: QtBot, home: Any) -> None:
    for number in range(MOST_LINES + 2):
        make_run(home.models / f"run {number}", (2.0, 1.0 + number / 10))
    place, notices = opened(qtbot, home), list[str]()
    place._session.notice.connect(notices.append)
    choose(place, "run 0")
    for number in range(1, MOST_LINES + 2):
        place.comparing.laying.tick(home.models / f"run {number}", True)
    assert len(place.comparing.laying.laid_over) == MOST_LINES
    assert notices == ["8 runs lie over each other already. Take the tick from one of them first."]
    qtbot.waitUntil(lambda: not place.comparing.laying.busy, timeout=20 * SECONDS)


def test_a_star_and_a_note_are_kept_with_the_run(qtbot: QtBot, three: Any) -> None:
    place = opened(qtbot, three)
    choose(place, "reels, wide")
    place.comparing.star(three.models / "reels, wide", True)
    place.settings.note.field.setPlainText("Twice the units.")
    choose(place, "reels, fast")
    assert read_notes(three.models / "reels, wide") == RunNotes("Twice the units.", starred=True)
    assert place.settings.note.field.toPlainText() == ""
    choose(place, "reels, wide")
    assert place.settings.note.field.toPlainText() == "Twice the units."
    place.settings.note.field.setPlainText("Twice the units, twice the time.")
    place.close()
    assert read_notes(three.models / "reels, wide").note == "Twice the units, twice the time."


def test_a_filter_finds_words_in_name_and_note(qtbot: QtBot, three: Any) -> None:
    write_notes(three.models / "reels, fast", RunNotes("It jumps about."))
    place = opened(qtbot, three)
    place.comparing.panel.filter.setText("jumps reels")
    assert shown(place) == ["reels, fast"]
    place.comparing.panel.filter.setText("nothing like it")
    assert place.comparing.table._empty.text() == "No run has all of these words."


def test_a_deleted_run_goes_to_the_trash_and_comes_back(qtbot: QtBot, three: Any) -> None:
    place, offers = opened(qtbot, three), list[Any]()
    place._session.offered.connect(offers.append)
    choose(place, "reels, fast", "reels, wide")
    place.comparing.delete()
    qtbot.waitUntil(lambda: shown(place) == ["reels, slow"], timeout=20 * SECONDS)
    assert offers[-1].text == "2 runs are in the trash."
    offers[-1].act()
    qtbot.waitUntil(lambda: len(shown(place)) == 3, timeout=20 * SECONDS)


def test_what_is_selected_stays_while_the_runs_are_read_anew(qtbot: QtBot, three: Any) -> None:
    place = opened(qtbot, three)
    choose(place, "reels, fast", "reels, wide")
    place.comparing.read()
    qtbot.waitUntil(lambda: not place.comparing._reading.busy, timeout=20 * SECONDS)
    assert [run.name for run in place.comparing.table.selected()] == ["reels, wide", "reels, fast"]
    assert place.comparing.two is not None


def test_a_run_that_another_program_took_away_is_told_and_leaves_the_table(qtbot: QtBot, three: Any) -> None:
    place, failures = opened(qtbot, three), list[Exception]()
    place._session.failed.connect(failures.append)
    shutil.rmtree(three.models / "reels, fast")
    choose(place, "reels, fast")
    assert str(failures[-1]).startswith("“reels, fast” is not there any more")
    qtbot.waitUntil(lambda: shown(place) == ["reels, slow", "reels, wide"], timeout=20 * SECONDS)
    shutil.rmtree(three.models / "reels, wide")
    place.comparing.star(three.models / "reels, wide", True)
    assert "so its note could not be kept" in str(failures[-1])
    qtbot.waitUntil(lambda: shown(place) == ["reels, slow"], timeout=20 * SECONDS)


@pytest.mark.parametrize(
    ("version", "content", "told"),
    [(1, b"nothing", "is damaged"), (VERSION + 1, None, "was written by another version of this program")],
)
def test_a_run_that_can_not_be_read_says_so_in_the_table_and_can_be_deleted(
    qtbot: QtBot, three: Any, monkeypatch: pytest.MonkeyPatch, version: int, content: bytes | None, told: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("composer.model.header.VERSION", version)
        other = make_run(three.models / "other")
    for path in other.glob("*.npz") if content else ():
        path.write_bytes(content or b"")
    place, failures = opened(qtbot, three), list[Exception]()
    place._session.failed.connect(failures.append)
    runs, row = place.comparing.table.runs, shown(place).index("other")
    assert runs.index(row, 1).data() == "other · can’t be read"
    assert told in runs.index(row, 1).data(Qt.ItemDataRole.ToolTipRole)
    choose(place, "other")
    tick(qtbot, place, "other")
    assert [told in str(failure) for failure in failures] == [True, True]
    qtbot.waitUntil(lambda: not place.comparing._reading.busy, timeout=20 * SECONDS)
    assert [run.name for run in place.comparing.table.selected()] == ["other"]
    place.comparing.delete()
    qtbot.waitUntil(lambda: "other" not in shown(place), timeout=20 * SECONDS)


def test_a_damaged_record_of_a_run_is_told_and_its_losses_are_shown(qtbot: QtBot, three: Any) -> None:
    (three.models / "reels, fast" / "training.json").write_text("{")
    place = opened(qtbot, three)
    choose(place, "reels, fast")
    assert "keeps what a training wrote at its checkpoints, can’t be read" in place.progress.warning.text()
    assert place.progress.plot.point_count() > 0


def test_ten_thousand_runs_do_not_hold_the_window_up(qtbot: QtBot, qapp: object) -> None:
    runs = [
        Run(Path(f"run {n}"), 10, 10, 1.0, 1 + n / 9999, 10, 0.1, 5.0, {"learning_rate": n % 7 / 1000})
        for n in range(10_000)
    ]
    table, model, resets = table_of(runs), RunTableModel(), list[int]()
    model.modelReset.connect(lambda: resets.append(1))
    began = time.perf_counter()
    model.show_table(table)
    model.choose(Path("run 5"))
    model.set_filter("run 99")
    assert time.perf_counter() - began < 0.5
    assert (len(resets), model.rowCount()) == (2, 280)
    model.deleteLater()


def test_curves_leave_as_table_picture_and_for_tensorboard(
    qtbot: QtBot, three: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, offers = opened(qtbot, three), list[Any]()
    place._session.offered.connect(offers.append)
    choose(place, "reels, slow")
    tick(qtbot, place, "reels, fast")
    answers = iter((tmp_path / "curves.csv", tmp_path / "curves.png"))
    monkeypatch.setattr(FileDialogs, "save_tune", lambda *_: next(answers))
    monkeypatch.setattr(FileDialogs, "choose_export_folder", lambda *_: tmp_path / "logs")
    for kind in ("csv", "png", "tensorboard"):
        told = len(offers)
        place.comparing.panel.save_wanted.emit(kind)
        qtbot.waitUntil(lambda told=told: len(offers) > told, timeout=20 * SECONDS)  # type: ignore[misc]
    with (tmp_path / "curves.csv").open(newline="") as file:
        assert {line["run"] for line in csv.DictReader(file)} == {"reels, slow", "reels, fast"}
    image = QImage(str(tmp_path / "curves.png"))
    assert image.size() == 2 * place.progress.plot.size()
    assert {path.parent.name for path in (tmp_path / "logs").rglob("events*")} == {
        "reels, slow",
        "reels, fast",
    }


def test_few_tunes_are_told_and_the_starter_model_is_offered(qtbot: QtBot, home: Any, corpus: Corpus) -> None:
    place = opened(qtbot, home, corpus)
    place.begin_with(PRESETS["quick"])
    assert place.progress.small.text().startswith(f"{len(corpus.tunes)} tunes are few for a network")
    place.progress.small.way_on.click()
    assert place.settings.form.preset.currentText() == PRESETS["starter"].title
    assert place.progress.small.isHidden()


# Own presets


def answer_names(monkeypatch: pytest.MonkeyPatch, *names: str, replaces: bool = True) -> None:
    answers = iter(names)
    monkeypatch.setattr(NamingDialog, "name_preset", lambda *_: next(answers))
    monkeypatch.setattr(NamingDialog, "replace_preset", lambda *_: replaces)


def test_own_presets_are_saved_renamed_deleted_and_there_after_a_restart(
    qtbot: QtBot, home: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, offers = opened(qtbot, home), list[Any]()
    place._session.offered.connect(offers.append)
    form, links = place.settings.form, place._own_presets
    answer_names(monkeypatch, "Mine", "Ours")
    form.choose_preset(PRESETS["small"])
    form.set_values({"iterations": 77})
    links.save.click()
    assert (form.own_preset, form.changes.text()) == ("Mine", "")
    links.rename.click()
    assert form.preset.currentText() == "Ours"
    again = opened(qtbot, home)
    assert again.settings.form.preset.currentText() == "Ours"
    assert again.settings.form.form.values()["iterations"] == 77
    links.delete.click()
    assert "Ours" not in [form.preset.itemText(row) for row in range(form.preset.count())]
    assert form.form.values()["iterations"] == 77
    offers[-1].act()
    assert "Ours" in [form.preset.itemText(row) for row in range(form.preset.count())]


def test_a_preset_of_that_name_is_replaced_only_where_the_person_says_so(
    qtbot: QtBot, home: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = opened(qtbot, home)
    form, links = place.settings.form, place._own_presets
    for iterations, replaces, kept in ((70, True, 70), (80, False, 70), (90, True, 90)):
        answer_names(monkeypatch, "Mine", replaces=replaces)
        form.set_values({"iterations": iterations})
        links.save.click()
        assert form._presets["own:Mine"].training.iterations == kept


def test_damaged_presets_are_told(qtbot: QtBot, home: Any) -> None:
    (home.folder / "presets.json").write_text("{")
    place, failures = home.open(), list[Exception]()
    place._session.failed.connect(failures.append)
    place._own_presets._told = False  # it was told before anybody could listen
    place._own_presets.tell_damage()
    assert "which holds your own presets" in str(failures[0])


# Several values


def ask_for(monkeypatch: pytest.MonkeyPatch, name: str, *values: float) -> None:
    def ask(_parent: object, rows: Any, _values: object) -> tuple[Row, tuple[float, ...]]:
        return next(row for row in rows if row.name == name), values

    monkeypatch.setattr(SeveralDialog, "ask", ask)


def begin(qtbot: QtBot, home: Any, corpus: Corpus, **values: Any) -> TrainPlace:
    place = opened(qtbot, home, corpus)
    place.settings.form.choose_preset(PRESETS["quick"])
    place.settings.form.set_values(values)
    place.settings.several.click()
    return place


def test_three_values_are_trained_one_after_another_and_compared(
    qtbot: QtBot, home: Any, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_for(monkeypatch, "learning_rate", 0.001, 0.003, 0.01)
    told = set[str]()
    place = opened(qtbot, home, corpus)
    place.run.changed.connect(lambda: told.add(place.progress.series.text()[:7]))
    place.settings.form.choose_preset(PRESETS["quick"])
    place.settings.form.set_values(QUICK)
    place.settings.several.click()
    qtbot.waitUntil(
        lambda: not place.running and len(shown(place)) == 3 and not place.comparing._reading.busy,
        timeout=60 * SECONDS,
    )
    names = {f"own.abc, learning rate {value}" for value in ("0.001", "0.003", "0.01")}
    assert {*shown(place)} == names == {path.name for path in home.models.iterdir() if path.is_dir()}
    assert [row.name for row in place.comparing.table.runs.differing] == ["learning_rate"]
    assert "2 of 3:" in told
    assert place.progress.series.isHidden()
    settings = [place.comparing.table.runs.run_at(row).settings for row in range(3)]
    assert len({(one["seed"], one["validation_every"], one["corpus"]) for one in settings}) == 1


def test_one_that_is_stopped_holds_the_others_which_are_offered_after_a_restart(
    qtbot: QtBot, home: Any, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_for(monkeypatch, "learning_rate", 0.001, 0.003)
    place = begin(qtbot, home, corpus, **LONG)
    first = home.models / "own.abc, learning rate 0.001"
    assert place.settings.form.form.values()["learning_rate"] == 0.001
    qtbot.waitUntil(lambda: (first / LAST).exists(), timeout=60 * SECONDS)
    place.settings.pause.click()
    assert place.run.paused
    place.settings.pause.click()
    place.settings.stop.click()
    qtbot.waitUntil(lambda: not place.running, timeout=20 * SECONDS)
    left = "1 run of several is not trained yet: own.abc, learning rate 0.003."
    assert place.progress.series.text() == left

    again = opened(qtbot, home)
    assert again.progress.series.text().startswith(left)
    assert "Open that first" in again.progress.series.text()
    again._session.set_corpus(corpus)
    assert again.progress.series.text() == left
    again.progress.series.way_on.click()
    assert again.running
    assert again.settings.form.form.values()["learning_rate"] == 0.003
    qtbot.waitUntil(lambda: again.progress.plot.point_count() > 0, timeout=20 * SECONDS)
    again.settings.stop.click()
    qtbot.waitUntil(lambda: not again.running, timeout=20 * SECONDS)
    assert again.progress.series.isHidden()


def test_a_crash_before_the_first_checkpoint_loses_none_of_several(
    qtbot: QtBot, home: Any, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_for(monkeypatch, "learning_rate", 0.001, 0.003)
    place = begin(qtbot, home, corpus, **{**LONG, "checkpoint_interval": 100_000})
    crashed = home.as_after_a_crash()
    place.settings.stop.click()
    qtbot.waitUntil(lambda: not place.running, timeout=60 * SECONDS)
    again = opened(qtbot, crashed)
    assert again.several.left == ("own.abc, learning rate 0.001", "own.abc, learning rate 0.003")
    again.several.forget.click()
    assert again.progress.series.isHidden()
    assert opened(qtbot, crashed).several.left == ()


@pytest.mark.parametrize("text", ["{", '{"left": [{"name": 3}]}', '{"left": 3, "total": "x"}'])
def test_what_was_left_and_can_not_be_read_is_said_to_be_gone(qtbot: QtBot, home: Any, text: str) -> None:
    home._settings.setValue("train/several", text)
    assert "can’t be read any more" in opened(qtbot, home).progress.series.text()


def test_names_beside_lines_leave_out_what_all_begin_with() -> None:
    assert distinct(["Session tunes, third try", "Session tunes, small"]) == ["third try", "small"]
    assert distinct(["", "Reels", "Reels 2"]) == ["", "Reels", "Reels 2"]
    assert distinct(["One"]) == ["One"]
    tried = ["Songs (MIT) 2", "Songs (MIT), learning rate 0.001", "Songs (MIT), learning rate 0.02"]
    assert distinct(tried) == ["Songs (MIT) 2", "learning rate 0.001", "learning rate 0.02"]


def test_a_note_that_can_not_be_kept_is_told(
    qtbot: QtBot, three: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, failures = opened(qtbot, three), list[Exception]()
    place._session.failed.connect(failures.append)
    choose(place, "reels, wide")
    (three.models / "reels, wide" / NOTES_NAME).mkdir()
    (three.models / "reels, wide" / NOTES_NAME / "in the way").mkdir()
    (three.models / "reels, wide" / "notes.damaged.json").write_text("in the way as well")
    place.settings.note.field.setPlainText("Twice the units.")
    place.settings.note.keep()
    assert isinstance(failures[0], ComposerError)
    assert place.settings.note.field.toPlainText() == "Twice the units."
