"""The bar at the bottom of the window that plays the tune on the page."""

from fractions import Fraction

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from composer.playback.settings import AS_WRITTEN, PlayingSettings
from composer.playback.transport import TransportState
from composer.ui.sizes import EDGE, HALF, SPACE, scaled
from composer.ui.theme import icon, set_role
from composer.ui.widgets.boxes import ChoiceBox, NumberBox
from composer.ui.widgets.captioned import ICON_PIXELS, Captioned, CaptionedButton
from composer.ui.widgets.instruments import INSTRUMENTS
from composer.ui.widgets.loop_buttons import LoopButtons
from composer.ui.widgets.player_panel import PlayerPanel, show_program
from composer.ui.widgets.position_bar import PositionBar, clock
from composer.ui.widgets.volume_slider import VolumeSlider
from composer.ui.words import say

HEIGHT, LOW_HEIGHT, LOW_WINDOW = 72, 60, 600
PLAY_PIXELS = 44
TEMPO_WIDTH, TEMPO_STEP_BPM = 144, 4
# (from this width of the bar, the widths of sound and volume); below, both are in the panel.
WIDTHS = ((1600, 150, 140), (0, 124, 96))
SMALLEST_PLACE = 280
BEATS = {
    Fraction(1): "whole note",
    Fraction(1, 2): "half note",
    Fraction(1, 4): "quarter note",
    Fraction(3, 8): "dotted quarter note",
    Fraction(1, 8): "eighth note",
    Fraction(3, 16): "dotted eighth note",
    Fraction(1, 16): "sixteenth note",
    Fraction(1, 32): "thirty-second note",
}
NO_TUNE = "There is nothing to play yet: open or compose a tune first"


