"""The bar at the bottom of the window that plays the tune on the page."""

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from composer.ui.theme import icon, set_role
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.instruments import INSTRUMENTS
from composer.ui.widgets.seek_slider import SeekSlider

SLOWEST_PERCENT, FASTEST_PERCENT = 25, 300
ICON_PIXELS = 20


class PlayerState(Enum):
    """What the bar shows: the same words as the transport's states."""

    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"


class PlayerBar(QFrame):
    """Play, pause, stop, place, loudness, instrument and tempo.

    Signals:
        play_requested(), pause_requested(), stop_requested(): a button was pressed.
        seek_requested(float): go to this second.
        volume_changed(float): 0 for silence to 1 for full.
        instrument_changed(int): General MIDI program, 0 to 127.
        tempo_changed(int): per cent of the tune's own tempo.
    """

    play_requested = Signal()
    pause_requested = Signal()
    stop_requested = Signal()
    seek_requested = Signal(float)
    volume_changed = Signal(float)
    instrument_changed = Signal(int)
    tempo_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self.setAccessibleName("Player")
        self.play_button, self.stop_button = QToolButton(), QToolButton()
        self.slider = SeekSlider()
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.instrument, self.tempo = QComboBox(), QSpinBox()
        self._title, self._message = ElidedLabel(), ElidedLabel()
        self._time, self._loudness = QLabel(), QLabel()
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
        self.volume.blockSignals(True)
        self.volume.setValue(round(volume * 100))
        self.volume.blockSignals(False)
        self._show_loudness()

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

    def changeEvent(self, event: QEvent) -> None:
        """Draws the loudness sign in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_loudness"):
            self._show_loudness()

    # How it is made

    def _dress_buttons(self) -> None:
        self.play_button.setObjectName("play")
        set_role(self.play_button, "play")
        self.play_button.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
        self.stop_button.setIcon(icon("stop"))
        self.stop_button.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
        self.stop_button.setToolTip("Stop and go back to the start")
        self.stop_button.setAccessibleName("Stop")
        self.slider.setAccessibleName("Position in the tune")
        self._time.setAccessibleName("Time")
        set_role(self._time, "muted")
        set_role(self._message, "warning")
        self._message.hide()
        self.set_title("")

    def _dress_settings(self) -> None:
        for name, program in INSTRUMENTS.items():
            self.instrument.addItem(name, program)
        self.instrument.setAccessibleName("Instrument")
        self.instrument.setToolTip("Instrument that plays the tune")
        self.tempo.setRange(SLOWEST_PERCENT, FASTEST_PERCENT)
        self.tempo.setSingleStep(5)
        self.tempo.setValue(100)
        self.tempo.setSuffix(" %")
        self.tempo.setKeyboardTracking(False)
        self.tempo.setAccessibleName("Tempo in per cent")
        self.tempo.setToolTip("Tempo, in per cent of the tune's own")
        self.volume.setRange(0, 100)
        self.volume.setValue(80)
        self.volume.setFixedWidth(96)
        self.volume.setAccessibleName("Volume")
        self._show_loudness()

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
        row.addSpacing(8)
        for widget in (self.instrument, self.tempo, self._loudness, self.volume):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.play_button.clicked.connect(self._play_or_pause)
        self.stop_button.clicked.connect(self.stop_requested)
        self.slider.sought.connect(self.seek_requested)
        self.slider.previewed.connect(self._show_time)
        self.volume.valueChanged.connect(self._volume_moved)
        self.instrument.activated.connect(self._instrument_chosen)
        self.tempo.valueChanged.connect(self.tempo_changed)

    def _play_or_pause(self) -> None:
        playing = self._state is PlayerState.PLAYING
        (self.pause_requested if playing else self.play_requested).emit()

    def _volume_moved(self, value: int) -> None:
        self._show_loudness()
        self.volume_changed.emit(value / 100)

    def _instrument_chosen(self, _index: int) -> None:
        self.instrument_changed.emit(self.program)

    def _show_loudness(self) -> None:
        name = "volume" if self.volume.value() else "volume-off"
        self._loudness.setPixmap(icon(name, "muted_text").pixmap(QSize(18, 18), self.devicePixelRatioF()))
        self.volume.setToolTip(f"Volume {self.volume.value()} %")

    def _show_time(self, seconds: float) -> None:
        self._time.setText(f"{clock(seconds)} / {clock(self._duration_seconds)}")


def clock(seconds: float) -> str:
    """Seconds as minutes and seconds: `1:05`."""
    whole = int(max(seconds, 0.0))
    return f"{whole // 60}:{whole % 60:02}"
