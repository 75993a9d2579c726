"""The form where nothing is asked for: the network chooses sections, repeats and endings, and they close.

A pick-up and the bar that ends its section make up one bar: what a repeat goes back to, and what the next
section begins with, complete the bar before. Endings and repeats without a `|:` before them stand only
where abc2midi finds the start of their repeat.
"""

from dataclasses import dataclass, field, replace
from functools import cached_property

from composer.composition.constraint.forms import LONGEST_TOKENS, BarRules
from composer.composition.constraint.lengths import NEVER, Lengths

LEAST_SECTION = 4
"""Bars that a section has at least, its endings included."""
_FIRST = -1
_MOST_BARS_TO_CLOSE = 4
"""A pick-up, the rest of a section, a second ending and one more bar to end on the tonic."""
_END_COST = 2
"""The end of the line and the empty line."""


@dataclass(eq=False)
class FreeRules:
    """What all bars of one tune share.

    Attributes:
        full: the length of a bar, in quarters of the unit note length.
        least_bars: a tune does not end before so many.
        ends_on_tonic: the last note must be the key note.
        pitch, tonic: the fewest characters of a pitch, and of the key note.
        characters: those of the vocabulary, which bar lines are made of.
    """

    full: int
    lengths: Lengths
    least_bars: int
    ends_on_tonic: bool
    pitch: int
    tonic: int
    characters: frozenset[str]
    costs: dict["FreeForm", int] = field(default_factory=dict)

    def bar_cost(self, quarters: int) -> int:
        """The fewest characters of so much music, ending on the key note where that is asked for."""
        if self.ends_on_tonic:
            return self.lengths.last_cost(quarters, self.pitch, self.tonic)
        return self.lengths.fill_cost(quarters, self.pitch)

    def written(self, *lines: str) -> tuple[str, ...]:
        """Those bar lines that the vocabulary has the characters for."""
        return tuple(line for line in lines if self.characters.issuperset(line))


