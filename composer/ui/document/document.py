"""The open tune: the one place that owns its text and all that is known of it."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.notation.elements import Span
from composer.ui.document.history import History, change_between
from composer.ui.document.marks import Mark
from composer.ui.document.open_tune import Continuity, FilePlace, OpenTune, Origin, ReadTune

STILL_COMPOSED = "The tune on the page is still being composed. Change it when it is complete, or stop first."


class Mode(Enum):
    """What stands in the document."""

    EDITING = "the person's tune"
    GROWING = "a tune while it is composed, which is nobody's yet"
    TRYING = "a variant of the person's tune, to be looked at and heard"


class Document(QObject):
    """The open tune, for whoever shows, plays, changes or keeps it. It knows none of them, and no widget.

    While a tune grows or a variant is tried, `text` is that one; the person's own is safe in `tune`.
    All offsets are Python's, into `text`.

    Signals:
        opened(): another tune is open.
        text_changed(): `text` is another, for whatever reason.
        edited(): the person's own text is another: it is to be kept.
        tune_read(): `read` is another; it is None where nothing is open or not read yet.
        mode_changed(): `mode` is another.
        marks_changed(): some layer of marks is another.
        selection_changed(): `selection` is another.
        kept_changed(): the tune has a number in the library now.
    """

    opened = Signal()
    text_changed = Signal()
    edited = Signal()
    tune_read = Signal()
    mode_changed = Signal()
    marks_changed = Signal()
    selection_changed = Signal()
    kept_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tune = OpenTune()
        self.number = 0
        """How many tunes have been opened: tells one from the next."""
        self.revision = 0
        """How often `text` has changed."""
        self.mode = Mode.EDITING
        self.continuity = Continuity.ANOTHER
        """What `text` is to the one before."""
        self.read_continuity = Continuity.ANOTHER
        """What the text that was read last is to the one that was read before it."""
        self.read: ReadTune | None = None
        self.selection = Span(0, 0)
        self._shown = ""
        self._unread: Continuity | None = None
        self._text_before, self._own_selection = "", Span(0, 0)
        self._grown = False
        self._history = History()
        self._layers: dict[str, tuple[Mark, ...]] = {}
        self._held_by: set[str] = set()

    # What is there

    @property
    def text(self) -> str:
        """What is shown, played and exported."""
        return self.tune.text if self.mode is Mode.EDITING else self._shown

    @property
    def identifier(self) -> int | None:
        """The tune's number in the library; None while it is not kept there."""
        return self.tune.identifier

    @property
    def is_empty(self) -> bool:
        """True where no tune is open."""
        return not self.text.strip()

    @property
    def read_now(self) -> ReadTune | None:
        """What was read from the text as it is now; None until it has been."""
        return self.read if self.read is not None and self.read.revision == self.revision else None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of all layers; those of later layers lie above the others."""
        return tuple(mark for layer in self._layers.values() for mark in layer)

    @property
    def is_held(self) -> bool:
        """True while somebody hears it, writes in it or works on it: then nothing takes its place unasked."""
        return bool(self._held_by)

    def hold(self, by: str, held: bool) -> None:
        """The tune is held by somebody of this name, or no more."""
        (self._held_by.add if held else self._held_by.discard)(by)

    def check_changeable(self) -> None:
        """Raises ComposerError while a tune grows: a change of it would go into the tune that was open."""
        if self.mode is Mode.GROWING:
            raise ComposerError(STILL_COMPOSED)

    # Opening

    def open(self, tune: OpenTune) -> None:
        """Opens another tune; what grew or was tried in the document is left."""
        grown, self._grown = self._grown and self.mode is Mode.GROWING, False
        self.tune = replace(tune, text=_storable(tune.text))
        self.number += 1
        self._history = History()
        self._set_mode(Mode.EDITING)
        if not grown:
            self.read = None
        self._changed(Continuity.GROWN if grown else Continuity.ANOTHER, Span(0, 0))
        self.opened.emit()

    def set_kept(self, number: int, identifier: int) -> None:
        """The tune that was opened as this `number` has a number in the library."""
        if number == self.number and identifier != self.tune.identifier:
            origin = Origin.LIBRARY if self.tune.file is None else Origin.FILE
            self.tune = replace(self.tune, identifier=identifier, origin=origin)
            self.kept_changed.emit()

    def set_file(self, place: FilePlace | None, header: str = "") -> None:
        """The open tune stands in a file, elsewhere in it than it did, or in none any more."""
        origin = Origin.FILE if place else Origin.NEW if self.identifier is None else Origin.LIBRARY
        self.tune = replace(self.tune, origin=origin, file=place, file_header=header)

    def take_read(self, read: ReadTune | None) -> None:
        """What was read from the text; an older text's is of no use."""
        if read is None or read.revision == self.revision:
            self.read = read
            self.read_continuity, self._unread = self._unread or Continuity.EDITED, None
            self.tune_read.emit()

    # Changing

    def type(self, text: str, selection: Span | None = None) -> None:
        """The person wrote: text and selection are these now. Keys in one word are one undo step."""
        if (text := _storable(text)) != self.text:
            self._set_own_text(text, typed=True, selection=selection)

    def change(self, text: str) -> None:
        """Gives the tune another text, as one undo step; raises ComposerError while it grows."""
        if (text := _storable(text)) != self.text:
            self._set_own_text(text, typed=False)

    @property
    def can_undo(self) -> bool:
        """True where a change can be taken back, or a variant that is tried."""
        return self.mode is Mode.TRYING or (self.mode is Mode.EDITING and self._history.can_undo)

    @property
    def can_redo(self) -> bool:
        """True where a change was taken back."""
        return self.mode is Mode.EDITING and self._history.can_redo

    def undo(self) -> None:
        """Takes the latest change back; a variant that is tried goes first."""
        if self.mode is Mode.TRYING:
            self.try_variant(None)
        elif self.can_undo:
            self._go_to(*self._history.undo(self.tune.text))

    def redo(self) -> None:
        """Makes the change again that was taken back last."""
        if self.can_redo:
            self._go_to(*self._history.redo(self.tune.text))

    # Trying and growing

    def try_variant(self, text: str | None) -> None:
        """Shows a text in place of the tune's, to be looked at and heard; None takes it back."""
        self.check_changeable()
        if text is not None or self.mode is Mode.TRYING:
            self._show(Mode.EDITING if text is None else Mode.TRYING, text, Continuity.EDITED)

    def keep_variant(self) -> None:
        """What is tried is the person's text now."""
        if self.mode is Mode.TRYING:
            self._set_own_text(self._shown, typed=False)

    def grow(self, text: str) -> None:
        """Shows as much as is written of a tune that is being composed."""
        if self.mode is not Mode.GROWING:
            self._own_selection = self.selection
        self._show(Mode.GROWING, text, Continuity.GROWING)

    def finish_growing(self) -> None:
        """What has grown is a tune, which is opened next: what is heard of it plays on."""
        self._grown = True

    def end_growing(self) -> None:
        """Nothing came of it: the person's tune stands there again."""
        if self.mode is Mode.GROWING:
            self._show(Mode.EDITING, None, Continuity.ANOTHER, self._own_selection)

    # Marks and selection

    def add_layer(self, layer: str) -> None:
        """A layer of marks that lies above those there are."""
        self._layers.setdefault(layer, ())

    def set_marks(self, layer: str, marks: Sequence[Mark] = ()) -> None:
        """Gives stretches of the text a ground, in a layer of their own; any change of the text ends them."""
        if self._layers.get(layer, ()) != tuple(marks):
            self._layers[layer] = tuple(marks)
            self.marks_changed.emit()

    def select(self, start: int, end: int) -> None:
        """Selects a stretch of the text; an empty one is the cursor's place."""
        last = len(self.text)
        first, second = sorted((min(max(start, 0), last), min(max(end, 0), last)))
        if Span(first, second) != self.selection:
            self.selection = Span(first, second)
            self.selection_changed.emit()

    def _set_own_text(self, text: str, *, typed: bool, selection: Span | None = None) -> None:
        self.check_changeable()
        if self.mode is Mode.TRYING and typed:
            # Whoever writes into a variant keeps it.
            self.keep_variant()
        self._history.record(change_between(self.tune.text, text), typed=typed)
        self._own(text, selection)

    def _go_to(self, text: str, place: int) -> None:
        self._own(text, Span(place, place))

    def _own(self, text: str, selection: Span | None = None) -> None:
        self.tune = replace(self.tune, text=text)
        self._set_mode(Mode.EDITING)
        self._changed(Continuity.EDITED, selection)
        self.edited.emit()

    def _show(
        self, mode: Mode, text: str | None, continuity: Continuity, selection: Span | None = None
    ) -> None:
        self._shown = "" if text is None else _storable(text)
        self._history.close_step()
        self._set_mode(mode)
        self._changed(continuity, Span(0, 0) if mode is Mode.GROWING else selection)

    def _changed(self, continuity: Continuity, selection: Span | None) -> None:
        """The text is another; what is selected stays so where nothing else is said."""
        self.revision += 1
        self.continuity = continuity
        if self._unread is None or continuity is not Continuity.EDITED:
            self._unread = continuity
        if selection is None:
            change = change_between(self._text_before, self.text)
            selection = Span(change.moved(self.selection.start), change.moved(self.selection.end))
        self._text_before, self.selection = self.text, selection
        marked, self._layers = any(self._layers.values()), dict.fromkeys(self._layers, ())
        self.text_changed.emit()
        self.selection_changed.emit()
        if marked:
            self.marks_changed.emit()

    def _set_mode(self, mode: Mode) -> None:
        if mode is not self.mode:
            self.mode = mode
            self.mode_changed.emit()


def _storable(text: str) -> str:
    """The text with newlines as line ends, and without halves of characters, which no file can hold."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if not text.isascii() else text
    return whole.replace("\r\n", "\n").replace("\r", "\n")
