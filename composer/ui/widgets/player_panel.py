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
    QSlider,
    QWidget,
)

from composer.playback.settings import PlayingSettings
from composer.score.accompaniment_patterns import PATTERNS
from composer.ui.theme import set_role
from composer.ui.widgets.boxes import ChoiceBox, NumberBox
from composer.ui.widgets.instruments import INSTRUMENTS
from composer.ui.words import say

SOUND_CARD = "Sound card"
ACCOMPANISTS = ("Piano", "Guitar, nylon", "Guitar, steel", "Harp", "Accordion", "Harpsichord", "Banjo")
LARGEST_SPEED_UP, SLOWEST_GOAL, FASTEST_GOAL, USUAL_GOAL = 50, 50, 300, 150
WIDEST_TRANSPOSITION = 24
GAP, NOTE_WIDTH = 6, 320
# The swing slider's first place is that of the tune's rhythm, the second is even.
RHYTHMS_SWING, EVEN, TWO_TO_ONE = 49, 50, 67
# The first rows hold what the bar has no room for.
LENT_ROWS = 2


class PlayerPanel(QFrame):
    """Transposition, playing, chords, loop, count-in, output, following; what the bar has no room for.

    Signals:
        setting_changed(str, object): a field of `PlayingSettings` and what the person made of it.
        speed_up_changed(int, int): per cent faster each round, and the fastest tempo in per cent.
        loop_cleared(): both marks should go.
        output_chosen(str): the name of a MIDI port, or an empty text for the sound card.
        parts_wanted(): the list of the tune's parts should be shown.
        outputs_wanted(): the panel opens and should list the ports that exist now.
        follow_changed(bool): whether the page follows the notes.
    """

    setting_changed = Signal(str, object)
    speed_up_changed = Signal(int, int)
    loop_cleared = Signal()
    output_chosen = Signal(str)
    parts_wanted = Signal()
    outputs_wanted = Signal()
    follow_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_role(self, "card")
        self.setAccessibleName(say("More for practising"))
        self.marks, self.clear = QLabel(), QPushButton(say("Clear"))
        self.speed_up, self.goal = NumberBox(), NumberBox()
        self.count_in = QCheckBox(say("Count in one bar"))
        self.transposition = NumberBox()
        self.as_played = QCheckBox(say("As played"))
        self.swing, self.swing_told = QSlider(Qt.Orientation.Horizontal), QLabel()
        self.accompanist, self.pattern = ChoiceBox(), ChoiceBox()
        self.bodhran = QCheckBox(say("Bodhrán"))
        self.parts = QPushButton(say("Parts and MIDI…"))
        self.output, self.no_ports = ChoiceBox(), QLabel()
        self.follow = QCheckBox(say("Keep the notes that sound in view"))
        self._borrowed: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._dress()
        self._lay_out()
        self._connect()
        self.set_marks("", "")
        self.set_outputs((), "")

    # What is shown

    def set_marks(self, start: str, end: str) -> None:
        """Shows where the loop's marks are, as times; empty for a mark that is not set."""
        told = ((start and say("from {time}", time=start)), (end and say("to {time}", time=end)))
        text = " ".join(filter(None, told))
        self.marks.setText(text or say("whole tune"))
        self.clear.setEnabled(bool(text))

    def take(self, *widgets: QWidget) -> None:
        """Takes what the bar has no room for into its first rows, under the words that it had there."""
        for row, (word, widget) in enumerate(zip((say("Sound"), say("Volume")), widgets, strict=True)):
            label = _label(word)
            self._borrowed.append(label)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(widget, row, 1)
            widget.show()

    def give_back(self) -> None:
        """The bar has room again, and takes what it lent."""
        for label in self._borrowed:
            label.hide()
            label.deleteLater()
        self._borrowed.clear()

    def set_outputs(self, ports: Sequence[str], problem: str, details: str = "") -> None:
        """Lists the MIDI ports, or says why there are none; what is chosen stays chosen."""
        chosen = self.output.currentData() or ""
        self.output.clear()
        self.output.addItem(say(SOUND_CARD), "")
        for name in (*ports, *((chosen,) if chosen and chosen not in ports else ())):
            self.output.addItem(say("MIDI: {name}", name=name), name)
        self.set_output(chosen)
        self.no_ports.setText(problem)
        self.no_ports.setToolTip(details)
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
        shown = (self.transposition, self.count_in, self.as_played, self.swing, self.bodhran)
        blocked = [QSignalBlocker(box) for box in shown]
        self.transposition.setValue(settings.transposition_semitones)
        self.count_in.setChecked(settings.count_in)
        show_program(self.accompanist, settings.accompaniment_program)
        self.pattern.setCurrentIndex(max(0, self.pattern.findData(settings.accompaniment_pattern)))
        self.bodhran.setChecked(settings.bodhran)
        self.as_played.setChecked(settings.as_played)
        self.swing.setValue(settings.swing_percent or RHYTHMS_SWING)
        self._tell_swing_in_words()
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
        self.transposition.setFocus()

    # How it is made

    def _dress(self) -> None:
        self.speed_up.setRange(0, LARGEST_SPEED_UP)
        self.speed_up.setPrefix("+")
        self.speed_up.setSuffix(" %")
        self.speed_up.setSpecialValueText(say("not"))
        self.speed_up.setAccessibleName(say("Faster each round, in per cent"))
        self.speed_up.setToolTip(
            say("How much faster each round of the loop is, in per cent of the tune's tempo")
        )
        self.goal.setRange(SLOWEST_GOAL, FASTEST_GOAL)
        self.goal.setValue(USUAL_GOAL)
        self.goal.setSingleStep(5)
        self.goal.setSuffix(" %")
        self.goal.setAccessibleName(say("Fastest round, in per cent"))
        self.goal.setToolTip(say("The loop does not become faster than this"))
        self.transposition.setRange(-WIDEST_TRANSPOSITION, WIDEST_TRANSPOSITION)
        self.transposition.setAccessibleName(say("Transposition in semitones"))
        self.transposition.setToolTip(say("Sounds so many semitones higher; the page stays as it is"))
        for box in (self.speed_up, self.goal, self.transposition):
            box.setKeyboardTracking(False)
        self.as_played.setToolTip(
            say("With a player’s stress, swing and small variation, or every note exactly as written")
        )
        self.swing.setRange(RHYTHMS_SWING, TWO_TO_ONE)
        self.swing.setMinimumWidth(NOTE_WIDTH // 2)
        self.swing.setAccessibleName(say("Swing"))
        self.swing.setToolTip(
            say("How long the first of two even short notes is; at the left, as the rhythm has it")
        )
        widest = self.swing_told.fontMetrics().horizontalAdvance(say("of the rhythm"))
        self.swing_told.setMinimumWidth(widest + GAP)
        self.count_in.setToolTip(say("A bar of clicks before the music starts"))
        for name in ACCOMPANISTS:
            self.accompanist.addItem(say(name), INSTRUMENTS[name])
        self.accompanist.setAccessibleName(say("Instrument that plays the chords"))
        for pattern, told in PATTERNS.items():
            self.pattern.addItem(say(told), pattern)
        self.pattern.setMinimumContentsLength(16)
        self.pattern.setAccessibleName(say("Pattern of the chords"))
        self.pattern.setToolTip(say("How chords and bass are struck; a drone is the key note with its fifth"))
        self.bodhran.setToolTip(say("A bodhrán keeps the beat, on MIDI channel 10, with chords or without"))
        self.output.setAccessibleName(say("Output"))
        self.output.setToolTip(say("Where the music goes: the sound card, or a MIDI port of another program"))
        self.parts.setToolTip(
            say("Mute or solo voices, chords, bass and drums; their MIDI channels and ports; MIDI clock")
        )
        self.clear.setToolTip(say("Take both marks away"))
        self.follow.setChecked(True)
        self.no_ports.setWordWrap(True)
        self.no_ports.setFixedWidth(NOTE_WIDTH)
        set_role(self.no_ports, "muted")

    def _lay_out(self) -> None:
        grid = self._grid
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        rows = (
            ("Transpose", (self.transposition, QLabel(say("semitones")), None)),
            ("Playing", (self.as_played,)),
            ("Swing", (self.swing, self.swing_told)),
            ("Chords on", (self.accompanist,)),
            ("Pattern", (self.pattern, self.bodhran)),
            ("Parts", (self.parts, None)),
            ("Loop", (self.marks, None, self.clear)),
            ("Faster", (self.speed_up, QLabel(say("each round, up to")), self.goal)),
            ("Start", (self.count_in,)),
            ("Page", (self.follow,)),
            ("Output", (self.output,)),
        )
        for number, (name, widgets) in enumerate(rows, LENT_ROWS):
            grid.addWidget(_label(say(name)), number, 0)
            grid.addLayout(_row(widgets), number, 1)
        grid.addWidget(self.no_ports, LENT_ROWS + len(rows), 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.clear.clicked.connect(self.loop_cleared)
        self.speed_up.valueChanged.connect(self._tell_speed_up)
        self.goal.valueChanged.connect(self._tell_speed_up)
        self.count_in.toggled.connect(self._tell_count_in)
        self.transposition.valueChanged.connect(self._tell_transposition)
        self.as_played.toggled.connect(self._tell_as_played)
        self.swing.valueChanged.connect(self._tell_swing)
        self.accompanist.activated.connect(self._tell_accompanist)
        self.parts.clicked.connect(self._ask_for_parts)
        self.pattern.activated.connect(self._tell_pattern)
        self.bodhran.toggled.connect(self._tell_bodhran)
        self.output.activated.connect(self._tell_output)
        self.follow.toggled.connect(self.follow_changed)

    def _tell_speed_up(self, _value: int) -> None:
        self.speed_up_changed.emit(self.speed_up.value(), self.goal.value())

    def _tell_count_in(self, on: bool) -> None:
        self.setting_changed.emit("count_in", on)

    def _tell_transposition(self, semitones: int) -> None:
        self.setting_changed.emit("transposition_semitones", semitones)

    def _tell_as_played(self, on: bool) -> None:
        self._tell_swing_in_words()
        self.setting_changed.emit("as_played", on)

    def _tell_swing(self, percent: int) -> None:
        self._tell_swing_in_words()
        self.setting_changed.emit("swing_percent", 0 if percent == RHYTHMS_SWING else percent)

    def _tell_swing_in_words(self) -> None:
        named = {RHYTHMS_SWING: say("of the rhythm"), EVEN: say("even"), TWO_TO_ONE: say("two to one")}
        percent = self.swing.value()
        self.swing_told.setText(named.get(percent, say("{percent} %", percent=percent)))
        for widget in (self.swing, self.swing_told):
            widget.setEnabled(self.as_played.isChecked())

    def _tell_accompanist(self, _index: int) -> None:
        self.setting_changed.emit("accompaniment_program", self.accompanist.currentData())

    def _ask_for_parts(self) -> None:
        self.hide()
        self.parts_wanted.emit()

    def _tell_pattern(self, _index: int) -> None:
        self.setting_changed.emit("accompaniment_pattern", self.pattern.currentData())

    def _tell_bodhran(self, on: bool) -> None:
        self.setting_changed.emit("bodhran", on)

    def _tell_output(self, _index: int) -> None:
        self.output_chosen.emit(self.output.currentData())


def show_program(box: QComboBox, program: int) -> None:
    """Shows the instrument of this number in General MIDI; one that is not listed is added."""
    if box.findData(program) < 0:
        box.addItem(say("Program {number}", number=program + 1), program)
    box.setCurrentIndex(box.findData(program))


def _label(text: str) -> QLabel:
    label = QLabel(text)
    set_role(label, "muted")
    return label


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
