"""The form of one bar by itself: it is filled, its bar line closes it, and nothing follows."""

from dataclasses import dataclass, replace

from composer.composition.constraint.forms import BarRules
from composer.composition.constraint.header import Header


@dataclass(frozen=True)
class SingleBar:
    """A bar below a header, before its bar line or behind it; see `Form`."""

    header: Header
    rules: BarRules
    is_closed: bool = False

    @property
    def bar(self) -> BarRules:
        """What the bar must be."""
        return BarRules(0, ()) if self.is_closed else self.rules

    @property
    def opens(self) -> tuple[str, ...]:
        """None: what stands before the bar is written already."""
        return ()

    @property
    def must_open(self) -> bool:
        """Never."""
        return False

    @property
    def must_break(self) -> bool:
        """Never."""
        return False

    @property
    def may_end(self) -> bool:
        """True behind its bar line."""
        return self.is_closed

    @property
    def cost(self) -> int:
        """Nothing: a bar is as long as it is."""
        return 0

    @property
    def bound(self) -> int:
        """Nothing."""
        return 0

    @property
    def is_given(self) -> bool:
        """Never: it is drawn."""
        return False

    def opened(self) -> "SingleBar":
        """The same."""
        return self

    def after(self, line: str, remaining: int, on_tonic: bool) -> "SingleBar":
        """Behind its bar line."""
        return replace(self, is_closed=True)
