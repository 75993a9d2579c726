"""What is in the open corpus and what it is good for, with bars that can be clicked."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from composer.corpus.collection import Corpus
from composer.corpus.report import FACETS, KINDS, Counts, corpus_report, name_of, value
from composer.training.enough import ENOUGH_FOR_A_NEW_ONE, ENOUGH_TO_TEACH
from composer.ui.sizes import HEAD, SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.bar_chart import BarChart
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.form_grid import Section
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say

LEFT_OUT = "left_out"
UNNAMED = "not named"
HEADINGS = {**FACETS, LEFT_OUT: "Left out"}
FIRST = {"rhythm": 5, "key": 3}
"""What everybody looks at, with so many bars; all else stands behind a link."""

FEW = "Too few to learn from: twenty or more teach the starter model."
SOME = "Enough to teach the starter model; too few for a model from nothing."
MANY = "Enough for a model from nothing, or to teach the starter model."
MORE, LESS = "All keys, meters, characters…", "Rhythms and keys only"


@dataclass(frozen=True)
class Subset:
    """One bar: the tunes that have this of a facet, or what was left out for this kind of reason."""

    facet: str
    name: str

    @property
    def text(self) -> str:
        """`Key D`, `Left out: Broken`."""
        heading = say(HEADINGS[self.facet])
        separator = ":" * (self.facet == LEFT_OUT)
        return f"{heading}{separator} {_text(self.facet, self.name)}"

    def there(self, corpus: Corpus) -> bool:
        """True where the corpus has anything of it."""
        if self.facet == LEFT_OUT:
            return any(one.kind == self.name for one in corpus.left_out)
        return any(value(tune, self.facet) == self.name for tune in corpus.tunes)


class CorpusReportPanel(QWidget):
    """Counts when it is given a corpus.

    Signals:
        subset_chosen(object): the person clicked on the bar of this Subset; None where it is let go.
    """

    subset_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.name, self.summary, self.lengths = ElidedLabel(), muted_label(), muted_label()
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.charts = {facet: BarChart(FIRST.get(facet, 6)) for facet in (*FIRST, *HEADINGS)}
        self.sections = {facet: Section(say(HEADINGS[facet]), chart) for facet, chart in self.charts.items()}
        self.vocabulary = muted_label()
        self.more, self._rest = QPushButton(), QWidget()
        self._arrange()
        for facet, chart in self.charts.items():
            chart.setObjectName(facet)
            chart.chosen.connect(self._choose)
            chart.let_go.connect(self._let_go)
        self.more.clicked.connect(self._show_or_hide_rest)
        self.hide()

    def show_corpus(self, corpus: Corpus) -> None:
        """Counts it."""
        report = corpus_report(corpus)
        self.name.set_text(corpus.name)
        self.summary.setText(
            say(
                "{tunes}, {characters}, {different} of them different. {good_for}",
                tunes=counted(len(corpus.tunes), "tune"),
                characters=counted(corpus.characters, "character"),
                different=f"{len(corpus.vocabulary):,}",
                good_for=good_for(len(corpus.tunes)),
            )
        )
        lengths = say(
            "A tune has {shortest} to {longest} characters, half have fewer than {median}.",
            shortest=f"{report.shortest:,}",
            longest=f"{report.longest:,}",
            median=f"{report.median_length:,}",
        )
        self.lengths.setText(lengths if report.shortest < report.longest else "")
        for facet, chart in self.charts.items():
            counts = report.left_out if facet == LEFT_OUT else report.facets[facet]
            chart.show_counts([(name, _at_start(_text(facet, name)), count) for name, count in counts])
            self.sections[facet].set_title(f"{say(HEADINGS[facet])}{_of(facet, counts)}")
            self.sections[facet].setVisible(bool(counts))
        characters = " ".join("␣" if c == " " else "⏎" if c == "\n" else c for c in corpus.vocabulary)
        vocabulary = say("Vocabulary, {characters}:", characters=counted(len(corpus.vocabulary), "character"))
        self.vocabulary.setText(f"{vocabulary}\n{characters}")
        self.show()

    def check(self, subset: Subset | None) -> None:
        """Shows which bar was chosen; None for none."""
        for facet, chart in self.charts.items():
            chart.check(subset.name if subset and subset.facet == facet else None)

    def _arrange(self) -> None:
        set_role(self.name, "head")
        set_role(self.more, "link")
        layout, rest = QVBoxLayout(self), QVBoxLayout(self._rest)
        for column in (layout, rest):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        layout.setContentsMargins(0, HEAD, 0, 0)
        layout.addWidget(self.name)
        layout.addWidget(self.summary)
        for facet, section in self.sections.items():
            (layout if facet in FIRST else rest).addWidget(section)
        rest.addSpacing(SPACE)
        for label in (self.lengths, self.vocabulary):
            rest.addWidget(label)
        layout.addWidget(self.more)
        layout.addWidget(self._rest)
        self._show_rest(False)

    def _show_or_hide_rest(self) -> None:
        self._show_rest(self._rest.isHidden())

    def _show_rest(self, shown: bool) -> None:
        self._rest.setVisible(shown)
        for facet in FIRST:
            self.charts[facet].offer_more(shown)
        self.more.setText(say(LESS if shown else MORE))

    def _choose(self, name: str) -> None:
        self.subset_chosen.emit(Subset(self.sender().objectName(), name))

    def _let_go(self) -> None:
        self.subset_chosen.emit(None)


def good_for(tunes: int) -> str:
    """What so many tunes are enough for."""
    return say(FEW if tunes < ENOUGH_TO_TEACH else SOME if tunes < ENOUGH_FOR_A_NEW_ONE else MANY)


def _text(facet: str, name: str) -> str:
    return say(KINDS[name] if facet == LEFT_OUT else name_of(facet, name) or UNNAMED)


def _at_start(text: str) -> str:
    return text[:1].upper() + text[1:]


def _of(facet: str, counts: Counts) -> str:
    """How many were left out; how many different keys there are."""
    if facet == LEFT_OUT:
        return f" · {sum(count for _, count in counts):,}"
    return f" · {len(counts):,}" if facet not in FIRST else ""
