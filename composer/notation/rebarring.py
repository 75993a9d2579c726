"""Setting the bar lines of a tune anew by its meter; nothing else that is heard changes."""

from fractions import Fraction

from composer.errors import ComposerError
from composer.notation.bar_groups import Groups
from composer.notation.bar_plan import BarPlan, plan_bars
from composer.notation.bar_spacing import BarSpacing
from composer.notation.builders import EventBuilder
from composer.notation.edits import Edits, removed
from composer.notation.elements import Event, Tune
from composer.notation.lengths import FINEST, LONGEST, length_multiplier
from composer.notation.sounding_accidentals import AccidentalWriter, Spelled
from composer.notation.spelling import bent, length_text
from composer.notation.traversal import Piece, Traversal, key_is_missing

_TRAILING = ("tie", "slur_end", "ignored")


def rebarred(tune: Tune) -> str:
    """The tune's text with its single bar lines where the meter asks for them.

    A note that goes over a bar line becomes two that are tied. Pick-ups, repeats, endings, double bars and
    line breaks stay where they are, and bars are counted anew after each of them.

    Raises:
        ComposerError: the music has no meter, no `K:` before it, overlays, or words that would then stand
            under other notes.
    """
    plan = BarPlan()
    for voice in tune.voices:
        plan_bars(voice, tune.meter, plan)
    groups = Groups(tune)
    if groups.has_overlays:
        raise ComposerError(
            "Bars cannot be set anew where voices overlay each other (“&”). "
            "Write the overlays as voices (“V:”)."
        )
    if groups.has_words and plan.changes:
        raise ComposerError(
            "Bars cannot be set anew in a tune with words (“w:”), which would then stand under other notes. "
            "Take the words out first."
        )
    if not Traversal(tune).has_key and plan.changes:
        raise key_is_missing()
    return _Rebarring(tune, plan, groups).text()


