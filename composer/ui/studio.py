"""Everything behind the window, made once and connected: the only file that knows all of its parts."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from composer.counting import counted
from composer.errors import ComposerError
from composer.library.journals import Journals
from composer.library.records import KeptTune
from composer.library.tunes import TuneLibrary
from composer.model.presets import PRESETS
from composer.notation.reader import read_tune
from composer.playback.output import AudioOutput
from composer.ui.closing import Closing
from composer.ui.dialogs.files import FileDialogs
from composer.ui.document.autosave import Keeping
from composer.ui.document.last_tune import LastTune
from composer.ui.document.preview import Preview
from composer.ui.failures import Failures
from composer.ui.features.confidence import Surenesses
from composer.ui.features.dragged_tunes import DraggedTunes
from composer.ui.features.dragging import Dragging
from composer.ui.features.exporting import Exporting
from composer.ui.features.growing import Growing
from composer.ui.features.reworking import Reworking
from composer.ui.features.transforming import Transforming
from composer.ui.garbage import GarbageCollection
from composer.ui.jobs import Jobs
from composer.ui.main_window import MainWindow
from composer.ui.menu_bar import MenuBar
from composer.ui.places.compose.place import ComposePlace
from composer.ui.places.corpus.place import CorpusPlace
from composer.ui.places.library.place import LibraryPlace
from composer.ui.places.train.place import TrainPlace
from composer.ui.player.connections import PlayerConnections
from composer.ui.player.looping import Looping
from composer.ui.player.outputs import PlayerOutputs
from composer.ui.player.player import Player
from composer.ui.player.remembered_player import RememberedPlayer
from composer.ui.remembered import Remembered
from composer.ui.session import OpenTune, Session
from composer.ui.views.tune_page import TunePage
from composer.ui.warm_up import warm_up
from composer.ui.widgets.player_bar import PlayerBar
from composer.workflows.models import ModelSummary

WARM_UP_AFTER_MILLISECONDS = 300
OTHER_WINDOW = (
    "ABC Composer is open in another window as well. Both keep their tunes in one library; come back to "
    "Library to see what the other has kept."
)


class Studio(QObject):
    """Makes the parts of the window and connects them; lives as long as the window."""

    def __init__(
        self,
        library: TuneLibrary,
        journals: Journals,
        models_folder: Path,
        log_file: Path,
        dragged_folder: Path,
        output: AudioOutput,
        settings: QSettings,
    ) -> None:
        super().__init__()
        self._warm_up_timer = QTimer(self, singleShot=True, interval=WARM_UP_AFTER_MILLISECONDS)
        self._warm_up_timer.timeout.connect(self._warm_up)
        self.remembered = Remembered(settings)
        FileDialogs.remember_in(self.remembered)
        self.failures = Failures(log_file, self)
        self.jobs = Jobs(self)
        self.session = Session(self)
        self.keeping = Keeping(self.session, library, journals.own, self)
        self._journals = journals
        self.last_tune = LastTune(self.session, self.keeping, self.remembered, self)
        self.player = Player(output, self.jobs, self)
        self.preview = Preview(parent=self)
        self.page = TunePage(self.session, self.preview, self.player)
        self.player_bar = PlayerBar()
        self.looping = Looping(self.player)
        self.outputs = PlayerOutputs(self.player, output, self.jobs)
        self.compose = ComposePlace(
            self.session, self.jobs, self.keeping, models_folder, self.remembered, self
        )
        self.library = LibraryPlace(self.session, self.keeping, self.jobs, models_folder, self)
        self.train = TrainPlace(self.session, self.jobs, models_folder, self)
        self.corpus = CorpusPlace(self.session, self.jobs, self.remembered, self)
        places = (self.compose, self.library, self.train, self.corpus)
        self.closing = Closing(self.jobs, self._keep_everything, self)
        self.window = MainWindow(places, self.page, self.player_bar, self.closing, self.remembered)
        self.exporting = Exporting(self.jobs, self.window, self._program, self.remembered)
        self.dragging = Dragging(self.jobs, dragged_folder, self._program, self)
        self._connect_failures()
        self._connect_page()
        self._connect_player()
        self._connect_places()
        self.growing = Growing(self.compose, self.page, self.preview, self.player, self.session)
        self.reworking = Reworking(self.page, self.compose.settings, self.jobs, self.player, self.session)
        self.surenesses = Surenesses(self.page, self.reworking, self.jobs, self.session)
        self.rework_menu = QMenu("&Rework", self.window)
        self.reworking.fill(self.rework_menu)
        self.surenesses.fill(self.rework_menu)
        self.page.rework.setMenu(self.rework_menu)
        self.transforming = Transforming(self.page, self)
        self.menu_bar = MenuBar(self)
        self.garbage = GarbageCollection(self)
        self.train.network_ready.connect(self.garbage.set_aside)
        self.train.run_ended.connect(self.garbage.collect_all)
        self._start()

    def _start(self) -> None:
        self.garbage.start()
        self.preview.start()
        self._restore_unsaved()
        self._warm_up_timer.start()

    def _warm_up(self) -> None:
        self.jobs.create("Warming up", warm_up).start()
        self.dragging.tidy()
        self.remembered_player.restore_output()

    def _connect_failures(self) -> None:
        self.failures.told.connect(self.window.banner.tell_error)
        for source in (self.jobs, self.keeping, self.exporting, self.train):
            source.failed.connect(self.failures.tell)
        self.exporting.exported.connect(self.window.banner.say)
        self.dragging.notice.connect(self.window.banner.say)
        self.session.notice.connect(self.window.banner.say)

    def _connect_page(self) -> None:
        self.page.text_edited.connect(self.keeping.edit)
        self.page.export_wanted.connect(self.export)
        self.page.keep_wanted.connect(self.keeping.set_favourite)
        self.page.failed.connect(self.failures.tell)
        self.session.tune_opened.connect(self._show_star)
        dragged = DraggedTunes(self.dragging, self.session, self.keeping)
        dragged.connect_page(self.page)
        dragged.connect_places(self.compose, self.library, self.corpus)
        lists = (self.compose.page.tunes, self.library.page.tunes, self.corpus.page.tunes)
        for widget in (*lists, self.page.sheet):
            space = QShortcut(QKeySequence(Qt.Key.Key_Space), widget)
            space.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            space.setWhatsThis("Play or pause")
            space.activated.connect(self.player.toggle)

    def _connect_player(self) -> None:
        bar, player = self.player_bar, self.player
        PlayerConnections(bar, player, self.looping, self.outputs)
        bar.panel.follow_changed.connect(self._set_follow)
        bar.volume_changed.connect(player.set_volume)
        self.remembered_player = RememberedPlayer(self.remembered, bar, player, self.looping, self.outputs)

    def _connect_places(self) -> None:
        self.session.place_wanted.connect(self.window.show_place)
        self.compose.first_model_wanted.connect(self.train_first_model)
        self.compose.teach_wanted.connect(self.teach_own_tunes)
        self.compose.page.export_wanted.connect(self._export_numbers)
        self.library.teach_wanted.connect(self.teach_own_tunes)
        self.library.export_wanted.connect(self._export_kept)
        self.library.resume_wanted.connect(self._go_on_training)
        self.window.files_dropped.connect(self._open_dropped)
        self.page.prepared.connect(self.corpus.mending.take_prepared)
        # While the rest is being saved the window takes no click that could end the music.
        self.closing.waiting.connect(self.player.stop)
        self.window.closing.connect(self.close)

    # What menus and places ask for

    def train_first_model(self) -> None:
        """Reads O'Neill's collection and trains the quick preset on it."""
        self.window.show_place("train")
        self.train.train_collection("oneills", PRESETS["quick"])

    def teach_own_tunes(self) -> None:
        """Shows how the starter model learns the person's tunes; asks for them where no corpus is open."""
        self.window.show_place("train")
        self.train.begin_with(PRESETS["starter"])
        if self.session.corpus is None:
            paths = FileDialogs.open_tunebooks(self.window)
            if paths:
                self.corpus.open_paths(paths)

    def open_files(self) -> None:
        """Asks for ABC files and opens them as the corpus."""
        paths = FileDialogs.open_tunebooks(self.window)
        if paths:
            self._open_dropped(paths)

    def open_folder(self) -> None:
        """Asks for a folder and opens its ABC files as the corpus."""
        folder = FileDialogs.open_folder(self.window)
        if folder is not None:
            self._open_dropped([folder])

    def new_tune(self) -> None:
        """Puts an empty tune on the page, ready for notes."""
        self.session.open_tune(OpenTune("X:1\nT:New tune\nM:4/4\nL:1/8\nK:D\n"))
        self.page.editor.setFocus()

    def another_like_this(self) -> None:
        """Composes in the manner of the tune on the page.

        Raises:
            ComposerError: no tune is there, it is still being composed, or there is no model.
        """
        self.page.check_changeable()
        self.page.editor.flush()
        text = self.page.editor.text()
        if not text.strip():
            raise ComposerError("No tune is open to compose another like it. Open or compose one first.")
        self.compose.compose_like(read_tune(text))
        self.window.show_place("compose")

    def export(self) -> None:
        """Exports the tune on the page."""
        if self.page.tune is not None:
            self.exporting.save(self.page.tune)

    def close(self) -> None:
        """The window closes: keeps what is unsaved and ends what runs."""
        self._warm_up_timer.stop()
        self.outputs.close()
        self.last_tune.keep()
        self.compose.close()
        self.garbage.stop()
        self.preview.close()
        self.keeping.close()
        self._journals.close()

    def _keep_everything(self) -> bool:
        self.page.editor.flush()
        return self.keeping.flush()

    def _export_kept(self, tunes: list[KeptTune]) -> None:
        self.exporting.save_all([tune.text for tune in tunes])

    def _export_numbers(self, numbers: list[int]) -> None:
        self.keeping.flush()
        found = self.keeping.library.several(numbers)
        self._export_kept([found[number] for number in numbers if number in found])

    def _go_on_training(self, model: ModelSummary) -> None:
        self.window.show_place("train")
        self.train.go_on_training(model)

    def _open_dropped(self, paths: list[Path]) -> None:
        self.window.show_place("corpus")
        self.corpus.open_paths(paths)

    def _program(self) -> int:
        return self.player.settings.program

    def _show_star(self, tune: OpenTune) -> None:
        kept = tune.identifier is not None and self.keeping.library.get(tune.identifier).favourite
        self.page.keep.setChecked(bool(kept))

    def _restore_unsaved(self) -> None:
        found = self.keeping.restore(self._journals.abandoned())
        if found:
            self.session.notice.emit(f"{counted(found, 'text')} that a crash left unsaved: found and kept.")
        else:
            self.last_tune.restore()
            if self._journals.others_open():
                self.session.notice.emit(OTHER_WINDOW)

    def _set_follow(self, follow: bool) -> None:
        self.page.sheet.follows_highlight = follow
