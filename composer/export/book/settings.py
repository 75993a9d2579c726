"""What a person chooses of a book: title, paper, sizes, what is printed; and the lengths that follow.

Lengths are pixels, 96 to an inch, as in CSS.
"""

from dataclasses import dataclass

from composer.errors import ComposerError

MOST_TUNES = 5_000
PIXELS_PER_MM = 96 / 25.4
# The engraver's staves are 7 mm high at a scale of 36 %, and its own margin is half a pixel a percent.
_SCALE_PER_MM = 36 / 7
_OWN_MARGIN_PER_SCALE = 0.5
LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet."""

    label: str
    width: float
    height: float


PAPERS = {
    "a4": Paper("A4", 210 * PIXELS_PER_MM, 297 * PIXELS_PER_MM),
    "letter": Paper("Letter", 8.5 * 96, 11 * 96),
}


@dataclass(frozen=True, slots=True)
class BookSettings:
    """How a book looks.

    Attributes:
        paper: a name in `PAPERS`.
        staff_mm: height of a staff; printed tunebooks have 5 to 7.
        tunes_per_page: at most so many; 0 for as many as fit.
        words, chords: whether lyrics and chord symbols are shown.
        indexes: whether lists by title, rhythm, key and first bars stand at the end.

    Raises:
        ComposerError: a value is out of its range.
    """

    title: str = "Tunes"
    paper: str = "a4"
    margin_mm: float = 15.0
    staff_mm: float = 6.0
    tunes_per_page: int = 0
    words: bool = True
    chords: bool = True
    indexes: bool = True

    def __post_init__(self) -> None:
        if self.paper not in PAPERS:
            raise ComposerError(
                f"There is no paper named “{self.paper}”. Choose one of: {', '.join(PAPERS)}."
            )
        _require("margin", self.margin_mm, 5, 50, " mm")
        _require("staff size", self.staff_mm, 3, 12, " mm")
        _require("number of tunes a page", self.tunes_per_page, 0, 50, ", with 0 for as many as fit,")
        length = len(self.title.strip())
        if not 0 < length <= LONGEST_TITLE:
            raise ComposerError(
                f"A book’s title has 1 to {LONGEST_TITLE} characters; this one has {length:,}."
            )

    @property
    def sheet(self) -> Paper:
        """The paper's lengths."""
        return PAPERS[self.paper]

    @property
    def margin(self) -> float:
        """Around the music on every side."""
        return self.margin_mm * PIXELS_PER_MM

    @property
    def inner_width(self) -> float:
        """Between the margins."""
        return self.sheet.width - 2 * self.margin

    @property
    def inner_height(self) -> float:
        """Between the margins; page numbers stand below."""
        return self.sheet.height - 2 * self.margin

    @property
    def scale(self) -> int:
        """The engraver's, in percent."""
        return scale_of(self.staff_mm)

    @property
    def own_margin(self) -> float:
        """What the engraver leaves free around a drawing."""
        return own_margin(self.scale)


def scale_of(staff_mm: float) -> int:
    """The engraver's scale for a staff of this height, in percent."""
    return round(staff_mm * _SCALE_PER_MM)


def own_margin(scale: int) -> float:
    """What the engraver leaves free around a drawing of this scale."""
    return scale * _OWN_MARGIN_PER_SCALE


def _require(what: str, value: float, least: int, most: int, unit: str) -> None:
    if not least <= value <= most:
        raise ComposerError(f"{value:g} was given as the {what}; {least} to {most}{unit} was expected.")
