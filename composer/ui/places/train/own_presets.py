"""The links beneath the preset: save the form as one of one's own, rename it, delete it."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from composer.errors import ComposerError
from composer.training.presets import Preset
from composer.ui.dialogs.naming import NamingDialog
from composer.ui.places.train.form import TrainForm
from composer.ui.session import Offer, Session
from composer.ui.sizes import SPACE
from composer.ui.theme import set_role
from composer.ui.words import say
from composer.workflows.own_presets import (
    delete_preset,
    plain_name,
    read_own_presets,
    rename_preset,
    save_preset,
)


class OwnPresetLinks(QWidget):
    """Between the form and the file of presets; what goes wrong is told where all failures are."""

    def __init__(self, form: TrainForm, path: Path, session: Session) -> None:
        super().__init__()
        self._form, self._path, self._session = form, path, session
        self._told = False
        self.save, self.rename, self.delete = (
            QPushButton(say(text)) for text in ("Save as preset…", "Rename…", "Delete")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for link in (self.save, self.rename, self.delete):
            set_role(link, "link")
            row.addWidget(link)
        row.addStretch(1)
        self.save.clicked.connect(self._save)
        self.rename.clicked.connect(self._rename)
        self.delete.clicked.connect(self._delete)
        form.preset.currentIndexChanged.connect(self.show_state)
        form.preset_changed.connect(self.show_state)
        self._offer()

    def show_state(self) -> None:
        """Only what applies stands there: a preset of one's own can be renamed and deleted."""
        enabled = self._form.preset.isEnabled()
        for link in (self.rename, self.delete):
            link.setVisible(bool(self._form.own_preset) and enabled)

    def tell_damage(self) -> None:
        """Says once, when the window is there to say it, what could not be read."""
        problem = read_own_presets(self._path).problem
        if problem and not self._told:
            self._told = True
            self._session.failed.emit(ComposerError(problem))

    def _offer(self, chosen: str = "") -> None:
        self._form.offer_own(read_own_presets(self._path).presets, chosen)
        self.show_state()

    def _save(self) -> None:
        with_name = NamingDialog.name_preset(self.window(), say("Save as preset"), self._form.own_preset)
        if not with_name:
            return
        try:
            name = plain_name(with_name)
            there = read_own_presets(self._path).presets
            if name in there and not NamingDialog.replace_preset(self.window(), name):
                return
            self._offer(save_preset(self._path, name, self._form.as_preset()))
        except ComposerError as error:
            self._session.failed.emit(error)

    def _rename(self) -> None:
        before = self._form.own_preset
        name = NamingDialog.name_preset(self.window(), say("Rename the preset"), before)
        if name and name != before:
            try:
                self._offer(rename_preset(self._path, before, name))
            except ComposerError as error:
                self._session.failed.emit(error)

    def _delete(self) -> None:
        name = self._form.own_preset
        preset = read_own_presets(self._path).presets.get(name)
        if preset is None:
            return
        try:
            delete_preset(self._path, name)
        except ComposerError as error:
            self._session.failed.emit(error)
            return
        self._offer()
        told = say("The preset “{name}” is deleted.", name=name)
        self._session.offered.emit(Offer(told, say("Undo"), partial(self._take_back, name, preset)))

    def _take_back(self, name: str, preset: Preset) -> None:
        self._offer(save_preset(self._path, name, preset))
