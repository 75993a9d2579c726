"""Follows one text through the grammar: says what may come next, what must, and where it ends."""

import re
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from composer.composition.constraint.forms import Form
from composer.composition.constraint.free_form import FreeForm
from composer.composition.constraint.grammar import Grammar
from composer.composition.constraint.header import header_of
from composer.composition.constraint.nodes import Node
from composer.composition.constraint.opening import Opening
from composer.composition.constraint.planned_form import PlannedForm
from composer.composition.constraint.positions import Kind, Position, Stage
from composer.errors import ComposerError

PHRASE, CADENCE = 8, 2
"""Sections have eight bars, or twice as many, and end with two that are a formula; the first with one, which
the bars in its middle do not sound like."""
_LINE = re.compile(r"(\|1|:\|2|::|:\||\|\]|\|\||\|:|\|)\n*(\|:)?$")
_LINE_CHARACTERS = frozenset("|:]12\n")


class _Phrase:
    """Counts the bars of a section, pick-ups left out.

    Attributes:
        bars: how many are whole; in an ending, from where the first one began.
    """

    def __init__(self) -> None:
        self.bars, self._before_ending, self._due = 0, 0, False
        self._begun, self.sections = False, 0

    def is_cadence(self, form: Form | None) -> bool:
        """True in a section's last two bars, planned or, where the network decides, to be expected."""
        if isinstance(form, PlannedForm):
            return form.is_cadence
        return form is not None and self.bars % PHRASE >= PHRASE - (CADENCE if self.sections else 1)

    def passed(self, text: str, form: Form | None) -> None:
        """A bar line has ended, behind which the text goes on.

        Args:
            text: all that is written, the bar line last.
            form: behind it.
        """
        found = _LINE.search(text)
        if found is None or not isinstance(form, FreeForm):
            return
        line, is_pick_up = found[1], self._due or (not self._begun and form.pick_up > 0)
        self._begun = True
        if line in ("|", "|1"):
            self.bars += not is_pick_up
            self._due = False
            if line == "|1":
                self._before_ending = self.bars
        else:
            self.bars = self._before_ending if line == ":|2" else 0
            self.sections += line != ":|2" and line != "|:"
            self._due = form.due > 0


@dataclass
class Follower:
    """Follows one text.

    Attributes:
        left: how many characters may still be drawn.
        text: what has been written.
        given: what must come next, because the opening or a section that returns has it there.
    """

    grammar: Grammar
    opening: Opening
    node: Node
    left: int
    text: str = ""
    given: str = ""
    _opened: bool = False
    _bars: dict[int, list[str]] = field(default_factory=dict)
    _bar_began: int = 0
    _chance: float | None = None
    _phrase: _Phrase = field(default_factory=_Phrase)

    @property
    def is_complete(self) -> bool:
        """True behind the empty line that ends the tune."""
        return self.node.is_end

    @property
    def is_cadence(self) -> bool:
        """True where a section ends, or may be expected to, with this bar or the next."""
        return self._phrase.is_cadence(self.node.form)

    def row(self) -> NDArray[np.bool_]:
        """True for each of the vocabulary's characters that may come next, `(vocabulary,)`."""
        form = self.node.form
        if form is None or self.left > form.bound:
            return self.grammar.row(self.node)
        return self.grammar.row_of(self.grammar.affordable(self.node, self.left))

    def allows(self, character: str) -> bool:
        """True where the character may come next."""
        return self.grammar.step(self.node, character) is not None

    def write(self, character: str, drawn: bool = True) -> None:
        """Goes on behind a character that may come; one that is not drawn does not count."""
        before, following = self.node, self.grammar.step(self.node, character)
        if following is None:
            raise ValueError(f"{character!r} may not follow {self.text[-40:]!r}")
        text, self.text = self.text, self.text + character
        self.left -= drawn
        self.node = self.grammar.tied(following, self.text)
        if text[-1:] in _LINE_CHARACTERS and character not in _LINE_CHARACTERS:
            self._phrase.passed(text, self.node.form)
        if self.given:
            self.given = self.given[1:]
            self.node = self.node if self.given else self.grammar.settled(self.node)
        if self.node.form is not before.form and self.node.form != before.form:
            self._note_bar(before.form)
        if not self.given:
            self._give()

    def begin(self, start: str) -> None:
        """Writes what a person wants the text to begin with.

        Raises:
            ComposerError: no valid tune of the prompt begins so.
        """
        for end, character in enumerate(start):
            if not self.allows(character) or self.given[:1] not in ("", character):
                raise ComposerError(
                    f"No tune that is valid, and what was asked for, begins with “{start}”: behind "
                    f"“{start[:end]}” there can be no “{start[end:]}”. Change it, or compose without the "
                    "constraint."
                )
            self.write(character, drawn=False)

    def draw_key(self, chance: float) -> None:
        """From here on, the key is given as often as in the corpus; `chance` from 0 to below 1 chooses it."""
        self._chance = chance
        if not self.given:
            self._give()

    def _note_bar(self, before: Form | None) -> None:
        """Keeps the bar that has ended, a line break before it included, for when its section returns."""
        if isinstance(before, PlannedForm) and self.node.form != before.opened():
            bar = self.text[self._bar_began :]
            line = next(line for line in (*before.bar.full, "|") if bar.endswith(line))
            self._bars.setdefault(before.section, []).append(bar.removesuffix(line))
        self._bar_began = len(self.text)

    def _give(self) -> None:
        """Finds what must come: a usual key, and where a bar begins the opening, or one that returns."""
        form, position = self.node.form, self.node.position
        if form is None and self._chance is not None:
            self.given = self.grammar.usual_key(self.node, self._chance)
        if form is None or self.node.beginning or not _begins_bar(form, position):
            return
        if not self._opened:
            self._opened = True
            self.given = self.opening.text(header_of(self.text))
        elif isinstance(form, PlannedForm) and (source := form.copied_from()) is not None:
            bar = self._bars[source][len(self._bars.get(form.section, []))]
            self.given = (bar if position.stage is Stage.BAR_START else bar.lstrip("\n")) + form.bar.full[0]


def _begins_bar(form: Form, position: Position) -> bool:
    """True where the music of a bar comes next, its line broken and its `|:` written where that must be."""
    if position.kind is not Kind.EVENT or not position.bare or position.stage is Stage.MUSIC:
        return False
    if position.stage is Stage.BAR_START:
        return not form.must_break
    return position.stage is Stage.OPENED or not form.must_open
