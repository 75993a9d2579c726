"""Rows of Compose's forms: a label with its letter, an editor with a name and one sentence of help."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from composer.ui.widgets.whole_text import WholeText

ANY = "any"
LABEL_WIDTH = 84


def form_layout(widget: QWidget) -> QFormLayout:
    """A form whose labels take the same room in all of Compose, so that the editors line up."""
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(6)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return form


def add_row(form: QFormLayout, label: str, editor: QWidget, tip: str, field: QWidget | None = None) -> None:
    """Adds an editor; `label` may mark its letter with `&`; `field` stands there in place of the editor."""
    caption = QLabel(label, wordWrap=True)
    caption.setBuddy(editor)
    caption.setFixedWidth(LABEL_WIDTH)
    caption.setMinimumHeight(editor.sizeHint().height())
    caption.setToolTip(tip)
    name_it(editor, label.replace("&", ""), tip)
    form.addRow(caption, field or editor)


def name_it(editor: QWidget, name: str, tip: str) -> None:
    """Gives an editor the name that screen readers speak, and its sentence of help."""
    editor.setAccessibleName(name)
    editor.setAccessibleDescription(tip)
    editor.setToolTip(tip)


def choice(items: Iterable[str], editable: bool = True) -> QComboBox:
    """A box with “any” and these to choose from, or to type another."""
    box = QComboBox()
    box.setEditable(editable)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.addItem(ANY)
    box.addItems(list(items))
    if editable:
        WholeText(box)
    return box


def wish(box: QComboBox) -> str:
    """What is chosen or typed; empty for any."""
    text = box.currentText().strip()
    return "" if text.lower() == ANY else text


def set_wish(box: QComboBox, text: str) -> None:
    """Shows a wish; empty for any."""
    if box.isEditable():
        box.setCurrentText(text or ANY)
    else:
        box.setCurrentIndex(max(box.findText(text), 0))
