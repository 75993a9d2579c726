"""What a drag out of the page or out of a list carries: the tunes that are held, as MIDI files."""

from PySide6.QtCore import QObject

from composer.ui.document.autosave import Keeping
from composer.ui.features.dragging import MOST_DRAGGED, Dragging
from composer.ui.places.compose.place import ComposePlace
from composer.ui.places.corpus.place import CorpusPlace
from composer.ui.places.library.place import LibraryPlace
from composer.ui.session import Session
from composer.ui.views.tune_page import TunePage
from composer.ui.widgets.drag_source import LaterData


class DraggedTunes(QObject):
    """Connects the page and the lists of all places with what makes the files."""

    def __init__(self, dragging: Dragging, session: Session, keeping: Keeping) -> None:
        super().__init__(dragging)
        self._dragging, self._session, self._keeping = dragging, session, keeping

    def connect_places(self, compose: ComposePlace, library: LibraryPlace, corpus: CorpusPlace) -> None:
        """Lets tunes be dragged out of the lists."""
        compose.page.set_drag_provider(self._kept)
        library.page.set_drag_provider(self._kept)
        corpus.page.set_drag_provider(self._read)

    def connect_page(self, page: TunePage) -> None:
        """Lets the tune that is open be dragged by its page."""
        page.set_drag_provider(lambda: self._dragging.offer([page.editor.text()]))

    def _read(self, positions: list[int]) -> LaterData | None:
        """Tunes of the corpus, by their positions."""
        assert self._session.corpus is not None
        tunes = [self._session.corpus.tunes[position] for position in positions[:MOST_DRAGGED]]
        return self._dragging.offer([tune.original for tune in tunes], len(positions))

    def _kept(self, identifiers: list[int]) -> LaterData | None:
        """Tunes of the library, by their numbers."""
        held = identifiers[:MOST_DRAGGED]
        found = self._keeping.library.several(held)
        return self._dragging.offer([found[n].text for n in held if n in found], len(identifiers))
