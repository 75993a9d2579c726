"""Corpus: reads collections, files and folders as a job and shows what is in them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from composer.corpus.collection import Corpus
from composer.corpus.reading import CorpusProgress, read_corpus
from composer.library.records import Provenance
from composer.ui.dialogs.files import FileDialogs
from composer.ui.jobs import Job, Jobs
from composer.ui.panels.corpus_listing import CorpusListing
from composer.ui.panels.corpus_settings import CorpusSettings
from composer.ui.session import OpenTune, Origin, Session


class CorpusPlace(QObject):
    """The place named `corpus`; see `composer.ui.panels.place.Place`."""

    name = "corpus"
    middle: QWidget | None = None

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self.page = CorpusListing()
        self.listing: QWidget | None = self.page
        self.settings = CorpusSettings()
        self.footer: QWidget | None = self.settings.footer
        self._connect()

    def _connect(self) -> None:
        self.settings.open_wanted.connect(self.open)
        self.settings.cancel_wanted.connect(self.cancel)
        self.settings.files_wanted.connect(self._ask_for_files)
        self.settings.folder_wanted.connect(self._ask_for_folder)
        self.page.tune_chosen.connect(self._open_tune)
        self._session.corpus_changed.connect(self._show)

    def shown(self) -> None:
        """Nothing to refresh: the place is kept up by signals."""

    def open(self, sources: Sequence[str]) -> None:
        """Reads these sources as the corpus; the one that is open stays open until they are read."""
        if self._job is not None:
            return
        form = self.settings.form_name

        def work() -> Iterator[object]:
            return read_corpus(sources, form)

        job = self._job = self._jobs.create("Reading the corpus", work)
        job.happened.connect(self._take)
        job.ended.connect(self._ended)
        self.settings.show_reading(True)
        job.start()

    def open_collection(self, name: str) -> None:
        """Reads one bundled collection."""
        self.settings.choose_only(name)
        self.open([name])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Reads the person's own files and folders, and nothing else."""
        self.settings.choose_only("")
        self.settings.add_own(paths)
        self.open([str(path) for path in paths])

    def cancel(self) -> None:
        """Stops reading; the corpus that was open stays."""
        if self._job is not None:
            self._job.cancel()

    def _take(self, event: object) -> None:
        match event:
            case CorpusProgress():
                self.settings.show_progress(event.done, event.total)
            case Corpus():
                self._session.set_corpus(event)

    def _ended(self, _job: Job) -> None:
        self._job = None
        self.settings.show_reading(False)

    def _show(self, corpus: Corpus) -> None:
        self.page.show_corpus(corpus)
        self.settings.show_corpus(corpus)

    def _open_tune(self, position: int) -> None:
        assert self._session.corpus is not None
        tune = self._session.corpus.tunes[position]
        provenance = Provenance(source=f"{tune.source}, tune {tune.position}")
        self._session.open_tune(OpenTune(tune.original or tune.text, Origin.CORPUS, provenance=provenance))

    def _ask_for_files(self) -> None:
        self.settings.add_own(FileDialogs.open_tunebooks(self.settings))

    def _ask_for_folder(self) -> None:
        folder = FileDialogs.open_folder(self.settings)
        if folder is not None:
            self.settings.add_own([folder])
