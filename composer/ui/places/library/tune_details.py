"""What Library knows of the chosen tune: its title, where it comes from, and its earlier texts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from composer.library.records import EarlierText, KeptTune, Provenance
from composer.ui.places.library.kept_list import day_name
from composer.ui.sizes import SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.fact_rows import FactRows
from composer.ui.widgets.form_grid import Section, empty, form_label, form_row
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say

CHOOSE = "Choose a tune on the left. Ctrl and Shift choose several."
EARLIER_AT_FIRST, MOST_STARS = 5, 5
SHOW, HIDE = "Show", "Hide"


class TuneDetails(QWidget):
    """Shows one tune; changes nothing itself.

    Signals:
        renamed(str): the tune is to have this title.
        rated(int), tagged(list): it is to have this rating, or these tags; of several each.
        tags_added(list): each of several tunes is to have these tags beside its own.
        earlier_wanted(object): this earlier text is to be looked at, or None: the present one.
        revert_wanted(EarlierText): the tune is to have this earlier text again.
    """

    renamed = Signal(str)
    rated = Signal(int)
    tagged = Signal(list)
    tags_added = Signal(list)
    earlier_wanted = Signal(object)
    revert_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.title, self.said = QLineEdit(), muted_label()
        self.rating, self.tags = QComboBox(), QLineEdit()
        self.facts = FactRows()
        self.revert = QPushButton(say("Go back to this text"))
        self.all_earlier = QPushButton()
        self.shows: list[QPushButton] = []
        self._kept: KeptTune | None = None
        self._several = False
        self._earlier: tuple[EarlierText, ...] = ()
        self._shown: EarlierText | None = None
        self._all = False
        self._arrange()
        self.title.editingFinished.connect(self._rename)
        self.rating.activated.connect(self.rated)
        self.tags.editingFinished.connect(self._tag)
        self.revert.clicked.connect(self._revert)
        self.all_earlier.clicked.connect(self._show_all)
        self.show_tune(None, ())

    def show_tune(self, kept: KeptTune | None, earlier: Sequence[EarlierText]) -> None:
        """Says how a tune came to be, and lists its earlier texts; `None` where none is chosen."""
        another = kept is None or self._kept is None or kept.identifier != self._kept.identifier
        self._kept, self._all = kept, self._all and not another
        if another or not self.title.hasFocus():
            self.title.setText(kept.title if kept else "")
            self.title.setCursorPosition(0)
        if another or not self.tags.hasFocus():
            self.tags.setText(", ".join(kept.tags) if kept else "")
        self.rating.setCurrentIndex(kept.rating if kept else 0)
        self.facts.set_facts(_facts(kept) if kept else ())
        self._list_earlier(earlier)
        self._several = False
        self.tags.setPlaceholderText(say("Session, to learn"))
        for part in (self._name, self._title, self._from):
            part.setVisible(kept is not None)
        self.said.setText(say(CHOOSE))
        self.said.setVisible(kept is None)

    def show_several(self, count: int, rating: int | None) -> None:
        """Says that several tunes are chosen, which can be rated and tagged together.

        Args:
            rating: which all of them have; None where they differ.
        """
        typed = self.tags.text() if self._several and self.tags.hasFocus() else ""
        self.show_tune(None, ())
        self._several = True
        self.tags.setText(typed)
        self.tags.setPlaceholderText(say("Added to all of them"))
        self.rating.setCurrentIndex(-1 if rating is None else rating)
        self._name.show()
        self.said.setText(say("{tunes} are chosen.", tunes=counted(count, "tune")))

    def show_earlier(self, shown: EarlierText | None) -> None:
        """This earlier text is on the page; None: the tune as it is."""
        self._shown = shown
        for earlier, button in zip(self._earlier, self.shows, strict=False):
            button.setText(say(HIDE if shown == earlier else SHOW))
        self.revert.setVisible(shown is not None)

    @property
    def shown(self) -> EarlierText | None:
        """The earlier text that is on the page."""
        return self._shown

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere sees the tune as it is."""
        super().hideEvent(event)
        if not event.spontaneous() and self._shown is not None:
            self.earlier_wanted.emit(None)

    def edit_title(self) -> None:
        """The title is to be written."""
        if self._kept is not None:
            self.title.setFocus()
            self.title.selectAll()

    def _arrange(self) -> None:
        self._name, self._from, self._before = (
            QWidget(),
            Section(say("Where it comes from"), self.facts),
            Section(""),
        )
        self.title.setAccessibleName(say("Title"))
        self.title.setPlaceholderText(say("Untitled"))
        self.rating.addItems([say("None"), *("★" * stars for stars in range(1, MOST_STARS + 1))])
        self.rating.setAccessibleName(say("Rating"))
        self.rating.setToolTip(say("How good it is: Library sorts by it and finds it by “rating: 3-5”"))
        self.tags.setAccessibleName(say("Tags"))
        self.tags.setPlaceholderText(say("Session, to learn"))
        self.tags.setToolTip(say("Words of your own with commas between them, found by “tag: session”"))
        set_role(self.all_earlier, "link")
        name = QVBoxLayout(self._name)
        name.setContentsMargins(0, 0, 0, 0)
        self._title = QWidget()
        self._title.setLayout(form_row(form_label(say("Title")), self.title))
        name.addWidget(self._title)
        name.addLayout(form_row(form_label(say("Rating")), self.rating))
        name.addLayout(form_row(form_label(say("Tags")), self.tags))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._before.set_title(say("Earlier texts"))
        self._before.add(self._rows)
        self._before.add(self.all_earlier)
        self._before.add(self.revert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for part in (self.said, self._name, self._from, self._before):
            layout.addWidget(part)

    def _list_earlier(self, earlier: Sequence[EarlierText]) -> None:
        if self._shown not in earlier:
            self._shown = None
        self._earlier, self.shows = tuple(earlier), []
        empty(self._rows)
        listed = earlier if self._all else earlier[:EARLIER_AT_FIRST]
        for text in listed:
            self._rows.addWidget(self._row(text))
        self._before.setVisible(bool(earlier))
        self.all_earlier.setText(say("All {texts}", texts=counted(len(earlier), "text")))
        self.all_earlier.setVisible(len(listed) < len(earlier))
        self.show_earlier(self._shown)

    def _row(self, earlier: EarlierText) -> QWidget:
        until = earlier.replaced.astimezone()
        when = say("until {day}, {time}", day=day_name(until.date()).lower(), time=f"{until:%H:%M}")
        row, show = QWidget(), QPushButton(say(SHOW))
        set_role(show, "link")
        show.setAccessibleName(say("Show the text {when}", when=when))
        show.clicked.connect(self._show)
        label = QLabel(when)
        label.setToolTip(f"{until:%d %B %Y, %H:%M:%S}")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label, 1)
        layout.addWidget(show)
        self.shows.append(show)
        return row

    def _show(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        earlier = self._earlier[self.shows.index(button)]
        self.earlier_wanted.emit(None if earlier == self._shown else earlier)

    def _show_all(self) -> None:
        self._all = True
        self._list_earlier(self._earlier)

    def _rename(self) -> None:
        if self._kept is not None and self.title.text().strip() not in ("", self._kept.title):
            self.renamed.emit(self.title.text())

    def _tag(self) -> None:
        tags = [one.strip() for one in self.tags.text().split(",") if one.strip()]
        if self._several and tags:
            self.tags.clear()
            self.tags_added.emit(tags)
        if self._kept is not None and set(tags) != set(self._kept.tags):
            self.tagged.emit(tags)

    def _revert(self) -> None:
        if self._shown is not None:
            self.revert_wanted.emit(self._shown)


def _facts(kept: KeptTune) -> list[tuple[str, str]]:
    made: Provenance = kept.provenance
    created = kept.created.astimezone()
    seed = "" if made.seed is None else str(made.seed)
    daring = "" if made.temperature is None else f"{made.temperature:.2f}"
    facts = [
        (say("Made by"), made.model or ("" if made.source else say("you"))),
        (say("From"), made.source),
        (say("Made") if made.model else say("Kept"), f"{day_name(created.date()).lower()}, {created:%H:%M}"),
        (say("Learned"), say("from {corpus}", corpus=made.corpus) if made.corpus else ""),
        (say("Daring"), daring),
        (say("Seed"), seed),
    ]
    return [(name, value) for name, value in facts if value]
