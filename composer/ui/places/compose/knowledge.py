"""Finds out what there is to know of the open tune, and keeps “This tune” up with it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import PurePath

from PySide6.QtCore import QObject

from composer.composition.ranking import Ranking, rank
from composer.library.records import Provenance
from composer.notation.elements import Tune
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document, Mode
from composer.ui.document.open_tune import OpenTune, Origin
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.compose.listing import ComposeListing
from composer.ui.places.compose.this_tune import Known, ThisTune
from composer.ui.words import say
from composer.workflows.starter import STARTER, STARTER_NAME

TYPED = "Typed here."
LEARNED = "One of the tunes to learn from: {source}."
COMPOSED_AT, COMPOSED_BY = "Composed {when}, by {model}", "Composed by {model}"


class Knowledge(QObject):
    """Of a listed tune all is known; any other is read and ranked while somebody looks."""

    def __init__(
        self,
        document: Document,
        autosave: Autosave,
        listing: ComposeListing,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._autosave, self._listing = document, autosave, listing
        self.panel = ThisTune()
        # The tune that was ranked last, and its ranking.
        self._ranked: tuple[Tune, Ranking] | None = None
        self._asked: Tune | None = None
        self._latest: Latest[Tune] = Latest(jobs, "Ranking the tune", _rank, parent=self)
        self._latest.answered.connect(self._take)
        self.panel.shown.connect(self.tell)
        self.panel.name_wanted.connect(self._rename)
        listing.listed_changed.connect(self.tell)
        document.opened.connect(self.tell)
        document.tune_read.connect(self.tell)
        document.mode_changed.connect(self.tell)
        document.kept_changed.connect(self.tell)

    def close(self) -> None:
        """The window closes: nothing is asked any more."""
        self._latest.forget()

    def tell(self) -> None:
        """Tells what is known now, and asks for the rest."""
        document = self._document
        if document.is_empty or document.mode is Mode.GROWING:
            self.panel.show_tune(None)
            return
        listed = self._listing.selected()
        if listed is not None and listed.kept.identifier != document.identifier:
            listed = None
        read, is_edited = document.read_now, bool(listed and listed.composed.text != document.text)
        composed = self._listing.composed
        ranking = listed.ranking(composed.weights) if listed and not is_edited else None
        self.panel.show_tune(
            Known(
                name=read.tune.title if read else "",
                comes_from=self._comes_from(document.tune),
                ranking=ranking or (self._own_ranking(read.tune) if read else None),
                place=composed.place_of(listed) if listed and ranking else None,
                composed=listed.composed if listed else None,
                is_edited=is_edited,
            )
        )

    def _own_ranking(self, tune: Tune) -> Ranking | None:
        """Of a tune that is not listed as it stands; None until it is known."""
        if self._ranked is not None and self._ranked[0] is tune:
            return self._ranked[1].weighed(self._listing.composed.weights)
        if self.panel.isVisible() and self._asked is not tune:
            self._asked = tune
            self._latest.ask(tune)
        return None

    def _take(self, tune: Tune, ranking: Ranking) -> None:
        self._ranked = tune, ranking
        self.tell()

    def _rename(self, name: str) -> None:
        """Gives the tune another title, as one undo step."""
        self._document.change(with_title(self._document.text, name))

    def _comes_from(self, tune: OpenTune) -> str:
        made, when = tune.provenance, self._when(tune.identifier)
        if made.model:
            return self._composed(made, when)
        if tune.file is not None:
            place = {"number": tune.file.position, "file": tune.file.path.name}
            return say("Tune {number} of “{file}”.", **place)
        if made.source:
            source = "/".join(PurePath(made.source).parts[-2:])
            return say(LEARNED if tune.origin is Origin.CORPUS else "From {source}.", source=source)
        return " ".join(filter(None, (say(TYPED), say("Kept {when}.", when=when) if when else "")))

    def _composed(self, made: Provenance, when: str) -> str:
        is_starter = made.model in (STARTER, STARTER_NAME)
        model = say("the {model}", model=say(STARTER_NAME)) if is_starter else made.model
        parts = [say(COMPOSED_AT, when=when, model=model) if when else say(COMPOSED_BY, model=model)]
        if made.temperature is not None:
            parts.append(say("daring {daring}", daring=f"{made.temperature:.2f}"))
        if made.seed is not None:
            parts.append(say("seed {seed}", seed=made.seed))
        return f"{', '.join(parts)}."

    def _when(self, identifier: int | None) -> str:
        if identifier is None or not self._autosave.library.has(identifier):
            return ""
        return spoken_time(self._autosave.library.get(identifier).created.astimezone(), datetime.now())


def spoken_time(when: datetime, now: datetime) -> str:
    """`today, 14:02`, `yesterday, 9:30`, or the day: `28 November 2026`."""
    days = (now.date() - when.date()).days
    if days in (0, 1):
        return say("today, {time}" if not days else "yesterday, {time}", time=f"{when:%H:%M}")
    return f"{when.day} {when:%B %Y}"


def with_title(text: str, name: str) -> str:
    """The text with this as its first title; one without a title gets it below its number."""
    lines = text.split("\n")
    at = next((number for number, line in enumerate(lines) if line.startswith("T:")), None)
    if at is not None:
        lines[at] = f"T:{name}"
    else:
        lines.insert(int(lines[0].startswith("X:")), f"T:{name}")
    return "\n".join(lines)


def _rank(tune: Tune) -> Iterator[Ranking]:
    """Without what it shares with others, which only composing compares."""
    yield rank(tune)
