"""The bar at the bottom of the window that plays the tune on the page."""

from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from composer.ui.theme import icon, set_role
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.loop_buttons import LoopButtons
from composer.ui.widgets.player_panel import PlayerPanel
from composer.ui.widgets.seek_slider import SeekSlider
from composer.ui.widgets.volume_slider import VolumeSlider

SLOWEST_PERCENT, FASTEST_PERCENT = 25, 300
ICON_PIXELS, TEMPO_WIDTH, NARROW = 20, 92, 820


class PlayerState(Enum):
    """What the bar shows: the same words as the transport's states."""

    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"


class PlayerBar(QFrame):
    """Play, pause, stop, place, loop, metronome, tempo and loudness; `panel` holds the rest.

    Signals:
        play_requested(), pause_requested(), stop_requested(): a button was pressed.
        seek_requested(float): go to this second.
        volume_changed(float): 0 for silence to 1 for full.
        instrument_changed(int): General MIDI program, 0 to 127.
        tempo_changed(int): per cent of the tune's own tempo.
        setting_changed(str, object): a field of `PlayingSettings` and its value, from the panel too.
    """

    play_requested = Signal()
    pause_requested = Signal()
    stop_requested = Signal()
    seek_requested = Signal(float)
    volume_changed = Signal(float)
    instrument_changed = Signal(int)
    tempo_changed = Signal(int)
    setting_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self.setAccessibleName("Player")
        self.play_button, self.stop_button = QToolButton(), QToolButton()
        self.slider = SeekSlider()
        self.volume, self.loop = VolumeSlider(), LoopButtons()
        self.metronome, self.more = QToolButton(), QToolButton()
        self.tempo = QSpinBox()
        self._title, self._message = ElidedLabel(), ElidedLabel()
        self._time = QLabel()
        self.panel = PlayerPanel(self)
        self.instrument = self.panel.instrument
        self._words = QHBoxLayout()
        self._state = PlayerState.STOPPED
        self._duration_seconds = 0.0
        self._dress_buttons()
        self._dress_settings()
        self._lay_out()
        self._connect()
        self.set_state(PlayerState.STOPPED)
        self.set_duration(0.0)

    # What is shown

    def set_state(self, state: Enum) -> None:
        """Shows what the transport does: an enumeration with the values of `PlayerState`."""
        self._state = PlayerState(state.value)
        playing = self._state is PlayerState.PLAYING
        self.play_button.setIcon(icon("pause" if playing else "play", "on_accent"))
        label = "Pause" if playing else "Play"
        self.play_button.setToolTip(f"{label} (space)")
        self.play_button.setAccessibleName(label)
        self.stop_button.setEnabled(self._state is not PlayerState.STOPPED)

    def set_position(self, seconds: float) -> None:
        """Shows where the tune is."""
        self.slider.set_position(seconds)
        if not self.slider.isSliderDown():
            self._show_time(seconds)

    def set_duration(self, seconds: float) -> None:
        """Shows how long the tune is; 0 where there is none."""
        self._duration_seconds = seconds
        self.slider.set_duration(seconds)
        self._show_time(min(self.slider.value() / 1000, seconds))

    def set_title(self, title: str) -> None:
        """Shows which tune it is."""
        self._title.set_text(title or "No tune is open")
        set_role(self._title, "heading" if title else "muted")

    def set_message(self, text: str) -> None:
        """Shows a sentence beside the title, such as that there is no sound card; empty for none."""
        self._message.set_text(text)
        self._message.setVisible(bool(text))
        # Beside a message the title gives way; alone it has the whole line.
        self._words.setStretch(0, 2 if text else 1)

    def set_available(self, available: bool) -> None:
        """Says whether there is a tune that could be played."""
        self.play_button.setEnabled(available)

    def set_volume(self, volume: float) -> None:
        """Shows a loudness, 0 to 1, without telling `volume_changed`."""
        self.volume.set_volume(volume)

    def set_loop(self, start_seconds: float | None, end_seconds: float | None, on: bool) -> None:
        """Shows the loop: where its marks are, None for one that is not set, and whether it is on."""
        self.loop.set_loop(start_seconds is not None, end_seconds is not None, on)
        self.slider.set_marks(start_seconds, end_seconds)
        self.panel.set_marks(*("" if s is None else clock(s) for s in (start_seconds, end_seconds)))

    def set_instrument(self, program: int) -> None:
        """Shows an instrument without telling `instrument_changed`; one that is not listed is added."""
        if self.instrument.findData(program) < 0:
            self.instrument.addItem(f"Program {program + 1}", program)
        self.instrument.setCurrentIndex(self.instrument.findData(program))

    def set_tempo(self, percent: int) -> None:
        """Shows a tempo without telling `tempo_changed`."""
        self.tempo.blockSignals(True)
        self.tempo.setValue(percent)
        self.tempo.blockSignals(False)

    @property
    def program(self) -> int:
        """The General MIDI program that is chosen."""
        return int(self.instrument.currentData())

    def time_text(self) -> str:
        """The time as it is shown: `0:12 / 1:05`."""
        return self._time.text()

    def message_text(self) -> str:
        """The sentence beside the title; empty for none."""
        return "" if self._message.isHidden() else self._message.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the place in the tune its room: in a narrow window the loudness gives way."""
        super().resizeEvent(event)
        for widget in (self.volume, self.volume.sign):
            widget.setVisible(event.size().width() >= NARROW)

    # How it is made

    def _dress_buttons(self) -> None:
        self.play_button.setObjectName("play")
        set_role(self.play_button, "play")
        self.play_button.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
        self.stop_button.setIcon(icon("stop"))
        self.stop_button.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
        self.stop_button.setToolTip("Stop and go back to the start")
        self.stop_button.setAccessibleName("Stop")
        for button, name in ((self.metronome, "metronome"), (self.more, "settings")):
            button.setIcon(icon(name))
            button.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
        self.metronome.setCheckable(True)
        self.metronome.setToolTip("Metronome: a click on every beat")
        self.metronome.setAccessibleName("Metronome")
        self.more.setToolTip("Instrument, transposition, chords, loop, count-in, output")
        self.more.setAccessibleName("Practice and output")
        self.slider.setAccessibleName("Position in the tune")
        self._time.setAccessibleName("Time")
        set_role(self._time, "muted")
        set_role(self._message, "warning")
        self._message.hide()
        self.set_title("")

    def _dress_settings(self) -> None:
        self.tempo.setRange(SLOWEST_PERCENT, FASTEST_PERCENT)
        self.tempo.setSingleStep(5)
        self.tempo.setValue(100)
        self.tempo.setSuffix(" %")
        self.tempo.setKeyboardTracking(False)
        self.tempo.setFixedWidth(TEMPO_WIDTH)
        self.tempo.setAccessibleName("Tempo in per cent")
        self.tempo.setToolTip("Tempo, in per cent of the tune's own")

    def _lay_out(self) -> None:
        self._time.setMinimumWidth(self._time.fontMetrics().horizontalAdvance("00:00 / 00:00") + 8)
        self._words.setSpacing(16)
        self._words.addWidget(self._title, 1)
        self._words.addWidget(self._message, 3)
        place = QHBoxLayout()
        place.setSpacing(12)
        place.addWidget(self.slider, 1)
        place.addWidget(self._time)
        middle = QVBoxLayout()
        middle.setSpacing(2)
        middle.addLayout(self._words)
        middle.addLayout(place)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.play_button)
        row.addWidget(self.stop_button)
        row.addSpacing(8)
        row.addLayout(middle, 1)
        row.addSpacing(4)
        for widget in (self.loop, self.metronome, self.tempo, self.more):
            row.addWidget(widget)
        row.addWidget(self.volume.sign)
        row.addWidget(self.volume)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.play_button.clicked.connect(self._play_or_pause)
        self.stop_button.clicked.connect(self.stop_requested)
        self.slider.sought.connect(self.seek_requested)
        self.slider.previewed.connect(self._show_time)
        self.volume.volume_changed.connect(self.volume_changed)
        self.metronome.clicked.connect(self._metronome_clicked)
        self.panel.setting_changed.connect(self.setting_changed)
        self.more.clicked.connect(self._open_panel)
        self.instrument.activated.connect(self._instrument_chosen)
        self.tempo.valueChanged.connect(self.tempo_changed)

    def _play_or_pause(self) -> None:
        playing = self._state is PlayerState.PLAYING
        (self.pause_requested if playing else self.play_requested).emit()

    def _metronome_clicked(self, on: bool) -> None:
        self.setting_changed.emit("metronome", on)

    def _open_panel(self) -> None:
        self.panel.open_above(self.more)

    def _instrument_chosen(self, _index: int) -> None:
        self.instrument_changed.emit(self.program)

    def _show_time(self, seconds: float) -> None:
        self._time.setText(f"{clock(seconds)} / {clock(self._duration_seconds)}")


def clock(seconds: float) -> str:
    """Seconds as minutes and seconds: `1:05`."""
    whole = int(max(seconds, 0.0))
    return f"{whole // 60}:{whole % 60:02}"
