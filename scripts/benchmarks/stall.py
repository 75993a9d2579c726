"""The gaps of a 10 ms heartbeat in the window's thread while everything else works, and how soon a key is
answered in the search fields.

The window is driven through all that it does, with 10,000 tunes in Library and in Corpus and 200 models. Told
are the gaps of each phase, what ran during those over 100 ms, and how late an idle process was meanwhile.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from benchmarks.heartbeat import Heartbeat
from benchmarks.tune_sources import COLLECTIONS, source_tunes
from composer.library.folders import Folders
from composer.library.titles import with_title
from composer.library.tunes import TuneLibrary
from composer.playback.output import SilentOutput
from composer.resources import resource
from composer.ui.application import build_application, build_window
from composer.ui.dialogs.confirmation import EmptyTrashDialog
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.formats import FormatsDialog
from composer.ui.features.exporting import USUAL_FORMATS
from composer.ui.theme import apply_theme
from composer.ui.widgets.tune_list import TuneList
from composer.ui.window_assembly import WindowAssembly

LONGEST_PHASE_SECONDS = 600
SHOWN_TUNES, LONG_TUNE_BARS = 20, 1000
SIZES = ((1280, 800), (1000, 700), (1700, 1000), (900, 520), (1280, 800))
WORDS = ("reel", "the old", "d dorian", "zzzz")
"""What is looked for, a letter at a time."""


class Story:
    """Drives one window, a phase after the other, with its heartbeat."""

    def __init__(self, assembly: WindowAssembly, heart: Heartbeat, options: argparse.Namespace, folder: Path):
        self.assembly, self.heart, self.options, self.folder = assembly, heart, options, folder
        self.keys: dict[str, list[float]] = {}

    def tell(self) -> None:
        """All phases, in the order in which a person may come to them."""
        for phase in PHASES:
            name = phase.__name__.removeprefix("_").replace("_", " ")
            if self.options.phases and name not in self.options.phases:
                continue
            self.heart.phase = name
            print(name, file=sys.stderr)
            phase(self)
            rest(0.2)
        self.heart.phase = "idle at the end"
        rest(1)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How much lies in the window, and how much is trained."""
    parser.add_argument("--steps", type=int, default=60, help="training steps")
    parser.add_argument("--units", type=int, default=512, help="RNN units")
    parser.add_argument("--tunes", type=int, default=10_000, help="tunes in Library and Corpus")
    parser.add_argument("--models", type=int, default=200, help="models in Library")
    parser.add_argument("--exported", type=int, default=100, help="tunes to export")
    parser.add_argument("--phases", nargs="*", help="only these, by the names that the figures have")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Gaps over all and for each phase, and milliseconds from a key in a search to the list that it finds."""
    application = build_application()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folders = Folders(folder / "home")
        fill(folders, folder, options.tunes, options.models)
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        # Its machine's process is begun before the window's threads are.
        heart = Heartbeat()
        assembly = build_window(folders, SilentOutput(time.monotonic), settings)
        assembly.window.resize(*SIZES[0])
        assembly.window.show()
        application.processEvents()
        story = Story(assembly, heart, options, folder)
        heart.start()
        story.tell()
        heart.stop()
        assembly.window.close()
        wait(lambda: not assembly.jobs.running)
    return {
        "benchmark": "stall",
        **heart.figures_of_all(),
        "key_ms": {name: _spans(spans) for name, spans in story.keys.items()},
        "phases": heart.figures(),
        "causes": heart.causes(),
        "cores": os.cpu_count(),
        "load": os.getloadavg(),
    }


def fill(folders: Folders, folder: Path, tunes: int, models: int) -> None:
    """Puts tunes into the library and into a file for Corpus, and models into their folder."""
    texts = [tune.found.text for tune in source_tunes(COLLECTIONS)]
    named = [
        with_title(text, f"Tune {number:,} of the old {text[:40].split()[-1]}")
        for number, text in enumerate(islice(cycle(texts), tunes))
    ]
    with TuneLibrary(folders.library) as library:
        # A benchmark's library may be lost in a power cut.
        library._connection.execute("PRAGMA synchronous = OFF")
        for text in named:
            library.keep(text)
    (folder / "many.abc").write_text(
        "\n".join(f"X:{n}\n" + text.split("\n", 1)[1] for n, text in enumerate(named, 1)), encoding="utf-8"
    )
    for number in range(models):
        shutil.copytree(resource("starter"), folders.models / f"model {number}", copy_function=os.link)


# The phases


def _start(story: Story) -> None:
    wait(lambda: story.assembly._warming is not None)
    rest(2)
    settle(story)


def _idle(story: Story) -> None:
    rest(3)


def _open_library(story: Story) -> None:
    story.assembly.window.show_place("library")
    settle(story)


def _scroll_library(story: Story) -> None:
    scroll(story.assembly.library.page.tunes)
    settle(story)


def _search_library(story: Story) -> None:
    page = story.assembly.library.page
    story.keys["library"] = type_words(page.kept.search, page.tunes)
    settle(story)


def _select_in_library(story: Story) -> None:
    tunes = story.assembly.library.page.tunes
    select(tunes)
    settle(story)


def _sort_library(story: Story) -> None:
    page = story.assembly.library.page
    for name in ("title", "changed"):
        page.set_order(name)
        page.wanted.emit()
        rest(0.3)
    settle(story)


def _filter_library(story: Story) -> None:
    page = story.assembly.library.page
    for chip in (page.kept.chips["starred"], page.kept.chips["mine"], page.kept.chips["all"]):
        chip.click()
        rest(0.3)


def _models(story: Story) -> None:
    page = story.assembly.library.page
    page.show_tab("models")
    rest(0.3)
    scroll(page.models)
    for row in range(5):
        page.models.select(row)
        rest(0.05)
    page.show_tab("tunes")
    story.assembly.window.show_place("compose")
    rest(0.3)
    story.assembly.window.show_place("library")
    rest(0.3)


def _trash(story: Story) -> None:
    page, library = story.assembly.library.page, story.assembly.library
    page.show_tab("tunes")
    page.tunes.select_again(range(200), 0)
    library.settings.delete.click()
    rest(0.3)
    page.show_tab("trash")
    rest(0.3)
    page.trash.selectAll()
    rest(0.1)
    EmptyTrashDialog.confirm = classmethod(lambda *_: True)  # type: ignore[method-assign, assignment]
    library.settings.empty.click()
    rest(0.3)
    page.show_tab("tunes")
    settle(story)


def _read_a_collection(story: Story) -> None:
    story.assembly.window.show_place("corpus")
    story.assembly.corpus.open_collection("oneills")
    settle(story)


def _read_many(story: Story) -> None:
    story.assembly.corpus.open_paths([story.folder / "many.abc"])
    settle(story)


def _scroll_corpus(story: Story) -> None:
    scroll(story.assembly.corpus.page.tunes)


def _search_corpus(story: Story) -> None:
    page = story.assembly.corpus.page
    story.keys["corpus"] = type_words(page.search, page.tunes)


def _select_in_corpus(story: Story) -> None:
    select(story.assembly.corpus.page.tunes)
    settle(story)


def _leave_out(story: Story) -> None:
    page = story.assembly.corpus.page
    page.leave_out.click()
    rest(0.3)
    page.undo.click()
    settle(story)


def _type(story: Story) -> None:
    assembly = story.assembly
    assembly.filing.new()
    page = assembly.page
    page.show_text()
    bars = "".join("DFAd fdAF|" + ("\n" if n % 4 == 3 else "") for n in range(LONG_TUNE_BARS))
    page.editor.setFocus()
    page.editor.insertPlainText(f"X:1\nT:Long\nM:4/4\nL:1/8\nK:D\n{bars}")
    settle(story)
    for key in "GABc d2ef|abc'":
        QTest.keyClicks(page.editor, key)
        rest(0.05)
    settle(story)


def _undo(story: Story) -> None:
    for step in (story.assembly.document.undo, story.assembly.document.redo):
        for _ in range(5):
            step()
            rest(0.05)
    settle(story)


def _menus(story: Story) -> None:
    bar = story.assembly.window.menuBar()
    for action in bar.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
        rest(0.1)
        menu.close()


def _resize(story: Story) -> None:
    for size in SIZES:
        story.assembly.window.resize(*size)
        rest(0.2)
    settle(story)


def _theme(story: Story) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for name in ("dark", "light"):
        apply_theme(application, name)
        rest(0.3)


def _places(story: Story) -> None:
    for name in ("compose", "library", "files", "corpus"):
        story.assembly.window.show_place(name)
        rest(0.2)


def _back_to_a_collection(story: Story) -> None:
    """A training of ten thousand tunes would take too long for what it shows."""
    _read_a_collection(story)


def _open_train(story: Story) -> None:
    story.assembly.window.show_place("train")
    rest(1)


def _train(story: Story) -> None:
    train, options = story.assembly.train, story.options
    train.settings.form.set_values({"rnn_units": options.units})
    train.settings.form.set_values({"iterations": options.steps, "checkpoint_interval": 20})
    train.start()
    wait(lambda: not train.running)
    rest(1)


def _compose(story: Story) -> None:
    assembly = story.assembly
    assembly.window.show_place("compose")
    assembly.compose.settings.drawn.set_values({"count": 5})
    assembly.compose.compose()
    settle(story)


def _compose_while_playing(story: Story) -> None:
    assembly = story.assembly
    assembly.window.show_place("corpus")
    show(assembly, 0)
    assembly.player.play()
    wait(lambda: assembly.player.transport.position_seconds > 0.5)
    assembly.window.show_place("compose")
    assembly.compose.compose()
    settle(story)
    assembly.player.stop()


def _draw(story: Story) -> None:
    story.assembly.window.show_place("corpus")
    for position in range(1, SHOWN_TUNES + 1):
        show(story.assembly, position)


def _play(story: Story) -> None:
    player = story.assembly.player
    player.play()
    wait(lambda: player.transport.position_seconds > 2)
    player.stop()


def _export(story: Story) -> None:
    assembly, folder = story.assembly, story.folder / "exported"
    FileDialogs.choose_export_folder = classmethod(lambda cls, parent, title: folder)  # type: ignore[method-assign, assignment]
    FormatsDialog.choose = classmethod(lambda cls, *_: USUAL_FORMATS)  # type: ignore[method-assign, assignment]
    assert assembly.session.corpus is not None
    tunes = assembly.session.corpus.tunes[: story.options.exported]
    assembly.exporting.save_all([tune.original for tune in tunes])
    settle(story)


PHASES: Sequence[Callable[[Story], None]] = (
    _start, _idle, _open_library, _scroll_library, _search_library, _select_in_library, _sort_library,
    _filter_library, _models, _trash, _read_a_collection, _read_many, _scroll_corpus, _search_corpus,
    _select_in_corpus, _leave_out, _type, _undo, _menus, _resize, _theme, _places, _back_to_a_collection,
    _open_train, _train,
    _compose, _compose_while_playing, _draw, _play, _export,
)  # fmt: skip


# What a hand does


def type_words(field: QLineEdit, tunes: TuneList) -> list[float]:
    """Writes words letter by letter; for each, the milliseconds until the list has painted what it found."""
    field.setFocus()
    spans = []
    for word in WORDS:
        for letter in [*word, *[None] * len(word)]:
            answered = _Answered(tunes)
            began = time.perf_counter()
            if letter is None:
                QTest.keyClick(field, Qt.Key.Key_Backspace)
            else:
                QTest.keyClicks(field, letter)
            wait(answered)
            spans.append((answered.when - began) * 1000)
            rest(random.Random(len(spans)).uniform(0.05, 0.25))
    return spans


class _Answered(QObject):
    """True once a list has other rows and has painted them."""

    def __init__(self, tunes: TuneList) -> None:
        super().__init__()
        self.when = 0.0
        self._is_reset = False
        self._view = tunes.viewport()
        tunes.tunes.modelReset.connect(self._note_reset)
        self._view.installEventFilter(self)

    def __call__(self) -> bool:
        return self.when > 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Notes the first picture after the rows."""
        if self._is_reset and not self.when and event.type() == QEvent.Type.Paint:
            self.when = time.perf_counter()
        return False

    def _note_reset(self) -> None:
        self._is_reset = True


