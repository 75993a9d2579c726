"""What a musician asks for: three rows that everybody understands, and the others folded below."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from composer.composition.compass import INSTRUMENTS, Compass, parse_compass
from composer.composition.prompt import MOST_BARS, Prompt
from composer.ui.places.compose.rows import ANY, add_row, choice, form_layout, name_it, set_wish, wish
from composer.ui.widgets.fold import Fold
from composer.ui.widgets.keyboard_button import KeyboardButton

KEYS = (
    "D major", "G major", "A major", "C major", "F major", "Bb major", "E minor", "A minor", "B minor",
    "D minor", "G minor", "A dorian", "E dorian", "D dorian", "D mixolydian", "A mixolydian", "G mixolydian",
)  # fmt: skip
METERS = ("4/4", "C|", "2/4", "6/8", "9/8", "12/8", "3/4", "3/2")
UNITS = ("1/8", "1/16", "1/4")
FORMS = ("AABB", "AABBCC", "AABA", "ABAB", "ABAC", "ABCA", "AABBCCDD")
RARER = ("meter", "unit", "form", "varied", "opening", "compass", "home")
THE_SAME, VARIED = "the same", "varied"


class PromptForm(QWidget):
    """Asks; whether it can be met is for others to say.

    Signals:
        changed(): something else is asked for.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self.rhythm = choice(KEYS), choice(())
        self.bars = QSpinBox(minimum=0, maximum=MOST_BARS, singleStep=8, suffix=" bars")
        self.bars.setSpecialValueText(ANY)
        self.meter, self.unit, self.form = choice(METERS), choice(UNITS), choice(FORMS)
        self.returning = QComboBox()
        self.returning.addItems([THE_SAME, VARIED])
        self.opening = QLineEdit()
        self.keyboard = KeyboardButton()
        self.compass = choice([_instrument(name) for name in INSTRUMENTS])
        self.home = QCheckBox("End on the ke&y note")
        self.more = Fold("More to ask for", self._rarer())
        self._arrange()
        self._connect()

    def prompt(self) -> Prompt:
        """What is asked for.

        Raises:
            ComposerError: it is no key, meter, form or compass, or bars and form don't fit each other.
        """
        return Prompt(
            key=wish(self.key),
            meter=wish(self.meter),
            unit=wish(self.unit),
            rhythm=wish(self.rhythm),
            bars=self.bars.value(),
            form=wish(self.form).upper(),
            varied=self.returning.currentText() == VARIED,
            opening=self.opening.text().strip(),
            compass=_compass(wish(self.compass)),
            ends_on_tonic=self.home.isChecked(),
        )

    def show_rhythms(self, rhythms: Sequence[str]) -> None:
        """Offers the rhythms that the model's tunes have; what is asked for stays."""
        if [self.rhythm.itemText(row) for row in range(1, self.rhythm.count())] == list(rhythms):
            return  # nothing is taken from under the fingers of somebody who types here
        asked = wish(self.rhythm)
        self.rhythm.blockSignals(True)
        self.rhythm.clear()
        self.rhythm.addItems([ANY, *rhythms])
        set_wish(self.rhythm, asked)
        self.rhythm.blockSignals(False)

    def values(self) -> dict[str, Any]:
        """All that is asked for, to be remembered."""
        boxes = {name: wish(box) for name, box in self._boxes().items()}
        return boxes | {
            "bars": self.bars.value(),
            "varied": self.returning.currentText() == VARIED,
            "opening": self.opening.text(),
            "home": self.home.isChecked(),
        }

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Shows what was remembered; what is missing is not asked for."""
        for name, box in self._boxes().items():
            set_wish(box, str(values.get(name, "")))
        bars = values.get("bars", 0)
        self.bars.setValue(bars if isinstance(bars, int) else 0)
        self.returning.setCurrentIndex(int(values.get("varied") is True))
        self.opening.setText(str(values.get("opening", "")))
        self.home.setChecked(values.get("home") is True)

    def _boxes(self) -> dict[str, QComboBox]:
        return {
            "key": self.key, "rhythm": self.rhythm, "meter": self.meter, "unit": self.unit,
            "form": self.form, "compass": self.compass,
        }  # fmt: skip

    def _arrange(self) -> None:
        usual = QWidget()
        rows = form_layout(usual)
        add_row(rows, "&Key", self.key, "The key and mode of every tune: choose, or type such as “F#m”.")
        add_row(
            rows,
            "&Rhythm",
            self.rhythm,
            "The kind of dance, of those that the model knows; it brings its meter.",
        )
        add_row(
            rows, "&Length", self.bars, "Bars as they are played, repeats counted; a pick-up does not count."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(usual)
        layout.addWidget(self.more)

    def _rarer(self) -> QWidget:
        rarer = QWidget()
        rows = form_layout(rarer)
        add_row(rows, "&Meter", self.meter, "How many beats a bar has, such as “6/8”.")
        add_row(rows, "&Unit length", self.unit, "The note that a plain letter stands for in the ABC text.")
        add_row(
            rows, "F&orm", self.form,
            "A letter for each section as it is played: “AABB” is two sections, each played twice.",
        )  # fmt: skip
        add_row(
            rows, "Parts that return", self.returning,
            "Sections that come again are the same, or their second halves are composed anew.",
        )  # fmt: skip
        opening = QWidget()
        line = QHBoxLayout(opening)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.opening, 1)
        line.addWidget(self.keyboard)
        self.opening.setPlaceholderText("such as d2 fd")
        add_row(
            rows, "Openin&g notes", self.opening,
            "Every tune begins with these notes: type them in ABC, or play them on a MIDI keyboard.", opening,
        )  # fmt: skip
        add_row(
            rows, "&Instrument", self.compass,
            "All notes lie in the instrument’s compass; or type the lowest and highest note, such as “D-b”.",
        )  # fmt: skip
        name_it(self.home, "End on the key note", "The last note of every tune is the key note.")
        rows.addRow(self.home)
        return rarer

    def _connect(self) -> None:
        for box in self._boxes().values():
            box.currentTextChanged.connect(self._tell)
        self.bars.valueChanged.connect(self._tell)
        self.returning.currentIndexChanged.connect(self._tell)
        self.opening.textChanged.connect(self._tell)
        self.home.toggled.connect(self._tell)
        self.keyboard.played.connect(self.opening.setText)

    def _tell(self) -> None:
        asked = self.values()
        self.more.tell_set(sum(bool(asked[name]) for name in RARER))
        self.changed.emit()


def _instrument(name: str) -> str:
    return f"{name} ({INSTRUMENTS[name].sentence})"


def _compass(text: str) -> Compass | None:
    return parse_compass(text.partition("(")[0]) if text else None
