"""The grammar of a bar: which tokens may stand at a place, and where each of them leads.

Notes, rests, chords, tuplets, ties and broken rhythm are those of canonical text. Only what can be filled up
to the bar's end is offered, so that no way leads into a dead end.
"""

from composer.composition.constraint.endings import Endings
from composer.composition.constraint.forms import Anchor, Form
from composer.composition.constraint.lengths import QUARTERS, Lengths
from composer.composition.constraint.pitches import Pitches
from composer.composition.constraint.places import Kind, Place, Sound, Stage

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

    def start(self, form: Form, stage: Stage, tie: str = "", last_is_tonic: bool = False) -> Place:
        """The place at the start of a bar."""
        return Place(Kind.EVENT, form.bar.length, stage, tie=tie, last_is_tonic=last_is_tonic)

    def tokens(self, form: Form, place: Place) -> tuple[str, ...]:
        """What may stand at a place, in full."""
        if place.kind is Kind.LENGTH:
            return self._lengths(form, place)
        if place.kind is Kind.CHORD:
            return self._chord_tokens(place)
        if place.kind is Kind.END:
            return ()
        if form.must_break and place.stage is Stage.BAR_START:
            return ("\n",)
        if form.must_open and place.stage is Stage.LINE_START:
            return form.opens
        return (*self._line_tokens(form, place), *self._events(form, place), *self._bar_lines(form, place))

    def _line_tokens(self, form: Form, place: Place) -> list[str]:
        if place.stage is Stage.BAR_START:
            return ["\n"]
        if place.stage is Stage.LINE_START and not place.tie:
            return ["\n"] * form.may_end + list(form.opens)
        return []

    def _events(self, form: Form, place: Place) -> list[str]:
        remaining = place.remaining
        crossing = place.tieable == 2 and "|" in form.bar.full and form.bar.tie_over
        anchored = self._anchor(form, place) is not None
        may_tie = place.tieable and not anchored and self._may_tie(form, remaining, crossing)
        tie = ["-"] if may_tie else []
        space = [" "] if self._space and not place.fresh else []
        pitches = self._spellings(form, place)
        if place.tuplet[0]:
            return [*space, *pitches]
        if not remaining:
            return tie
        if place.tie:
            return [*space, place.tie]
        if place.pair:
            return [*pitches]
        broken = self._broken if place.breakable else ()
        return [*pitches, *space, *broken, *tie, *self._groups(form, place)]

    def _spellings(self, form: Form, place: Place) -> tuple[str, ...]:
        """The pitches that may come; only the key note where there is room for nothing but the last note."""
        spellings = self.pitches.spellings(place.altered)
        if anchor := self._anchor(form, place):
            fitting = [text for text in spellings if self._is_at(anchor, text, place)]
            return (min(fitting, key=len),) if fitting else spellings
        if form.bar.ends_on_tonic and place.remaining <= self.lengths.finest:
            return tuple(text for text in spellings if self.pitches.is_tonic(text, place.altered))
        return spellings

    def _anchor(self, form: Form, place: Place) -> Anchor | None:
        """The note that must come next; a note within a group is none that anything asks for."""
        within = place.pair or place.tuplet[1]
        return None if within or not form.bar.anchors else form.bar.anchor(place.remaining)

    def _is_at(self, anchor: Anchor, spelling: str, place: Place) -> bool:
        same_step = spelling.lstrip("^_=")[0].upper() == anchor.step
        return same_step and self.pitches.midi(spelling, place.altered) == anchor.midi

    def _may_tie(self, form: Form, remaining: int, crossing: bool) -> bool:
        return remaining > self.lengths.finest * form.bar.ends_on_tonic if remaining else crossing

    def _groups(self, form: Form, place: Place) -> list[str]:
        """Rests, chords and tuplets."""
        within = form.bar.room(place.remaining) - self.lengths.finest * form.bar.ends_on_tonic
        free = self._anchor(form, place) is None
        rest = ["z"] if self._rest and free and self._rests(form, place) else []
        chord = (
            ["["] if self._chord and free and within and len(self.pitches.plain(place.altered)) > 1 else []
        )
        tuplets = [sign for sign, (_, time) in self._times.items() if self.lengths.in_tuplet(time, within)]
        return rest + chord + tuplets

    def _bar_lines(self, form: Form, place: Place) -> tuple[str, ...]:
        if place.bare or place.pair or place.tuplet[0] or place.fresh:
            return ()
        bar, remaining = form.bar, place.remaining
        if not remaining:
            return tuple(line for line in bar.full if line == "|" or not place.tie)
        if place.tie:
            return ()
        if bar.pick_up:
            return ("|",) if 2 * remaining >= bar.length else ()
        if remaining == bar.short_at:
            return bar.short
        return bar.split if 2 * remaining <= bar.length else ()

    def _lengths(self, form: Form, place: Place) -> tuple[str, ...]:
        return tuple(self.lengths.texts[count] for count in self.counts(form, place))

    def counts(self, form: Form, place: Place) -> tuple[int, ...]:
        """The lengths, in quarters, that the event being written may have."""
        if place.pair:
            return (place.pair,)
        left, length, time = place.tuplet
        room = form.bar.room(place.remaining)
        within = room - self.lengths.finest * form.bar.ends_on_tonic
        if left:
            return (length,) if length else self.lengths.in_tuplet(time, within)
        if place.sound is Sound.REST:
            return self._rests(form, place)
        return self.lengths.up_to(room if place.tonic or not form.bar.ends_on_tonic else within)

    def _rests(self, form: Form, place: Place) -> tuple[int, ...]:
        """The lengths that a rest may have: no bar holds nothing else, nor ends with one on the tonic."""
        needs_note = place.bare or form.bar.ends_on_tonic
        counts = self.lengths.up_to(form.bar.room(place.remaining) - self.lengths.finest * needs_note)
        if not self._swung:
            return counts
        begins = form.bar.length - place.remaining
        return tuple(count for count in counts if (begins + count) % (2 * QUARTERS) == 0)

    def _chord_tokens(self, place: Place) -> tuple[str, ...]:
        close = ("]",) if len(place.chord) > 1 else ()
        if len(place.chord) == MOST_IN_CHORD:
            return close
        return (*close, *(text for text in self.pitches.plain(place.altered) if text not in place.chord))

    def commit(self, form: Form, place: Place, token: str) -> Place:
        """The place behind a token that is neither a bar line nor the end of a line."""
        if place.kind is Kind.LENGTH:
            return self._sounded(form, place, self.lengths.counts[token])
        if token == "]":
            return place._replace(kind=Kind.LENGTH, sound=Sound.CHORD, tonic=False, tieable=0)
        if place.kind is Kind.CHORD:
            return place._replace(chord=(*place.chord, token))
        quiet = place._replace(stage=Stage.MUSIC, fresh=True, breakable=0, tieable=0)
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
            return quiet._replace(pair=place.breakable)
        return self._pitched(quiet, token)

    def _pitched(self, place: Place, spelling: str) -> Place:
        altered = self.pitches.after(spelling, place.altered)
        step = spelling.lstrip("^_=")[0].upper()
        tieable = 0 if not self._tie or place.tuplet[0] else 1 if any(step == s for s, _ in altered) else 2
        return place._replace(
            kind=Kind.LENGTH,
            sound=Sound.NOTE,
            tonic=self._tonic_matters and self.pitches.is_tonic(spelling, altered),
            altered=altered,
            tieable=tieable,
            tie="",
        )

    def _sounded(self, form: Form, place: Place, count: int) -> Place:
        """Behind an event whose length has been written."""
        left, length, time = place.tuplet
        taken = count if not left else 0 if length else time * count
        remaining = place.remaining - taken
        note = place.sound is Sound.NOTE
        strict = self.lengths.finest * form.bar.ends_on_tonic
        on_beat = (form.bar.length - place.remaining) % (2 * count) == 0 or not self._swung
        may_break = note and not left and not place.pair and on_beat and count >= 2 * self.lengths.finest
        room = 0 if form.bar.anchor(remaining) else form.bar.room(remaining)
        return Place(
            Kind.EVENT,
            remaining,
            bare=place.bare and place.sound is Sound.REST,
            fresh=False,
            breakable=count if may_break and room - strict >= count else 0,
            tuplet=(left - 1, count, time) if left > 1 else (0, 0, 0),
            tieable=place.tieable if note else 0,
            altered=place.altered,
            last_is_tonic=place.last_is_tonic if place.sound is Sound.REST else place.tonic,
        )
