"""What there is to know of the open tune: how good it is and why, where it comes from, what it is like."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from composer.composition.events import TuneComposed
from composer.composition.ranking import Ranking
from composer.ui.forms.editors import name_it
from composer.ui.places.compose.ranking_parts import RankingParts
from composer.ui.sizes import HEAD, SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.fold import Fold
from composer.ui.widgets.form_grid import Section, form_label, form_row
from composer.ui.widgets.labels import muted_label
from composer.ui.words import say

NOTHING_OPEN = "No tune is open. Choose one in the list, or compose some."
EDITED = "Edited since it was composed; this is how it stands now."
NOT_COMPARED = "The tunes that the model learned from can’t be found any more, so nothing was compared."


@dataclass(frozen=True)
class Known:
    """What is known of a tune.

    Attributes:
        name: its title.
        comes_from: a sentence, for a person.
        ranking: by the weights that hold; None while it is not known.
        place: where it stands in the list by its ranking, counted from 1, and of how many; None elsewhere.
        composed: how it was composed; None where that is not known any more.
        is_edited: it is another than was composed.
    """

    name: str
    comes_from: str
    ranking: Ranking | None = None
    place: tuple[int, int] | None = None
    composed: TuneComposed | None = None
    is_edited: bool = False


class ThisTune(QWidget):
    """Shows what it is given, and asks for another name.

    Signals:
        side_by_side_wanted(): show the tune beside the one that it shares most with.
        name_wanted(str): the tune is to be called so.
        shown(): the person looks at it now.
    """

    side_by_side_wanted = Signal()
    name_wanted = Signal(str)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nothing, self.edited = muted_label(say(NOTHING_OPEN)), muted_label(say(EDITED))
        self.figure, self.place = QLabel(), QLabel()
        self.ranking, self.checks = RankingParts(), muted_label()
        self.comes_from, self.shared, self.originality = muted_label(), muted_label(), muted_label()
        self.side_by_side = QPushButton(say("Compare with its nearest…"))
        self.name, self.masked = QLineEdit(), muted_label()
        self._arrange()
        self.side_by_side.clicked.connect(self.side_by_side_wanted)
        self.name.editingFinished.connect(self._rename)
        self._known: Known | None = None
        self.show_tune(None)

    def show_tune(self, known: Known | None) -> None:
        """Shows what is known of a tune; None for none."""
        self._known = known
        self.nothing.setVisible(known is None)
        for part in (self._from, self._named):
            part.setVisible(known is not None)
        self._show_ranking(known)
        self._show_composed(known)
        if known is not None:
            self.comes_from.setText(known.comes_from)
            if not self.name.hasFocus():
                self.name.setText(known.name)
                self.name.setCursorPosition(0)

    def rename(self) -> None:
        """Puts the cursor into the name."""
        self.name.setFocus()
        self.name.selectAll()

    def showEvent(self, event: object) -> None:
        """Tells that somebody looks."""
        self.shown.emit()

    def _show_ranking(self, known: Known | None) -> None:
        ranking = known.ranking if known else None
        self._sum.setVisible(ranking is not None)
        self.ranking.show_ranking(ranking)
        if ranking is None or known is None:
            return
        self.figure.setText(f"{100 * ranking.value:.0f}")
        self.figure.setAccessibleName(say("{score} of 100", score=self.figure.text()))
        among_others = known.place is not None and known.place[1] > 1
        self.place.setText(_place_in_words(*known.place or (0, 0)) if among_others else say("of 100"))

    def _show_composed(self, known: Known | None) -> None:
        tune = known.composed if known else None
        is_edited = bool(known and known.is_edited)
        self.edited.setVisible(is_edited)
        self.checks.setVisible(bool(tune and tune.checks) and not is_edited)
        self.shared.setVisible(tune is not None and tune.shared is not None)
        self.lab.setVisible(tune is not None and tune.masked_probability is not None)
        found = tune.originality if tune else None
        self.side_by_side.setVisible(found is not None and found.longest_run > 0)
        self.originality.setVisible(tune is not None and (found is None or found.is_flagged or is_edited))
        if tune is None:
            return
        self.checks.setText("\n".join(map(say, tune.checks)))
        self.originality.setText(say(found.sentence if found else NOT_COMPARED))
        set_role(self.originality, "warning" if found and found.is_flagged else "muted")
        share = f"{tune.masked_probability or 0:.1%}"
        self.masked.setText(say("Probability masked by the rules of ABC: {share}", share=share))
        if tune.shared is not None:
            example = f"“{tune.shared.title}”" if tune.shared.title else say("a tune without a title")
            like = say("Composed like {example}.", example=example)
            self.shared.setText(f"{like} {say(tune.shared.sentence)}")
            set_role(self.shared, "warning" if tune.shared.is_flagged else "muted")

    def _rename(self) -> None:
        name = " ".join(self.name.text().split())
        if self._known is not None and name and name != self._known.name:
            self.name_wanted.emit(name)

    def _arrange(self) -> None:
        set_role(self.figure, "figure")
        set_role(self.place, "muted")
        set_role(self.checks, "warning")
        name_it(
            self.side_by_side, say("Compare with its nearest"),
            say("Both tunes beside each other, with the bars marked that they share."),
        )  # fmt: skip
        name_it(self.name, say("Name"), say("The tune’s title: type another, and press Enter."))
        self._sum = QWidget()
        row = QHBoxLayout(self._sum)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.figure)
        row.addWidget(self.place, 1)
        row.addWidget(self.ranking.what_counts)
        self._from = Section(say("Where it comes from"), self.comes_from, self.shared, self.originality)
        self._from.add(self.side_by_side)
        self._named = Section("", form_row(form_label(say("Name")), self.name))
        self.lab = Fold(say("For the lab"), self.masked, say("probability masked"))
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addSpacing(HEAD)
        for widget in (
            self.nothing, self._sum, self.edited, self.checks, self.ranking,
            self._from, self._named, self.lab,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch(1)


def _place_in_words(place: int, count: int) -> str:
    if place == 1:
        return say("best of {count}", count=f"{count:,}")
    return say("number {place} of {count}", place=f"{place:,}", count=f"{count:,}")
