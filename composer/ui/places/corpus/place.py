"""Corpus: reads collections, files and folders as a job, shows what is in them, leaves tunes out."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from composer.corpus.changes import leave_out, put_back, with_mended
from composer.corpus.collection import Corpus, CorpusTune, LeftOut
from composer.library.records import Provenance
from composer.ui.dialogs.files import FileDialogs
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.open_tune import OpenTune, Origin
from composer.ui.jobs import Jobs
from composer.ui.places.corpus.fetching import CorpusFetching
from composer.ui.places.corpus.finding import CorpusFinding
from composer.ui.places.corpus.listing import CorpusListing
from composer.ui.places.corpus.mending import CorpusMending
from composer.ui.places.corpus.reading import CorpusReading
from composer.ui.places.corpus.report import Subset
from composer.ui.places.corpus.settings import CorpusSettings
from composer.ui.remembered import Remembered
from composer.ui.session import Offer, Session
from composer.ui.words import counted, say

SOURCES = "corpus/sources"
"""Under which name the chosen sources are remembered."""


class CorpusPlace(QObject):
    """The place named `corpus`; see `composer.ui.main_window.Place`."""

    name = "corpus"
    middle: QWidget | None = None

    def __init__(
        self,
        session: Session,
        document: Document,
        autosave: Autosave,
        jobs: Jobs,
        remembered: Remembered,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._remembered = session, document, remembered
        self._autosave = autosave
        self._looked_at: Corpus | None = None
        self._not_there = ""
        self._subset: Subset | None = None
        # What was left out with each click, the latest last.
        self._steps: list[list[LeftOut]] = []
        self._is_changing = False
        self._report_timer = QTimer(self, singleShot=True, interval=0)
        self._report_timer.timeout.connect(self._report)
        self.page, self.mending = CorpusListing(), CorpusMending(document, self)
        self.reading = CorpusReading(session, jobs, self.mending, self)
        self.fetching, self.finding = CorpusFetching(jobs, self), CorpusFinding(jobs, self)
        self.listing: QWidget | None = self.page
        self.settings = CorpusSettings()
        self.footer: QWidget | None = self.settings.footer
        with remembered.restoring("What Corpus reads from"):
            self.settings.choose(remembered.texts(SOURCES, self.settings.sources()))
        self._connect()

    def _connect(self) -> None:
        self.settings.open_wanted.connect(self.open)
        self.settings.look_wanted.connect(self.look)
        self.reading.looked_into.connect(self._look)
        self.page.notes_wanted.connect(self._find_notes)
        self.page.keep_wanted.connect(self._keep)
        self.finding.found.connect(self.page.show_found)
        self.settings.sources_changed.connect(self._remember_sources)
        self.settings.cancel_wanted.connect(self.reading.cancel)
        self.settings.train_wanted.connect(self._train)
        self.settings.files_wanted.connect(self._ask_for_files)
        self.settings.folder_wanted.connect(self._ask_for_folder)
        self.settings.from_where.fetch_wanted.connect(self._fetch)
        self.fetching.changed.connect(self.settings.from_where.show_fetching)
        self.fetching.fetched.connect(self._open_fetched)
        self.settings.report.subset_chosen.connect(self.show_subset)
        self.page.tune_chosen.connect(self._open_tune)
        self.page.left_out_chosen.connect(self._open_left_out)
        self.page.leave_out_wanted.connect(self.leave_out)
        self.page.put_back_wanted.connect(self.put_back)
        self.page.mended_wanted.connect(self.use_mended)
        self._document.opened.connect(self._show_open)
        self.reading.changed.connect(self._tell_reading)
        self.mending.ready_changed.connect(self.page.show_mended)
        self.page.undo_wanted.connect(self._undo)
        self.page.all_wanted.connect(self.show_subset)
        self._session.corpus_changed.connect(self._show)
        self.reading.changed.connect(self._show_reading)
        self.reading.progressed.connect(self.page.show_progress)
        self.reading.opened.connect(self._open)
        self.reading.not_there.connect(self._tell_not_there)

    def shown(self) -> None:
        """Nothing to refresh: the place is kept up by signals."""

    def restore(self, file: Path) -> None:
        """Opens the corpus of last time, which this file names, and keeps there what is open from now on."""
        self.finding.keep_beside(file)
        kept = self.reading.restore(file)
        if kept.sources:
            self.settings.choose_form(kept.form)

    def open(self, sources: Sequence[str]) -> None:
        """Reads these sources as the corpus; the one that is open stays open until they are read."""
        self.reading.read(sources, self.settings.form_name)

    def look(self, sources: Sequence[str]) -> None:
        """Reads these sources to be listed, found in and played; what is trained on stays as it is."""
        self.reading.read(sources, self.settings.form_name, looks=True)

    def _look(self, corpus: Corpus) -> None:
        self._looked_at = corpus
        self.page.show_corpus(corpus, is_looked_at=True)

    def _find_notes(self, notes: str) -> None:
        listed = self._looked_at or self._session.corpus
        if notes and listed is not None:
            self.finding.ask(notes, listed.tunes)
        else:
            self.finding.forget()

    def _keep(self, tunes: Sequence[CorpusTune]) -> None:
        """Puts tunes into the Library; an undone one lies in the trash."""
        library = self._autosave.library
        kept = library.keep_several(
            [
                (tune.original or tune.text, Provenance(source=f"{tune.source}, tune {tune.position}"))
                for tune in tunes
            ]
        )
        self._autosave.library_changed.emit()
        words = say("Kept in the Library: {tunes}.", tunes=counted(len(kept), "tune"))
        self._session.offered.emit(Offer(words, say("Undo"), partial(self._take_back, kept)))

    def _take_back(self, kept: Sequence[int]) -> None:
        self._autosave.library.delete(*self._autosave.library.several(kept))
        self._autosave.library_changed.emit()

    def open_collection(self, name: str) -> None:
        """Reads one bundled collection."""
        self.settings.choose_only(name)
        self.open([name])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Reads the person's own files and folders, and no others; or lists them, while some are read."""
        if self.reading.asked_for:
            self.settings.add_own(paths)
            words = "Other tunes are being read, so {paths} waits on the list. Press Read when that is done."
            self._session.notice.emit(say(words, paths=_named(paths)))
            return
        self.settings.choose_only("")
        self.settings.add_own(paths)
        self.open([str(path) for path in paths])

    def show_subset(self, subset: Subset | None = None) -> None:
        """Lists a subset of the corpus only; None lists all."""
        self._subset, self._looked_at = subset, None
        if self._session.corpus is not None:
            self.page.show_corpus(self._session.corpus, subset)
            self.settings.report.check(subset)

    def leave_out(self, positions: Sequence[int]) -> None:
        """Takes tunes out of the corpus, so that they are not trained on."""
        before = self._session.corpus
        assert before is not None
        corpus = leave_out(before, set(positions))
        self._steps.append(list(corpus.left_out[: len(positions)]))
        self._change(corpus)

    def put_back(self, left_out: Sequence[LeftOut]) -> None:
        """Takes tunes that were left out into the corpus again."""
        assert self._session.corpus is not None
        back = {id(one) for one in left_out}
        steps = ([one for one in step if id(one) not in back] for step in self._steps)
        self._steps = [step for step in steps if step]
        self._change(put_back(self._session.corpus, left_out))

    def use_mended(self) -> None:
        """Takes the tune on the page, which was left out and is mended, into the corpus."""
        corpus, left_out = self._session.corpus, self.mending.left_out
        if corpus is None or left_out is None:
            return
        mended = with_mended(corpus, left_out, self.mending.text)
        self.mending.use()
        self._change(mended)
        words = "Mended: “{title}” is trained on as it is now. It is in the Library, too."
        self._session.notice.emit(say(words, title=left_out.title or say("Untitled")))

    def _change(self, corpus: Corpus) -> None:
        """Puts the same corpus with other tunes in place; another one would end what can be undone."""
        self._is_changing = True
        self._session.set_corpus(corpus)
        self._is_changing = False

    def _undo(self) -> None:
        self.put_back(self._steps[-1])

    def _open(self, corpus: Corpus) -> None:
        self._subset, self._steps = None, []
        self._session.set_corpus(corpus)
        self.mending.resume(corpus.left_out)

    def _show_reading(self) -> None:
        running = self.reading.running
        self.settings.show_reading(running)
        self.page.show_reading(running, self._not_there)

    def _tell_not_there(self, sentence: str) -> None:
        self._not_there = sentence
        self._session.notice.emit(sentence)

    def _show(self, corpus: Corpus) -> None:
        if not self._is_changing:
            self._steps = []
        if self._subset is not None and not self._subset.there(corpus):
            self._subset = None
        self._looked_at = None
        self.reading.keep(corpus)
        self.settings.show_corpus(corpus)
        self.page.show_corpus(corpus, self._subset)
        self.page.show_undo(len(self._steps[-1]) if self._steps else 0)
        self._report_timer.start()

    def _report(self) -> None:
        """Counts what is in the corpus: after the list, so that the window is never held up for both."""
        if self._session.corpus is not None:
            self.settings.report.show_corpus(self._session.corpus)
            self.settings.report.check(self._subset)

    def _tell_reading(self) -> None:
        self._session.corpus_read.emit(self.reading.running)

    def _show_open(self) -> None:
        """No tune of the list is selected while another one is open."""
        if self._document.tune.origin is not Origin.CORPUS:
            self.page.clear_current()

    def texts_of(self, positions: Sequence[int]) -> list[str]:
        """The texts of tunes of the corpus, by their positions."""
        return self.page.texts_of(positions)

    def _open_tune(self, tune: CorpusTune) -> None:
        provenance = Provenance(source=f"{tune.source}, tune {tune.position}")
        self._document.open(OpenTune(tune.original or tune.text, Origin.CORPUS, provenance=provenance))

    def _open_left_out(self, left_out: LeftOut) -> None:
        """Puts a tune that was left out on the page, where its problems are listed and can be mended."""
        if left_out.text:
            provenance = Provenance(source=f"{left_out.source}, tune {left_out.position}")
            text = self.mending.text_of(left_out)
            self._document.open(OpenTune(text, Origin.CORPUS, provenance=provenance))
            self.mending.open(left_out)

    def _train(self) -> None:
        self._session.place_wanted.emit("train")

    def _fetch(self, name: str) -> None:
        self.fetching.ask(self.settings, name)

    def _open_fetched(self, name: str) -> None:
        """What the person asked for is read at once; while other tunes are, it waits on the list, ticked."""
        self.settings.from_where.show_fetching("")
        if self.reading.asked_for:
            self.settings.collections[name].setChecked(True)
        else:
            self.open_collection(name)

    def _remember_sources(self) -> None:
        self._remembered.set_texts(SOURCES, self.settings.sources())

    def _ask_for_files(self) -> None:
        self.settings.add_own(FileDialogs.open_tunebooks(self.settings))

    def _ask_for_folder(self) -> None:
        folder = FileDialogs.open_folder(self.settings)
        if folder is not None:
            self.settings.add_own([folder])


def _named(paths: Sequence[Path]) -> str:
    """`“a.abc”`, `“a.abc” and 3 more`."""
    if len(paths) == 1:
        return f"“{paths[0].name}”"
    return say("“{name}” and {count} more", name=paths[0].name, count=f"{len(paths) - 1:,}")
