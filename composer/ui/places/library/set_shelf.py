"""Makes, changes, deletes and takes back sets for Library; shows them in its list and its right side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.library.tune_sets import KeptSet, SetEntry
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.places.library.listing import LibraryListing
from composer.ui.places.library.set_details import fault_of
from composer.ui.places.library.settings import LibrarySettings
from composer.ui.session import Offer, Session
from composer.ui.words import say
from composer.workflows.tune_sets import USUAL_TIMES

LONGEST_NAME = 60


class SetShelf(QObject):
    """The sets of the library.

    Signals:
        play_wanted(KeptSet), export_wanted(KeptSet): this set is to be heard, or written.
    """

    play_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        document: Document,
        autosave: Autosave,
        page: LibraryListing,
        settings: LibrarySettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._autosave = session, document, autosave
        self._page, self._settings, self._details = page, settings, settings.tune_set
        settings.make_set_wanted.connect(self.make)
        settings.play_set_wanted.connect(self.play)
        settings.export_set_wanted.connect(self._export)
        settings.delete_set_wanted.connect(self.delete)
        self._details.changed.connect(self._change)
        self._details.adding_wanted.connect(self._add_open)
        page.set_keys.play_wanted.connect(self.play)
        page.set_keys.rename_wanted.connect(self._details.edit_name)
        page.set_keys.trash_wanted.connect(self.delete)

    def refresh(self) -> None:
        """Lists what is there now."""
        library = self._autosave.library
        sets = library.sets()
        missing = [sum(bool(fault_of(tune)) for tune in library.tunes_of(kept)) for kept in sets]
        self._page.show_sets(sets, missing)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Shows the set that is selected, or none."""
        kept = self._page.kept_set
        tunes = self._autosave.library.tunes_of(kept) if kept else ()
        self._settings.show_set(kept, tunes)

    def make(self) -> None:
        """Makes a set of the tunes that are selected, in the order of their list, and shows it."""
        self._autosave.flush()
        library, numbers = self._autosave.library, self._page.selected()
        found = library.several(numbers)
        entries = [SetEntry(n, found[n].title, USUAL_TIMES) for n in numbers if n in found]
        if entries:
            kept = library.keep_set(_usual_name(entries), entries)
            self._page.show_tab("sets")
            self._tell(kept)
            self._details.edit_name()

    def play(self) -> None:
        """Asks for the chosen set to be heard."""
        if (kept := self._usable()) is not None:
            self.play_wanted.emit(kept)

    def delete(self) -> None:
        """Deletes the chosen set, and offers to take it back; its tunes stay."""
        kept = self._page.kept_set
        if kept is None:
            return
        self._autosave.library.delete_set(kept.identifier)
        self._autosave.library_changed.emit()
        text = say("The set “{name}” is deleted; its tunes stay.", name=kept.name)
        self._session.offered.emit(Offer(text, say("Undo"), partial(self._take_back, kept)))

    def _export(self) -> None:
        if (kept := self._usable()) is not None:
            self.export_wanted.emit(kept)

    def _usable(self) -> KeptSet | None:
        kept = self._page.kept_set
        return kept if kept is not None and not kept.problem else None

    def _take_back(self, kept: KeptSet) -> None:
        self._autosave.library.restore_set(kept.identifier)
        self._tell(kept)

    def _change(self, name: str, entries: Sequence[SetEntry]) -> None:
        kept = self._usable()
        if kept is not None:
            self._autosave.library.change_set(kept.identifier, name, entries)
            self._autosave.library_changed.emit()

    def _add_open(self) -> None:
        self._autosave.flush()
        kept, number = self._usable(), self._document.identifier
        found = self._autosave.library.several([number] if number is not None else [])
        if number not in found or kept is None:
            self._session.failed.emit(ComposerError(NOT_KEPT))
            return
        self._change(kept.name, [*kept.entries, SetEntry(number, found[number].title, USUAL_TIMES)])

    def _tell(self, kept: KeptSet) -> None:
        self._autosave.library_changed.emit()
        self.refresh()
        self._page.show_set(kept.identifier)


NOT_KEPT = (
    "The open tune is not in the Library, and a set is made of kept tunes. "
    "Star it or edit it, and it is kept."
)


def _usual_name(entries: Sequence[SetEntry]) -> str:
    """`The Slate Roof and 2 more`: what tells it from others until it has a name of its own."""
    first = entries[0].title or say("Untitled")
    if len(entries) == 1:
        return first[:LONGEST_NAME]
    return say("{title} and {count} more", title=first[:LONGEST_NAME], count=len(entries) - 1)
