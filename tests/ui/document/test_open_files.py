"""Files on the page: an edit is the library's by itself, and the file's when it is saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.library.journal import Journal
from composer.library.tunes import TuneLibrary
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.open_files import OpenFiles
from composer.ui.document.open_tune import OpenTune, Origin
from composer.ui.remembered import Remembered

FIRST, BROKEN = "X:1\r\nT:Fïrst\r\nK:D\r\nDFAd|\r\n", "X:2\r\nT:No key\r\nDFAd|\r\n"
THIRD = "X:3\r\nT:Third\r\nK:G\r\nGBdg|"
BOOK = f"M:4/4\r\nL:1/8\r\n\r\n{FIRST}\r\n{BROKEN}\r\n \r\n{THIRD}".encode("cp1252")


@pytest.fixture
def document(owner: QObject) -> Document:
    return Document(owner)


@pytest.fixture
def autosave(document: Document, tmp_path: Path) -> Iterator[Autosave]:
    made = Autosave(document, TuneLibrary(tmp_path / "library.sqlite"), Journal(tmp_path / "unsaved"))
    yield made
    made.close()


@pytest.fixture
def remembered(tmp_path: Path) -> Remembered:
    return Remembered(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def files(document: Document, autosave: Autosave, remembered: Remembered) -> Iterator[OpenFiles]:
    made = OpenFiles(document, autosave, remembered)
    yield made
    made.stop()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path.resolve() / "tunes" / "book.abc"
    path.parent.mkdir()
    path.write_bytes(BOOK)
    return path


@pytest.fixture
def opened(files: OpenFiles, path: Path) -> OpenFiles:
    assert files.open([path])
    return files


def test_the_first_tune_opens_and_a_broken_one_opens_too(opened: OpenFiles, document: Document) -> None:
    assert document.text == "X:1\nT:Fïrst\nK:D\nDFAd|\n"
    assert document.tune.origin is Origin.FILE
    assert document.tune.file_header == "M:4/4\nL:1/8"
    opened.open_tune(2)
    assert document.text == "X:2\nT:No key\nDFAd|\n"


def test_saving_changes_the_edited_tunes_alone(opened: OpenFiles, document: Document, path: Path) -> None:
    document.type(document.text.replace("DFAd", "ABcd"))
    opened.open_tune(3)
    document.type(document.text.replace("GBdg", "GGGG"))
    opened.save(path)
    assert path.read_bytes() == BOOK.replace(b"K:D\r\nDFAd", b"K:D\r\nABcd").replace(b"GBdg", b"GGGG")
    assert opened.unsaved == ()
    assert document.can_undo


def test_an_edit_is_in_the_library_once_whether_saved_or_not(
    opened: OpenFiles, document: Document, autosave: Autosave, path: Path
) -> None:
    document.type(document.text.replace("DFAd", "ABcd"))
    opened.open_tune(2)
    opened.open_tune(1)
    assert "ABcd" in document.text
    document.type(document.text.replace("ABcd", "AAAA"))
    opened.save(path)
    opened.open_tune(1)
    document.type(document.text.replace("AAAA", "BBBB"))
    assert autosave.flush()
    (kept,) = autosave.library.tunes()
    assert "BBBB" in kept.text
    assert kept.provenance.source == "book.abc, tune 1"


def test_the_librarys_copy_has_the_fields_of_the_files_header(
    opened: OpenFiles, document: Document, autosave: Autosave
) -> None:
    document.type(document.text.replace("DFAd", "ABcd"))
    assert autosave.flush()
    (kept,) = autosave.library.tunes()
    assert kept.text == "X:1\nT:Fïrst\nM:4/4\nL:1/8\nK:D\nABcd|\n"
    assert document.text == "X:1\nT:Fïrst\nK:D\nABcd|\n"


def test_another_file_is_saved_elsewhere_while_the_page_shows_a_tune_of_none(
    opened: OpenFiles, document: Document, path: Path
) -> None:
    document.open(OpenTune("X:1\nK:D\nD8|\n"))
    opened.save_as(path.with_name("other.abc"), opened.shown)
    assert path.with_name("other.abc").read_bytes() == BOOK
    assert document.tune.file is None


def test_what_is_undone_is_no_edit(opened: OpenFiles, document: Document, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.edited_changed):
        document.change(document.text.replace("DFAd", "ABcd"))
    assert [file.path.name for file in opened.unsaved] == ["book.abc"]
    with qtbot.waitSignal(opened.edited_changed):
        document.undo()
    assert opened.unsaved == ()


def test_a_tune_that_became_two_is_two_after_saving(
    opened: OpenFiles, document: Document, path: Path
) -> None:
    document.type(document.text + "\nX:9\nT:New\nK:C\nCDEF|\n")
    opened.save(path)
    assert opened.shown is not None
    assert [tune.text[:3] for tune in opened.shown.book.tunes] == ["X:1", "X:9", "X:2", "X:3"]
    assert document.text == "X:1\nT:Fïrst\nK:D\nDFAd|\n"
    assert opened.unsaved == ()


def test_a_refusal_leaves_file_edit_and_page(opened: OpenFiles, document: Document, path: Path) -> None:
    path.chmod(0o444)
    document.type(document.text.replace("DFAd", "ABcd"))
    with pytest.raises(ComposerError, match="read-only"):
        opened.save(path)
    with pytest.raises(ComposerError):
        opened.save_as(path.with_name("book.abc") / "below a file.abc", opened.shown)
    assert path.read_bytes() == BOOK
    assert opened.unsaved
    assert opened.of_page is opened.shown
    assert "ABcd" in document.text


def test_a_new_tune_is_saved_as_a_file_and_stays_on_the_page(
    files: OpenFiles, document: Document, tmp_path: Path
) -> None:
    document.open(OpenTune("X:1\nK:D\n"))
    document.type("X:1\nK:D\nDFAd|")
    files.save_tune_as(tmp_path / "new.abc", document.tune, document.number)
    assert (tmp_path / "new.abc").read_bytes() == b"X:1\nK:D\nDFAd|\n"
    assert document.can_undo
    document.type("X:1\nK:D\nDFAd|A4|")
    assert [file.path.name for file in files.unsaved] == ["new.abc"]


def test_save_as_writes_the_whole_file_elsewhere_and_leaves_the_first(
    opened: OpenFiles, document: Document, path: Path
) -> None:
    document.type(document.text.replace("DFAd", "ABcd"))
    other = path.with_name("other.abc")
    opened.save_as(other, opened.of_page)
    assert path.read_bytes() == BOOK
    assert other.read_bytes() == BOOK.replace(b"K:D\r\nDFAd", b"K:D\r\nABcd")
    assert [file.path for file in opened.files] == [other]


def test_a_file_that_changes_outside_is_read_anew_where_nothing_is_edited(
    opened: OpenFiles, document: Document, path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.notice, timeout=10_000) as told:
        path.write_bytes(BOOK.replace(b"K:D\r\nDFAd", b"K:D\r\nABcd"))
    assert "changed by another program" in told.args[0]
    assert "ABcd" in document.text


def test_a_file_that_is_put_in_its_place_is_noticed_again_and_again(
    opened: OpenFiles, path: Path, document: Document, qtbot: QtBot
) -> None:
    for notes in (b"ABcd", b"efga"):
        other = path.with_name("other")
        other.write_bytes(BOOK.replace(b"K:D\r\nDFAd", b"K:D\r\n" + notes))
        with qtbot.waitSignal(opened.notice, timeout=10_000):
            other.replace(path)
        assert notes.decode() in document.text


def test_a_tune_before_it_moves_the_one_on_the_page_without_opening_it_anew(
    opened: OpenFiles, document: Document, path: Path, qtbot: QtBot
) -> None:
    number = document.number
    with qtbot.waitSignal(opened.notice, timeout=10_000):
        path.write_bytes(BOOK.replace(b"X:1", b"X:0\r\nK:C\r\nC8|\r\n\r\nX:1"))
    assert document.number == number
    assert document.tune.file is not None
    assert document.tune.file.position == 2


def test_a_file_with_edits_that_changes_outside_asks_and_is_left(
    opened: OpenFiles, document: Document, path: Path, qtbot: QtBot
) -> None:
    document.type(document.text.replace("DFAd", "ABcd"))
    with qtbot.waitSignal(opened.changed_outside, timeout=10_000):
        path.write_bytes(BOOK + b"\r\n% more\r\n")
    assert opened.changed_meanwhile(path)
    assert "ABcd" in document.text
    opened.reload(path)
    assert "DFAd" in document.text
    assert opened.unsaved == ()


def test_a_file_that_can_not_be_read_is_told_and_the_others_open(
    files: OpenFiles, path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(files.failed) as told:
        assert files.open([path.with_name("gone.abc"), path])
    assert "does not exist" in str(told.args[0])
    assert [file.path for file in files.files] == [path]


def test_a_closed_file_leaves_its_tune_on_the_page(opened: OpenFiles, document: Document, path: Path) -> None:
    opened.close(path)
    assert (opened.files, opened.shown, opened.of_page) == ((), None, None)
    assert document.text.startswith("X:1")
    assert document.tune.file is None


def test_after_a_crash_the_file_is_told_to_lack_the_edit_which_is_there_again(
    opened: OpenFiles,
    document: Document,
    autosave: Autosave,
    remembered: Remembered,
    path: Path,
    qtbot: QtBot,
) -> None:
    document.type(document.text.replace("DFAd", "ABcd"))
    assert autosave.flush()
    document.open(OpenTune("X:1\nK:C\n"))
    again = OpenFiles(document, autosave, remembered)
    with qtbot.waitSignal(again.notice) as told:
        again.open([path])
    assert "lacks 1 edit" in told.args[0]
    assert "ABcd" in document.text
    again.save(path)
    assert path.read_bytes() == BOOK.replace(b"K:D\r\nDFAd", b"K:D\r\nABcd")
    assert len(autosave.library.tunes()) == 1
    again.stop()


def test_who_closed_the_file_without_saving_finds_it_as_it_is(
    opened: OpenFiles, document: Document, autosave: Autosave, path: Path
) -> None:
    document.type(document.text.replace("DFAd", "ABcd"))
    assert autosave.flush()
    opened.close(path)
    opened.open([path])
    assert "DFAd" in document.text
    assert opened.unsaved == ()


def test_save_as_writes_the_tune_it_was_pressed_for_whatever_has_opened_since(
    document: Document, files: OpenFiles, tmp_path: Path
) -> None:
    document.open(OpenTune("X:1\nT:Mine\nK:D\nD|\n"))
    mine, number = document.tune, document.number
    document.open(OpenTune("X:1\nT:Other\nK:D\nG|\n"))
    files.save_tune_as(tmp_path / "mine.abc", mine, number)
    assert "T:Mine" in (tmp_path / "mine.abc").read_text()
    assert document.tune.file is None
    assert "T:Other" in document.text


def test_save_as_does_not_write_over_another_file_that_is_open(
    opened: OpenFiles, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.abc"
    other.write_text("X:1\nT:Other\nK:D\nG|\n")
    opened.open([other])
    before = path.read_bytes()
    with pytest.raises(ComposerError, match="is open here"):
        opened.save_as(path, opened.files[1])
    assert path.read_bytes() == before


def test_an_edit_goes_to_its_own_tune_in_the_library_when_another_program_has_moved_it(
    document: Document, autosave: Autosave, files: OpenFiles, tmp_path: Path
) -> None:
    first, second = "X:1\nT:Aaa\nK:D\nD|\n", "X:2\nT:Bbb\nK:G\nG|\n"
    path = tmp_path / "two.abc"
    path.write_text(f"{first}\n{second}")
    files.open([path])
    document.type(document.text.replace("D|", "DD|"))
    autosave.flush()
    files.save(path)
    number = document.identifier
    path.write_text(f"{second}\n{first.replace('D|', 'DD|')}")
    files.reload(path)
    files.open_tune(1)
    document.type(document.text.replace("G|", "GG|"))
    autosave.flush()
    assert number is not None
    assert "T:Aaa" in autosave.library.get(number).text
    assert document.identifier != number


def test_after_save_as_the_file_that_it_was_lacks_nothing(
    document: Document, autosave: Autosave, remembered: Remembered, opened: OpenFiles, path: Path
) -> None:
    document.type(document.text + "G|\n")
    autosave.flush()
    opened.save_as(path.with_name("other.abc"), opened.files[0])
    again = OpenFiles(document, autosave, remembered)
    assert again.open([path])
    assert again.unsaved == ()
    again.stop()


def test_a_tune_that_is_kept_after_another_was_opened_keeps_its_number(
    document: Document, autosave: Autosave, opened: OpenFiles
) -> None:
    document.type(document.text + "G|\n")
    document.open(OpenTune("X:1\nT:New\nK:D\n"))
    opened.open_tune(1)
    document.type(document.text + "B|\n")
    autosave.flush()
    assert len(autosave.library.tunes()) == 1
