"""Where the drawings of a book stand: as many tunes on a page as fit, none split that fits on one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

GAP = 22.0
# What is left at a page's foot is shared out between its tunes, up to so much.
_MOST_SHARED = 40.0
_BALANCING_STEP = 4.0
_ROUNDING = 0.01


@dataclass(frozen=True, slots=True)
class Placed:
    """A drawing on a page: pages count from 0 at the first tune, `top` from the upper margin, in pixels."""

    tune: int
    drawing: int
    page: int
    top: float


def place(heights: Sequence[Sequence[float]], room: float, most: int = 0) -> list[Placed]:
    """Places every drawing in order.

    Args:
        heights: of each tune's drawings; a tune with several has pages of its own.
        room: height between the margins.
        most: tunes on a page; 0 for as many as fit.
    """
    pages: list[list[Placed]] = []
    below = room + 1  # where the next tune would begin on the last page
    for tune, drawings in enumerate(heights):
        if len(drawings) > 1:
            for number in range(len(drawings)):
                pages.append([Placed(tune, number, len(pages), 0)])
            below = room + 1
            continue
        height = drawings[0]
        if below + height > room or (most and len(pages[-1]) >= most):
            pages.append([])
            below = 0
        pages[-1].append(Placed(tune, 0, len(pages) - 1, below))
        below += height + GAP
    return [one for page in pages for one in _shared_out(page, heights, room)]


def _shared_out(page: list[Placed], heights: Sequence[Sequence[float]], room: float) -> list[Placed]:
    last = page[-1]
    left = room - last.top - heights[last.tune][last.drawing]
    more = min(_MOST_SHARED, left / max(1, len(page) - 1))
    return [replace(one, top=one.top + index * max(0.0, more)) for index, one in enumerate(page)]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an entry of a list stands: pages and columns count from 0, `top` in pixels."""

    page: int
    column: int
    top: float


def flow(entries: Sequence[tuple[float, bool]], room: float, columns: int, first_top: float) -> list[Spot]:
    """Sets the entries of a list in columns, one below the other; those of the last page are alike in height.

    Args:
        entries: their heights, and whether each is to stay with the next one, as headings do.
        first_top: where the columns of the first page begin, below its heading.
    """
    spots = _flowed(entries, room, columns, first_top)
    if not spots:
        return []
    last = spots[-1].page
    begin = next(number for number, spot in enumerate(spots) if spot.page == last)
    top = 0 if last else first_top
    on_last = entries[begin:]
    least = max(_together(on_last, number) for number in range(len(on_last)))
    height = _ROUNDING + top + max(least, sum(height for height, _ in on_last) / columns)
    while height < room:
        balanced = _flowed(on_last, height, columns, top)
        if balanced[-1].page == 0:
            return spots[:begin] + [replace(spot, page=last) for spot in balanced]
        height += _BALANCING_STEP
    return spots


def _flowed(entries: Sequence[tuple[float, bool]], room: float, columns: int, first_top: float) -> list[Spot]:
    spots: list[Spot] = []
    page = column = 0
    top = first_top
    for number, (height, _) in enumerate(entries):
        if top + _together(entries, number) > room and top > (0 if page else first_top):
            column += 1
            if column == columns:
                page, column = page + 1, 0
            top = 0 if page else first_top
        spots.append(Spot(page, column, top))
        top += height
    return spots


def _together(entries: Sequence[tuple[float, bool]], number: int) -> float:
    """The height of an entry and of what it stays with."""
    height, stays = entries[number]
    while stays and number + 1 < len(entries):
        number += 1
        height, stays = height + entries[number][0], entries[number][1]
    return height