class _Rebarring:
    def __init__(self, tune: Tune, plan: BarPlan, groups: Groups) -> None:
        self._plan = plan
        self._traversal = Traversal(tune)
        self._edits = Edits(tune.text)
        self._spacing = BarSpacing(tune.text, groups.bars)
        self._events = {e.span.start: e for v in tune.voices for e in v.elements if isinstance(e, Event)}
        chains = groups.cut_chains(plan)
        self._explicit = {event for chain in chains for event in chain.events}
        stray = groups.stray if plan.changes else []
        for start, end in (*stray, *(mark for chain in chains for mark in chain.marks)):
            self._edits.replace(start, end, removed(tune.text, start, end))
        self._marks: dict[int, list[str]] = {}
        for voice in tune.voices:
            self._marks |= groups.cut_tuplets(voice, plan)
        self._writers: dict[str, AccidentalWriter] = {}
        self._waiting: dict[str, tuple[EventBuilder, int]] = {}
        self._chord: list[tuple[Spelled, Piece]] = []

    def text(self) -> str:
        for piece in self._traversal.pieces():
            if piece.voice is not None:
                self._piece(piece, piece.voice.identifier)
        for voice in list(self._waiting):
            self._bring_bar(voice)
        return self._edits.applied()

    def _piece(self, piece: Piece, voice: str) -> None:
        assert piece.voice is not None
        if voice in self._waiting and not self._trails(piece, voice):
            self._bring_bar(voice)
        writer = self._writers.get(voice)
        if writer is None:
            writer = self._writers[voice] = AccidentalWriter(piece.voice, lambda key: key, own_bars=True)
        if writer.follow(piece.voice):
            self._bar(piece, writer)
        elif piece.kind == "tuplet" and piece.start in self._marks:
            self._edits.replace(piece.start, piece.end, self._marks[piece.start][0])
        elif piece.kind == "chord_start":
            self._chord = []
        elif piece.kind == "note":
            self._note(piece, writer)
        elif piece.role == "event":
            self._event(piece, writer, self._chord if piece.kind == "chord_end" else [])

    def _trails(self, piece: Piece, voice: str) -> bool:
        """True where the piece still belongs to the event before the bar line that is to come."""
        if piece.kind in _TRAILING:
            self._waiting[voice] = self._waiting[voice][0], piece.end
        return piece.kind in _TRAILING or piece.kind == "broken"

    def _bring_bar(self, voice: str) -> None:
        event, at = self._waiting.pop(voice)
        self._writers[voice].start_bar(event)
        self._spacing.bring(self._edits, at, "".join(self._marks.get(event.start, [])[-1:]))

    def _bar(self, piece: Piece, writer: AccidentalWriter) -> None:
        assert piece.voice is not None
        if piece.start in self._plan.dropped:
            self._spacing.drop(self._edits, piece.start, piece.end)
        else:
            writer.start_bar(piece.voice.last)

    def _note(self, piece: Piece, writer: AccidentalWriter) -> None:
        pitch = piece.pitch
        assert pitch is not None
        spelled = pitch.step, pitch.octave, pitch.alter
        if pitch.written is None:
            text = bent(writer.text(spelled, False), pitch.alter + pitch.bend)
            self._edits.replace(pitch.span.start, pitch.span.end, text)
        else:
            writer.text(spelled, True)
        if piece.role == "chord":
            self._chord.append((spelled, piece))
        elif piece.role == "event":
            self._event(piece, writer, [(spelled, piece)])

    def _event(self, piece: Piece, writer: AccidentalWriter, pitches: list[tuple[Spelled, Piece]]) -> None:
        """An event stands here whole: write its length and its further parts where it is cut."""
        builder = piece.last
        spelled = [pitch for pitch, _ in pitches]
        writer.place(builder, spelled)
        event = self._events.get(builder.start)
        parts = self._plan.split.get(builder.start)
        if event is not None and (parts or builder.start in self._explicit):
            self._write_parts(piece, writer, event, pitches, parts or (event.duration,))
        if builder.start in self._plan.followed:
            assert piece.voice is not None
            self._waiting[piece.voice.identifier] = builder, piece.end

    def _write_parts(
        self,
        piece: Piece,
        writer: AccidentalWriter,
        event: Event,
        pitches: list[tuple[Spelled, Piece]],
        parts: tuple[Fraction, ...],
    ) -> None:
        inner = _inner(pitches[0][1]) if piece.kind == "chord_end" else Fraction(1)
        factor = event.notated / event.duration / piece.unit / inner
        written = [_length(part * factor) for part in parts]
        marks = self._marks.get(event.span.start, [])
        for index in range(1, len(parts)):
            mark = marks[index - 1] if index <= len(marks) else ""
            writer.start_bar(piece.last, all_tied=True)
            body = self._body(piece, writer, pitches, index == len(parts) - 1)
            writer.place(piece.last, [pitch for pitch, _ in pitches])
            tie = "-" if pitches else ""
            written[index] = tie + self._spacing.between(mark + body) + mark + body + written[index]
        assert piece.match is not None
        group = piece.length_group
        self._edits.replace(piece.match.start(group), piece.match.end(group), "".join(written))

    def _body(
        self, piece: Piece, writer: AccidentalWriter, pitches: list[tuple[Spelled, Piece]], last: bool
    ) -> str:
        """A further part of an event without its length."""
        assert piece.match is not None
        if piece.kind == "rest":
            return piece.match[0][0]
        texts = [writer.text(spelled, False) for spelled, _ in pitches]
        if piece.kind == "note":
            return texts[0]
        for index, (_, note) in enumerate(pitches):
            assert note.match is not None
            tied = last and index < len(piece.last.pitches) and piece.last.pitches[index].tied
            texts[index] += note.match["length"] + "-" * tied
        return f"[{''.join(texts)}]"


def _inner(first: Piece) -> Fraction:
    """What a chord's own length multiplies: the length of its first note."""
    assert first.match is not None
    return length_multiplier(first.match["length"]) or Fraction(1)


def _length(multiplier: Fraction) -> str:
    if multiplier.numerator > LONGEST or multiplier.denominator > FINEST:
        raise ComposerError(
            f"A part of a note would be {multiplier} unit note lengths long, which ABC cannot write. "
            "Correct the lengths in that bar, or set its bar lines by hand."
        )
    return length_text(multiplier)
