"""The right column of a place: its header, a form that scrolls, and below it what is always in view."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from composer.ui.sizes import EDGE, HEAD
from composer.ui.theme import set_role
from composer.ui.words import say


class SettingsColumn(QFrame):
    """Its scroll bar stands in the form's margin: the form keeps its width when it comes."""

    def __init__(
        self,
        form: QWidget,
        footer: QWidget | None,
        header: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "column")
        self._form = form
        self.area = QScrollArea(widgetResizable=True)
        self.area.setAccessibleName(say("Settings"))
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(form)
        for ground in (form, self.area.viewport()):
            ground.setAutoFillBackground(False)
        self.area.verticalScrollBar().rangeChanged.connect(self._fit)
        self._fit(0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if header is not None:
            layout.addWidget(header)
        layout.addWidget(self.area, 1)
        if footer is not None:
            layout.addWidget(self._foot(footer))

    def _foot(self, footer: QWidget) -> QFrame:
        foot = QFrame()
        set_role(foot, "foot")
        inside = footer.layout()
        assert inside is not None
        inside.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(EDGE, HEAD, EDGE, EDGE)
        layout.addWidget(footer)
        return foot

    def _fit(self, _least: int, most: int) -> None:
        bar = self.area.verticalScrollBar().sizeHint().width() if most else 0
        inside = self._form.layout()
        assert inside is not None
        inside.setContentsMargins(EDGE, 0, EDGE - bar, EDGE)
