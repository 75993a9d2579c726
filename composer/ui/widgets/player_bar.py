"""The bar at the bottom of the window that plays the tune on the page."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from composer.playback.settings import FASTEST_PERCENT, SLOWEST_PERCENT, PlayingSettings
from composer.playback.transport import TransportState
from composer.ui.theme import icon, set_role
from composer.ui.widgets.boxes import NumberBox
from composer.ui.widgets.loop_buttons import LoopButtons
from composer.ui.widgets.player_panel import PlayerPanel
from composer.ui.widgets.position_bar import PositionBar, clock

ICON_PIXELS, TEMPO_WIDTH, NARROW = 20, 128, 820
VOLUME_WIDTH, SIGN_PIXELS = 80, 18


class PlayerBar(QFrame):
    """Play, pause, stop, place, loop, metronome, tempo and loudness; `panel` holds the rest.

    Signals:
        play_requested(), pause_requested(), stop_requested(): a button was pressed.
        volume_changed(float): 0 for silence to 1 for full.
        setting_changed(str, object): a field of `PlayingSettings` and its value, from the panel too.
    """

    play_requested = Signal()
    pause_requested = Signal()
    stop_requested = Signal()
    volume_changed = Signal(float)
    setting_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self.setAccessibleName("Player")
        self.play_button, self.stop_button = QToolButton(), QToolButton()
        self.position = PositionBar()
        self.volume, self.loop = VolumeSlider(), LoopButtons()
        self.metronome, self.more = QToolButton(), QToolButton()
        self.tempo = NumberBox()
        self.panel = PlayerPanel(self)
        self._state = TransportState.STOPPED
        self._dress_buttons()
        self._dress_settings()
        self._lay_out()
        self._connect()
        self.set_state(TransportState.STOPPED)

    # What is shown

    def set_state(self, state: TransportState) -> None:
        """Shows what the transport does."""
        self._state = state
        playing = self._state is TransportState.PLAYING
        self.play_button.setIcon(icon("pause" if playing else "play", "on_accent"))
        label = "Pause" if playing else "Play"
        self.play_button.setToolTip(f"{label} (space)")
        self.play_button.setAccessibleName(label)
        self.stop_button.setEnabled(self._state is not TransportState.STOPPED)

    def set_available(self, available: bool) -> None:
        """Says whether there is a tune that could be played."""
        self.play_button.setEnabled(available)

    def set_volume(self, volume: float) -> None:
        """Shows a loudness, 0 to 1, without telling `volume_changed`."""
        self.volume.set_volume(volume)

    def set_loop(self, start_seconds: float | None, end_seconds: float | None, on: bool) -> None:
        """Shows the loop: where its marks are, None for one that is not set, and whether it is on."""
        self.loop.set_loop(start_seconds is not None, end_seconds is not None, on)
        self.position.slider.set_marks(start_seconds, end_seconds)
        self.panel.set_marks(*("" if s is None else clock(s) for s in (start_seconds, end_seconds)))

    def show_settings(self, settings: PlayingSettings) -> None:
        """Shows how it is played, without telling `setting_changed`."""
        blocked = [QSignalBlocker(widget) for widget in (self.tempo, self.metronome)]
        self.tempo.setValue(settings.tempo_percent)
        self.metronome.setChecked(settings.metronome)
        self.panel.show_settings(settings)
        del blocked

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
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.play_button)
        row.addWidget(self.stop_button)
        row.addSpacing(8)
        row.addWidget(self.position, 1)
        row.addSpacing(4)
        for widget in (self.loop, self.metronome, self.tempo, self.more):
            row.addWidget(widget)
        row.addWidget(self.volume.sign)
        row.addWidget(self.volume)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.play_button.clicked.connect(self._play_or_pause)
        self.stop_button.clicked.connect(self.stop_requested)
        self.volume.volume_changed.connect(self.volume_changed)
        self.metronome.clicked.connect(self._metronome_clicked)
        self.panel.setting_changed.connect(self.setting_changed)
        self.more.clicked.connect(self._open_panel)
        self.tempo.valueChanged.connect(self._tempo_set)

    def _play_or_pause(self) -> None:
        playing = self._state is TransportState.PLAYING
        (self.pause_requested if playing else self.play_requested).emit()

    def _metronome_clicked(self, on: bool) -> None:
        self.setting_changed.emit("metronome", on)

    def _open_panel(self) -> None:
        self.panel.open_above(self.more)

    def _tempo_set(self, percent: int) -> None:
        self.setting_changed.emit("tempo_percent", percent)


class VolumeSlider(QSlider):
    """Loudness in per cent; `sign` stands beside it.

    Signals:
        volume_changed(float): 0 for silence to 1 for full.
    """

    volume_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sign = QLabel()
        self.setRange(0, 100)
        self.setValue(80)
        self.setFixedWidth(VOLUME_WIDTH)
        self.setAccessibleName("Volume")
        self.valueChanged.connect(self._moved)
        self._show_sign()

    def set_volume(self, volume: float) -> None:
        """Shows a loudness, 0 to 1, without telling `volume_changed`."""
        self.blockSignals(True)
        self.setValue(round(volume * 100))
        self.blockSignals(False)
        self._show_sign()

    def changeEvent(self, event: QEvent) -> None:
        """Draws the sign in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "sign"):
            self._show_sign()

    def _moved(self, value: int) -> None:
        self._show_sign()
        self.volume_changed.emit(value / 100)

    def _show_sign(self) -> None:
        name, size = "volume" if self.value() else "volume-off", QSize(SIGN_PIXELS, SIGN_PIXELS)
        self.sign.setPixmap(icon(name, "muted_text").pixmap(size, self.devicePixelRatioF()))
        self.setToolTip(f"Volume {self.value()} %")
