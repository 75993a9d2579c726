"""The choice of a network, and the settings that the chosen one has."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from composer.model.registry import NETWORKS
from composer.training.settings import NetworkSettings, settings_of
from composer.ui.forms.settings_form import SettingsForm, Value
from composer.ui.widgets.boxes import ChoiceBox
from composer.ui.words import say


class NetworkForm(QObject):
    """A form for each network, of which the chosen one's rows are shown.

    Signals:
        changed(): another network was chosen, or a value of the chosen one was changed.

    Attributes:
        choice: the networks by their titles.
        top, folded: the rows that a network shows first, and its others.
    """

    changed = Signal()

    def __init__(self, label_width: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._label_width = label_width
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(say("Network"))
        self.choice.setToolTip(say("What learns the tunes. Each network has settings of its own."))
        self.top, self.folded = _column(), _column()
        self._forms: dict[str, SettingsForm] = {}
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        for name in NETWORKS:
            self._add(name)
        self.choice.currentIndexChanged.connect(self._choose)
        self._choose()

    @property
    def name(self) -> str:
        """The chosen network's, in the registry."""
        return str(self.choice.currentData())

    @property
    def title(self) -> str:
        """The chosen network's, for a person."""
        return self.choice.currentText()

    @property
    def form(self) -> SettingsForm:
        """That of the chosen network."""
        return self._forms[self.name]

    @property
    def kind(self) -> type[NetworkSettings]:
        """What the chosen network's settings are."""
        kind: type[NetworkSettings] = NETWORKS[self.name].settings
        return kind

    def settings(self) -> NetworkSettings:
        """As the form has them; raises ComposerError where they don't go together."""
        values: Any = self.form.values()
        return self.kind(**values)

    def choose(self, name: str) -> None:
        """Chooses a network, as a person would."""
        self.choice.setCurrentIndex(self.choice.findData(name))

    def show(self, settings: NetworkSettings) -> None:
        """Chooses the network that these settings are of, and shows them; `changed` comes at most once."""
        before = self.name, self.form.values()
        self.blockSignals(True)
        for name, form in self._forms.items():
            form.set_values(_values(settings if name == settings.NAME else NETWORKS[name].settings()))
        self.choose(settings.NAME)
        self.blockSignals(False)
        if (self.name, self.form.values()) != before:
            self.changed.emit()

    def enable(self, network: bool, kept: Iterable[str] = ()) -> None:
        """Lets another network be chosen, or not, and of this one all but the `kept` settings be changed."""
        self.choice.setEnabled(network)
        for form in self._forms.values():
            form.enable(set(form.values()) - set(kept))

    def different_from(self, settings: NetworkSettings) -> tuple[str, ...]:
        """The settings with another value; from its defaults where that is another network."""
        same = settings if self.name == settings.NAME else self.kind()
        return self.form.different_from(_values(same))

    def _add(self, name: str) -> None:
        network = NETWORKS[name]
        kind: type[NetworkSettings] = network.settings
        self.choice.addItem(say(network.title), name)
        form = self._forms[name] = SettingsForm(settings_of(kind), self, self._label_width)
        others = [row.name for row in kind.ROWS if row.name not in kind.TOP]
        self._rows[name] = form.rows(kind.TOP), form.rows(others)
        for place, rows in zip((self.top, self.folded), self._rows[name], strict=True):
            column = place.layout()
            assert column is not None
            column.addWidget(rows)
        form.changed.connect(self.changed)

    def _choose(self) -> None:
        for name, rows in self._rows.items():
            for widget in rows:
                widget.setVisible(name == self.name)
        self.changed.emit()


def _column() -> QWidget:
    widget = QWidget()
    QVBoxLayout(widget).setContentsMargins(0, 0, 0, 0)
    return widget


def _values(settings: NetworkSettings) -> dict[str, Value]:
    return asdict(settings)
