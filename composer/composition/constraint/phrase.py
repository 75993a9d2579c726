"""Where a tune stands in its phrases: whether the bars that are written may be a cadence."""

import re

from composer.composition.constraint.forms import Form
from composer.composition.constraint.free_form import FreeForm
from composer.composition.constraint.planned_form import PlannedForm

PHRASE, CADENCE = 8, 2
"""Sections have eight bars, or twice as many, and end with two that are a formula; the first with one, which
the bars in its middle do not sound like."""
_LINE = re.compile(r"(\|1|:\|2|::|:\||\|\]|\|\||\|:|\|)\n*(\|:)?$")
LINE_CHARACTERS = frozenset("|:]12\n")


class Phrase:
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
