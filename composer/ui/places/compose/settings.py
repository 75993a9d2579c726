"""The right side of Compose: the model, what to ask of it, and how to draw."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from composer.composition.constraint.building import why_unconstrained
from composer.composition.prompt import Prompt
from composer.composition.settings import CompositionSettings
from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.plurals import plural
from composer.setting import Setting, Value, parsed, settings_in
from composer.ui.forms.editors import name_it
from composer.ui.forms.settings_form import FoldedForm
from composer.ui.sizes import SPACE
from composer.ui.theme import icon, set_role
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.form_grid import Section, beneath_field, form_label, form_row
from composer.ui.widgets.keyboard_button import KeyboardButton
from composer.ui.widgets.labels import muted_label
from composer.workflows.compose import ComposeRequest, new_seed
from composer.workflows.models import ModelSummary
from composer.workflows.starter import STARTER_NAME

NEW_SEED = Setting(
    "new_seed", "New seed each time", "boolean", 0, 1, "Each composing brings other tunes.", default=True
)
FORMER_NAMES = {"home": "ends_on_tonic"}
"""What earlier versions remembered by another name."""
BEST_OF, TEACH = 50, "Teach it yours…"
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

    def __init__(self, parent: QWidget | None = None, request: type[ComposeRequest] = ComposeRequest) -> None:
        super().__init__(parent)
        self._kind = request
        self.model = ChoiceBox()
        self.model_help = muted_label()
        self.teach = QPushButton(TEACH)
        self.keyboard = KeyboardButton()
        self.asked = FoldedForm(settings_in(Prompt), "More to ask for", {"opening": self.keyboard})
        self.drawn = FoldedForm(_drawn(request), "More about drawing", uncounted={"seed"})
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
        """What to compose; takes a new seed first where that is wanted, and shows it.

        Raises:
            ComposerError: the form asks for what can't be.
        """
        return self._request(self.asked.values() | self._drawn_anew())

    def best_request(self) -> ComposeRequest:
        """The same, and so many tunes that the best of them is worth hearing."""
        request = self.request()
        return replace(request, count=max(request.count, BEST_OF))

    def request_like(self, tune: Tune) -> ComposeRequest:
        """Tunes like this one: so many and drawn as the form says, but nothing else of what it asks for."""
        drawn = self._drawn_anew()
        kept = ("count", "temperature", "top_k", "top_p", "seed", "characters", "plain_titles")
        return self._request({name: drawn[name] for name in kept}, tune)

    def _request(self, values: Mapping[str, Value], like: Tune | None = None) -> ComposeRequest:
        assert self.chosen is not None
        return self._kind.of(self.chosen.path, values, like)

    def _drawn_anew(self) -> dict[str, Value]:
        if self.drawn.editor(NEW_SEED.name).isChecked():
            self.drawn.set_values({"seed": new_seed()})
        return self.drawn.values()

    def button_has_focus(self) -> bool:
        """True while one of the buttons that compose has the focus."""
        return self.compose.hasFocus() or self.best.hasFocus()

    def wanted(self) -> CompositionSettings | None:
        """What is asked for; None where the form says what can't be, which is then told."""
        try:
            prompt = Prompt(**parsed(Prompt, self.asked.values()))
            return CompositionSettings(prompt=prompt, **parsed(CompositionSettings, self.drawn.values()))
        except ComposerError as problem:
            self.show_answer(str(problem))
            return None  # what others found out stays until they have looked again

    def show_rhythms(self, rhythms: Sequence[str]) -> None:
        """Offers the rhythms that the model's tunes have; what is asked for stays."""
        self.asked.offer("rhythm", rhythms)

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
        return json.dumps({"ask": self.asked.values(), "draw": self.drawn.values(), "hear": hear})

    def restore(self, values: Mapping[str, Any]) -> None:
        """Sets what was remembered; what is damaged or missing stays."""
        self.play_as_written.setChecked(values.get("hear") is True)
        asked = values.get("ask")
        if isinstance(asked, dict):
            asked = {FORMER_NAMES.get(name, name): value for name, value in asked.items()}
        self.asked.restore(asked, self.asked.values())
        self.drawn.restore(values.get("draw"), self.drawn.values())

    def _reset(self) -> None:
        self.asked.set_values(self.asked.first_values())
        self.drawn.set_values(self.drawn.first_values())

    def _enable(self) -> None:
        ready = self.chosen is not None and not self._answer
        for button in (self.compose, self.best):
            button.setEnabled(ready and not self._composing)
        # What runs turns the button into the one that stops it.
        self.compose.setVisible(not self._composing)
        self.stop.setVisible(self._composing)
        self.compose.setToolTip(self._answer or "Compose as many tunes as asked for above.")
        self.stop.setEnabled(self._composing)

    def _dress(self) -> None:
        for primary in (self.compose, self.stop):
            set_role(primary, "primary")
        for link in (self.teach, self.reset):
            set_role(link, "link")
        set_role(self.problem, "error")
        self.problem.setAccessibleName("What can’t be met")
        self.problem.hide()
        self.compose.setIcon(icon("compose", "on_accent"))
        self.stop.setIcon(icon("stop", "on_accent"))
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
        buttons.setSpacing(SPACE)
        buttons.setColumnStretch(0, 1)
        buttons.addWidget(self.problem, 0, 0, 1, 2)
        buttons.addWidget(self.compose, 1, 0, 1, 2)
        buttons.addWidget(self.stop, 1, 0, 1, 2)
        buttons.addWidget(self.best, 2, 0, 1, 2)
        buttons.addWidget(self.play_as_written, 3, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        of_model = Section("", form_row(form_label("Model"), self.model))
        for below in (self.model_help, self.teach):
            of_model.add(beneath_field(below))
        layout.addWidget(of_model)
        layout.addWidget(Section("What you ask for", self.asked.widget))
        layout.addWidget(Section("How it is drawn", self.drawn.widget, self.reset))
        layout.addStretch(1)

    def _connect(self) -> None:
        self.compose.clicked.connect(self.compose_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.best.clicked.connect(self.best_wanted)
        self.reset.clicked.connect(self._reset)
        self.teach.clicked.connect(self.teach_wanted)
        self.model.currentIndexChanged.connect(self._choose)
        self.asked.changed.connect(self.changed)
        self.drawn.changed.connect(self.changed)
        self.keyboard.played.connect(self.asked.editor("opening").setText)
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
        self.model_help.setToolTip(f"Trained for {plural(model.step, 'step')}{spoken}.")


def why_composes_freely(model: ModelSummary) -> str:
    """Why this model composes freely; empty where it need not."""
    return why_unconstrained(model.vocabulary, model.form) if model.vocabulary is not None else ""


def _drawn(request: type[ComposeRequest]) -> list[Setting]:
    """What there is to set, and in this window a switch below the seed."""
    rows = list(settings_in(request))
    return [one for row in rows for one in ((row, NEW_SEED) if row.name == "seed" else (row,))]
