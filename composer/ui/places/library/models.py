"""What Library knows of the chosen model, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from composer.ui.places.library.kept_list import day_name
from composer.ui.sizes import SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.fact_rows import FactRows
from composer.ui.widgets.form_grid import form_label, form_row
from composer.ui.widgets.labels import muted_label
from composer.ui.words import say
from composer.workflows.models import ModelSummary

NO_MODEL = "A model that you train stands on the left, with what it learned from and how well."


class ModelDetails(QWidget):
    """Shows one model; changes nothing itself.

    Signals:
        renamed(str): the model is to have this name.
        teach_wanted(): the model that comes with the program is to learn the person's own tunes.
    """

    renamed = Signal(str)
    teach_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.facts, self.details = QLineEdit(), FactRows(), muted_label()
        self.teach = QPushButton(say("Teach the starter model yours…"))
        self._model: ModelSummary | None = None
        self._named, layout = QWidget(), QVBoxLayout(self)
        self.name.setAccessibleName(say("Name of the model"))
        set_role(self.teach, "link")
        named = QVBoxLayout(self._named)
        named.setContentsMargins(0, 0, 0, 0)
        named.addLayout(form_row(form_label(say("Name")), self.name))
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for part in (self._named, self.facts, self.details, self.teach):
            layout.addWidget(part)
        self.name.editingFinished.connect(self._rename)
        self.teach.clicked.connect(self.teach_wanted)
        self.show_model(None)

    def show_model(self, model: ModelSummary | None) -> None:
        """Says what a model learned and how well, or why it can't be used; `None` where none is chosen."""
        self._model = model
        self.name.setText(model.name if model else "")
        self.name.setCursorPosition(0)
        self._named.setVisible(model is not None)
        self.facts.set_facts(_facts(model) if model and not model.problem else ())
        self.details.setText(say(NO_MODEL if model is None else model.problem))
        self.details.setVisible(bool(self.details.text()))
        set_role(self.details, "error" if model and model.problem else "muted")

    def edit_name(self) -> None:
        """The name is to be written."""
        if self._model is not None:
            self.name.setFocus()
            self.name.selectAll()

    def _rename(self) -> None:
        if self._model is not None and self.name.text().strip() not in ("", self._model.name):
            self.renamed.emit(self.name.text())


def _facts(model: ModelSummary) -> list[tuple[str, str]]:
    iterations = model.training.iterations if model.training else model.step
    held_out, loss = model.best_validation_loss, model.train_loss
    when = model.when.astimezone()
    size = described = ""
    if model.network is not None:
        described = model.network.described
        if model.vocabulary is not None:
            weights = model.network.parameter_count(len(model.vocabulary))
            size = say("{millions} million weights", millions=f"{weights / 1e6:.2g}")
    facts = [
        (say("Learned"), say("from {corpus}", corpus=model.corpus) if model.corpus else ""),
        (say("Held-out"), "" if held_out is None else f"{held_out:.3f}"),
        (say("Loss"), "" if loss is None else f"{loss:.3f}"),
        (say("Step"), say("{step} of {all}", step=f"{model.step:,}", all=f"{iterations:,}")),
        (say("Size"), size),
        (say("Network"), described),
        (say("Trained"), f"{day_name(when.date()).lower()}, {when:%H:%M}"),
    ]
    return [(name, value) for name, value in facts if value]
