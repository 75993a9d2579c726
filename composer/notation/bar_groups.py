"""What a new bar line may cut: tuplets, and notes that broken rhythm ties together."""

from dataclasses import dataclass, field

from composer.notation.bar_plan import BarPlan
from composer.notation.elements import Event, Tune, Voice
from composer.notation.traversal import Piece, Traversal


@dataclass
class Chain:
    """Events with broken rhythm between them: offsets of the events and spans of the marks."""

    events: list[int]
    marks: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class TupletMark:
    """The `(p:q:r` of a tuplet: its span and for how many events it holds."""

    start: int
    end: int
    events: int


class Groups:
    """What one traversal through the tune finds.

    Attributes:
        chains: all broken rhythm.
        tuplets: offset of a tuplet's first event -> its mark.
        has_overlays, has_words: whether there are `&` and `w:`.
        bars: spans of all single bar lines.
        stray: spans of broken rhythm that means nothing where it stands.
    """

    def __init__(self, tune: Tune) -> None:
        self.chains: list[Chain] = []
        self.tuplets: dict[int, TupletMark] = {}
        self.has_overlays = self.has_words = False
        self.bars: list[tuple[int, int]] = []
        self.stray: list[tuple[int, int]] = []
        self._open_chains: dict[str, Chain] = {}
        self._open_tuplets: dict[str, TupletMark] = {}
        for piece in Traversal(tune).pieces():
            self._take(piece)

    def _take(self, piece: Piece) -> None:
        voice = piece.voice
        if piece.field is not None:
            self.has_words = self.has_words or piece.field.letter == "w"
        elif piece.kind == "overlay":
            self.has_overlays = True
        elif piece.match is None or voice is None:
            return
        elif piece.kind == "bar" and piece.match[0] == "|":
            self.bars.append((piece.start, piece.end))
        elif piece.kind == "tuplet" and voice.tuplet is not None and voice.tuplet.span.start == piece.start:
            self._open_tuplets[voice.identifier] = TupletMark(piece.start, piece.end, voice.tuplet.r)
        elif piece.kind == "broken":
            self._link(piece)
        elif piece.role == "event":
            self._place(piece, voice.identifier)

    def _link(self, piece: Piece) -> None:
        voice = piece.voice
        if voice is None or voice.grace_open or voice.chord is not None:
            return
        span = voice.broken_span
        if not voice.broken or span is None or span.start != piece.start or voice.last is None:
            self.stray.append((piece.start, piece.end))
            return
        chain = self._open_chains.get(voice.identifier)
        if chain is None:
            chain = self._open_chains[voice.identifier] = Chain([voice.last.start])
            self.chains.append(chain)
        chain.marks.append((piece.start, piece.end))

    def _place(self, piece: Piece, voice: str) -> None:
        start = piece.last.start
        mark = self._open_tuplets.pop(voice, None)
        if mark is not None:
            self.tuplets[start] = mark
        chain = self._open_chains.get(voice)
        if chain is not None and len(chain.events) <= len(chain.marks):
            chain.events.append(start)
        elif chain is not None:
            del self._open_chains[voice]

    def cut_chains(self, plan: BarPlan) -> list[Chain]:
        """The chains of which a bar line cuts an event or comes between two of them."""
        return [
            chain
            for chain in self.chains
            if any(event in plan.split for event in chain.events)
            or any(event in plan.followed for event in chain.events[:-1])
        ]

    def cut_tuplets(self, voice: Voice, plan: BarPlan) -> dict[int, list[str]]:
        """Offset of a tuplet's mark or of an event -> marks to be written there, for tuplets that are cut."""
        written: dict[int, list[str]] = {}
        group: list[Event] = []
        for element in (*voice.elements, None):
            if element is not None and not isinstance(element, Event):
                continue
            if group and (element is None or element.tuplet is None or element.tuplet.index == 0):
                self._cut_tuplet(group, plan, written)
                group = []
            if element is not None and element.tuplet is not None:
                group.append(element)
        return written

    def _cut_tuplet(self, group: list[Event], plan: BarPlan, written: dict[int, list[str]]) -> None:
        mark, tuplet = self.tuplets.get(group[0].span.start), group[0].tuplet
        if mark is None or tuplet is None:
            return
        counts, places = [0], [mark.start]
        for event in group:
            start = event.span.start
            counts[-1] += 1
            cuts = len(plan.split.get(start, (0,))) - 1
            counts += [1] * cuts
            places += [start] * cuts
            if start in plan.followed and event is not group[-1]:
                counts.append(0)
                places.append(start)
        if len(counts) == 1:
            return
        counts[-1] += max(0, mark.events - len(group))
        for place, count in zip(places, counts, strict=True):
            written.setdefault(place, []).append(f"({tuplet.p}:{tuplet.q}:{count}" if count else "")
