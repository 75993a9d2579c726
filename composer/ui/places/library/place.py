"""Library: finds, opens, deletes, takes back and exports what is kept."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from composer.library.records import EarlierText, KeptTune
from composer.plurals import plural
from composer.ui.dialogs.confirmation import EmptyTrashDialog
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.jobs import Jobs
from composer.ui.places.library.listing import LibraryListing
from composer.ui.places.library.model_shelf import ModelShelf
from composer.ui.places.library.settings import LibrarySettings
from composer.ui.session import Session
from composer.workflows.models import list_models


class LibraryPlace(QObject):
    """The place named `library`; see `composer.ui.main_window.Place`.

    Signals:
        export_wanted(list): export tunes with these texts.
        go_on_wanted(ModelSummary): go on training this model.
        teach_wanted(): the model that comes with the program is to learn the person's own tunes.
    """

    name = "library"
    middle: QWidget | None = None
    export_wanted = Signal(list)
    go_on_wanted = Signal(object)
    teach_wanted = Signal()

    def __init__(
        self,
        session: Session,
        document: Document,
        autosave: Autosave,
        jobs: Jobs,
        models_folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._autosave = session, document, autosave
        self._models_folder = models_folder
        self._shelf = ModelShelf(models_folder, session, jobs, self)
        self.page = LibraryListing()
        self.listing: QWidget | None = self.page
        self.settings = LibrarySettings()
        self.footer: QWidget | None = self.settings.footer
        self._connect()

    def _connect(self) -> None:
        self._autosave.library_changed.connect(self._refresh_if_seen)
        self._document.opened.connect(self._show_open)
        self._session.models_changed.connect(self._list_models)
        self.page.tune_chosen.connect(self.open)
        self.page.wanted.connect(self._refresh)
        self.page.empty_trash_wanted.connect(self._empty_trash)
        self.page.tunes.selectionModel().selectionChanged.connect(self._show_selection)
        self.settings.delete_wanted.connect(self._delete)
        self.settings.restore_wanted.connect(self._restore)
        self.settings.export_wanted.connect(self._export)
        self.settings.revert_wanted.connect(self._revert)
        models = self.settings.models
        models.compose_wanted.connect(self._compose)
        models.go_on_wanted.connect(self.go_on_wanted)
        models.teach_wanted.connect(self.teach_wanted)
        # Queued: the list must not be filled anew while its editor is being closed.
        models.rename_wanted.connect(self._shelf.rename, Qt.ConnectionType.QueuedConnection)
        models.delete_wanted.connect(self._shelf.delete)
        models.take_back_wanted.connect(self._shelf.take_back)

    def shown(self) -> None:
        """Lists what is kept now."""
        self._autosave.flush()
        self._list_models()
        self._refresh()

    def open(self, identifier: int) -> None:
        """Puts a kept tune on the page."""
        self._show_details(self._autosave.open(identifier))

    def _show_open(self) -> None:
        """One tune is selected: the one that is open, or none."""
        self.page.show_open(self._document.identifier)

    def _refresh_if_seen(self) -> None:
        if self.settings.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self.page.show_tunes(self._found(), self._autosave.library.several, self._document.identifier)
        self._show_selection()

    def _found(self) -> tuple[int, ...]:
        page = self.page
        return self._autosave.library.identifiers(
            page.search.text(),
            favourites=page.shelf_name == "favourites",
            trash=page.shelf_name == "trash",
            order=page.order_name,
        )

    def _list_models(self) -> None:
        self.settings.models.show_models(list_models(self._models_folder), self._shelf.to_take_back)

    def _show_selection(self) -> None:
        selected = self.page.selected()
        self.settings.show_selection(len(selected), self.page.shelf_name == "trash")
        if len(selected) == 1:
            self._show_details(self._autosave.library.get(selected[0]))
        elif not selected:
            self.settings.show_tune(None, ())

    def _show_details(self, kept: KeptTune) -> None:
        self.settings.show_tune(kept, self._autosave.library.history(kept.identifier))

    def _delete(self) -> None:
        deleted = self.page.selected()
        self._autosave.library.delete(*deleted)
        gone = "it until you want it" if len(deleted) == 1 else "them until you want them"
        self._session.notice.emit(f"Deleted {plural(len(deleted), 'tune')}. The trash keeps {gone} back.")
        self._autosave.library_changed.emit()

    def _restore(self) -> None:
        self._autosave.library.restore(*self.page.selected())
        self._autosave.library_changed.emit()

    def _empty_trash(self) -> None:
        self._autosave.flush()
        if EmptyTrashDialog.confirm(self.page, len(self._autosave.library.identifiers(trash=True))):
            gone = self._autosave.library.empty_trash()
            self._session.notice.emit(f"The trash is empty: {plural(gone, 'tune')} deleted for good.")
            self._autosave.library_changed.emit()

    def _export(self) -> None:
        self.export_wanted.emit(self.texts_of(self.page.selected()))

    def texts_of(self, numbers: Sequence[int]) -> list[str]:
        """The texts of kept tunes, by their numbers."""
        return self._autosave.library.texts(numbers)

    def _revert(self, earlier: EarlierText) -> None:
        self._show_details(self._autosave.revert(earlier))
        self._autosave.library_changed.emit()

    def _compose(self, model: Path) -> None:
        self._session.choose_model(model)
        self._session.place_wanted.emit("compose")