def scroll(tunes: QWidget) -> None:
    """Down the whole list and up again."""
    assert isinstance(tunes, TuneList)
    bar = tunes.verticalScrollBar()
    for share in (*range(0, 101, 5), *range(100, -1, -10)):
        bar.setValue(bar.maximum() * share // 100)
        rest(0.03)


def select(tunes: TuneList) -> None:
    """One, some with Shift, and all."""
    for position in (0, 5, 50):
        tunes.select(position)
        rest(0.1)
    for _ in range(20):
        QTest.keyClick(tunes, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        rest(0.02)
    tunes.selectAll()
    rest(0.2)
    tunes.select(1)


def show(assembly: WindowAssembly, position: int) -> None:
    """Opens a tune of Corpus and waits for its page."""
    drawn: list[object] = []
    connection = assembly.reader.engraved.connect(lambda *_: drawn.append(True))
    assembly.corpus.page.tunes.select(position)
    wait(lambda: bool(drawn))
    assembly.reader.engraved.disconnect(connection)


def settle(story: Story) -> None:
    """Waits until no job runs."""
    rest(0.1)
    wait(lambda: not story.assembly.jobs.running)


def rest(seconds: float) -> None:
    """Lets the window live for a while."""
    until = time.monotonic() + seconds
    wait(lambda: time.monotonic() > until, 5)


def wait(done: Callable[[], bool], poll_milliseconds: int = 5) -> None:
    """Lets the window live until something is done, without spinning."""
    loop, until = QEventLoop(), time.monotonic() + LONGEST_PHASE_SECONDS
    poll = QTimer(interval=poll_milliseconds)
    poll.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > until else None)
    poll.start()
    loop.exec()
    poll.stop()
    if not done():
        raise TimeoutError(f"Waited for {LONGEST_PHASE_SECONDS} seconds.")


def _spans(spans: Sequence[float]) -> dict[str, float]:
    return {
        "longest": round(max(spans), 1),
        "p90": round(float(np.percentile(spans, 90)), 1),
        "median": round(float(np.median(spans)), 1),
        "keys": len(spans),
    }
