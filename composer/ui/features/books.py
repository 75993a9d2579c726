"""Makes a book of many tunes: asks what it is to be, engraves and writes it in a job."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from composer.errors import ComposerError
from composer.export.book.engraved import BookTune, LeftOut
from composer.ui.dialogs.book import BookDialog, Source, WantedBook
from composer.ui.dialogs.files import FileDialogs
from composer.ui.features.feature import Feature, Host
from composer.ui.jobs import Job
from composer.ui.session import Offer
from composer.ui.widgets.progress_strip import ProgressStrip
from composer.ui.words import counted, say
from composer.workflows.book import Progress, Written, make_book

JOB = "Making a book"
NOTHING = (
    "There is no tune to make a book of. Open one, or compose or open some, so that they are in the Library."
)


class Books(Feature):
    """One book at a time; while it is made, a strip above the page shows how far it is."""

    menu = "file"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._offered: list[Callable[[], Sequence[Source]]] = []
        self._making: _Making | None = None
        self.strip = ProgressStrip()
        self.strip.stop_wanted.connect(self.stop)
        host.page.add_strip(self.strip)

    def fill(self, menu: QMenu) -> None:
        """Adds the line."""
        menu.addAction(say("Make a &book…"), self.make)

    def offer(self, sources: Callable[[], Sequence[Source]]) -> None:
        """Tunes of a list can be made a book of as well; asked for when the dialog opens."""
        self._offered.append(sources)

    def make(self) -> None:
        """Asks what the book is to be and for a folder, then makes it."""
        self._host.autosave.flush()
        if self._making is not None:
            self._host.session.notice.emit(say("A book is being made; stop it to make another."))
            return
        sources = [one for one in self._sources() if one.count]
        if not sources:
            raise ComposerError(NOTHING)
        wanted = BookDialog.choose(self._host.window, sources, self._host.remembered)
        if wanted is not None:
            self._make(wanted)

    def stop(self) -> None:
        """Makes no more of it; a format that is whole stays."""
        if self._making is not None:
            self._making.job.cancel()

    def _sources(self) -> list[Source]:
        """What is chosen in lists first, then the open tune, then each set."""
        document, library = self._host.document, self._host.autosave.library
        found = [source for offered in self._offered for source in offered()]
        if not document.is_empty:
            found.append(Source(say("The open tune"), 1, partial(tuple, (document.text,))))
        for kept in library.sets():
            if not kept.problem:
                tunes = [one for one in library.tunes_of(kept) if one is not None and one.deleted is None]
                texts = [one.text for one in tunes]
                name = say("The set “{name}”", name=kept.name)
                found.append(Source(name, len(tunes), partial(tuple, texts), kept.name))
        return found

    def _make(self, wanted: WantedBook) -> None:
        folder = FileDialogs.choose_export_folder(
            self._host.window, say("“{title}” into a folder", title=wanted.settings.title)
        )
        if folder is None:
            return
        tunes = [BookTune(text, number) for number, text in enumerate(wanted.source.texts(), 1)]
        work = partial(_work, tunes, wanted, folder)
        job = self._host.jobs.create(JOB, work, saves=True)
        self._making = _Making(job, self, self._host, partial(self._make, wanted))
        job.start()

    def ended(self) -> None:
        """The book that was made is whole, stopped or given up."""
        self._making = None
        self.strip.hide()


class _Making(QObject):
    """One book while it is made, and what is told of it at its end; lives as long as its job."""

    def __init__(self, job: Job, books: Books, host: Host, again: Callable[[], None]) -> None:
        super().__init__(job)
        self.job, self._books, self._session, self._again = job, books, host.session, again
        self._written: list[Written] = []
        self._left_out: list[LeftOut] = []
        job.happened.connect(self._take)
        job.succeeded.connect(self._tell)
        job.failed.connect(self._fail)
        job.ended.connect(self._end)

    def _take(self, event: Progress | LeftOut | Written) -> None:
        match event:
            case Written():
                self._written.append(event)
            case LeftOut():
                self._left_out.append(event)
            case Progress(tunes, of, name):
                text = say("Engraving the book: %v of {tunes}", tunes=counted(of, "tune"))
                if name:
                    text = say(
                        "Writing the book as {format}: %v of {tunes}",
                        format=name.upper(),
                        tunes=counted(of, "tune"),
                    )
                self._books.strip.show_progress(text, tunes, of)

    def _tell(self) -> None:
        first = self._written[0]
        text = say(
            "The book of {tunes} is written: {files}.",
            tunes=counted(first.tunes, "tune"),
            files=counted(len(self._written), "file"),
        )
        show = partial(FileDialogs.show_folder, first.path.parent)
        self._session.offered.emit(Offer(text, say("Show folder"), show))
        if self._left_out:
            one = self._left_out[0]
            self._session.failed.emit(
                ComposerError(
                    f"{counted(len(self._left_out), 'tune')} could not be in the book. "
                    f"The first is “{one.title or one.position}”: {one.reason}"
                )
            )

    def _fail(self, error: Exception) -> None:
        """Where the folder or disk refused, another folder is offered."""
        if isinstance(error, ComposerError) and isinstance(error.__cause__, OSError):
            offer = Offer(say(str(error)), say("Choose another folder…"), self._again, True, JOB)
            self._session.offered.emit(offer)

    def _end(self) -> None:
        self._books.ended()


def _work(
    tunes: Sequence[BookTune], wanted: WantedBook, folder: Path
) -> Iterator[Progress | LeftOut | Written]:
    return make_book(tunes, wanted.formats, folder, wanted.settings)
