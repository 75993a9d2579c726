"""What a musician asks of a tune, before a network writes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.composition.compass import Compass
from composer.composition.constraint.planned_form import SectionPlan, plan_sections
from composer.errors import ComposerError
from composer.notation.keys import parse_key
from composer.notation.lengths import parse_unit_note_length
from composer.notation.meters import parse_meter
from composer.notation.problems import Unreadable
from composer.notation.rhythms import METERS_OF, plain_rhythm, rhythm_in_meter
from composer.notation.spelling import key_text

MOST_BARS, MOST_SECTIONS = 256, 16
DEFAULT_SECTION = 8


@dataclass(frozen=True)
class Prompt:
    """All that can be asked for; what is empty is left to the network.

    Attributes:
        key: tonic and mode: `D`, `Em`, `A dorian`.
        meter, unit: as in `M:` and `L:`: `6/8`, `1/8`.
        rhythm: in any of its spellings: `reel`, `slip jig`, `slipjig`; it brings its meters.
        bars: of the whole tune as it is played, repeats counted, a pick-up not; 0 for any number.
        form: a letter for each section as it is played: `AABB`, `ABAC`; without bars, eight for each.
        varied: sections that return are varied; else they are the same.
        opening: the first notes, in ABC.
        compass: the lowest and the highest note; None for any.
        ends_on_tonic: the last note is the key note.
    """

    key: str = ""
    meter: str = ""
    unit: str = ""
    rhythm: str = ""
    bars: int = 0
    form: str = ""
    varied: bool = False
    opening: str = ""
    compass: Compass | None = None
    ends_on_tonic: bool = False

    def __post_init__(self) -> None:
        _check_fields(self)
        _check_rhythm(self)
        _check_form(self)

    @property
    def canonical_key(self) -> str:
        """The key in canonical text's spelling, or an empty text."""
        return key_text(parse_key(self.key)) if self.key else ""

    @property
    def canonical_meter(self) -> str:
        """The meter as `M:` has it, or an empty text."""
        return parse_meter(self.meter).text if self.meter else ""

    @property
    def canonical_unit(self) -> str:
        """The unit note length as `L:` has it, or an empty text."""
        return str(parse_unit_note_length(self.unit)) if self.unit else ""

    @property
    def played_form(self) -> str:
        """The form that bars and form amount to together; empty where neither is given."""
        if self.form:
            return self.form
        if not self.bars:
            return ""
        return "AABB" if self.bars % 4 == 0 and self.bars >= 16 else "AB" if self.bars % 2 == 0 else "A"

    def sections(self) -> tuple[SectionPlan, ...]:
        """The sections as they are written; none where the network decides."""
        form = self.played_form
        if not form:
            return ()
        return plan_sections(form, self.bars // len(form) if self.bars else DEFAULT_SECTION, self.varied)


def _check_fields(prompt: Prompt) -> None:
    try:
        key, meter = parse_key(prompt.key or "C"), parse_meter(prompt.meter or "C")
        parse_unit_note_length(prompt.unit or "1/8")
    except Unreadable as problem:
        raise ComposerError(str(problem)) from problem
    if not key.tonic:
        raise ComposerError(f"“{prompt.key}” has no key note. Give a key such as “D”, “Em” or “A dorian”.")
    if meter.duration is None:
        raise ComposerError("Tunes are composed in bars. Give a meter such as “6/8” or “C|”.")


def _check_rhythm(prompt: Prompt) -> None:
    rhythm, meter = plain_rhythm(prompt.rhythm), prompt.canonical_meter
    if not (rhythm and meter) or rhythm_in_meter(rhythm, meter) == rhythm:
        return
    meters, other = either(METERS_OF[rhythm]), rhythm_in_meter(rhythm, meter)
    raise ComposerError(
        f"A {rhythm} is danced in {meters}, but {meter} was asked for. "
        f"Ask for {meters}, or for {f'a {other}' if other else 'another rhythm'}."
    )


def _check_form(prompt: Prompt) -> None:
    form, bars = prompt.played_form, prompt.bars
    if form and not (form.isascii() and form.isalpha() and form.isupper() and len(form) <= MOST_SECTIONS):
        raise ComposerError(
            f"“{form}” is no form. Give a capital letter for each section as it is played, at most "
            f"{MOST_SECTIONS}, such as “AABB” or “ABAC”."
        )
    if not 0 <= bars <= MOST_BARS:
        raise ComposerError(f"The number of bars is {bars:,}, but must be from 1 to {MOST_BARS}.")
    if form and bars % len(form):
        lower = bars // len(form) * len(form)
        fitting = [str(number) for number in (lower, lower + len(form)) if number]
        raise ComposerError(
            f"{bars} bars can’t be shared out among the {len(form)} sections of “{form}”. "
            f"Ask for {either(fitting)} bars, or for another form."
        )


def either(names: Sequence[str]) -> str:
    """`6/8`, `C or C|`, `C|, C or 4/4`."""
    return " or ".join(filter(None, (", ".join(names[:-1]), names[-1])))
