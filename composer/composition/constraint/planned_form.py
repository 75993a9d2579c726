"""The form that a prompt asks for: so many sections of so many bars, some of which return."""

from dataclasses import dataclass, field, replace
from functools import cached_property

from composer.composition.constraint.forms import LONGEST_TOKENS, BarRules
from composer.composition.constraint.lengths import Lengths

_FIRST = -1


@dataclass(frozen=True)
class SectionPlan:
    """One section as it is written.

    Attributes:
        repeated: it stands between repeat signs and is played twice.
        source: the section that returns here; None for one that is composed.
        anew: the bars that are composed although the section returns, from 0.
    """

    letter: str
    bars: int
    repeated: bool = False
    source: int | None = None
    anew: frozenset[int] = frozenset()

    def is_copied(self, number: int) -> bool:
        """True for a bar that is what the section it returns from has there."""
        return self.source is not None and number not in self.anew


def plan_sections(form: str, bars: int, varied: bool) -> tuple[SectionPlan, ...]:
    """The sections of a form such as `AABB`, of `bars` bars each.

    Equal letters next to each other become one section between repeat signs, if nothing varies; sections
    that return later are written out. Varied, the second half of each half of a section is composed anew.
    """
    sections: list[SectionPlan] = []
    first: dict[str, int] = {}
    for letter in form:
        again = bool(sections) and sections[-1].letter == letter
        if again and not varied and not sections[-1].repeated:
            sections[-1] = replace(sections[-1], repeated=True)
            continue
        source = first.setdefault(letter, len(sections))
        returns = source < len(sections)
        anew = _varied_bars(bars) if returns and varied else frozenset()
        sections.append(SectionPlan(letter, bars, False, source if returns else None, anew))
    return tuple(sections)


def _varied_bars(bars: int) -> frozenset[int]:
    half = max(bars // 2, 1)
    return frozenset(number for number in range(bars) if number % half >= half / 2 or bars == 1)


@dataclass(eq=False)
class PlannedRules:
    """What all bars of one planned tune share; see `FreeRules`.

    Attributes:
        beats: how long one is where the last note should begin on a beat, else 0: in a full last bar, and in
            one that a pick-up has shortened.
    """

    sections: tuple[SectionPlan, ...]
    full: int
    lengths: Lengths
    ends_on_tonic: bool
    pitch: int
    tonic: int
    characters: frozenset[str]
    beats: tuple[int, int] = (0, 0)
    costs: dict["PlannedForm", int] = field(default_factory=dict)


@dataclass(frozen=True)
class PlannedForm:
    """A planned form at one bar line.

    Attributes:
        section, number: the section and the bar in it that come next, from 0.
        pick_up: what the tune's first bar holds; 0 where it is full, -1 before it.
        due: what the next bar holds, where the section begins with a pick-up; else 0.
        begun: the section's `|:` stands already, or it has none.
    """

    rules: PlannedRules
    section: int = 0
    number: int = 0
    pick_up: int = _FIRST
    due: int = 0
    begun: bool = False

    @cached_property
    def bar(self) -> BarRules:
        """What the next bar must be."""
        rules = self.rules
        if self._over:
            return BarRules(0, ())
        if self.due:
            return BarRules(self.due, ("|",))
        last = self.number + 1 == self._plan.bars
        length = rules.full - max(self.pick_up, 0) if last else rules.full
        final = last and self.section + 1 == len(rules.sections)
        line = self._closing(final) if last else "|"
        return BarRules(
            length,
            (line,),
            pick_up=self.pick_up == _FIRST,
            ends_on_tonic=rules.ends_on_tonic and last and (final or self._returns_last),
            closes=last,
            beat=rules.beats[self.pick_up > 0],
            tie_over=last or not self._is_seam(self.number),
        )

    @property
    def is_cadence(self) -> bool:
        """True in a section's last two bars."""
        return not self._over and not self.due and self.number + 2 >= self._plan.bars

    @property
    def opens(self) -> tuple[str, ...]:
        """`|:` before a section that is repeated."""
        return ("|:",) if self.must_open else ()

    @property
    def must_open(self) -> bool:
        """True where a repeated section begins."""
        return not self._over and self._plan.repeated and not self.begun

    @property
    def must_break(self) -> bool:
        """True behind the end of a section."""
        return self.section > 0 and self.number == 0 and not self.begun

    @property
    def may_end(self) -> bool:
        """True behind the last section."""
        return self._over

    def opened(self) -> "PlannedForm":
        """Behind `|:`."""
        return replace(self, begun=True)

    def after(self, line: str, remaining: int, on_tonic: bool) -> "PlannedForm":
        """The form behind a bar line that closes the bar with so much left of it."""
        if self.due or (self.pick_up == _FIRST and remaining):
            return replace(self, pick_up=self.due or self.rules.full - remaining, due=0, begun=True)
        pick_up = max(self.pick_up, 0)
        if line == "|":
            return replace(self, number=self.number + 1, pick_up=pick_up, begun=True)
        return replace(self, section=self.section + 1, number=0, pick_up=pick_up, due=pick_up, begun=False)

    @property
    def cost(self) -> int:
        """The fewest characters from here, behind a bar line, to the end of the tune."""
        if self not in self.rules.costs:
            self.rules.costs[self] = self._cost()
        return self.rules.costs[self]

    @property
    def bound(self) -> int:
        """Whatever is begun in the next bar, its tune can be ended within so many characters."""
        bar = self.rules.lengths.fill_cost(self.rules.full, self.rules.pitch) + 4
        return self.cost + LONGEST_TOKENS + (len(self.rules.sections) - self.section + 2) * bar

    @property
    def is_given(self) -> bool:
        """True where the next bar returns."""
        return self.copied_from() is not None

    def copied_from(self) -> int | None:
        """The section that the next bar is copied from; None where it is composed."""
        return self._plan.source if not self._over and self._plan.is_copied(self.number) else None

    def _cost(self) -> int:
        signs = self.must_break + 2 * self.must_open
        if self._over:
            return signs + 1
        bar, rules = self.bar, self.rules
        if self.is_given:
            music = 0
        elif bar.ends_on_tonic:
            music = rules.lengths.last_cost(bar.length, rules.pitch, rules.tonic)
        else:
            music = rules.lengths.fill_cost(bar.length, rules.pitch)
        return signs + music + len(bar.full[0]) + self.after(bar.full[0], 0, True).cost

    @property
    def _returns_last(self) -> bool:
        """True where the tune ends with this section's last bar."""
        final = self.rules.sections[-1]
        return final.source == self.section and final.is_copied(final.bars - 1)

    def _is_seam(self, number: int) -> bool:
        """True where some section returns in the bar but not in the next one, or the other way round."""
        return any(plan.is_copied(number) != plan.is_copied(number + 1) for plan in self.rules.sections)

    def _closing(self, final: bool) -> str:
        if self._plan.repeated:
            return ":|"
        return "|]" if final and "]" in self.rules.characters else "||"

    @property
    def _plan(self) -> SectionPlan:
        return self.rules.sections[self.section]

    @property
    def _over(self) -> bool:
        return self.section == len(self.rules.sections)
