"""Which language the window speaks, from its next start on."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from composer.ui.features.feature import Feature, Host
from composer.ui.languages import LANGUAGES, SETTING, SYSTEM, spoken
from composer.ui.words import say


class Languages(Feature):
    """A menu within View."""

    menu = "view"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._remembered, self._session = host.remembered, host.session

    def fill(self, menu: QMenu) -> None:
        """The languages, each by its own name."""
        menu.addSeparator()
        languages = menu.addMenu(say("Lan&guage"))
        group, chosen = QActionGroup(languages), self._remembered.text(SETTING, SYSTEM)
        for code, name in {SYSTEM: say("That of the system"), **LANGUAGES}.items():
            action = languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.setData(code)
            group.addAction(action)
        group.triggered.connect(self._choose)

    def _choose(self, action: QAction) -> None:
        self._remembered.set(SETTING, action.data())
        name = LANGUAGES[spoken(action.data())]
        self._session.notice.emit(say("The window speaks {language} from its next start on.", language=name))
