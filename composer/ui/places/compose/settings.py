"""The right side of Compose: the model, what to ask of it, and how to draw."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from composer.composition.constraint.building import why_unconstrained
from composer.composition.prompt import Prompt, PromptError
from composer.composition.settings import CompositionSettings
from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.setting import Setting, Value, parsed, settings_in
from composer.ui.forms.editors import name_it
from composer.ui.forms.settings_form import FoldedForm
from composer.ui.places.compose.daring import Daring
from composer.ui.places.compose.footer import BEST_OF, ComposeFooter
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.widgets.column_header import more_button
from composer.ui.widgets.form_grid import Section, beneath_field, form_label, form_row
from composer.ui.widgets.keyboard_button import KeyboardButton
from composer.ui.widgets.labels import muted_label
from composer.ui.words import counted, say
from composer.workflows.compose import ComposeRequest, new_seed
from composer.workflows.models import ModelSummary
from composer.workflows.starter import STARTER_NAME

NEW_SEED = Setting(
    "new_seed", "New seed each time", "boolean", 0, 1, "Each composing brings other tunes.", default=True
)
FORMER_NAMES = {"home": "ends_on_tonic"}
"""What earlier versions remembered by another name."""
TEACH = "Teach it yours…"
STARTER_KNOWS = "Knows 3,500 Irish, American and Scottish tunes."
NO_MODEL = "No model can be used. Train one, or see in the Library what is wrong with each."


class ComposeSettings(QWidget):
    """Says what to compose; composes nothing itself.

    Signals:
        model_chosen(Path): the person chose another model.
        teach_wanted(): the starter model is to learn the person's own tunes.
        changed(): something else is asked for.
        unmet_changed(): something else, or nothing any more, can't be met.
    """

    model_chosen = Signal(object)
    teach_wanted = Signal()
    changed = Signal()
    unmet_changed = Signal()

    def __init__(self, parent: QWidget | None = None, request: type[ComposeRequest] = ComposeRequest) -> None:
        super().__init__(parent)
        self._kind = request
        self.model = ChoiceBox()
        self.model_help = muted_label()
        self.teach = QPushButton(say(TEACH))
        self.keyboard = KeyboardButton()
        self.asked = FoldedForm(
            settings_in(Prompt), say("More wishes"), {"opening": self.keyboard},
            hint=say("meter, form, opening…"),
        )  # fmt: skip
        self.drawn = FoldedForm(
            _drawn(request), say("For the lab"), uncounted={"seed", "temperature"},
            hint=say("seed, top-k, start string…"),
        )  # fmt: skip
        self.daring = Daring(self.drawn.editor("temperature"))
        self.footer = ComposeFooter()
        self.menu = QMenu(self)
        self.reset = QAction(say("As at &first"), self)
        self.menu_button = more_button(self.menu, say("More"), say("What else can be done with these wishes"))
        self._models: tuple[ModelSummary, ...] = ()
        self._composing = False
        self.unmet: ComposerError | None = None
        """What keeps the form from being met; None where all of it can be."""
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
            name = say(STARTER_NAME) if model.name == STARTER_NAME else model.name
            self.model.addItem(
                say("{model} (can’t be used)", model=name) if model.problem else name, model.path
            )
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
            self.model.setItemData(row, say(model.problem) or model.name, Qt.ItemDataRole.ToolTipRole)

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

    def wanted(self) -> CompositionSettings | None:
        """What is asked for; None where the form says what can't be, which is then told."""
        try:
            prompt = Prompt(**parsed(Prompt, self.asked.values()))
            return CompositionSettings(prompt=prompt, **parsed(CompositionSettings, self.drawn.values()))
        except ComposerError as problem:
            self.show_answer(problem)
            return None  # what others found out stays until they have looked again

    def show_rhythms(self, rhythms: Sequence[str]) -> None:
        """Offers the rhythms that the model's tunes have; what is asked for stays."""
        self.asked.offer("rhythm", rhythms)

    def show_answer(self, problem: ComposerError | None) -> None:
        """Marks what can't be met, with what to change; None where all can."""
        self.unmet = problem
        sentence = say(str(problem)) if problem else ""
        asked = problem.asked if isinstance(problem, PromptError) else ""
        marked = self.asked.show_problem(asked, sentence)
        self.footer.show_problem("" if marked else sentence)
        self._enable()
        self.unmet_changed.emit()

    def ask_instead(self) -> None:
        """Asks for what would mend the wish that can't be met."""
        if isinstance(self.unmet, PromptError) and self.unmet.instead:
            self.asked.set_values({self.unmet.asked: self.unmet.instead})

    def show_composing(self, composing: bool) -> None:
        """Enables what can be pressed now."""
        self._composing = composing
        self._enable()

    # Remembering

    def to_text(self) -> str:
        """All that is set, to be remembered."""
        hear = self.footer.play_as_written.isChecked()
        return json.dumps({"ask": self.asked.values(), "draw": self.drawn.values(), "hear": hear})

    def restore(self, values: Mapping[str, Any]) -> None:
        """Sets what was remembered; what is damaged or missing stays."""
        self.footer.play_as_written.setChecked(values.get("hear") is True)
        asked = values.get("ask")
        if isinstance(asked, dict):
            asked = {FORMER_NAMES.get(name, name): value for name, value in asked.items()}
        self.asked.restore(asked, self.asked.values())
        self.drawn.restore(values.get("draw"), self.drawn.values())

    def _reset(self) -> None:
        self.asked.set_values(self.asked.first_values())
        self.drawn.set_values(self.drawn.first_values())

    def _enable(self) -> None:
        ready = self.chosen is not None and self.unmet is None
        self.footer.show_state(ready, self._composing, say(str(self.unmet)) if self.unmet else "")
        self._count()

    def _count(self) -> None:
        self.footer.tell_count(int(self.drawn.values()["count"]))

    def _dress(self) -> None:
        set_role(self.teach, "inline-link")
        name_it(self.model, say("Model"), say("Which trained model composes."))
        name_it(
            self.teach, say("Teach it yours"),
            say(
                "Train shows how: a new model begins with what this one knows and learns your tunes as well."
            ),
        )  # fmt: skip
        self.reset.setToolTip(say("Asks for nothing in particular, and composes as at the first start"))
        self.menu.addAction(self.reset)
        self.menu.setToolTipsVisible(True)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        of_model = Section("", form_row(form_label(say("Model")), self.model))
        knows = QWidget()
        below = QVBoxLayout(knows)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.model_help)
        below.addWidget(self.teach)
        of_model.add(beneath_field(knows))
        layout.addWidget(of_model)
        layout.addWidget(Section(say("Ask for"), self.asked.widget))
        layout.addWidget(Section(say("How it composes"), self.daring, self.drawn.widget))
        layout.addStretch(1)

    def _connect(self) -> None:
        self.reset.triggered.connect(self._reset)
        self.teach.clicked.connect(self.teach_wanted)
        self.model.currentIndexChanged.connect(self._choose)
        self.asked.changed.connect(self.changed)
        self.drawn.changed.connect(self.changed)
        self.drawn.changed.connect(self._count)
        self.keyboard.played.connect(self.asked.editor("opening").setText)
        self.footer.play_as_written.toggled.connect(self.changed)

    def _choose(self) -> None:
        self._describe()
        self.changed.emit()
        if self.chosen is not None:
            self.model_chosen.emit(self.chosen.path)

    def _describe(self) -> None:
        model = self.chosen
        self.teach.setVisible(model is not None and model.name == STARTER_NAME)
        if model is None:
            self.model_help.setText(say(NO_MODEL))
            return
        loss = model.best_validation_loss if model.best_validation_loss is not None else model.train_loss
        learned, free = say("Learned from {corpus}.", corpus=model.corpus), why_composes_freely(model)
        trained = say("Trained for {steps}.", steps=counted(model.step, "step"))
        lost = "" if loss is None else say("Loss {loss} per character.", loss=f"{loss:.3f}")
        knows = say(STARTER_KNOWS) if model.name == STARTER_NAME else learned
        self.model_help.setText(" ".join(filter(None, (knows, say(free)))))
        self.model_help.setToolTip(" ".join(filter(None, (learned, trained, lost))))


def why_composes_freely(model: ModelSummary) -> str:
    """Why this model composes freely; empty where it need not."""
    return why_unconstrained(model.vocabulary, model.form) if model.vocabulary is not None else ""


def _drawn(request: type[ComposeRequest]) -> list[Setting]:
    """What there is to set, and in this window a switch below the seed."""
    rows = list(settings_in(request))
    return [one for row in rows for one in ((row, NEW_SEED) if row.name == "seed" else (row,))]