@dataclass(frozen=True)
class FreeForm:
    """A free form at one bar line.

    Attributes:
        bars, section_bars: so many so far; counted only as far as it matters.
        pick_up: what the tune's first bar holds; 0 where it is full, -1 before it.
        opening: the same of the section.
        due: what the next bar must hold to complete the one before it; 0 where that was full.
        ending: 1 in a first ending, 2 in a second.
        open: a `|:` waits for its `:|`.
        repeated: the tune has had a repeat.
        ended_apart: it has had one with a pick-up and two endings, which abc2midi finds no way past where a
            later repeat has no `|:` before it.
        at_section: a section begins here.
        complete: the tune may end here, if it is long enough and ends on the tonic where it must.
        last_is_tonic: the last note was the key note.
    """

    rules: FreeRules
    bars: int = 0
    section_bars: int = 0
    pick_up: int = _FIRST
    opening: int = 0
    due: int = 0
    ending: int = 0
    open: bool = False
    repeated: bool = False
    ended_apart: bool = False
    at_section: bool = True
    complete: bool = False
    last_is_tonic: bool = False

    @cached_property
    def bar(self) -> BarRules:
        """What the next bar must be."""
        full = self.rules.full
        if self.due:
            return BarRules(self.due, ("|",))
        if self.pick_up == _FIRST:
            return BarRules(full, self.rules.written("|"), pick_up=True)
        short = self.pick_up or self.opening
        return BarRules(
            full, self._lines(0), short, self._lines(short) if short else (), self._splitting(short)
        )

    def _splitting(self, short: int) -> tuple[str, ...]:
        """`||` where no pick-up says yet how a section may end, so that the next one begins with one."""
        allowed = not short and not self.open and not self.ending and self.section_bars + 1 >= LEAST_SECTION
        return self.rules.written("||") if allowed else ()

    def _lines(self, missing: int) -> tuple[str, ...]:
        """The bar lines that may close a bar of which so much is missing."""
        long_enough = self.section_bars + 1 >= LEAST_SECTION
        plain = ("|",) if not missing else ()
        back = ("2",) if missing == self.opening and self.ending == 1 else ()
        if self.ending == 1:
            return self.rules.written(*plain, *(":|" + number for number in back))
        lines = [*plain]
        if long_enough and self.ending == 0 and (self.open or self._finds_start):
            has_start = self.open or not self.repeated
            lines += [":|"] if missing == self.opening else []
            lines += ["::"] if missing == self.opening and has_start else []
            lines += ["|1"] if not missing and has_start else []
        if long_enough and not self.open:
            lines += ["||", "|]"] if missing else ["||", "|]", "|:"]
        return self.rules.written(*lines)

    @property
    def _finds_start(self) -> bool:
        """True where a repeat without a `|:` goes back to where it should."""
        return self.opening == max(self.pick_up, 0) and not self.ended_apart

    @property
    def opens(self) -> tuple[str, ...]:
        """`|:` at the start of a section."""
        return self.rules.written("|:") if self.at_section and not self.open else ()

    @property
    def must_open(self) -> bool:
        """Never: a section may begin without a sign."""
        return False

    @property
    def is_given(self) -> bool:
        """Never: every bar is drawn."""
        return False

    @property
    def must_break(self) -> bool:
        """Never: lines end where the network ends them."""
        return False

    @property
    def may_end(self) -> bool:
        """True where the tune is complete."""
        is_long_enough = self.complete and self.bars >= self.rules.least_bars
        return is_long_enough and (self.last_is_tonic or not self.rules.ends_on_tonic)

    def opened(self) -> "FreeForm":
        """Behind `|:`."""
        return replace(self, open=True, at_section=False, complete=False)

    def after(self, line: str, remaining: int, on_tonic: bool) -> "FreeForm":
        """Behind a bar line that closes the bar with so much left of it."""
        held = (self.due or self.rules.full) - remaining
        counted = 0 if self.due or (line == "|" and remaining) else 1
        following = replace(
            self,
            bars=min(self.bars + counted, self.rules.least_bars),
            section_bars=min(self.section_bars + counted, LEAST_SECTION),
            pick_up=self.pick_up if self.pick_up != _FIRST else held % self.rules.full,
            opening=self.opening if self.pick_up != _FIRST else held % self.rules.full,
            due=0,
            at_section=False,
            complete=False,
            last_is_tonic=on_tonic and self.rules.ends_on_tonic,
        )
        return following if line == "|" else following._sectioned(line, remaining)

    def _sectioned(self, line: str, missing: int) -> "FreeForm":
        """Behind a bar line other than a plain one."""
        if line == "|1":
            return replace(self, ending=1)
        if line == ":|2":
            apart = self.ended_apart or max(self.opening, self.pick_up) > 0
            return replace(self, ending=2, open=False, repeated=True, ended_apart=apart)
        repeats = line in (":|", "::")
        return replace(
            self,
            section_bars=0,
            opening=missing,
            due=missing,
            ending=0,
            open=line in ("::", "|:"),
            repeated=self.repeated or repeats,
            at_section=line not in ("::", "|:"),
            complete=line == ":|" or (line in ("||", "|]") and missing in (self.pick_up, self.opening)),
        )

    @property
    def cost(self) -> int:
        """The fewest characters from here to the end of the tune."""
        if self not in self.rules.costs:
            _find_costs(self)
        return self.rules.costs[self]

    @property
    def bound(self) -> int:
        """Whatever is begun in the next bar, its tune can be ended within so many characters."""
        bars_to_come = self.rules.least_bars - self.bars + _MOST_BARS_TO_CLOSE
        return LONGEST_TOKENS + bars_to_come * (self.rules.bar_cost(self.rules.full) + 4)


def _find_costs(form: FreeForm) -> None:
    """Finds the costs of a form and all that it can lead to, shortening them until they hold."""
    ways: dict[FreeForm, list[tuple[int, FreeForm]]] = {}
    waiting = [form]
    while waiting:
        reached = waiting.pop()
        if reached not in ways:
            ways[reached] = _ways(reached)
            waiting += [following for _, following in ways[reached]]
    costs = {reached: _END_COST if reached.may_end else NEVER for reached in ways}
    shortened = True
    while shortened:
        shortened = False
        for reached, onward in ways.items():
            cost = min((price + costs[following] for price, following in onward), default=NEVER)
            if cost < costs[reached]:
                costs[reached], shortened = cost, True
    form.rules.costs.update(costs)


def _ways(form: FreeForm) -> list[tuple[int, FreeForm]]:
    """What can follow by one bar without a pick-up, with the characters that it takes."""
    rules, bar = form.rules, form.bar
    return [
        (rules.bar_cost(bar.length - left) + len(line), form.after(line, left, on_tonic=True))
        for left, line in bar.closings()
    ]
