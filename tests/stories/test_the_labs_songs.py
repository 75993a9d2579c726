"""The lab's songs in the real window: a button says what they are, fetches them and opens them."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from composer.corpus.bundled.collection import BundledCollection
from composer.corpus.fetching import Fetched, Fetching
from composer.errors import ComposerError
from composer.ui.places.corpus.fetching import FetchDialog
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
SONG = "X:1\nT:Kesh\nZ: id:dc-jig-7\nM:6/8\nL:1/8\nK:G Major\nGAG GAB|ABA ABd|edd gdd|edB dBA|]\n"


class Pip:
    """Fetches in place of pip, once it is let; or fails."""

    def __init__(self) -> None:
        self.let = self.closed = False
        self.error = ""

    def fetch(self, collection: BundledCollection) -> Iterator[object]:
        try:
            while not self.let:
                yield Fetching(collection.title)
            if self.error:
                raise ComposerError(self.error)
            assert collection.archive is not None
            collection.archive.folder.mkdir(parents=True)
            (collection.archive.folder / "irish.abc").write_text(SONG)
            yield Fetched(collection.title, collection.archive.folder)
        finally:
            self.closed = True


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> Pip:
    made = Pip()
    monkeypatch.setattr("composer.ui.places.corpus.fetching.fetch", made.fetch)
    monkeypatch.setattr(FetchDialog, "confirm", lambda *_: True)
    return made


def test_one_click_fetches_them_and_opens_them_as_the_corpus(
    qtbot: QtBot, assembly: WindowAssembly, pip: Pip
) -> None:
    assembly.window.show_place("corpus")
    sources = assembly.corpus.settings.from_where
    button, box = sources.fetch["lab"], sources.collections["lab"]
    assert button.text() == "Fetch…"
    assert not box.isEnabled()
    button.click()
    assert button.text() == "Stop fetching"
    pip.let = True
    qtbot.waitUntil(lambda: assembly.session.corpus is not None, timeout=20 * SECONDS)
    assert assembly.session.corpus is not None
    assert assembly.session.corpus.sources == ("lab",)
    assert box.isEnabled()
    assert box.isChecked()
    qtbot.waitUntil(button.isHidden)


def test_it_can_be_stopped_and_nothing_is_opened(qtbot: QtBot, assembly: WindowAssembly, pip: Pip) -> None:
    button = assembly.corpus.settings.from_where.fetch["lab"]
    button.click()
    button.click()
    qtbot.waitUntil(lambda: pip.closed)
    qtbot.waitUntil(lambda: not assembly.jobs.running)
    assert button.text() == "Fetch…"
    assert assembly.session.corpus is None


def test_without_a_network_the_window_says_so_and_the_button_is_there_again(
    qtbot: QtBot, assembly: WindowAssembly, pip: Pip
) -> None:
    pip.error, pip.let = "The package index did not answer. Check the connection to the internet.", True
    assembly.window.show_place("corpus")
    button = assembly.corpus.settings.from_where.fetch["lab"]
    button.click()
    qtbot.waitUntil(lambda: "did not answer" in assembly.window.banner.text())
    qtbot.waitUntil(lambda: button.text() == "Fetch…")
    assert button.isVisibleTo(assembly.window)


def test_nothing_is_fetched_unless_the_person_agrees(
    assembly: WindowAssembly, pip: Pip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FetchDialog, "confirm", lambda *_: False)
    assembly.corpus.settings.from_where.fetch["lab"].click()
    assert "Fetching a collection" not in [job.name for job in assembly.jobs.running]
