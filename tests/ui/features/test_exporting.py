"""The window's dialogs offer every format that is registered, here a toy one, and write it."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.export.registry import EXPORTERS
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.formats import FormatsDialog
from composer.ui.document.open_tune import OpenTune
from composer.ui.features.exporting import Exporting
from composer.ui.features.feature import Host

TEXT = "X:1\nT:Öl\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|]\n"
VIOLIN = 40


@pytest.fixture
def exporting(host: Host, monkeypatch: pytest.MonkeyPatch) -> Exporting:
    monkeypatch.syspath_prepend(Path(__file__).parents[2] / "export")
    monkeypatch.setattr(EXPORTERS, "_targets", {**EXPORTERS._targets, "toy": "toy_format:TOY"})
    host.player.change(program=VIOLIN)
    host.document.open(OpenTune(TEXT))
    return Exporting(host)


def test_the_save_dialog_offers_it_and_saves_it(
    exporting: Exporting, host: Host, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save(_parent: QWidget, _suggested: str, formats: Sequence[tuple[str, str]]) -> Path:
        assert ("Toy played by Violin", ".toy") in formats
        return tmp_path / "saved.toy"

    monkeypatch.setattr(FileDialogs, "save_tune", save)
    with qtbot.waitSignal(host.session.offered), qtbot.waitSignal(host.jobs.all_ended):
        exporting.export()
    assert (tmp_path / "saved.toy").read_text(encoding="utf-8") == "ÖL 40"


def test_the_dialog_for_several_tunes_offers_it_and_exports_them(
    exporting: Exporting, host: Host, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(dialog: FormatsDialog) -> bool:
        for name in dialog.ticked():
            dialog.tick(name, ticked=False)
        dialog.tick("toy")
        return True

    monkeypatch.setattr(FormatsDialog, "exec", run)
    monkeypatch.setattr(FileDialogs, "choose_export_folder", lambda *_: tmp_path / "out")
    with qtbot.waitSignal(host.session.offered), qtbot.waitSignal(host.jobs.all_ended):
        exporting.save_all([TEXT, TEXT])
    assert len(list((tmp_path / "out").glob("*.toy"))) == 2
