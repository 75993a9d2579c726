"""The left side of Corpus: its tunes, some or all of them, and what was left out and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from composer.corpus.collection import Corpus, CorpusTune
from composer.corpus.reading import CorpusProgress
from composer.corpus.report import value
from composer.library.asking import asked
from composer.ui.places.corpus.report import LEFT_OUT, Subset
from composer.ui.places.corpus.rows import corpus_rows
from composer.ui.places.corpus.unread import UnreadFoot, unread
from composer.ui.places.tune_rows import UNTITLED, PayloadMimeProvider, dragging
from composer.ui.theme import icon
from composer.ui.widgets.column_header import TabsHeader
from composer.ui.widgets.counted_tabs import CountedTabs
from composer.ui.widgets.form_grid import inset
from composer.ui.widgets.left_out_list import LeftOutList
from composer.ui.widgets.tune_list import TuneList
from composer.ui.words import counted, say

TUNES, OUT = 0, 1
NOTHING_YET, HOW_TO_OPEN = "No tunes yet", "Drop a folder of .abc files here, or tick a collection."
READING, COMING = "Reading the tunes…", "They are listed as they are read."
SHOW_MILLISECONDS = 250
"""Between two looks at what has been read meanwhile."""


class CorpusListing(QWidget):
    """Shows what was read; reads and changes nothing itself. Positions count the corpus's tunes, from 0.

    Signals:
        tune_chosen(CorpusTune): the person chose a tune.
        left_out_chosen(LeftOut): the person chose something that was left out.
        leave_out_wanted(list): leave the tunes at these positions out.
        put_back_wanted(list): put these LeftOut back.
        mended_wanted(): take the mended tune on the page into the corpus.
        undo_wanted(): put back what was left out last.
        all_wanted(): show all tunes of the corpus again.
        notes_wanted(str): look for these notes; for none where it is empty.
        keep_wanted(list): put these tunes into the Library.
    """

    tune_chosen = Signal(object)
    left_out_chosen = Signal(object)
    leave_out_wanted = Signal(list)
    put_back_wanted = Signal(list)
    mended_wanted = Signal()
    undo_wanted = Signal()
    all_wanted = Signal()
    notes_wanted = Signal(str)
    keep_wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corpus: Corpus | None = None
        self._subset: Subset | None = None
        self._is_looked_at, self._notes = False, ""
        # Of the tunes listed, their positions among these.
        self._tunes: Sequence[CorpusTune] = ()
        self._positions: Sequence[int] = range(0)
        self._incoming: list[CorpusTune] | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOW_MILLISECONDS)
        self._timer.timeout.connect(self._show_incoming)
        self.tabs = CountedTabs((say("Tunes"), say("Left out")))
        self.search = QLineEdit(placeholderText=say("Search these tunes"), clearButtonEnabled=True)
        self.search.setAccessibleName(say("Search these tunes"))
        self.search.setToolTip(say("Words of titles, or notes in any key: “notes: d2 ef”"))
        self.tunes, self.left_out = TuneList(), LeftOutList()
        self.stack, self.foot = QStackedWidget(), UnreadFoot()
        self.shown = QLabel(wordWrap=True)
        self.show_all, self.leave_out_shown, self.keep = QPushButton(), QPushButton(), QPushButton()
        self.leave_out, self.put_back, self.undo = QPushButton(), QPushButton(), QPushButton()
        self.use_mended = QPushButton(say("Use the mended one"))
        self._is_mended = False
        self.show_reading(False)
        self._arrange()
        self._connect()
        self._show_buttons()
        self.show_undo(0)

    def show_corpus(self, corpus: Corpus, subset: Subset | None = None, is_looked_at: bool = False) -> None:
        """Lists the corpus, or only the `subset` that was chosen in its report.

        Args:
            is_looked_at: it is only looked at, and not what is trained on: nothing can be left out of it.
        """
        self._corpus, self._subset, self._incoming = corpus, subset, None
        self._is_looked_at = is_looked_at
        self._timer.stop()
        tunes, left_out = corpus.tunes, () if is_looked_at else corpus.left_out
        if subset is not None and subset.facet == LEFT_OUT:
            left_out = tuple(one for one in left_out if one.kind == subset.name)
        self._list(tunes, self._shown_positions())
        self.left_out.set_left_out(left_out)
        self.tabs.show_count(TUNES, f"{len(tunes):,}")
        to_mend = () if is_looked_at else unread(corpus.left_out)
        self.tabs.show_count(OUT, "" if is_looked_at else f"{len(corpus.left_out):,}")
        self.tabs.ask(bool(to_mend))
        self.foot.tell(len(to_mend))
        if subset is not None:
            self.tabs.setCurrentIndex(OUT if subset.facet == LEFT_OUT else TUNES)
        if is_looked_at:
            self.tabs.setCurrentIndex(TUNES)
        self._show_buttons()
        if self._notes:
            self.notes_wanted.emit(self._notes)

    def show_found(self, tunes: Sequence[CorpusTune], positions: Sequence[int]) -> None:
        """Lists those of the listed corpus that have the notes, the nearest first; another's are too late."""
        if self._corpus is None or tunes is not self._corpus.tunes or not self._notes:
            return
        within = set(self._shown_positions())
        self._list(tunes, [position for position in positions if position in within])
        self._show_buttons()

    def _shown_positions(self) -> Sequence[int]:
        assert self._corpus is not None
        tunes, subset = self._corpus.tunes, self._subset
        if subset is None or subset.facet == LEFT_OUT:
            return range(len(tunes))
        return [n for n, tune in enumerate(tunes) if value(tune, subset.facet) == subset.name]

    def show_reading(self, reading: bool, not_opened: str = "") -> None:
        """Says, where no tunes are listed, that they are being read, or why none are and what to do."""
        if reading:
            self.tunes.set_empty_text(say(READING), say(COMING), "corpus")
            return
        self.tunes.set_empty_text(say(NOTHING_YET), not_opened or say(HOW_TO_OPEN), "corpus")
        if self._incoming is not None:
            self._end_incoming()

    def show_progress(self, progress: CorpusProgress) -> None:
        """Lists what has been read so far, in place of what is open until then."""
        if self._incoming is None:
            self._incoming = []
            self.tabs.show_count(OUT, "")
            self.tabs.ask(False)
            self.foot.tell(0)
        self._incoming.extend(progress.taken)
        if not self._timer.isActive():
            self._timer.start()

    def _show_incoming(self) -> None:
        if self._incoming is None:
            return
        bar = self.tunes.verticalScrollBar()
        place, selected, current = bar.value(), self.tunes.selected(), self.tunes.current()
        self._list(tuple(self._incoming), range(len(self._incoming)))
        self.tunes.select_again(selected, current)
        self.tunes.doItemsLayout()
        bar.setValue(place)
        self.tabs.show_count(TUNES, f"{len(self._incoming):,}")
        self._show_buttons()

    def _end_incoming(self) -> None:
        """The reading has ended without a corpus: what was open stands there again."""
        self._incoming = None
        self._timer.stop()
        if self._corpus is not None:
            self.show_corpus(self._corpus, self._subset)
        else:
            self._list((), range(0))
            self.tabs.show_count(TUNES, "")
            self._show_buttons()

    def _list(self, tunes: Sequence[CorpusTune], positions: Sequence[int]) -> None:
        self._tunes, self._positions = tunes, positions
        listed = [tunes[position] for position in positions]
        self.tunes.set_rows(corpus_rows(listed), lambda: [tune.title or say(UNTITLED) for tune in listed])

    def show_undo(self, count: int) -> None:
        """So many tunes were left out last and can be put back with one click; 0 for none."""
        self.undo.setText(say("Put {tunes} back", tunes=counted(count, "tune")))
        self.undo.setVisible(count > 0)

    def clear_current(self) -> None:
        """Looks at no tune: another is open, from elsewhere."""
        self.tunes.show_current(None)
        self.left_out.selectionModel().clear()

    def show_mended(self, mended: bool) -> None:
        """Offers the tune on the page in the place of the one that was left out, or no longer."""
        self._is_mended = mended
        self._show_buttons()

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging these rows out carries."""
        self.tunes.set_drag_mime_provider(
            dragging(self.tunes, lambda rows: provider([self._positions[row] for row in rows]))
        )

    def texts_of(self, positions: Sequence[int]) -> list[str]:
        """The texts of tunes that are listed, by their positions."""
        return [self._tunes[position].original for position in positions]

    def _arrange(self) -> None:
        self.search.addAction(icon("search", "muted_text"), QLineEdit.ActionPosition.LeadingPosition)
        self._shown_card = QFrame()
        card = QVBoxLayout(self._shown_card)
        card.setContentsMargins(0, 0, 0, 0)
        for widget in (self.shown, self.leave_out_shown, self.show_all):
            card.addWidget(widget)
        self.stack.addWidget(self.tunes)
        self.stack.addWidget(self.left_out)
        self.use_mended.setToolTip(say("The tune on the page was left out; train on it as it is now"))
        self._searching = QWidget()
        self._searching.setLayout(inset(self.search, self._shown_card))
        self._acting = QWidget()
        self._acting.setLayout(inset(self.use_mended, self.keep, self.leave_out, self.put_back, self.undo))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (TabsHeader(self.tabs), self._searching, self.stack, self._acting, self.foot):
            layout.addWidget(part, int(part is self.stack))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.tunes.tune_selected.connect(self._choose)
        self.tunes.selectionModel().selectionChanged.connect(self._show_buttons)
        self.left_out.left_out_chosen.connect(self.left_out_chosen)
        self.left_out.selection_changed.connect(self._show_buttons)
        self.tabs.currentChanged.connect(self._show_tab)
        self.foot.wanted.connect(self._show_unread)
        self.keep.clicked.connect(self._keep_selected)
        self.leave_out.clicked.connect(self._leave_out_selected)
        self.leave_out_shown.clicked.connect(self._leave_out_shown)
        self.put_back.clicked.connect(self._put_back_selected)
        self.undo.clicked.connect(self.undo_wanted)
        self.use_mended.clicked.connect(self.mended_wanted)
        self.show_all.clicked.connect(self._show_all)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.tunes)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._leave_out_selected)

    def _show_tab(self, tab: int) -> None:
        self.stack.setCurrentIndex(tab)
        self._show_buttons()

    def _show_unread(self) -> None:
        """Looks at the first that can be mended."""
        if self._corpus is not None:
            self._show_all()
            self.tabs.setCurrentIndex(OUT)
            self.left_out.choose(unread(self._corpus.left_out)[0])

    def _search(self, text: str) -> None:
        """Words are looked for among what is listed; notes change what that is."""
        found = asked(text)
        notes = found.fields.get("notes", "")
        self.tunes.set_filter(found.words if notes else text)
        if notes != self._notes:
            self._notes = notes
            self.notes_wanted.emit(notes)
            if not notes and self._corpus is not None and self._incoming is None:
                self._list(self._corpus.tunes, self._shown_positions())
        self._show_buttons()

    def _show_buttons(self) -> None:
        """Says of each button what it would do now; those that would do nothing are not there."""
        tunes, on_tunes, settled = self.tunes, self.tabs.currentIndex() == TUNES, self._incoming is None
        corpus, looking = self._corpus, self._is_looked_at and settled
        shown, selected = tunes.tunes.rowCount(), len(tunes.selected())
        back = sum(one.tune is not None for one in self.left_out.selected())
        searched = f"“{self.search.text()}”" if self.search.text() and on_tunes else ""
        looked_at = say("Only looking at {name}", name=say(corpus.name)) if looking and corpus else ""
        named = " · ".join(filter(None, (looked_at, self._subset.text if self._subset else "", searched)))
        self.search.setVisible(on_tunes)
        self._shown_card.setVisible(bool(named) and self._corpus is not None and settled)
        self._searching.setVisible(on_tunes or bool(named))
        self.shown.setText(f"{named}: {counted(shown, 'tune')}" if on_tunes else named)
        these = say("Leave it out") if shown == 1 else say("Leave these {count} out", count=f"{shown:,}")
        self.leave_out_shown.setText(these)
        self.leave_out_shown.setVisible(on_tunes and shown > 0 and not looking)
        self.show_all.setText(say("Back to the corpus") if looking else say("Show all"))
        self.keep.setText(_selected(selected, "Keep in Library", "Keep {count} in Library"))
        self.keep.setVisible(on_tunes and selected > 0 and settled)
        self.leave_out.setText(_selected(selected, "Leave selected out", "Leave {count} selected out"))
        self.leave_out.setVisible(on_tunes and selected > 0 and settled and not looking)
        self.put_back.setText(_selected(back, "Put selected back", "Put {count} selected back"))
        self.put_back.setVisible(not on_tunes and back > 0)
        self.use_mended.setVisible(not on_tunes and self._is_mended)
        buttons = (self.use_mended, self.keep, self.leave_out, self.put_back, self.undo)
        self._acting.setVisible(any(not button.isHidden() for button in buttons))

    def _choose(self, position: int) -> None:
        self.tune_chosen.emit(self._tunes[self._positions[self.tunes.tunes.row(position).payload]])

    def _show_all(self) -> None:
        self.search.clear()
        self.all_wanted.emit()

    def _keep_selected(self) -> None:
        self.keep_wanted.emit([self._tunes[self._positions[row]] for row in self.tunes.selected()])

    def _leave_out_selected(self) -> None:
        positions = [self._positions[row] for row in self.tunes.selected()]
        if positions and self._incoming is None and not self._is_looked_at:
            self.leave_out_wanted.emit(positions)

    def _leave_out_shown(self) -> None:
        model = self.tunes.tunes
        self.leave_out_wanted.emit([self._positions[model.position_at(n)] for n in range(model.rowCount())])

    def _put_back_selected(self) -> None:
        self.put_back_wanted.emit([one for one in self.left_out.selected() if one.tune is not None])


def _selected(count: int, one: str, many: str) -> str:
    return say(one) if count == 1 else say(many, count=f"{count:,}")
