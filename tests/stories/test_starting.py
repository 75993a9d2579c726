"""Whatever lies in the data folder, the window comes up, can be used, and says what it set aside."""

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from composer.library.journal import Journal
from composer.library.journals import Journals
from composer.ui.dialogs.report import ReportDialog
from composer.ui.document.autosave import Autosave
from composer.ui.document.memory import DocumentMemory
from composer.ui.document.open_tune import OpenTune
from composer.ui.places.compose.place import ComposePlace
from composer.ui.places.compose.settings import ComposeSettings
from composer.ui.places.corpus.reading import CorpusReading
from composer.ui.places.corpus.settings import CorpusSettings
from composer.ui.places.train.form import TrainForm
from composer.ui.player.remembered_player import RememberedPlayer
from composer.ui.remembered import Remembered
from composer.ui.window_assembly import WindowAssembly

from .conftest import Stage

TUNE = "X:1\nT:Mine\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|G4|]\n"
SECONDS = 1000
# What was unsaved, a tune that was open, and settings of every place.
PIECES: list[tuple[type, str]] = [
    (ComposeSettings, "restore"),
    (ComposePlace, "shown"),
    (TrainForm, "set_from_text"),
    (CorpusSettings, "choose"),
    (RememberedPlayer, "_restore_settings"),
    (Remembered, "restore_window"),
    (Autosave, "restore"),
    (DocumentMemory, "restore"),
    (Journals, "crashes"),
    (CorpusReading, "restore"),
]


def can_be_used(qtbot: QtBot, assembly: WindowAssembly) -> bool:
    """Text that is typed is kept."""
    assembly.document.open(OpenTune(TUNE))
    assembly.document.type(TUNE.replace("G4", "A4"))
    assembly.autosave.flush()
    return any("A4" in kept.text for kept in assembly.autosave.library.tunes())


def said(assembly: WindowAssembly) -> str:
    return assembly.window.banner.label.text()


@pytest.mark.parametrize(("kind", "name"), PIECES)
def test_a_piece_that_nobody_foresaw_fails_alone_and_is_told(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: type, name: str
) -> None:
    def fail(*_: Any) -> None:
        raise ZeroDivisionError("of this piece")

    with monkeypatch.context() as failing:
        failing.setattr(kind, name, fail)
        assembly = stage.open()
        assert "could not be given back as it was left" in said(assembly)
        assert assembly.window.banner.act.isVisibleTo(assembly.window)
    assert can_be_used(qtbot, assembly)


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(random.Random(1).randbytes(3_000_000)),
        lambda path: path.mkdir(),
        os.mkfifo,
        lambda path: path.symlink_to("/dev/zero"),
    ],
    ids=["noise", "folder", "pipe", "device"],
)
def test_what_is_no_unsaved_text_is_set_aside_and_told(
    stage: Stage, qtbot: QtBot, make: Callable[[Path], None]
) -> None:
    stage.folders.journals.mkdir(parents=True)
    Journal(stage.folders.journals / "b.abc").write(TUNE)
    make(stage.folders.journals / "a.abc")
    assembly = stage.open()
    assert "set aside" in said(assembly)
    assert assembly.document.text == TUNE
    assert can_be_used(qtbot, assembly)
    assert list(stage.folders.journals.glob("a-*.set-aside"))
    stage.close(assembly)
    assert "set aside" not in said(stage.open()), "told once"


def test_more_texts_than_the_window_waits_for_are_all_kept(stage: Stage, qtbot: QtBot) -> None:
    for number in range(60):
        Journal(stage.folders.journals / f"{number}.abc").write(TUNE.replace("Mine", f"Mine {number}"))
    assembly = stage.open()
    qtbot.waitUntil(lambda: len(assembly.autosave.library.tunes()) == 60, timeout=60 * SECONDS)
    assert not list(stage.folders.journals.glob("*.abc"))


