"""Library: finds, opens, deletes, takes back and exports what is kept."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from composer.library.finding import Found, Question, find
from composer.library.melodies import KeptMelodies
from composer.library.records import EarlierText, KeptTune
from composer.library.titles import with_title
from composer.ui.dialogs.book import Source
from composer.ui.dialogs.confirmation import EmptyTrashDialog
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document, Mode
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.compose.listening import Listening
from composer.ui.places.library.facts import KeptFacts
from composer.ui.places.library.listing import LibraryListing
from composer.ui.places.library.melodies import MelodyReader
from composer.ui.places.library.model_shelf import ModelShelf
from composer.ui.places.library.set_shelf import SetShelf
from composer.ui.places.library.settings import LibrarySettings
from composer.ui.remembered import Remembered
from composer.ui.session import Offer, Session
from composer.ui.words import counted, say

ORDER = "library order"


class LibraryPlace(QObject):
    """The place named `library`; see `composer.ui.main_window.Place`.

    Signals:
        export_wanted(list): export tunes with these texts.
        stop_export_wanted(): write no more of them.
        play_wanted(): play the open tune.
        go_on_wanted(ModelSummary): go on training this model.
        teach_wanted(): the model that comes with the program is to learn the person's own tunes.
    """

    name = "library"
    middle: QWidget | None = None
    export_wanted = Signal(list)
    stop_export_wanted = Signal()
    play_wanted = Signal()
    go_on_wanted = Signal(object)
    teach_wanted = Signal()

    def __init__(
        self,
        session: Session,
        document: Document,
        autosave: Autosave,
        jobs: Jobs,
        models_folder: Path,
        remembered: Remembered,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._autosave = session, document, autosave
        self._remembered = remembered
        self._shelf = ModelShelf(models_folder, session, jobs, self)
        self._facts = KeptFacts(jobs, self)
        self._melodies = MelodyReader(autosave.library.path, jobs, self)
        work = partial(_find, autosave.library.path, self._melodies.kept)
        self._searching = Latest(jobs, "Searching", work, parent=self)
        self.page = LibraryListing(self._facts)
        with remembered.restoring("The order of the Library"):
            self.page.set_order(remembered.text(ORDER, "changed"))
        self._listening = Listening(self.page.kept.keyboard, jobs, self)
        self.listing: QWidget | None = self.page
        self.settings = LibrarySettings()
        self.sets = SetShelf(session, document, autosave, self.page, self.settings, self)
        self.header: QWidget | None = self.settings.header
        self.footer: QWidget | None = self.settings.footer
        self._connect()

    def _connect(self) -> None:
        page, settings, tune, model = self.page, self.settings, self.settings.tune, self.settings.model
        self._autosave.library_changed.connect(self._refresh_if_seen)
        self._document.opened.connect(self._show_open)
        self._document.text_changed.connect(self._follow_text)
        self._session.models_changed.connect(self._list_models)
        self._session.model_moved.connect(self._follow_model)
        self._session.notes_wanted.connect(self._find_notes)
        self._searching.answered.connect(self._show_found)
        self._melodies.changed.connect(self._search_again)
        page.tune_chosen.connect(self.open)
        page.wanted.connect(self._ask)
        page.typed.connect(self._search)
        page.selection_changed.connect(self._show_selection)
        settings.export_wanted.connect(self._export)
        settings.stop_wanted.connect(self.stop_export_wanted)
        settings.delete_wanted.connect(self._delete)
        settings.restore_wanted.connect(self._restore_selected)
        settings.empty_wanted.connect(self._empty_trash)
        settings.compose_wanted.connect(self._compose)
        settings.go_on_wanted.connect(self._go_on)
        settings.delete_model_wanted.connect(self._delete_model)
        settings.tune_set.tune_chosen.connect(self._open_of_set)
        tune.renamed.connect(self._rename)
        tune.rated.connect(self._rate)
        tune.tagged.connect(self._tag)
        tune.tags_added.connect(self._add_tags)
        tune.earlier_wanted.connect(self._show_earlier)
        tune.revert_wanted.connect(self._revert)
        # Queued: the field whose text this is must not be filled anew while it tells of it.
        model.renamed.connect(self._rename_model, Qt.ConnectionType.QueuedConnection)
        model.teach_wanted.connect(self.teach_wanted)
        self._connect_keys()

    def _connect_keys(self) -> None:
        keys, of_models, of_trash = self.page.kept.keys, self.page.model_keys, self.page.trash_keys
        keys.play_wanted.connect(self.play_wanted)
        keys.rename_wanted.connect(self.settings.tune.edit_title)
        keys.star_wanted.connect(self._star)
        keys.trash_wanted.connect(self._delete)
        of_models.rename_wanted.connect(self.settings.model.edit_name)
        of_models.trash_wanted.connect(self._delete_model)
        of_trash.play_wanted.connect(self.play_wanted)

    def shown(self) -> None:
        """Lists what is kept now."""
        self._autosave.flush()
        self._list_models()
        self._refresh()
        self._melodies.want()

    def close(self) -> None:
        """The window closes: nothing is looked for any more."""
        self._searching.forget()
        self._facts.stop()
        self._melodies.stop()

    def open(self, identifier: int) -> None:
        """Puts a kept tune on the page."""
        self._autosave.open(identifier)

    def _open_of_set(self, identifier: int) -> None:
        """One that is gone is told in the set."""
        if self._autosave.library.several([identifier]):
            self.open(identifier)

    def texts_of(self, numbers: Sequence[int]) -> list[str]:
        """The texts of kept tunes, by their numbers."""
        return self._autosave.library.texts(numbers)

    def book_sources(self) -> list[Source]:
        """What of the Library can be made a book of: the selected tunes, and all that the list shows."""
        selected = self.page.selected()
        shown = find(self._autosave.library.path, self.page.kept.question).identifiers
        return [
            Source(say("Selected in the Library"), len(selected), partial(self.texts_of, selected)),
            Source(say("Shown in the Library"), len(shown), partial(self.texts_of, shown)),
        ]

    def show_export(self, done: int, tunes: int) -> None:
        """So many tunes of several are written; of none once that is over."""
        self.settings.show_export(done, tunes)

    # Listing

    def _show_open(self) -> None:
        """One tune is selected: the one that is open, or none."""
        self.page.kept.show_open(self._document.identifier)

    def _refresh_if_seen(self) -> None:
        if self.settings.isVisible():
            self._refresh()
            self._melodies.want()

    def _ask(self) -> None:
        self._remembered.set(ORDER, self.page.kept.order)
        self.settings.show_tab(self.page.tab)
        self._refresh()

    def _search(self) -> None:
        """A key is answered in a job, so that the next is not held up."""
        self._searching.ask(self.page.kept.question)

    def _search_again(self) -> None:
        """More melodies are known."""
        if self.page.kept.question.is_of_melodies:
            self._search()

    def _find_notes(self, notes: str) -> None:
        self.page.show_tab("tunes")
        self.page.kept.look_for("notes", notes)
        self._session.place_wanted.emit(self.name)

    def _refresh(self) -> None:
        self._searching.forget()
        question = self.page.kept.question
        if question.is_of_melodies:  # which may be read just now
            self._searching.ask(question)
        else:
            self._show_found(question, find(self._autosave.library.path, question))
        if self.page.tab == "sets":
            self.sets.refresh()
        if self.page.tab == "trash":
            self._list_trash()
        self._show_selection()

    def _show_found(self, _question: Question, found: Found) -> None:
        self.page.kept.show_found(found, self._autosave.library.several, self._document.identifier)
        self._show_selection()

    def _list_models(self) -> None:
        self.page.show_models(self._shelf.models())
        if self.page.tab == "trash":
            self._list_trash()
        self._show_selection()

    def _list_trash(self) -> None:
        found = find(self._autosave.library.path, Question(shelf="trash"))
        self.page.show_trash(found, self._autosave.library.several, self._shelf.deleted())

    def _show_selection(self) -> None:
        match self.page.tab:
            case "tunes":
                self._show_tunes(self.page.selected())
            case "sets":
                self.sets.show_chosen()
            case "models":
                self.settings.show_model(self.page.model)
            case _:
                selected, all_there = self.page.selected_deleted(), self.page.deleted
                tunes = sum(isinstance(one, int) for one in all_there)
                self.settings.show_trash(len(selected), tunes, len(all_there) - tunes)

    def _show_tunes(self, selected: Sequence[int]) -> None:
        library = self._autosave.library
        tunes = library.several(selected)
        kept = tunes.get(selected[0]) if len(selected) == 1 else None
        ratings = {tune.rating for tune in tunes.values()}
        rating = ratings.pop() if len(ratings) == 1 else None
        earlier = library.history(kept.identifier) if kept else ()
        self.settings.show_tunes(len(selected), kept, earlier, rating)

    # What can be done with tunes

    def _rename(self, title: str) -> None:
        (number,) = self.page.selected()
        library = self._autosave.library
        if number == self._document.identifier:
            self._document.change(with_title(self._document.tune.text, title))
            self._autosave.flush()
        else:
            library.change_text(number, with_title(library.get(number).text, title))
            self._autosave.library_changed.emit()

    def _rate(self, rating: int) -> None:
        before = self._autosave.library.several(self.page.selected())
        self._autosave.library.rate_several(dict.fromkeys(before, rating))
        self._offer_back(before.values(), say("{tunes} rated.", tunes=counted(len(before), "tune")))

    def _add_tags(self, tags: list[str]) -> None:
        before = self._autosave.library.several(self.page.selected())
        self._autosave.library.tag_several({number: (*tune.tags, *tags) for number, tune in before.items()})
        self._offer_back(before.values(), say("{tunes} tagged.", tunes=counted(len(before), "tune")))

    def _offer_back(self, before: Iterable[KeptTune], words: str) -> None:
        """What was done to several tunes can be undone with one click."""
        tunes = list(before)
        self._autosave.library_changed.emit()
        if len(tunes) > 1:
            self._session.offered.emit(Offer(words, say("Undo"), partial(self._give_back, tunes)))

    def _give_back(self, before: Sequence[KeptTune]) -> None:
        """Ratings and tags as they were; a tune that is gone by now stays so."""
        library = self._autosave.library
        there = library.several([tune.identifier for tune in before])
        tunes = [tune for tune in before if tune.identifier in there]
        library.rate_several({tune.identifier: tune.rating for tune in tunes})
        library.tag_several({tune.identifier: tune.tags for tune in tunes})
        self._autosave.library_changed.emit()

    def _tag(self, tags: list[str]) -> None:
        (number,) = self.page.selected()
        self._autosave.library.set_tags(number, tags)
        self._autosave.library_changed.emit()

    def _star(self) -> None:
        """Stars what is selected, or takes the stars away where all have one."""
        library = self._autosave.library
        tunes = library.several(self.page.selected()).values()
        wanted = not all(tune.favourite for tune in tunes)
        for tune in tunes:
            library.set_favourite(tune.identifier, wanted)
        self._autosave.library_changed.emit()

    def _delete(self) -> None:
        self._autosave.flush()
        selected = self.page.selected()
        tunes = self._autosave.library.several(selected)
        if not tunes:
            return
        self.page.kept.select_beside(selected)
        self._autosave.library.delete(*selected)
        self._autosave.library_changed.emit()
        self._session.offered.emit(
            Offer(_in_trash(list(tunes.values())), say("Undo"), partial(self._restore, selected))
        )

    def _restore(self, numbers: Sequence[int]) -> None:
        # Some may be gone for good by now.
        self._autosave.library.restore(*self._autosave.library.several(numbers))
        self._autosave.library_changed.emit()

    def _restore_selected(self) -> None:
        selected = self.page.selected_deleted()
        self._restore([one for one in selected if isinstance(one, int)])
        models = [one for one in selected if isinstance(one, Path)]
        if models:
            self._shelf.take_back(*models)

    def _empty_trash(self) -> None:
        self._autosave.flush()
        self._list_trash()
        tunes = sum(isinstance(one, int) for one in self.page.deleted)
        models = len(self.page.deleted) - tunes
        if not EmptyTrashDialog.confirm(self.page, tunes, models):
            return
        try:
            self._autosave.library.empty_trash()
            self._shelf.empty()
        finally:
            self._autosave.library_changed.emit()
        self._session.notice.emit(say("The trash is empty."))

    def _export(self) -> None:
        self._autosave.flush()
        self.export_wanted.emit(self.texts_of(self.page.selected()))

    # Earlier texts

    def _show_earlier(self, earlier: EarlierText | None) -> None:
        if earlier is not None:
            if self._document.identifier != earlier.tune:
                self._autosave.open(earlier.tune)
            self._document.try_variant(earlier.text)
        elif self._document.mode is Mode.TRYING and self.settings.tune.shown is not None:
            self._document.try_variant(None)
        self.settings.tune.show_earlier(earlier)

    def _follow_text(self) -> None:
        """What the person writes, or opens, takes the place of an earlier text."""
        shown = self.settings.tune.shown
        if shown is not None and (
            self._document.mode is not Mode.TRYING or self._document.text != shown.text
        ):
            self.settings.tune.show_earlier(None)

    def _revert(self, earlier: EarlierText) -> None:
        self._autosave.revert(earlier)
        self._autosave.library_changed.emit()

    # What can be done with models

    def _compose(self) -> None:
        if self.page.model is not None:
            self._session.choose_model(self.page.model.path)
            self._session.place_wanted.emit("compose")

    def _go_on(self) -> None:
        if self.page.model is not None:
            self.go_on_wanted.emit(self.page.model)

    def _rename_model(self, name: str) -> None:
        model = self.page.model
        if model is not None:
            self._shelf.rename(model.path, name)

    def _follow_model(self, _model: Path, renamed: Path) -> None:
        """Whoever renames a model looks at it under its new name."""
        self._list_models()
        self.page.show_model(renamed)

    def _delete_model(self) -> None:
        if self.page.model is not None:
            self._shelf.delete(self.page.model.path)


def _find(library: Path, melodies: KeptMelodies, question: Question) -> Iterator[Found]:
    yield find(library, question, melodies.shelf)


def _in_trash(tunes: Sequence[KeptTune]) -> str:
    if len(tunes) == 1:
        return say("“{title}” is in the trash.", title=tunes[0].title or say("Untitled"))
    return say("{tunes} are in the trash.", tunes=counted(len(tunes), "tune"))
