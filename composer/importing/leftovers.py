"""Collects what could not be kept, by bar, and says it in sentences."""

from composer.plurals import plural

_MOST_BARS_NAMED = 8


class Leftovers:
    """One sentence a kind; a bar is named once."""

    def __init__(self) -> None:
        self._bars: dict[str, list[str]] = {}

    def add(self, what: str, bar: str) -> None:
        """`what` was left out, or done, in this bar: “Tremolos were left out”."""
        bars = self._bars.setdefault(what, [])
        if bar not in bars:
            bars.append(bar)

    def sentences(self) -> list[str]:
        """What to tell."""
        return [f"{what}: {_named(bars)}." for what, bars in self._bars.items()]


def _named(bars: list[str]) -> str:
    if len(bars) == 1:
        return f"bar {bars[0]}"
    if len(bars) > _MOST_BARS_NAMED:
        more = plural(len(bars) - _MOST_BARS_NAMED, "bar")
        return f"bars {', '.join(bars[:_MOST_BARS_NAMED])} and {more} more"
    return f"bars {', '.join(bars[:-1])} and {bars[-1]}"
