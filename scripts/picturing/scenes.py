"""The guide's pictures, in the order in which one window is led through them: a name, and what makes it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from composer.export.book.settings import BookSettings
from composer.export.registry import EXPORTERS
from composer.model.presets import PRESETS
from composer.notation.reader import read_tune
from composer.ui.dialogs.book import BookDialog, Source
from composer.ui.dialogs.formats import FormatsDialog
from composer.ui.dialogs.instrument import InstrumentDialog
from composer.ui.features.rework import Rework
from composer.workflows.export import exporter
from picturing.studio import HEIGHT, WIDTH, Studio, until

TUNEBOOK = Path(__file__).parents[2] / "docs" / "tunes" / "ten-tunes.abc"
WAYS, STEPS, OTHER_RATE, TALL = 8, 60, 0.002, 1010
Prepare = Callable[[Studio], QWidget]


@dataclass(frozen=True)
class Scene:
    """A picture: its name, and what makes the window ready and returns what is taken of it."""

    name: str
    prepare: Prepare


def first_start(studio: Studio) -> QWidget:
    """As the program opens for the first time."""
    return studio.made.window


def composed(studio: Studio) -> QWidget:
    """Six jigs."""
    studio.compose()
    studio.settle()
    return studio.made.window


def wishes(studio: Studio) -> QWidget:
    """All that can be asked for."""
    studio.made.window.resize(WIDTH, TALL)
    studio.made.compose.settings.asked.more.unfold()
    return studio.made.window.settings


def this_tune(studio: Studio) -> QWidget:
    """What there is to know of the tune."""
    studio.made.compose.settings.asked.more.unfold(False)
    studio.made.window.show_about()
    return studio.made.window.settings


def rework(studio: Studio) -> QWidget:
    """Two bars again, the second way on the page."""
    studio.made.window.resize(WIDTH, HEIGHT)
    document, variants = studio.made.document, studio.made.variants
    start = document.text.index("\n", document.text.index("\nK:") + 1) + 1
    bars = document.text.index("|", start + 8) + 1
    document.select(bars, document.text.index("|", document.text.index("|", bars + 1) + 1))
    feature = studio.made.features["rework"]
    assert isinstance(feature, Rework)
    feature.again()
    until(lambda: len(variants.texts) > WAYS)
    variants.show_way(2)
    return studio.made.window


def confidence(studio: Studio) -> QWidget:
    """Notes in the colours of how sure the network was."""
    studio.made.variants.give_up()
    studio.choose("Tune", "Rework", "Show what the model expected")
    return studio.made.window


def practise(studio: Studio) -> QWidget:
    """What is below “More” in the player."""
    studio.choose("Tune", "Rework", "Show what the model expected")
    bar = studio.made.player_bar
    bar.more.click()
    studio.settle()
    bar.panel.no_ports.hide()  # what the computer lacks that makes the pictures is nobody's concern
    bar.panel.adjustSize()
    return bar.panel


def parts(studio: Studio) -> QWidget:
    """Chord symbols and a second fiddle."""
    studio.made.player_bar.panel.hide()
    studio.choose("Tune", "Chord symbols", "Write in")
    studio.choose("Tune", "Add a part", "For two fiddles")
    return studio.made.page


def tablature(studio: Studio) -> QWidget:
    """Where the fingers go, under the notes."""
    studio.choose("Tune", "Add a part", "Take the part out")
    studio.choose("Tune", "Under the notes", "Tablature: Mandolin")
    return studio.made.page


def instrument(studio: Studio) -> QWidget:
    """The keys that fit."""
    studio.choose("Tune", "Under the notes", "Nothing")
    tune = read_tune(studio.made.document.text)
    dialog = InstrumentDialog(studio.made.window, tune, "d-whistle")
    dialog.show()
    return dialog


def library(studio: Studio) -> QWidget:
    """A tune found by its notes."""
    _close_dialogs(studio)
    made = studio.made
    made.window.show_place("library")
    studio.settle()
    made.library.page.kept.look_for("notes", "A2F D2F")
    return made.window


def a_set(studio: Studio) -> QWidget:
    """Three tunes in a row."""
    made = studio.made
    made.library.page.kept.search.clear()
    studio.settle()
    made.library.page.tunes.select_again([0, 1, 2], 0)
    made.library.settings.make_set.click()
    return made.window


def book(studio: Studio) -> QWidget:
    """What a book can be."""
    sources = [Source("Shown in the Library", 6, tuple)]
    dialog = BookDialog(studio.made.window, sources, BookSettings(title="Our session"), ("pdf", "html"))
    dialog.show()
    return dialog


def export(studio: Studio) -> QWidget:
    """The formats."""
    _close_dialogs(studio)
    formats = [(name, exporter(name).label) for name in EXPORTERS]
    dialog = FormatsDialog(studio.made.window, "Export 3 tunes", formats, ("midi", "pdf"))
    dialog.show()
    return dialog


def files(studio: Studio) -> QWidget:
    """A file of ten tunes."""
    _close_dialogs(studio)
    studio.made.open_paths([TUNEBOOK])
    studio.settle()
    studio.made.window.show_place("files")
    return studio.made.window


def abc(studio: Studio) -> QWidget:
    """ABC in one page, inside Help."""
    studio.choose("Help", "ABC in one page")
    return studio.made.window


def corpus(studio: Studio) -> QWidget:
    """A collection to learn from."""
    studio.made.window.show_place("corpus")
    studio.made.corpus.open_collection("ryans")
    until(lambda: studio.made.session.corpus is not None)
    return studio.made.window


def steps(studio: Studio) -> QWidget:
    """The lab's batch, as the lesson shows it."""
    studio.made.window.show_place("train")
    studio.made.steps.show_mode("steps")
    studio.settle()
    studio.made.steps.go_to_row(2)
    return studio.made.window


def train(studio: Studio) -> QWidget:
    """A training that was stopped, with its curve."""
    studio.made.window.show_place("train")
    studio.made.steps.show_mode("train")
    studio.made.train.begin_with(PRESETS["small"])
    _train(studio)
    return studio.made.window


def runs(studio: Studio) -> QWidget:
    """Another learning rate, laid over the first."""
    place = studio.made.train
    first = place.progress.runs.table.selected()[0]
    place.begin_with(PRESETS["small"])
    place.settings.form.set_values({"learning_rate": OTHER_RATE})
    _train(studio)
    place.progress.runs.table.runs.tick_wanted.emit(first.path, True)
    return studio.made.window


SCENES = (
    Scene("first-start", first_start),
    Scene("composed", composed),
    Scene("wishes", wishes),
    Scene("this-tune", this_tune),
    Scene("rework", rework),
    Scene("confidence", confidence),
    Scene("practise", practise),
    Scene("parts", parts),
    Scene("tablature", tablature),
    Scene("instrument", instrument),
    Scene("library", library),
    Scene("set", a_set),
    Scene("book", book),
    Scene("export", export),
    Scene("files", files),
    Scene("abc", abc),
    Scene("corpus", corpus),
    Scene("steps", steps),
    Scene("train", train),
    Scene("runs", runs),
)


def _train(studio: Studio) -> None:
    """Some steps, then Stop."""
    place = studio.made.train
    place.start()
    until(lambda: place.progress.header.step >= STEPS)
    place.run.stop()
    studio.settle()


def _close_dialogs(studio: Studio) -> None:
    for kind in (InstrumentDialog, BookDialog, FormatsDialog):
        for dialog in studio.made.window.findChildren(kind):
            dialog.close()
            dialog.deleteLater()
