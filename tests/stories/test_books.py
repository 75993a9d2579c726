"""What is selected and shown in Library is offered for a book, in the real window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.library.records import Provenance
from composer.ui.dialogs.book import BookDialog
from composer.ui.dialogs.files import FileDialogs
from composer.ui.window_assembly import WindowAssembly

TUNE = "X:1\nT:{title}\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|Acea ecAG|F2D2 D4|]\n"


def test_the_library_s_tunes_become_a_book(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for title in ("One", "Two", "Three"):
        assembly.autosave.keep_composed(TUNE.format(title=title), Provenance(model="Dice", seed=1))
    offered: list[str] = []

    def run(dialog: BookDialog) -> bool:
        offered.extend(dialog.tunes.itemText(row) for row in range(dialog.tunes.count()))
        dialog.tunes.setCurrentIndex(offered.index("Shown in the Library: 3 tunes"))
        dialog.title.setText("All of them")
        return True

    monkeypatch.setattr(BookDialog, "exec", run)
    monkeypatch.setattr(FileDialogs, "choose_export_folder", lambda *_: tmp_path)
    make = next(
        action for action in assembly.menu_bar.menus["file"].actions() if "book…" in action.text().lower()
    )
    with qtbot.waitSignal(assembly.session.offered, timeout=20_000) as told:
        make.trigger()
    assert told.args[0].text == "The book of 3 tunes is written: 1 file."
    assert (tmp_path / "All of them.pdf").read_bytes().startswith(b"%PDF")
