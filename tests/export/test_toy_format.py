"""A format is one file and one line: a toy that no other file knows is offered everywhere, and written."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.cli.commands import main
from composer.export.registry import EXPORTERS
from composer.notation.reader import read_tune
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.formats import FormatsDialog
from composer.ui.features.exporting import Exporting
from composer.ui.jobs import Jobs
from composer.ui.remembered import Remembered

TEXT = "X:1\nT:Öl\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|]\n"
VIOLIN = 40


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parent)
    monkeypatch.setattr(EXPORTERS, "_targets", {**EXPORTERS._targets, "toy": "toy_format:TOY"})


@pytest.fixture
def exporting(qtbot: QtBot, tmp_path: Path) -> Exporting:
    window = QWidget()
    qtbot.addWidget(window)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    return Exporting(Jobs(window), window, lambda: VIOLIN, Remembered(settings))


def test_the_command_line_offers_it_and_exports_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["export", "--help"])
    assert "toy" in capsys.readouterr().out
    (tmp_path / "tunes.abc").write_text(TEXT, encoding="utf-8")
    out = tmp_path / "out"
    assert main(["export", str(tmp_path / "tunes.abc"), "--to", "toy,png", "--out", str(out)]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["0001-Öl.png", "0001-Öl.toy"]


def test_the_save_dialog_offers_it_and_saves_it(
    exporting: Exporting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save(_parent: QWidget, _suggested: str, formats: Sequence[tuple[str, str]]) -> Path:
        assert ("Toy played by Violin", ".toy") in formats
        return tmp_path / "saved.toy"

    monkeypatch.setattr(FileDialogs, "save_tune", save)
    with qtbot.waitSignal(exporting.exported), qtbot.waitSignal(exporting._jobs.all_ended):
        exporting.save(read_tune(TEXT))
    assert (tmp_path / "saved.toy").read_text(encoding="utf-8") == "ÖL 40"


def test_the_dialog_for_several_tunes_offers_it_and_exports_them(
    exporting: Exporting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(dialog: FormatsDialog) -> bool:
        for name in dialog.ticked():
            dialog.tick(name, ticked=False)
        dialog.tick("toy")
        return True

    monkeypatch.setattr(FormatsDialog, "exec", run)
    monkeypatch.setattr(FileDialogs, "choose_export_folder", lambda *_: tmp_path / "out")
    with qtbot.waitSignal(exporting.exported), qtbot.waitSignal(exporting._jobs.all_ended):
        exporting.save_all([TEXT, TEXT])
    assert len(list((tmp_path / "out").glob("*.toy"))) == 2
