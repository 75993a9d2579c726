"""Library finds tunes by a few notes, typed or taken from the page, sorts them, and shows doubles."""

import pytest
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.library.records import Provenance
from composer.notation.elements import Span
from composer.ui.document.document import OpenTune
from composer.ui.features.notes_in_library import NotesInLibrary, selected_notes
from composer.ui.window_assembly import WindowAssembly

REEL = "X:1\nT:Reel\nM:4/4\nL:1/8\nR:reel\nK:D\nDFAd fdAF|GBdg bgdB|Acea ecAG|F2D2 D4|]\n"
JIG = "X:1\nT:Jig\nM:6/8\nL:1/8\nR:jig\nK:Ador\nABc def|gab agf|e3 A3|]\n"
MOVED = "X:1\nT:Moved\nM:C\nL:1/8\nR:reel\nK:G\nGBdg bgdB|cegc' e'c'ge|dfad' afdc|B2G2 G4|]\n"


@pytest.fixture
def library(assembly: WindowAssembly, qtbot: QtBot) -> WindowAssembly:
    for text in (REEL, JIG, MOVED):
        assembly.autosave.keep_composed(text, Provenance())
    assembly.window.show_place("library")
    qtbot.waitUntil(lambda: bool(assembly.library._melodies.kept.shelf.bars), timeout=10_000)
    return assembly


def titles(assembly: WindowAssembly) -> list[str]:
    tunes = assembly.library.page.tunes.tunes
    return [tunes.row(n).title for n in range(tunes.rowCount())]


def places(assembly: WindowAssembly) -> list[tuple[str, str]]:
    tunes = assembly.library.page.tunes.tunes
    return [(tunes.row(n).beside, tunes.row(n).note) for n in range(tunes.rowCount())]


def test_typed_notes_are_found_in_any_key_and_the_row_says_where(
    library: WindowAssembly, qtbot: QtBot
) -> None:
    library.library.page.kept.search.setText("notes: Acea ec")
    qtbot.waitUntil(lambda: titles(library) == ["Reel", "Moved"])
    assert places(library) == [("bar 3", "")] * 2
    library.library.page.kept.search.setText("notes: Acea ed")
    qtbot.waitUntil(lambda: places(library) == [("bar 3", "one note differs")] * 2)


def test_a_tune_that_is_kept_later_is_found_a_moment_later(library: WindowAssembly, qtbot: QtBot) -> None:
    library.library.page.kept.search.setText("notes: c'2 a2 f2 d2")
    qtbot.waitUntil(lambda: titles(library) == [])
    library.autosave.keep_composed(
        JIG.replace("T:Jig", "T:New").replace("e3 A3", "c'2 a2 f2 d2"), Provenance()
    )
    library.autosave.library_changed.emit()
    qtbot.waitUntil(lambda: titles(library) == ["New"], timeout=10_000)


def test_notes_that_are_selected_are_looked_for(library: WindowAssembly, qtbot: QtBot) -> None:
    feature = library.features["notes_in_library"]
    assert isinstance(feature, NotesInLibrary)
    library.window.show_place("compose")
    library.document.open(OpenTune(MOVED))
    start = MOVED.index("dfad'")
    library.document.select(start, start + 5)
    feature.find()
    assert library.library.page.kept.search.text() == "notes: [K:G] dfad'"
    qtbot.waitUntil(lambda: titles(library) == ["Moved", "Reel"])
    library.document.select(0, 0)
    with pytest.raises(ComposerError, match="No notes are selected"):
        feature.find()


def test_what_is_selected_is_one_line_in_its_key() -> None:
    text = "X:1\nK:D\nabc % remark\nK:Em\nw:la la\nd2 [K:A]e|\nT:Other\nf2|\n"
    assert selected_notes(text, Span(text.index("abc"), len(text))) == "[K:D] abc d2 [K:A]e| f2|"
    assert selected_notes(text, Span(text.index("f2"), len(text))) == "[K:A] f2|"
    assert selected_notes("abc", Span(0, 3)) == "abc"


def test_notes_that_are_played_are_looked_for(library: WindowAssembly, qtbot: QtBot) -> None:
    kept = library.library.page.kept
    for note in (57, 61, 64, 69, 64, 61):
        kept.keyboard.take(note)
    assert kept.search.text() == "notes: [K:C] A,^CEA E^C"
    qtbot.waitUntil(lambda: titles(library) == ["Moved", "Reel"])


def test_doubles_are_shown_from_the_menu_and_the_problem_of_a_field_is_said(
    library: WindowAssembly, qtbot: QtBot
) -> None:
    page = library.library.page
    doubles = next(action for action in page.searches.actions() if action.data() == "doubles")
    doubles.trigger()
    qtbot.waitUntil(lambda: titles(library) == ["Moved", "Reel"])
    page.kept.search.setText("notes: ab")
    qtbot.waitUntil(lambda: titles(library) == [])
    assert "too few notes" in page.tunes.empty_state._text.text()


def test_a_tune_is_rated_and_tagged_and_found_by_that(library: WindowAssembly, qtbot: QtBot) -> None:
    page, details = library.library.page, library.library.settings.tune
    page.tunes.select(titles(library).index("Jig"))
    details.rating.setCurrentIndex(4)
    details.rating.activated.emit(4)
    details.tags.setText("session, to learn")
    details.tags.editingFinished.emit()
    (kept,) = library.autosave.library.tunes("tag: learn rating: 4-")
    assert (kept.title, kept.rating, kept.tags) == ("Jig", 4, ("session", "to learn"))
    assert details.tags.text() == "session, to learn"
    page.set_order("rating")
    page.wanted.emit()
    assert titles(library)[0] == "Jig"


def test_by_length_lists_the_short_ones_first(library: WindowAssembly, qtbot: QtBot) -> None:
    page = library.library.page
    page.set_order("bars")
    page.wanted.emit()
    qtbot.waitUntil(lambda: titles(library)[:1] == ["Jig"])
