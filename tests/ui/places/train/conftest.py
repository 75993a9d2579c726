"""Train as in the window, on folders of its own, with networks that learn at once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.model.registry import NETWORKS
from composer.ui.jobs import Jobs
from composer.ui.places.train.place import TrainPlace
from composer.ui.remembered import Remembered
from composer.ui.session import Session

SECONDS = 1000
NOTES = "CDEFGABcdefgab"


def tune(number: int) -> str:
    """A tune that differs from all others."""
    bars = ["".join(NOTES[(number * k + j * (k + 1)) % 14] for j in range(8)) for k in range(4)]
    return f"X:{number}\nT:Tune {number}\nR:reel\nM:4/4\nL:1/8\nK:D\n{'|'.join(bars)}|]\n"


class Home:
    """A person's folder, on which Train is opened as often as one likes."""

    def __init__(self, qtbot: QtBot, owner: QObject, folder: Path) -> None:
        self._qtbot, self._owner, self.folder = qtbot, owner, folder
        self.models = folder / "models"
        self.jobs = Jobs(owner)
        self._windows: list[QWidget] = []
        self._places: list[TrainPlace] = []
        self._copies: list[Home] = []
        self._settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)

    def open(self, corpus: Corpus | None = None) -> TrainPlace:
        """Train as at a start of the program, when a person comes to it."""
        session = Session(self._owner)
        place = TrainPlace(session, self.jobs, self.models, Remembered(self._settings), self._owner)
        self._places.append(place)
        window = QWidget()
        self._windows.append(window)
        self._qtbot.addWidget(window)
        columns = QHBoxLayout(window)
        right = QWidget()
        column = QHBoxLayout(right)
        for parent, part in ((columns, place.middle), (column, place.settings), (column, place.footer)):
            assert part is not None
            parent.addWidget(part)
        columns.addWidget(right)
        window.resize(1200, 800)
        window.show()
        place.shown()
        if corpus is not None:
            session.set_corpus(corpus)
        return place

    def as_after_a_crash(self) -> "Home":
        """What is on the disk at this moment."""
        self._settings.sync()
        folder = self.folder.with_name("after the crash")
        shutil.copytree(self.folder, folder)
        self._copies.append(Home(self._qtbot, self._owner, folder))
        return self._copies[-1]

    def close(self) -> None:
        """Ends what runs, here and in the copies, while there are windows that it may tell of it."""
        for home in (self, *self._copies):
            for place in home._places:
                place.close()
            home.jobs.cancel_all()
            self._qtbot.waitUntil(lambda jobs=home.jobs: not jobs.running, timeout=20 * SECONDS)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parent)
    for name in ("lstm", "transformer"):
        monkeypatch.setitem(NETWORKS._targets, name, f"quick_learning:{name.upper()}")


@pytest.fixture
def home(qtbot: QtBot, owner: QObject, tmp_path: Path) -> Iterator[Home]:
    (tmp_path / "home").mkdir()
    made = Home(qtbot, owner, tmp_path / "home")
    yield made
    made.close()


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    path = tmp_path / "own.abc"
    path.write_text("\n".join(tune(number) for number in range(1, 31)))
    *_, read = read_corpus((str(path),))
    assert isinstance(read, Corpus)
    return read
