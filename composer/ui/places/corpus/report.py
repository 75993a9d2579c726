"""What is in the open corpus, as bars of keys, meters and rhythms that can be clicked, and what is not."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from composer.corpus.collection import Corpus
from composer.corpus.report import FACETS, KINDS, Counts, corpus_report, name_of, value
from composer.plurals import plural
from composer.ui.widgets.bar_chart import BarChart
from composer.ui.widgets.form_grid import Section
from composer.ui.widgets.labels import muted_label

LEFT_OUT = "left_out"
UNNAMED = "not named"
HEADINGS = {**FACETS, LEFT_OUT: "Left out"}


@dataclass(frozen=True)
class Subset:
    """One bar: the tunes that have this of a facet, or what was left out for this kind of reason."""

    facet: str
    name: str

    @property
    def text(self) -> str:
        """`Key D`, `Left out: Broken`."""
        heading = HEADINGS[self.facet]
        return (
            f"{heading}: {KINDS[self.name]}"
            if self.facet == LEFT_OUT
            else f"{heading} {name_of(self.facet, self.name) or UNNAMED}"
        )

    def there(self, corpus: Corpus) -> bool:
        """True where the corpus has anything of it."""
        if self.facet == LEFT_OUT:
            return any(one.kind == self.name for one in corpus.left_out)
        return any(value(tune, self.facet) == self.name for tune in corpus.tunes)


class CorpusReportPanel(Section):
    """Counts when it is given a corpus.

    Signals:
        subset_chosen(object): the person clicked on the bar of this Subset; None where it is let go.
    """

    subset_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("The open corpus")
        self.summary = QLabel(wordWrap=True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.charts = {facet: BarChart() for facet in HEADINGS}
        self._headings = {facet: muted_label(text) for facet, text in HEADINGS.items()}
        self.vocabulary = muted_label()
        self.add(self.summary)
        for facet, chart in self.charts.items():
            self.add(self._headings[facet])
            self.add(chart)
            chart.setObjectName(facet)
            chart.chosen.connect(self._choose)
            chart.let_go.connect(self._let_go)
        self.add(self.vocabulary)
        self.hide()

    def show_corpus(self, corpus: Corpus) -> None:
        """Counts it."""
        report = corpus_report(corpus)
        counts_of_all = f"{plural(len(corpus.tunes), 'tune')}, {plural(corpus.characters, 'character')}."
        lengths = (
            f" A tune has {report.shortest:,} to {report.longest:,}, half have fewer than "
            f"{report.median_length:,}."
        ) * (report.shortest < report.longest)
        self.summary.setText(f"{corpus.name}\n{counts_of_all}{lengths}")
        for facet, chart in self.charts.items():
            counts = report.left_out if facet == LEFT_OUT else report.facets[facet]
            chart.show_counts([(name, _text(facet, name), count) for name, count in counts])
            self._headings[facet].setText(f"{HEADINGS[facet]}{_of(facet, counts)}")
            self._headings[facet].setVisible(bool(counts))
        characters = " ".join("␣" if c == " " else "⏎" if c == "\n" else c for c in corpus.vocabulary)
        self.vocabulary.setText(f"Vocabulary, {len(corpus.vocabulary)} characters:\n{characters}")
        self.show()

    def check(self, subset: Subset | None) -> None:
        """Shows which bar was chosen; None for none."""
        for facet, chart in self.charts.items():
            chart.check(subset.name if subset and subset.facet == facet else None)

    def _choose(self, name: str) -> None:
        self.subset_chosen.emit(Subset(self.sender().objectName(), name))

    def _let_go(self) -> None:
        self.subset_chosen.emit(None)


def _text(facet: str, name: str) -> str:
    return KINDS[name] if facet == LEFT_OUT else name_of(facet, name) or UNNAMED


def _of(facet: str, counts: Counts) -> str:
    """How many were left out; how many different keys there are."""
    return f": {sum(count for _, count in counts):,}" if facet == LEFT_OUT else f": {len(counts):,} different"
