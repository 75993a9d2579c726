"""What there is to know of the selected tune: its ranking, and what it shares with a training tune."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from composer.composition.events import TuneComposed
from composer.composition.ranking import Ranking
from composer.ui.forms.editors import name_it
from composer.ui.places.compose.ranking_parts import RankingParts
from composer.ui.sizes import EDGE, HEAD, SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.labels import muted_label

NOTHING_CHOSEN = (
    "The tune on the page is none of this list. Choose one here to see how it is ranked, and what it shares "
    "with the tunes that were learned."
)
EDITED = "Edited since it was composed."
NOT_COMPARED = "The tunes that the model learned from can’t be found any more, so nothing was compared."


class ComposedAccount(QScrollArea):
    """Scrolls, since a small window has no room for all of it.

    Signals:
        side_by_side_wanted(): show the tune beside the one that it shares most with.
    """

    side_by_side_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nothing, self.edited = muted_label(NOTHING_CHOSEN), muted_label(EDITED)
        self.checks, self.masked = muted_label(), muted_label()
        self.ranking = RankingParts()
        self.originality_heading, self.originality = QLabel("Its own"), muted_label()
        self.shared = muted_label()
        self.side_by_side = QPushButton("Side by side…")
        self._arrange()
        self.side_by_side.clicked.connect(self.side_by_side_wanted)
        self.show_tune(None, None)

    def show_tune(self, tune: TuneComposed | None, ranking: Ranking | None, is_edited: bool = False) -> None:
        """Shows what there is to know of a tune; None for none."""
        self.edited.setVisible(is_edited)
        self.nothing.setVisible(tune is None)
        self.ranking.setVisible(ranking is not None)
        for widget in (self.originality_heading, self.originality):
            widget.setVisible(tune is not None)
        found = tune.originality if tune else None
        self.side_by_side.setVisible(found is not None and found.longest_run > 0)
        self.shared.setVisible(tune is not None and tune.shared is not None)
        self.checks.setVisible(bool(tune and tune.checks) and not is_edited)
        self.masked.setVisible(bool(tune and tune.masked_probability is not None))
        if ranking is not None:
            self.ranking.show_ranking(ranking)
        if tune is not None:
            self._say(tune)

    def _say(self, tune: TuneComposed) -> None:
        found = tune.originality
        self.checks.setText("\n".join(tune.checks))
        self.masked.setText(
            f"The rules of ABC ruled out {tune.masked_probability or 0:.1%} of what the network would have "
            "drawn."
        )
        if tune.shared is not None:
            example = f"“{tune.shared.title}”" if tune.shared.title else "a tune without a title"
            self.shared.setText(f"Composed like {example}. {tune.shared.sentence}")
            set_role(self.shared, "warning" if tune.shared.is_flagged else "muted")
        if found is None:
            self.originality.setText(NOT_COMPARED)
            return
        share = f" {found.shared_bars:.0%} of its bars stand in some training tune."
        self.originality.setText(found.sentence + share * bool(found.longest_run))
        set_role(self.originality, "warning" if found.is_flagged else "muted")

    def _arrange(self) -> None:
        for label, role in ((self.originality_heading, "heading"), (self.checks, "warning")):
            set_role(label, role)
        name_it(
            self.side_by_side, "Show side by side",
            "Both tunes beside each other, with the bars marked that they share.",
        )  # fmt: skip
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(EDGE, HEAD, EDGE, HEAD)
        layout.setSpacing(SPACE)
        for widget in (
            self.nothing, self.edited, self.checks, self.originality_heading, self.shared, self.originality,
            self.side_by_side, self.ranking, self.masked,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch(1)
        self.side_by_side.setMinimumWidth(24)
        self.setWidget(inside)
        for ground in (inside, self.viewport()):
            ground.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("About the selected tune")
