"""The corpus in the real window: what is in it, what is left out of it, and what a click changes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from composer.corpus.changes import chosen
from composer.ui.window_assembly import WindowAssembly
from composer.workflows.models import read_model

SECONDS = 1000
BROKEN = "X:{n}\nT:Broken {n}\nR:reel\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|DEFG A|DEFG ABcd|d8|]\n"


def tune(number: int) -> str:
    """A tune that differs from all others: every third is a jig in G."""
    notes = "".join("CDEFGABcdefgab"[(number * (k + 1) + number // 14 + k) % 14] for k in range(24))
    if number % 3 == 0:
        bars = "|".join(notes[k : k + 6] for k in range(0, 24, 6))
        return f"X:{number}\nT:Jig {number}\nR:jig\nM:6/8\nL:1/8\nK:G\n{bars}|]\n"
    bars = "|".join(notes[k : k + 8] for k in range(0, 24, 8))
    return f"X:{number}\nT:Reel {number}\nR:reel\nM:C\nL:1/8\nK:D\n{bars}|]\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "own.abc"
    tunes = [tune(number) for number in range(1, 31)]
    path.write_text("\n".join([*tunes, tune(1), BROKEN.format(n=31)]))
    return path


def opened(qtbot: QtBot, assembly: WindowAssembly, *paths: Path) -> None:
    assembly.open_as_corpus(list(paths))
    qtbot.waitUntil(assembly.corpus.settings.report.isVisible, timeout=20 * SECONDS)


def click_bar(qtbot: QtBot, assembly: WindowAssembly, facet: str, name: str) -> None:
    chart = assembly.corpus.settings.report.charts[facet]
    # The report is counted a moment after the list.
    qtbot.waitUntil(lambda: name in chart.bars)
    chart.bars[name].click()
    qtbot.waitUntil(lambda: chart.bars[name].isChecked())


def titles(assembly: WindowAssembly) -> list[str]:
    assert assembly.session.corpus is not None
    return [tune.title for tune in assembly.session.corpus.tunes]


def test_how_rhythms_are_known_can_be_clicked(qtbot: QtBot, assembly: WindowAssembly, file: Path) -> None:
    opened(qtbot, assembly, file)
    click_bar(qtbot, assembly, "rhythm_known_by", "field")
    shown = assembly.corpus.page.shown.text()
    assert shown.startswith("Rhythm known by the R: field: ")
    assert shown.endswith(f" {assembly.corpus.page.tunes.tunes.rowCount()} tunes")


def test_a_click_on_a_bar_lists_its_tunes_and_another_leaves_them_out_until_they_are_put_back(
    qtbot: QtBot, assembly: WindowAssembly, file: Path
) -> None:
    opened(qtbot, assembly, file)
    page, before = assembly.corpus.page, titles(assembly)
    click_bar(qtbot, assembly, "rhythm", "jig")
    assert page.tunes.tunes.rowCount() == 10
    assert page.shown.text() == "Rhythm jig: 10 tunes"
    page.leave_out_shown.click()
    assert titles(assembly) == [title for title in before if not title.startswith("Jig")]
    assert page.tunes.tunes.rowCount() == 20
    assert page.tabs.count_of(1) == "12"
    assert "20 tunes" in assembly.train.settings.corpus_label.text()
    qtbot.waitUntil(lambda: "jig" not in assembly.corpus.settings.report.charts["rhythm"].bars)
    assert page.undo.text() == "Put 10 tunes back"
    page.undo.click()
    assert titles(assembly) == before
    assert page.undo.isHidden()


def test_what_was_left_out_of_one_corpus_is_not_put_back_into_another(
    qtbot: QtBot, assembly: WindowAssembly, file: Path
) -> None:
    opened(qtbot, assembly, file)
    assembly.corpus.leave_out([0, 1])
    assert not assembly.corpus.page.undo.isHidden()
    assert assembly.session.corpus is not None
    assembly.session.set_corpus(replace(assembly.session.corpus, name="another", left_out=()))
    assert assembly.corpus.page.undo.isHidden()


def test_selected_tunes_are_left_out_and_single_ones_put_back(
    qtbot: QtBot, assembly: WindowAssembly, file: Path
) -> None:
    opened(qtbot, assembly, file)
    page, before = assembly.corpus.page, titles(assembly)
    page.search.setText("Jig")
    page.tunes.selectAll()
    assert page.leave_out.text() == "Leave 10 selected out"
    page.leave_out.click()
    page.search.clear()
    click_bar(qtbot, assembly, "left_out", "chosen")
    assert page.stack.currentWidget() is page.left_out
    page.left_out.setCurrentIndex(page.left_out.model().index(4, 0))
    assert page.put_back.text() == "Put selected back"
    page.put_back.click()
    assert len(titles(assembly)) == 21
    assert [title for title in before if title in titles(assembly)] == titles(assembly)


def test_a_broken_tune_opens_on_the_page_with_its_problems(
    qtbot: QtBot, assembly: WindowAssembly, file: Path
) -> None:
    opened(qtbot, assembly, file)
    click_bar(qtbot, assembly, "left_out", "broken")
    page = assembly.corpus.page
    assert page.left_out.model().rowCount() == 1
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        page.left_out.setCurrentIndex(page.left_out.model().index(0, 0))
    assert assembly.page.editor.text().startswith("X:31\nT:Broken 31")
    assert any(problem.fatal for problem in assembly.document.read.tune.problems)  # type: ignore[union-attr]


def test_files_dropped_while_a_corpus_is_read_are_told_and_wait(
    qtbot: QtBot, assembly: WindowAssembly, file: Path, tmp_path: Path
) -> None:
    assembly.corpus.open_collection("airds")
    assembly.window.files_dropped.emit([file, tmp_path])
    assert "“own.abc” and 1 more waits on the list" in assembly.window.banner.text()
    assert str(file) in assembly.corpus.settings.sources()
    assert assembly.corpus.settings.collections["airds"].isChecked()
    assembly.corpus.reading.cancel()
    qtbot.waitUntil(lambda: not assembly.jobs.running, timeout=20 * SECONDS)


@pytest.mark.tensorflow
def test_what_was_left_out_is_not_trained_on_not_even_when_the_model_goes_on_another_day(
    qtbot: QtBot, assembly: WindowAssembly, file: Path
) -> None:
    opened(qtbot, assembly, file)
    click_bar(qtbot, assembly, "rhythm", "jig")
    assembly.corpus.page.leave_out_shown.click()
    assembly.window.show_place("train")
    settings = assembly.train.settings
    settings.form.network.choose("lstm")
    settings.form.set_values({"rnn_units": 16, "embedding_dimension": 8, "iterations": 10, "batch_size": 4})
    settings.form.set_values({"sequence_length": 32, "checkpoint_interval": 5})
    settings.start.click()
    qtbot.waitUntil(lambda: not assembly.train.running, timeout=120 * SECONDS)
    learnt = assembly.train.progress.network.toPlainText().splitlines()[0]
    assert "2 held out" in learnt
    opened(qtbot, assembly, file)
    qtbot.waitUntil(lambda: len(titles(assembly)) == 30, timeout=20 * SECONDS)
    assembly.library.go_on_wanted.emit(read_model(assembly.train._models_folder / "own.abc"))
    settings.start.click()
    qtbot.waitUntil(lambda: not assembly.train.running, timeout=120 * SECONDS)
    assert assembly.train.progress.plot.point_count() == 20
    assert assembly.train.progress.network.toPlainText().splitlines()[0] == learnt
    request, opened_corpus = assembly.train.run.request, assembly.session.corpus
    assert request is not None
    assert len(chosen(request.corpus)) == 10
    assert opened_corpus is not None
    assert len(opened_corpus.tunes) == 30, "the corpus that is open stays open"


def test_a_tune_that_is_mended_on_the_page_is_taken_into_the_corpus_also_when_that_is_read_again(
    qtbot: QtBot, assembly: WindowAssembly, file: Path
) -> None:
    opened(qtbot, assembly, file)
    click_bar(qtbot, assembly, "left_out", "broken")
    page, editor = assembly.corpus.page, assembly.page.editor
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        page.left_out.setCurrentIndex(page.left_out.model().index(0, 0))
    assert page.use_mended.isHidden()
    mended = editor.text().replace("DEFG A|", "DEFG A4|")
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        editor.selectAll()
        editor.insertPlainText(mended)
    assert page.use_mended.isVisible()
    page.use_mended.click()
    assert titles(assembly)[-1] == "Broken 31"
    assert "“Broken 31” is trained on" in assembly.window.banner.text()
    assert page.use_mended.isHidden()
    assert page.tabs.tabToolTip(1) == "Left out: 1"
    assembly.corpus.settings.again.click()
    qtbot.waitUntil(lambda: not assembly.jobs.running, timeout=20 * SECONDS)
    assert titles(assembly)[-1] == "Broken 31"
    assert editor.text() == mended


def test_a_left_out_tune_opens_again_as_it_was_mended_and_another_is_not_taken_for_it(
    qtbot: QtBot, assembly: WindowAssembly, file: Path
) -> None:
    opened(qtbot, assembly, file)
    page, editor = assembly.corpus.page, assembly.page.editor
    page.tabs.setCurrentIndex(1)
    broken, twin = page.left_out.model().index(1, 0), page.left_out.model().index(0, 0)
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        page.left_out.setCurrentIndex(broken)
    mended = editor.text().replace("DEFG A|", "DEFG A4|")
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        editor.selectAll()
        editor.insertPlainText(mended)
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        page.left_out.setCurrentIndex(twin)
    assert page.use_mended.isHidden()
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        page.left_out.setCurrentIndex(broken)
    assert editor.text() == mended
    assert page.use_mended.isVisible()


def test_a_tune_that_is_mended_half_can_be_used_after_a_restart(qtbot: QtBot, stage: Any, file: Path) -> None:
    before = stage.open()
    opened(qtbot, before, file)
    page, editor = before.corpus.page, before.page.editor
    page.tabs.setCurrentIndex(1)
    with qtbot.waitSignal(before.document.tune_read, timeout=20 * SECONDS):
        page.left_out.setCurrentIndex(page.left_out.model().index(1, 0))
    mended = editor.text().replace("DEFG A|", "DEFG A4|")
    with qtbot.waitSignal(before.document.tune_read, timeout=20 * SECONDS):
        editor.selectAll()
        editor.insertPlainText(mended)
    stage.close(before)

    after = stage.open()
    qtbot.waitUntil(lambda: after.session.corpus is not None, timeout=20 * SECONDS)
    qtbot.waitUntil(lambda: after.corpus.mending.ready, timeout=20 * SECONDS)
    assert after.page.editor.text() == mended
    after.corpus.page.use_mended.click()
    assert titles(after)[-1] == "Broken 31"


def mend(qtbot: QtBot, assembly: WindowAssembly) -> None:
    """Mends the broken tune on the page and takes it into the corpus."""
    click_bar(qtbot, assembly, "left_out", "broken")
    page, editor = assembly.corpus.page, assembly.page.editor
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        page.left_out.setCurrentIndex(page.left_out.model().index(0, 0))
    mended = editor.text().replace("DEFG A|", "DEFG A4|")
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        editor.selectAll()
        editor.insertPlainText(mended)
    page.use_mended.click()


def test_at_the_next_start_the_corpus_is_open_again_with_what_was_mended_and_left_out(
    qtbot: QtBot, stage: Any, file: Path
) -> None:
    before = stage.open()
    opened(qtbot, before, file)
    mend(qtbot, before)
    before.corpus.leave_out([0, 1])
    listed = titles(before)
    assert len(listed) == 29
    assert listed[-1] == "Broken 31"
    stage.close(before)
    after = stage.open()
    page = after.corpus.page
    assert page.tunes.empty_state.title_label.text() == "Reading the tunes…"
    assert after.corpus.settings.open.isEnabled()
    qtbot.waitUntil(lambda: after.session.corpus is not None, timeout=20 * SECONDS)
    assert titles(after) == listed
    assert page.tunes.tunes.row(28).note == "mended"
    assert page.tabs.tabToolTip(1) == "Left out: 3"
    assert after.window.banner.text() == ""
    assert not stage.told
    # Left out after the start, it is left out at the next one too.
    after.corpus.leave_out([0])
    stage.close(after)
    last = stage.open()
    qtbot.waitUntil(lambda: last.session.corpus is not None, timeout=20 * SECONDS)
    assert titles(last) == listed[1:]


def test_a_text_that_was_mended_once_is_mended_in_every_corpus_in_which_it_is_met(
    qtbot: QtBot, stage: Any, file: Path, tmp_path: Path
) -> None:
    before = stage.open()
    opened(qtbot, before, file)
    mend(qtbot, before)
    other = tmp_path / "other.abc"
    other.write_text("\n".join([tune(1), BROKEN.format(n=31)]))
    opened(qtbot, before, other)
    qtbot.waitUntil(lambda: titles(before) == ["Reel 1", "Broken 31"], timeout=20 * SECONDS)
    stage.close(before)
    after = stage.open()
    opened(qtbot, after, file)
    assert titles(after)[-1] == "Broken 31"
    assert len(titles(after)) == 31


def test_a_corpus_whose_files_are_gone_is_told_in_a_sentence(qtbot: QtBot, stage: Any, file: Path) -> None:
    before = stage.open()
    opened(qtbot, before, file)
    stage.close(before)
    file.unlink()
    after = stage.open()
    qtbot.waitUntil(lambda: not after.corpus.reading.running, timeout=20 * SECONDS)
    assert "The corpus of last time was not opened again. “" in after.window.banner.text()
    assert "own.abc” is neither" in after.corpus.page.tunes.empty_state.accessibleName()
    assert after.session.corpus is None


def test_a_damaged_file_of_changes_is_told_set_aside_and_written_anew(
    qtbot: QtBot, stage: Any, file: Path
) -> None:
    kept = stage.folders.corpus
    kept.parent.mkdir(parents=True)
    kept.write_text('{"sources": [')
    assembly = stage.open()
    assert "it is damaged" in assembly.window.banner.text()
    assert "It was set aside as “corpus.set-aside-" in assembly.window.banner.text()
    assert [path.read_text() for path in kept.parent.glob("corpus.set-aside-*")] == ['{"sources": [']
    opened(qtbot, assembly, file)
    qtbot.waitUntil(lambda: not assembly.jobs.running, timeout=20 * SECONDS)
    assert str(file) in kept.read_text()


def test_what_the_person_opens_goes_before_the_corpus_of_last_time(
    qtbot: QtBot, stage: Any, file: Path, tmp_path: Path
) -> None:
    before = stage.open()
    before.corpus.open_collection("airds")
    qtbot.waitUntil(lambda: before.session.corpus is not None, timeout=60 * SECONDS)
    stage.close(before)
    after = stage.open()
    after.open_as_corpus([file])
    qtbot.waitUntil(lambda: not after.jobs.running, timeout=20 * SECONDS)
    assert len(titles(after)) == 30
    assert str(file) in stage.folders.corpus.read_text()
