"""The grammar of a bar: which tokens may stand at a position, and where each of them leads.

Notes, rests, chords, tuplets, ties and broken rhythm are those of canonical text. Only what can be filled up
to the bar's end is offered, so that no way leads into a dead end.
"""

from composer.composition.constraint.endings import Endings
from composer.composition.constraint.forms import Anchor, Form
from composer.composition.constraint.lengths import QUARTERS, Lengths
from composer.composition.constraint.pitches import Pitches
from composer.composition.constraint.positions import Kind, Position, Sound, Stage

UNDECIDED = "?"
"""Stands for the pitch of a tie until whoever knows the text puts it in."""
MOST_IN_CHORD = 4
BROKEN = (">", ">>", "<", "<<")
TIMES = {"(3": (3, 2)}
"""Notes of a tuplet, and the time they are played in: others are one in a thousand in real tunes."""


class BarGrammar:
    """What may stand in the bars of a tune whose header is written.

    Args:
        tonic_matters: whether the key note matters at all.
        swung: broken rhythm stands on the beat only, and no chords: abc2midi swings hornpipes by itself,
            loses count at chords, and refuses to break otherwise what it has swung.
    """

    def __init__(
        self,
        lengths: Lengths,
        pitches: Pitches,
        characters: frozenset[str],
        tonic_matters: bool = False,
        swung: bool = False,
    ) -> None:
        self.lengths, self.pitches = lengths, pitches
        self._tonic_matters, self._swung = tonic_matters, swung
        self.endings = Endings(lengths)
        self._tie = "-" in characters
        self._rest = "z" in characters
        self._space = " " in characters
        self._broken = tuple(sign for sign in BROKEN if characters.issuperset(sign))
        self._times = {sign: time for sign, time in TIMES.items() if characters.issuperset(sign)}
        self._chord = characters.issuperset("[]") and len(pitches.plain(())) > 1 and not swung

    def start(self, form: Form, stage: Stage, tie: str = "", last_is_tonic: bool = False) -> Position:
        """The position at the start of a bar."""
        return Position(Kind.EVENT, form.bar.length, stage, tie=tie, last_is_tonic=last_is_tonic)

    def tokens(self, form: Form, position: Position) -> tuple[str, ...]:
        """What may stand at a position, in full."""
        if position.kind is Kind.LENGTH:
            return self._lengths(form, position)
        if position.kind is Kind.CHORD:
            return self._chord_tokens(position)
        if position.kind is Kind.END:
            return ()
        if form.must_break and position.stage is Stage.BAR_START:
            return ("\n",)
        if form.must_open and position.stage is Stage.LINE_START:
            return form.opens
        return (
            *self._line_tokens(form, position),
            *self._events(form, position),
            *self._bar_lines(form, position),
        )

    def _line_tokens(self, form: Form, position: Position) -> list[str]:
        if position.stage is Stage.BAR_START:
            return ["\n"]
        if position.stage is Stage.LINE_START and not position.tie:
            return ["\n"] * form.may_end + list(form.opens)
        return []

    def _events(self, form: Form, position: Position) -> list[str]:
        remaining = position.remaining
        crossing = position.tieable == 2 and "|" in form.bar.full and form.bar.tie_over
        anchored = self._anchor(form, position) is not None
        may_tie = position.tieable and not anchored and self._may_tie(form, remaining, crossing)
        tie = ["-"] if may_tie else []
        space = [" "] if self._space and not position.fresh else []
        pitches = self._spellings(form, position)
        if position.tuplet[0]:
            return [*space, *pitches]
        if not remaining:
            return tie
        if position.tie:
            return [*space, position.tie]
        if position.pair:
            return [*pitches]
        broken = self._broken if position.breakable else ()
        return [*pitches, *space, *broken, *tie, *self._groups(form, position)]

    def _spellings(self, form: Form, position: Position) -> tuple[str, ...]:
        """The pitches that may come; only the key note where there is room for nothing but the last note."""
        spellings = self.pitches.spellings(position.altered)
        if anchor := self._anchor(form, position):
            fitting = [text for text in spellings if self._is_at(anchor, text, position)]
            return (min(fitting, key=len),) if fitting else spellings
        if form.bar.ends_on_tonic and position.remaining <= self.lengths.finest:
            return tuple(text for text in spellings if self.pitches.is_tonic(text, position.altered))
        return spellings

    def _anchor(self, form: Form, position: Position) -> Anchor | None:
        """The note that must come next; a note within a group is none that anything asks for."""
        within = position.pair or position.tuplet[1]
        return None if within or not form.bar.anchors else form.bar.anchor(position.remaining)

    def _is_at(self, anchor: Anchor, spelling: str, position: Position) -> bool:
        same_step = spelling.lstrip("^_=")[0].upper() == anchor.step
        return same_step and self.pitches.midi(spelling, position.altered) == anchor.midi

    def _may_tie(self, form: Form, remaining: int, crossing: bool) -> bool:
        return remaining > self.lengths.finest * form.bar.ends_on_tonic if remaining else crossing

    def _groups(self, form: Form, position: Position) -> list[str]:
        """Rests, chords and tuplets."""
        within = form.bar.room(position.remaining) - self.lengths.finest * form.bar.ends_on_tonic
        free = self._anchor(form, position) is None
        rest = ["z"] if self._rest and free and self._rests(form, position) else []
        chord = (
            ["["] if self._chord and free and within and len(self.pitches.plain(position.altered)) > 1 else []
        )
        tuplets = [sign for sign, (_, time) in self._times.items() if self.lengths.in_tuplet(time, within)]
        return rest + chord + tuplets

    def _bar_lines(self, form: Form, position: Position) -> tuple[str, ...]:
        if position.bare or position.pair or position.tuplet[0] or position.fresh:
            return ()
        bar, remaining = form.bar, position.remaining
        if not remaining:
            return tuple(line for line in bar.full if line == "|" or not position.tie)
        if position.tie:
            return ()
        if bar.pick_up:
            return ("|",) if 2 * remaining >= bar.length else ()
        if remaining == bar.short_at:
            return bar.short
        return bar.split if 2 * remaining <= bar.length else ()

    def _lengths(self, form: Form, position: Position) -> tuple[str, ...]:
        return tuple(self.lengths.texts[count] for count in self.counts(form, position))

    def counts(self, form: Form, position: Position) -> tuple[int, ...]:
        """The lengths, in quarters, that the event being written may have."""
        if position.pair:
            return (position.pair,)
        left, length, time = position.tuplet
        room = form.bar.room(position.remaining)
        within = room - self.lengths.finest * form.bar.ends_on_tonic
        if left:
            return (length,) if length else self.lengths.in_tuplet(time, within)
        if position.sound is Sound.REST:
            return self._rests(form, position)
        return self.lengths.up_to(room if position.tonic or not form.bar.ends_on_tonic else within)

    def _rests(self, form: Form, position: Position) -> tuple[int, ...]:
        """The lengths that a rest may have: no bar holds nothing else, nor ends with one on the tonic."""
        needs_note = position.bare or form.bar.ends_on_tonic
        counts = self.lengths.up_to(form.bar.room(position.remaining) - self.lengths.finest * needs_note)
        if not self._swung:
            return counts
        begins = form.bar.length - position.remaining
        return tuple(count for count in counts if (begins + count) % (2 * QUARTERS) == 0)

    def _chord_tokens(self, position: Position) -> tuple[str, ...]:
        close = ("]",) if len(position.chord) > 1 else ()
        if len(position.chord) == MOST_IN_CHORD:
            return close
        return (
            *close,
            *(text for text in self.pitches.plain(position.altered) if text not in position.chord),
        )

    def commit(self, form: Form, position: Position, token: str) -> Position:
        """The position behind a token that is neither a bar line nor the end of a line."""
        if position.kind is Kind.LENGTH:
            return self._sounded(form, position, self.lengths.counts[token])
        if token == "]":
            return position._replace(kind=Kind.LENGTH, sound=Sound.CHORD, tonic=False, tieable=0)
        if position.kind is Kind.CHORD:
            return position._replace(chord=(*position.chord, token))
        quiet = position._replace(stage=Stage.MUSIC, fresh=True, breakable=0, tieable=0)
        if token == " ":
            return quiet
        if token == "-":
            return quiet._replace(tie=UNDECIDED, fresh=False)
        if token == "z":
            return quiet._replace(kind=Kind.LENGTH, sound=Sound.REST, tonic=False)
        if token == "[":
            return quiet._replace(kind=Kind.CHORD, chord=())
        if token in self._times:
            left, time = self._times[token]
            return quiet._replace(tuplet=(left, 0, time))
        if token in self._broken:
            return quiet._replace(pair=position.breakable)
        return self._pitched(quiet, token)

    def _pitched(self, position: Position, spelling: str) -> Position:
        altered = self.pitches.after(spelling, position.altered)
        step = spelling.lstrip("^_=")[0].upper()
        tieable = 0 if not self._tie or position.tuplet[0] else 1 if any(step == s for s, _ in altered) else 2
        return position._replace(
            kind=Kind.LENGTH,
            sound=Sound.NOTE,
            tonic=self._tonic_matters and self.pitches.is_tonic(spelling, altered),
            altered=altered,
            tieable=tieable,
            tie="",
        )

    def _sounded(self, form: Form, position: Position, count: int) -> Position:
        """Behind an event whose length has been written."""
        left, length, time = position.tuplet
        taken = count if not left else 0 if length else time * count
        remaining = position.remaining - taken
        note = position.sound is Sound.NOTE
        strict = self.lengths.finest * form.bar.ends_on_tonic
        on_beat = (form.bar.length - position.remaining) % (2 * count) == 0 or not self._swung
        may_break = note and not left and not position.pair and on_beat and count >= 2 * self.lengths.finest
        room = 0 if form.bar.anchor(remaining) else form.bar.room(remaining)
        return Position(
            Kind.EVENT,
            remaining,
            bare=position.bare and position.sound is Sound.REST,
            fresh=False,
            breakable=count if may_break and room - strict >= count else 0,
            tuplet=(left - 1, count, time) if left > 1 else (0, 0, 0),
            tieable=position.tieable if note else 0,
            altered=position.altered,
            last_is_tonic=position.last_is_tonic if position.sound is Sound.REST else position.tonic,
        )
