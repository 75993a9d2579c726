"""For each header, the grammar of its bars and the form that its tune begins with."""

from dataclasses import dataclass, field
from fractions import Fraction

from composer.composition.constraint.bars import BarGrammar
from composer.composition.constraint.forms import Form
from composer.composition.constraint.free_form import FreeForm, FreeRules
from composer.composition.constraint.header import Header
from composer.composition.constraint.lengths import QUARTERS, Lengths
from composer.composition.constraint.pitches import WIDEST, Pitches
from composer.composition.constraint.planned_form import PlannedForm, PlannedRules, SectionPlan
from composer.notation.keys import parse_key
from composer.notation.meters import is_compound, parse_meter
from composer.notation.rhythms import SWUNG_IN

_SWUNG = "hornpipe"


@dataclass(eq=False)
class TuneGrammars:
    """Makes them once for each header.

    Attributes:
        lowest, highest: the compass, MIDI note numbers, inclusive.
        notes: those that there are between them; empty for all.
        ends_on_tonic: the last note must be the key note.
        sections: what the prompt asks for; empty for a free form.
        least_bars: of a free form.
    """

    lengths: Lengths
    characters: frozenset[str]
    lowest: int
    highest: int
    ends_on_tonic: bool = False
    sections: tuple[SectionPlan, ...] = ()
    least_bars: int = 8
    notes: frozenset[int] = frozenset()
    _bars: dict[Header, BarGrammar] = field(default_factory=dict)
    _forms: dict[Header, Form] = field(default_factory=dict)
    _shared: dict[tuple[object, ...], Header] = field(default_factory=dict)

    def shared(self, header: Header) -> Header:
        """A header below which all is the same as below this one; the same for as many as can be.

        What a key alters matters only where there is a compass, or a key note to end on.
        """
        bounded = bool(self.notes) or (self.lowest, self.highest) != WIDEST
        key = header.key if self.ends_on_tonic or bounded else ""
        essence = header.quarters, key, _is_swung(header), self._beats(header)
        return self._shared.setdefault(essence, header)

    def bars(self, header: Header) -> BarGrammar:
        """The grammar of the bars below a whole header."""
        if header not in self._bars:
            self._bars[header] = BarGrammar(
                self.lengths,
                self.pitches(header.key),
                self.characters,
                tonic_matters=self.ends_on_tonic,
                swung=_is_swung(header),
            )
        return self._bars[header]

    def form(self, header: Header) -> Form:
        """The form before the first bar."""
        if header not in self._forms:
            pitches = self.bars(header).pitches
            self._forms[header] = self.form_of(
                header.quarters, pitches.cost, pitches.tonic_cost, self._beats(header)
            )
        return self._forms[header]

    def form_of(self, quarters: int, pitch: int, tonic: int, beats: tuple[int, int] = (0, 0)) -> Form:
        """The form before the first bar of so many quarters; see `FreeRules` and `PlannedRules`."""
        if self.sections:
            planned = PlannedRules(
                self.sections,
                quarters,
                self.lengths,
                self.ends_on_tonic,
                pitch,
                tonic,
                self.characters,
                beats,
            )
            return PlannedForm(planned)
        return FreeForm(
            FreeRules(
                quarters, self.lengths, self.least_bars, self.ends_on_tonic, pitch, tonic, self.characters
            )
        )

    def _beats(self, header: Header) -> tuple[int, int]:
        """What beat the last note of a planned tune should begin on, if it is the tonic; see `PlannedRules`.

        Among tunes of O'Neill's and Ryan's that end on it 99 of 100 last bars shortened by a pick-up have it
        so, whatever the meter; of full bars nine of ten in C|, but one of four in 6/8, 9/8 and 2/4.
        """
        if not (self.ends_on_tonic and self.sections):
            return 0, 0
        meter, unit = parse_meter(header.meter), Fraction(header.unit)
        if is_compound(meter):
            return 0, int(Fraction(3, 8) / unit * QUARTERS)
        beat = int(Fraction(1, 4) / unit * QUARTERS)
        return beat if 3 * beat <= header.quarters else 0, beat

    def pitches(self, key: str) -> Pitches:
        """The pitches of a key within the compass."""
        return Pitches(
            parse_key(key), self.lowest, self.highest, self.characters, self.ends_on_tonic, self.notes
        )


def _is_swung(header: Header) -> bool:
    return header.rhythm == _SWUNG and header.meter in SWUNG_IN