DAMAGED = (
    b"[General]\nvolume=nan\ntheme=@ByteArray(\\xff\\xfe)\ntext=@Invalid()\nplace=a, b\n\xff\xfe=\x00\n"
    b'open_tune="{\\"place\\": [1e400, null], \\"file\\": [\\"/dev/zero\\", 1]}"\n'
    b'files\\lacking="[[[[["\nplayer\\transposition_semitones=1e300\nplayer\\program=-7\n'
    b"window\\geometry=@ByteArray(" + b"x" * 5000 + b")\ncompose\\settings=" + b"[" * 100_000 + b"\n"
)
ENORMOUS = (
    b"[General]\nvolume=1e999\nplace="
    + b"x" * 5_000_000
    + b"\nplayer\\tempo_percent=-inf\nwindow\\geometry=7\n"
    b'open_tune="{\\"identifier\\": 1' + b"0" * 400 + b'}"\nranking="{\\"home\\": NaN}"\n'
)


@pytest.mark.parametrize("settings", [DAMAGED, ENORMOUS], ids=["damaged", "enormous"])
def test_damaged_settings_are_the_usual_ones(stage: Stage, qtbot: QtBot, settings: bytes) -> None:
    stage.folders.home.mkdir(parents=True)
    (stage.folders.home / "settings.ini").write_bytes(settings)
    assembly = stage.open()
    assert assembly.player.settings.transposition_semitones == 0
    assert can_be_used(qtbot, assembly)


def test_settings_that_are_a_folder_are_none(stage: Stage, qtbot: QtBot) -> None:
    (stage.folders.home / "settings.ini").mkdir(parents=True)
    assert can_be_used(qtbot, stage.open())


@pytest.mark.parametrize("where", [(900_000, 900_000, 800, 600), (0, 0, 60_000, 60_000)])
def test_a_window_of_another_planet_is_in_view(stage: Stage, where: tuple[int, int, int, int]) -> None:
    first = stage.open()
    stage.close(first)
    first.window.setGeometry(*where)
    geometry: QByteArray = first.window.saveGeometry()
    settings = QSettings(str(stage.folders.home / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("window/geometry", geometry)
    settings.sync()
    window = stage.open().window
    assert window.screen().availableGeometry().intersects(window.geometry())
    assert window.width() < 10_000


def test_a_window_that_crashed_is_told_once_with_details_to_copy(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = stage.folders.journals
    folder.mkdir(parents=True)
    Journal(folder / "a.abc").write(TUNE)
    (folder / "a.crash").write_text(
        "Process 1, started 2026-01-01 00:00:00 UTC\nFatal Python error: Aborted\n"
    )
    (folder / "a.lock").touch()
    shown: list[ReportDialog] = []
    monkeypatch.setattr(ReportDialog, "show", lambda dialog: shown.append(dialog))
    assembly = stage.open()
    assert said(assembly).startswith("ABC Composer ended unexpectedly last time. What was unsaved was found")
    assembly.window.banner.act.click()
    (dialog,) = shown
    assert "Fatal Python error: Aborted" in dialog.text.toPlainText()
    assert "PySide6" in dialog.text.toPlainText()
    assert "DFAd" not in dialog.text.toPlainText()
    dialog.with_tune.click()
    assert TUNE in dialog.text.toPlainText()
    dialog.copy.click()
    dialog.close()
    assert said(assembly), "it stays"
    stage.close(assembly)
    assert "unexpectedly" not in stage.open().window.banner.text()


def test_a_tune_that_may_have_brought_the_window_down_is_not_opened_by_itself(stage: Stage) -> None:
    first = stage.open()
    first.autosave.open(first.autosave.keep_composed(TUNE, first.document.tune.provenance).identifier)
    stage.close(first)
    crashing = Journals(stage.folders.journals)
    crashing.note_crashes()
    dump = crashing.own.path.with_suffix(".crash")
    left = dump.read_text() + "Fatal Python error: Segmentation fault\n"
    crashing.close()
    dump.write_text(left)
    second = stage.open()
    assert second.document.is_empty
    assert "Library has it" in said(second)
    assert len(second.autosave.library.tunes()) == 1
