"""A large folder of models is read beside the window."""

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from composer.ui.jobs import Jobs
from composer.ui.many_models import ManyModels
from composer.ui.session import Session
from composer.workflows.models import AT_ONCE, models_at_hand

SECONDS = 1000


def damaged_models(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / str(number)).mkdir()
        (folder / str(number) / "last.npz").write_bytes(b"damaged")


def test_whoever_lists_them_does_so_again_once_all_are_read(
    tmp_path: Path, owner: QObject, qtbot: QtBot
) -> None:
    damaged_models(tmp_path, 2 * AT_ONCE + 1)
    session, jobs = Session(owner), Jobs(owner)
    many = ManyModels(session, jobs, tmp_path, owner)
    assert len(models_at_hand(tmp_path)) == AT_ONCE
    with qtbot.waitSignal(session.models_changed, timeout=20 * SECONDS):
        many.read()
    assert len(models_at_hand(tmp_path)) == 2 * AT_ONCE + 1
    qtbot.waitUntil(lambda: not jobs.running, timeout=20 * SECONDS)


def test_few_models_need_no_job(tmp_path: Path, owner: QObject) -> None:
    damaged_models(tmp_path, 3)
    session, jobs = Session(owner), Jobs(owner)
    ManyModels(session, jobs, tmp_path, owner).read()
    assert not jobs.running
