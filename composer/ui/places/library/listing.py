"""The left side of Library: tunes, sets, models and the trash, each a list under a tab of its own."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QMenu,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from composer.library.finding import Found
from composer.library.tune_sets import KeptSet
from composer.ui.itemmodels.tune_row import Rows, TuneRow
from composer.ui.places.library.facts import KeptFacts
from composer.ui.places.library.kept_list import KeptList
from composer.ui.places.tune_rows import PayloadMimeProvider, TunesOf, kept_rows
from composer.ui.theme import icon, set_role
from composer.ui.widgets.column_header import TabsHeader
from composer.ui.widgets.list_keys import ListKeys
from composer.ui.widgets.tune_list import TuneList
from composer.ui.words import counted, say
from composer.workflows.models import ModelSummary

TABS = {"tunes": "Tunes", "sets": "Sets", "models": "Models", "trash": "Trash"}
ORDERS = {
    "changed": "Last changed first",
    "created": "Newest first",
    "title": "By title",
    "key": "By key",
    "meter": "By meter",
    "rhythm": "By rhythm",
    "bars": "By length",
    "rating": "Best rated first",
    "tag": "By tag",
    "model": "By model",
}
SEARCHES = {
    "notes": "Notes…",
    "key": "Key…",
    "meter": "Meter…",
    "rhythm": "Rhythm…",
    "bars": "Length in bars…",
    "rating": "Rating…",
    "tag": "Tag…",
    "model": "Model…",
    "date": "Date…",
    "doubles": "Doubles",
}
NO_SETS = ("No set yet", "Select several tunes under Tunes and press “Make a set”.")
NO_MODELS = (
    "No model of your own yet",
    "Compose works with the one that comes with the program. One that you train is listed here.",
)
NO_TRASH = ("The trash is empty", "Tunes and models that you delete wait here until you empty it.")


class LibraryListing(QWidget):
    """Shows what is kept; keeps nothing itself.

    Signals:
        tune_chosen(int): the library's number of the tune that the person chose, in the trash or not.
        selection_changed(): something else is selected, or another tab is shown.
        typed(): other words are looked for.
        wanted(): another tab, shelf or order is asked for.
    """

    tune_chosen = Signal(int)
    selection_changed = Signal()
    typed = Signal()
    wanted = Signal()

    def __init__(self, facts: KeptFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs, self.more = QTabBar(), QToolButton()
        self.kept = KeptList(facts)
        self.sets, self.models, self.trash = TuneList(), TuneList(), TuneList()
        self.set_keys, self.model_keys, self.trash_keys = (
            ListKeys(one) for one in (self.sets, self.models, self.trash)
        )
        self._sets: tuple[KeptSet, ...] = ()
        self._models: tuple[ModelSummary, ...] = ()
        self._deleted: tuple[int | Path, ...] = ()
        self._pages = QStackedWidget()
        self._orders = QActionGroup(self)
        self._dress()
        self._arrange()
        self._connect()

    @property
    def tunes(self) -> TuneList:
        """The list of kept tunes."""
        return self.kept.tunes

    @property
    def tab(self) -> str:
        """`tunes`, `sets`, `models` or `trash`."""
        return tuple(TABS)[self.tabs.currentIndex()]

    def show_tab(self, name: str) -> None:
        """Shows tunes, sets, models or the trash."""
        self.tabs.setCurrentIndex(tuple(TABS).index(name))

    def set_order(self, order: str) -> None:
        """Lists tunes by one of `ORDERS`."""
        self.kept.order = order if order in ORDERS else "changed"
        for action in self._orders.actions():
            action.setChecked(action.data() == self.kept.order)

    def selected(self) -> list[int]:
        """The library's numbers of the tunes that are selected in the list that is shown."""
        if self.tab == "tunes":
            return self.kept.selected()
        return [one for one in self.selected_deleted() if isinstance(one, int)]

    def selected_deleted(self) -> list[int | Path]:
        """Tunes, by their numbers, and models, by their folders, that are selected in the trash."""
        return [self._deleted[position] for position in self.trash.selected()] if self.tab == "trash" else []

    @property
    def deleted(self) -> tuple[int | Path, ...]:
        """All that lies in the trash: tunes by their numbers, models by their folders."""
        return self._deleted

    @property
    def kept_set(self) -> KeptSet | None:
        """The set that is looked at."""
        position = self.sets.current()
        return None if position is None else self._sets[position]

    def show_sets(self, sets: Sequence[KeptSet], missing: Sequence[int]) -> None:
        """Lists sets, and how many tunes each of them lacks."""
        chosen = self.kept_set
        self._sets = tuple(sets)
        self.sets.set_rows([_set_row(one, lacks) for one, lacks in zip(sets, missing, strict=True)])
        numbers = [one.identifier for one in sets]
        known = chosen is not None and chosen.identifier in numbers
        self.sets.show_current(numbers.index(chosen.identifier) if chosen and known else 0 if sets else None)

    def show_set(self, identifier: int) -> None:
        """Looks at the set of this number."""
        numbers = [one.identifier for one in self._sets]
        if identifier in numbers:
            self.sets.select(numbers.index(identifier))

    @property
    def model(self) -> ModelSummary | None:
        """The model that is looked at."""
        position = self.models.current()
        return None if position is None else self._models[position]

    def show_models(self, models: Sequence[ModelSummary]) -> None:
        """Lists models, the damaged ones with their reason."""
        chosen = self.model.path if self.model else None
        self._models = tuple(models)
        self.models.set_rows([_model_row(model) for model in models])
        paths = [model.path for model in models]
        self.models.show_current(paths.index(chosen) if chosen in paths else 0 if paths else None)

    def show_model(self, path: Path) -> None:
        """Looks at the model in this folder."""
        paths = [model.path for model in self._models]
        if path in paths:
            self.models.select(paths.index(path))

    def show_trash(self, found: Found, tunes_of: TunesOf, models: Sequence[ModelSummary]) -> None:
        """Lists what was deleted: models first, since there are few."""
        selected = self.selected_deleted()
        self._deleted = (*(model.path for model in models), *found.identifiers)
        rows = _Joined([_model_row(model) for model in models], kept_rows(found.identifiers, tunes_of))
        headings = {len(models): say("Tunes"), 0: say("Models")} if models and found.identifiers else {}
        self.trash.set_rows(rows, headings=headings)
        positions = [n for n, one in enumerate(self._deleted) if one in selected]
        self.trash.select_again(positions, positions[0] if positions else None)

    def set_drag_provider(self, provider: PayloadMimeProvider) -> None:
        """`provider` gives what dragging tunes out carries."""
        self.kept.set_drag_provider(provider)

    def _dress(self) -> None:
        for label in TABS.values():
            self.tabs.addTab(say(label))
        self.tabs.setAccessibleName(say("What is kept"))
        self.sets.setSelectionMode(TuneList.SelectionMode.SingleSelection)
        self.sets.setAccessibleName(say("Sets"))
        self.sets.set_empty_text(say(NO_SETS[0]), say(NO_SETS[1]), "library")
        self.models.setSelectionMode(TuneList.SelectionMode.SingleSelection)
        self.models.setAccessibleName(say("Models"))
        self.trash.setAccessibleName(say("Trash"))
        self.models.set_empty_text(say(NO_MODELS[0]), say(NO_MODELS[1]), "train")
        self.trash.set_empty_text(say(NO_TRASH[0]), say(NO_TRASH[1]), "trash")
        set_role(self.more, "more")
        self.more.setIcon(icon("more"))
        self.more.setToolTip(say("Order of the tunes, and what to look for"))
        self.more.setAccessibleName(say("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        for name, label in ORDERS.items():
            action = menu.addAction(say(label))
            action.setData(name)
            action.setCheckable(True)
            self._orders.addAction(action)
        menu.addSeparator()
        self.searches = menu.addMenu(say("Look for"))
        for name, label in SEARCHES.items():
            self.searches.addAction(say(label)).setData(name)
        self.more.setMenu(menu)
        self.set_order("changed")

    def _arrange(self) -> None:
        header = TabsHeader(self.tabs)
        header.add(self.more)
        for page in (self.kept, self.sets, self.models, self.trash):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_tab)
        self.kept.tune_chosen.connect(self.tune_chosen)
        self.kept.typed.connect(self.typed)
        self.kept.wanted.connect(self.wanted)
        self._orders.triggered.connect(self._order)
        self.searches.triggered.connect(self._look_for)
        self.trash.tune_selected.connect(self._choose_deleted)
        for tunes in (self.kept.tunes, self.sets, self.models, self.trash):
            tunes.selectionModel().selectionChanged.connect(self.selection_changed)

    def _show_tab(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self.more.setVisible(self.tab == "tunes")
        self.wanted.emit()

    def _order(self) -> None:
        self.kept.order = str(self._orders.checkedAction().data())
        self.wanted.emit()

    def _look_for(self, action: QAction) -> None:
        self.kept.look_for(str(action.data()))

    def _choose_deleted(self, position: int) -> None:
        deleted = self._deleted[position]
        if isinstance(deleted, int):
            self.tune_chosen.emit(deleted)


class _Joined(Rows):
    """Rows behind each other, without making those of the second."""

    def __init__(self, first: Sequence[TuneRow], second: Sequence[TuneRow]) -> None:
        self._first, self._second = first, second

    def __len__(self) -> int:
        return len(self._first) + len(self._second)

    def row(self, position: int) -> TuneRow:
        """One of the first, or of the second."""
        before = len(self._first)
        return self._first[position] if position < before else self._second[position - before]


def _set_row(kept: KeptSet, missing: int) -> TuneRow:
    fault = say("can’t be used") if kept.problem else counted(missing, "tune is missing", "tunes are missing")
    return TuneRow(
        kept.name,
        note="" if kept.problem else counted(len(kept.entries), "tune"),
        payload=kept.identifier,
        fault=fault if kept.problem or missing else "",
        remark=say(kept.problem) or "\n".join(one.title for one in kept.entries),
    )


def _model_row(model: ModelSummary) -> TuneRow:
    loss = model.best_validation_loss
    held_out = "" if loss is None else say("held-out loss {loss}", loss=f"{loss:.3f}")
    return TuneRow(
        model.name,
        note=model.corpus,
        payload=model.path,
        beside="" if loss is None else f"{loss:.3f}",
        fault=say("can’t be used") if model.problem else "",
        remark=say(model.problem) or held_out,
    )
