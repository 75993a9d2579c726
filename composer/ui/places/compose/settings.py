"""The right side of Compose: the model, what to ask of it, and how to draw."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QGroupBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from composer.composition.prompt import Prompt
from composer.counting import counted
from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.ui.places.compose.advice import why_composes_freely
from composer.ui.places.compose.drawing import DrawingForm
from composer.ui.places.compose.prompt import PromptForm
from composer.ui.places.compose.rows import name_it
from composer.ui.theme import set_role
from composer.ui.widgets.labels import muted_label
from composer.workflows.compose import ComposeRequest
from composer.workflows.models import ModelSummary
from composer.workflows.starter import STARTER_NAME

BEST_OF, TEACH = 50, "Teach it your tunes…"
NO_MODEL = "No model can be used. Train one, or see in the Library what is wrong with each."


class ComposeSettings(QWidget):
    """Says what to compose; composes nothing itself.

    Signals:
        compose_wanted(), stop_wanted(), best_wanted(): a button was pressed.
        model_chosen(Path): the person chose another model.
        teach_wanted(): the starter model is to learn the person's own tunes.
        changed(): something else is asked for.
    """

    compose_wanted = Signal()
    stop_wanted = Signal()
    best_wanted = Signal()
    model_chosen = Signal(object)
    teach_wanted = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QComboBox()
        self.model_help = muted_label()
        self.teach = QPushButton(TEACH)
        self.prompt_form, self.drawing = PromptForm(), DrawingForm()
        self.count, self.temperature = self.drawing.count, self.drawing.temperature
        self.seed, self.new_seed = self.drawing.seed, self.drawing.new_seed
        self.start_text = self.drawing.start_text
        self.problem = muted_label()
        self.compose, self.stop = QPushButton("&Compose"), QPushButton("Stop")
        self.best = QPushButton(f"Compose {BEST_OF} and show the &best")
        self.play_as_written = QCheckBox("&Play as it is written")
        self.reset = QPushButton("Reset all of this")
        self._models: tuple[ModelSummary, ...] = ()
        self._composing, self._answer = False, ""
        self._dress()
        self._arrange()
        self._connect()
        self.show_models((), None)

    # Models

    def show_models(self, models: Sequence[ModelSummary], chosen: Path | None) -> None:
        """Lists the models, damaged ones with their reason; selects `chosen`, or the newest usable."""
        self._models = tuple(models)
        self.model.blockSignals(True)
        self.model.clear()
        for model in models:
            self.model.addItem(f"{model.name} (can’t be used)" if model.problem else model.name, model.path)
        self._disable_damaged()
        usable = [row for row, model in enumerate(models) if not model.problem]
        wanted = next((row for row in usable if models[row].path == chosen), usable[0] if usable else -1)
        self.model.setCurrentIndex(wanted)
        self.model.blockSignals(False)
        self._describe()
        self._enable()

    @property
    def chosen(self) -> ModelSummary | None:
        """The model that would compose; None where there is none."""
        index = self.model.currentIndex()
        return self._models[index] if 0 <= index < len(self._models) else None

    def _disable_damaged(self) -> None:
        items = self.model.model()
        assert isinstance(items, QStandardItemModel)
        for row, model in enumerate(self._models):
            items.item(row).setEnabled(not model.problem)
            self.model.setItemData(row, model.problem or model.name, Qt.ItemDataRole.ToolTipRole)

    # What is asked

    def request(self) -> ComposeRequest:
        """What to compose; rolls a new seed first where that is wanted, and shows it.

        Raises:
            ComposerError: the form asks for what can't be.
        """
        assert self.chosen is not None
        self.drawing.roll()
        drawn = self.drawing.values()
        del drawn["new_seed"]
        return ComposeRequest(model=self.chosen.path, prompt=self.prompt_form.prompt(), **drawn)

    def button_has_focus(self) -> bool:
        """True while one of the buttons that compose has the focus."""
        return self.compose.hasFocus() or self.best.hasFocus()

    def best_request(self) -> ComposeRequest:
        """The same, and so many tunes that the best of them is worth hearing."""
        return replace(self.request(), count=max(self.drawing.count.value(), BEST_OF))

    def request_like(self, tune: Tune) -> ComposeRequest:
        """Tunes like this one: so many and drawn as the form says, but nothing else of what it asks for."""
        assert self.chosen is not None
        self.drawing.roll()
        drawn = self.drawing.values()
        kept = ("count", "temperature", "top_k", "top_p", "seed", "characters")
        return ComposeRequest(self.chosen.path, like=tune, **{name: drawn[name] for name in kept})

    def prompt(self) -> Prompt | None:
        """What is asked for; None where the form says what can't be, which is then told."""
        try:
            return self.prompt_form.prompt()
        except ComposerError as problem:
            self.show_answer(str(problem))
            return None  # what others found out stays until they have looked again

    def show_answer(self, problem: str) -> None:
        """Tells what can't be met, and what to change; empty where all can."""
        self._answer = problem
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._enable()

    def show_composing(self, composing: bool) -> None:
        """Enables what can be pressed now."""
        self._composing = composing
        self._enable()

    # Remembering

    def to_text(self) -> str:
        """All that is set, to be remembered."""
        hear = self.play_as_written.isChecked()
        return json.dumps({"ask": self.prompt_form.values(), "draw": self.drawing.values(), "hear": hear})

    def set_from_text(self, text: str) -> None:
        """Sets what was remembered; what is damaged is as at first."""
        try:
            values = json.loads(text or "{}")
        except ValueError:
            values = {}
        values = values if isinstance(values, dict) else {}
        self.play_as_written.setChecked(values.get("hear") is True)
        asked, drawn = values.get("ask"), values.get("draw")
        self.prompt_form.set_values(asked if isinstance(asked, dict) else {})
        self.drawing.set_values(drawn if isinstance(drawn, dict) else {})

    def _reset(self) -> None:
        self.prompt_form.set_values({})
        self.drawing.set_values({})

    def _enable(self) -> None:
        ready = self.chosen is not None and not self._answer
        for button in (self.compose, self.best):
            button.setEnabled(ready and not self._composing)
        self.compose.setToolTip(self._answer or "Compose as many tunes as asked for above.")
        self.stop.setEnabled(self._composing)

    def _dress(self) -> None:
        set_role(self.compose, "primary")
        set_role(self.problem, "error")
        self.problem.setAccessibleName("What can’t be met")
        # A long name is shortened: it must not widen the column.
        self.model.setMinimumContentsLength(6)
        self.model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.problem.hide()
        name_it(self.model, "Model", "Which trained model composes.")
        name_it(
            self.teach, "Teach it your tunes",
            "Train shows how: a new model begins with what this one knows and learns your tunes as well.",
        )  # fmt: skip
        name_it(self.stop, "Stop", "Stop at once; the tunes that are complete are kept.")
        name_it(self.best, "Compose many", f"Compose {BEST_OF} tunes and list the best ranked first.")
        name_it(
            self.play_as_written, "Play as it is written",
            "Hear the first tune from its first bar on, while the rest of it is still being composed.",
        )  # fmt: skip
        name_it(self.reset, "Reset", "Ask for nothing in particular, and draw as at the first start.")

    def _arrange(self) -> None:
        self.footer = QWidget()
        buttons = QGridLayout(self.footer)
        buttons.setColumnStretch(0, 1)
        buttons.addWidget(self.problem, 0, 0, 1, 2)
        buttons.addWidget(self.compose, 1, 0)
        buttons.addWidget(self.stop, 1, 1)
        buttons.addWidget(self.best, 2, 0, 1, 2)
        buttons.addWidget(self.play_as_written, 3, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addWidget(_group("Model", self.model, self.model_help, self.teach))
        layout.addWidget(_group("What you ask for", self.prompt_form))
        layout.addWidget(_group("How it is drawn", self.drawing, self.reset))
        layout.addStretch(1)

    def _connect(self) -> None:
        self.compose.clicked.connect(self.compose_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.best.clicked.connect(self.best_wanted)
        self.reset.clicked.connect(self._reset)
        self.teach.clicked.connect(self.teach_wanted)
        self.model.currentIndexChanged.connect(self._choose)
        self.prompt_form.changed.connect(self.changed)
        self.drawing.changed.connect(self.changed)
        self.play_as_written.toggled.connect(self.changed)

    def _choose(self) -> None:
        self._describe()
        self.changed.emit()
        if self.chosen is not None:
            self.model_chosen.emit(self.chosen.path)

    def _describe(self) -> None:
        model = self.chosen
        self.teach.setVisible(model is not None and model.name == STARTER_NAME)
        if model is None:
            self.model_help.setText(NO_MODEL)
            return
        loss = model.best_validation_loss if model.best_validation_loss is not None else model.train_loss
        spoken = f", loss {loss:.3f} per character" if loss is not None else ""
        free = why_composes_freely(model)
        self.model_help.setText(f"Learned from {model.corpus}.{' ' * bool(free)}{free}")
        self.model_help.setToolTip(f"Trained for {counted(model.step, 'step')}{spoken}.")


def _group(title: str, *widgets: QWidget) -> QGroupBox:
    group = QGroupBox(title)
    layout = QVBoxLayout(group)
    layout.setContentsMargins(6, 6, 6, 2)
    for widget in widgets:
        layout.addWidget(widget)
    return group
