"""What a musician asks of a tune, before a network writes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.composition.compass import Compass, compass_choices, parse_compass
from composer.composition.constraint.planned_form import SectionPlan, plan_sections
from composer.errors import ComposerError
from composer.notation.keys import parse_key
from composer.notation.lengths import parse_unit_note_length
from composer.notation.meters import parse_meter
from composer.notation.problems import Unreadable
from composer.notation.rhythms import METERS_OF, plain_rhythm, rhythm_in_meter
from composer.notation.spelling import key_text
from composer.setting import check, setting, settings_in

MOST_BARS, MOST_SECTIONS = 256, 16
DEFAULT_SECTION = 8


KEYS = (
    "D major", "G major", "A major", "C major", "F major", "Bb major", "E minor", "A minor", "B minor",
    "D minor", "G minor", "A dorian", "E dorian", "D dorian", "D mixolydian", "A mixolydian", "G mixolydian",
)  # fmt: skip
METERS = ("4/4", "C|", "2/4", "6/8", "9/8", "12/8", "3/4", "3/2")
FORMS = ("AABB", "AABBCC", "AABA", "ABAB", "ABAC", "ABCA", "AABBCCDD")


class PromptError(ComposerError):
    """What is asked for can't be met.

    Attributes:
        asked: the name of the setting that asks for it.
        instead: what that setting may ask for in its place; empty where that is not known.
    """

    def __init__(self, sentence: str, asked: str, instead: str | int = "") -> None:
        super().__init__(sentence)
        self.asked, self.instead = asked, instead


def _form(text: str) -> str:
    return text.strip().upper()


def _compass(text: str) -> Compass | None:
    """Of the two notes or the instrument; a form offers `whistle (D to b)`."""
    named = text.partition("(")[0].strip()
    return parse_compass(named) if named else None


@dataclass(frozen=True)
class Prompt:
    """All that can be asked for; what is empty is left to the network.

    Attributes:
        key: tonic and mode: `D`, `Em`, `A dorian`.
        rhythm: in any of its spellings: `reel`, `slip jig`, `slipjig`; it brings its meters.
        bars: of the whole tune as it is played, repeats counted, a pick-up not; 0 for any number.
        meter, unit: as in `M:` and `L:`: `6/8`, `1/8`.
        form: a letter for each section as it is played: `AABB`, `ABAC`; without bars, eight for each.
        varied: sections that return are varied; else they are the same.
        opening: the first notes, in ABC.
        compass: the notes that may be written; None for any.
        ends_on_tonic: the last note is the key note.
    """

    key: str = setting(
        "", "&Key", "The key and mode of every tune: choose, or type such as “F#m”.",
        where="above", choices=KEYS, help="such as D, Em, “A dorian”",
    )  # fmt: skip
    rhythm: str = setting(
        "", "&Rhythm", "The kind of dance, of those that the model knows; it brings its meter.",
        where="above", choices=(), help="such as reel, jig, “slip jig”; it brings its meter",
    )  # fmt: skip
    bars: int = setting(
        0, "&Length", "Bars as they are played, repeats counted; a pick-up does not count.", 0, MOST_BARS,
        where="above", step=8, suffix=" bars", lowest="as it likes", help="bars as played, with repeats",
    )  # fmt: skip
    meter: str = setting(
        "", "&Meter", "How many beats a bar has, such as “6/8”.", choices=METERS, help="such as 6/8, C|"
    )
    unit: str = setting(
        "", "&Unit length", "The note that a plain letter stands for in the ABC text.",
        choices=("1/8", "1/16", "1/4"), help="unit note length, such as 1/8",
    )  # fmt: skip
    form: str = setting(
        "", "F&orm", "A letter for each section as it is played: “AABB” is two sections, each played twice.",
        choices=FORMS, parse=_form, help="a letter for each section as played, such as AABB, ABAC",
    )  # fmt: skip
    varied: bool = setting(
        False, "When a part returns",
        "Sections that come again are the same, or their second halves are composed anew.",
        choices=("the same", "a little different"), help="sections that return are varied",
    )  # fmt: skip
    opening: str = setting(
        "", "Openin&g notes",
        "Every tune begins with these notes: type them in ABC, or play them on a MIDI keyboard.",
        placeholder="such as d2 fd", help="the first notes in ABC, such as “d2 fd”",
    )  # fmt: skip
    compass: Compass | None = setting(
        None, "&Instrument",
        "Only notes that the instrument plays easily; or type the lowest and highest note, such as “D-b”.",
        choices=compass_choices(), at_first="", parse=_compass, option="--instrument", also="--compass",
        help="only its notes: such as d-whistle, fiddle, or the lowest and highest note, such as D-b",
    )  # fmt: skip
    ends_on_tonic: bool = setting(
        False, "End on the ke&y note", "The last note of every tune is the key note.",
        option="--home", help="end on the key note",
    )  # fmt: skip

    def __post_init__(self) -> None:
        check(self, settings_in(type(self)))
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
    fields = (("key", parse_key, "C"), ("meter", parse_meter, "C"), ("unit", parse_unit_note_length, "1/8"))
    for name, parse, usual in fields:
        try:
            parse(getattr(prompt, name) or usual)
        except Unreadable as problem:
            raise PromptError(str(problem), name) from problem
    if not parse_key(prompt.key or "C").tonic:
        raise PromptError(
            f"“{prompt.key}” has no key note. Give a key such as “D”, “Em” or “A dorian”.", "key"
        )
    if parse_meter(prompt.meter or "C").duration is None:
        raise PromptError("Tunes are composed in bars. Give a meter such as “6/8” or “C|”.", "meter")


def _check_rhythm(prompt: Prompt) -> None:
    rhythm, meter = plain_rhythm(prompt.rhythm), prompt.canonical_meter
    if not (rhythm and meter) or rhythm_in_meter(rhythm, meter) == rhythm:
        return
    meters, other = METERS_OF[rhythm], rhythm_in_meter(rhythm, meter)
    raise PromptError(
        f"A {rhythm} needs {either(meters)}; the meter asks for {meter}. "
        f"Ask for {either(meters)}, or for {f'a {other}' if other else 'another rhythm'}.",
        "meter",
        meters[0],
    )


def _check_form(prompt: Prompt) -> None:
    form, bars = prompt.played_form, prompt.bars
    if form and not (form.isascii() and form.isalpha() and form.isupper() and len(form) <= MOST_SECTIONS):
        raise PromptError(
            f"“{form}” is no form. Give a capital letter for each section as it is played, at most "
            f"{MOST_SECTIONS}, such as “AABB” or “ABAC”.",
            "form",
        )
    if form and bars % len(form):
        lower = bars // len(form) * len(form)
        fitting = [number for number in (lower, lower + len(form)) if number]
        raise PromptError(
            f"{bars} bars can’t be shared out among the {len(form)} sections of “{form}”. "
            f"Ask for {either(list(map(str, fitting)))} bars, or for another form.",
            "bars",
            fitting[0],
        )


def either(names: Sequence[str]) -> str:
    """`6/8`, `C or C|`, `C|, C or 4/4`."""
    return " or ".join(filter(None, (", ".join(names[:-1]), names[-1])))
