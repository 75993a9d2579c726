"""A book out of the window: asked for in a dialog, made in a job, told of at its end."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.printing.formats import hand_in_formats
from composer.ui.dialogs.book import BookDialog, Source
from composer.ui.dialogs.files import FileDialogs
from composer.ui.document.open_tune import OpenTune
from composer.ui.features.books import Books
from composer.ui.features.feature import Host

hand_in_formats()
JIG = "X:1\nT:The Jig\nR:jig\nM:6/8\nL:1/8\nK:D\ndfa afd|gbg fed|]\n"
EMPTY = "X:2\nT:Nothing\nK:C\n"


@pytest.fixture
def books(host: Host) -> Books:
    made = Books(host)
    made.offer(lambda: [Source("Selected", 2, lambda: [JIG, EMPTY], "Two"), Source("None", 0, list)])
    return made


def answer(monkeypatch: pytest.MonkeyPatch, folder: Path, *formats: str) -> list[BookDialog]:
    asked: list[BookDialog] = []

    def run(dialog: BookDialog) -> bool:
        asked.append(dialog)
        for name in ("pdf", "html", "abc", "zip"):
            dialog.tick(name, name in formats)
        return dialog.can_go_on()

    monkeypatch.setattr(BookDialog, "exec", run)
    monkeypatch.setattr(FileDialogs, "choose_export_folder", lambda *_: folder)
    return asked


def test_selected_tunes_become_a_book_and_what_is_left_out_is_named(
    books: Books, host: Host, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path, "pdf", "html")
    signals = [host.session.offered, host.session.failed, host.jobs.all_ended]
    with qtbot.waitSignals(signals, timeout=20_000):
        books.make()
    assert (tmp_path / "Two.pdf").read_bytes().startswith(b"%PDF")
    assert "The Jig" in (tmp_path / "Two.html").read_text(encoding="utf-8")
    assert books.strip.isHidden()


def test_the_open_tune_and_what_was_chosen_last_time_are_offered(
    books: Books, host: Host, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host.document.open(OpenTune(JIG))
    asked = answer(monkeypatch, tmp_path, "abc")
    for _ in range(2):
        with qtbot.waitSignals([host.session.offered, host.jobs.all_ended], timeout=20_000):
            books.make()
    assert asked[1].wanted().formats == ("abc",)
    assert [asked[0].tunes.itemText(row) for row in range(2)] == [
        "Selected: 2 tunes",
        "The open tune: 1 tune",
    ]


def test_without_a_format_or_a_title_it_can_not_go_on(
    books: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, tmp_path)
    books.make()
    assert not asked[0].can_go_on()
    asked[0].tick("pdf")
    assert asked[0].can_go_on()
    asked[0].title.setText(" ")
    assert not asked[0].can_go_on()


def test_stopped_it_leaves_no_file(
    books: Books, host: Host, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(books, "_offered", [lambda: [Source("Many", 200, lambda: [JIG] * 200, "Many")]])
    answer(monkeypatch, tmp_path, "pdf")
    books.make()
    qtbot.waitUntil(lambda: not books.strip.isHidden(), timeout=20_000)
    with qtbot.waitSignal(host.jobs.all_ended, timeout=20_000):
        books.stop()
    assert not list(tmp_path.glob("*.pdf"))
    assert not list(tmp_path.glob(".*.part"))


def test_nothing_to_make_a_book_of_is_a_sentence(host: Host) -> None:
    with pytest.raises(ComposerError, match="no tune to make a book of"):
        Books(host).make()
