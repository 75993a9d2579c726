"""The grid of every form: headings, labels and switches at one edge, fields and their help at another."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from composer.ui.sizes import EDGE, HEAD, SPACE, scaled
from composer.ui.theme import set_role

LABEL_WIDTH = 84
"""Of the column of labels, for text of the base size, where a form asks for no other."""


class Section(QWidget):
    """A heading and what stands below it, one below the other."""

    def __init__(self, title: str, *parts: QWidget | QLayout) -> None:
        super().__init__()
        self.heading = QLabel()
        set_role(self.heading, "heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, HEAD, 0, 0)
        self._column.setSpacing(SPACE)
        self._column.addWidget(self.heading)
        self.set_title(title)
        for part in parts:
            self.add(part)

    def set_title(self, title: str) -> None:
        """Says what stands here; nothing takes the heading away."""
        self.heading.setText(title)
        self.heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, part: QWidget | QLayout) -> None:
        """One more."""
        if isinstance(part, QWidget):
            self._column.addWidget(part)
        else:
            self._column.addLayout(part)


def empty(layout: QLayout) -> None:
    """Takes all widgets out of a layout and ends them."""
    while item := layout.takeAt(0):
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def inset(*widgets: QWidget) -> QVBoxLayout:
    """Widgets one below the other at a pane’s edge; hidden ones take no room."""
    column = QVBoxLayout()
    column.setContentsMargins(EDGE, HEAD, EDGE, HEAD)
    column.setSpacing(SPACE)
    for widget in widgets:
        column.addWidget(widget)
    return column


def form_label(text: str, width: int = LABEL_WIDTH) -> QLabel:
    """A label in the column of labels."""
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFixedWidth(scaled(width))
    return label


def form_row(label: QLabel, *widgets: QWidget) -> QHBoxLayout:
    """A label and its field, which takes the rest, with what stands beside it."""
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    row.addWidget(label)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, int(not number))
    label.setBuddy(widgets[0])
    return row


def dialog_form(*rows: tuple[str, QWidget]) -> QFormLayout:
    """The form of a dialog: each field with its label, whose marked letter goes to it, and its name."""
    form = QFormLayout()
    for text, widget in rows:
        label = QLabel(text)
        label.setBuddy(widget)
        widget.setAccessibleName(text.replace("&", ""))
        form.addRow(label, widget)
    return form


def beneath_field(widget: QWidget, width: int = LABEL_WIDTH) -> QHBoxLayout:
    """What stands below a field, at its edge."""
    row = QHBoxLayout()
    row.setContentsMargins(scaled(width) + SPACE, 0, 0, 0)
    row.addWidget(widget)
    return row
