"""A tune's ranking in the open: each part as a bar with its sentence, and how much each counts."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QSlider, QVBoxLayout, QWidget

from composer.composition.ranking import NAMES, WEIGHTS, Criterion, Ranking
from composer.ui.forms.editors import name_it
from composer.ui.sizes import HALF, SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.labels import muted_label
from composer.ui.words import say

LABELS = {
    "phrases": "Phrases return", "answers": "Answers", "rhyme": "Parts rhyme", "home": "Comes home",
    "range": "Range", "steps": "Steps", "originality": "Its own",
}  # fmt: skip
SLIDER_STEPS = 10
MOST_WEIGHT = 3
BAR_WIDTH = 84


class RankingParts(QWidget):
    """Shows the parts of one tune; all tunes are ranked by the weights that are set here.

    Signals:
        weights_changed(dict): each part counts so much now.
    """

    weights_changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert set(LABELS) == set(NAMES)
        self.sliders = {name: _slider(name) for name in LABELS}
        self.what_counts = QPushButton(say("What counts…"))
        self.what_counts.setCheckable(True)
        self.same = QPushButton(say("All count the same"))
        self._weighing = self._weights()
        self._parts: Mapping[str, _PartRow] = {name: _PartRow(name) for name in LABELS}
        set_role(self.what_counts, "link")
        name_it(self.what_counts, say("What counts"), say("How much each part counts in the sum."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._weighing)
        for row in self._parts.values():
            layout.addWidget(row)
        self.same.clicked.connect(self._reset)
        self.what_counts.toggled.connect(self._weighing.setVisible)

    def show_ranking(self, ranking: Ranking | None) -> None:
        """Shows how good a tune is, part by part; None for a tune that has no ranking."""
        self.setVisible(ranking is not None)
        parts = {part.name: part for part in ranking.parts} if ranking else {}
        for name, row in self._parts.items():
            row.setVisible(name in parts)
            if name in parts:
                row.show_part(parts[name])

    def weights(self) -> dict[str, float]:
        """How much each part counts."""
        return {name: slider.value() / SLIDER_STEPS for name, slider in self.sliders.items()}

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """Sets how much each part counts, and tells it once."""
        for name, slider in self.sliders.items():
            slider.blockSignals(True)
            slider.setValue(round(SLIDER_STEPS * weights.get(name, 1.0)))
            slider.blockSignals(False)
        self._tell()

    def _weights(self) -> QWidget:
        weights = QWidget()
        grid = QGridLayout(weights)
        grid.setContentsMargins(0, 0, 0, SPACE)
        grid.setVerticalSpacing(HALF)
        for row, (name, slider) in enumerate(self.sliders.items()):
            label = QLabel(say(LABELS[name]))
            label.setBuddy(slider)
            grid.addWidget(label, row, 0)
            grid.addWidget(slider, row, 1)
            slider.valueChanged.connect(self._tell)
        grid.addWidget(self.same, len(self.sliders), 0, 1, 2)
        weights.hide()
        return weights

    def _reset(self) -> None:
        self.set_weights(WEIGHTS)

    def _tell(self) -> None:
        self.weights_changed.emit(self.weights())


class _PartRow(QWidget):
    """One part: its name, a bar, a number, and the sentence below."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._bar, self._number, self._sentence = QProgressBar(), QLabel(), muted_label()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._bar.setAccessibleName(say(LABELS[name]))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        grid.setHorizontalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        self._number.setFixedWidth(self._number.fontMetrics().horizontalAdvance("100") + HALF)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QLabel(say(LABELS[name])), 0, 0)
        grid.addWidget(self._bar, 0, 1)
        grid.addWidget(self._number, 0, 2)
        grid.addWidget(self._sentence, 1, 0, 1, 3)

    def show_part(self, part: Criterion) -> None:
        """Shows how good this part is, and why."""
        self._bar.setValue(round(100 * part.value))
        self._bar.setAccessibleDescription(say(part.sentence))
        self._number.setText(f"{100 * part.value:.0f}")
        self._sentence.setText(say(part.sentence))


def weights_from(known: Mapping[str, Any]) -> dict[str, float]:
    """The weights that were remembered; one that is damaged counts as usual."""
    return {
        name: weight
        if isinstance(weight := known.get(name), int | float) and 0 <= weight <= MOST_WEIGHT
        else usual
        for name, usual in WEIGHTS.items()
    }


def _slider(name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, MOST_WEIGHT * SLIDER_STEPS)
    slider.setValue(SLIDER_STEPS)
    slider.setMinimumWidth(40)
    slider.setPageStep(SLIDER_STEPS)
    name_it(
        slider, say("Weight of {part}", part=say(LABELS[name])),
        say("From not at all, on the left, to three times as much."),
    )  # fmt: skip
    return slider
