"""What is needed less often while playing: a pop-up panel above the player bar."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from composer.playback.settings import PlayingSettings
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import ChoiceBox, NumberBox
from composer.ui.widgets.instruments import INSTRUMENTS

SOUND_CARD = "Sound card"
ACCOMPANISTS = ("Piano", "Guitar, nylon", "Guitar, steel", "Harp", "Accordion", "Harpsichord", "Banjo")
LARGEST_SPEED_UP, SLOWEST_GOAL, FASTEST_GOAL, USUAL_GOAL = 50, 50, 300, 150
WIDEST_TRANSPOSITION = 24
GAP, NOTE_WIDTH = 6, 320


class PlayerPanel(QFrame):
    """Instrument, transposition, chords, loop, count-in, output, and whether the page follows.

    Signals:
        setting_changed(str, object): a field of `PlayingSettings` and what the person made of it.
        speed_up_changed(int, int): per cent faster each round, and the fastest tempo in per cent.
        loop_cleared(): both marks should go.
        output_chosen(str): the name of a MIDI port, or an empty text for the sound card.
        outputs_wanted(): the panel opens and should list the ports that exist now.
        follow_changed(bool): whether the page follows the notes.
    """

    setting_changed = Signal(str, object)
    speed_up_changed = Signal(int, int)
    loop_cleared = Signal()
    output_chosen = Signal(str)
    outputs_wanted = Signal()
    follow_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_role(self, "card")
        self.setAccessibleName("Practice and output")
        self.marks, self.clear = QLabel(), QPushButton("Clear")
        self.speed_up, self.goal = NumberBox(), NumberBox()
        self.count_in = QCheckBox("Count in one bar")
        self.transposition = NumberBox()
        self.accompaniment, self.accompanist = QCheckBox("Accompany on"), ChoiceBox()
        self.instrument = ChoiceBox()
        self.output, self.no_ports = ChoiceBox(), QLabel()
        self.follow = QCheckBox("Keep the notes that sound in view")
        self._dress()
        self._lay_out()
        self._connect()
        self.set_marks("", "")
        self.set_outputs((), "")

    # What is shown

    def set_marks(self, start: str, end: str) -> None:
        """Shows where the loop's marks are, as times; empty for a mark that is not set."""
        text = " – ".join(f"{name} {time}" for name, time in (("A", start), ("B", end)) if time)
        self.marks.setText(text or "whole tune")
        self.clear.setEnabled(bool(text))

    def set_outputs(self, ports: Sequence[str], problem: str) -> None:
        """Lists the MIDI ports, or says why there are none; what is chosen stays chosen."""
        chosen = self.output.currentData() or ""
        self.output.clear()
        self.output.addItem(SOUND_CARD, "")
        for name in (*ports, *((chosen,) if chosen and chosen not in ports else ())):
            self.output.addItem(f"MIDI: {name}", name)
        self.set_output(chosen)
        self.no_ports.setText(problem)
        self.no_ports.setVisible(bool(problem))
        self.no_ports.setFixedHeight(max(self.no_ports.heightForWidth(NOTE_WIDTH), 0))
        if self.isVisible():
            bottom = self.geometry().bottom()
            self.adjustSize()
            self.move(self.x(), bottom - self.height() + 1)

    def set_output(self, name: str) -> None:
        """Shows which output is used."""
        self.output.setCurrentIndex(max(0, self.output.findData(name)))

    def show_settings(self, settings: PlayingSettings) -> None:
        """Shows how it is played, without telling `setting_changed`."""
        boxes = (self.transposition, self.count_in, self.accompaniment)
        blocked = [QSignalBlocker(box) for box in boxes]
        self.transposition.setValue(settings.transposition_semitones)
        self.count_in.setChecked(settings.count_in)
        self.accompaniment.setChecked(settings.accompaniment)
        _show_program(self.instrument, settings.program)
        _show_program(self.accompanist, settings.accompaniment_program)
        del blocked

    def set_speed_up(self, percent: int, fastest_percent: int) -> None:
        """Shows how a loop speeds up, without telling `speed_up_changed`."""
        blocked = [QSignalBlocker(box) for box in (self.speed_up, self.goal)]
        self.speed_up.setValue(percent)
        self.goal.setValue(fastest_percent)
        del blocked

    def open_above(self, button: QWidget) -> None:
        """Shows the panel above a button, their right edges in line."""
        self.outputs_wanted.emit()
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), -GAP))
        screen = button.screen().availableGeometry()
        left = max(screen.left(), corner.x() - self.width())
        self.move(left, max(screen.top(), corner.y() - self.height()))
        self.show()
        self.instrument.setFocus()

    # How it is made

    def _dress(self) -> None:
        self.speed_up.setRange(0, LARGEST_SPEED_UP)
        self.speed_up.setPrefix("+")
        self.speed_up.setSuffix(" %")
        self.speed_up.setSpecialValueText("not")
        self.speed_up.setAccessibleName("Faster each round, in per cent")
        self.speed_up.setToolTip("How much faster each round of the loop is, in per cent of the tune's tempo")
        self.goal.setRange(SLOWEST_GOAL, FASTEST_GOAL)
        self.goal.setValue(USUAL_GOAL)
        self.goal.setSingleStep(5)
        self.goal.setSuffix(" %")
        self.goal.setAccessibleName("Fastest round, in per cent")
        self.goal.setToolTip("The loop does not become faster than this")
        self.transposition.setRange(-WIDEST_TRANSPOSITION, WIDEST_TRANSPOSITION)
        self.transposition.setAccessibleName("Transposition in semitones")
        self.transposition.setToolTip("Sounds so many semitones higher; the page stays as it is")
        for box in (self.speed_up, self.goal, self.transposition):
            box.setKeyboardTracking(False)
        self.count_in.setToolTip("A bar of clicks before the music starts")
        self.accompaniment.setToolTip(
            "Bass and chords: those of the tune, or a plain harmony where it has none"
        )
        for name, program in INSTRUMENTS.items():
            self.instrument.addItem(name, program)
        self.instrument.setAccessibleName("Instrument")
        self.instrument.setToolTip("Instrument that plays the tune")
        for name in ACCOMPANISTS:
            self.accompanist.addItem(name, INSTRUMENTS[name])
        self.accompanist.setAccessibleName("Instrument of the accompaniment")
        self.output.setAccessibleName("Output")
        self.output.setToolTip("Where the music goes: the sound card, or a MIDI port of another program")
        self.clear.setToolTip("Take both marks away")
        self.follow.setChecked(True)
        self.no_ports.setWordWrap(True)
        self.no_ports.setFixedWidth(NOTE_WIDTH)
        set_role(self.no_ports, "muted")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        rows = (
            ("Instrument", (self.instrument,)),
            ("Transpose", (self.transposition, QLabel("semitones"), None)),
            ("Chords", (self.accompaniment, self.accompanist)),
            ("Loop", (self.marks, None, self.clear)),
            ("Faster", (self.speed_up, QLabel("each round, up to"), self.goal)),
            ("Start", (self.count_in,)),
            ("Page", (self.follow,)),
            ("Output", (self.output,)),
        )
        for number, (name, widgets) in enumerate(rows):
            label = QLabel(name)
            set_role(label, "muted")
            grid.addWidget(label, number, 0)
            grid.addLayout(_row(widgets), number, 1)
        grid.addWidget(self.no_ports, len(rows), 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.clear.clicked.connect(self.loop_cleared)
        self.speed_up.valueChanged.connect(self._tell_speed_up)
        self.goal.valueChanged.connect(self._tell_speed_up)
        self.count_in.toggled.connect(self._tell_count_in)
        self.transposition.valueChanged.connect(self._tell_transposition)
        self.accompaniment.toggled.connect(self._tell_accompaniment)
        self.instrument.activated.connect(self._tell_instrument)
        self.accompanist.activated.connect(self._tell_accompanist)
        self.output.activated.connect(self._tell_output)
        self.follow.toggled.connect(self.follow_changed)

    def _tell_speed_up(self, _value: int) -> None:
        self.speed_up_changed.emit(self.speed_up.value(), self.goal.value())

    def _tell_count_in(self, on: bool) -> None:
        self.setting_changed.emit("count_in", on)

    def _tell_transposition(self, semitones: int) -> None:
        self.setting_changed.emit("transposition_semitones", semitones)

    def _tell_accompaniment(self, on: bool) -> None:
        self.setting_changed.emit("accompaniment", on)

    def _tell_instrument(self, _index: int) -> None:
        self.setting_changed.emit("program", self.instrument.currentData())

    def _tell_accompanist(self, _index: int) -> None:
        self.setting_changed.emit("accompaniment_program", self.accompanist.currentData())

    def _tell_output(self, _index: int) -> None:
        self.output_chosen.emit(self.output.currentData())


def _show_program(box: QComboBox, program: int) -> None:
    """One that is not listed is added."""
    if box.findData(program) < 0:
        box.addItem(f"Program {program + 1}", program)
    box.setCurrentIndex(box.findData(program))


def _row(widgets: Sequence[QWidget | None]) -> QHBoxLayout:
    """Widgets side by side; None stands for the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    if None not in widgets and len(widgets) > 1:
        row.addStretch(1)
    return row