class PlayerBar(QFrame):
    """Play, stop, place, loop, tempo, click, chords, sound and loudness; `panel` holds the rest.

    Where the window is narrow, sound and loudness move into the panel; where it is low, the bar is lower.

    Signals:
        play_requested(), pause_requested(), stop_requested(): a button was pressed.
        volume_changed(float): 0 for silence to 1 for full.
        tempo_changed(int): so many beats a minute are wanted.
        setting_changed(str, object): a field of `PlayingSettings` and its value, from the panel too.
    """

    play_requested = Signal()
    pause_requested = Signal()
    stop_requested = Signal()
    volume_changed = Signal(float)
    tempo_changed = Signal(int)
    setting_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self.setAccessibleName(say("Player"))
        self.play_button = QToolButton()
        self.stop_button = CaptionedButton("stop", say("Stop"), say("Stop and go back to the start"))
        self.position = PositionBar()
        self.loop, self.tempo = LoopButtons(), NumberBox()
        self.metronome = CaptionedButton("metronome", say("Click"), say("A click on every beat"), switch=True)
        chords_tip = "Bass and chords: those of the tune, or a plain harmony where it has none"
        self.chords = CaptionedButton("chords", say("Chords"), say(chords_tip), switch=True)
        self.sound, self.volume = ChoiceBox(), VolumeSlider()
        self.more = CaptionedButton(
            "settings", say("More"), say("Transposition, loop, count-in, output"), say("More for practising")
        )
        self.tempo_field = Captioned(say("Tempo"), self.tempo)
        self.sound_field = Captioned(say("Sound"), self.sound)
        self.volume_field = Captioned(say("Volume"), self.volume)
        self.panel = PlayerPanel(self)
        self.message, self.close_message = QLabel(wordWrap=True), QToolButton()
        self._message_strip, self._row = QFrame(), QWidget()
        self._state, self._available = TransportState.STOPPED, False
        self._dress()
        self._lay_out()
        self._connect()
        self.set_state(TransportState.STOPPED)
        self.set_available(False)

    # What is shown

    def set_state(self, state: TransportState) -> None:
        """Shows what the transport does."""
        self._state = state
        playing = self._state is TransportState.PLAYING
        self.play_button.setIcon(icon("pause" if playing else "play", "on_accent"))
        self.play_button.setAccessibleName(say("Pause" if playing else "Play"))
        self._enable()

    def set_available(self, available: bool) -> None:
        """Says whether there is a tune that could be played."""
        self._available = available
        self._enable()

    def set_message(self, text: str, details: str = "") -> None:
        """Says above the bar why nothing is heard and what to do; details are a tooltip, empty is nothing."""
        self.message.setText(text)
        self.message.setToolTip(details)
        self._message_strip.setVisible(bool(text))

    def message_text(self) -> str:
        """What is said above the bar; empty for nothing."""
        return "" if self._message_strip.isHidden() else self.message.text()

    def set_volume(self, volume: float) -> None:
        """Shows a loudness, 0 to 1, without telling `volume_changed`."""
        self.volume.set_volume(volume)

    def set_loop(self, start_seconds: float | None, end_seconds: float | None, on: bool) -> None:
        """Shows the loop: where its marks are, None for one that is not set, and whether it is on."""
        self.loop.set_loop(start_seconds is not None, end_seconds is not None, on)
        self.position.slider.set_marks(start_seconds, end_seconds)
        self.panel.set_marks(*("" if s is None else clock(s) for s in (start_seconds, end_seconds)))

    def set_tempo(
        self, bpm: int, range_bpm: tuple[int, int], percent: float, beat: Fraction, meter: str
    ) -> None:
        """Shows the tempo, its share of the tune's own, and what is counted, without telling."""
        with QSignalBlocker(self.tempo):
            self.tempo.setRange(*range_bpm)
            self.tempo.setValue(bpm)
        self.tempo_field.caption.setText(say("Tempo · {percent} %", percent=round(percent)))
        name = say(BEATS[beat]) if beat in BEATS else say("{beat} of a whole note", beat=beat)
        self.tempo.setToolTip(
            say("Beats a minute; the beat is a {beat}, as the meter {meter} has it", beat=name, meter=meter)
        )

    def show_settings(self, settings: PlayingSettings) -> None:
        """Shows how it is played, without telling `setting_changed`."""
        self.metronome.setChecked(settings.metronome)
        self.chords.setChecked(settings.accompaniment)
        show_program(self.sound, settings.program)
        self.panel.show_settings(settings)

    # How it is made

    def _enable(self) -> None:
        """Without a tune only what has a meaning of its own is alive: loudness, and what is behind More."""
        controls = {
            self.play_button: say("Play or pause (space)"),
            self.position.slider: say("Click or drag to go there"),
        }
        for control, tip in controls.items():
            control.setEnabled(self._available)
            control.setToolTip(tip if self._available else say(NO_TUNE))
        for widget in (self.loop, self.tempo_field, self.metronome, self.chords, self.sound):
            widget.setEnabled(self._available)
        self.stop_button.setEnabled(self._available and self._state is not TransportState.STOPPED)

    def _dress(self) -> None:
        set_role(self.play_button, "play")
        self.play_button.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
        self.play_button.setFixedSize(PLAY_PIXELS, PLAY_PIXELS)
        self.tempo.setSingleStep(TEMPO_STEP_BPM)
        self.tempo.setSuffix(say(" bpm"))
        self.tempo.setKeyboardTracking(False)
        self.tempo.setFixedWidth(scaled(TEMPO_WIDTH))
        self.tempo.setAccessibleName(say("Tempo in beats a minute"))
        self.sound.addItem(say("As written"), AS_WRITTEN)
        for name, program in INSTRUMENTS.items():
            self.sound.addItem(say(name), program)
        self.sound.setAccessibleName(say("Sound"))
        self.sound.setToolTip(say("Instrument that plays the tune; a piano where the tune names none"))
        set_role(self._message_strip, "strip")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.close_message.setIcon(icon("close"))
        self.close_message.setToolTip(say("Take this sentence away"))
        self.close_message.setAccessibleName(say("Close the message"))
        self._message_strip.hide()

    def _lay_out(self) -> None:
        strip = QHBoxLayout(self._message_strip)
        strip.setContentsMargins(EDGE, HALF, SPACE, HALF)
        strip.addWidget(self.message, 1)
        strip.addWidget(self.close_message)
        line = QFrame()
        line.setFixedSize(1, scaled(36))
        set_role(line, "line")
        row = QHBoxLayout(self._row)
        row.setContentsMargins(EDGE, 0, SPACE, 0)
        row.setSpacing(HALF)
        row.addWidget(self.play_button)
        row.addSpacing(HALF)
        row.addWidget(self.stop_button)
        row.addSpacing(HALF)
        row.addWidget(self.position, 1)
        row.addSpacing(HALF)
        row.addWidget(self.loop)
        for widget in (
            line,
            self.tempo_field,
            self.metronome,
            self.chords,
            self.sound_field,
            self.volume_field,
        ):
            row.addWidget(widget)
        row.insertSpacing(row.indexOf(self.tempo_field), SPACE)
        row.insertSpacing(row.indexOf(self.volume_field), SPACE)
        row.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._message_strip)
        layout.addWidget(self._row)

    def _connect(self) -> None:
        self.play_button.clicked.connect(self._play_or_pause)
        self.stop_button.clicked.connect(self.stop_requested)
        self.volume.volume_changed.connect(self.volume_changed)
        self.metronome.clicked.connect(self._metronome_clicked)
        self.chords.clicked.connect(self._chords_clicked)
        self.sound.activated.connect(self._sound_chosen)
        self.panel.setting_changed.connect(self.setting_changed)
        self.more.clicked.connect(self._open_panel)
        self.tempo.valueChanged.connect(self.tempo_changed)
        self.close_message.clicked.connect(self._message_strip.hide)

    def _play_or_pause(self) -> None:
        playing = self._state is TransportState.PLAYING
        (self.pause_requested if playing else self.play_requested).emit()

    def _metronome_clicked(self, on: bool) -> None:
        self.setting_changed.emit("metronome", on)

    def _chords_clicked(self, on: bool) -> None:
        self.setting_changed.emit("accompaniment", on)

    def _sound_chosen(self, _row: int) -> None:
        self.setting_changed.emit("program", self.sound.currentData())

    def _open_panel(self) -> None:
        self.panel.open_above(self.more)

    # The room there is

    def showEvent(self, event: QShowEvent) -> None:
        """Measures in the font of the theme, which is known now."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: what does not fit moves into the panel."""
        super().resizeEvent(event)
        self._fit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The window's height is another."""
        super().moveEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = self.window().height() < LOW_WINDOW
        edge = 1  # above the bar
        self._row.setFixedHeight(scaled(LOW_HEIGHT if low else HEIGHT) - edge)
        sound, volume = next(widths for least, *widths in WIDTHS if self.width() >= scaled(least))
        self.sound.setFixedWidth(scaled(sound))
        self.volume.setFixedWidth(scaled(volume))
        others = (
            self.play_button, self.stop_button, self.loop, self.tempo_field, self.metronome, self.chords,
            self.more,
        )  # fmt: skip
        taken = sum(widget.sizeHint().width() + SPACE for widget in others)
        self._share(taken + scaled(sound + volume + SMALLEST_PLACE) + 2 * EDGE + 2 * SPACE <= self.width())

    def _share(self, all_fits: bool) -> None:
        """Has sound and loudness in the bar, or in the panel."""
        fields = {self.sound_field: self.sound, self.volume_field: self.volume}
        if all_fits != (self.sound.parentWidget() is self.sound_field):
            if all_fits:
                self.panel.give_back()
                for field, widget in fields.items():
                    field.put_back(widget)
            else:
                self.panel.take(*fields.values())
        for field in fields:
            field.setVisible(all_fits)
