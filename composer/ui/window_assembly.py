"""Makes the window and all behind it from its parts, once: the only file that knows all of them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from composer.library.composed_log import ComposedLog
from composer.library.journals import Journals
from composer.library.records import Provenance
from composer.library.tunes import TuneLibrary
from composer.model.presets import PRESETS
from composer.playback.output import AudioOutput
from composer.ui.announcing import Announcements
from composer.ui.closing import Closing
from composer.ui.coming_back import ComingBack
from composer.ui.command_search import CommandSearch
from composer.ui.dialogs.files import FileDialogs
from composer.ui.dialogs.report import ReportDialog, report
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.memory import DocumentMemory
from composer.ui.document.open_files import OpenFiles
from composer.ui.document.open_tune import OpenTune
from composer.ui.document.reader import Reader
from composer.ui.failures import CLICK, Failure, Failures
from composer.ui.features.books import Books
from composer.ui.features.dragging import Dragging
from composer.ui.features.exporting import Exporting
from composer.ui.features.feature import FEATURES, Feature, Host
from composer.ui.features.filing import Filing
from composer.ui.features.instruments import Instruments
from composer.ui.features.like import Like
from composer.ui.features.sets import Sets
from composer.ui.features.transforming import Transforming
from composer.ui.features.variants import Variants
from composer.ui.garbage import GarbageCollection
from composer.ui.help_menu import HelpMenu
from composer.ui.jobs import Jobs
from composer.ui.main_window import MainWindow
from composer.ui.many_models import ManyModels
from composer.ui.menu_bar import MenuBar, Shown
from composer.ui.places.compose.first_start import EXAMPLE
from composer.ui.places.compose.place import ComposePlace
from composer.ui.places.corpus.place import CorpusPlace
from composer.ui.places.files.place import FilesPlace
from composer.ui.places.library.model_shelf import TRAINING
from composer.ui.places.library.place import LibraryPlace
from composer.ui.places.train.hearing import Hearing
from composer.ui.places.train.place import TrainPlace
from composer.ui.places.train.steps.place import TrainOrSteps
from composer.ui.places.train.two_models import ComposingFromTwo
from composer.ui.player.clock_follower import ClockFollower
from composer.ui.player.connections import PlayerConnections
from composer.ui.player.looping import Looping
from composer.ui.player.outputs import PlayerOutputs
from composer.ui.player.parts import PlayerParts
from composer.ui.player.player import Player
from composer.ui.player.remembered_player import RememberedPlayer
from composer.ui.player.tempo import Tempo
from composer.ui.remembered import Remembered
from composer.ui.session import Session
from composer.ui.views.page import Page
from composer.ui.warm_up import WarmUp
from composer.ui.widgets.player_bar import PlayerBar
from composer.ui.words import say
from composer.workflows.models import ModelSummary

KEEPING = "Keeping"
WARM_UP_AFTER_MILLISECONDS = 300


class WindowAssembly(QObject):
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
        failures: Failures | None = None,
    ) -> None:
        """`failures`: whoever made it releases what it holds; it is made here if None."""
        super().__init__()
        self._journals, self._greets, self._models_folder = journals, False, models_folder
        self.failures = failures or Failures(log_file, self)
        if failures is None:
            self.failures.hold()
        self._make_document(library, journals, settings)
        self._make_player(output)
        self._make_places(models_folder)
        self._make_window()
        self._make_features(dragged_folder)
        self._make_menus()
        self._connect_places()
        self._start()
        if failures is None:
            self.failures.release()

    def _make_document(self, library: TuneLibrary, journals: Journals, settings: QSettings) -> None:
        self.remembered = Remembered(settings, self.failures.restoring)
        FileDialogs.remember_in(self.remembered)
        self.jobs, self.session = Jobs(self), Session(self)
        self.document = Document(self)
        self.autosave = Autosave(self.document, library, journals.own, self)
        self.files = OpenFiles(self.document, self.autosave, self.remembered)
        self.memory = DocumentMemory(self.document, self.autosave, self.files, self.remembered)
        self.reader = Reader(self.document, self.jobs)

    def _make_player(self, output: AudioOutput) -> None:
        self.player = Player(output, self.jobs, self)
        self.player.follow(self.document)
        self.player_bar = PlayerBar()
        self.looping, self.tempo = Looping(self.player), Tempo(self.player)
        self.outputs = PlayerOutputs(self.player, output, self.jobs)
        PlayerConnections(self.player_bar, self.player, self.tempo, self.looping, self.outputs)
        self.clock = ClockFollower(self.player, self.jobs)
        self.parts = PlayerParts(self.player_bar, self.player, self.outputs, self.clock)

    def _make_places(self, models_folder: Path) -> None:
        session, jobs, autosave = self.session, self.jobs, self.autosave
        log = ComposedLog(autosave.library.path.with_name("composed.jsonl"))
        self.compose = ComposePlace(
            session, jobs, self.document, autosave, models_folder, log, self.remembered, self
        )
        self.library = LibraryPlace(
            session, self.document, autosave, jobs, models_folder, self.remembered, self
        )
        self.tunebooks = FilesPlace(self.document, self.files, jobs, self)
        self.train = TrainPlace(session, jobs, models_folder, self.remembered, self)
        self.many_models = ManyModels(session, jobs, models_folder, self)
        self.steps = TrainOrSteps(
            self.train,
            session,
            jobs,
            self.document,
            autosave,
            self.player,
            models_folder,
            self.remembered,
            self,
        )
        self.corpus = CorpusPlace(session, self.document, self.autosave, jobs, self.remembered, self)

    def _make_window(self) -> None:
        self.page = Page(self.document, self.reader, self.player)
        self.autosave.kept.connect(self.page.show_kept)
        self.player_bar.panel.follow_changed.connect(self.page.sheet.set_follows_highlight)
        self.remembered_player = RememberedPlayer(
            self.remembered, self.player_bar, self.player, self.looping, self.outputs
        )
        self.closing = Closing(self.jobs, self.autosave.flush, self, agrees=self._may_quit)
        places = (self.compose, self.library, self.tunebooks, self.steps, self.corpus)
        self.window = MainWindow(places, self.page, self.player_bar, self.closing, self.remembered)
        self.failures.told.connect(self.window.banner.tell_error)
        self.failures.details_wanted.connect(self._show_details)
        self.jobs.succeeded.connect(self.window.banner.settle)
        self.document.opened.connect(self._person_went_on)
        self.window.place_shown.connect(self._person_went_on)
        self.window.place_shown.connect(self.steps.left)
        self.session.corpus_changed.connect(self._corpus_changed)
        self.autosave.failed.connect(self._not_kept)
        self.autosave.kept.connect(self._kept)
        self.autosave.journal_damaged.connect(self.failures.tell)
        for source in (self.jobs, self.files, self.session, self.train):
            source.failed.connect(self.failures.tell)
        for speaker in (self.session, self.files):
            speaker.notice.connect(self.window.banner.say)
        self.session.offered.connect(self.window.banner.offer)
        self._make_announcements()
        self.window.closing.connect(self.close)
        for follower in (self.page, self.compose.buttons):
            self.window.lowered.connect(follower.set_low)
        self.page.add_strip(self.compose.unmet_bar)
        # While the rest is being saved the window takes no click that could end the music.
        self.closing.waiting.connect(self.player.stop)

    def _make_announcements(self) -> None:
        self.announcements = Announcements(self.window)
        for speaker in (self.session, self.files):
            speaker.notice.connect(self.announcements.say)
        self.session.offered.connect(self.announcements.say_offer)
        self.failures.told.connect(self.announcements.say_failure)
        self.compose.ended.connect(self.announcements.say)
        self.train.run_ended.connect(self._announce_training)

    def _announce_training(self) -> None:
        self.announcements.say(self.train.progress.header.status.text())

    def _make_features(self, dragged_folder: Path) -> None:
        self.variants = Variants(self.document, self.player, self.jobs)
        self.page.add_strip(self.variants.bar)
        self.hearing = Hearing(
            self.train.progress, self.document, self.autosave, self.player, self.jobs, self.session
        )
        self.two_models = ComposingFromTwo(
            self.train.comparing, self.document, self.autosave, self.player, self.jobs, self._models_folder
        )
        host = Host(
            self.document, self.reader, self.autosave, self.session, self.jobs, self.player, self.page,
            self.compose, self.variants, self.remembered, dragged_folder, self.files,
        )  # fmt: skip
        self.features: dict[str, Feature] = {name: FEATURES[name](host) for name in FEATURES}
        exporting, dragging = self.features["exporting"], self.features["dragging"]
        filing = self.features["filing"]
        assert isinstance(filing, Filing)
        assert isinstance(exporting, Exporting)
        assert isinstance(dragging, Dragging)
        like = self.features["like"]
        assert isinstance(like, Like)
        self.compose.buttons.like_wanted.connect(like.compose)
        sets = self.features["sets"]
        assert isinstance(sets, Sets)
        self.library.sets.play_wanted.connect(sets.play)
        self.library.sets.export_wanted.connect(sets.export)
        sets.export_wanted.connect(exporting.export_set)
        instruments = self.features["instruments"]
        assert isinstance(instruments, Instruments)
        instruments.export_wanted.connect(exporting.export_texts)
        books = self.features["books"]
        assert isinstance(books, Books)
        books.offer(self.library.book_sources)
        # What lists hold leaves by these as well.
        self.exporting, self.dragging, self.filing = exporting, dragging, filing

    def _make_menus(self) -> None:
        shown = Shown(self.document, self.page, self.player, self.looping, self.tempo, self.remembered)
        self.menu_bar = MenuBar(self.window, shown)
        self.menu_bar.fill(self.features.values())
        transforming = self.features["transforming"]
        assert isinstance(transforming, Transforming)
        transforming.fill_narrow(self.menu_bar.menus["rework"])
        self.menu_bar.menus["tune"].addAction(say("&Rename…"), self._rename)
        menu = self.menu_bar.menus["file"]
        menu.addSeparator()
        menu.addAction(say("Open as c&orpus…"), self.open_corpus)
        menu.addAction(say("Open &folder as corpus…"), self.open_folder)
        self.menu_bar.end_file_menu()
        self.help = HelpMenu(self.window, self.autosave.library.path.parent)
        self.help.fill(self.menu_bar.menus["help"])
        self.command_search = CommandSearch(self.window, self.remembered)
        self.command_search.fill(self.menu_bar.menus["help"])

    def _connect_places(self) -> None:
        self.session.place_wanted.connect(self.window.show_place)
        self.compose.keys.play_wanted.connect(self.player.play)
        self.compose.keys.rename_wanted.connect(self._rename)
        self._on_key(self.page.sheet, Qt.Key.Key_F2, say("Rename the tune"), self._rename)
        for something in (
            self.document.opened,
            self.compose.page.listed_changed,
            self.session.models_changed,
        ):
            something.connect(self._end_first_start_where_something_is)
        self.compose.teach_wanted.connect(self.teach_own_tunes)
        self.compose.page.export_wanted.connect(self._export_numbers)
        self.library.teach_wanted.connect(self.teach_own_tunes)
        self.library.export_wanted.connect(self.exporting.export_texts)
        self.library.stop_export_wanted.connect(self.exporting.stop)
        self.exporting.progressed.connect(self.library.show_export)
        self.library.play_wanted.connect(self.player.play)
        self.library.go_on_wanted.connect(self._go_on_training)
        self.window.files_dropped.connect(self.open_paths)
        self.tunebooks.play_wanted.connect(self.player.play)
        self.tunebooks.open_wanted.connect(self.filing.open)
        self.tunebooks.save_as_wanted.connect(self.filing.save_file_as)
        self.tunebooks.save_wanted.connect(self.filing.save_file)
        self.tunebooks.close_wanted.connect(self.filing.close_file)
        self.tunebooks.corpus_wanted.connect(self.open_as_corpus)
        self._connect_lists()
        self.garbage = GarbageCollection(self, lambda: bool(self.jobs.running))
        self.session.corpus_changed.connect(self._set_corpus_aside)
        for learning in (self.train, self.steps):
            learning.network_ready.connect(self.garbage.set_aside)
        self.train.run_ended.connect(self.garbage.collect_all)

    def _connect_lists(self) -> None:
        """Out of every list tunes can be dragged, and the player's keys work there."""
        for place in (self.compose, self.library, self.tunebooks, self.corpus):
            place.page.set_drag_provider(partial(self.dragging.offer_held, place.texts_of))
            self.menu_bar.take_keys(place.page.tunes)
        self.menu_bar.take_keys(self.page.sheet)

    def _on_key(self, widget: QWidget, key: Qt.Key, what: str, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setWhatsThis(what)
        shortcut.activated.connect(slot)

    def _start(self) -> None:
        self.garbage.start()
        self._asks = True
        self.coming_back = ComingBack(self._journals, self.autosave, self.memory, self.session, self.failures)
        self.coming_back.restore()
        self._greets = self.compose.is_first_start()
        if self._greets:
            self._greet()
        self._warming: WarmUp | None = None
        self._warm_up_timer = QTimer(self, singleShot=True, interval=WARM_UP_AFTER_MILLISECONDS)
        self._warm_up_timer.timeout.connect(self._warm_up)
        self._warm_up_timer.start()

    def _warm_up(self) -> None:
        home, progress = self.autosave.library.path.parent, self.train.progress
        self._warming = WarmUp(self.jobs, home, (progress.make_copies, progress.make_plot), self)
        self.dragging.tidy()
        self.many_models.read()
        if self._greets and self.document.is_empty:
            self.document.open(OpenTune(EXAMPLE, provenance=Provenance(source=say("an example"))))
        self.remembered_player.restore_output()

    # The first start

    def _greet(self) -> None:
        first = self.compose.first_start
        first.other_wanted.connect(self._begin_otherwise)
        first.hear_wanted.connect(self.player.toggle)
        first.compose_wanted.connect(self._end_first_start)
        self.window.welcome(first)
        self.page.show_as_example(first.foot)

    def _end_first_start(self) -> None:
        if self._greets:
            self._greets = False
            if self.document.text == EXAMPLE:
                self.player.stop()
            self.window.welcome(None)
            self.page.show_as_example(None)

    def _end_first_start_where_something_is(self) -> None:
        """A tune was opened or composed, or a model trained: nobody is new here any more."""
        compose = self.compose
        if self.document.text not in ("", EXAMPLE) or len(compose.page.composed) or compose.has_own_model:
            self._end_first_start()

    def _begin_otherwise(self, way: str) -> None:
        match way:
            case "open":
                self.filing.open()
            case "type":
                self.filing.new()
                self.page.show_text()
                self.page.editor.setFocus()
            case "teach":
                self.teach_own_tunes()
            case "lab":
                self.window.show_place("train")
                self.train.begin_with(PRESETS["lab"])

    # What menus and places ask for

    def _rename(self) -> None:
        if not self.document.is_empty:
            self._end_first_start()
            self.window.show_about()
            self.compose.about.rename()

    def _person_went_on(self) -> None:
        self.window.banner.settle(CLICK)

    def _set_corpus_aside(self) -> None:
        if not self.train.running:
            self.garbage.set_data_aside()

    def _corpus_changed(self) -> None:
        # What kept the tunes from being trained on is no more.
        self.window.banner.settle(TRAINING)

    def _not_kept(self, error: Exception) -> None:
        self.failures.tell(error, KEEPING)

    def _kept(self) -> None:
        self.window.banner.settle(KEEPING)

    def teach_own_tunes(self) -> None:
        """Shows how the starter model learns the person's tunes; asks for them where no corpus is open."""
        self.window.show_place("train")
        self.train.begin_with(PRESETS["starter"])
        if not self.train.can_train():
            return
        if self.session.corpus is None and not self.corpus.reading.running:
            folder = FileDialogs.open_folder(self.window, say("The folder with your tunes"))
            if folder is not None:
                self.corpus.open_paths([folder])

    def open_paths(self, paths: list[Path]) -> None:
        """Opens files on the page; where a folder is among them, all of it is a corpus."""
        if any(path.is_dir() for path in paths):
            self.open_as_corpus(paths)
        elif paths:
            self.filing.open_paths(paths)

    def take_files(self, paths: list[Path]) -> None:
        """Opens what a second start was given, if anything, before the person's eyes."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        self.open_paths(paths)

    def quit_unasked(self) -> None:
        """Closes the window where nobody can be asked: the session ends, or the terminal does."""
        self._asks = False
        self.window.close()
        self._asks = True

    def _may_quit(self) -> bool:
        return not self._asks or self.filing.may_quit()

    def _show_details(self, failure: Failure) -> None:
        ReportDialog.show_of(
            self.window,
            failure.sentence,
            partial(report, failure.sentence, failure.details, self.failures.log_file, self.document.text),
        )

    def open_corpus(self) -> None:
        """Asks for ABC files and opens them as the corpus."""
        paths = FileDialogs.open_tunebooks(self.window, say("Open as corpus"))
        if paths:
            self.open_as_corpus(paths)

    def open_folder(self) -> None:
        """Asks for a folder and opens its ABC files as the corpus."""
        folder = FileDialogs.open_folder(self.window)
        if folder is not None:
            self.open_as_corpus([folder])

    def close(self) -> None:
        """The window closes: keeps what is unsaved and ends what runs."""
        self._warm_up_timer.stop()
        self.coming_back.close()
        if self._warming is not None:
            self._warming.stop()
        self.outputs.close()
        self.hearing.close()
        self.train.close()
        self.steps.close()
        self.memory.keep()
        self.files.stop()
        self.compose.close()
        self.library.close()
        self.garbage.stop()
        self.reader.close()
        self.autosave.close()
        self._journals.close()

    def _export_numbers(self, numbers: list[int]) -> None:
        self.autosave.flush()
        self.exporting.save_all(self.compose.texts_of(numbers))

    def _go_on_training(self, model: ModelSummary) -> None:
        self.window.show_place("train")
        self.train.go_on_training(model)

    def open_as_corpus(self, paths: list[Path]) -> None:
        """Reads files and folders as the tunes to learn from."""
        self.window.show_place("corpus")
        self.corpus.open_paths(paths)
